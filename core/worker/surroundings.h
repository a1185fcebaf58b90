// What the worker asks of the system that starts it: its standard streams, its priority, signals. The one file of the
// worker with calls that differ between systems.
#pragma once

#include <QString>

#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>

namespace worker {

/// Keeps the real standard output for events and points descriptors 1 and 2 to `logFile`, so that no library can write
/// between our lines. Returns the kept stream; null (and everything as it was) if the log cannot be opened.
std::FILE* takeStandardOutput(const QString& logFile);

/// Standard input as a leash: calls `closed` once when it ends. The thread that reads lives until then.
void watchStandardInput(std::function<void()> closed);

/// Ctrl-C and a polite kill set this flag and do nothing else.
const std::atomic<bool>& interruptFlag();
void catchInterrupts();

/// The window and the reader come first.
void lowerPriority();

} // namespace worker
