#include "ui/shell/sheet.h"

#include "ui/kit/field_keys.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace shell {

namespace {
constexpr int sheetAir = 24;
} // namespace

Sheet::Sheet(const QString& name, const QString& title, QSize most, QWidget* desk) : QFrame(desk), m_most(most)
{
    setObjectName(name);
    setAccessibleName(title);
    kit::setKind(this, "palette");
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(0);
    m_header = new kit::PanelHeader(title);
    auto* close = new QToolButton;
    close->setIcon(kit::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFixedSize(30, 30);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());
    close->setObjectName(name + QStringLiteral(":close"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_header->addWidget(close);
    m_body->addWidget(m_header);
    m_body->addWidget(kit::horizontalLine());
    desk->installEventFilter(this);
    kit::setOwnsKeys(*this);
    hide();
}

void Sheet::open()
{
    place();
    show();
    raise();
    setFocus();
}

void Sheet::addTool(QWidget* tool)
{
    auto* line = static_cast<QHBoxLayout*>(m_header->layout());
    line->insertWidget(line->count() - 1, tool);
}

void Sheet::place()
{
    const kit::Theme& theme = kit::theme();
    const int top = theme.length(QStringLiteral("top_bar")), bottom = theme.length(QStringLiteral("status_line"));
    const QSize room = parentWidget()->size() - QSize(0, top + bottom);
    const QSize size = m_most.boundedTo(room - QSize(2 * sheetAir, 2 * sheetAir));
    setGeometry((room.width() - size.width()) / 2, top + (room.height() - size.height()) / 2, size.width(),
                size.height());
}

bool Sheet::focusNextPrevChild(bool next) { return kit::focusNextInside(*this, next); }

void Sheet::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace shell
