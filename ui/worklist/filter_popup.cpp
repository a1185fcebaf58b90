#include "ui/worklist/filter_popup.h"

#include "ui/kit/field_keys.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/worklist/filter_pages.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace worklist {

using kit::theme;

namespace {
constexpr int sheetWidth = 284, rowHeight = 30;
}

FilterPopup::FilterPopup(const domain::FindingSchema& schema, QWidget* owner)
    : QFrame(owner->window()), m_schema(schema), m_owner(owner)
{
    setObjectName(QStringLiteral("worklistFilterPopup"));
    kit::setKind(this, "palette");
    kit::setOwnsKeys(*this);
    setAccessibleName(tr("Add a filter"));
    setFocusPolicy(Qt::StrongFocus);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(m, s, m, m);
    layout->setSpacing(s);
    auto* head = new QHBoxLayout;
    head->setSpacing(s);
    m_back = new QToolButton;
    m_back->setObjectName(QStringLiteral("filterBack"));
    m_back->setText(QStringLiteral("‹"));
    m_back->setAutoRaise(true);
    m_back->setToolTip(tr("All kinds of filters (Esc)"));
    m_back->setAccessibleName(tr("All kinds of filters"));
    const int side = theme().length(QStringLiteral("control_small"));
    m_back->setFixedSize(side, side);
    m_title = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Heading);
    m_none = new QPushButton(tr("Do not ask"));
    kit::setKind(m_none, "link");
    m_none->setObjectName(QStringLiteral("filterNone"));
    m_none->setToolTip(tr("Takes this condition away"));
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_none);
    layout->addLayout(head);
    m_help = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
    m_help->setWordWrap(true);
    layout->addWidget(m_help);
    m_kinds = new QListWidget;
    m_kinds->setObjectName(QStringLiteral("filterKinds"));
    kit::setKind(m_kinds, "raised");
    m_kinds->setAccessibleName(tr("Kinds of filters"));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setTextElideMode(Qt::ElideRight);
    m_kinds->setMouseTracking(true);
    m_page = new QScrollArea;
    kit::setKind(m_page, "raised");
    m_page->setWidgetResizable(true);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setFocusPolicy(Qt::NoFocus);
    m_faces = new QStackedLayout;
    m_faces->addWidget(m_kinds);
    m_faces->addWidget(m_page);
    layout->addLayout(m_faces, 1);

    connect(m_back, &QToolButton::clicked, this, &FilterPopup::showKinds);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_filter = without(m_filter, *m_kind);
        Q_EMIT edited(m_filter);
        showKind(*m_kind);
    });
    const auto choose = [this](const QListWidgetItem* item) { showKind(FilterKind(item->data(Qt::UserRole).toInt())); };
    connect(m_kinds, &QListWidget::itemClicked, this, choose);
    m_kinds->installEventFilter(this);
    hide();
}

void FilterPopup::setFilter(const store::WorklistFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (!isVisible())
        return;
    if (m_kind)
        m_none->setVisible(isAsked(m_filter, *m_kind));
}

void FilterPopup::setChoices(const FilterChoices& choices)
{
    const bool same = m_choices.values == choices.values && m_choices.readers == choices.readers &&
                      m_choices.runs.size() == choices.runs.size();
    m_choices = choices;
    if (same || !isVisible())
        return;
    if (m_kind)
        showKind(*m_kind);
    else
        showKinds();
}

void FilterPopup::open(QWidget* anchor, std::optional<FilterKind> kind)
{
    if (parentWidget() != m_owner->window()) // the panel moved to another window
        setParent(m_owner->window());
    m_anchor = anchor;
    m_direct = kind.has_value();
    show();
    raise();
    qApp->installEventFilter(this);
    if (kind)
        showKind(*kind);
    else
        showKinds();
    Q_EMIT opened();
}

