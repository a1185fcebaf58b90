#include "ui/training/run_curves_model.h"

#include "core/domain/accuracy.h"
#include "ui/training/run_list_model.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace training {

namespace {

constexpr int tickMs = 250;
constexpr std::size_t wordsKept = 200;

struct Loaded {
    runs::EventFile events;
    std::vector<runs::Event> lines;
};

} // namespace

RunCurvesModel::RunCurvesModel(domain::FindingSchema schema, QObject* parent)
    : QObject(parent), m_schema(std::move(schema))
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &RunCurvesModel::readMore);
    connect(&m_job, &kit::Job::runningChanged, this, &RunCurvesModel::loadingChanged);
    if (const auto boxed = m_schema.boxed(); !boxed.empty())
        m_finding = boxed.front();
}

void RunCurvesModel::setRun(const std::optional<runs::RunFolder>& folder)
{
    const bool same = folder && folder->path == m_folder.path;
    m_folder = folder.value_or(runs::RunFolder{});
    m_events.reset();
    if (!same) // the same run read anew stays on screen meanwhile
        forget();
    m_fold = -1;
    if (!folder) {
        m_job.cancel();
        m_tick.stop();
        Q_EMIT changed();
        return;
    }
    m_job.start(
        [file = folder->eventsFile()](const domain::Progress&) {
            Loaded loaded{runs::EventFile(file), {}};
            loaded.lines = loaded.events.readNew();
            return loaded;
        },
        this,
        [this](Loaded loaded) {
            forget();
            m_events = std::move(loaded.events);
            for (const runs::Event& event : loaded.lines)
                take(event);
            if (m_live)
                m_tick.start();
            Q_EMIT changed();
        });
}

void RunCurvesModel::forget()
{
    m_curves = {};
    m_words.clear();
}

void RunCurvesModel::setLive(bool live)
{
    m_live = live;
    if (!live) {
        m_tick.stop();
        readMore();
    } else if (m_events) {
        m_tick.start();
    }
}

void RunCurvesModel::readMore()
{
    if (!m_events)
        return;
    const auto lines = m_events->readNew();
    for (const runs::Event& event : lines)
        take(event);
    if (!lines.empty())
        Q_EMIT changed();
}

void RunCurvesModel::take(const runs::Event& event)
{
    m_curves.apply(event);
    if (const QString line = eventLine(event); !line.isEmpty()) {
        m_words.push_back(line);
        if (m_words.size() > wordsKept)
            m_words.pop_front();
    }
}

int RunCurvesModel::shownFold() const
{
    if (foldCount() == 0)
        return -1;
    if (m_fold >= 0)
        return std::min(m_fold, foldCount() - 1);
    // Folds may train side by side: the first one that is still at it, not the one that spoke last.
    for (int fold = 0; fold < foldCount(); ++fold)
        if (!m_curves.folds[static_cast<std::size_t>(fold)].done)
            return fold;
    return foldCount() - 1;
}

void RunCurvesModel::setFold(int fold)
{
    if (m_fold == fold)
        return;
    m_fold = fold;
    Q_EMIT changed();
}

void RunCurvesModel::setDead(bool dead)
{
    if (m_dead == dead)
        return;
    m_dead = dead;
    Q_EMIT changed();
}

void RunCurvesModel::setAxis(Axis axis)
{
    if (m_axis == axis)
        return;
    m_axis = axis;
    Q_EMIT changed();
}

void RunCurvesModel::setSmoothing(double weight)
{
    weight = std::clamp(weight, 0.0, 0.98);
    if (m_smoothing == weight)
        return;
    m_smoothing = weight;
    Q_EMIT changed();
}

void RunCurvesModel::setFinding(int finding)
{
    if (m_finding == finding || finding < 0 || finding >= m_schema.count())
        return;
    m_finding = finding;
    Q_EMIT changed();
}

