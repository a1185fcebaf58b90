#include "core/exchange/whole_file.h"

#include <QDir>

namespace exchange {

WholeFile::WholeFile(const QString& path) : m_file(path) {}

domain::Done WholeFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? domain::Done{} : failed();
}

domain::Done WholeFile::write(const QByteArray& bytes)
{
    return m_file.write(bytes) == bytes.size() ? domain::Done{} : failed();
}

domain::Done WholeFile::finish()
{
    return m_file.commit() ? domain::Done{} : failed();
}

domain::Done WholeFile::failed() const
{
    return domain::fail(m_file.error() == QFileDevice::ResourceError ? domain::ErrorCode::DiskFull
                                                                     : domain::ErrorCode::FileUnwritable,
                        m_file.fileName().toStdString(), {.found = m_file.errorString().toStdString()});
}

domain::Done makeFolder(const QString& folder)
{
    if (QDir().mkpath(folder))
        return {};
    return domain::fail(domain::ErrorCode::FileUnwritable, folder.toStdString(), {.found = "the folder cannot be made"});
}

} // namespace exchange
