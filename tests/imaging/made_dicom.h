// DICOM files written byte by byte, by hand and without any library, so that a test says itself what is in them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using Bytes = std::vector<std::uint8_t>;

class MadeDicom {
public:
    explicit MadeDicom(std::string syntaxUid = "1.2.840.10008.1.2.1")
        : m_syntax(std::move(syntaxUid)), m_implicit(m_syntax == "1.2.840.10008.1.2")
    {
    }

    MadeDicom& raw(const Bytes& bytes)
    {
        m_dataset.insert(m_dataset.end(), bytes.begin(), bytes.end());
        return *this;
    }
    MadeDicom& element(std::uint32_t tag, const char* vr, const Bytes& value)
    {
        return raw(encoded(tag, vr, value, m_implicit));
    }
    MadeDicom& text(std::uint32_t tag, const char* vr, std::string value)
    {
        if (value.size() % 2 != 0)
            value += std::string_view(vr) == "UI" ? '\0' : ' ';
        return element(tag, vr, Bytes(value.begin(), value.end()));
    }
    MadeDicom& word(std::uint32_t tag, int value, const char* vr = "US")
    {
        return element(tag, vr, {static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8)});
    }
    /// An image's own attributes, in the order of their tags; others go before.
    MadeDicom& image(int rows, int columns, int bitsAllocated, int bitsStored,
                     const std::string& photometric = "MONOCHROME2", int samples = 1, bool isSigned = false,
                     int frames = 0, int highBit = -1)
    {
        word(0x00280002, samples);
        text(0x00280004, "CS", photometric);
        if (samples > 1)
            word(0x00280006, 0);
        if (frames > 0)
            text(0x00280008, "IS", std::to_string(frames));
        word(0x00280010, rows);
        word(0x00280011, columns);
        word(0x00280100, bitsAllocated);
        word(0x00280101, bitsStored);
        word(0x00280102, highBit < 0 ? bitsStored - 1 : highBit);
        return word(0x00280103, isSigned ? 1 : 0);
    }
    MadeDicom& pixels(const std::vector<std::uint16_t>& words)
    {
        Bytes bytes;
        for (const std::uint16_t w : words) {
            bytes.push_back(static_cast<std::uint8_t>(w));
            bytes.push_back(static_cast<std::uint8_t>(w >> 8));
        }
        return element(0x7fe00010, "OW", bytes);
    }
    MadeDicom& pixels8(Bytes bytes)
    {
        if (bytes.size() % 2 != 0)
            bytes.push_back(0);
        return element(0x7fe00010, "OB", bytes);
    }
    /// An empty offset table and one fragment each.
    MadeDicom& fragments(const std::vector<Bytes>& all)
    {
        raw({0xe0, 0x7f, 0x10, 0x00, 'O', 'B', 0, 0, 0xff, 0xff, 0xff, 0xff, 0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0});
        for (Bytes fragment : all) {
            if (fragment.size() % 2 != 0)
                fragment.push_back(0);
            raw({0xfe, 0xff, 0x00, 0xe0});
            number32(m_dataset, static_cast<std::uint32_t>(fragment.size()));
            raw(fragment);
        }
        return raw({0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0});
    }

    Bytes file() const
    {
        Bytes bytes(128, 0);
        for (const char c : {'D', 'I', 'C', 'M'})
            bytes.push_back(static_cast<std::uint8_t>(c));
        std::string uid = m_syntax;
        if (uid.size() % 2 != 0)
            uid += '\0';
        const Bytes meta = encoded(0x00020010, "UI", Bytes(uid.begin(), uid.end()), false);
        bytes.insert(bytes.end(), meta.begin(), meta.end());
        bytes.insert(bytes.end(), m_dataset.begin(), m_dataset.end());
        return bytes;
    }

    static Bytes encoded(std::uint32_t tag, const char* vr, const Bytes& value, bool isImplicit)
    {
        Bytes bytes = {static_cast<std::uint8_t>(tag >> 16), static_cast<std::uint8_t>(tag >> 24),
                       static_cast<std::uint8_t>(tag), static_cast<std::uint8_t>(tag >> 8)};
        const std::string_view name(vr);
        const bool isLong = name == "OB" || name == "OW" || name == "SQ" || name == "UN" || name == "UT";
        if (!isImplicit) {
            bytes.push_back(static_cast<std::uint8_t>(name[0]));
            bytes.push_back(static_cast<std::uint8_t>(name[1]));
        }
        if (!isImplicit && !isLong) {
            bytes.push_back(static_cast<std::uint8_t>(value.size()));
            bytes.push_back(static_cast<std::uint8_t>(value.size() >> 8));
        } else {
            if (!isImplicit)
                bytes.insert(bytes.end(), 2, 0);
            number32(bytes, static_cast<std::uint32_t>(value.size()));
        }
        bytes.insert(bytes.end(), value.begin(), value.end());
        return bytes;
    }
    /// A sequence of items, lengths given.
    static Bytes sequence(std::uint32_t tag, const std::vector<Bytes>& items, bool isImplicit = false)
    {
        Bytes value;
        for (const Bytes& item : items) {
            const Bytes head = {0xfe, 0xff, 0x00, 0xe0};
            value.insert(value.end(), head.begin(), head.end());
            number32(value, static_cast<std::uint32_t>(item.size()));
            value.insert(value.end(), item.begin(), item.end());
        }
        return encoded(tag, "SQ", value, isImplicit);
    }

private:
    static void number32(Bytes& bytes, std::uint32_t value)
    {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<std::uint8_t>(value >> shift));
    }

    std::string m_syntax;
    bool m_implicit;
    Bytes m_dataset;
};
