// A whole window on a small project, as a person has it who never started it before.
#pragma once

#include "tests/ui/annotate/film_project.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// In initTestCase(): settings of the test's own, no worker, a name that the system knows.
inline void keepSettingsIn(const QTemporaryDir& home)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("fewbox-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    qputenv("FEWBOX_WORKER", "/nowhere/fewbox-worker");
    qputenv("USER", "A. Berg");
    kit::theme().use(kit::ThemeName::Dark);
}

struct FilmDesk {
    FilmProject films;
    std::unique_ptr<shell::MainWindow> window;

    bool open()
    {
        window = std::make_unique<shell::MainWindow>();
        if (!films.project || !window->openProject(films.project->folder()))
            return false;
        window->show();
        return QTest::qWaitForWindowActive(window.get()) && settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !window->isPending(); }, 20000);
    }
    shell::Desk& desk() const { return window->desk(); }
    kit::ActionRegistry& registry() const { return window->desk().registry(); }
    template <typename T> T* child(const char* name) const
    {
        T* found = window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
};
