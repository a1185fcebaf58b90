// One patient under two ids.
#pragma once

#include "core/assist/same_picture.h"

#include <optional>

namespace assist {

/// A patient as the films say, with the first of them.
struct PatientFacts {
    QString id;
    QString name;                 ///< as the films have it; empty: unknown
    QString sex;                  ///< empty: unknown
    std::optional<int> birthYear; ///< from age and date of a film: right to within a year
    domain::ImageId firstImage;
    QString firstIdentity;
};

/// Two ids with the same name (case, accents, separators aside), no two sexes, and years of birth at most one apart. A
/// name that is no name is passed over: one that is the id, or that more than `mostIds` ids share ("Anonymous").
std::vector<Suspicion> sameNames(const std::vector<PatientFacts>& patients, int mostIds = 4);

/// Two ids with two or more pictures in common (one may be a slip in one study, which the picture's own suspicion says).
std::vector<Suspicion> samePicturesOfPatients(const std::vector<PrintedFilm>& films, const std::vector<SamePair>& pairs);

} // namespace assist
