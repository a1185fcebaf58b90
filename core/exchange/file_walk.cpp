#include "core/exchange/file_walk.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <filesystem>
#include <tuple>
#include <type_traits>

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

/// Qt lists no file whose name it cannot decode, so such films would vanish without a word. `folder` as Qt has it.
void tellUndecodableNames(const QString& folder, std::vector<domain::Error>& skipped)
{
    if constexpr (std::is_same_v<std::filesystem::path::value_type, char>) { // elsewhere names are UTF-16
        std::string first;
        int others = -1;
        std::error_code error;
        for (std::filesystem::directory_iterator it(folder.toStdString(), error), end; !error && it != end; it.increment(error)) {
            const std::u8string name = it->path().filename().u8string();
            const QByteArrayView bytes(reinterpret_cast<const char*>(name.data()), static_cast<qsizetype>(name.size()));
            if (bytes.isValidUtf8() || bytes.startsWith('.'))
                continue;
            const std::string escaped = escapedName(bytes);
            first = ++others == 0 ? escaped : std::min(first, escaped); // the system lists in no order
        }
        if (others < 0)
            return;
        std::string subject = folder.toStdString() + '/' + first;
        if (others > 0)
            subject += " (and " + std::to_string(others) + " more in that folder)";
        skipped.push_back({domain::ErrorCode::FileNameUndecodable, std::move(subject), "bytes that are not UTF-8, written as \\x here", ""});
    }
}

} // namespace

std::string escapedName(QByteArrayView bytes)
{
    std::string text;
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        qsizetype length = 1; // of the next letter; UTF-8 has at most four bytes
        while (length < 4 && length < rest.size() && !rest.first(length).isValidUtf8())
            ++length;
        const bool isLetter = rest.first(length).isValidUtf8();
        if (isLetter) {
            text.append(rest.data(), static_cast<std::size_t>(length));
        } else {
            length = 1;
            text += "\\x" + QByteArray::number(static_cast<uchar>(rest[0]), 16).rightJustified(2, '0').toStdString();
        }
        rest = rest.sliced(length);
    }
    return text;
}

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
        tellUndecodableNames(path, skipped);
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

int partsOf(const QString& name)
{
    return static_cast<int>(QDir::cleanPath(name).split('/', Qt::SkipEmptyParts).size());
}

int sharedEnd(const QString& path, const QString& name)
{
    const QStringList a = QDir::cleanPath(path).split('/', Qt::SkipEmptyParts);
    const QStringList b = QDir::cleanPath(name).split('/', Qt::SkipEmptyParts);
    if (a.isEmpty() || b.isEmpty() || stemOf(a.last()).compare(stemOf(b.last()), Qt::CaseInsensitive) != 0)
        return 0;
    int shared = 1;
    while (shared < a.size() && shared < b.size()
           && a[a.size() - 1 - shared].compare(b[b.size() - 1 - shared], Qt::CaseInsensitive) == 0)
        ++shared;
    return shared;
}

QStringList meantBy(const QString& name, const QStringList& paths)
{
    const QString file = name.mid(name.lastIndexOf('/') + 1);
    const auto rank = [&](const QString& path) {
        return std::tuple(sharedEnd(path, name), path.endsWith('/' + file), isDicomEnding(path));
    };
    QStringList best;
    for (const QString& path : paths) {
        if (!best.isEmpty() && rank(path) < rank(best.first()))
            continue;
        if (!best.isEmpty() && rank(path) > rank(best.first()))
            best.clear();
        best << path;
    }
    return best;
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
    return meantBy(name, ofStem(name)).value(0);
}

QStringList ImageFiles::ofStem(const QString& name) const
{
    return m_byStem.value(stemOf(name.mid(name.lastIndexOf('/') + 1)).toLower());
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