void FilterPopup::showKinds()
{
    const std::optional<FilterKind> from = m_kind;
    m_kind.reset();
    m_direct = false;
    m_back->hide();
    m_none->hide();
    m_help->hide();
    m_title->setText(tr("Show only images by …"));
    m_kinds->clear();
    for (const FilterKind kind : filterKinds()) {
        if (!m_choices.isOffered(kind) && !isAsked(m_filter, kind))
            continue;
        const QString asked = conditionText(m_filter, kind, m_choices, m_schema);
        auto* item = new QListWidgetItem(asked.isEmpty() ? kindName(kind)
                                                         : tr("%1 · %2", "a kind of condition and what it asks").arg(kindName(kind), asked));
        item->setData(Qt::UserRole, int(kind));
        item->setToolTip(kindHelp(kind));
        item->setSizeHint({0, rowHeight});
        m_kinds->addItem(item);
        if (from == kind)
            m_kinds->setCurrentItem(item);
    }
    if (!m_kinds->currentItem())
        m_kinds->setCurrentRow(0);
    m_faces->setCurrentWidget(m_kinds);
    fit();
    m_kinds->setFocus();
}

void FilterPopup::showKind(FilterKind kind)
{
    m_kind = kind;
    m_back->show();
    m_none->setVisible(isAsked(m_filter, kind));
    m_title->setText(kindName(kind));
    m_help->setText(kindHelp(kind));
    m_help->show();
    QWidget* page = makeFilterPage(kind, m_filter, m_choices, m_schema, [this](const auto& change) {
        change(m_filter);
        m_none->setVisible(m_kind && isAsked(m_filter, *m_kind));
        Q_EMIT edited(m_filter);
    });
    kit::setKind(page, "raised");
    m_page->setWidget(page);
    m_faces->setCurrentWidget(m_page);
    fit();
    if (auto* first = page->findChild<QWidget*>(QStringLiteral("first")))
        first->setFocus(Qt::TabFocusReason);
    else
        setFocus();
}

void FilterPopup::fit()
{
    QWidget* window = parentWidget();
    layout()->activate();
    m_help->setFixedWidth(sheetWidth - 2 * theme().length(QStringLiteral("space.m")) - 2);
    int content = m_kinds->count() * rowHeight + 2;
    if (m_kind) {
        m_page->widget()->adjustSize();
        content = m_page->widget()->sizeHint().height() + 2;
    }
    const QMargins margins = layout()->contentsMargins();
    int height = margins.top() + margins.bottom() + 2 + layout()->spacing() + content +
                 std::max({m_back->sizeHint().height(), m_title->sizeHint().height(), theme().length(QStringLiteral("control_small"))});
    if (m_help->isVisibleTo(this))
        height += layout()->spacing() + m_help->heightForWidth(m_help->width());
    const QPoint corner = m_anchor ? m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 4)) : QPoint();
    height = std::min(height, window->height() - 2 * theme().length(QStringLiteral("space.s")));
    const int left = layoutDirection() == Qt::RightToLeft && m_anchor
                         ? m_anchor->mapTo(window, QPoint(m_anchor->width(), 0)).x() - sheetWidth
                         : corner.x();
    setGeometry(std::clamp(left, 4, std::max(4, window->width() - sheetWidth - 4)),
                std::clamp(corner.y(), 4, std::max(4, window->height() - height - 4)), sheetWidth, height);
}

void FilterPopup::closeByKey()
{
    hide();
    Q_EMIT closed();
}

void FilterPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    qApp->removeEventFilter(this);
}

bool FilterPopup::focusNextPrevChild(bool next) { return kit::focusNextInside(*this, next); }

bool FilterPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto* widget = static_cast<QWidget*>(watched);
        if (!kit::isInside(*this, widget) && widget != m_anchor)
            hide();
        return false;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit(); // a window made lower would cut off the last kinds, and no scroll bar say so
    if (watched == m_kinds && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Right) &&
            m_kinds->currentItem()) {
            showKind(FilterKind(m_kinds->currentItem()->data(Qt::UserRole).toInt()));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FilterPopup::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_kind && !m_direct)
            showKinds();
        else
            closeByKey();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: closeByKey(); return; // what was set is already asked for
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace worklist
