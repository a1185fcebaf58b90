#include "core/runs/run_lock.h"

#include "core/runs/json_file.h"
#include "core/runs/process_alive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

namespace runs {

static constexpr std::chrono::milliseconds longestStart = std::chrono::minutes(1);

std::optional<LockHolder> lockHolder(const RunFolder& folder)
{
    const auto json = readJsonFile(folder.lockFile());
    if (!json)
        return std::nullopt;
    LockHolder holder;
    holder.pid = json->value(QStringLiteral("pid")).toInteger();
    holder.host = json->value(QStringLiteral("host")).toString();
    holder.since = QDateTime::fromString(json->value(QStringLiteral("since")).toString(), Qt::ISODateWithMs);
    if (holder.host == QSysInfo::machineHostName() && !isProcessAlive(holder.pid))
        return std::nullopt;
    return holder;
}

std::chrono::milliseconds startingFor(const RunFolder& folder, const QString& eventsFile)
{
    using namespace std::chrono_literals;
    const QFileInfo wanted(folder.wantedJson()), events(eventsFile);
    if (!wanted.exists() || readWanted(folder) != Wanted::Running || lockHolder(folder))
        return 0ms;
    if (events.exists() && events.lastModified() >= wanted.lastModified())
        return 0ms;
    const std::chrono::milliseconds waited(wanted.lastModified().msecsTo(QDateTime::currentDateTime()));
    return waited < 0ms ? 0ms : std::max(0ms, longestStart - waited);
}

domain::Result<std::unique_ptr<RunLock>> RunLock::take(const RunFolder& folder)
{
    if (const auto holder = lockHolder(folder); holder && holder->pid != QCoreApplication::applicationPid()) {
        return domain::fail(domain::ErrorCode::RunLocked, folder.path.toStdString(),
                            {.found = QStringLiteral("process %1 on %2, since %3")
                                          .arg(holder->pid)
                                          .arg(holder->host, holder->since.toString(Qt::ISODate))
                                          .toStdString(),
                             .expected = {}});
    }
    QFile::remove(folder.lockFile());
    QFile file(folder.lockFile());
    // NewOnly: of two workers that both saw a stale lock, the second one fails here.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return domain::fail(domain::ErrorCode::FileUnwritable, folder.lockFile().toStdString(),
                            {.found = file.errorString().toStdString(), .expected = {}});
    }
    const QJsonObject json{{QStringLiteral("pid"), QCoreApplication::applicationPid()},
                           {QStringLiteral("host"), QSysInfo::machineHostName()},
                           {QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    file.close();
    return std::unique_ptr<RunLock>(new RunLock(folder.lockFile()));
}

RunLock::~RunLock()
{
    QFile::remove(m_file);
}

} // namespace runs
