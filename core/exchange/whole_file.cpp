#include "core/exchange/whole_file.h"

#include <filesystem>

namespace exchange {

namespace {

constexpr qsizetype bufferSize = 1 << 16;

} // namespace

WholeFile::WholeFile(const QString& path) : m_file(path) {}

domain::Done WholeFile::open()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? domain::Done{} : failed();
}

domain::Done WholeFile::write(const QByteArray& bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < bufferSize ? domain::Done{} : settle();
}

domain::Done WholeFile::settle()
{
    if (m_failure)
        return failed();
    for (qsizetype at = 0; at < m_buffer.size();) {
        const qint64 written = m_file.write(m_buffer.constData() + at, m_buffer.size() - at);
        if (written <= 0)
            return failed();
        at += written; // a disk that fills takes a part first and says why at the next
    }
    m_buffer.clear();
    return {};
}

domain::Done WholeFile::finish()
{
    if (auto done = settle(); !done)
        return done;
    return m_file.commit() ? domain::Done{} : failed();
}

domain::Done WholeFile::failed()
{
    if (!m_failure) {
        const bool isFull = m_file.isOpen() && m_file.error() == QFileDevice::ResourceError;
        m_failure = {isFull ? domain::ErrorCode::DiskFull : domain::ErrorCode::FileUnwritable,
                     m_file.fileName().toStdString(), isFull ? std::string() : m_file.errorString().toStdString(), {}};
        m_file.cancelWriting();
    }
    return tl::unexpected(*m_failure);
}

domain::Done makeFolder(const QString& folder)
{
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(folder.toStdU16String()), error);
    if (!error && std::filesystem::is_directory(std::filesystem::path(folder.toStdU16String()), error))
        return {};
    return domain::fail(error == std::errc::no_space_on_device ? domain::ErrorCode::DiskFull
                                                               : domain::ErrorCode::FileUnwritable,
                        folder.toStdString(), {.found = error ? error.message() : "a file is in the folder's place"});
}

} // namespace exchange
