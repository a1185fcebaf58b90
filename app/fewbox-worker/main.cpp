// fewbox-worker: the engine. Nobody types it: the window and fewboxctl start it and read its events.
#include "core/domain/error_text.h"
#include "core/worker/describe.h"
#include "core/worker/golden.h"
#include "core/worker/prediction_run.h"
#include "core/worker/refresh_run.h"
#include "core/worker/shift_run.h"
#include "core/worker/training_run.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <exception>
#include <optional>

namespace {

const char help[] = R"(fewbox-worker: trains and predicts for Fewbox. The window and fewboxctl start it.

  fewbox-worker train FOLDER [--resume] [--detach] [--checkpoint-seconds N]
  fewbox-worker predict FOLDER [--detach]
  fewbox-worker refresh FOLDER [--detach]
  fewbox-worker shift FOLDER [--detach]
  fewbox-worker verify-golden DIR [--json]
  fewbox-worker --describe | --version | --help

FOLDER is a run folder with run.json and training_set.json; refresh also reads refresh.json, which names a finished run
whose heads are refitted on this folder's boxes; shift reads shift.json, how far pictures are to be moved. Events go to
events.jsonl in it and to standard output, one JSON object a line; everything else goes to log.txt in it. Without
--detach the end of standard input means: stop with a checkpoint.

Exit codes: 0 finished, 1 failed, 2 configuration, 3 data, 4 out of memory, 5 stopped with a checkpoint.
)";

int usageError(const QString& sentence)
{
    QTextStream(stderr) << "fewbox-worker: " << sentence << " See fewbox-worker --help.\n";
    return worker::Configuration;
}

struct Line {
    QStringList words;
    bool resume = false, detach = false, json = false;
    std::optional<double> checkpointSeconds;
};

/// The sentence that says what is wrong, or nothing.
QString parse(const QStringList& arguments, const QStringList& allowed, Line& line)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith(QLatin1Char('-'))) {
            line.words << argument;
            continue;
        }
        if (!allowed.contains(argument))
            return QStringLiteral("there is no option %1 here.").arg(argument);
        if (argument == QLatin1String("--resume"))
            line.resume = true;
        else if (argument == QLatin1String("--detach"))
            line.detach = true;
        else if (argument == QLatin1String("--json"))
            line.json = true;
        else if (argument == QLatin1String("--checkpoint-seconds")) {
            bool isNumber = false;
            const double seconds = arguments.value(++i).toDouble(&isNumber);
            if (!isNumber || seconds < 0)
                return QStringLiteral("--checkpoint-seconds needs a number of seconds.");
            line.checkpointSeconds = seconds;
        }
    }
    if (line.words.size() != 1)
        return QStringLiteral("one folder is needed, %1 were given.").arg(line.words.size());
    return {};
}

QString goldenLine(const worker::GoldenResult& result)
{
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(QString::fromStdString(result.file), -40)
                       .arg(result.error, 10, 'e', 2)
                       .arg(result.tolerance, 10, 'e', 2)
                       .arg(result.ok ? QStringLiteral("ok") : QStringLiteral("FAIL"));
    if (!result.implementation.empty())
        line += QStringLiteral("  (%1)").arg(QString::fromStdString(result.implementation));
    if (!result.ok && !result.problem.empty())
        line += QStringLiteral("  ") + QString::fromStdString(result.problem);
    return line;
}

int verifyGolden(const Line& line)
{
    QTextStream out(stdout);
    QJsonArray list;
    int failures = 0;
    const auto results = worker::runGolden(line.words.front().toStdString(), [&](const worker::GoldenResult& result) {
        failures += result.ok ? 0 : 1;
        if (line.json) {
            list.append(QJsonObject{{QStringLiteral("file"), QString::fromStdString(result.file)},
                                    {QStringLiteral("kind"), QString::fromStdString(result.kind)},
                                    {QStringLiteral("error"), result.error},
                                    {QStringLiteral("tolerance"), result.tolerance},
                                    {QStringLiteral("implementation"), QString::fromStdString(result.implementation)},
                                    {QStringLiteral("ok"), result.ok},
                                    {QStringLiteral("problem"), QString::fromStdString(result.problem)}});
        } else {
            out << goldenLine(result) << Qt::endl;
        }
    });
    if (!results) {
        const domain::Error& error = results.error();
        const QString text = QString::fromStdString(domain::errorText(error));
        QTextStream(stderr) << text << '\n';
        if (line.json) {
            const QJsonObject failure{{QStringLiteral("code"), QString::fromLatin1(domain::errorTemplate(error.code).id)},
                                      {QStringLiteral("subject"), QString::fromStdString(error.subject)},
                                      {QStringLiteral("found"), QString::fromStdString(error.found)},
                                      {QStringLiteral("expected"), QString::fromStdString(error.expected)},
                                      {QStringLiteral("text"), text}};
            out << QJsonDocument(QJsonObject{{QStringLiteral("event"), QStringLiteral("failed")}, {QStringLiteral("error"), failure}}).toJson()
                << Qt::flush;
        }
        return worker::Data;
    }
    if (line.json)
        out << QJsonDocument(list).toJson() << Qt::flush;
    return failures == 0 ? worker::Finished : worker::Failed;
}

int dispatch(QStringList arguments)
{
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == QLatin1String("--help") || command == QLatin1String("-h")) {
        QTextStream(stdout) << help;
        return worker::Finished;
    }
    if (command == QLatin1String("--version")) {
        QTextStream(stdout) << "fewbox-worker " << FEWBOX_VERSION << '\n';
        return worker::Finished;
    }
    if (command == QLatin1String("--describe")) {
        QTextStream(stdout) << QJsonDocument(worker::describe()).toJson();
        return worker::Finished;
    }
    if (command.isEmpty())
        return usageError(QStringLiteral("nothing was asked for."));
    Line line;
    QStringList allowed;
    if (command == QLatin1String("train"))
        allowed << QStringLiteral("--resume") << QStringLiteral("--detach") << QStringLiteral("--checkpoint-seconds");
    else if (command == QLatin1String("predict") || command == QLatin1String("refresh") ||
             command == QLatin1String("shift"))
        allowed << QStringLiteral("--resume") << QStringLiteral("--detach"); // it has nothing to go on with: it begins anew
    else if (command == QLatin1String("verify-golden"))
        allowed << QStringLiteral("--json");
    else
        return usageError(QStringLiteral("there is no command %1.").arg(command));
    if (arguments.contains(QLatin1String("--help"))) {
        QTextStream(stdout) << help;
        return worker::Finished;
    }
    if (const QString problem = parse(arguments, allowed, line); !problem.isEmpty())
        return usageError(problem);
    if (command == QLatin1String("verify-golden"))
        return verifyGolden(line);
    worker::RunRequest request{line.words.front(), line.resume, line.detach};
    if (line.checkpointSeconds)
        request.checkpointSeconds = *line.checkpointSeconds;
    if (command == QLatin1String("refresh"))
        return worker::refreshRun(request);
    if (command == QLatin1String("shift"))
        return worker::shiftRun(request);
    return command == QLatin1String("train") ? worker::trainRun(request) : worker::predictRun(request);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fewbox-worker"));
    try {
        return dispatch(application.arguments().mid(1));
    } catch (const std::exception& exception) {
        QTextStream(stderr) << "fewbox-worker: " << exception.what() << '\n';
        return worker::Failed;
    }
}
