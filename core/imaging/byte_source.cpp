#include "core/imaging/byte_source.h"

#include <QFile>
#include <QFileInfo>
#include <QString>

#include <algorithm>
#include <cstring>

namespace imaging {
namespace {

// One block holds the header of most radiographs; a larger one would read pixels that nobody asked for.
constexpr std::size_t blockSize = 16 * 1024;

class FileSource final : public ByteSource {
public:
    explicit FileSource(std::unique_ptr<QFile> file)
        : m_file(std::move(file)), m_size(static_cast<std::uint64_t>(m_file->size())), m_block(blockSize)
    {
    }

    std::uint64_t size() const override { return m_size; }

    std::size_t read(std::uint64_t offset, void* to, std::size_t count) override
    {
        if (offset >= m_size)
            return 0;
        count = static_cast<std::size_t>(std::min<std::uint64_t>(count, m_size - offset));
        if (count >= blockSize)
            return readFile(offset, static_cast<char*>(to), count);
        if (offset < m_blockStart || offset + count > m_blockStart + m_blockFill) {
            m_blockStart = offset;
            m_blockFill = readFile(offset, m_block.data(), m_block.size());
            count = std::min(count, m_blockFill);
        }
        std::memcpy(to, m_block.data() + (offset - m_blockStart), count);
        return count;
    }

private:
    std::size_t readFile(std::uint64_t offset, char* to, std::size_t count)
    {
        if (!m_file->seek(static_cast<qint64>(offset)))
            return 0;
        std::size_t done = 0;
        while (done < count) {
            const qint64 n = m_file->read(to + done, static_cast<qint64>(count - done));
            if (n <= 0)
                break;
            done += static_cast<std::size_t>(n);
        }
        return done;
    }

    std::unique_ptr<QFile> m_file;
    std::uint64_t m_size;
    std::vector<char> m_block;
    std::uint64_t m_blockStart = 0;
    std::size_t m_blockFill = 0;
};

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}
    std::uint64_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t offset, void* to, std::size_t count) override
    {
        if (offset >= m_bytes.size())
            return 0;
        count = static_cast<std::size_t>(std::min<std::uint64_t>(count, m_bytes.size() - offset));
        if (count > 0)
            std::memcpy(to, m_bytes.data() + offset, count);
        return count;
    }

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace

domain::Result<std::unique_ptr<ByteSource>> openFile(const std::string& path)
{
    const QString name = QString::fromStdString(path);
    const QFileInfo info(name);
    if (!info.exists() && info.isSymLink())
        return domain::fail(domain::ErrorCode::FileMissing, path,
                            {.found = "It is a link to " + info.symLinkTarget().toStdString() + ", which is not there"});
    if (!info.exists())
        return domain::fail(domain::ErrorCode::FileMissing, path);
    // A pipe or a device has no end: reading it would never return.
    if (!info.isFile())
        return domain::fail(domain::ErrorCode::NotAFile, path,
                            {.found = info.isDir() ? "a folder" : "a pipe, a socket or a device"});
    auto file = std::make_unique<QFile>(name);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return domain::fail(domain::ErrorCode::FileUnreadable, path, {.found = file->errorString().toStdString()});
    return std::make_unique<FileSource>(std::move(file));
}

std::unique_ptr<ByteSource> bytesInMemory(std::vector<std::uint8_t> bytes)
{
    return std::make_unique<MemorySource>(std::move(bytes));
}

domain::Result<std::vector<std::uint8_t>> wholeContent(ByteSource& source, std::uint64_t most,
                                                       const std::string& subject)
{
    if (source.size() > most)
        return domain::fail(
            domain::ErrorCode::PictureTooLarge, subject,
            {.found = std::to_string(source.size()) + " bytes", .expected = std::to_string(most) + " bytes"});
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(source.size()));
    if (!source.readAll(0, bytes.data(), bytes.size()))
        return domain::fail(domain::ErrorCode::FileUnreadable, subject, {.found = "reading ended early"});
    return bytes;
}

} // namespace imaging
