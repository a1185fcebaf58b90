#include "ui/annotate/film_pictures.h"

#include "core/imaging/thumbnail.h"
#include "ui/kit/icons.h"
#include "ui/kit/picture_loader.h"
#include "ui/kit/theme.h"
#include "ui/viewer/render.h"

#include <QPainter>

namespace annotate {

namespace {
constexpr int side = 96; // the worklist's: both find the other's in the cache
}

QString pictureKey(const QString& path, int frame)
{
    return path.isEmpty() ? QString() : QString::number(frame) + QLatin1Char('|') + path;
}

std::unique_ptr<kit::PictureLoader> filmPictures(const QString& cacheFolder)
{
    return std::make_unique<kit::PictureLoader>([cache = cacheFolder.toStdString()](const QString& key) {
        const auto bar = key.indexOf(QLatin1Char('|'));
        const auto grey = imaging::ThumbnailCache(cache).thumbnail(key.mid(bar + 1).toStdString(), key.left(bar).toInt(), side);
        return grey ? viewer::imageOf(*grey) : QImage(); // the viewer says what is wrong when it is opened
    });
}

void paintFilm(QPainter& painter, const QRect& rect, const QString& key, kit::PictureLoader& pictures)
{
    painter.fillRect(rect, kit::theme().viewerColour(QStringLiteral("ground")));
    if (key.isEmpty()) {
        const int inset = rect.width() / 4;
        kit::paintIcon(painter, QRectF(rect).adjusted(inset, inset, -inset, -inset), QStringLiteral("warning"),
                       kit::theme().colour(kit::ThemeName::Dark, QStringLiteral("muted")));
        return;
    }
    const QPixmap picture = pictures.pixmap(key);
    if (picture.isNull())
        return;
    const QSize size = picture.size().scaled(rect.size(), Qt::KeepAspectRatio);
    const QPoint corner = rect.topLeft() + QPoint((rect.width() - size.width()) / 2, (rect.height() - size.height()) / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QRect(corner, size), picture);
}

} // namespace annotate
