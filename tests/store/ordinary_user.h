// For tests of what may not be written: root may write everywhere.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

/// A process of root's is nobody's for as long as this lives; files that it makes meanwhile are nobody's too.
class OrdinaryUser {
public:
#ifdef Q_OS_LINUX
    OrdinaryUser() : m_wasRoot(::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0) {}
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
#else
    OrdinaryUser() {}
#endif
    Q_DISABLE_COPY_MOVE(OrdinaryUser)
};
