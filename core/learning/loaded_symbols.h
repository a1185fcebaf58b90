// Functions that may or may not be in this process: OpenBLAS' thread count, the CUDA driver's names. The one file that
// asks the dynamic linker.
#pragma once

#include <string>

namespace learning {

/// A function in any library that this process has loaded; null if there is none.
void* findSymbol(const char* name);
/// The real path of the library that a symbol resolves to; empty if that cannot be told.
std::string libraryOfSymbol(const char* name);
/// A function of a library that is loaded for it if it is installed; null otherwise. The library stays loaded.
void* findSymbolIn(const char* library, const char* name);

} // namespace learning
