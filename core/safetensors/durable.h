// What is written stays written, power cuts included: the one file that asks the system for it.
#pragma once

#include <filesystem>
#include <system_error>

namespace safetensors {

/// Returns when the file's bytes are on the disk. Errors as the system gives them (no space, input/output).
std::error_code syncFile(const std::filesystem::path& file);

/// The same for the names in a folder, after a file was made or renamed there. No errors: systems without such a call
/// (Windows, some network drives) keep names in a journal of their own, and the file itself is safe.
void syncFolder(const std::filesystem::path& folder);

} // namespace safetensors
