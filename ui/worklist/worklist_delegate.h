// Paints a row of the worklist: thumbnail, who, findings, boxes, state.
#pragma once

#include "core/store/records.h"

#include <QStyledItemDelegate>

#include <functional>

namespace kit {
class PictureLoader;
}

namespace worklist {

class WorklistModel;

/// `text` for a place of at most `room` px: whole wherever it fits, else with its middle left out (an id differs at its
/// ends), and the whole px that it takes.
std::pair<QString, int> fitted(const QFont& font, const QString& text, int room);

enum class Keep { First, Last }; ///< the part that stays longest
/// As many of the parts as there is room for, joined by dots; none where not even the one to keep fits.
QString partsWithin(const QFontMetrics& metrics, QStringList parts, int room, Keep keep = Keep::First);
/// The size within side x side px at which a picture looks as the film did.
QSize thumbnailSize(QSize picture, double pixelAspect, int side);

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
    /// A line that holds the images of one study together.
    void paintStudy(QPainter& painter, const std::function<QRect(int, int, int, int)>& place, int at,
                    const store::WorklistRow& row, int height) const;

    const WorklistModel& m_model;
    kit::PictureLoader& m_thumbnails;
};

} // namespace worklist
