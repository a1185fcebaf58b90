// Bytes that can be read at any place: a file read in blocks, or memory. The walk of a DICOM file stands on it, so that
// a header is read without its pixels and a fuzzer needs no file.
#pragma once

#include "core/domain/error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace imaging {

class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Copies up to `count` bytes from `offset`; the number copied is less at the end and where reading fails.
    virtual std::size_t read(std::uint64_t offset, void* to, std::size_t count) = 0;

    /// True if all of them could be read.
    bool readAll(std::uint64_t offset, void* to, std::size_t count) { return read(offset, to, count) == count; }
};

/// Errors: FileMissing, NotAFile (folders, devices, pipes), FileUnreadable. `path` is UTF-8.
domain::Result<std::unique_ptr<ByteSource>> openFile(const std::string& path);
std::unique_ptr<ByteSource> bytesInMemory(std::vector<std::uint8_t> bytes);

/// The whole source. Errors: FileUnreadable; PictureTooLarge above `most` bytes.
domain::Result<std::vector<std::uint8_t>> wholeContent(ByteSource& source, std::uint64_t most,
                                                       const std::string& subject);

/// `count` bytes, at most 8, as a number; `big`: the first one weighs most.
inline std::uint64_t numberOf(const std::uint8_t* bytes, int count, bool big)
{
    std::uint64_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | bytes[big ? i : count - 1 - i];
    return value;
}

} // namespace imaging
