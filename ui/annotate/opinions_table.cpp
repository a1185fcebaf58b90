#include "ui/annotate/opinions_table.h"

#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace annotate {

using kit::theme;

namespace {
constexpr int headerHeight = 24, readerWidth = 34, verdictWidth = 64, rowsInSight = 6;
int lineHeight()
{
    return theme().length(QStringLiteral("row_finding_compact"));
}
} // namespace

void OpinionCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme().colour(selected ? QStringLiteral("selected") : QStringLiteral("hover")));
    const QVariant label = index.data(OpinionsModel::LabelRole);
    if (index.column() == 0) {
        paintFinding(*painter, option, index);
    } else if (label.isValid()) {
        const int side = theme().length(QStringLiteral("icon_small"));
        const QPointF centre = QRectF(option.rect).center();
        kit::paintLabelGlyph(*painter, QRectF(centre.x() - side / 2.0, centre.y() - side / 2.0, side, side),
                             domain::Label(label.toInt()), selected);
    } else {
        paintVerdict(*painter, option, index);
    }
    painter->restore();
}

void OpinionCells::paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell = option.rect;
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, cell, rect); };
    if (option.state & QStyle::State_Selected)
        painter.fillRect(place(QRect(cell.x(), cell.y(), 3, cell.height())), theme().colour(QStringLiteral("accent")));
    const int margin = theme().length(QStringLiteral("space.m"));
    kit::paintSwatch(painter, place(QRect(cell.x() + margin, cell.center().y() - 4, 10, 10)),
                     index.data(OpinionsModel::ColourRole).value<QColor>());
    const QRect room = place(cell.adjusted(margin + 16, 0, -2, 0));
    painter.setFont(theme().font(kit::FontRole::Body, kit::FontWeight::Name));
    painter.setPen(theme().colour(QStringLiteral("text")));
    QString name = index.data().toString();
    if (painter.fontMetrics().horizontalAdvance(name) > room.width() && room.width() < 60)
        name = index.data(OpinionsModel::ShortNameRole).toString();
    painter.drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
}

void OpinionCells::paintVerdict(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect room = option.rect.adjusted(2, 0, -8, 0);
    if (option.direction == Qt::RightToLeft)
        room = option.rect.adjusted(8, 0, -2, 0);
    const int side = theme().length(QStringLiteral("icon_small"));
    const bool adjudicated = index.data(OpinionsModel::AdjudicatedRole).toBool(),
               differs = index.data(OpinionsModel::DiffersRole).toBool();
    if (adjudicated) {
        const QRect sign = QStyle::visualRect(option.direction, room,
                                              QRect(room.right() - side + 1, room.center().y() - side / 2, side, side));
        kit::paintIcon(painter, sign, QStringLiteral("adjudicate"), theme().colour(QStringLiteral("good")));
        room =
            option.direction == Qt::RightToLeft ? room.adjusted(side + 2, 0, 0, 0) : room.adjusted(0, 0, -side - 2, 0);
    }
    const QString role = adjudicated || !differs ? QStringLiteral("muted") : QStringLiteral("warn");
    painter.setFont(theme().font(kit::FontRole::Body, differs ? kit::FontWeight::Name : kit::FontWeight::Text));
    painter.setPen(theme().colour(
        option.state & QStyle::State_Selected && role == QLatin1String("muted") ? QStringLiteral("text") : role));
    painter.drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                     index.data().toString());
}

OpinionsTable::OpinionsTable(OpinionsModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("opinionsTable"));
    setAccessibleName(tr("What each reader said"));
    setModel(&model);
    setItemDelegate(new OpinionCells(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(headerHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&model, &QAbstractItemModel::modelReset, this, &OpinionsTable::followShape);
    connect(&kit::theme(), &kit::Theme::changed, this, &OpinionsTable::followShape);
    followShape();
}

void OpinionsTable::followShape()
{
    verticalHeader()->setDefaultSectionSize(lineHeight());
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (column > 0)
            header->resizeSection(column, column == m_model.verdictColumn() ? verdictWidth : readerWidth);
    }
    updateGeometry();
}

QSize OpinionsTable::sizeHint() const
{
    return {200, headerHeight + m_model.rowCount() * lineHeight() + 2};
}

QSize OpinionsTable::minimumSizeHint() const
{
    return {120, headerHeight + std::min(rowsInSight, m_model.rowCount()) * lineHeight() + 2};
}

void OpinionsTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport()); // where the keyboard is
    painter.setPen(QPen(theme().colour(QStringLiteral("focus")), 1));
    const QRect row(0, visualRect(currentIndex()).y(), viewport()->width(), lineHeight());
    painter.drawRect(row.adjusted(0, 0, -1, -1));
}

} // namespace annotate
