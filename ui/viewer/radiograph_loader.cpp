#include "ui/viewer/radiograph_loader.h"

#include "core/imaging/reader.h"
#include "ui/kit/job.h"

#include <algorithm>
#include <deque>
#include <list>
#include <optional>

namespace viewer {

namespace {

using FilmResult = domain::Result<std::shared_ptr<const Film>>;

FilmResult readFilm(const FilmSource& source)
{
    auto radiograph = imaging::readRadiograph(source.path.toStdString(), source.frame);
    if (!radiograph)
        return tl::unexpected(radiograph.error());
    return std::shared_ptr<const Film>(
        std::make_shared<const Film>(std::make_shared<const imaging::Radiograph>(std::move(*radiograph))));
}

} // namespace

struct RadiographLoader::Private {
    struct Kept {
        FilmSource source;
        std::shared_ptr<const Film> film;
    };
    std::size_t budget = defaultBudget;
    std::list<Kept> kept; ///< most recently used first
    FilmSource wanted;
    bool pending = false;
    std::deque<FilmSource> ahead;           ///< still to be read
    std::vector<FilmSource> wantedAhead;    ///< all that were asked for, read or not
    std::optional<FilmSource> readingAhead;
    std::optional<FilmSource> noRoomFor; ///< until another film is shown: reading it again would end the same
    kit::Job wantedJob, aheadJob;

    std::shared_ptr<const Film> find(const FilmSource& source)
    {
        for (auto it = kept.begin(); it != kept.end(); ++it)
            if (it->source == source) {
                kept.splice(kept.begin(), kept, it);
                return kept.front().film;
            }
        return nullptr;
    }
    std::size_t bytes() const
    {
        std::size_t sum = 0;
        for (const Kept& film : kept)
            sum += film.film->bytes();
        return sum;
    }
    bool isWanted(const FilmSource& source) const
    {
        return source == wanted || std::find(wantedAhead.begin(), wantedAhead.end(), source) != wantedAhead.end();
    }
    /// False: there is no room for it beside what is wanted, and it is not kept.
    bool keep(const FilmSource& source, std::shared_ptr<const Film> film)
    {
        if (find(source))
            return true;
        kept.push_front({source, std::move(film)});
        for (auto it = kept.end(); bytes() > budget && it != kept.begin();)
            if (--it; !isWanted(it->source))
                it = kept.erase(it);
        // What is left is wanted: of that, the one shown goes before those read ahead, and they in their order.
        if (bytes() > budget && !(source == wanted)) {
            kept.pop_front();
            return false;
        }
        for (auto it = kept.end(); bytes() > budget && it != kept.begin();)
            if (--it; !(it->source == wanted))
                it = kept.erase(it);
        return true;
    }
};

RadiographLoader::RadiographLoader(QObject* parent, std::size_t budget) : QObject(parent), d(std::make_unique<Private>())
{
    d->budget = budget;
}

RadiographLoader::~RadiographLoader() = default;

bool RadiographLoader::isPending() const { return d->pending; }

const FilmSource& RadiographLoader::wanted() const { return d->wanted; }

bool RadiographLoader::isKept(const FilmSource& source) const
{
    return std::any_of(d->kept.begin(), d->kept.end(), [&](const auto& kept) { return kept.source == source; });
}

std::size_t RadiographLoader::keptBytes() const { return d->bytes(); }

void RadiographLoader::cancel()
{
    d->wantedJob.cancel();
    d->pending = false;
    d->wanted = {};
    d->ahead.clear();
    d->wantedAhead.clear();
}

void RadiographLoader::request(const FilmSource& source)
{
    d->wanted = source;
    d->ahead.clear();
    d->noRoomFor.reset();
    d->wantedJob.cancel();
    if (auto film = d->find(source)) {
        d->pending = false;
        Q_EMIT loaded(source, film);
        return;
    }
    d->pending = true;
    if (d->readingAhead == source)
        return; // already being decoded: its end answers
    d->wantedJob.start([source](const domain::Progress&) { return readFilm(source); }, this,
                       [this, source](FilmResult film) {
                           d->pending = false;
                           if (!film) {
                               Q_EMIT failed(source, film.error());
                               return;
                           }
                           d->keep(source, *film);
                           Q_EMIT loaded(source, *film);
                           readOn();
                       });
}

void RadiographLoader::readAhead(const std::vector<FilmSource>& sources)
{
    d->wantedAhead = sources;
    d->ahead.assign(sources.begin(), sources.end());
    readOn();
}

void RadiographLoader::readOn()
{
    if (d->pending || d->readingAhead)
        return;
    while (!d->ahead.empty() && (d->ahead.front().path.isEmpty() || d->find(d->ahead.front())))
        d->ahead.pop_front();
    if (d->ahead.empty() || d->ahead.front() == d->noRoomFor)
        return;
    const FilmSource source = d->ahead.front();
    d->ahead.pop_front();
    d->readingAhead = source;
    d->aheadJob.start([source](const domain::Progress&) { return readFilm(source); }, this,
                      [this, source](FilmResult film) {
                          d->readingAhead.reset();
                          if (film && !d->keep(source, *film)) {
                              d->noRoomFor = source;
                              d->ahead.clear(); // those behind it are wanted less
                          }
                          if (d->pending && d->wanted == source) {
                              d->pending = false;
                              if (film)
                                  Q_EMIT loaded(source, *film);
                              else
                                  Q_EMIT failed(source, film.error());
                          }
                          readOn();
                      });
}

} // namespace viewer
