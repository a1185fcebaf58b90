#include "core/safetensors/safetensors.h"

#include "core/safetensors/durable.h"
#include "core/safetensors/header.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <system_error>
#include <type_traits>

namespace safetensors {

static_assert(std::endian::native == std::endian::little, "data is copied as it lies in the file");

namespace {

namespace fs = std::filesystem;
using domain::ErrorCode;
using domain::fail;

/// Larger than the header of any network; the reference implementation has the same limit.
constexpr std::uint64_t longestHeader = 100'000'000;

fs::path pathOf(const std::string& utf8)
{
    return fs::path(std::u8string(reinterpret_cast<const char8_t*>(utf8.data()), utf8.size()));
}

float floatOfHalf(std::uint16_t bits)
{
    const int exponent = bits >> 10 & 31;
    const int fraction = bits & 1023;
    const float sign = bits & 0x8000 ? -1.0f : 1.0f;
    if (exponent == 31)
        return fraction ? std::numeric_limits<float>::quiet_NaN() : sign * std::numeric_limits<float>::infinity();
    if (exponent == 0)
        return sign * std::ldexp(static_cast<float>(fraction), -24);
    return sign * std::ldexp(static_cast<float>(fraction + 1024), exponent - 25);
}

float floatOfBrain(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

template <typename To, typename From> To converted(From value)
{
    if constexpr (std::is_integral_v<To> && std::is_floating_point_v<From>) {
        if (std::isnan(value))
            return 0;
        // As a double 2⁶³ is exact while the largest integer is not: ≥ keeps the cast defined.
        if (static_cast<double>(value) >= static_cast<double>(std::numeric_limits<To>::max()))
            return std::numeric_limits<To>::max();
        if (static_cast<double>(value) <= static_cast<double>(std::numeric_limits<To>::min()))
            return std::numeric_limits<To>::min();
    } else if constexpr (std::is_integral_v<To>) {
        return static_cast<To>(
            std::clamp<std::int64_t>(value, std::numeric_limits<To>::min(), std::numeric_limits<To>::max()));
    }
    return static_cast<To>(value);
}

template <typename Stored, typename To, typename Decode>
void copyOut(const std::vector<std::byte>& data, std::vector<To>& out, Decode decode)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        Stored value;
        std::memcpy(&value, data.data() + i * sizeof(Stored), sizeof(Stored));
        out[i] = converted<To>(decode(value));
    }
}

Array fromValues(DType dtype, std::vector<std::int64_t> shape, const void* values)
{
    Array array{dtype, std::move(shape), {}};
    const auto* bytes = static_cast<const std::byte*>(values);
    array.data.assign(bytes, bytes + static_cast<std::size_t>(array.elements()) * bytesOf(dtype));
    return array;
}

/// An opened file whose header has been read and believed.
struct Opened {
    std::ifstream stream;
    Header header;
    std::uint64_t dataStart = 0;
};

domain::Result<Opened> open(const std::string& path)
{
    std::error_code error;
    const fs::path file = pathOf(path);
    if (!fs::exists(file, error))
        return fail(ErrorCode::FileMissing, path);
    if (!fs::is_regular_file(file, error))
        return fail(ErrorCode::FileUnreadable, path, {.found = "not a file", .expected = "a safetensors file"});
    const std::uint64_t size = fs::file_size(file, error);
    if (error)
        return fail(ErrorCode::FileUnreadable, path, {.found = error.message()});
    Opened opened;
    opened.stream.open(file, std::ios::binary);
    if (!opened.stream)
        return fail(ErrorCode::FileUnreadable, path, {.found = std::generic_category().message(errno)});
    std::uint64_t length = 0;
    if (size < sizeof length)
        return fail(ErrorCode::TensorFileInvalid, path,
                    {.found = std::to_string(size) + " bytes", .expected = "at least 8, the header's length"});
    opened.stream.read(reinterpret_cast<char*>(&length), sizeof length);
    const std::uint64_t most = std::min(longestHeader, size - sizeof length);
    if (opened.stream && length > most)
        return fail(ErrorCode::TensorFileInvalid, path,
                    {.found = "a header of " + std::to_string(length) + " bytes",
                     .expected = "at most " + std::to_string(most) + " in this file"});
    std::string text(static_cast<std::size_t>(length), '\0');
    opened.stream.read(text.data(), static_cast<std::streamsize>(length));
    if (!opened.stream)
        return fail(ErrorCode::FileUnreadable, path, {.found = "it ended while it was read"});
    opened.dataStart = sizeof length + length;
    domain::Result<Header> header = parseHeader(text, size - opened.dataStart, path);
    if (!header)
        return tl::unexpected(header.error());
    opened.header = std::move(*header);
    return opened;
}

domain::Result<std::vector<std::byte>> readBytes(Opened& opened, const std::string& path, std::uint64_t begin,
                                                 std::uint64_t bytes)
{
    std::vector<std::byte> data(static_cast<std::size_t>(bytes));
    opened.stream.seekg(static_cast<std::streamoff>(opened.dataStart + begin));
    opened.stream.read(reinterpret_cast<char*>(data.data()), static_cast<std::streamsize>(bytes));
    if (!opened.stream)
        return fail(ErrorCode::FileUnreadable, path, {.found = "it ended while it was read"});
    return data;
}

} // namespace

