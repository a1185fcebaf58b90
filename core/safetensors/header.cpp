#include "core/safetensors/header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace safetensors {

namespace {

using domain::ErrorCode;
using domain::fail;

struct DTypeName {
    DType type;
    const char* name;
    std::size_t bytes;
};
constexpr std::array dtypeNames{DTypeName{DType::F64, "F64", 8}, DTypeName{DType::F32, "F32", 4},
                                DTypeName{DType::F16, "F16", 2}, DTypeName{DType::BF16, "BF16", 2},
                                DTypeName{DType::I64, "I64", 8}, DTypeName{DType::I32, "I32", 4},
                                DTypeName{DType::I16, "I16", 2}, DTypeName{DType::I8, "I8", 1},
                                DTypeName{DType::U8, "U8", 1},   DTypeName{DType::Bool, "BOOL", 1}};

const DTypeName& nameOf(DType type)
{
    return *std::find_if(dtypeNames.begin(), dtypeNames.end(), [&](const DTypeName& d) { return d.type == type; });
}

constexpr const char* metadataKey = "__metadata__";

/// Follows the parser event by event, so that a header of another form is left at its first wrong token: nothing deep
/// is ever built, and a key given twice is seen (a JSON object would keep one of them silently).
class HeaderHandler : public nlohmann::json_sax<nlohmann::json> {
public:
    Header header;
    std::string where; ///< the array that was being read
    std::string found;
    std::string expected;

    bool null() override { return refuse("null"); }
    bool boolean(bool) override { return refuse("a boolean"); }
    bool number_float(number_float_t, const string_t& text) override { return refuse(text); }
    bool binary(binary_t&) override { return refuse("binary data"); }
    bool number_integer(number_integer_t value) override { return refuse(std::to_string(value)); } // negative ones only
    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_place == Place::Shape) {
            if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                return refuse(std::to_string(value));
            m_entry.shape.push_back(static_cast<std::int64_t>(value));
            return true;
        }
        if (m_place == Place::Offsets && m_offsets < 2) {
            (m_offsets++ == 0 ? m_entry.begin : m_entry.end) = value;
            return true;
        }
        return refuse(std::to_string(value));
    }
    bool string(string_t& value) override
    {
        if (m_place == Place::Metadata) {
            header.metadata[m_key] = value;
            return true;
        }
        if (m_place != Place::DType)
            return refuse('"' + value + '"');
        const auto known =
            std::find_if(dtypeNames.begin(), dtypeNames.end(), [&](const DTypeName& d) { return value == d.name; });
        if (known == dtypeNames.end()) {
            expected = "a dtype of F64, F32, F16, BF16, I64, I32, I16, I8, U8, BOOL";
            return refuse("dtype " + value);
        }
        m_entry.dtype = known->type;
        m_place = Place::Entry;
        return true;
    }
    bool start_object(std::size_t) override
    {
        if (m_place == Place::Start) {
            m_place = Place::Top;
        } else if (m_place == Place::TopValue) {
            m_place = where == metadataKey ? Place::Metadata : Place::Entry;
            m_entry = {};
            m_seen.clear();
        } else {
            return refuse("an object");
        }
        return true;
    }
    bool key(string_t& name) override
    {
        if (m_place == Place::Top) {
            where = name;
            if (!m_names.insert(name).second)
                return refuse("the name twice");
            m_place = Place::TopValue;
            return true;
        }
        if (!m_seen.insert(name).second)
            return refuse('"' + name + "\" twice");
        m_key = name;
        if (m_place == Place::Metadata)
            return true;
        if (name == "dtype")
            m_place = Place::DType;
        else if (name == "shape")
            m_place = Place::BeforeShape;
        else if (name == "data_offsets")
            m_place = Place::BeforeOffsets;
        else
            return refuse('"' + name + '"');
        return true;
    }
    bool end_object() override
    {
        if (m_place == Place::Entry) {
            if (m_seen.size() != 3)
                return refuse("not all three");
            header.entries[where] = m_entry;
            m_place = Place::Top;
        } else if (m_place == Place::Metadata) {
            m_place = Place::Top;
        } else {
            m_place = Place::End;
        }
        if (m_place == Place::Top)
            where.clear();
        return true;
    }
    bool start_array(std::size_t) override
    {
        if (m_place == Place::BeforeShape)
            m_place = Place::Shape;
        else if (m_place == Place::BeforeOffsets)
            m_place = Place::Offsets;
        else
            return refuse("an array");
        m_offsets = 0;
        return true;
    }
    bool end_array() override
    {
        if (m_place == Place::Offsets && m_offsets != 2)
            return refuse("not two data_offsets");
        m_place = Place::Entry;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        expected = "JSON";
        return refuse("other text at byte " + std::to_string(position) + " of the header");
    }

