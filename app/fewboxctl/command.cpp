#include "command.h"

#include "core/domain/error_text.h"
#include "desk_arguments.h"
#include "interrupt.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <mutex>

#ifdef Q_OS_WIN
#include <io.h>
#define FEWBOX_ISATTY(file) _isatty(_fileno(file))
#else
#include <unistd.h>
#define FEWBOX_ISATTY(file) isatty(fileno(file))
#endif

/// A program that reads our output asked for it, so it is told of failures in the same form.
static bool jsonErrors = false;

CommandLine::CommandLine(const char* command, const char* description) : m_command(QLatin1String(command))
{
    m_parser.setApplicationDescription(QString::fromUtf8(description));
    // Not addHelpOption(): it brings --help-all with it, which has nothing more to say here.
    m_parser.addOption(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")));
}

void CommandLine::add(const char* name, const char* meaning, const char* value, const char* fallback)
{
    m_parser.addOption(QCommandLineOption(QString::fromUtf8(name), QString::fromUtf8(meaning), QString::fromUtf8(value),
                                          QString::fromUtf8(fallback)));
}

void CommandLine::positional(const char* name, const char* meaning, const char* syntax)
{
    m_parser.addPositionalArgument(QString::fromUtf8(name), QString::fromUtf8(meaning), QString::fromUtf8(syntax));
}

int CommandLine::usageError(const QString& sentence) const
{
    return failUsage(m_command, sentence);
}

std::optional<int> CommandLine::parse(const QStringList& arguments, int leastPositionals, int mostPositionals)
{
    const bool understood = m_parser.parse(QStringList{QStringLiteral("fewboxctl ") + m_command} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        // Qt begins with the path that the program was started by; a person wants the command.
        const QString text = m_parser.helpText().trimmed();
        print(QStringLiteral("Usage: fewboxctl %1 %2").arg(m_command, text.mid(text.indexOf(QLatin1String("[options]")))));
        return Done;
    }
    if (!understood)
        return usageError(m_parser.errorText());
    const auto count = positionals().size();
    if (count < leastPositionals)
        return usageError(QStringLiteral("something is missing: it takes at least %1, not %2.")
                              .arg(counted(leastPositionals, "argument", "arguments"))
                              .arg(count));
    if (count > mostPositionals)
        return usageError(QStringLiteral("\"%1\" is one argument too many.").arg(positionals().at(mostPositionals)));
    return std::nullopt;
}

void print(const QString& line)
{
    QTextStream(stdout) << line << '\n';
}

bool outputIsTerminal()
{
    return FEWBOX_ISATTY(stdout);
}

void printJson(const QJsonObject& json, bool indented)
{
    const QByteArray bytes =
        QJsonDocument(json).toJson(indented ? QJsonDocument::Indented : QJsonDocument::Compact).trimmed() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

QString counted(qint64 number, const char* one, const char* many)
{
    return QString::number(number) + u' ' + QString::fromUtf8(number == 1 ? one : many);
}

void printFailuresAsJson(bool wanted)
{
    jsonErrors = wanted;
}

static void printFailure(const QJsonObject& error)
{
    if (jsonErrors)
        printJson({{QStringLiteral("event"), QStringLiteral("failed")}, {QStringLiteral("error"), error}}, false);
}

int fail(const domain::Error& error, int exitCode)
{
    QTextStream(stderr) << QString::fromStdString(domain::errorText(error)) << '\n';
    printFailure(errorJson(error));
    return exitCode;
}

int failUsage(const QString& command, const QString& sentence)
{
    const QString program = (QStringLiteral("fewboxctl ") + command).trimmed();
    QTextStream(stderr) << program << ": " << sentence << "\nSee " << program << " --help.\n";
    printFailure({{QStringLiteral("code"), QStringLiteral("usage")},
                  {QStringLiteral("subject"), program},
                  {QStringLiteral("found"), QString()},
                  {QStringLiteral("expected"), QString()},
                  {QStringLiteral("text"), sentence}});
    return Usage;
}

QJsonObject errorJson(const domain::Error& error)
{
    return {{QStringLiteral("code"), QString::fromUtf8(domain::errorTemplate(error.code).id)},
            {QStringLiteral("subject"), QString::fromStdString(error.subject)},
            {QStringLiteral("found"), QString::fromStdString(error.found)},
            {QStringLiteral("expected"), QString::fromStdString(error.expected)},
            {QStringLiteral("text"), QString::fromStdString(domain::errorText(error))}};
}

QString defaultReader()
{
    for (const char* name : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    return QStringLiteral("reader");
}

void addProjectOptions(CommandLine& line)
{
    line.add("project", "The project: its folder or the project.fewbox in it. Default: FEWBOX_PROJECT, else the "
                        "current folder.", "DIR");
    line.add("reader", "Who signs what is done. Default: the system's user.", "NAME");
}

static QString projectPath(const CommandLine& line)
{
    const QString path = line.value("project");
    return path.isEmpty() ? qEnvironmentVariable("FEWBOX_PROJECT", QDir::currentPath()) : path;
}

static QString readerName(const CommandLine& line)
{
    const QString reader = line.value("reader");
    return reader.isEmpty() ? defaultReader() : reader;
}

/// On standard error: what is asked for is on the other one.
static void tellOfCopy(const store::Project& project)
{
    if (project.isShownFromCopy())
        QTextStream(stderr) << project.folder() << ": an older version's project, shown from a copy; nothing can be stored here.\n";
}

domain::Result<std::unique_ptr<store::Project>> openProject(const CommandLine& line, bool create)
{
    auto project = create ? store::Project::openOrCreate(projectPath(line)) : store::Project::open(projectPath(line));
    if (!project)
        return project;
    tellOfCopy(**project);
    if (auto used = (*project)->useReader(readerName(line)); !used)
        return tl::unexpected(used.error());
    return project;
}

domain::Result<std::unique_ptr<store::Project>> openToRead(const CommandLine& line)
{
    auto project = store::Project::open(projectPath(line));
    if (!project)
        return project;
    tellOfCopy(**project);
    const auto reader = knownReader(**project, readerName(line));
    // A project that can only be read knows no new readers, and the window asks it in the name of one.
    if (!reader && !(*project)->isReadOnly()) {
        const bool isAsked = !line.value("reader").isEmpty();
        return isAsked || reader.error().code != domain::ErrorCode::ReaderUnknown
                   ? domain::Result<std::unique_ptr<store::Project>>(tl::unexpected(reader.error()))
                   : std::move(project);
    }
    if (auto used = (*project)->useReader(readerName(line)); !used)
        return tl::unexpected(used.error());
    return project;
}

struct ProgressPrinter::Private {
    Form form;
    bool terminal = FEWBOX_ISATTY(stderr);
    std::mutex mutex;
    QElapsedTimer sinceShown;
    bool shown = false;
    QString lastLine;
};

ProgressPrinter::ProgressPrinter(Form form) : d(std::make_shared<Private>())
{
    d->form = form;
}

ProgressPrinter::~ProgressPrinter()
{
    if (d->form == Form::Terminal && d->terminal && d->shown)
        QTextStream(stderr) << "\r\x1b[K";
}

domain::Progress ProgressPrinter::progress()
{
    domain::Progress progress;
    progress.stop = interruptToken();
    progress.report = [d = d](std::int64_t done, std::int64_t total, const std::string& what) {
        if (d->form == Form::Silent)
            return;
        const std::scoped_lock lock(d->mutex);
        const qint64 everyMs = d->form == Form::JsonLines || d->terminal ? 100 : 5000;
        if (d->sinceShown.isValid() && d->sinceShown.elapsed() < everyMs && done != total)
            return;
        d->sinceShown.start();
        d->shown = true;
        if (d->form == Form::JsonLines) {
            printJson({{QStringLiteral("event"), QStringLiteral("progress")},
                       {QStringLiteral("done"), static_cast<qint64>(done)},
                       {QStringLiteral("total"), static_cast<qint64>(total)},
                       {QStringLiteral("what"), QString::fromStdString(what)}},
                      false);
            return;
        }
        QString text = QString::fromStdString(what);
        if (total > 0)
            text += QStringLiteral("  %1 of %2").arg(done).arg(total);
        // A log needs no line that says what the one above says.
        if (!d->terminal && text == d->lastLine)
            return;
        d->lastLine = text;
        QTextStream(stderr) << (d->terminal ? "\r\x1b[K" : "") << text << (d->terminal ? "" : "\n");
    };
    return progress;
}

void ProgressPrinter::note(const QString& sentence)
{
    if (d->form == Form::Silent)
        return;
    const std::scoped_lock lock(d->mutex);
    QTextStream(stderr) << (d->terminal ? "\r\x1b[K" : "") << sentence << '\n';
}
