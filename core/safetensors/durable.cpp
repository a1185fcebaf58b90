#include "core/safetensors/durable.h"

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace safetensors {

#ifdef _WIN32

std::error_code syncFile(const std::filesystem::path& file)
{
    const HANDLE handle = CreateFileW(file.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {static_cast<int>(GetLastError()), std::system_category()};
    const DWORD failure = FlushFileBuffers(handle) ? 0 : GetLastError();
    CloseHandle(handle);
    return {static_cast<int>(failure), std::system_category()};
}

void syncFolder(const std::filesystem::path&) {}

#else

std::error_code syncFile(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {errno, std::generic_category()};
    const int failure = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // A file system that cannot do it (EINVAL) has done what it can.
    return {failure == EINVAL ? 0 : failure, std::generic_category()};
}

void syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
}

#endif

} // namespace safetensors
