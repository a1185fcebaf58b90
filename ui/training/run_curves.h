// What a run's events add up to over time: the curves of the Train workspace, as plain values.
#pragma once

#include "core/runs/events.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace training {

/// Where on both horizontal axes something happened. Steps run through all phases of a fold without a gap; minutes
/// count from the run's first line, pauses included.
struct Moment {
    double step = 0;
    double minutes = 0;
};

struct StepPoint {
    Moment at;
    double inside = 0, outside = 0, positive = 0, negative = 0; ///< loss parts (Eq. 12); NaN where not finite
    double imagesPerSecond = 0;
};

struct EpochPoint {
    Moment at;
    int epoch = 0;
    double accuracy01 = 0, accuracy05 = 0; ///< on `RunCurves::accuracyOn`
    int n = 0;
    std::vector<double> empty; ///< share of empty regions per finding; NaN: not trained
};

struct ThresholdPoint {
    Moment at;
    QString finding; ///< its name in the schema
    double tau = 0, rho = 0;
};

struct PhaseRule {
    Moment at;
    QString phase;       ///< unary, thresholds, crf, predict
    double stepBase = 0; ///< what the worker's own step count of this phase is added to
};

struct SamplePoint {
    Moment at;
    QString file; ///< absolute, or below the run folder
};

struct FoldCurves {
    std::vector<StepPoint> steps;
    std::vector<EpochPoint> epochs;
    std::vector<ThresholdPoint> thresholds;
    std::vector<PhaseRule> phases;
    std::vector<SamplePoint> samples;
    double checkpointStep = -1; ///< on the step axis; -1: none of this fold
    double stepsExpected = 0; ///< of the current phase, on the step axis; 0: not said yet
    bool done = false;
    int cases = 0;
    double accuracy01 = 0, meanIou = 0; ///< of the test part, once, at the fold's end

    double lastStep() const { return steps.empty() ? 0 : steps.back().at.step; }
};

/// All regions of a finding stayed empty after a third of the training (method.md, "What a run must show").
struct Collapse {
    int fold = 0;
    QString finding; ///< its name in the schema
    bool operator==(const Collapse&) const = default;
};

struct RunCurves {
    std::vector<FoldCurves> folds;
    runs::RunStatus status;
    QDateTime started;      ///< UTC; of the first line
    QDateTime lastLine;     ///< UTC
    QDateTime checkpointAt; ///< UTC; invalid: none yet
    int checkpointFold = -1;
    QString accuracyOn = QStringLiteral("training"); ///< training | validation: which boxes the live accuracy is about
    int images = 0, boxed = 0;
    QString threads, libtorch;
    std::vector<Collapse> collapses;

    /// Events in the file's order. A resumed run says steps again that it had done before its checkpoint: the later
    /// line replaces the earlier one.
    void apply(const runs::Event& event);
    const FoldCurves* fold(int index) const;
    /// From the first line to the last one, without the time between a worker that ended and the one that went on.
    double secondsAtWork() const;

private:
    FoldCurves& foldOf(const QJsonObject& fields);
    Moment momentOf(const FoldCurves& fold) const;
    void applyPhase(FoldCurves& fold, const QString& phase);
    void applyStep(FoldCurves& fold, const QJsonObject& fields);

    qint64 m_msBetween = 0;      ///< without a worker
    std::vector<bool> m_resumed; ///< per fold: the next step decides where the curves go on
};

/// Every figure of every fold, a line each, for a table elsewhere: fold, phase, quantity, finding, step, minutes, value.
QString curvesCsv(const RunCurves& curves);

/// Exponential moving average; `weight` 0 leaves the values as they are, 0.99 is very smooth. NaN is passed over.
std::vector<double> smoothed(const std::vector<double>& values, double weight);

} // namespace training
