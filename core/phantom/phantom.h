// One made-up chest film with known truth.
#pragma once

#include "core/domain/geometry.h"
#include "core/domain/training_set.h"
#include "core/exchange/dx_writer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace phantom {

/// Who is on which film and what is there to be found, decided before anything is drawn.
struct FilmPlan {
    int patient = 1;  ///< from 1
    int film = 0;     ///< of this patient, from 0
    int films = 1;    ///< of this patient
    std::vector<int> findings; ///< positions in the schema, ascending
    bool boxed = false;        ///< its findings get boxes
    std::string stem() const;  ///< "00000012_003", as NIH names its images
};

/// Films of patients with one to four films each, findings dealt evenly: each of the eight on about one in six films,
/// a fifth of the films without any; a large heart stays large. Deterministic in the seed.
std::vector<FilmPlan> planFilms(int count, std::uint64_t seed, double boxedShare);

struct Phantom {
    exchange::DxImage image;                  ///< pixels, identity, display settings
    int age = 0;
    std::vector<domain::FindingBox> findings; ///< each finding's box in the image frame, as a reader would draw it
    std::vector<int> present;                 ///< findings that can be seen, ascending
};

/// Draws the film. The same plan and seed make the same pixels on every machine.
Phantom makePhantom(const FilmPlan& plan, std::uint64_t seed);

} // namespace phantom
