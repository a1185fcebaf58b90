#include "ui/viewer/render.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace viewer {

namespace {

constexpr double plainPixelsFrom = 8; // screen pixels per image pixel

/// Where an output column or row looks: two neighbours and the second one's weight of 256; first < 0: outside.
struct Tap {
    int first = -1, second = -1, weight = 0;
};

std::vector<Tap> taps(int count, double pixelsPerImagePixel, double from, int imageLength, int levelLength)
{
    std::vector<Tap> list(static_cast<std::size_t>(count));
    const bool plain = pixelsPerImagePixel >= plainPixelsFrom;
    for (int i = 0; i < count; ++i) {
        const double inImage = from + (i + 0.5) / pixelsPerImagePixel;
        if (inImage < 0 || inImage >= imageLength)
            continue;
        Tap& tap = list[std::size_t(i)];
        const double inLevel = inImage * levelLength / imageLength;
        if (plain) {
            tap.first = tap.second = std::min(int(inLevel), levelLength - 1);
            continue;
        }
        const double centred = std::clamp(inLevel - 0.5, 0.0, double(levelLength - 1));
        tap.first = int(centred);
        tap.second = std::min(tap.first + 1, levelLength - 1);
        tap.weight = int((centred - tap.first) * 256);
    }
    return list;
}

} // namespace

QImage renderGrey(const Film& film, const imaging::GreyTable& table, QSize size, double pixelsPerImagePixelX,
                  double pixelsPerImagePixelY, double left, double top)
{
    QImage image(size, QImage::Format_RGB32);
    if (size.isEmpty() || table.levels.empty()) {
        image.fill(Qt::black);
        return image;
    }
    const FilmLevel& level = film.levelFor(std::max(pixelsPerImagePixelX, pixelsPerImagePixelY));
    const auto columns = taps(size.width(), pixelsPerImagePixelX, left, film.size().width, level.width);
    const auto rows = taps(size.height(), pixelsPerImagePixelY, top, film.size().height, level.height);
    int begin = 0, end = size.width();
    while (begin < end && columns[std::size_t(begin)].first < 0)
        ++begin;
    while (end > begin && columns[std::size_t(end - 1)].first < 0)
        --end;

    const std::uint8_t* levels = table.levels.data();
    const std::int64_t first = table.first, last = std::int64_t(table.levels.size()) - 1;
    const auto grey = [=](std::int32_t stored) -> int {
        return levels[std::clamp<std::int64_t>(stored - first, 0, last)];
    };
    // One row of the film, interpolated across, in 1/256 grey levels; two are kept since neighbours share them.
    struct Across {
        int row = -1;
        std::vector<int> values;
    } kept[2];
    kept[0].values.resize(std::size_t(size.width()));
    kept[1].values.resize(std::size_t(size.width()));
    const auto across = [&](int row, int slot) -> const int* {
        Across& line = kept[slot];
        if (line.row != row) {
            const std::int32_t* source = level.values + std::size_t(row) * std::size_t(level.width);
            for (int x = begin; x < end; ++x) {
                const Tap& tap = columns[std::size_t(x)];
                line.values[std::size_t(x)] = tap.weight ? grey(source[tap.first]) * (256 - tap.weight) +
                                                               grey(source[tap.second]) * tap.weight
                                                         : grey(source[tap.first]) * 256;
            }
            line.row = row;
        }
        return line.values.data();
    };
    for (int y = 0; y < size.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        const Tap& tap = rows[std::size_t(y)];
        if (tap.first < 0 || begin == end) {
            std::fill(out, out + size.width(), qRgb(0, 0, 0));
            continue;
        }
        std::fill(out, out + begin, qRgb(0, 0, 0));
        std::fill(out + end, out + size.width(), qRgb(0, 0, 0));
        // A row keeps its slot by parity, so that going down by one computes one new row.
        const int* a = across(tap.first, tap.first & 1);
        const int* b = tap.second == tap.first ? a : across(tap.second, tap.second & 1);
        const int weight = tap.weight;
        for (int x = begin; x < end; ++x) {
            const auto value = QRgb((a[x] * (256 - weight) + b[x] * weight + 32768) >> 16);
            out[x] = 0xff000000u | value * 0x010101u;
        }
    }
    return image;
}

QImage imageOf(const imaging::GreyImage& grey)
{
    QImage image(grey.width, grey.height, QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height; ++y)
        std::memcpy(image.scanLine(y), grey.pixels.data() + std::size_t(y) * std::size_t(grey.width),
                    std::size_t(grey.width));
    return image;
}

QImage renderSmallFilm(const QImage& picture, domain::Size imageSize, QSize size, const std::vector<ViewerBox>& boxes,
                       const std::vector<BlobOverlay>& blobs, qreal devicePixelRatio)
{
    QImage image(size * devicePixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::black);
    if (picture.isNull() || imageSize.isEmpty())
        return image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // The picture may be stretched (non-square pixels): its own shape decides, the frame follows.
    const QSizeF shape = QSizeF(picture.size()).scaled(size, Qt::KeepAspectRatio);
    const QRectF area(QPointF((size.width() - shape.width()) / 2, (size.height() - shape.height()) / 2), shape);
    painter.drawImage(area, picture);
    const QTransform viewFromImage(area.width() / imageSize.width, 0, 0, area.height() / imageSize.height, area.x(),
                                   area.y());
    painter.setClipRect(area);
    for (const BlobOverlay& blob : blobs)
        paintBlobs(painter, viewFromImage, imageSize, blob, true);
    for (const ViewerBox& box : boxes)
        paintBox(painter, viewFromImage, box, true);
    return image;
}

} // namespace viewer
