// Paints a row of the worklist: thumbnail, who, findings, boxes, state.
#pragma once

#include <QStyledItemDelegate>

namespace kit {
class PictureLoader;
}

namespace worklist {

class WorklistModel;

/// `text` for a place of at most `room` px: whole wherever it fits, else with its middle left out (an id differs at its
/// ends), and the whole px that it takes.
std::pair<QString, int> fitted(const QFont& font, const QString& text, int room);

class WorklistDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    WorklistDelegate(const WorklistModel& model, kit::PictureLoader& thumbnails, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The loader's key of a file's frame, and back.
    static QString thumbnailKey(const QString& path, int frame);
    static std::pair<QString, int> pathAndFrame(const QString& key);

private:
    const WorklistModel& m_model;
    kit::PictureLoader& m_thumbnails;
};

} // namespace worklist
