#include "core/learning/loaded_symbols.h"

#include <filesystem>
#include <system_error>

#if defined(_WIN32)
#include <windows.h>

#include <psapi.h>
#else
#include <dlfcn.h>
#endif

namespace learning {

#if defined(_WIN32)

namespace {

HMODULE moduleWith(const char* name)
{
    HMODULE modules[1024];
    DWORD bytes = 0;
    if (!K32EnumProcessModules(GetCurrentProcess(), modules, sizeof(modules), &bytes))
        return nullptr;
    const DWORD count = bytes / sizeof(HMODULE) < 1024 ? bytes / sizeof(HMODULE) : 1024;
    for (DWORD i = 0; i < count; ++i)
        if (GetProcAddress(modules[i], name))
            return modules[i];
    return nullptr;
}

} // namespace

void* findSymbol(const char* name)
{
    const HMODULE module = moduleWith(name);
    return module ? reinterpret_cast<void*>(GetProcAddress(module, name)) : nullptr;
}

std::string libraryOfSymbol(const char* name)
{
    wchar_t path[MAX_PATH];
    const HMODULE module = moduleWith(name);
    if (!module || GetModuleFileNameW(module, path, MAX_PATH) == 0)
        return {};
    const auto text = std::filesystem::path(path).u8string();
    return std::string(text.begin(), text.end());
}

void* findSymbolIn(const char* library, const char* name)
{
    const HMODULE module = LoadLibraryA(library);
    return module ? reinterpret_cast<void*>(GetProcAddress(module, name)) : nullptr;
}

#else

void* findSymbol(const char* name)
{
    return dlsym(RTLD_DEFAULT, name);
}

std::string libraryOfSymbol(const char* name)
{
    void* const symbol = findSymbol(name);
    Dl_info info{};
    if (!symbol || dladdr(symbol, &info) == 0 || !info.dli_fname)
        return {};
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(info.dli_fname, error);
    return error ? std::string(info.dli_fname) : real.string();
}

void* findSymbolIn(const char* library, const char* name)
{
    void* const handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    return handle ? dlsym(handle, name) : nullptr;
}

#endif

} // namespace learning
