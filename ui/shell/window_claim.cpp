#include "ui/shell/window_claim.h"

#include "core/store/project.h"

namespace shell {

WindowClaim::WindowClaim(const store::Project& project)
    : m_folder(project.folder()), m_lock(project.cacheFolder() + QStringLiteral("/window.lock"))
{
    if (project.isReadOnly())
        return; // nothing is written there, by us or by the other
    m_lock.setStaleLockTime(0); // a window stands open for days: only a process that is gone leaves a stale one
    m_elsewhere = !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError;
}

} // namespace shell
