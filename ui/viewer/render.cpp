#include "ui/viewer/render.h"

#include "ui/viewer/row_bands.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace viewer {

namespace {

constexpr double plainPixelsFrom = 8; // screen pixels per image pixel
constexpr int rowsPerBand = 32;

/// Where an output column or row looks: a value, the one after it, and that one's weight of 256; first < 0: outside.
struct Tap {
    int first = -1, weight = 0;
};

std::vector<Tap> taps(int count, const RenderAxis& axis, int levelLength)
{
    std::vector<Tap> list(static_cast<std::size_t>(count));
    const bool plain = axis.pixelsPerImagePixel >= plainPixelsFrom;
    const double step = (axis.backwards ? -1 : 1) / axis.pixelsPerImagePixel;
    for (int i = 0; i < count; ++i) {
        const double inImage = axis.from + (i + 0.5) * step;
        if (inImage < 0 || inImage >= axis.imageLength)
            continue;
        Tap& tap = list[std::size_t(i)];
        const double inLevel = inImage * levelLength / axis.imageLength;
        if (plain) {
            tap.first = std::min(int(inLevel), levelLength - 1);
            continue;
        }
        const double centred = std::clamp(inLevel - 0.5, 0.0, double(levelLength - 1));
        tap.first = int(centred);
        tap.weight = int((centred - tap.first) * 256); // 0 on the last value, which has none after it
    }
    return list;
}

/// The output pixels that see the image at all: begin … end.
struct Seen {
    int begin = 0, end = 0;
};

Seen seenOf(const std::vector<Tap>& taps)
{
    Seen seen{0, int(taps.size())};
    while (seen.begin < seen.end && taps[std::size_t(seen.begin)].first < 0)
        ++seen.begin;
    while (seen.end > seen.begin && taps[std::size_t(seen.end - 1)].first < 0)
        --seen.end;
    return seen;
}

QRgb grey(std::uint32_t value) { return 0xff000000u | value * 0x010101u; }

/// A band's own lines: two rows of the film in grey levels (neighbours share them), and their mixture in 1/256 levels.
class Lines {
public:
    Lines(const PyramidLevel& level, const GreyLookup& lookup, int from, int to)
        : m_level(level), m_lookup(lookup), m_from(from), m_count(to - from), m_mixed(std::size_t(m_count) + 1)
    {
        for (Kept& kept : m_kept)
            kept.greys.resize(std::size_t(m_count));
    }

    /// From the level's column `from` on; one more than there are columns, so that the last has one after it.
    const std::uint16_t* mixed(const Tap& tap)
    {
        // A row keeps its slot by parity, so that going on by one computes one new row.
        const std::uint8_t* a = row(tap.first);
        const auto b = std::uint16_t(tap.weight), rest = std::uint16_t(256 - tap.weight);
        std::uint16_t* out = m_mixed.data();
        if (b == 0) {
            for (int x = 0; x < m_count; ++x)
                out[x] = std::uint16_t(a[x] << 8);
        } else {
            const std::uint8_t* after = row(tap.first + 1);
            for (int x = 0; x < m_count; ++x)
                out[x] = std::uint16_t(a[x] * rest + after[x] * b);
        }
        out[m_count] = out[m_count - 1];
        return out;
    }

private:
    struct Kept {
        int row = -1;
        std::vector<std::uint8_t> greys;
    };
    const std::uint8_t* row(int row)
    {
        Kept& kept = m_kept[row & 1];
        if (kept.row != row) {
            const std::uint16_t* source = m_level.values.data() + std::size_t(row) * std::size_t(m_level.width) + m_from;
            const std::uint8_t* lookup = m_lookup.data();
            std::uint8_t* out = kept.greys.data();
            for (int x = 0; x < m_count; ++x)
                out[x] = lookup[source[x]];
            kept.row = row;
        }
        return kept.greys.data();
    }

    const PyramidLevel& m_level;
    const GreyLookup& m_lookup;
    const int m_from, m_count;
    Kept m_kept[2];
    std::vector<std::uint16_t> m_mixed;
};

} // namespace

GreyLookup greyLookup(const imaging::GreyTable& table, std::int32_t firstStored)
{
    GreyLookup lookup(0x10000);
    for (std::int32_t value = 0; value < 0x10000; ++value)
        lookup[std::size_t(value)] = table.at(firstStored + value);
    return lookup;
}

