#include "ui/shell/window_actions.h"

#include "ui/kit/theme.h"
#include "ui/shell/desk.h"
#include "ui/shell/language.h"

namespace shell {

void registerWindowActions(kit::ActionRegistry& registry, Desk& desk)
{
    const QString window = Desk::tr("Window"), project = Desk::tr("Project");
    const auto add = [&registry, &desk](const char* id, const QString& text, const QString& help, const char* icon, QKeySequence key,
                            const QString& group, std::function<void()> handler, bool checkable = false) {
        QList<QKeySequence> keys;
        if (!key.isEmpty())
            keys << key;
        return registry.add({QLatin1String(id), text, help, QLatin1String(icon), keys, group, {}, checkable}, &desk,
                              std::move(handler));
    };
    add("window.read", Desk::tr("Read"), Desk::tr("Worklist, film and findings"), "", Qt::CTRL | Qt::Key_1, window,
        [&desk] { desk.showWorkspace(Workspace::Read); }, true);
    add("window.train", Desk::tr("Train"), Desk::tr("Runs and their curves"), "", Qt::CTRL | Qt::Key_2, window,
        [&desk] { desk.showWorkspace(Workspace::Train); }, true);
    add("window.audit", Desk::tr("Audit"), Desk::tr("Where a model is right and wrong"), "", Qt::CTRL | Qt::Key_3, window,
        [&desk] { desk.showWorkspace(Workspace::Audit); }, true);
    add("window.palette", Desk::tr("Search or run a command"), {}, "search", Qt::CTRL | Qt::Key_L, window, [&desk] { desk.togglePalette(); });
    add("window.panels", Desk::tr("Show or hide the side panels"), Desk::tr("Hidden: the film has the whole window."), "layout", Qt::Key_F9,
        window, [&desk] { desk.togglePanels(); });
    add("window.notices", Desk::tr("Show the notices"), {}, "info", {}, window, [&desk] { desk.showNotices(true); });
    add("window.full-screen", Desk::tr("Full screen"), {}, "fullscreen", Qt::Key_F11, window, [&desk] { Q_EMIT desk.fullScreenWanted(); });
    add("window.film", Desk::tr("Film in a window of its own"), Desk::tr("On the other monitor, where there is one; again: back."), "monitor",
        Qt::CTRL | Qt::Key_M, window, [&desk] { desk.toggleFilmWindow(); }, true);
    add("help.keys", Desk::tr("Keys and gestures"), {}, "help", Qt::Key_F1, window, [&desk] { desk.toggleKeys(); });
    add("help.page", Desk::tr("Help on this panel"), Desk::tr("Beside the film, without a network."), "help", Qt::SHIFT | Qt::Key_F1, window,
        [&desk] { desk.showHelp({}); });
    add("help.key-settings", Desk::tr("Change keys…"), Desk::tr("Presets of OHIF, Weasis, CVAT and labelme, and any key of your own."), "settings",
        Qt::CTRL | Qt::Key_F1, window, [&desk] { desk.openKeySettings(); });
    add("help.tour", Desk::tr("First steps"), Desk::tr("Five sentences, each beside what it is about."), "info", {}, window,
        [&desk] { desk.startTour(); });
    add("project.open", Desk::tr("Open a project…"), {}, "folder", Qt::CTRL | Qt::Key_O, project, [&desk] { Q_EMIT desk.openWanted({}); });
    add("project.new", Desk::tr("New project…"), {}, "add", Qt::CTRL | Qt::Key_N, project, [&desk] { Q_EMIT desk.newWanted(); });
    add("project.import", Desk::tr("Import a folder…"), Desk::tr("Files stay where they are. Importing twice changes nothing."),
        "import-folder", Qt::CTRL | Qt::Key_I, project, [&desk] { Q_EMIT desk.importWanted(); });
    add("project.demo", Desk::tr("Make the demo project"), Desk::tr("Made-up films with boxes, drawn by a program."), "demo",
        Qt::CTRL | Qt::Key_D, project, [&desk] { Q_EMIT desk.demoWanted(); });
    add("project.export-nih", Desk::tr("Export boxes and labels as NIH’s tables…"), {}, "export", {}, project,
        [&desk] { Q_EMIT desk.exportWanted(QStringLiteral("nih")); });
    add("project.export-coco", Desk::tr("Export boxes as COCO…"), {}, "export", {}, project,
        [&desk] { Q_EMIT desk.exportWanted(QStringLiteral("coco")); });
    const auto themeAction = [&](const char* id, const QString& text, kit::ThemeName name) {
        QAction* action = add(id, text, {}, "theme", {}, Desk::tr("Theme"), [&desk, name] { Q_EMIT desk.themeWanted(name); }, true);
        const auto follow = [action, name] { action->setChecked(kit::theme().name() == name); };
        follow();
        QObject::connect(&kit::theme(), &kit::Theme::changed, action, follow);
    };
    themeAction("theme.dark", Desk::tr("Dark"), kit::ThemeName::Dark);
    themeAction("theme.light", Desk::tr("Light"), kit::ThemeName::Light);
    themeAction("theme.contrast", Desk::tr("High contrast"), kit::ThemeName::Contrast);
    const auto languageAction = [&](const QString& code, const QString& name) {
        const QByteArray id = "language." + (code.isEmpty() ? QByteArray("system") : code.toUtf8());
        QAction* action = add(id.constData(), name, {}, "", {}, Desk::tr("Language"), [&desk, code] { Q_EMIT desk.languageWanted(code); }, true);
        action->setChecked(code == rememberedLanguage());
    };
    languageAction({}, Desk::tr("As the system"));
    for (const Language& language : languages())
        languageAction(language.code, language.name); // in itself: whoever looks for it cannot read the others
    add("window.quit", Desk::tr("Quit"), Desk::tr("A training goes on without the window and is found again at the next start."), "",
        QKeySequence(Qt::CTRL | Qt::Key_Q), window, [&desk] { Q_EMIT desk.quitWanted(); });
}

} // namespace shell
