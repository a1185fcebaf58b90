// Small pictures of films for rows, made beside the window's thread.
#pragma once

#include <QRect>
#include <QString>

#include <memory>

class QPainter;

namespace kit {
class PictureLoader;
}

namespace annotate {

/// What a picture is asked for by; an empty path gives an empty key.
QString pictureKey(const QString& path, int frame);
std::unique_ptr<kit::PictureLoader> filmPictures(const QString& cacheFolder);
/// The film inside `rect`, its shape kept, on the film's black; a missing file says so by its sign.
void paintFilm(QPainter& painter, const QRect& rect, const QString& key, kit::PictureLoader& pictures);

} // namespace annotate
