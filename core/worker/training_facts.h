// What all folds of a training share. Read-only while they work, but for the progress, which any thread may tell.
#pragma once

#include "core/learning/image_set.h"
#include "core/worker/run_progress.h"
#include "core/worker/run_start.h"

#include <QJsonValue>

#include <cmath>
#include <memory>
#include <vector>

namespace worker {

struct TrainingFacts {
    RunStart& run;
    const RunRequest& request;
    std::vector<int> trained; ///< positions in the schema
    std::shared_ptr<const learning::ImageSet> images;
    std::vector<std::size_t> rows; ///< of `images`: positions in the training set
    std::unique_ptr<RunProgress> progress;

    const domain::MethodOptions& options() const { return run.configuration.options; }
    const std::string& identityOf(std::int64_t image) const
    {
        return run.set.images[rows[static_cast<std::size_t>(image)]].identity;
    }
};

/// NaN where a number is not known becomes null in the event.
inline QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

} // namespace worker
