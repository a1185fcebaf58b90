// Paints a film to box next: its picture, who, the finding, and the reason in up to four lines.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace kit {
class PictureLoader;
}

namespace annotate {

class SuggestionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SuggestionDelegate(QListView& view, kit::PictureLoader& pictures);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRect reasonRect(int width, const QString& reason) const; ///< at the row's top left corner, left to right

    QListView& m_view;
    kit::PictureLoader& m_pictures;
};

} // namespace annotate
