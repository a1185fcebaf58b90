#include "ui/annotate/history_panel.h"

#include "ui/kit/panel.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace annotate {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

class HistoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, theme().length(QStringLiteral("row_box"))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const auto role = [](const char* name) { return theme().colour(QLatin1String(name)); };
        const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
        if (selected || hovered)
            painter->fillRect(option.rect, role(selected ? "selected" : "hover"));
        const int m = theme().length(QStringLiteral("space.m"));
        // The edge marks how things are now: everything below it holds.
        if (index.data(HistoryModel::NowRole).toBool()) {
            const QRect edge(option.rect.x(), option.rect.y() + 4, 3, option.rect.height() - 8);
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), role("accent"));
        }
        const bool undone = index.data(HistoryModel::UndoneRole).toBool();
        const QRect text = option.rect.adjusted(m, 4, -m, -4);
        const int line = text.height() / 2;
        const auto write = [&](const QRect& at, FontRole font, const char* colour, const QString& words, bool struck) {
            QFont face = theme().font(font);
            face.setStrikeOut(struck);
            painter->setFont(face);
            painter->setPen(role(colour));
            painter->drawText(at, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, at.width()));
        };
        write({text.x(), text.y(), text.width(), line}, FontRole::Body, undone ? "muted" : "text", index.data().toString(), undone);
        write({text.x(), text.y() + line, text.width(), line}, FontRole::Small, "muted",
              index.data(HistoryModel::DetailRole).toString(), false);
        painter->restore();
    }
};

} // namespace

HistoryPanel::HistoryPanel(Reading& reading, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_model(reading.project())
{
    setObjectName(QStringLiteral("historyPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* header = new kit::PanelHeader(tr("History"));
    m_scope = new kit::SegmentedControl;
    m_scope->addSegment(tr("This image"));
    m_scope->addSegment(tr("All"));
    m_scope->setCurrent(0);
    header->addWidget(m_scope);
    layout->addWidget(header);

    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    m_empty = new kit::TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(m, s, m, s);
    layout->addWidget(m_empty);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_list, 1);

    auto* footer = new QFrame;
    kit::setKind(footer, "footer");
    auto* footerLayout = new QVBoxLayout(footer);
    footerLayout->setContentsMargins(m, m, m, m);
    footerLayout->setSpacing(s);
    m_go = new QPushButton;
    m_go->setObjectName(QStringLiteral("historyGo"));
    m_whyNot = new kit::TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    m_whyNot->setWordWrap(true);
    footerLayout->addWidget(m_go);
    footerLayout->addWidget(m_whyNot);
    layout->addWidget(footer);

    connect(m_scope, &kit::SegmentedControl::currentChanged, this, &HistoryPanel::refresh);
    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::go);
    connect(m_list, &QListView::activated, this, &HistoryPanel::go);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::refreshButton);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::refreshButton);
    connect(&reading, &Reading::factsChanged, this, &HistoryPanel::refresh);
    connect(&reading, &Reading::imageChanged, this, &HistoryPanel::refresh);
    connect(&reading.project(), &store::Project::undoStateChanged, this, &HistoryPanel::refresh);
    connect(&reading.gestures(), &GestureQueue::stateChanged, this, &HistoryPanel::refreshButton);
    refreshButton();
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::refresh()
{
    if (!isVisible())
        return; // it asks when it is looked at
    const qint64 chosen = m_list->currentIndex().data(HistoryModel::StepRole).toLongLong();
    const bool all = m_scope->current() == 1;
    m_model.setImage(all ? domain::ImageId{} : m_reading.id());
    if (auto done = m_model.refresh(); !done)
        Q_EMIT m_reading.refused(done.error());
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.entry(row).id.value == chosen)
            m_list->setCurrentIndex(m_model.index(row));
    m_empty->setText(all ? tr("Nothing has been done in this project yet.") : tr("Nothing has been done to this image yet."));
    m_empty->setVisible(m_model.rowCount() == 0);
    refreshButton();
}

void HistoryPanel::refreshButton()
{
    const QModelIndex index = m_list->currentIndex();
    QString why;
    bool forward = false;
    if (!index.isValid()) {
        why = tr("Choose a step to go back to.");
    } else {
        const store::JournalEntry& entry = m_model.entry(index.row());
        forward = entry.undone;
        if (!index.data(HistoryModel::MineRole).toBool())
            why = tr("A step of %1. Only its own reader can take it back.").arg(entry.reader);
        else if (!m_reading.gestures().isSaved())
            why = tr("Something still waits to be saved.");
        else if (index.data(HistoryModel::NowRole).toBool() && m_scope->current() == 1)
            why = tr("This is how things are now.");
    }
    m_go->setText(forward ? tr("Do again up to this step") : tr("Go back to this step"));
    m_go->setEnabled(why.isEmpty());
    // Steps on other images lie in between: undo goes through all that this reader did, in order.
    if (why.isEmpty() && !forward && m_scope->current() == 0)
        why = tr("Later steps of yours on other images are taken back too.");
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
}

void HistoryPanel::go()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_go->isEnabled())
        return;
    const store::JournalEntry chosen = m_model.entry(index.row());
    Q_EMIT m_reading.acting();
    GestureQueue& gestures = m_reading.gestures();
    const auto steps =
        chosen.undone ? gestures.redoTo(chosen.id) : gestures.undoTo(chosen.id, store::HistoryPoint::After);
    if (!steps) {
        Q_EMIT m_reading.refused(steps.error());
        return;
    }
    const int count = int(steps->size());
    if (count > 0)
        Q_EMIT m_reading.said(chosen.undone ? tr("%n step(s) done again.", nullptr, count)
                                            : tr("%n step(s) taken back; redo brings each of them again.", nullptr, count),
                              false);
    if (chosen.image && chosen.image != m_reading.id())
        Q_EMIT imageWanted(chosen.image);
    Q_EMIT filmWanted();
}

} // namespace annotate
