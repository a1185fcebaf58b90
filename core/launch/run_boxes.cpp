#include "core/launch/run_boxes.h"

#include "core/domain/chosen_images.h"
#include "core/launch/run_launch.h"

#include <algorithm>
#include <set>
#include <string>

namespace launch {

namespace {

qint64 boxesOf(const domain::TrainingSet& set)
{
    qint64 boxes = 0;
    for (const domain::TrainingImage& image : set.images)
        boxes += static_cast<qint64>(image.boxes.size());
    return boxes;
}

domain::MethodOptions trainsFindings(const char* which)
{
    domain::MethodOptions options;
    options.findings = which;
    return options;
}

} // namespace

TakenBoxes takenBoxes(const domain::TrainingSet& set, const domain::MethodOptions& options)
{
    const std::vector<int> trained = domain::trainedFindings(set.schema, options);
    TakenBoxes taken;
    std::set<std::string> patients;
    for (const std::size_t i : domain::chosenImages(set, options)) {
        const domain::TrainingImage& image = set.images[i];
        if (!image.isBoxed())
            continue;
        ++taken.images;
        patients.insert(image.patient.empty() ? image.identity : image.patient);
        taken.boxes += std::count_if(image.boxes.begin(), image.boxes.end(), [&](const domain::FindingBox& box) {
            return std::find(trained.begin(), trained.end(), box.finding) != trained.end();
        });
    }
    taken.patients = static_cast<qint64>(patients.size());
    return taken;
}

domain::Result<BoxCounts> countBoxes(const store::Project& project, const std::optional<domain::Split>& split)
{
    const domain::MethodOptions all = trainsFindings("all"), boxed = trainsFindings("boxed");
    auto frozen = project.freezeBoxed(all.folds, all.seed);
    if (!frozen)
        return tl::unexpected(frozen.error());
    BoxCount count;
    const qint64 known = boxesOf(frozen->set);
    (void)leaveOutUnreadable(frozen->set);
    const qint64 readable = boxesOf(frozen->set);
    if (split)
        if (const auto applied = domain::applySplit(frozen->set, *split); !applied)
            return tl::unexpected(applied.error());
    const qint64 listed = boxesOf(frozen->set);
    count.withoutFile = frozen->withoutFile + known - readable;
    count.blinded = frozen->blinded;
    count.overruled = frozen->overruled;
    count.unlisted = readable - listed;
    const auto with = [&](const domain::MethodOptions& options) {
        BoxCount one = count;
        one.taken = takenBoxes(frozen->set, options);
        one.untrained = listed - one.taken.boxes;
        return one;
    };
    return BoxCounts{with(boxed), with(all)};
}

} // namespace launch
