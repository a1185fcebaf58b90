#include "ui/kit/side_panels.h"

#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDataStream>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace kit {

namespace {
constexpr int stripWidth = 28, smallWindow = 1400;
constexpr int leastShare = 3; // of the width, is the middle's
constexpr quint32 stateVersion = 0x53500002; // 1 was the splitter's own, which held sizes nobody had seen
} // namespace

/// The edge of a closed drawer: its title, upright, as a button.
class SidePanels::Strip : public QAbstractButton {
public:
    explicit Strip(const QString& title)
    {
        setText(title);
        setAccessibleName(title);
        setToolTip(title);
        setCheckable(true);
        setFixedWidth(stripWidth);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const char* ground = isChecked() ? "selected" : underMouse() ? "hover" : "surface";
        painter.fillRect(rect(), theme().colour(QLatin1String(ground)));
        painter.setPen(theme().colour(QStringLiteral("line")));
        painter.drawLine(0, 0, 0, height());
        painter.drawLine(width() - 1, 0, width() - 1, height());
        if (hasFocus()) {
            painter.setPen(theme().colour(QStringLiteral("focus")));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
        painter.setFont(theme().font(FontRole::Small, FontWeight::Heading));
        painter.setPen(theme().colour(isChecked() ? QStringLiteral("accent_text") : QStringLiteral("muted")));
        painter.translate(width() / 2.0, height() / 2.0);
        painter.rotate(-90);
        painter.drawText(QRectF(-height() / 2.0, -width() / 2.0, height(), width()), Qt::AlignCenter, text());
    }
};

SidePanels::SidePanels(const QString& name, const Panel& left, QWidget* middle, const Panel& right, QWidget* parent)
    : QWidget(parent), m_panels{left, right}, m_middle(middle)
{
    setObjectName(name);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says how small: with drawers
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(theme().length(QStringLiteral("splitter")));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left.widget);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(right.widget);
    for (int i = 0; i < 3; ++i)
        m_splitter->setStretchFactor(i, i == 1 ? 1 : 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, &SidePanels::rememberWidths);
    for (Side side : {Left, Right}) {
        m_panels[side].widget->setMinimumWidth(leastWidth(side));
        auto* strip = m_strips[side] = new Strip(m_panels[side].title);
        strip->setObjectName(name + (side == Left ? QStringLiteral(":left") : QStringLiteral(":right")));
        strip->hide();
        connect(strip, &QAbstractButton::toggled, this, [this, side](bool on) { openDrawer(side, on); });
        auto* drawer = m_drawers[side] = new QFrame(this);
        setKind(drawer, "side-drawer");
        drawer->setAutoFillBackground(true);
        auto* inside = new QHBoxLayout(drawer);
        inside->setContentsMargins(0, 0, 0, 0);
        drawer->hide();
    }
    layout->addWidget(m_strips[Left]);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_strips[Right]);
}

SidePanels::~SidePanels() { qApp->removeEventFilter(this); }

int SidePanels::wishedWidth(Side side) const
{
    const Panel& panel = m_panels[side];
    return panel.smallWidth > 0 && window()->width() < smallWindow ? panel.smallWidth : panel.width;
}

bool SidePanels::isDrawerOpen(Side side) const { return m_drawers[side]->isVisibleTo(this); }

int SidePanels::leastWidth(Side side) const
{
    const Panel& panel = m_panels[side];
    const int least = panel.smallWidth > 0 ? panel.smallWidth : panel.width * 19 / 20;
    return std::max({least, panel.widget->minimumSizeHint().width(), panel.widget->minimumWidth()});
}

int SidePanels::leastMiddle() const
{
    return std::max(shownMiddle()->minimumSizeHint().width(), shownMiddle()->minimumWidth());
}

int SidePanels::leastBesideEachOther() const
{
    return leastWidth(Left) + (m_rightReplaced ? 0 : leastWidth(Right)) + leastMiddle() + 2 * m_splitter->handleWidth();
}

QSize SidePanels::minimumSizeHint() const
{
    return {2 * stripWidth + leastMiddle(), QWidget::minimumSizeHint().height()};
}

void SidePanels::rememberWidths()
{
    const QList<int> sizes = m_splitter->sizes();
    for (Side side : {Left, Right})
        if (const int size = sizes.value(side == Left ? 0 : 2); size > 0 && m_splitter->count() == 3)
            m_chosen[side] = size; // 0: put away, which is no width
    Q_EMIT widthsChanged();
}

void SidePanels::shareWidthOut()
{
    std::array<int, 2> widths;
    for (Side side : {Left, Right})
        widths[side] = m_chosen[side] > 0 ? std::max(m_chosen[side], leastWidth(side)) : wishedWidth(side);
    // What was chosen in a wide window must leave a middle in this one.
    const int room = width() - 2 * m_splitter->handleWidth() - std::max(leastMiddle(), width() / leastShare);
    for (Side side : {Right, Left})
        if (const int over = widths[Left] + widths[Right] - room; over > 0)
            widths[side] = std::max(std::min(widths[side], leastWidth(side)), widths[side] - over);
    m_splitter->setSizes({widths[Left], std::max(1, width() - widths[Left] - widths[Right] - 2 * m_splitter->handleWidth()), widths[Right]});
}

