#include "ui/training/left_runs.h"

#include "core/launch/run_launch.h"
#include "core/runs/run_lock.h"

namespace training {

domain::Result<LeftRuns> findLeftRuns(const QString& folder)
{
    auto project = store::Project::open(folder);
    if (!project)
        return tl::unexpected(project.error());
    auto rows = (*project)->runs();
    if (!rows)
        return tl::unexpected(rows.error());
    LeftRuns found;
    for (const store::RunRow& row : *rows) {
        const runs::RunFolder run = launch::folderOf(**project, row);
        const bool isStarting = row.state == QLatin1String("running") && runs::startingFor(run, run.eventsFile()).count() > 0;
        if (isStarting || runs::lockHolder(run)) {
            if (row.state != QLatin1String("finished")) // else it answers films, and the Predictor's
                found.alive.push_back(row);
        } else if (row.state == QLatin1String("queued")) {
            found.waiting.push_back(row);
        } else if (row.state == QLatin1String("running") || row.state == QLatin1String("paused")) {
            found.ended.push_back(row);
        } else if (row.state == QLatin1String("finished")) {
            const auto scores = (*project)->scores(row.number);
            if (scores && scores->empty())
                found.unscored.push_back(row);
        }
    }
    return found;
}

} // namespace training
