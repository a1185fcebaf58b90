// The Audit workspace over a project, for its tests.
#pragma once

#include "ui/audit/audit_workspace.h"
#include "ui/kit/action_registry.h"

#include <QString>

template <typename T> T* child(QWidget& parent, const char* name)
{
    T* found = parent.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

struct Desk {
    explicit Desk(store::Project& project, QSize size = {1440, 828}) : workspace(project, registry)
    {
        workspace.resize(size);
        workspace.showUnread(); // nobody has read these films
        workspace.show();
    }
    bool settled() const { return !workspace.isPending(); }
    kit::ActionRegistry registry;
    audit::AuditWorkspace workspace;
};
