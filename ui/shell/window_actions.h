// The window's own actions: workspaces, palette, panels, projects, themes. Each asks the desk, by a call or its signal.
#pragma once

namespace kit {
class ActionRegistry;
}

namespace shell {

class Desk;

void registerWindowActions(kit::ActionRegistry& registry, Desk& desk);

} // namespace shell
