// The films to box next, worked out beside the window's thread: core/assist's order on this project and its newest run.
#pragma once

#include "core/assist/next_box.h"
#include "core/domain/progress.h"
#include "core/runs/run_folder.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace annotate {

struct SuggestedFilm {
    domain::ImageId image;
    int finding = 0;
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

/// What a run answered, kept between two requests: reading all its maps is the slow part. One thread at a time.
class RunMemory {
public:
    /// The newest run that has predictions (the one that `fewboxctl next` asks), its presences fitted to what is known of
    /// the films today. none: a cold start. Errors: those of the store and of RunAnswers.
    struct Known {
        domain::RunId number;
        const assist::RunSummary* summary;
    };
    domain::Result<std::optional<Known>> newest(const store::Project& project, const assist::ProjectFilms& films,
                                                const domain::Progress& progress);

private:
    domain::RunId m_run;
    QDateTime m_stamp;
    assist::RunSummary m_read;   ///< as the run answered
    assist::RunSummary m_fitted; ///< with today's presences
};

/// Asked to stop it gives what it has: nothing. Errors: those of opening the project and of the store.
domain::Result<Suggestions> suggestFilms(const SuggestionRequest& request, RunMemory& memory, const domain::Progress& progress);

} // namespace annotate