std::vector<int> RunCurvesModel::findingsWithThresholds() const
{
    std::set<int> found;
    if (const FoldCurves* fold = m_curves.fold(shownFold()))
        for (const ThresholdPoint& point : fold->thresholds)
            if (const auto finding = m_schema.indexOf(point.finding.toStdString()); finding && std::isfinite(point.tau))
                found.insert(*finding);
    return {found.begin(), found.end()};
}

template <typename Value> Curve RunCurvesModel::stepCurve(const QString& name, int series, Value value) const
{
    Curve curve{name, series, {}, {}, {}};
    if (const FoldCurves* fold = m_curves.fold(shownFold())) {
        for (const StepPoint& point : fold->steps) {
            curve.x.push_back(x(point.at));
            curve.raw.push_back(value(point));
        }
    }
    curve.y = smoothed(curve.raw, m_smoothing);
    return curve;
}

std::vector<Curve> RunCurvesModel::lossCurves() const
{
    return {stepCurve(tr("inside"), 0, [](const StepPoint& p) { return p.inside; }),
            stepCurve(tr("outside"), 1, [](const StepPoint& p) { return p.outside; }),
            stepCurve(tr("weak +"), 2, [](const StepPoint& p) { return p.positive; }),
            stepCurve(tr("weak −"), 3, [](const StepPoint& p) { return p.negative; })};
}

std::vector<Curve> RunCurvesModel::accuracyCurves() const
{
    Curve at01{tr("T 0.1"), 0, {}, {}, {}}, at05{tr("T 0.5"), 4, {}, {}, {}};
    if (const FoldCurves* fold = m_curves.fold(shownFold())) {
        for (const EpochPoint& point : fold->epochs) {
            at01.x.push_back(x(point.at));
            at01.y.push_back(point.accuracy01);
            at05.x.push_back(x(point.at));
            at05.y.push_back(point.accuracy05);
        }
    }
    return {at01, at05};
}

Band RunCurvesModel::accuracyBand() const
{
    Band band;
    if (const FoldCurves* fold = m_curves.fold(shownFold())) {
        for (const EpochPoint& point : fold->epochs) {
            if (point.n <= 0 || !std::isfinite(point.accuracy01))
                continue;
            const auto interval =
                domain::wilson({static_cast<int>(std::lround(point.accuracy01 * point.n)), point.n});
            band.x.push_back(x(point.at));
            band.low.push_back(interval.low);
            band.high.push_back(interval.high);
        }
    }
    return band;
}

QString RunCurvesModel::accuracyTitle() const
{
    return m_curves.accuracyOn == QLatin1String("validation") ? tr("Correct, validation part")
                                                              : tr("Correct, training boxes");
}

int RunCurvesModel::accuracyN() const
{
    const FoldCurves* fold = m_curves.fold(shownFold());
    return fold && !fold->epochs.empty() ? fold->epochs.back().n : 0;
}

std::vector<Curve> RunCurvesModel::thresholdCurves() const
{
    Curve tau{QStringLiteral("τ"), 0, {}, {}, {}}, rho{QStringLiteral("ρ"), 1, {}, {}, {}};
    const FoldCurves* fold = m_curves.fold(shownFold());
    if (!fold)
        return {tau, rho};
    const QString name = QString::fromStdString(m_schema.at(m_finding).name);
    for (const ThresholdPoint& point : fold->thresholds) {
        if (point.finding != name)
            continue;
        for (auto [curve, value] : {std::pair{&tau, point.tau}, std::pair{&rho, point.rho}}) {
            // A threshold holds until the next fit: steps, not slopes.
            if (!curve->y.empty()) {
                curve->x.push_back(x(point.at));
                curve->y.push_back(curve->y.back());
            }
            curve->x.push_back(x(point.at));
            curve->y.push_back(value);
        }
    }
    for (Curve* curve : {&tau, &rho}) {
        if (!curve->y.empty() && lastX() > curve->x.back()) {
            curve->x.push_back(lastX());
            curve->y.push_back(curve->y.back());
        }
    }
    return {tau, rho};
}

