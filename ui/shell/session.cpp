#include "ui/shell/session.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace shell {

namespace {
constexpr int mostRecent = 8;
const auto recentKey = QStringLiteral("recent");
} // namespace

std::vector<RecentProject> recentProjects()
{
    QSettings settings;
    std::vector<RecentProject> projects;
    const int count = settings.beginReadArray(recentKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentProject one{settings.value(QStringLiteral("folder")).toString(),
                          settings.value(QStringLiteral("images"), -1).toLongLong()};
        if (QFileInfo::exists(one.folder + QStringLiteral("/project.fewbox")))
            projects.push_back(std::move(one));
    }
    settings.endArray();
    return projects;
}

void rememberProject(const QString& folder, qint64 images)
{
    std::vector<RecentProject> projects = recentProjects();
    for (const RecentProject& one : projects)
        if (one.folder == folder && images < 0)
            images = one.images;
    std::erase_if(projects, [&](const RecentProject& one) { return one.folder == folder; });
    projects.insert(projects.begin(), {folder, images});
    QSettings settings;
    settings.remove(recentKey);
    settings.beginWriteArray(recentKey);
    for (int i = 0; i < std::min(mostRecent, int(projects.size())); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("folder"), projects[std::size_t(i)].folder);
        settings.setValue(QStringLiteral("images"), projects[std::size_t(i)].images);
    }
    settings.endArray();
}

kit::ThemeName rememberedTheme()
{
    return kit::Theme::nameFromText(QSettings().value(QStringLiteral("theme")).toString());
}

void rememberTheme(kit::ThemeName theme)
{
    QSettings().setValue(QStringLiteral("theme"), kit::Theme::textOf(theme));
}

QString rememberedReader()
{
    QString name = QSettings().value(QStringLiteral("reader")).toString();
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (name.isEmpty())
            name = qEnvironmentVariable(variable);
    return name.isEmpty() ? QStringLiteral("reader") : name;
}

void rememberReader(const QString& name) { QSettings().setValue(QStringLiteral("reader"), name); }

bool isReaderKnown() { return !QSettings().value(QStringLiteral("reader")).toString().isEmpty(); }

QByteArray rememberedBytes(const QString& key) { return QSettings().value(key).toByteArray(); }

void rememberBytes(const QString& key, const QByteArray& bytes) { QSettings().setValue(key, bytes); }

bool rememberedFlag(const QString& key) { return QSettings().value(key).toBool(); }

void rememberFlag(const QString& key, bool flag) { QSettings().setValue(key, flag); }

QString projectsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Fewbox");
}

QString freshProjectFolder(const QString& name)
{
    const QString wished = projectsFolder() + QLatin1Char('/') + (name.isEmpty() ? QStringLiteral("project") : name);
    QString folder = wished;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = QStringLiteral("%1 %2").arg(wished).arg(i);
    return folder;
}

} // namespace shell
