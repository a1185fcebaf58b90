#include "ui/viewer/film_picture.h"

#include "core/imaging/local_contrast.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace viewer {

namespace {

/// A picture of this many pixels is equalized within a frame or two: enough to follow a drag.
constexpr std::size_t coarsePixels = 1'200'000;

std::size_t coarseLevel(const Pyramid& pyramid)
{
    std::size_t level = 0;
    while (level + 1 < pyramid.levels().size() && pyramid.levels()[level].values.size() > coarsePixels)
        ++level;
    return level;
}

std::shared_ptr<const Pyramid> equalized(const Film& film, const GreyLookup& lookup, std::size_t levelIndex)
{
    const PyramidLevel& level = film.pyramid().levels()[levelIndex];
    imaging::GreyImage grey{level.width, level.height, std::vector<std::uint8_t>(level.values.size())};
    std::transform(level.values.begin(), level.values.end(), grey.pixels.begin(),
                   [&lookup](std::uint16_t value) { return lookup[value]; });
    grey = imaging::locallyEqualized(grey);
    std::vector<std::uint16_t> values(grey.pixels.begin(), grey.pixels.end());
    if (const auto& padding = film.padding()) // stays black whatever its neighbours are
        for (std::size_t i = 0; i < values.size(); ++i)
            if (level.values[i] >= padding->low && level.values[i] <= padding->high)
                values[i] = 0;
    return std::make_shared<const Pyramid>(level.width, level.height, std::move(values));
}

const GreyLookup& greysAsTheyAre()
{
    static const GreyLookup lookup = [] {
        GreyLookup made(0x10000, 255);
        std::iota(made.begin(), made.begin() + 256, std::uint8_t(0));
        return made;
    }();
    return lookup;
}

} // namespace

FilmPicture::FilmPicture(QObject* parent) : QObject(parent) {}

FilmPicture::~FilmPicture() = default;

void FilmPicture::setFilm(std::shared_ptr<const Film> film)
{
    m_job.cancel();
    m_coarseRuns = m_again = false;
    m_equalized.reset();
    m_film = std::move(film);
    m_inverted = false;
    if (m_film) {
        m_voi = imaging::firstVoi(m_film->radiograph());
        useTable(m_film->firstTable());
    } else {
        m_transposed.reset();
        Q_EMIT changed();
    }
}

void FilmPicture::set(const imaging::Voi& voi, bool inverted)
{
    if (m_voi == voi && m_inverted == inverted)
        return;
    m_voi = voi;
    m_inverted = inverted;
    if (m_film)
        useTable(imaging::greyTable(m_film->radiograph(), m_voi, m_inverted));
}

void FilmPicture::useTable(imaging::GreyTable table)
{
    m_table = std::move(table);
    m_lookup = greyLookup(m_table, m_film->firstStored());
    if (!m_equalized)
        m_transposed.reset();
    equalize();
    Q_EMIT changed();
}

// --- local contrast

void FilmPicture::setLocalContrast(bool on)
{
    if (m_localContrast == on)
        return;
    m_localContrast = on;
    if (on) {
        equalize();
    } else {
        m_job.cancel();
        m_coarseRuns = m_again = false;
        m_equalized.reset();
        m_transposed.reset();
    }
    Q_EMIT changed();
}

void FilmPicture::equalize()
{
    if (!m_localContrast || !m_film)
        return;
    // A newer start would drop the coarse picture under way, and during a drag none would ever come: it is finished
    // first. The fine one is dropped.
    if (m_job.isRunning() && m_coarseRuns)
        m_again = true;
    else
        startEqualizing(coarseLevel(m_film->pyramid()));
}

void FilmPicture::startEqualizing(std::size_t level)
{
    m_coarseRuns = level == coarseLevel(m_film->pyramid());
    m_again = false;
    m_job.start([film = m_film, lookup = m_lookup, level](const domain::Progress&) { return equalized(*film, lookup, level); },
                this, [this, level](std::shared_ptr<const Pyramid> picture) {
                    m_equalized = std::move(picture);
                    m_transposed.reset();
                    if (m_again)
                        startEqualizing(coarseLevel(m_film->pyramid()));
                    else if (level > 0)
                        startEqualizing(0);
                    Q_EMIT changed();
                });
}

// --- drawing

const Pyramid& FilmPicture::pyramid(bool transposed) const
{
    const Pyramid& upright = m_equalized ? *m_equalized : m_film->pyramid();
    if (!transposed)
        return upright;
    if (!m_transposed)
        m_transposed = upright.transposed();
    return *m_transposed;
}

QRect FilmPicture::visibleArea(const ViewTransform& transform, double ratio)
{
    const domain::Size size = transform.imageSize();
    const QRectF film = transform.viewFromImage(domain::Box{0, 0, double(size.width), double(size.height)});
    const QRect view(QPoint(0, 0), (transform.viewSize() * ratio).toSize());
    return QRectF(film.topLeft() * ratio, film.size() * ratio).toAlignedRect().intersected(view);
}

void FilmPicture::render(QImage& into, QPoint at, const ViewTransform& transform, double ratio, const QRect& seen) const
{
    if (!m_film)
        return;
    const Orientation orientation = transform.orientation();
    const domain::Point origin = transform.imageFromView(QPointF(seen.topLeft()) / ratio);
    const domain::Size size = m_film->size();
    const double scale = transform.zoom() * ratio;
    const QPoint alongX = orientation.viewFromImageX(), alongY = orientation.viewFromImageY();
    const RenderAxis imageX{scale, origin.x, size.width, alongX.x() + alongX.y() < 0};
    const RenderAxis imageY{scale * transform.pixelAspect(), origin.y, size.height, alongY.x() + alongY.y() < 0};
    const GreyLookup& lookup = m_equalized ? greysAsTheyAre() : m_lookup;
    const QRect area(at, seen.size());
    if (orientation.swapsAxes())
        renderGrey(into, area, pyramid(true), lookup, imageY, imageX);
    else
        renderGrey(into, area, pyramid(false), lookup, imageX, imageY);
}

} // namespace viewer
