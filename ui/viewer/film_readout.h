// What the view says of the film in words: its window and zoom, how it is turned, and what lies under the pointer.
#pragma once

#include "core/domain/geometry.h"
#include "core/imaging/radiograph.h"

#include <QString>
#include <QStringList>

namespace viewer {

class Film;
class FilmPicture;

/// Millimetres of a stored pixel and where they come from; 0: unknown.
struct FilmSpacing {
    double x = 0, y = 0;
    imaging::SpacingKind kind = imaging::SpacingKind::None;
    bool isKnown() const { return x > 0 && y > 0; }
    bool operator==(const FilmSpacing&) const = default;
};

/// What a length in mm means: "at the detector (imager spacing)"; empty where nothing is known of it.
QString spacingWords(imaging::SpacingKind kind);

enum class Probe { Off, On }; ///< On: stored value, modality value and grey level, each by its name

/// The lines for the pointer at `point`, which is inside the image.
QStringList pointerLines(const FilmPicture& picture, domain::Point point, const FilmSpacing& spacing, Probe probe);

} // namespace viewer
