#include "core/assist/find_suspicions.h"

#include "core/assist/patient_ids.h"
#include "core/assist/unusual_place.h"
#include "core/imaging/network_input.h"

#include <map>
#include <set>

namespace assist {

namespace {

constexpr int printedSide = 64; // twice the print's, so that its cells are averages of something

std::vector<FilmFacts> factsOf(const ProjectFilms& films)
{
    std::vector<FilmFacts> facts;
    facts.reserve(films.films.size());
    for (const Film& film : films.films)
        facts.push_back(film.facts);
    return facts;
}

/// Answers of findings that the run can tell, and whose scale says how sure it may be: a run that has not learned what a
/// film without the finding looks like is never sure of anything.
std::vector<RunAnswer> sureAnswers(const ProjectFilms& films, const RunSummary& run)
{
    std::vector<RunAnswer> answers;
    for (std::size_t i = 0; i < films.films.size(); ++i) {
        const auto found = run.films.find(films.films[i].runIdentity);
        if (found == run.films.end())
            continue;
        for (std::size_t finding = 0; finding < std::min(found->second.size(), run.scales.size()); ++finding) {
            if (found->second[finding] && found->second[finding]->presence && run.scales[finding].isKnown())
                answers.push_back({i, static_cast<int>(finding), *found->second[finding]->presence});
        }
    }
    return answers;
}

/// Each box by itself, with its number: the films' boxes are what a run learns, several readers' together.
domain::Result<std::vector<PlacedBox>> placedBoxes(const store::Project& project, const ProjectFilms& films)
{
    std::vector<PlacedBox> boxes;
    for (const Film& film : films.films) {
        if (film.boxes.empty() || film.isBlinded)
            continue;
        const auto facts = project.facts(film.facts.image);
        if (!facts)
            return tl::unexpected(facts.error());
        for (const store::BoxRecord& box : facts->boxes)
            boxes.push_back({box.id, box.image, film.facts.identity, box.finding, box.box, film.size});
    }
    return boxes;
}

std::optional<int> birthYear(const store::ImageRecord& record)
{
    bool isNumber = false;
    const int year = record.studyDate.left(4).toInt(&isNumber);
    return isNumber && record.age >= 0 ? std::optional(year - record.age) : std::nullopt;
}

struct Records {
    std::vector<PatientFacts> patients; ///< by id
    std::vector<QString> hashes;        ///< one per film
};

domain::Result<Records> recordsOf(const store::Project& project, const ProjectFilms& films)
{
    Records records;
    std::map<QString, PatientFacts> patients;
    for (const Film& film : films.films) {
        const auto record = project.image(film.facts.image);
        if (!record)
            return tl::unexpected(record.error());
        records.hashes.push_back(record->contentHash);
        if (record->patientId.isEmpty())
            continue;
        PatientFacts& patient = patients[record->patientId];
        if (patient.id.isEmpty())
            patient = {record->patientId, {}, {}, {}, film.facts.image, film.facts.identity};
        // Of each thing the first film that says it.
        if (patient.name.isEmpty())
            patient.name = record->patientName;
        if (patient.sex.isEmpty())
            patient.sex = record->sex;
        if (!patient.birthYear)
            patient.birthYear = birthYear(*record);
    }
    for (auto& [id, patient] : patients)
        records.patients.push_back(std::move(patient));
    return records;
}

std::vector<PrintedFilm> printed(const ProjectFilms& films, const std::vector<QString>& hashes, imaging::InputCache cache,
                                 bool pictures, std::vector<domain::Error>& unreadable, const domain::Progress& progress)
{
    std::vector<PrintedFilm> result;
    result.reserve(films.films.size());
    for (std::size_t i = 0; i < films.films.size(); ++i) {
        const Film& film = films.films[i];
        PrintedFilm one{film.facts, hashes[i], {}};
        if (pictures && !progress.stopRequested()) {
            progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(films.films.size()), "looking at pictures");
            if (const auto picture = cache.input(film.path.toStdString(), film.frame, printedSide))
                one.print = printOf(*picture, printedSide, printedSide);
            else
                unreadable.push_back(picture.error());
        }
        result.push_back(std::move(one));
    }
    return result;
}

} // namespace

domain::Result<FoundSuspicions> findSuspicions(const store::Project& project, const ProjectFilms& films,
                                               const RunSummary* run, const SuspicionRequest& request,
                                               const domain::Progress& progress)
{
    std::vector<Suspicion> found;
    const auto add = [&](std::vector<Suspicion> some) {
        found.insert(found.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    };
    const std::vector<FilmFacts> facts = factsOf(films);
    if (run)
        add(sureOfOpposite(facts, sureAnswers(films, *run), films.schema, request.sure));
    add(otherFilmsContradict(facts, films.schema));
    const auto boxes = placedBoxes(project, films);
    if (!boxes)
        return tl::unexpected(boxes.error());
    add(unusualPlaces(*boxes, films.schema));

    const auto records = recordsOf(project, films);
    if (!records)
        return tl::unexpected(records.error());
    add(sameNames(records->patients));
    FoundSuspicions result;
    const std::vector<PrintedFilm> prints =
        printed(films, records->hashes, imaging::InputCache(project.cacheFolder().toStdString()), request.pictures,
                result.unreadable, progress);
    const std::vector<SamePair> pairs = samePictures(prints, samePictureLikeness, progress);
    add(samePictureSuspicions(prints, pairs));
    add(samePicturesOfPatients(prints, pairs));

    const auto answers = project.suspicionAnswers();
    if (!answers)
        return tl::unexpected(answers.error());
    std::set<QString> answered;
    for (const store::SuspicionAnswerRecord& answer : *answers)
        answered.insert(answer.key);
    std::set<domain::ImageId> blinded;
    for (const Film& film : films.films) {
        if (film.isBlinded)
            blinded.insert(film.facts.image);
    }
    std::erase_if(found, [&](const Suspicion& one) { return blinded.contains(one.image) || blinded.contains(one.other); });
    const std::vector<Suspicion> all = openSuspicions(std::move(found), {});
    result.open = openSuspicions(all, answered);
    result.answered = static_cast<int>(all.size() - result.open.size());
    return result;
}

} // namespace assist
