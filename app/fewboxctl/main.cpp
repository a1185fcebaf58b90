// fewboxctl COMMAND …: everything that the window does, for scripts.
#include "command.h"
#include "interrupt.h"

#include "core/domain/error_text.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {"import", "bring images, labels and boxes into a project", importCommand},
        {"export", "write labels and boxes out again, in somebody else's format", exportCommand},
        {"info", "count what a project holds", infoCommand},
        {"list", "the worklist, filtered and sorted", listCommand},
        {"label", "say what is in an image, and how far its reading is", labelCommand},
        {"finding", "list the findings that a project asks about, or add one", findingCommand},
        {"box", "draw, move and remove boxes", boxCommand},
        {"undo", "take back the reader's last step, or all after one", undoCommand},
        {"redo", "do again what was undone", redoCommand},
        {"history", "what was done, by whom and when", historyCommand},
        {"assign", "give a reader images to read, blinded or not", assignCommand},
        {"agreement", "how far readers agree, on labels and on boxes", agreementCommand},
        {"next", "what to box next, and why", nextCommand},
        {"proposals", "boxes that a run proposes: list, accept, reject", proposalsCommand},
        {"suspicions", "labels and boxes that look wrong: list, confirm, dismiss", suspicionsCommand},
        {"train", "train the paper's model on a project's boxes", trainCommand},
        {"predict", "let a run answer for every image of its project", predictCommand},
        {"evaluate", "IoU and IoR per case, and accuracy per finding, of a run", evaluateCommand},
        {"experiment", "runs that answer one question: the paper's table, an ablation, accuracy against boxes",
         experimentCommand},
        {"audit", "how far a run's maps move when a picture moves", auditCommand},
        {"runs", "list runs, or add one from elsewhere", runsCommand},
        {"doctor", "say whether this machine can do the job", doctorCommand},
        {"render", "write what the viewer would show of a file", renderCommand},
        {"verify", "hold this machine's implementations against reference vectors", verifyCommand},
        {"phantom", "make up chest films with known truth", phantomCommand},
    };
    return all;
}

static QString overview()
{
    QString text = QStringLiteral("Usage: fewboxctl COMMAND [options]\n\nCommands:\n");
    for (const Command& command : commands())
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -10).arg(QLatin1String(command.summary));
    return text + QStringLiteral("\nfewboxctl COMMAND --help says more. Exit codes: 0 done, 1 failed, 2 usage, 3 done in "
                                 "part.");
}

/// An answer that never reached its reader was not given: a full disk behind `>` must not look like success.
static int written(int exitCode)
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return exitCode;
    QTextStream(stderr) << QString::fromStdString(domain::errorText({domain::ErrorCode::FileUnwritable, "The output", {}, {}}))
                        << '\n';
    return Failed;
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fewbox"));
    QCoreApplication::setOrganizationName(QStringLiteral("fewbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FEWBOX_VERSION));
    watchInterrupt();

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString name = arguments.value(0);
    printFailuresAsJson(arguments.contains(QLatin1String("--json")));
    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("-h") ||
        name == QLatin1String("help")) {
        print(overview());
        return name.isEmpty() ? Usage : Done;
    }
    if (name == QLatin1String("--version")) {
        print(QStringLiteral("fewboxctl " FEWBOX_VERSION));
        return Done;
    }
    for (const Command& command : commands()) {
        if (name == QLatin1String(command.name))
            return written(command.run(arguments.mid(1)));
    }
    QTextStream(stderr) << overview() << "\n\n";
    return failUsage({}, QStringLiteral("there is no command \"%1\".").arg(name));
}