Curve RunCurvesModel::speedCurve() const
{
    return stepCurve(tr("images/s"), 2, [](const StepPoint& p) { return p.imagesPerSecond; });
}

std::vector<PhaseMark> RunCurvesModel::phaseMarks() const
{
    std::vector<PhaseMark> marks;
    if (const FoldCurves* fold = m_curves.fold(shownFold()))
        for (const PhaseRule& rule : fold->phases)
            marks.push_back({x(rule.at), rule.phase == QLatin1String("thresholds") ? tr("thr.", "short: thresholds")
                                                                                    : phaseWord(rule.phase)});
    return marks;
}

double RunCurvesModel::lastX() const
{
    const FoldCurves* fold = m_curves.fold(shownFold());
    if (!fold)
        return 0;
    double last = fold->steps.empty() ? 0 : x(fold->steps.back().at);
    if (!fold->epochs.empty())
        last = std::max(last, x(fold->epochs.back().at));
    return last;
}

std::optional<double> RunCurvesModel::deathX() const
{
    if (!m_dead && m_curves.status.state != QLatin1String("failed"))
        return std::nullopt;
    return lastX();
}

QStringList RunCurvesModel::lastWords() const
{
    return {m_words.begin(), m_words.end()};
}

QString eventLine(const runs::Event& event)
{
    const QJsonObject& f = event.fields;
    const auto text = [&f](const char* name) { return f[QLatin1String(name)].toVariant().toString(); };
    const auto number = [&f](const char* name, int decimals) {
        const QJsonValue value = f[QLatin1String(name)];
        return value.isDouble() ? QString::number(value.toDouble(), 'f', decimals) : QStringLiteral("-");
    };
    const QString fold = f.contains(QLatin1String("fold")) ? QString::number(f[QLatin1String("fold")].toInt() + 1) : QString();
    QString said;
    if (event.event == QLatin1String("hello"))
        said = QStringLiteral("%1, %2 images, %3 boxed").arg(text("device"), text("images"), text("boxed"));
    else if (event.event == QLatin1String("phase"))
        said = QStringLiteral("fold %1  %2").arg(fold, text("phase"));
    else if (event.event == QLatin1String("step"))
        said = QStringLiteral("fold %1  %2 step %3 of %4  loss %5  %6 images/s")
                   .arg(fold, text("phase"), text("step"), text("steps"), number("loss", 3), number("images_per_second", 0));
    else if (event.event == QLatin1String("epoch"))
        said = QStringLiteral("fold %1  epoch %2  correct at 0.1 %3 of %4 %5 boxes")
                   .arg(fold, text("epoch"), number("accuracy_01", 2), text("n"), text("on"));
    else if (event.event == QLatin1String("checkpoint"))
        said = QStringLiteral("kept: fold %1, step %2").arg(fold, text("step"));
    else if (event.event == QLatin1String("state"))
        said = text("state");
    else if (event.event == QLatin1String("fold_done"))
        said = QStringLiteral("fold %1  %2 cases, correct at 0.1 %3, mean IoU %4")
                   .arg(fold, text("cases"), number("accuracy_01", 2), number("mean_iou", 2));
    else if (event.event == QLatin1String("warning"))
        said = text("text");
    else if (event.event == QLatin1String("finished"))
        said = QStringLiteral("after %1 s").arg(number("seconds", 0));
    else if (event.event == QLatin1String("failed"))
        said = QStringList({text("code"), text("subject"), text("found"), text("expected")})
                   .filter(QRegularExpression(QStringLiteral(".")))
                   .join(QStringLiteral("; "));
    else
        return {};
    const QDateTime at = QDateTime::fromString(event.at, Qt::ISODateWithMs);
    return QStringLiteral("%1  %2 %3")
        .arg(at.isValid() ? at.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QStringLiteral("        "),
             event.event.leftJustified(10), said);
}

} // namespace training
