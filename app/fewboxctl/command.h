// What every command shares: the list of commands, exit codes, printing of facts and errors.
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"
#include "core/store/project.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

enum ExitCode { Done = 0, Failed = 1, Usage = 2, DoneInPart = 3 };

struct Command {
    const char* name;
    const char* summary;
    int (*run)(const QStringList& arguments); ///< without program and command name
};
const std::vector<Command>& commands();

int agreementCommand(const QStringList&);
int assignCommand(const QStringList&);
int auditCommand(const QStringList&);
int boxCommand(const QStringList&);
int experimentCommand(const QStringList&);
int exportCommand(const QStringList&);
int exportTensorsCommand(const QStringList&); ///< behind "export tensors"
int findingCommand(const QStringList&);
int historyCommand(const QStringList&);
int importCommand(const QStringList&);
int labelCommand(const QStringList&);
int listCommand(const QStringList&);
int nextCommand(const QStringList&);
int proposalsCommand(const QStringList&);
int redoCommand(const QStringList&);
int suspicionsCommand(const QStringList&);
int undoCommand(const QStringList&);
int phantomCommand(const QStringList&);
int infoCommand(const QStringList&);
int trainCommand(const QStringList&);
int predictCommand(const QStringList&);
int evaluateCommand(const QStringList&);
int runsCommand(const QStringList&);
int doctorCommand(const QStringList&);
int renderCommand(const QStringList&);
int verifyCommand(const QStringList&);

/// A parser that knows --help and answers a wrong option with one sentence and the usage.
class CommandLine {
public:
    CommandLine(const char* command, const char* description);
    QCommandLineParser& parser() { return m_parser; }
    /// An option; `value` names it in --help, empty for a switch.
    void add(const char* name, const char* meaning, const char* value = "", const char* fallback = "");
    void positional(const char* name, const char* meaning, const char* syntax);
    /// An exit code if the command ends here (help, wrong usage).
    std::optional<int> parse(const QStringList& arguments, int leastPositionals, int mostPositionals);

    bool has(const char* name) const { return m_parser.isSet(QLatin1String(name)); }
    QString value(const char* name) const { return m_parser.value(QLatin1String(name)); }
    QStringList positionals() const { return m_parser.positionalArguments(); }
    int usageError(const QString& sentence) const;

private:
    QCommandLineParser m_parser;
    QString m_command;
};

void print(const QString& line);     ///< standard output, with a newline
bool outputIsTerminal();             ///< standard output understands escape sequences, for a person's eyes
void printJson(const QJsonObject&, bool indented = true);
/// "1 image", "2 images"
QString counted(qint64 number, const char* one, const char* many);
void printFailuresAsJson(bool);
/// Sentence and advice on standard error; for a program that asked for JSON also {"event": "failed", "error": {…}} as one line on standard
/// output. Returns the exit code.
int fail(const domain::Error&, int exitCode = Failed);
int failUsage(const QString& command, const QString& sentence); ///< the same for wrong words; returns Usage
QJsonObject errorJson(const domain::Error&); ///< code, subject, found, expected, text
QString defaultReader();             ///< the system's user, until somebody says otherwise

/// Opens --project (or FEWBOX_PROJECT, or the current folder if it is one), with the reader of --reader.
domain::Result<std::unique_ptr<store::Project>> openProject(const CommandLine&, bool create = false);
/// The same for what only reads or undoes: it makes no reader. A --reader whom the project does not know is refused
/// (ReaderUnknown, with those it knows); without one a system's user who is unknown reads as nobody, who has no facts.
domain::Result<std::unique_ptr<store::Project>> openToRead(const CommandLine&);
void addProjectOptions(CommandLine&);

/// Progress on standard error: one line that renews itself on a terminal, a line every few seconds elsewhere, or JSON
/// lines on standard output for the window. Stops when Ctrl-C was pressed.
class ProgressPrinter {
public:
    enum class Form { Terminal, JsonLines, Silent };
    explicit ProgressPrinter(Form form);
    ~ProgressPrinter();
    domain::Progress progress();
    /// A sentence that stays, above the progress line.
    void note(const QString& sentence);

private:
    struct Private;
    std::shared_ptr<Private> d;
};
