// Which window a project is open in: a second one on the same project is no harm, but whoever sits there should know.
#pragma once

#include <QLockFile>
#include <QString>

namespace store {
class Project;
}

namespace shell {

/// Holds `cache/window.lock` while it lives, unless another living window has it. A window that crashed has none: the lock
/// names its process.
class WindowClaim {
public:
    explicit WindowClaim(const store::Project& project);

    const QString& folder() const { return m_folder; }
    bool isElsewhere() const { return m_elsewhere; } ///< another window had the project open when this one came

private:
    QString m_folder;
    QLockFile m_lock;
    bool m_elsewhere = false;
};

} // namespace shell
