// What every question of assistance begins with, beside the window's thread: the project as one reader may see it, its
// films, and what its newest run answered.
#pragma once

#include "core/assist/project_films.h"
#include "core/domain/progress.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace annotate {

/// What a run answered, kept between two requests: reading all its maps is the slow part. One thread at a time.
class RunMemory {
public:
    /// The newest run that can answer (launch::latestAnswering; the one that `fewboxctl next` asks), its presences fitted to what is known of
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

struct AskedFilms {
    std::unique_ptr<store::Project> project;
    assist::ProjectFilms films;
    std::optional<RunMemory::Known> run; ///< points into the memory
};

/// Opens the project's folder for itself: for any thread. `reader`: who asks; blinded readings of that one are marked.
/// Errors: those of opening the project, of the store, and of RunMemory.
domain::Result<AskedFilms> askedFilms(const QString& folder, const QString& reader, RunMemory& memory,
                                      const domain::Progress& progress);

} // namespace annotate
