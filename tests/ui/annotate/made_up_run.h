// A finished run whose answers are what a test says, as a worker would have left them.
#pragma once

#include "core/launch/run_launch.h"
#include "core/runs/run_folder.h"
#include "core/safetensors/safetensors.h"
#include "core/store/project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <vector>

/// Patches of one film that a run is sure of.
struct MadeUpBlob {
    int film = 0; ///< position in the list of films
    int finding = 0;
    int left = 0, top = 0, width = 1, height = 1; ///< patches of 20 × 20
    float z = 0.9f;
};

/// Answers the films of these identities; everything beside the blobs is 0.05.
inline store::RunRow addMadeUpRun(store::Project& project, const QStringList& films, const std::vector<MadeUpBlob>& blobs,
                                  const QString& title = QStringLiteral("made up"))
{
    constexpr int patches = 20;
    const int findings = project.schema().count();
    const auto perFilm = std::size_t(findings) * patches * patches;
    runs::RunConfiguration configuration;
    configuration.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    configuration.title = title;
    configuration.created = QDateTime::currentDateTimeUtc();
    const auto row = project.addRun(configuration.uuid, QStringLiteral("quick"), title);
    if (!row)
        qFatal("row of the run");
    domain::TrainingSet set;
    set.schema = project.schema();
    const auto folder = runs::createRunFolder(launch::folderOf(project, *row).path, configuration, set);
    if (!folder)
        qFatal("folder of the run: %s", folder.error().found.c_str());
    std::vector<float> z(perFilm * std::size_t(films.size()), 0.05f);
    for (const MadeUpBlob& blob : blobs)
        for (int y = blob.top; y < blob.top + blob.height; ++y)
            for (int x = blob.left; x < blob.left + blob.width; ++x)
                z[std::size_t(blob.film) * perFilm + std::size_t((blob.finding * patches + y) * patches + x)] = blob.z;
    safetensors::File file;
    const std::vector<std::int64_t> shape{films.size(), findings, patches, patches};
    file.arrays["p"] = safetensors::Array::fromFloats(shape, z.data());
    file.arrays["z"] = safetensors::Array::fromFloats(shape, z.data());
    file.metadata["images"] = QJsonDocument(QJsonArray::fromStringList(films)).toJson(QJsonDocument::Compact).toStdString();
    if (auto done = safetensors::write(folder->allPredictions().toStdString(), file); !done)
        qFatal("predictions: %s", done.error().found.c_str());
    if (auto done = project.setRunState(row->number, QStringLiteral("finished")); !done)
        qFatal("state of the run");
    return *row;
}