std::int64_t Array::elements() const
{
    std::int64_t product = 1;
    for (const std::int64_t side : shape)
        product *= side;
    return product;
}

template <typename T> std::vector<T> Array::as() const
{
    const auto same = [](auto value) { return value; };
    std::vector<T> out(data.size() / bytesOf(dtype));
    switch (dtype) {
    case DType::F64:
        copyOut<double>(data, out, same);
        break;
    case DType::F32:
        copyOut<float>(data, out, same);
        break;
    case DType::F16:
        copyOut<std::uint16_t>(data, out, floatOfHalf);
        break;
    case DType::BF16:
        copyOut<std::uint16_t>(data, out, floatOfBrain);
        break;
    case DType::I64:
        copyOut<std::int64_t>(data, out, same);
        break;
    case DType::I32:
        copyOut<std::int32_t>(data, out, same);
        break;
    case DType::I16:
        copyOut<std::int16_t>(data, out, same);
        break;
    case DType::I8:
        copyOut<std::int8_t>(data, out, same);
        break;
    case DType::U8:
        copyOut<std::uint8_t>(data, out, same);
        break;
    case DType::Bool:
        copyOut<std::uint8_t>(data, out, [](std::uint8_t v) -> std::uint8_t { return v != 0; });
        break;
    }
    return out;
}
template std::vector<float> Array::as<float>() const;
template std::vector<double> Array::as<double>() const;
template std::vector<std::int64_t> Array::as<std::int64_t>() const;
template std::vector<std::uint8_t> Array::as<std::uint8_t>() const;

Array Array::fromFloats(std::vector<std::int64_t> shape, const float* values)
{
    return fromValues(DType::F32, std::move(shape), values);
}
Array Array::fromDoubles(std::vector<std::int64_t> shape, const double* values)
{
    return fromValues(DType::F64, std::move(shape), values);
}
Array Array::fromInts(std::vector<std::int64_t> shape, const std::int64_t* values)
{
    return fromValues(DType::I64, std::move(shape), values);
}

domain::Result<File> read(const std::string& path)
{
    domain::Result<Opened> opened = open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    File file;
    file.metadata = opened->header.metadata;
    for (const auto& [name, entry] : opened->header.entries) {
        auto data = readBytes(*opened, path, entry.begin, entry.end - entry.begin);
        if (!data)
            return tl::unexpected(data.error());
        file.arrays[name] = {entry.dtype, entry.shape, std::move(*data)};
    }
    return file;
}

