#include "ui/shell/run_state.h"

#include "ui/shell/desk.h"
#include "ui/training/failure_words.h"

namespace shell {

using domain::RunId;

namespace {

QString phaseText(const QString& phase)
{
    if (phase == QLatin1String("unary"))
        return Desk::tr("unary stage");
    if (phase == QLatin1String("thresholds"))
        return Desk::tr("thresholds");
    if (phase == QLatin1String("crf"))
        return Desk::tr("CRF");
    if (phase == QLatin1String("predict"))
        return Desk::tr("predicting");
    if (phase == QLatin1String("refresh"))
        return Desk::tr("refitting the heads");
    return phase;
}

} // namespace

RunState runState(const training::RunLauncher& launcher, RunId lastFailed, qint64 runCount)
{
    RunState state;
    if (const RunId run = launcher.active()) {
        state.name = Desk::tr("Run %1").arg(run.value);
        state.kind = RunState::Kind::Running;
        if (const runs::RunStatus* status = launcher.status(run)) {
            QStringList parts;
            if (status->state == QLatin1String("paused")) {
                state.kind = RunState::Kind::Paused;
                parts << Desk::tr("paused");
            } else if (status->state == QLatin1String("pausing")) {
                parts << Desk::tr("pausing…");
            } else if (status->state == QLatin1String("stopping")) {
                parts << Desk::tr("stopping…");
            } else if (status->state == QLatin1String("starting")) {
                parts << Desk::tr("starting…");
            }
            if (status->fold >= 0 && status->folds > 0)
                parts << Desk::tr("fold %1 of %2").arg(status->fold + 1).arg(status->folds);
            if (!status->phase.isEmpty())
                parts << phaseText(status->phase);
            if (launcher.isSilent(run))
                parts << Desk::tr("has said nothing for a minute");
            state.detail = parts.join(QStringLiteral(" · "));
            state.progress = status->progress;
            state.secondsLeft = status->secondsLeft;
        }
    } else if (lastFailed) {
        state.kind = RunState::Kind::Failed;
        state.name = Desk::tr("Run %1 failed").arg(lastFailed.value);
        if (const runs::RunStatus* status = launcher.status(lastFailed); status && status->error)
            state.detail = training::failureReason(*status->error);
    } else if (const QString doing = launcher.doing(); !doing.isEmpty()) {
        state.kind = RunState::Kind::Doing;
        state.detail = doing;
    } else if (runCount == 0) {
        state.detail = Desk::tr("No run yet");
    }
    return state;
}

} // namespace shell
