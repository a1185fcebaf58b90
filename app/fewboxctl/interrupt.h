// Ctrl-C as a stop token: the first one asks for a clean end, a second one ends at once.
#pragma once

#include <stop_token>

void watchInterrupt(); ///< once, at start
std::stop_token interruptToken();
bool interrupted();