domain::Result<File> readHeader(const std::string& path)
{
    domain::Result<Opened> opened = open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    File file;
    file.metadata = opened->header.metadata;
    for (const auto& [name, entry] : opened->header.entries)
        file.arrays[name] = {entry.dtype, entry.shape, {}};
    return file;
}

domain::Result<Array> readArray(const std::string& path, const std::string& name, std::int64_t first,
                                std::int64_t count)
{
    domain::Result<Opened> opened = open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto found = opened->header.entries.find(name);
    if (found == opened->header.entries.end())
        return fail(ErrorCode::TensorFileInvalid, path + ": " + name, {.found = "no array of that name"});
    const Entry& entry = found->second;
    const bool whole = first == 0 && count == -1;
    const std::int64_t rows = entry.shape.empty() ? 0 : entry.shape.front();
    if (!whole && (first < 0 || first > rows || count < -1 || count > rows - first))
        return fail(ErrorCode::TensorFileInvalid, path + ": " + name,
                    {.found = std::to_string(rows) + " rows",
                     .expected = std::to_string(count) + " from row " + std::to_string(first)});
    Array array{entry.dtype, entry.shape, {}};
    std::uint64_t begin = entry.begin;
    std::uint64_t bytes = entry.end - entry.begin;
    if (!whole) {
        const std::uint64_t perRow = rows > 0 ? bytes / static_cast<std::uint64_t>(rows) : 0;
        array.shape.front() = count == -1 ? rows - first : count;
        begin += perRow * static_cast<std::uint64_t>(first);
        bytes = perRow * static_cast<std::uint64_t>(array.shape.front());
    }
    auto data = readBytes(*opened, path, begin, bytes);
    if (!data)
        return tl::unexpected(data.error());
    array.data = std::move(*data);
    return array;
}

domain::Done write(const std::string& path, const File& file)
{
    for (const auto& [name, array] : file.arrays) {
        std::uint64_t bytes = 0;
        if (!byteCount(array.shape, array.dtype, bytes) || bytes != array.data.size())
            return fail(ErrorCode::TensorFileInvalid, path + ": " + name,
                        {.found = std::to_string(array.data.size()) + " bytes of data",
                         .expected = std::to_string(bytes) + " for its shape"});
    }
    std::vector<const Array*> order;
    const std::string header = makeHeader(file, order);
    const std::uint64_t length = header.size();
    std::uint64_t total = sizeof length + length;
    for (const Array* array : order)
        total += array->data.size();

    const fs::path target = pathOf(path);
    const fs::path neighbour = pathOf(path + ".partial");
    std::error_code error;
    errno = 0;
    std::ofstream stream(neighbour, std::ios::binary | std::ios::trunc);
    if (!stream)
        return fail(ErrorCode::FileUnwritable, path, {.found = std::generic_category().message(errno)});
    stream.write(reinterpret_cast<const char*>(&length), sizeof length);
    stream.write(header.data(), static_cast<std::streamsize>(length));
    for (const Array* array : order)
        stream.write(reinterpret_cast<const char*>(array->data.data()),
                     static_cast<std::streamsize>(array->data.size()));
    stream.close(); // hands it to the system; what does not fit shows here, or when it goes to the disk
    const std::error_code reason = stream ? syncFile(neighbour) : std::error_code(errno, std::generic_category());
    if (!stream || reason) {
        fs::remove(neighbour, error);
        if (reason == std::errc::no_space_on_device)
            return fail(ErrorCode::DiskFull, path, {.expected = std::to_string(total) + " bytes"});
        return fail(ErrorCode::FileUnwritable, path, {.found = reason.message()});
    }
    fs::rename(neighbour, target, error);
    if (error) {
        const std::string said = error.message();
        fs::remove(neighbour, error);
        return fail(ErrorCode::FileUnwritable, path, {.found = said});
    }
    syncFolder(target.has_parent_path() ? target.parent_path() : fs::path("."));
    return {};
}

} // namespace safetensors
