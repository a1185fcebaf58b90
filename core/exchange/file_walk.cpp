#include "core/exchange/file_walk.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace exchange {

namespace {

const QSet<QString>& imageEndings()
{
    static const QSet<QString> endings = {"png", "jpg", "jpeg", "tif", "tiff", "dcm", "dicom", "dic", "ima", "bmp"};
    return endings;
}

bool isDicomEnding(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == "dcm" || ending == "dicom" || ending == "dic" || ending == "ima";
}

} // namespace

QString stemOf(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf('.');
    return dot > 0 && imageEndings().contains(fileName.mid(dot + 1).toLower()) ? fileName.left(dot) : fileName;
}

QString fileOfStem(const QString& path)
{
    const QString stem = stemOf(path);
    for (const QString& ending : imageEndings())
        for (const QString& name : {stem + '.' + ending, stem + '.' + ending.toUpper()})
            if (QFileInfo(name).isFile())
                return name;
    return {};
}

domain::Done requirePlainFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isFile())
        return {};
    if (!info.exists() && info.isSymLink())
        return domain::fail(domain::ErrorCode::FileMissing, path.toStdString(),
                            {.found = "It is a link to " + info.symLinkTarget().toStdString()
                                 + ", which is not there"});
    if (!info.exists())
        return domain::fail(domain::ErrorCode::FileMissing, path.toStdString());
    return domain::fail(domain::ErrorCode::NotAFile, path.toStdString(),
                        {.found = info.isDir() ? "a folder" : "a pipe, a socket or a device"});
}

domain::Result<QStringList> filesBelow(const QString& folder, std::vector<domain::Error>& skipped,
                                       const domain::Progress& progress)
{
    const QFileInfo root(folder);
    if (!root.exists())
        return domain::fail(domain::ErrorCode::FolderMissing, folder.toStdString());
    if (!root.isDir())
        return domain::fail(domain::ErrorCode::FolderMissing, folder.toStdString(), {.found = "It is a file"});

    QStringList files;
    QSet<QString> seen; // canonical: a link to a folder above it would never end
    QStringList waiting = {root.absoluteFilePath()};
    while (!waiting.isEmpty() && !progress.stopRequested()) {
        const QString path = waiting.takeLast();
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath();
        if (canonical.isEmpty() || seen.contains(canonical))
            continue;
        seen.insert(canonical);
        if (!info.isReadable() || !info.isExecutable()) {
            domain::Error error{domain::ErrorCode::FolderUnreadable, path.toStdString(), "permission denied", ""};
            if (path == root.absoluteFilePath())
                return tl::unexpected(error);
            skipped.push_back(std::move(error));
            continue;
        }
        const QFileInfoList entries =
            QDir(path).entryInfoList(
            QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name); // pipes, broken links
        QStringList folders;
        for (const QFileInfo& entry : entries) {
            if (entry.isDir())
                folders << entry.absoluteFilePath();
            else if (entry.fileName().startsWith('.')) // ".DS_Store", "._image.png" of a Mac
                continue;
            else if (auto done = requirePlainFile(entry.absoluteFilePath()); done)
                files << entry.absoluteFilePath();
            else
                skipped.push_back(done.error());
        }
        for (auto it = folders.crbegin(); it != folders.crend(); ++it)
            waiting << *it;
        progress(files.size(), 0, "Listing " + path.toStdString());
    }
    return files;
}

ImageFiles::ImageFiles(const QStringList& files)
{
    m_byStem.reserve(files.size());
    for (const QString& path : files) {
        const QString name = path.mid(path.lastIndexOf('/') + 1);
        const qsizetype dot = name.lastIndexOf('.');
        if (dot > 0 && !imageEndings().contains(name.mid(dot + 1).toLower())
            && name.size() - dot <= 5) // ".csv", ".json", ".txt": not the film
            continue;
        m_byStem[stemOf(name).toLower()] << path;
    }
}

QString ImageFiles::find(const QString& name) const
{
    const QString file = name.mid(name.lastIndexOf('/') + 1);
    const auto found = m_byStem.constFind(stemOf(file).toLower());
    if (found == m_byStem.cend())
        return {};
    for (const QString& path : *found)
        if (path.endsWith('/' + file))
            return path;
    for (const QString& path : *found)
        if (isDicomEnding(path))
            return path;
    return found->first();
}

QString ImageFiles::anotherLike(const QString& path) const
{
    const QString name = path.mid(path.lastIndexOf('/'));
    for (const QString& other : m_byStem.value(stemOf(name.mid(1)).toLower()))
        if (other != path && other.endsWith(name))
            return other;
    return {};
}

} // namespace exchange