private:
    enum class Place { Start, Top, TopValue, Entry, DType, BeforeShape, Shape, BeforeOffsets, Offsets, Metadata, End };
    Place m_place = Place::Start;
    Entry m_entry;
    int m_offsets = 0;
    std::string m_key;
    std::set<std::string> m_names;
    std::set<std::string> m_seen;

    bool refuse(std::string what)
    {
        found = std::move(what);
        if (expected.empty())
            expected = where == metadataKey
                           ? "text for text"
                           : "dtype (text), shape (numbers from 0) and data_offsets (two numbers from 0)";
        return false;
    }
};

std::string subjectOf(const std::string& path, const std::string& array)
{
    return array.empty() ? path : path + ": " + array;
}

std::string textOf(const Entry& entry)
{
    return std::string(nameOf(entry.dtype).name) + ' ' + shapeText(entry.shape);
}

} // namespace

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + ']';
}

bool byteCount(const std::vector<std::int64_t>& shape, DType dtype, std::uint64_t& bytes)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    bytes = bytesOf(dtype);
    bool empty = false;
    for (const std::int64_t side : shape) {
        if (side < 0)
            return false;
        empty = empty || side == 0;
    }
    if (empty) {
        bytes = 0;
        return true;
    }
    for (const std::int64_t side : shape) {
        if (bytes > most / static_cast<std::uint64_t>(side))
            return false;
        bytes *= static_cast<std::uint64_t>(side);
    }
    return true;
}

domain::Result<Header> parseHeader(std::string_view text, std::uint64_t dataBytes, const std::string& path)
{
    HeaderHandler handler;
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &handler))
        return fail(ErrorCode::TensorFileInvalid, subjectOf(path, handler.where),
                    {.found = handler.found, .expected = handler.expected});

    std::vector<const std::pair<const std::string, Entry>*> byPlace;
    for (const auto& item : handler.header.entries) {
        const auto& [name, entry] = item;
        std::uint64_t bytes = 0;
        const bool known = byteCount(entry.shape, entry.dtype, bytes);
        if (entry.end < entry.begin || entry.end > dataBytes)
            return fail(ErrorCode::TensorFileInvalid, subjectOf(path, name),
                        {.found = "data_offsets " + std::to_string(entry.begin) + " to " + std::to_string(entry.end),
                         .expected = "a place within the " + std::to_string(dataBytes) + " bytes of data"});
        if (!known || bytes != entry.end - entry.begin)
            return fail(ErrorCode::TensorFileInvalid, subjectOf(path, name),
                        {.found = std::to_string(entry.end - entry.begin) + " bytes",
                         .expected = known ? std::to_string(bytes) + " bytes for " + textOf(entry)
                                           : "a shape that a file can hold, not " + textOf(entry)});
        byPlace.push_back(&item);
    }
    std::sort(byPlace.begin(), byPlace.end(), [](const auto* a, const auto* b) {
        return std::pair(a->second.begin, a->second.end) < std::pair(b->second.begin, b->second.end);
    });
    std::uint64_t next = 0;
    for (const auto* item : byPlace) {
        if (item->second.begin != next)
            return fail(ErrorCode::TensorFileInvalid, subjectOf(path, item->first),
                        {.found = "data from byte " + std::to_string(item->second.begin),
                         .expected = "from byte " + std::to_string(next) + ", where the array before it ends"});
        next = item->second.end;
    }
    if (next != dataBytes)
        return fail(ErrorCode::TensorFileInvalid, path,
                    {.found = std::to_string(dataBytes) + " bytes of data",
                     .expected = std::to_string(next) + ", where the last array ends"});
    return std::move(handler.header);
}

std::string makeHeader(const File& file, std::vector<const Array*>& order)
{
    std::vector<const std::pair<const std::string, Array>*> items;
    for (const auto& item : file.arrays)
        items.push_back(&item);
    std::stable_sort(items.begin(), items.end(),
                     [](const auto* a, const auto* b) { return bytesOf(a->second.dtype) > bytesOf(b->second.dtype); });
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (!file.metadata.empty())
        json[metadataKey] = file.metadata;
    std::uint64_t begin = 0;
    for (const auto* item : items) {
        const Array& array = item->second;
        const std::uint64_t end = begin + array.data.size();
        json[item->first] = {
            {"dtype", nameOf(array.dtype).name}, {"shape", array.shape}, {"data_offsets", {begin, end}}};
        order.push_back(&array);
        begin = end;
    }
    // Text that is not UTF-8 becomes U+FFFD: a path with odd bytes in the metadata must not lose a checkpoint.
    std::string text = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
}

std::size_t bytesOf(DType type)
{
    return nameOf(type).bytes;
}

} // namespace safetensors
