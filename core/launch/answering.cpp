#include "core/launch/answering.h"

#include "core/launch/run_launch.h"
#include "core/runs/events.h"
#include "core/runs/run_lock.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace launch {

using domain::ErrorCode;

namespace {

/// Whether the last `predict` on it came to its end.
bool hasBeenAskedForAll(const runs::RunFolder& folder)
{
    runs::RunStatus status;
    for (const runs::Event& event : runs::EventFile(runs::answerEventsFile(folder.path)).readNew())
        status.apply(event);
    return status.phase == QLatin1String("predict") && status.state == QLatin1String("finished");
}

template <typename Fits> domain::Result<std::optional<store::RunRow>> newest(const store::Project& project, const Fits& fits)
{
    auto rows = project.runs();
    if (!rows)
        return tl::unexpected(rows.error());
    std::sort(rows->begin(), rows->end(), [](const auto& a, const auto& b) { return b.number < a.number; });
    const auto found = std::find_if(rows->begin(), rows->end(), fits);
    return found == rows->end() ? std::nullopt : std::optional(std::move(*found));
}

} // namespace

bool canAnswer(const store::Project& project, const store::RunRow& row)
{
    const runs::RunFolder folder = folderOf(project, row);
    if (row.state == QLatin1String("running"))
        return isRefit(folder) && QFileInfo::exists(folder.allPredictions());
    const bool hasEnded = row.state == QLatin1String("finished") || row.state == QLatin1String("stopped");
    return hasEnded && !QDir(folder.predictions()).isEmpty(QDir::Files);
}

domain::Result<std::optional<store::RunRow>> latestAnswering(const store::Project& project)
{
    return newest(project, [&](const store::RunRow& row) {
        const runs::RunFolder folder = folderOf(project, row);
        return canAnswer(project, row) && (!isRefit(folder) || hasBeenAskedForAll(folder));
    });
}

domain::Result<store::RunRow> findRunToPredict(const store::Project& project, const QString& name)
{
    domain::Result<store::RunRow> row = findRun(project, name);
    if (name == QLatin1String("latest")) {
        auto finished = newest(project, [](const store::RunRow& one) { return one.state == QLatin1String("finished"); });
        if (!finished)
            return tl::unexpected(finished.error());
        if (*finished)
            row = std::move(**finished);
    }
    if (!row)
        return row;
    const std::string subject = "run " + std::to_string(row->number.value);
    if (row->state != QLatin1String("finished"))
        return domain::fail(ErrorCode::RunNotFinished, subject, {.found = "it is " + row->state.toStdString()});
    if (const auto holder = runs::lockHolder(folderOf(project, *row))) {
        return domain::fail(ErrorCode::RunLocked, subject,
                            {.found = "process " + std::to_string(holder->pid) + " on " + holder->host.toStdString()});
    }
    return row;
}

domain::Done preparePrediction(store::Project& project, const runs::RunFolder& folder, const std::vector<domain::ImageId>& first)
{
    auto set = project.freeze(1, 1);
    if (!set)
        return tl::unexpected(set.error());
    auto& images = set->images;
    if (!first.empty()) {
        const auto from = std::find_if(images.begin(), images.end(), [&](const auto& image) { return image.id == first.front(); });
        std::rotate(images.begin(), from, images.end());
        std::map<domain::ImageId, std::size_t> place;
        for (std::size_t i = 0; i < first.size(); ++i)
            place.emplace(first[i], i);
        const auto placeOf = [&](const domain::TrainingImage& image) {
            const auto known = place.find(image.id);
            return known == place.end() ? first.size() : known->second;
        };
        std::stable_sort(images.begin(), images.end(), [&](const auto& a, const auto& b) { return placeOf(a) < placeOf(b); });
    }
    return runs::writeTrainingSet(folder.predictionSetJson(), *set);
}

} // namespace launch
