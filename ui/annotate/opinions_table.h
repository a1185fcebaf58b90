// The table of opinions: glyphs of the labels under the readers' initials.
#pragma once

#include "ui/annotate/opinions_model.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace annotate {

class OpinionCells : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintVerdict(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// As high as its rows.
class OpinionsTable : public QTableView {
    Q_OBJECT
public:
    explicit OpinionsTable(OpinionsModel& model, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void followShape();
    OpinionsModel& m_model;
};

} // namespace annotate
