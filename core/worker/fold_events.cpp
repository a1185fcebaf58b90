#include "core/worker/fold_events.h"

#include <QJsonArray>
#include <QTextStream>

#include <optional>
#include <utility>

namespace worker {

namespace {

constexpr double stepEventsPerSecond = 4; ///< of the whole run

} // namespace

std::string FoldEvents::findingName(int trained) const
{
    return m_facts.run.set.schema.at(m_facts.trained[static_cast<std::size_t>(trained)]).name;
}

bool FoldEvents::takePhaseBegan()
{
    return std::exchange(m_phaseBegan, false);
}

void FoldEvents::phaseBegan(learning::Phase phase)
{
    m_facts.run.events->write("phase", {{QStringLiteral("phase"), QString::fromLatin1(learning::phaseName(phase))},
                                        {QStringLiteral("fold"), m_fold}});
    m_phaseBegan = true;
}

void FoldEvents::stepDone(const learning::StepReport& report)
{
    m_images += report.images;
    m_seconds += report.seconds;
    m_waited += report.waitSeconds;
    m_facts.progress->set(m_fold, m_trainer.progress());
    // The folds share the run's four lines a second.
    const double everyMs = 1000.0 / stepEventsPerSecond * m_facts.run.parallel;
    if (m_sinceStep.isValid() && static_cast<double>(m_sinceStep.elapsed()) < everyMs)
        return;
    m_sinceStep.start();
    QJsonObject fields{{QStringLiteral("fold"), m_fold},
                       {QStringLiteral("phase"), QString::fromLatin1(learning::phaseName(report.phase))},
                       {QStringLiteral("step"), report.step},
                       {QStringLiteral("steps"), report.steps},
                       {QStringLiteral("images_per_second"), jsonNumber(m_images / m_seconds)},
                       {QStringLiteral("wait_share"), jsonNumber(m_waited / m_seconds)},
                       {QStringLiteral("progress"), m_facts.progress->done()},
                       {QStringLiteral("seconds_left"), jsonNumber(m_facts.progress->secondsLeft(
                                                            m_facts.run.control->activeSeconds()))}};
    if (report.phase != learning::Phase::Predict) {
        fields[QStringLiteral("loss")] = jsonNumber(report.loss);
        fields[QStringLiteral("inside")] = jsonNumber(report.inside);
        fields[QStringLiteral("outside")] = jsonNumber(report.outside);
        fields[QStringLiteral("positive")] = jsonNumber(report.positive);
        fields[QStringLiteral("negative")] = jsonNumber(report.negative);
    }
    m_facts.run.events->write("step", fields);
    m_images = 0;
    m_seconds = m_waited = 0;
}

void FoldEvents::epochDone(const learning::EpochReport& report)
{
    // Findings of the schema that are not trained have no share.
    QJsonArray empty;
    for (int k = 0; k < m_facts.run.set.schema.count(); ++k)
        empty.append(QJsonValue());
    for (std::size_t k = 0; k < report.empty.size(); ++k)
        empty[m_facts.trained[k]] = jsonNumber(report.empty[k]);
    m_facts.run.events->write(
        "epoch", {{QStringLiteral("fold"), m_fold},
                  {QStringLiteral("epoch"), report.epoch},
                  {QStringLiteral("step"), report.step},
                  {QStringLiteral("inside"), jsonNumber(report.inside)},
                  {QStringLiteral("outside"), jsonNumber(report.outside)},
                  {QStringLiteral("positive"), jsonNumber(report.positive)},
                  {QStringLiteral("negative"), jsonNumber(report.negative)},
                  {QStringLiteral("empty"), empty},
                  {QStringLiteral("accuracy_01"), report.accuracy01},
                  {QStringLiteral("accuracy_05"), report.accuracy05},
                  {QStringLiteral("n"), report.cases},
                  {QStringLiteral("on"), report.onValidation ? QStringLiteral("validation") : QStringLiteral("training")}});
}

void FoldEvents::thresholdsFitted(const std::vector<learning::FittedFinding>& findings)
{
    const auto optional = [](const std::optional<double>& value) { return value ? jsonNumber(*value) : QJsonValue(); };
    QJsonArray list;
    for (std::size_t k = 0; k < findings.size(); ++k) {
        const domain::ThresholdFit& fit = findings[k].fit;
        list.append(QJsonObject{
            {QStringLiteral("finding"), QString::fromStdString(findingName(static_cast<int>(k)))},
            {QStringLiteral("tau"), jsonNumber(fit.thresholds.tau)},
            {QStringLiteral("rho"), jsonNumber(fit.thresholds.rho)},
            {QStringLiteral("tau_hat"), jsonNumber(fit.thresholds.tauHat)},
            {QStringLiteral("rho_hat"), jsonNumber(fit.thresholds.rhoHat)},
            {QStringLiteral("rho_star"), optional(fit.rhoStar)},
            {QStringLiteral("C"), optional(fit.countCut)},
            {QStringLiteral("J"), optional(fit.youden)},
            {QStringLiteral("N"), findings[k].boxed},
            {QStringLiteral("N1"), findings[k].present}});
    }
    m_facts.run.events->write("thresholds",
                              {{QStringLiteral("fold"), m_fold}, {QStringLiteral("findings"), list}});
}

void FoldEvents::collapsed(int finding)
{
    const QString name = QString::fromStdString(findingName(finding));
    m_facts.run.events->write(
        "warning", {{QStringLiteral("code"), QStringLiteral("collapsed")},
                    {QStringLiteral("subject"), name},
                    {QStringLiteral("fold"), m_fold},
                    {QStringLiteral("text"), QStringLiteral("Fold %1 has collapsed for %2: all of its regions are empty after a "
                                                            "third of the training. More boxes of it help.")
                                                 .arg(m_fold + 1)
                                                 .arg(name)}});
}

void FoldEvents::weightsLoaded(const learning::WeightsReport& report) const
{
    const std::vector<std::string> lines = learning::linesOf(report);
    m_facts.run.events->write("weights",
                              {{QStringLiteral("fold"), m_fold},
                               {QStringLiteral("matched"), static_cast<int>(report.matched.size())},
                               {QStringLiteral("missing"), static_cast<int>(report.missing.size())},
                               {QStringLiteral("mismatched"), static_cast<int>(report.mismatched.size())},
                               {QStringLiteral("unused"), static_cast<int>(report.unused.size())},
                               {QStringLiteral("text"), QString::fromStdString(lines.front())}});
    QTextStream log(stdout); // goes to log.txt
    for (const std::string& line : lines)
        log << "weights, fold " << m_fold + 1 << ": " << QString::fromStdString(line) << '\n';
}

} // namespace worker
