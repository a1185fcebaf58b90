#include "core/experiment/measure.h"

#include "core/domain/training_length.h"
#include "core/experiment/run_to_end.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QUuid>

#include <algorithm>
#include <map>
#include <numeric>

namespace experiment {

using domain::ErrorCode;

namespace {

constexpr int measuredSteps = 24;

double secondsBetween(const QDateTime& from, const QDateTime& to)
{
    return from.isValid() && to.isValid() ? static_cast<double>(from.msecsTo(to)) / 1000 : 0;
}

QDateTime timeOf(const runs::Event& event)
{
    return QDateTime::fromString(event.at, Qt::ISODateWithMs);
}

double mean(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// What one fold said of itself.
struct FoldTimes {
    QDateTime began, ended;
    std::map<QString, std::vector<double>> imagesPerSecond; ///< by phase
};

/// A fold's first line of a phase is mostly of its first step, which grows the memory.
double secondsOfStep(const std::map<int, FoldTimes>& folds, const QString& phase, int batch)
{
    std::vector<double> steps, firsts;
    for (const auto& [number, fold] : folds) {
        const auto rates = fold.imagesPerSecond.find(phase);
        if (rates == fold.imagesPerSecond.end())
            continue;
        for (std::size_t i = 0; i < rates->second.size(); ++i)
            (i == 0 ? firsts : steps).push_back(batch / rates->second[i]);
    }
    return mean(steps.empty() ? firsts : steps);
}

} // namespace

Cost costOf(const std::vector<runs::Event>& events, const domain::MethodOptions& options, int boxedImages,
            bool hasUnboxed)
{
    Cost cost;
    QDateTime hello, firstFold;
    std::map<int, FoldTimes> folds;
    for (const runs::Event& event : events) {
        const int fold = event.fields[QStringLiteral("fold")].toInt(-1);
        if (event.event == QLatin1String("hello")) {
            hello = timeOf(event);
            cost.parallel = std::max(1, event.fields[QStringLiteral("parallel_folds")].toInt(1));
        } else if (event.event == QLatin1String("phase") && fold >= 0) {
            if (!folds[fold].began.isValid())
                folds[fold].began = timeOf(event);
            if (!firstFold.isValid())
                firstFold = timeOf(event);
        } else if (event.event == QLatin1String("step") && fold >= 0) {
            const double rate = event.fields[QStringLiteral("images_per_second")].toDouble();
            if (rate > 0)
                folds[fold].imagesPerSecond[event.fields[QStringLiteral("phase")].toString()].push_back(rate);
        } else if (event.event == QLatin1String("fold_done")) {
            folds[fold].ended = timeOf(event);
        }
    }
    cost.load = secondsBetween(hello, firstFold);
    cost.step = secondsOfStep(folds, QStringLiteral("unary"), options.batchSize);
    cost.crfStep = secondsOfStep(folds, QStringLiteral("crf"), options.crfBatch > 0 ? options.crfBatch : options.batchSize);
    const int steps = domain::unarySteps(options, boxedImages, hasUnboxed ? 1 : 0);
    std::vector<double> rests;
    for (const auto& [number, fold] : folds) {
        if (!fold.ended.isValid())
            continue;
        const double all = secondsBetween(fold.began, fold.ended);
        rests.push_back(std::max(0.0, all - steps * cost.step - domain::crfSteps(options, steps) * cost.crfStep));
    }
    cost.rest = mean(rests);
    return cost;
}

domain::Result<Cost> measure(const Experiment& experiment, const Cell& cell, const domain::TrainingSet& set,
                             const QString& cacheFolder, const std::stop_token& stop)
{
    QDir folder(experiment.file(QStringLiteral("measured")));
    folder.removeRecursively();
    runs::RunConfiguration configuration;
    configuration.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    configuration.title = QStringLiteral("a few steps of ") + cell.name;
    configuration.created = QDateTime::currentDateTimeUtc();
    configuration.options = cell.options;
    configuration.options.maxSteps = std::min(cell.options.maxSteps, measuredSteps);
    configuration.options.minSteps = std::min(cell.options.minSteps, configuration.options.maxSteps);
    configuration.cacheFolder = cacheFolder;
    configuration.fewboxVersion = QCoreApplication::applicationVersion();
    const auto run = runs::createRunFolder(folder.path(), configuration, set);
    if (!run)
        return tl::unexpected(run.error());

    std::vector<runs::Event> events;
    int parallel = 1, done = 0;
    RunListener listener;
    listener.event = [&](const runs::Event& event) {
        events.push_back(event);
        if (event.event == QLatin1String("hello"))
            parallel = event.fields[QStringLiteral("parallel_folds")].toInt(1);
        done += event.event == QLatin1String("fold_done") ? 1 : 0;
    };
    listener.enough = [&] { return done >= parallel; };
    const RunEnd end = runToEnd(*run, false, stop, listener);
    folder.removeRecursively();
    if (done >= std::min(parallel, set.folds)) {
        const Bill bill = billOf({}, configuration.options, set);
        return costOf(events, configuration.options, bill.boxed, bill.hasUnboxed);
    }
    if (stop.stop_requested())
        return domain::fail(ErrorCode::TrainingStopped, cell.name.toStdString());
    return tl::unexpected(end.status.error.value_or(
        domain::Error{ErrorCode::TrainingFailed, cell.name.toStdString(), "the worker ended early", {}}));
}

} // namespace experiment
