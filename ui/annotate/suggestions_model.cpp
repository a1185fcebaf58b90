#include "ui/annotate/suggestions_model.h"

#include "ui/annotate/film_pictures.h"
#include "ui/annotate/findings_model.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace annotate {

using domain::ImageId;

namespace {

constexpr int soonMs = 800; // several gestures on one film ask once

} // namespace

QString reasonSentence(const assist::Reason& reason, const domain::FindingSchema& schema)
{
    const QString text = QCoreApplication::translate("Assist", assist::reasonTemplate(reason.kind));
    const QString finding = reason.finding < 0 ? QString() : findingName(schema, reason.finding);
    const QLocale locale;
    QString sentence = assist::filledReason(text, reason, finding, locale);
    // A number and its sign stay one word at a line's end, and in this order in Hebrew.
    sentence.replace(QLatin1Char(' ') + locale.percent(), QChar(QChar::Nbsp) + locale.percent());
    static const QRegularExpression share(QStringLiteral("(\\d+\\x{00A0}?%)"));
    return sentence.replace(share, kit::isolated(QStringLiteral("\\1")));
}

SuggestionsModel::SuggestionsModel(Reading& reading, QObject* parent)
    : QAbstractListModel(parent), m_reading(reading), m_memory(std::make_shared<RunMemory>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &SuggestionsModel::refresh);
    connect(&reading.gestures(), &GestureQueue::changed, this, &SuggestionsModel::noteChange);
    connect(&reading, &Reading::imageChanged, this, [this] {
        const int before = rowOf(m_current), now = rowOf(m_reading.id());
        m_current = m_reading.id();
        for (const int row : {before, now})
            if (row >= 0)
                Q_EMIT dataChanged(index(row), index(row), {CurrentRole});
    });
    connect(&m_job, &kit::Job::runningChanged, this, &SuggestionsModel::runningChanged);
    connect(&m_job, &kit::Job::progressed, this, [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
}

SuggestionsModel::~SuggestionsModel() { m_job.disconnect(this); }

int SuggestionsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_found.films.size()); }

QVariant SuggestionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SuggestedFilm& film = m_found.films[std::size_t(index.row())];
    const domain::FindingSchema& schema = m_reading.schema();
    switch (role) {
    case Qt::DisplayRole:
    case WhoRole: return film.who;
    case Qt::ToolTipRole:
    case ReasonRole: return reasonSentence(film.reason, schema);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(film.who, findingName(schema, film.finding), reasonSentence(film.reason, schema));
    case MoreRole: return film.more;
    case FindingRole: return findingName(schema, film.finding);
    case ColourRole: return kit::theme().findingColour(schema.at(film.finding).name, film.finding);
    case ImageRole: return QVariant::fromValue<qlonglong>(film.image.value);
    case PictureRole: return pictureKey(film.path, film.frame);
    case CurrentRole: return film.image == m_reading.id();
    default: return {};
    }
}

ImageId SuggestionsModel::imageAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_found.films[std::size_t(row)].image : ImageId{};
}

int SuggestionsModel::findingAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_found.films[std::size_t(row)].finding : -1;
}

int SuggestionsModel::rowOf(ImageId image) const
{
    const auto& films = m_found.films;
    const auto it = std::find_if(films.begin(), films.end(), [&](const SuggestedFilm& film) { return film.image == image; });
    return !image || it == films.end() ? -1 : int(it - films.begin());
}

void SuggestionsModel::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched)
        return;
    if (m_stale && !isRunning())
        refresh();
    else
        noteShown(m_found.films);
}

void SuggestionsModel::noteOpened(ImageId image)
{
    if (const int row = rowOf(image); row >= 0)
        noteShown({m_found.films[std::size_t(row)]});
}

/// What the arms brought is counted by what they showed. A short write, and none for what is known to be stored.
void SuggestionsModel::noteShown(std::vector<SuggestedFilm> films)
{
    store::Project& project = m_reading.project();
    std::erase_if(films, [this](const SuggestedFilm& film) { return m_shown.contains(film.image); });
    if (films.empty() || project.isReadOnly())
        return;
    std::vector<assist::Suggestion> shown;
    for (const SuggestedFilm& film : films)
        shown.push_back({film.image, film.finding, film.arm, 0, film.reason});
    if (!assist::noteShown(project, shown))
        return; // another time: nobody's work is lost by it
    for (const SuggestedFilm& film : films)
        m_shown.insert(film.image);
}

void SuggestionsModel::noteChange(ImageId)
{
    m_stale = true;
    if (m_watched)
        m_soon.start();
}

void SuggestionsModel::noteRun() { noteChange({}); }

void SuggestionsModel::refresh()
{
    m_soon.stop();
    m_stale = false; // what changes from here on makes it so again
    const SuggestionRequest request{m_reading.project().folder(), m_reading.project().currentReaderName()};
    m_job.start([request, memory = m_memory](const domain::Progress& progress) { return suggestFilms(request, *memory, progress); }, this,
                [this](domain::Result<Suggestions> found) { take(std::move(found)); });
}

void SuggestionsModel::stop()
{
    if (!isRunning())
        return;
    m_stale = true;
    m_soon.stop();
    m_job.cancel();
    Q_EMIT answered();
}

void SuggestionsModel::take(domain::Result<Suggestions> found)
{
    m_failure.reset();
    m_hasAnswer = true;
    if (!found) {
        m_failure = found.error();
    } else if (found->films == m_found.films) {
        m_found.run = found->run; // the rows, and whoever stands on one, stay
    } else {
        beginResetModel();
        m_found = std::move(*found);
        endResetModel();
    }
    if (m_watched)
        noteShown(m_found.films);
    Q_EMIT answered();
}

ImageId SuggestionsModel::next() const
{
    const int count = rowCount(), from = rowOf(m_reading.id());
    for (int i = 1; i <= count; ++i) {
        const ImageId image = imageAt((from + i) % count);
        if (image == m_reading.id())
            continue;
        const auto facts = m_reading.project().facts(image);
        if (facts && facts->boxes.empty() && facts->state != store::ReadState::Done)
            return image;
    }
    return {};
}

} // namespace annotate
