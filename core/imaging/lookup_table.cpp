#include "core/imaging/lookup_table.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <algorithm>

namespace imaging {
namespace {

/// Words of an element, whether its VR is US, SS or OW.
std::vector<std::uint16_t> words(DcmElement& element)
{
    Uint16* unsignedWords = nullptr;
    Sint16* signedWords = nullptr;
    Uint8* bytes = nullptr;
    const std::size_t count = element.getLength() / 2;
    if (element.getUint16Array(unsignedWords).good() && unsignedWords)
        return {unsignedWords, unsignedWords + count};
    if (element.getSint16Array(signedWords).good() && signedWords)
        return {signedWords, signedWords + count};
    if (element.getUint8Array(bytes).good() && bytes) {
        std::vector<std::uint16_t> result(count);
        for (std::size_t i = 0; i < count; ++i)
            result[i] = static_cast<std::uint16_t>(bytes[2 * i] | bytes[2 * i + 1] << 8);
        return result;
    }
    return {};
}

} // namespace

std::optional<LookupTable> lookupTable(DcmItem& item, const DcmTagKey& descriptor, const DcmTagKey& data,
                                       bool firstIsSigned, const std::string& name, std::vector<std::string>& warnings)
{
    const auto drop = [&](const std::string& why) {
        warnings.push_back(name + " was left out: " + why + ".");
        return std::nullopt;
    };
    DcmElement* descriptorElement = nullptr;
    DcmElement* dataElement = nullptr;
    if (item.findAndGetElement(descriptor, descriptorElement).bad() || item.findAndGetElement(data, dataElement).bad())
        return drop("its descriptor or its data are missing");
    const std::vector<std::uint16_t> head = words(*descriptorElement);
    if (head.size() != 3)
        return drop("its descriptor has " + std::to_string(head.size()) + " values, not 3");
    const std::size_t count = head[0] == 0 ? 65536 : head[0];
    firstIsSigned = firstIsSigned || descriptorElement->ident() == EVR_SS;

    LookupTable table;
    table.first = firstIsSigned ? static_cast<std::int16_t>(head[1]) : head[1];
    table.bits = head[2];
    if (table.bits < 1 || table.bits > 16)
        return drop("it has " + std::to_string(table.bits) + " bits an entry");
    table.entries = words(*dataElement);
    if (table.bits <= 8 && table.entries.size() == (count + 1) / 2 && count > 1) {
        std::vector<std::uint16_t> unpacked;
        unpacked.reserve(count + 1);
        for (const std::uint16_t word : table.entries) {
            unpacked.push_back(word & 0xff);
            unpacked.push_back(word >> 8);
        }
        table.entries = std::move(unpacked);
    }
    if (table.entries.size() < count)
        return drop("it has " + std::to_string(table.entries.size()) + " entries of " + std::to_string(count));
    table.entries.resize(count);
    const std::uint16_t white = static_cast<std::uint16_t>((1u << table.bits) - 1);
    if (*std::max_element(table.entries.begin(), table.entries.end()) > white) {
        warnings.push_back(name + " has entries above its " + std::to_string(table.bits) + " bits; they were cut off.");
        for (std::uint16_t& entry : table.entries)
            entry = std::min(entry, white);
    }
    return table;
}

} // namespace imaging
