// A run as files (ARCHITECTURE.md, "A run, as files"). The folder is whole by itself and may be copied anywhere; with
// its project it may be moved: what lies in the project is then found at the project's new place.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/domain/training_set.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace runs {

/// run.json
struct RunConfiguration {
    QString uuid;
    QString title;
    QDateTime created; ///< UTC
    domain::MethodOptions options;
    QString cacheFolder;   ///< decode cache of the project, absolute; empty: none
    QString fewboxVersion; ///< of the program that made it
    QString hash() const;  ///< SHA-256 of the options' canonical JSON
};

struct RunFolder {
    QString path; ///< absolute

    QString project() const; ///< the folder of the project that the run lies in, two above it; empty: none
    QString file(const QString& name) const; ///< path/name
    QString runJson() const { return file(QStringLiteral("run.json")); }
    QString trainingSetJson() const { return file(QStringLiteral("training_set.json")); }
    QString eventsFile() const { return file(QStringLiteral("events.jsonl")); }
    QString wantedJson() const { return file(QStringLiteral("wanted.json")); }
    QString lockFile() const { return file(QStringLiteral("lock")); }
    QString logFile() const { return file(QStringLiteral("log.txt")); }
    QString checkpoints() const { return file(QStringLiteral("checkpoints")); }
    QString predictions() const { return file(QStringLiteral("predictions")); }
    QString foldPredictions(int fold) const; ///< predictions/fold<k>.safetensors
    QString allPredictions() const;          ///< predictions/all.safetensors
    QString somePredictions() const; ///< predictions/some.safetensors: of a `predict` that has not come to its end
    QString samples() const { return file(QStringLiteral("samples")); }
    QString refreshJson() const { return file(QStringLiteral("refresh.json")); } ///< of a run whose heads were refitted
    QString predictionSetJson() const { return file(QStringLiteral("prediction_set.json")); } ///< what `predict` is asked for
};

/// Makes the folder with run.json, training_set.json and wanted.json ("running"). Errors: FileUnwritable, DiskFull.
domain::Result<RunFolder> createRunFolder(const QString& path, const RunConfiguration&, const domain::TrainingSet&);
domain::Result<RunConfiguration> readConfiguration(const RunFolder&);
domain::Result<domain::TrainingSet> readTrainingSet(const QString& file);
domain::Done writeTrainingSet(const QString& file, const domain::TrainingSet&);

QJsonObject toJson(const domain::MethodOptions&); ///< every setting by its name
/// Unknown names and values out of range are refused by name; absent ones keep their default.
domain::Result<domain::MethodOptions> optionsFromJson(const QJsonObject&);

enum class Wanted { Running, Paused, Stopped };
domain::Done writeWanted(const RunFolder&, Wanted);
Wanted readWanted(const RunFolder&); ///< unreadable or absent: Running

} // namespace runs
