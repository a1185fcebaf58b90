// Labels, boxes and films that look wrong, worked out beside the window's thread: core/assist's suspicions with what a
// row needs to be read.
#pragma once

#include "core/assist/find_suspicions.h"
#include "ui/annotate/asked_films.h"

#include <QString>

#include <optional>
#include <vector>

namespace annotate {

struct ShownSuspicion {
    assist::Suspicion suspicion;
    QString title, picture;           ///< whose film, and the key of its thumbnail
    QString otherTitle, otherPicture; ///< of the second film; empty: there is none
};

struct ShownSuspicions {
    std::vector<ShownSuspicion> suspicions; ///< the gravest first, answered ones left out
    int answered = 0;                 ///< found again, but confirmed or dismissed before
    int films = 0;                    ///< that were looked at
    int blinded = 0;                  ///< left out: the reader reads them blinded, and a suspicion would tell of others
    int unreadable = 0;               ///< films whose picture could not be compared
    std::optional<domain::RunId> run; ///< whose answers were asked; none: there is no finished run
    bool pictures = false;            ///< they were compared, all of them
};

struct SuspicionsRequest {
    QString project; ///< folder
    QString reader;  ///< name; blinded readings are left out
    bool pictures = false;
};

/// Stops comparing when asked to, and then gives what was found so far. Errors: those of opening the project and of the
/// store.
domain::Result<ShownSuspicions> lookForSuspicions(const SuspicionsRequest& request, RunMemory& memory,
                                                  const domain::Progress& progress);

} // namespace annotate
