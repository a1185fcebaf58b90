// Labels that a trained run, or another film of the same day, contradicts.
#pragma once

#include "core/assist/suspicion.h"
#include "core/domain/finding.h"

#include <string>
#include <vector>

namespace assist {

/// What is said of one film, as the suspicions need it.
struct FilmFacts {
    domain::ImageId image;
    QString identity; ///< with its frame: what keys are made of
    QString name;     ///< for sentences
    std::string patient;
    std::string visit; ///< patient and day (or study, or visit number); empty: not known
    std::string view;
    std::vector<domain::Label> labels; ///< one per finding
};

/// One finding of one film as a run answered that had seen neither the film nor its patient.
struct RunAnswer {
    std::size_t film = 0; ///< position in the films
    int finding = 0;
    double presence = 0.5; ///< by a PresenceScale that isKnown()
};

/// Labels present where presence ≤ 1 − sure, or absent where it is ≥ sure.
std::vector<Suspicion> sureOfOpposite(const std::vector<FilmFacts>& films, const std::vector<RunAnswer>& answers,
                                      const domain::FindingSchema& schema, double sure = 0.95);

/// Present in one film and absent in another of the same patient and day. One suspicion for each such film, against the
/// first film that contradicts it, of the same view if there is one: a lateral film may well not show what a PA does.
std::vector<Suspicion> otherFilmsContradict(const std::vector<FilmFacts>& films, const domain::FindingSchema& schema);

} // namespace assist
