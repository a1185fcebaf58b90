#include "core/imaging/cache_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstring>

namespace imaging {
namespace {

constexpr char magic[8] = {'F', 'B', 'X', 'C', 'A', 'C', 'H', '1'};
constexpr auto headSize = static_cast<qsizetype>(sizeof magic + 8);

/// Tells a torn file from a whole one after a power cut; FNV-1a over words of 8 bytes.
quint64 checkSum(const char* bytes, qsizetype count)
{
    quint64 sum = 0xcbf29ce484222325u ^ static_cast<quint64>(count);
    for (qsizetype at = 0; at < count; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, static_cast<std::size_t>(std::min<qsizetype>(8, count - at)));
        sum = (sum ^ word) * 0x100000001b3u;
        sum ^= sum >> 29;
    }
    return sum;
}

QString fileOf(const std::string& folder, const std::string& key)
{
    // Two letters a folder: a hundred thousand names in one are slow to list.
    return QString::fromStdString(folder) + '/' + QString::fromStdString(key.substr(0, 2)) + '/' +
           QString::fromStdString(key);
}

bool makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    // Thumbnails show patients.
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return true;
}

} // namespace

std::string cacheKey(const std::string& folder, const std::string& kind, const std::string& path, int frame, int side)
{
    if (folder.empty())
        return {};
    const QFileInfo info(QString::fromStdString(path));
    if (!info.isFile())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString words = QStringLiteral("%1\n%2\n%3\n%4\n%5\n%6")
                              .arg(QString::fromStdString(kind), info.absoluteFilePath())
                              .arg(info.size())
                              .arg(info.lastModified().toMSecsSinceEpoch())
                              .arg(frame)
                              .arg(side);
    hash.addData(words.toUtf8());
    return hash.result().toHex().toStdString();
}

std::optional<QByteArray> cachedBytes(const std::string& folder, const std::string& key)
{
    if (key.empty())
        return std::nullopt;
    QFile file(fileOf(folder, key));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QByteArray all = file.readAll();
    quint64 sum = 0;
    if (all.size() < headSize || std::memcmp(all.constData(), magic, sizeof magic) != 0)
        return std::nullopt;
    std::memcpy(&sum, all.constData() + sizeof magic, sizeof sum);
    if (sum != checkSum(all.constData() + headSize, all.size() - headSize))
        return std::nullopt;
    return all.sliced(headSize);
}

void cacheBytes(const std::string& folder, const std::string& key, const QByteArray& bytes)
{
    if (key.empty() || !makeFolder(QString::fromStdString(folder)))
        return;
    const QString name = fileOf(folder, key);
    if (!makeFolder(QFileInfo(name).path()))
        return;
    QTemporaryFile file(name + QStringLiteral(".XXXXXX")); // readable by its owner alone from the first byte
    if (!file.open())
        return;
    const quint64 sum = checkSum(bytes.constData(), bytes.size());
    const bool written = file.write(magic, sizeof magic) == sizeof magic &&
                         file.write(reinterpret_cast<const char*>(&sum), sizeof sum) == sizeof sum &&
                         file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        return;
    // A torn older file is in the way of the rename; a whole one was written by somebody else just now.
    if (QFile::exists(name))
        QFile::remove(name);
    if (file.rename(name))
        file.setAutoRemove(false);
}

} // namespace imaging
