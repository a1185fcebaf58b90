#include "core/assist/patient_ids.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace assist {

namespace {

/// Letters and digits alone, without accents, in lower case: "Müller^Jörg " and "MULLER, JORG" are one name.
QString plainName(const QString& name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

Suspicion twoIds(const QString& firstId, const QString& secondId, domain::ImageId image)
{
    return {SuspicionKind::TwoIds, suspicionKey(SuspicionKind::TwoIds, {firstId, secondId}), image};
}

} // namespace

std::vector<Suspicion> sameNames(const std::vector<PatientFacts>& patients, int mostIds)
{
    std::map<QString, std::vector<const PatientFacts*>> byName;
    for (const PatientFacts& patient : patients) {
        const QString name = plainName(patient.name);
        if (!name.isEmpty() && !patient.id.isEmpty() && name != plainName(patient.id))
            byName[name].push_back(&patient);
    }
    std::vector<Suspicion> found;
    for (auto& [name, alike] : byName) {
        if (static_cast<int>(alike.size()) > mostIds)
            continue;
        std::sort(alike.begin(), alike.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
        for (auto a = alike.begin(); a != alike.end(); ++a) {
            for (auto b = std::next(a); b != alike.end(); ++b) {
                const PatientFacts &first = **a, &second = **b;
                const bool twoSexes = !first.sex.isEmpty() && !second.sex.isEmpty() && first.sex != second.sex;
                // A name alone is no proof: many a town has two John Smiths.
                if (first.id == second.id || twoSexes || !first.birthYear || !second.birthYear ||
                    std::abs(*first.birthYear - *second.birthYear) > 1)
                    continue;
                Suspicion one = twoIds(first.id, second.id, second.firstImage);
                one.other = first.firstImage;
                one.severity = 0.6;
                one.reason.kind = ReasonKind::SameNameOtherId;
                one.reason.other = first.id;
                found.push_back(std::move(one));
            }
        }
    }
    return found;
}

std::vector<Suspicion> samePicturesOfPatients(const std::vector<PrintedFilm>& films, const std::vector<SamePair>& pairs)
{
    struct Shared {
        int pictures = 0;
        domain::ImageId image, other;
    };
    std::map<std::pair<std::string, std::string>, Shared> shared;
    for (const SamePair& pair : pairs) {
        const FilmFacts *first = &films.at(pair.first).facts, *second = &films.at(pair.second).facts;
        if (first->patient.empty() || second->patient.empty() || first->patient == second->patient)
            continue;
        if (second->patient < first->patient)
            std::swap(first, second);
        Shared& one = shared[{first->patient, second->patient}];
        if (++one.pictures == 1) {
            one.image = second->image;
            one.other = first->image;
        }
    }
    std::vector<Suspicion> found;
    for (const auto& [ids, of] : shared) {
        if (of.pictures < 2)
            continue;
        Suspicion one = twoIds(QString::fromStdString(ids.first), QString::fromStdString(ids.second), of.image);
        one.other = of.other;
        one.severity = 0.9;
        one.reason.kind = ReasonKind::SamePictureOtherId;
        one.reason.other = QString::fromStdString(ids.first);
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace assist
