#include "core/assist/project_films.h"

#include "core/domain/accuracy.h"

#include <set>
#include <unordered_map>

namespace assist {

namespace {

constexpr int page = 5000;
constexpr std::size_t enoughBoxes = 5;

/// "1.2.840…", or with the frame of a multi-frame file, counted from 1: "1.2.840…#3".
QString identityWithFrame(const QString& identity, int frame)
{
    return frame == 0 ? identity : QStringLiteral("%1#%2").arg(identity).arg(frame + 1);
}

/// Patient and day; without a date nothing says that two films are of one visit.
std::string visitOf(const store::WorklistRow& row)
{
    if (row.patientId.isEmpty() || row.studyDate.isEmpty())
        return {};
    return (row.patientId + u'\n' + row.studyDate).toStdString();
}

} // namespace

std::vector<RunSummary::KnownLabels> ProjectFilms::knownLabels() const
{
    std::vector<RunSummary::KnownLabels> known;
    known.reserve(films.size());
    for (const Film& film : films)
        known.push_back({film.runIdentity, film.facts.labels});
    return known;
}

std::vector<qint64> ProjectFilms::boxesPerFinding() const
{
    std::vector<qint64> counts(static_cast<std::size_t>(schema.count()), 0);
    for (const Film& film : films) {
        std::set<int> findings;
        for (const domain::FindingBox& box : film.boxes)
            findings.insert(box.finding);
        for (const int finding : findings)
            ++counts[static_cast<std::size_t>(finding)];
    }
    return counts;
}

std::vector<bool> ProjectFilms::boxableFindings() const
{
    const std::vector<int> boxed = schema.boxed();
    std::vector<bool> boxable(static_cast<std::size_t>(schema.count()), boxed.empty());
    for (const int finding : boxed)
        boxable[static_cast<std::size_t>(finding)] = true;
    const std::vector<qint64> boxes = boxesPerFinding();
    for (std::size_t finding = 0; finding < boxable.size(); ++finding)
        boxable[finding] = boxable[finding] || boxes[finding] > 0;
    return boxable;
}

std::vector<double> ProjectFilms::usualPatches(int patches) const
{
    std::vector<std::vector<double>> areas(static_cast<std::size_t>(schema.count()));
    std::vector<double> all;
    const double count = static_cast<double>(patches) * patches;
    for (const Film& film : films) {
        for (const domain::FindingBox& box : film.boxes) {
            if (film.size.isEmpty())
                continue;
            const double share = box.box.area() / (static_cast<double>(film.size.width) * film.size.height);
            areas[static_cast<std::size_t>(box.finding)].push_back(share * count);
            all.push_back(share * count);
        }
    }
    const double usual = all.size() >= enoughBoxes ? domain::quantile(all, 0.5) : 0.02 * count;
    std::vector<double> result;
    for (const std::vector<double>& ofFinding : areas)
        result.push_back(std::max(1.0, ofFinding.size() >= enoughBoxes ? domain::quantile(ofFinding, 0.5) : usual));
    return result;
}

domain::Result<ProjectFilms> readFilms(const store::Project& project)
{
    auto set = project.freeze(1, 1);
    if (!set)
        return tl::unexpected(set.error());
    std::unordered_map<domain::ImageId, store::WorklistRow> rows;
    for (qint64 first = 0;; first += page) {
        auto some = project.worklistRows({}, store::WorklistOrder::Name, first, page);
        if (!some)
            return tl::unexpected(some.error());
        for (store::WorklistRow& row : *some)
            rows.emplace(row.image, std::move(row));
        if (some->size() < page)
            break;
    }
    const auto blinded = project.blindedFor(project.currentReader());
    if (!blinded)
        return tl::unexpected(blinded.error());

    ProjectFilms result;
    result.schema = project.schema();
    result.films.reserve(set->images.size());
    for (domain::TrainingImage& image : set->images) {
        const auto row = rows.find(image.id);
        Film film;
        film.runIdentity = QString::fromStdString(image.identity);
        film.path = QString::fromStdString(image.path);
        film.frame = image.frame;
        film.size = image.size;
        film.boxes = std::move(image.boxes);
        film.isBlinded = blinded->contains(image.id);
        film.facts = {image.id, identityWithFrame(film.runIdentity, image.frame), film.runIdentity, image.patient, {}, {},
                      std::move(image.labels)};
        if (row != rows.end()) {
            film.facts.name = row->second.name;
            film.facts.visit = visitOf(row->second);
            film.facts.view = row->second.view.toStdString();
            film.isReadByReader = row->second.state == store::ReadState::Done;
        }
        result.films.push_back(std::move(film));
    }
    return result;
}

domain::Result<RunSummary> summaryOf(const RunAnswers& run, const ProjectFilms& films, const domain::Progress& progress)
{
    auto summary = run.summarise(progress);
    if (summary)
        summary->calibrate(films.knownLabels(), films.schema.count());
    return summary;
}

} // namespace assist