QByteArray SidePanels::saveState() const
{
    if (m_chosen == std::array<int, 2>{})
        return {};
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << stateVersion << qint32(m_chosen[Left]) << qint32(m_chosen[Right]);
    return state;
}

bool SidePanels::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    qint32 left = 0, right = 0;
    in >> version >> left >> right;
    if (in.status() != QDataStream::Ok || version != stateVersion || left < 0 || right < 0)
        return false;
    m_chosen = {left, right};
    if (m_placed && !m_narrow)
        shareWidthOut();
    return true;
}

void SidePanels::setPanelsVisible(bool visible)
{
    m_visible = visible;
    followVisible();
}

void SidePanels::setRightReplaced(bool replaced)
{
    m_rightReplaced = replaced;
    if (m_placed)
        followWidth(); // what stands in its place is not ours: there is room for the left one again
    followVisible();
}

void SidePanels::followVisible()
{
    for (Side side : {Left, Right}) {
        const bool shown = m_visible && !(side == Right && m_rightReplaced);
        if (m_narrow) {
            if (!shown)
                m_strips[side]->setChecked(false);
            m_strips[side]->setVisible(shown);
        } else {
            m_panels[side].widget->setVisible(shown);
        }
    }
}

void SidePanels::reveal(Side side)
{
    if (!m_visible)
        setPanelsVisible(true);
    if (m_narrow)
        m_strips[side]->setChecked(true);
}

QWidget* SidePanels::lendMiddle(QWidget* standIn)
{
    m_standIn = standIn;
    QWidget* middle = m_splitter->replaceWidget(m_splitter->indexOf(m_middle), m_standIn);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_standIn), 1);
    return middle;
}

void SidePanels::takeMiddleBack()
{
    if (!m_standIn)
        return;
    const int at = m_splitter->indexOf(m_standIn);
    QWidget* standIn = m_splitter->replaceWidget(at, m_middle);
    m_standIn = nullptr;
    standIn->hide();
    standIn->deleteLater(); // a button of its own may have asked for this
    m_splitter->setStretchFactor(at, 1);
    m_middle->show();
    followWidth();
}

void SidePanels::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (Side side : {Left, Right}) {
        m_strips[side]->setChecked(false);
        m_strips[side]->setVisible(false);
        QWidget* panel = m_panels[side].widget;
        if (narrow) {
            m_drawers[side]->layout()->addWidget(panel);
            panel->show();
        } else {
            m_splitter->insertWidget(side == Left ? 0 : 2, panel);
            m_splitter->setStretchFactor(side == Left ? 0 : 2, 0);
        }
    }
    if (!narrow) {
        m_splitter->setStretchFactor(1, 1);
        qApp->removeEventFilter(this);
    }
    followVisible();
}

void SidePanels::followWidth()
{
    // Two wide panels and a toolbar may need more than the token; drawers always fit.
    setNarrow(window()->width() < theme().length(QStringLiteral("drawer_below")) || width() < leastBesideEachOther());
    if (m_placed && !m_narrow)
        shareWidthOut(); // the splitter alone would take from all three, and not give back
    placeDrawers();
}

void SidePanels::placeDrawers()
{
    for (Side side : {Left, Right}) {
        const int least = m_drawers[side]->minimumSizeHint().width(); // with its frame
        const int drawer = std::min(std::max(wishedWidth(side), least), std::max(0, width() - 2 * stripWidth));
        const bool atLeft = (side == Left) != isRightToLeft();
        m_drawers[side]->setGeometry(atLeft ? stripWidth : width() - stripWidth - drawer, 0, drawer, height());
    }
}

void SidePanels::openDrawer(Side side, bool open)
{
    if (open)
        m_strips[side == Left ? Right : Left]->setChecked(false);
    placeDrawers();
    m_drawers[side]->setVisible(open);
    if (open) {
        m_drawers[side]->raise();
        qApp->installEventFilter(this);
    } else if (!isDrawerOpen(Left) && !isDrawerOpen(Right)) {
        qApp->removeEventFilter(this);
        shownMiddle()->setFocus();
    }
}

void SidePanels::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followWidth();
}

void SidePanels::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_placed = true; // before, there was no width to share out
    followWidth();
}

void SidePanels::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (isDrawerOpen(Left) || isDrawerOpen(Right))) {
        for (Strip* strip : m_strips)
            strip->setChecked(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SidePanels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && (widget == shownMiddle() || shownMiddle()->isAncestorOf(widget)))
            for (Strip* strip : m_strips)
                strip->setChecked(false);
    return QWidget::eventFilter(watched, event);
}

} // namespace kit
