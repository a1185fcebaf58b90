// What a person's desk remembers between starts, apart from any project: QSettings.
#pragma once

#include "ui/kit/theme.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace shell {

struct RecentProject {
    QString folder;
    qint64 images = -1; ///< as it was when last open; -1 unknown
    bool operator==(const RecentProject&) const = default;
};

/// Newest first; those that are gone from the disk are left out.
std::vector<RecentProject> recentProjects();
void rememberProject(const QString& folder, qint64 images);

kit::ThemeName rememberedTheme();
void rememberTheme(kit::ThemeName theme);

/// Who reads: what was chosen last, else the system's user.
QString rememberedReader();
void rememberReader(const QString& name);
bool isReaderKnown(); ///< chosen by a person, not guessed

QByteArray rememberedBytes(const QString& key); ///< geometry, splitters
void rememberBytes(const QString& key, const QByteArray& bytes);
bool rememberedFlag(const QString& key); ///< what is put away, what stands in a window of its own
void rememberFlag(const QString& key, bool flag);

/// Where new projects go unless told: the documents folder's "Fewbox".
QString projectsFolder();
/// A folder below projectsFolder() that is not there yet: "ward 4", "ward 4 2", …
QString freshProjectFolder(const QString& name);

} // namespace shell
