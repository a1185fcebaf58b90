#include "ui/annotate/read_film.h"

#include "core/imaging/reader.h"
#include "ui/annotate/film_ways.h"
#include "ui/annotate/prior_film.h"
#include "ui/kit/error_sentence.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/two_up.h"
#include "ui/worklist/worklist_panel.h"

namespace annotate {

ReadFilm::ReadFilm(Reading& reading, viewer::RadiographView& view, viewer::TwoUp& twoUp, worklist::WorklistPanel& list,
                   QObject* parent)
    : QObject(parent), m_reading(reading), m_view(view), m_twoUp(twoUp), m_list(list), m_ways(new FilmWays(&view))
{
    connect(m_ways, &FilmWays::againWanted, this, &ReadFilm::tryAgain);
    connect(m_ways, &FilmWays::importWanted, this, &ReadFilm::importWanted);
    connect(&m_loader, &viewer::RadiographLoader::loaded, this, &ReadFilm::show);
    connect(&m_loader, &viewer::RadiographLoader::failed, this, &ReadFilm::showFailure);
    connect(&list, &worklist::WorklistPanel::positionChanged, this, &ReadFilm::readAhead);
}

domain::Done ReadFilm::open(domain::ImageId id)
{
    if (auto opened = m_reading.open(id); !opened)
        return opened;
    m_reading.setSeen(false);
    m_view.setFilm(nullptr);
    m_ways->hide();
    const store::ImageRecord& image = m_reading.image();
    m_view.setFace({{}, {}, tr("Reading %1 …").arg(image.name)});
    m_view.setCornerTexts(imageCorners(image, nullptr, m_reading.spacing()));
    m_list.setCurrentImage(id);
    m_twoUp.setPrior(priorFilm(m_reading));
    const viewer::FilmSource source{image.path, image.frame};
    if (image.path.isEmpty()) {
        m_loader.cancel();
        showFailure(source, {domain::ErrorCode::FileMissing, image.name.toStdString(), {}, {}});
    } else {
        m_loader.request(source);
    }
    return {};
}

bool ReadFilm::isOpen(const viewer::FilmSource& source) const
{
    return source == viewer::FilmSource{m_reading.image().path, m_reading.image().frame};
}

void ReadFilm::show(const viewer::FilmSource& source, std::shared_ptr<const viewer::Film> film)
{
    if (!isOpen(source))
        return;
    m_reading.setSeen(true); // before the view tells those who ask
    m_view.setFilm(film);
    const imaging::RadiographHeader& header = film->radiograph().header;
    if (auto noted = m_reading.noteFile(header.size, {header.spacingX, header.spacingY}); !noted)
        Q_EMIT notNoted(noted.error());
    noteContent(header);
    const PixelSpacing spacing = m_reading.spacing();
    if (m_reading.image().spacingX > 0 && m_reading.image().spacingY > 0)
        m_view.setSpacing(spacing.x, spacing.y);
    m_view.setCornerTexts(imageCorners(m_reading.image(), film.get(), spacing));
    m_list.filmsMayBeBack(); // where this one is, others may be again
    Q_EMIT shown();
    readAhead();
}

void ReadFilm::noteContent(const imaging::RadiographHeader& header)
{
    const store::ImageRecord& image = m_reading.image();
    if (!header.sopInstanceUid.empty() || !image.contentHash.isEmpty())
        return;
    m_hashing.start([path = image.path.toStdString()](const domain::Progress&) { return imaging::contentHash(path); }, this,
                    [this, id = image.id](const domain::Result<std::string>& hash) {
                        if (hash)
                            m_reading.noteContent(id, QString::fromStdString(*hash));
                    });
}

void ReadFilm::showFailure(const viewer::FilmSource& source, const domain::Error& error)
{
    if (!isOpen(source))
        return;
    m_view.setFilm(nullptr);
    m_view.setFace({QStringLiteral("error"), kit::errorSentence(error), kit::errorAdvice(error), true});
    m_ways->show();
    Q_EMIT shown();
    readAhead();
}

/// Its record too: an import may have found the file elsewhere.
void ReadFilm::tryAgain()
{
    if (auto opened = open(m_reading.id()); !opened)
        Q_EMIT notNoted(opened.error());
}

void ReadFilm::tryAgainIfFailed()
{
    if (m_ways->isVisibleTo(&m_view))
        tryAgain();
}

void ReadFilm::readAhead()
{
    const worklist::ListPosition& position = m_list.model().position();
    if (position.image != m_reading.id())
        return;
    std::vector<viewer::FilmSource> sources;
    for (const auto& row : {position.next, position.nextUnread, position.afterNext, position.previous})
        if (row && !row->path.isEmpty() && !row->fileMissing)
            sources.push_back({row->path, row->frame});
    m_loader.readAhead(sources);
}

} // namespace annotate
