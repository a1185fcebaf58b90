// Pictures without a widget: the film on the screen, thumbnails, film strips, reports.
#pragma once

#include "core/imaging/grey.h"
#include "ui/viewer/layer_fills.h"
#include "ui/viewer/layers.h"
#include "ui/viewer/pyramid.h"

#include <QImage>
#include <QRect>
#include <QSize>

#include <cstdint>
#include <vector>

namespace viewer {

/// How one axis of an output picture looks at the image.
struct RenderAxis {
    double pixelsPerImagePixel = 1; ///< > 0
    double from = 0;                ///< image coordinate of the outer edge of output pixel 0
    int imageLength = 0;            ///< of the whole image, which the pyramid covers
    bool backwards = false;         ///< image coordinates fall from pixel to pixel
};

/// Grey level of each of the 65,536 values that a pyramid may hold, from a table that knows stored values;
/// `firstStored` is the stored value of the pyramid's 0.
using GreyLookup = std::vector<std::uint8_t>;
GreyLookup greyLookup(const imaging::GreyTable& table, std::int32_t firstStored);

/// Fills `area` of `into` (RGB32), whose top left pixel is the axes' pixel 0; black where it looks beside the image.
/// Averages when it shrinks, interpolates between pixel centres when it grows (grey levels, never stored values, so
/// padding makes no fringe), and shows plain pixels from 8:1 on. All cores share the rows. The picture is the caller's
/// so that a frame need not ask the system for its megabytes again.
void renderGrey(QImage& into, const QRect& area, const Pyramid& pyramid, const GreyLookup& lookup, const RenderAxis& x,
                const RenderAxis& y);

/// Lays fills over `area` of a picture (RGB32); they are given in the picture's pixels. All cores share the rows. Qt
/// would hand each of some hundred fills to threads of its own, which takes longer than filling.
void blendFills(QImage& into, const QRect& area, const Fills& fills);

/// 8-bit picture of a grey image.
QImage imageOf(const imaging::GreyImage& grey);

/// A small film with boxes and blobs over it, fitted into `size` (centred on black). `picture` shows the whole image;
/// `imageSize` is the frame of boxes and blobs. Headless.
QImage renderSmallFilm(const QImage& picture, domain::Size imageSize, QSize size, const std::vector<ViewerBox>& boxes,
                       const std::vector<BlobOverlay>& blobs, qreal devicePixelRatio = 1);

} // namespace viewer
