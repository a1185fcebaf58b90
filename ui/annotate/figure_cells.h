// Cells of two lines: a figure and, small below it, its interval or how many it is of.
#pragma once

#include <QStyledItemDelegate>

namespace annotate {

/// For AgreementModel. The name gives way to its three letters before a figure is cut.
class FigureCells : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 40;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace annotate
