// Pictures without a widget: thumbnails, film strips, reports.
#pragma once

#include "core/imaging/grey.h"
#include "ui/viewer/film.h"
#include "ui/viewer/layers.h"

#include <QImage>
#include <QSize>

#include <vector>

namespace viewer {

/// Grey levels of the part of a film that the transform maps into `size` device pixels; black around it. Averages
/// when it shrinks, interpolates between pixel centres when it grows (grey levels, never stored values, so padding
/// makes no fringe), and shows plain pixels from 8:1 on.
QImage renderGrey(const Film& film, const imaging::GreyTable& table, QSize size, double pixelsPerImagePixelX,
                  double pixelsPerImagePixelY, double left, double top);

/// 8-bit picture of a grey image.
QImage imageOf(const imaging::GreyImage& grey);

/// A small film with boxes and blobs over it, fitted into `size` (centred on black). `picture` shows the whole image;
/// `imageSize` is the frame of boxes and blobs. Headless.
QImage renderSmallFilm(const QImage& picture, domain::Size imageSize, QSize size, const std::vector<ViewerBox>& boxes,
                       const std::vector<BlobOverlay>& blobs, qreal devicePixelRatio = 1);

} // namespace viewer
