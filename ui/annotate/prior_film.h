// The patient's film before this one, as it stands beside it.
#pragma once

#include "ui/annotate/reading.h"
#include "ui/viewer/two_up.h"

#include <optional>

namespace annotate {

/// With the marks that this reader sees there; none: the patient has no earlier film, or it cannot be told.
std::optional<viewer::PriorFilm> priorFilm(const Reading& reading);
/// "17 Mar 2011 · follow-up 2", as much as is known; the file's name where nothing is.
QString priorTitle(const store::ImageRecord& image);

} // namespace annotate
