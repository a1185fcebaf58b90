// What training and predicting have in common: a run folder opened, locked and given its event line, and how each ends.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/learning/fold_model.h"
#include "core/learning/machine.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "core/worker/event_writer.h"
#include "core/worker/run_control.h"

#include <QString>

#include <functional>
#include <memory>

namespace worker {

/// The worker's exit codes (ARCHITECTURE.md).
enum ExitCode { Finished = 0, Failed = 1, Configuration = 2, Data = 3, Memory = 4, Stopped = 5 };
int exitCodeOf(const domain::Error& error);

struct RunRequest {
    QString folder;
    bool resume = false;
    bool detached = false;         ///< no leash
    bool isAnswering = false;      ///< with a finished run's models: its lines go to runs::answerEventsFile
    double checkpointSeconds = 30; ///< between checkpoints of a fold, unless writing one takes long
};

/// An opened run folder: locked, with its events, its wishes, its device and threads.
struct RunStart {
    runs::RunFolder folder;
    runs::RunConfiguration configuration;
    domain::TrainingSet set;
    std::unique_ptr<runs::RunLock> lock;
    std::unique_ptr<EventWriter> events;
    std::unique_ptr<RunControl> control;
    learning::Place place;
    learning::Machine machine;
    int threads = 1; ///< of one fold
    int parallel = 1; ///< folds side by side

    void sayHello(std::int64_t images, std::int64_t boxed) const;
};

/// Opens the folder and calls `work`, which returns an exit code; errors and exceptions become `failed` events and the
/// codes that belong to them. Before there are events, errors go to standard error.
int inRunFolder(const RunRequest& request, const std::function<int(RunStart&)>& work);

/// An exception of LibTorch, of the allocator or of ours, as an error.
domain::Error errorOf(const std::exception& exception, const std::string& subject);

} // namespace worker
