// A run of a project as a worker would have left it, with maps that a test makes up.
#pragma once

#include "core/domain/patch_grid.h"
#include "core/launch/run_launch.h"
#include "core/safetensors/safetensors.h"
#include "core/store/project.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

namespace testing {

constexpr int madeUpPatches = 8;

/// madeUpPatches² values for one finding of one film, row-major; none: the finding was not trained.
using MapOf = std::function<std::optional<std::vector<float>>(const domain::TrainingImage& film, int finding)>;

/// A map that is `height` within the box, by whole patches, and `ground` elsewhere.
inline std::vector<float> mapOver(const domain::TrainingImage& film, const domain::Box& box, float height, float ground = 0.01f)
{
    const domain::PatchGrid grid(madeUpPatches, film.size);
    std::vector<float> map;
    for (const auto patch : grid.patchesOf(box))
        map.push_back(patch ? height : ground);
    return map;
}
inline std::vector<float> flatMap(float height)
{
    return std::vector<float>(madeUpPatches * madeUpPatches, height);
}

/// The row of a finished run that has answered every film of the project: boxed ones by two folds, the others by both.
/// Thresholds: τ̂ = 3, ρ̂ = 1 patches for every finding. The project needs boxed films of two patients. It has learned from all
/// films with a label; from twenty without a finding on, and without a box, it can tell whether that is there.
inline std::optional<store::RunRow> addMadeUpRun(store::Project& project, const MapOf& mapOf)
{
    domain::MethodOptions options;
    options.folds = 2;
    options.patches = madeUpPatches;
    options.unannotatedShare = 1;
    const auto run = launch::prepareRun(project, options, QStringLiteral("made up"));
    if (!run)
        return std::nullopt;
    const auto set = runs::readTrainingSet(run->folder.trainingSetJson());
    if (!set || !QDir().mkpath(run->folder.predictions()))
        return std::nullopt;
    const int findings = set->schema.count();
    for (const int fold : {0, 1, -1}) {
        std::vector<float> values;
        QStringList identities, folds, thresholds;
        for (const domain::TrainingImage& film : set->images) {
            if (film.fold != fold || film.size.isEmpty())
                continue;
            identities << QStringLiteral("\"%1\"").arg(QString::fromStdString(film.identity));
            folds << QStringLiteral("-1");
            for (int finding = 0; finding < findings; ++finding) {
                const auto map = mapOf(film, finding).value_or(flatMap(std::numeric_limits<float>::quiet_NaN()));
                values.insert(values.end(), map.begin(), map.end());
            }
        }
        for (int finding = 0; finding < findings; ++finding)
            thresholds << QStringLiteral("[0.8, 0.25, 3, 1]");
        if (identities.isEmpty())
            continue;
        safetensors::File file;
        for (const char* stage : {"p", "z"})
            file.arrays[stage] = safetensors::Array::fromFloats({identities.size(), findings, madeUpPatches, madeUpPatches}, values.data());
        const auto list = [](const QStringList& items) { return ("[" + items.join(u',') + "]").toStdString(); };
        file.metadata = {{"images", list(identities)}, {"thresholds", list(thresholds)}, {"answer", "crf"}};
        if (fold < 0)
            file.metadata["folds"] = list(folds);
        const QString path = fold < 0 ? run->folder.allPredictions() : run->folder.foldPredictions(fold);
        if (!safetensors::write(path.toStdString(), file))
            return std::nullopt;
    }
    if (!launch::takeResults(project, run->number, run->folder, QStringLiteral("finished")))
        return std::nullopt;
    const auto row = launch::findRun(project, QString::number(run->number.value));
    return row ? std::optional(*row) : std::nullopt;
}

} // namespace testing
