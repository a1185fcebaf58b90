#include "core/exchange/own_file.h"

#include "core/exchange/exported_image.h"

#include <QDir>
#include <QFileInfo>

namespace exchange {

namespace {

/// Links resolved as far as the path is there.
QString resolved(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = info.absolutePath();
    return folder == info.absoluteFilePath() ? folder : QDir::cleanPath(resolved(folder) + '/' + info.fileName());
}

} // namespace

domain::Done requireForeignFile(const store::Project& project, const QString& path)
{
    const auto refused = [&](const char* what) {
        return domain::fail(domain::ErrorCode::ExportOntoProject, path.toStdString(), {.found = what});
    };
    const QString place = resolved(path);
    const QDir folder(resolved(project.folder()));
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        if (place.compare(folder.filePath("project.fewbox" + QString(ending)), Qt::CaseInsensitive) == 0)
            return refused("its database");
    for (const char* part : {"runs", "studies", "cache"})
        if (place.startsWith(folder.filePath(part) + '/', Qt::CaseInsensitive))
            return refused("in a folder that the program keeps");
    if (!QFileInfo(place).isFile())
        return {}; // no image lies there
    bool isImage = false;
    const QString name = place.mid(place.lastIndexOf('/')), given = '/' + QFileInfo(path).fileName();
    const auto done = forEachRow(project, [&](const store::WorklistRow& row) {
        // Names first: to resolve the links of a hundred thousand paths takes its time.
        const bool mayBe = row.path.endsWith(name, Qt::CaseInsensitive) || row.path.endsWith(given, Qt::CaseInsensitive);
        isImage = isImage || (mayBe && resolved(row.path).compare(place, Qt::CaseInsensitive) == 0);
    });
    if (!done)
        return done;
    return isImage ? refused("one of its images") : domain::Done{};
}

} // namespace exchange
