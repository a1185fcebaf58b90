// A run's two ends in the project: what it is given, and what is taken back from it.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/domain/split.h"
#include "core/domain/training_set.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"

#include <QString>

#include <optional>
#include <vector>

namespace launch {

struct PreparedRun {
    domain::RunId number;
    runs::RunFolder folder;
    std::vector<domain::Error> leftOut; ///< boxed images that cannot be opened; the run goes on without them
    std::vector<std::string> findingsLeftOut; ///< of a refit: the project's findings that the refitted run does not know
    std::optional<domain::SplitCounts> split;
};

struct FrozenSet {
    domain::TrainingSet set;
    std::vector<domain::Error> leftOut; ///< boxed images that cannot be opened
    std::optional<domain::SplitCounts> split;
};

/// What a run learns from, as the project is now: folds by patient, or the split's parts. Boxed images whose file is gone are
/// left out; one whose size was never read is looked at once. Errors: NoBoxes, TooFewPatients (fewer patients with boxes than folds), PatientInTwoParts
/// and SplitInvalid, those of the store.
domain::Result<FrozenSet> freezeForRun(store::Project&, int folds, std::uint64_t seed,
                                       const std::optional<domain::Split>& split = {});

/// Makes runs/<number>/ and the project's row for a set that is frozen. Errors: those of checkOptions, createRunFolder and
/// the store.
domain::Result<PreparedRun> prepareRun(store::Project&, const domain::MethodOptions&, const domain::TrainingSet&,
                                       const QString& title = {});

/// Both at once: freezes the project and makes the run.
domain::Result<PreparedRun> prepareRun(store::Project&, const domain::MethodOptions&, const QString& title = {},
                                       const std::optional<domain::Split>& split = {});

/// A run that refits the heads of a finished one on today's boxes, in seconds (core/worker/refresh_run.h): its settings,
/// today's facts of the findings that it knows, refresh.json, and prediction_set.json with the images in view, which are answered
/// first; then every boxed one is. Errors: RunNotFinished (`base`), RunNotResumable (no box of its findings is left), those of
/// freezeForRun and prepareRun.
domain::Result<PreparedRun> prepareRefresh(store::Project&, const store::RunRow& base,
                                           const std::vector<domain::ImageId>& inView = {}, const QString& title = {});

/// The state of a run's row, and, where it has predictions, its case scores at the run's own cut and rule. Images
/// that this project does not have (of a run from elsewhere) have no row.
domain::Done takeResults(store::Project&, domain::RunId, const runs::RunFolder&, const QString& state);

/// Today's facts with the folds of the set that a run was trained on: who trained on whom does not change. An image that
/// the run did not have boxed keeps no fold, so it is not scored.
domain::TrainingSet withFoldsOf(domain::TrainingSet now, const domain::TrainingSet& trained);

/// "latest" (the newest that has predictions, else the newest), or its number. RunMissing. Whoever wants a run's answers
/// asks latestAnswering() (answering.h): the newest may have failed.
domain::Result<store::RunRow> findRun(const store::Project&, const QString& name);
/// Takes boxed images out of the set that a run could not open, and says why.
std::vector<domain::Error> leaveOutUnreadable(domain::TrainingSet& set);
runs::RunFolder folderOf(const store::Project&, const store::RunRow&);
/// Its heads were refitted from another run's (prepareRefresh).
bool isRefit(const runs::RunFolder&);
/// As findRun, but "latest" is the newest that has not finished. Errors: RunMissing, RunNotResumable (it has finished),
/// RunLocked (a worker is still at it, or still saving).
domain::Result<store::RunRow> findResumableRun(const store::Project&, const QString& name);
/// Rows that say "running" though no worker is at them any more (a terminal was closed, a machine went down) get the
/// state that their events tell.
domain::Done settleStates(store::Project&);

/// A run folder from elsewhere (a cluster): copied below runs/ and given a number of this project.
domain::Result<store::RunRow> adoptRun(store::Project&, const QString& folder);

} // namespace launch
