// fewbox [PROJECT]: the window, or a picture of it.
#include "core/domain/error_text.h"
#include "ui/kit/theme.h"
#include "ui/shell/grab.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace {

enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

constexpr int windowWaitsMs = 400;
constexpr int largestSide = 16384; // of a window, px: what Qt's drawing and every window system can do

int usageError(const QString& sentence)
{
    QTextStream(stderr) << "fewbox: " << sentence << "\nSee fewbox --help.\n";
    return Usage;
}

void sayError(const domain::Error& error)
{
    QTextStream(stderr) << QString::fromStdString(domain::errorText(error)) << '\n';
}

std::optional<shell::Workspace> workspaceOf(const QString& name)
{
    if (name == QLatin1String("read"))
        return shell::Workspace::Read;
    if (name == QLatin1String("train"))
        return shell::Workspace::Train;
    if (name == QLatin1String("audit"))
        return shell::Workspace::Audit;
    return std::nullopt;
}

std::optional<QSize> sizeOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (std::max(size.width(), size.height()) > largestSide)
        return std::nullopt;
    return size;
}

/// A picture of the window needs no display, nor do words: installer tests and servers have none.
void drawIntoMemoryWithoutADisplay(int argc, char** argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool needsNone = std::any_of(argv, argv + argc, [](const char* text) {
        const QByteArrayView word(text);
        return word.startsWith("--grab") || word == "--help" || word == "-h" || word == "--help-all" || word == "--version" || word == "-v";
    });
    const char* const displays[] = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    if (needsNone && std::all_of(std::begin(displays), std::end(displays), qEnvironmentVariableIsEmpty))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
}

} // namespace

int main(int argc, char** argv)
{
    drawIntoMemoryWithoutADisplay(argc, argv);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fewbox"));
    QApplication::setOrganizationName(QStringLiteral("fewbox"));
    QApplication::setApplicationDisplayName(QStringLiteral("Fewbox"));
    QApplication::setApplicationVersion(QStringLiteral(FEWBOX_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.fewbox.Fewbox"));

    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral("Localize chest findings from few boxes: read, train, audit."));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(QStringLiteral("PROJECT"), QStringLiteral("A project: its folder or the project.fewbox in it."),
                               QStringLiteral("[PROJECT]"));
    const auto option = [&](const char* name, const char* meaning, const char* value) {
        line.addOption({QString::fromLatin1(name), QString::fromLatin1(meaning), QString::fromLatin1(value)});
    };
    option("grab", "Wait until nothing is pending, save a picture of the window, end.", "FILE.png");
    option("workspace", "read, train or audit.", "NAME");
    option("case", "The Nth row of the worklist, or in Audit of the case table; from 1.", "N");
    option("theme", "dark, light or contrast.", "NAME");
    option("size", "The window's size, e.g. 1440x900.", "WxH");
    option("reader", "Who reads.", "NAME");
    option("language", "e.g. en or de. Default: what was chosen in the window, else the system's.", "xx");
    if (!line.parse(application.arguments()))
        return usageError(line.errorText());
    line.process(application); // --help and --version

    if (line.positionalArguments().size() > 1)
        return usageError(QStringLiteral("\"%1\" is one argument too many.").arg(line.positionalArguments().at(1)));
    const auto workspace = workspaceOf(line.value(QStringLiteral("workspace")));
    if (line.isSet(QStringLiteral("workspace")) && !workspace)
        return usageError(QStringLiteral("--workspace takes read, train or audit, not \"%1\".").arg(line.value(QStringLiteral("workspace"))));
    const auto size = sizeOf(line.value(QStringLiteral("size")));
    if (line.isSet(QStringLiteral("size")) && !size)
        return usageError(QStringLiteral("--size takes a width and a height such as 1440x900, each from 100 to 16384, not \"%1\".").arg(line.value(QStringLiteral("size"))));
    const int caseNumber = line.value(QStringLiteral("case")).toInt();
    if (line.isSet(QStringLiteral("case")) && caseNumber < 1)
        return usageError(QStringLiteral("--case takes a number from 1, not \"%1\".").arg(line.value(QStringLiteral("case"))));
    const QString themeName = line.value(QStringLiteral("theme"));
    if (!themeName.isEmpty() && kit::Theme::textOf(kit::Theme::nameFromText(themeName)) != themeName)
        return usageError(QStringLiteral("--theme takes dark, light or contrast, not \"%1\".").arg(themeName));

    shell::useLanguage(line.isSet(QStringLiteral("language")) ? line.value(QStringLiteral("language")) : shell::rememberedLanguage());
    kit::theme().use(themeName.isEmpty() ? shell::rememberedTheme() : kit::Theme::nameFromText(themeName));

    const bool grabs = line.isSet(QStringLiteral("grab"));
    shell::MainWindow window;
    window.setForgetful(grabs);
    if (line.isSet(QStringLiteral("reader")))
        window.setReader(line.value(QStringLiteral("reader")));
    if (size)
        window.resize(*size);
    else if (!grabs)
        window.restorePlace();
    const QString project = line.positionalArguments().value(0);
    if (grabs) {
        if (!project.isEmpty())
            if (auto opened = window.openProject(project); !opened) {
                sayError(opened.error());
                return Failed;
            }
        if (workspace)
            window.showWorkspace(*workspace);
        window.show();
        if (size)
            window.resize(*size);
        const QString file = QDir::current().absoluteFilePath(line.value(QStringLiteral("grab")));
        new shell::Grab(window, {file, caseNumber}, [](const QString& error) {
            if (!error.isEmpty())
                QTextStream(stderr) << error << '\n';
            QApplication::exit(error.isEmpty() ? Done : Failed);
        });
        return QApplication::exec();
    }
    const auto show = [&window, workspace, caseNumber] {
        if (workspace)
            window.showWorkspace(*workspace);
        window.show();
        if (caseNumber > 0)
            window.showCase(caseNumber);
    };
    if (project.isEmpty()) {
        show();
    } else {
        window.openSoon(project, [&window, show](const domain::Done& opened) {
            if (!opened) {
                sayError(opened.error());
                window.notices().addError(opened.error());
            }
            show();
        });
        // The window comes with its project; where that takes long it comes first and says so.
        QTimer::singleShot(windowWaitsMs, &window, &QWidget::show);
    }
    return QApplication::exec();
}
