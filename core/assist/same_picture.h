// The same picture twice, whatever its file's format, size or window.
#pragma once

#include "core/assist/label_suspicions.h"
#include "core/domain/progress.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace assist {

/// A picture's grey levels as ranks over 32 × 32 equal cells, −127…127. Ranks do not change under any window, gamma or
/// depth, and cells do not under another size or a mild compression; they do under a crop, a turn or a mirror.
using PicturePrint = std::array<std::int8_t, 32 * 32>;

/// `picture`: row-major, any size ≥ 1 × 1.
PicturePrint printOf(const std::vector<float>& picture, int width, int height);
/// Correlation of the ranks (Spearman's, up to their rounding), −1…1; 0 where a picture is all of one grey.
double likeness(const PicturePrint& a, const PicturePrint& b);

struct PrintedFilm {
    FilmFacts facts;
    QString contentHash; ///< of the file; empty: unknown
    std::optional<PicturePrint> print;
};

struct SamePair {
    std::size_t first = 0, second = 0; ///< positions in the films, first < second
    bool operator==(const SamePair&) const = default;
};

/// Films with the same content, or a likeness of at least `least`; each group of alike films as pairs with its first film.
/// Stops early, with what was found, when asked to.
std::vector<SamePair> samePictures(const std::vector<PrintedFilm>& films, double least, const domain::Progress& = {});
/// Of 1,528 NIH films no two come above 0.967; 40 copies of them in another size and compression stay above 0.9997. What
/// lies between is room for windows that cut grey levels off, and for a hundred thousand films.
constexpr double samePictureLikeness = 0.99;

/// A suspicion for the later film of each pair: graver where the patients differ, or the labels.
std::vector<Suspicion> samePictureSuspicions(const std::vector<PrintedFilm>& films, const std::vector<SamePair>& pairs);

} // namespace assist
