#include "ui/shell/run_end_notice.h"

#include "ui/shell/desk.h"
#include "ui/training/failure_words.h"

namespace shell {

using Kind = kit::NoticeBar::Kind;

namespace {

Notice failed(const training::RunLauncher& launcher, domain::RunId run, const RunWays& ways)
{
    const domain::Error error =
        launcher.status(run)->error.value_or(domain::Error{domain::ErrorCode::WorkerDied, {}, {}, {}});
    const bool kept = launcher.keptCheckpoint(run);
    QStringList text{training::failureReason(error),
                     kept ? Desk::tr("What it had learned until its last checkpoint is kept.")
                          : Desk::tr("It had not come to its first checkpoint.")};
    if (const QString advice = training::failureAdvice(error); !advice.isEmpty())
        text << advice;
    Notice notice{Kind::Error, Desk::tr("Run %1 failed").arg(run.value), text.join(QLatin1Char(' '))};
    if (kept && !training::needsOtherSettings(error))
        notice.ways.push_back({Desk::tr("Resume"), ways.resume});
    notice.ways.push_back({Desk::tr("Show the run"), ways.show});
    if (const QString log = launcher.logFile(run); !log.isEmpty())
        notice.ways.push_back({Desk::tr("Show the log"), [open = ways.openLog, log] { open(log); }});
    return notice;
}

} // namespace

Notice runEndNotice(const training::RunLauncher& launcher, domain::RunId run, const RunWays& ways)
{
    const QString& state = launcher.status(run)->state;
    if (state == QLatin1String("failed"))
        return failed(launcher, run, ways);
    Notice notice;
    if (state == QLatin1String("finished")) {
        notice = {Kind::Good, Desk::tr("Run %1 finished").arg(run.value), Desk::tr("Its cases are in Audit.")};
        notice.ways = {{Desk::tr("Audit"), ways.audit}, {Desk::tr("Show the run"), ways.show}};
    } else {
        notice = {Kind::Info, Desk::tr("Run %1 stopped").arg(run.value),
                  Desk::tr("Its checkpoint is kept; it can be resumed.")};
        notice.ways = {{Desk::tr("Resume"), ways.resume}, {Desk::tr("Show the run"), ways.show}};
    }
    notice.calm = true;
    return notice;
}

} // namespace shell
