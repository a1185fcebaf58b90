#include "ui/shell/film_window.h"

#include "ui/kit/action_registry.h"
#include "ui/kit/empty_page.h"
#include "ui/kit/icons.h"
#include "ui/kit/side_panels.h"
#include "ui/shell/session.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

namespace {
const auto geometryKey = QStringLiteral("filmWindow");
} // namespace

FilmWindow::FilmWindow(kit::ActionRegistry& registry, QWidget* desk)
    : QWidget(desk, Qt::Window), m_registry(registry), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("filmWindow"));
    setAccessibleName(tr("Film"));
    setWindowTitle(tr("Film – Fewbox"));
    setWindowIcon(kit::appIcon());
    setMinimumSize(480, 360);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_registry.attach(this, {});
}

FilmWindow::~FilmWindow()
{
    giveBack();
}

void FilmWindow::take(kit::SidePanels& panels, const QString& scope)
{
    if (m_panels == &panels)
        return;
    if (m_panels) {
        m_panels->takeMiddleBack();
        m_panels.clear();
    }
    auto* standIn = new kit::EmptyPage(QStringLiteral("filmElsewhere"));
    QAction* back = m_registry.action(QStringLiteral("window.film"));
    standIn->say(tr("The film is in a window of its own"),
                 tr("Its keys work there as here. Closing that window brings it back."), true);
    connect(standIn->addWay(QStringLiteral("filmBack"), QStringLiteral("monitor"), tr("Bring it back")),
            &QPushButton::clicked, back, &QAction::trigger);
    QWidget* middle = panels.lendMiddle(standIn);
    m_panels = &panels;
    m_layout->addWidget(middle);
    if (!m_attached.contains(middle)) {
        m_attached.insert(middle);
        m_registry.attach(middle, scope);
    }
    middle->show();
    if (!std::exchange(m_placed, true))
        place();
    show();
    raise();
    activateWindow();
    middle->setFocus();
    Q_EMIT openChanged(true);
}

bool FilmWindow::isOpen() const { return m_panels != nullptr; }

void FilmWindow::giveBack()
{
    if (!m_panels)
        return;
    rememberBytes(geometryKey, saveGeometry());
    m_panels->takeMiddleBack();
    m_panels.clear();
    hide();
    Q_EMIT openChanged(false);
}

void FilmWindow::place()
{
    if (restoreGeometry(rememberedBytes(geometryKey)))
        return;
    const QScreen* mine = parentWidget()->screen();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(), [mine](const QScreen* one) { return one != mine; });
    if (other != screens.end()) {
        setGeometry((*other)->availableGeometry().adjusted(40, 40, -40, -40));
        setWindowState(windowState() | Qt::WindowMaximized);
        return;
    }
    QRect beside = mine->availableGeometry();
    beside.setSize(beside.size() * 3 / 4);
    beside.moveCenter(mine->availableGeometry().center());
    setGeometry(beside);
}

void FilmWindow::closeEvent(QCloseEvent* event)
{
    giveBack();
    QWidget::closeEvent(event);
}

void FilmWindow::keyPressEvent(QKeyEvent* event)
{
    // What neither the film nor an action took is the workspace's: digits by their place on the keyboard.
    QWidget* workspace = m_panels ? m_panels->parentWidget() : nullptr;
    if (!workspace || !QCoreApplication::sendEvent(workspace, event) || !event->isAccepted())
        event->ignore();
}

} // namespace shell
