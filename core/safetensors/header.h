// A safetensors header read with suspicion: whatever a file claims is checked before anything is allocated.
#pragma once

#include "core/safetensors/safetensors.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace safetensors {

struct Entry {
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0; ///< bytes from the data's start
    std::uint64_t end = 0;
};

struct Header {
    std::map<std::string, Entry> entries;
    std::map<std::string, std::string> metadata;
};

/// `text` is the JSON, `dataBytes` what the file holds after it. Refused with TensorFileInvalid, the array in its
/// subject: unknown dtype, shape × dtype unlike the offsets, offsets that overlap, leave a hole or pass the end, a key
/// given twice, JSON of another form.
domain::Result<Header> parseHeader(std::string_view text, std::uint64_t dataBytes, const std::string& path);

/// The header of these arrays, in the order in which their data must follow (widest dtype first, so that all stay
/// aligned), padded to eight bytes.
std::string makeHeader(const File& file, std::vector<const Array*>& order);

/// Bytes of an array; none where the product passes what a file can hold or a side is negative.
bool byteCount(const std::vector<std::int64_t>& shape, DType dtype, std::uint64_t& bytes);

} // namespace safetensors
