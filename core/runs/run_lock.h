// lock: which process works in a run folder. Taken by the worker, looked at by everyone.
#pragma once

#include "core/domain/error.h"
#include "core/runs/run_folder.h"

#include <chrono>
#include <memory>
#include <optional>

namespace runs {

struct LockHolder {
    qint64 pid = 0;
    QString host;
    QDateTime since; ///< UTC
    bool operator==(const LockHolder&) const = default;
};

/// Who holds the folder, if anyone that may still be alive. A holder on this host whose process has gone is stale and
/// not reported; one on another host (a cluster) counts as alive.
std::optional<LockHolder> lockHolder(const RunFolder&);

/// A worker loads LibTorch before it can take the lock and say a word: since it was started, how long one may still be
/// waited for. 0: it has spoken or holds its lock, it is no longer wanted, or too long has passed. `eventsFile`: where it speaks.
std::chrono::milliseconds startingFor(const RunFolder&, const QString& eventsFile);

/// Held for as long as it lives.
class RunLock {
public:
    /// Errors: RunLocked (names pid, host and since when), FileUnwritable. A stale lock is taken over.
    static domain::Result<std::unique_ptr<RunLock>> take(const RunFolder&);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

private:
    explicit RunLock(QString file) : m_file(std::move(file)) {}
    QString m_file;
};

} // namespace runs
