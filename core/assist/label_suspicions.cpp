#include "core/assist/label_suspicions.h"

#include <map>

namespace assist {

namespace {

QString nameOf(const domain::FindingSchema& schema, int finding)
{
    return QString::fromStdString(schema.at(finding).name);
}

bool contradict(domain::Label a, domain::Label b)
{
    using enum domain::Label;
    return (a == Present && b == Absent) || (a == Absent && b == Present);
}

QString word(domain::Label label)
{
    return label == domain::Label::Present ? QStringLiteral("present") : QStringLiteral("absent");
}

} // namespace

std::vector<Suspicion> sureOfOpposite(const std::vector<FilmFacts>& films, const std::vector<RunAnswer>& answers,
                                      const domain::FindingSchema& schema, double sure)
{
    std::vector<Suspicion> found;
    for (const RunAnswer& answer : answers) {
        const FilmFacts& film = films.at(answer.film);
        const domain::Label label = film.labels.at(static_cast<std::size_t>(answer.finding));
        const bool isPresent = label == domain::Label::Present;
        const double opposite = isPresent ? 1 - answer.presence : answer.presence;
        if ((!isPresent && label != domain::Label::Absent) || opposite < sure)
            continue;
        Suspicion one{SuspicionKind::SureOfOpposite,
                      suspicionKey(SuspicionKind::SureOfOpposite,
                                   {film.identity, nameOf(schema, answer.finding), word(label)}),
                      film.image, answer.finding};
        one.severity = opposite;
        one.reason = {isPresent ? ReasonKind::SurelyAbsent : ReasonKind::SurelyPresent, answer.finding, opposite};
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<Suspicion> otherFilmsContradict(const std::vector<FilmFacts>& films, const domain::FindingSchema& schema)
{
    std::map<std::string, std::vector<const FilmFacts*>> visits;
    for (const FilmFacts& film : films) {
        if (!film.visit.empty())
            visits[film.visit].push_back(&film);
    }
    std::vector<Suspicion> found;
    for (const auto& [visit, ofVisit] : visits) {
        for (const FilmFacts* film : ofVisit) {
            for (int finding = 0; finding < schema.count(); ++finding) {
                const auto f = static_cast<std::size_t>(finding);
                const FilmFacts* against = nullptr;
                for (const FilmFacts* other : ofVisit) {
                    if (!contradict(film->labels.at(f), other->labels.at(f)))
                        continue;
                    if (!against || (against->view != film->view && other->view == film->view))
                        against = other;
                }
                if (!against)
                    continue;
                Suspicion one{SuspicionKind::OtherFilm,
                              suspicionKey(SuspicionKind::OtherFilm, {film->identity, against->identity,
                                                                      nameOf(schema, finding), word(film->labels[f])}),
                              film->image, finding};
                one.other = against->image;
                one.severity = against->view == film->view ? 0.8 : 0.5;
                one.reason = {film->labels[f] == domain::Label::Present ? ReasonKind::OtherFilmSaysAbsent
                                                                        : ReasonKind::OtherFilmSaysPresent,
                              finding};
                one.reason.other = against->name;
                found.push_back(std::move(one));
            }
        }
    }
    return found;
}

} // namespace assist