void renderGrey(QImage& into, const QRect& area, const Pyramid& pyramid, const GreyLookup& lookup, const RenderAxis& x,
                const RenderAxis& y)
{
    Q_ASSERT(into.format() == QImage::Format_RGB32 && into.rect().contains(area));
    const QSize size = area.size();
    if (size.isEmpty())
        return;
    const auto stride = std::size_t(into.bytesPerLine());
    uchar* const bits = into.bits() + std::size_t(area.y()) * stride + std::size_t(area.x()) * sizeof(QRgb);
    const auto line = [=](int row) { return reinterpret_cast<QRgb*>(bits + std::size_t(row) * stride); };
    const auto blacken = [&] {
        for (int row = 0; row < size.height(); ++row)
            std::fill_n(line(row), size.width(), grey(0));
    };
    if (pyramid.isEmpty()) {
        blacken();
        return;
    }
    // The pyramid's own first level may be coarser than the image.
    const PyramidLevel& finest = pyramid.levels().front();
    const PyramidLevel& level = pyramid.levelFor(std::max(x.pixelsPerImagePixel * x.imageLength / finest.width,
                                                          y.pixelsPerImagePixel * y.imageLength / finest.height));
    const std::vector<Tap> columns = taps(size.width(), x, level.width), rows = taps(size.height(), y, level.height);
    const Seen seen = seenOf(columns);
    if (seen.begin == seen.end) {
        blacken();
        return;
    }
    const auto [left, right] = std::minmax(columns[std::size_t(seen.begin)].first, columns[std::size_t(seen.end - 1)].first);
    const int from = left, to = std::min(right + 2, level.width); // the last column looks at one more
    // At 1:1 all columns weigh alike and look side by side: no gathering then.
    const int weight = columns[std::size_t(seen.begin)].weight;
    bool sideBySide = true;
    for (int i = seen.begin; i < seen.end && sideBySide; ++i)
        sideBySide = columns[std::size_t(i)].first == left + i - seen.begin && columns[std::size_t(i)].weight == weight;

    forRowBands(size.height(), rowsPerBand, [&](int firstRow, int endRow) {
        Lines lines(level, lookup, from, to);
        for (int row = firstRow; row < endRow; ++row) {
            QRgb* const out = line(row);
            const Tap& tap = rows[std::size_t(row)];
            if (tap.first < 0) {
                std::fill(out, out + size.width(), grey(0));
                continue;
            }
            std::fill(out, out + seen.begin, grey(0));
            std::fill(out + seen.end, out + size.width(), grey(0));
            const std::uint16_t* mixed = lines.mixed(tap);
            if (sideBySide) {
                const auto b = std::uint32_t(weight), a = 256 - b;
                QRgb* to = out + seen.begin;
                for (int i = 0; i < seen.end - seen.begin; ++i)
                    to[i] = grey((mixed[i] * a + mixed[i + 1] * b + 32768) >> 16);
                continue;
            }
            const Tap* column = columns.data();
            for (int i = seen.begin; i < seen.end; ++i) {
                const std::uint16_t* at = mixed + (column[i].first - from);
                const auto b = std::uint32_t(column[i].weight);
                out[i] = grey((at[0] * (256 - b) + at[1] * b + 32768) >> 16);
            }
        }
    });
}

namespace {

/// `alpha` of 256.
void blendRow(QRgb* out, int count, QRgb colour, std::uint32_t alpha)
{
    // Two channels in one number, each with the byte above it free for the product.
    const std::uint32_t rest = 256 - alpha;
    const std::uint32_t redBlue = (colour & 0xff00ffu) * alpha + 0x800080u, green = (colour & 0xff00u) * alpha + 0x8000u;
    for (int x = 0; x < count; ++x) {
        const QRgb under = out[x];
        out[x] = 0xff000000u | ((((under & 0xff00ffu) * rest + redBlue) >> 8) & 0xff00ffu) |
                 ((((under & 0xff00u) * rest + green) >> 8) & 0xff00u);
    }
}

/// How much of pixel `at` … `at` + 1 lies between the two.
double share(double from, double to, int at) { return std::clamp(std::min(to, at + 1.0) - std::max(from, double(at)), 0.0, 1.0); }

} // namespace

void blendFills(QImage& into, const QRect& area, const Fills& fills)
{
    Q_ASSERT(into.format() == QImage::Format_RGB32 && into.rect().contains(area));
    if (fills.empty())
        return;
    const auto stride = std::size_t(into.bytesPerLine());
    uchar* const bits = into.bits();
    forRowBands(area.height(), rowsPerBand, [&](int firstRow, int endRow) {
        const QRect band(area.x(), area.y() + firstRow, area.width(), endRow - firstRow);
        for (const Fill& fill : fills) {
            const QRectF& rect = fill.rect;
            const QRect touched = rect.toAlignedRect().intersected(band);
            if (touched.isEmpty())
                continue;
            // Columns that lie in it whole are filled in one go; the one before and the one after have a share.
            const int wholeFrom = std::max(touched.left(), int(std::ceil(rect.left())));
            const int wholeTo = std::max(wholeFrom, std::min(touched.right() + 1, int(std::floor(rect.right()))));
            for (int row = touched.top(); row <= touched.bottom(); ++row) {
                auto* line = reinterpret_cast<QRgb*>(bits + std::size_t(row) * stride);
                const double alpha = 256 * fill.alpha * share(rect.top(), rect.bottom(), row);
                const auto blendOne = [&](int x) {
                    blendRow(line + x, 1, fill.colour, std::uint32_t(alpha * share(rect.left(), rect.right(), x) + 0.5));
                };
                for (int x = touched.left(); x < std::min(wholeFrom, touched.right() + 1); ++x)
                    blendOne(x);
                blendRow(line + wholeFrom, wholeTo - wholeFrom, fill.colour, std::uint32_t(alpha + 0.5));
                for (int x = wholeTo; x <= touched.right(); ++x)
                    blendOne(x);
            }
        }
    });
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
