// The films to box next, worked out beside the window's thread: core/assist's order on this project and its newest run.
#pragma once

#include "core/assist/next_box.h"
#include "ui/annotate/asked_films.h"

#include <QString>

#include <optional>
#include <vector>

namespace annotate {

struct SuggestedFilm {
    domain::ImageId image;
    int finding = 0;
    assist::Arm arm = assist::Arm::Model;
    assist::Reason reason;
    QString who;  ///< patient, else the file's name
    QString more; ///< sex, age and view, as far as they are known
    QString path;
    int frame = 0;
    bool operator==(const SuggestedFilm&) const = default;
};

struct Suggestions {
    std::vector<SuggestedFilm> films;
    std::optional<domain::RunId> run; ///< that had a say; none: cold start
};

struct SuggestionRequest {
    QString project; ///< folder
    QString reader;  ///< name; whose readings count as done
    int count = 20;
};

/// Asked to stop it gives what it has: nothing. Errors: those of opening the project and of the store.
domain::Result<Suggestions> suggestFilms(const SuggestionRequest& request, RunMemory& memory, const domain::Progress& progress);

} // namespace annotate
