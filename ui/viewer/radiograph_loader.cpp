#include "ui/viewer/radiograph_loader.h"

#include "core/imaging/reader.h"
#include "ui/kit/job.h"

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
    std::list<Kept> kept; ///< most recently used first
    FilmSource wanted;
    bool pending = false;
    std::deque<FilmSource> ahead;
    std::optional<FilmSource> readingAhead;
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
    void keep(const FilmSource& source, std::shared_ptr<const Film> film)
    {
        if (find(source))
            return;
        kept.push_front({source, std::move(film)});
        while (kept.size() > 1 && bytes() > maxBytes)
            kept.pop_back();
    }
};

RadiographLoader::RadiographLoader(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {}

RadiographLoader::~RadiographLoader() = default;

bool RadiographLoader::isPending() const { return d->pending; }

const FilmSource& RadiographLoader::wanted() const { return d->wanted; }

void RadiographLoader::cancel()
{
    d->wantedJob.cancel();
    d->pending = false;
    d->wanted = {};
    d->ahead.clear();
}

void RadiographLoader::request(const FilmSource& source)
{
    d->wanted = source;
    d->ahead.clear();
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
                           readAhead({d->ahead.begin(), d->ahead.end()});
                       });
}

void RadiographLoader::readAhead(const std::vector<FilmSource>& sources)
{
    d->ahead.assign(sources.begin(), sources.end());
    if (d->pending || d->readingAhead)
        return;
    while (!d->ahead.empty() && (d->ahead.front().path.isEmpty() || d->find(d->ahead.front())))
        d->ahead.pop_front();
    if (d->ahead.empty())
        return;
    const FilmSource source = d->ahead.front();
    d->ahead.pop_front();
    d->readingAhead = source;
    d->aheadJob.start([source](const domain::Progress&) { return readFilm(source); }, this,
                      [this, source](FilmResult film) {
                          d->readingAhead.reset();
                          if (film)
                              d->keep(source, *film);
                          if (d->pending && d->wanted == source) {
                              d->pending = false;
                              if (film)
                                  Q_EMIT loaded(source, *film);
                              else
                                  Q_EMIT failed(source, film.error());
                          }
                          readAhead({d->ahead.begin(), d->ahead.end()});
                      });
}

} // namespace viewer
