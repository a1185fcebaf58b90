#include "ui/training/run_curves.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace training {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr int mostFolds = 1000; // a line of rubbish must not make us allocate for it

double number(const QJsonObject& fields, const char* name)
{
    const QJsonValue value = fields[QLatin1String(name)];
    return value.isDouble() ? value.toDouble() : nan;
}

template <typename Point> void dropFrom(std::vector<Point>& points, double step)
{
    std::erase_if(points, [step](const Point& point) { return point.at.step >= step; });
}

} // namespace

const FoldCurves* RunCurves::fold(int index) const
{
    return index >= 0 && index < static_cast<int>(folds.size()) ? &folds[static_cast<std::size_t>(index)] : nullptr;
}

double RunCurves::secondsAtWork() const
{
    return started.isValid() ? static_cast<double>(started.msecsTo(lastLine) - m_msBetween) / 1000.0 : 0;
}

FoldCurves& RunCurves::foldOf(const QJsonObject& fields)
{
    const auto index = static_cast<std::size_t>(std::clamp(fields[QStringLiteral("fold")].toInt(0), 0, mostFolds));
    if (index >= folds.size()) {
        folds.resize(index + 1);
        m_resumed.resize(index + 1, false);
    }
    return folds[index];
}

Moment RunCurves::momentOf(const FoldCurves& fold) const
{
    return {fold.lastStep(), static_cast<double>(started.msecsTo(lastLine)) / 60'000.0};
}

void RunCurves::applyPhase(FoldCurves& fold, const QString& phase)
{
    if (!fold.phases.empty() && fold.phases.back().phase == phase)
        return;
    const Moment now = momentOf(fold);
    fold.phases.push_back({now, phase, -1});
}

void RunCurves::applyStep(FoldCurves& fold, const QJsonObject& fields)
{
    const QString phase = fields[QStringLiteral("phase")].toString();
    const double own = fields[QStringLiteral("step")].toDouble();
    const auto index = static_cast<std::size_t>(&fold - folds.data());

    if (m_resumed[index]) {
        m_resumed[index] = false;
        // Back to the last time this phase was on: what came after it is said again.
        const auto known = std::find_if(fold.phases.rbegin(), fold.phases.rend(), [&](const PhaseRule& rule) {
            return rule.phase == phase && rule.stepBase >= 0;
        });
        if (known != fold.phases.rend()) {
            const double from = known->stepBase + own;
            fold.phases.erase(known.base(), fold.phases.end());
            dropFrom(fold.steps, from);
            dropFrom(fold.epochs, from);
            dropFrom(fold.thresholds, from);
            dropFrom(fold.samples, from);
        }
    }
    applyPhase(fold, phase);
    PhaseRule& rule = fold.phases.back();
    // A phase counts its steps on from the one before, or from 1 again; the axis goes on in both cases.
    if (rule.stepBase < 0)
        rule.stepBase = own > fold.lastStep() ? 0 : fold.lastStep();

    StepPoint point;
    point.at = {rule.stepBase + own, momentOf(fold).minutes};
    point.inside = number(fields, "inside");
    point.outside = number(fields, "outside");
    point.positive = number(fields, "positive");
    point.negative = number(fields, "negative");
    point.imagesPerSecond = number(fields, "images_per_second");
    if (!fold.steps.empty() && fold.steps.back().at.step >= point.at.step)
        dropFrom(fold.steps, point.at.step);
    fold.steps.push_back(point);
    fold.stepsExpected = rule.stepBase + fields[QStringLiteral("steps")].toDouble();
}

void RunCurves::apply(const runs::Event& event)
{
    status.apply(event);
    const QJsonObject& f = event.fields;
    const QDateTime at = QDateTime::fromString(event.at, Qt::ISODateWithMs);
    if (at.isValid()) {
        if (!started.isValid())
            started = at;
        else if (event.event == QLatin1String("hello"))
            m_msBetween += lastLine.msecsTo(at);
        lastLine = at;
    }

    if (event.event == QLatin1String("hello")) {
        images = f[QStringLiteral("images")].toInt();
        boxed = f[QStringLiteral("boxed")].toInt();
        threads = f[QStringLiteral("threads")].toVariant().toString();
        libtorch = f[QStringLiteral("libtorch")].toString();
        const int count = std::clamp(f[QStringLiteral("folds")].toInt(), 0, mostFolds);
        if (static_cast<int>(folds.size()) < count)
            folds.resize(static_cast<std::size_t>(count));
        m_resumed.assign(folds.size(), true);
    } else if (f[QStringLiteral("fold")].toInt(0) < 0 &&
               (event.event == QLatin1String("phase") || event.event == QLatin1String("step"))) {
        return; // of the whole run: films on their way into memory are no step of a fold
    } else if (event.event == QLatin1String("phase")) {
        FoldCurves& fold = foldOf(f);
        if (!m_resumed[static_cast<std::size_t>(&fold - folds.data())] || fold.steps.empty())
            applyPhase(fold, f[QStringLiteral("phase")].toString());
    } else if (event.event == QLatin1String("step")) {
        applyStep(foldOf(f), f);
    } else if (event.event == QLatin1String("epoch")) {
        FoldCurves& fold = foldOf(f);
        EpochPoint point{momentOf(fold), f[QStringLiteral("epoch")].toInt(), number(f, "accuracy_01"),
                         number(f, "accuracy_05"), f[QStringLiteral("n")].toInt(), {}};
        for (const QJsonValue& share : f[QStringLiteral("empty")].toArray())
            point.empty.push_back(share.isDouble() ? share.toDouble() : nan);
        fold.epochs.push_back(std::move(point));
        if (const QString on = f[QStringLiteral("on")].toString(); !on.isEmpty())
            accuracyOn = on;
    } else if (event.event == QLatin1String("thresholds")) {
        FoldCurves& fold = foldOf(f);
        for (const QJsonValue& value : f[QStringLiteral("findings")].toArray()) {
            const QJsonObject finding = value.toObject();
            fold.thresholds.push_back({momentOf(fold), finding[QStringLiteral("finding")].toString(),
                                       number(finding, "tau"), number(finding, "rho")});
        }
    } else if (event.event == QLatin1String("sample")) {
        FoldCurves& fold = foldOf(f);
        fold.samples.push_back({momentOf(fold), f[QStringLiteral("file")].toString()});
    } else if (event.event == QLatin1String("checkpoint")) {
        checkpointAt = lastLine;
        checkpointFold = f[QStringLiteral("fold")].toInt(-1);
        if (FoldCurves& fold = foldOf(f); !fold.phases.empty())
            fold.checkpointStep = std::max(0.0, fold.phases.back().stepBase) + f[QStringLiteral("step")].toDouble();
    } else if (event.event == QLatin1String("warning")) {
        const Collapse collapse{f[QStringLiteral("fold")].toInt(), f[QStringLiteral("subject")].toString()};
        // A run that goes on after its checkpoint says it again.
        if (f[QStringLiteral("code")].toString() == QLatin1String("collapsed") &&
            std::find(collapses.begin(), collapses.end(), collapse) == collapses.end())
            collapses.push_back(collapse);
    } else if (event.event == QLatin1String("fold_done")) {
        FoldCurves& fold = foldOf(f);
        fold.done = true;
        fold.cases = f[QStringLiteral("cases")].toInt();
        fold.accuracy01 = number(f, "accuracy_01");
        fold.meanIou = number(f, "mean_iou");
    }
}

std::vector<double> smoothed(const std::vector<double>& values, double weight)
{
    std::vector<double> result(values.size(), nan);
    double mean = 0, norm = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i])) {
            mean = weight * mean + (1 - weight) * values[i];
            norm = weight * norm + (1 - weight);
        }
        // Divided by the weights so far, so that the curve starts at its first value and not at 0.
        if (norm > 0)
            result[i] = mean / norm;
    }
    return result;
}

} // namespace training
