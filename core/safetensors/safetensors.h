// The safetensors format: 8 bytes little-endian header length, a JSON header, raw little-endian row-major data.
#pragma once

#include "core/domain/error.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace safetensors {

enum class DType { F64, F32, F16, BF16, I64, I32, I16, I8, U8, Bool };
std::size_t bytesOf(DType type);
std::string shapeText(const std::vector<std::int64_t>& shape); ///< "[14, 20, 20]"

struct Array {
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;
    std::vector<std::byte> data; ///< row-major, little-endian

    std::int64_t elements() const;
    /// Copies out as T; F16/BF16/F32/F64 and integers convert. T: float, double, std::int64_t, std::uint8_t. What an
    /// integer T cannot hold becomes its nearest value, NaN 0.
    template <typename T> std::vector<T> as() const;
    static Array fromFloats(std::vector<std::int64_t> shape, const float* values);
    static Array fromDoubles(std::vector<std::int64_t> shape, const double* values);
    static Array fromInts(std::vector<std::int64_t> shape, const std::int64_t* values);
};

struct File {
    std::map<std::string, Array> arrays;
    std::map<std::string, std::string> metadata; ///< the header's __metadata__
};

/// Header length, offsets, shapes and dtypes are checked against the file's size before anything is allocated.
/// Errors: FileMissing, FileUnreadable, TensorFileInvalid (names the array).
domain::Result<File> read(const std::string& path);
/// Header alone: names, dtypes and shapes, `data` empty. For files too large to hold.
domain::Result<File> readHeader(const std::string& path);
/// One array of a file, or rows [first, first + count) of its first dimension and no other byte of it.
domain::Result<Array> readArray(const std::string& path, const std::string& name, std::int64_t first = 0,
                                std::int64_t count = -1);
/// Written to a neighbour, brought to the disk and renamed, so that a kill leaves the old file or the new one, and so
/// does a power cut; when it returns, the new one. Errors: FileUnwritable, DiskFull; TensorFileInvalid for an array whose data does not fit its shape.
domain::Done write(const std::string& path, const File& file);

} // namespace safetensors
