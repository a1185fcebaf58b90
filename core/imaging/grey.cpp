#include "core/imaging/grey.h"

#include <algorithm>
#include <cmath>

namespace imaging {
namespace {

std::int32_t lowestStored(const Radiograph& r)
{
    return r.header.isSigned ? -(1 << (std::clamp(r.header.bitsStored, 1, 16) - 1)) : 0;
}

std::int32_t storedCount(const Radiograph& r)
{
    return 1 << std::clamp(r.header.bitsStored, 1, 16);
}

bool isPadding(const Radiograph& r, std::int32_t stored)
{
    return r.paddingLow && stored >= *r.paddingLow && stored <= r.paddingHigh.value_or(*r.paddingLow);
}

double lookedUp(const LookupTable& table, double value)
{
    // Modality values between two entries belong to the lower one's step, as integers do in the standard.
    const double index = std::floor(value + 0.5) - static_cast<double>(table.first);
    const double last = static_cast<double>(table.entries.size()) - 1;
    return table.entries[static_cast<std::size_t>(std::clamp(index, 0.0, last))];
}

/// PS3.3 C.11.2.1.2.1, C.11.2.1.3.1 and C.11.2.1.3.2, to 0…1.
double windowed(const Window& window, double x)
{
    const double c = window.centre, w = window.width;
    double y = 0;
    switch (window.function) {
    case VoiFunction::Linear:
        // Width 1 is a threshold: the formula would divide by zero.
        if (x <= c - 0.5 - (w - 1) / 2)
            return 0;
        if (x > c - 0.5 + (w - 1) / 2)
            return 1;
        y = (x - (c - 0.5)) / (w - 1) + 0.5;
        break;
    case VoiFunction::LinearExact:
        y = (x - c) / w + 0.5;
        break;
    case VoiFunction::Sigmoid:
        y = 1 / (1 + std::exp(-4 * (x - c) / w));
        break;
    }
    return std::isnan(y) ? 0 : std::clamp(y, 0.0, 1.0);
}

double stretched(const Range& range, double x)
{
    if (!(range.most > range.least))
        return 0;
    return std::clamp((x - range.least) / (range.most - range.least), 0.0, 1.0);
}

/// From the least to the most stored value that the bits allow, as modality values.
Range storedRange(const Radiograph& r)
{
    const std::int32_t first = lowestStored(r), last = first + storedCount(r) - 1;
    if (r.modalityLut)
        return {0, std::ldexp(1.0, r.modalityLut->bits) - 1};
    const double a = modalityValue(r, first), b = modalityValue(r, last);
    return {std::min(a, b), std::max(a, b)};
}

/// P-values of all stored values, first at lowestStored(); padding is 0 whatever else holds.
std::vector<double> pValues(const Radiograph& r, const Voi& voi, bool invert)
{
    const Range range = voi.kind == Voi::Kind::FullRange     ? modalityRange(r)
                        : voi.kind == Voi::Kind::StoredRange ? storedRange(r)
                                                             : Range{};
    const LookupTable* lut = nullptr;
    if (voi.kind == Voi::Kind::Lut && voi.lut >= 0 && static_cast<std::size_t>(voi.lut) < r.voiLuts.size())
        lut = &r.voiLuts[static_cast<std::size_t>(voi.lut)];
    std::vector<double> values(static_cast<std::size_t>(storedCount(r)));
    const std::int32_t first = lowestStored(r);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::int32_t stored = first + static_cast<std::int32_t>(i);
        if (isPadding(r, stored))
            continue;
        const double x = modalityValue(r, stored);
        double y = 0;
        if (voi.kind == Voi::Kind::Window)
            y = windowed(voi.window, x);
        else if (lut)
            y = lookedUp(*lut, x) / (std::ldexp(1.0, lut->bits) - 1);
        else
            y = stretched(range, x);
        values[i] = invert ? 1 - y : y;
    }
    return values;
}

} // namespace

Voi firstVoi(const Radiograph& radiograph)
{
    if (!radiograph.windows.empty())
        return {.kind = Voi::Kind::Window, .window = radiograph.windows.front()};
    if (!radiograph.voiLuts.empty())
        return {.kind = Voi::Kind::Lut, .lut = 0};
    if (radiograph.header.bitsStored <= 8)
        return {.kind = Voi::Kind::StoredRange};
    return {.kind = Voi::Kind::FullRange};
}

std::vector<NamedVoi> offeredVois(const Radiograph& radiograph)
{
    std::vector<NamedVoi> offered;
    for (std::size_t i = 0; i < radiograph.windows.size(); ++i) {
        const Window& window = radiograph.windows[i];
        offered.push_back({{.kind = Voi::Kind::Window, .window = window},
                           window.explanation.empty() ? "Window " + std::to_string(i + 1) : window.explanation});
    }
    for (std::size_t i = 0; i < radiograph.voiLuts.size(); ++i) {
        const std::string& explanation = radiograph.voiLuts[i].explanation;
        offered.push_back({{.kind = Voi::Kind::Lut, .lut = static_cast<int>(i)},
                           explanation.empty() ? "Table " + std::to_string(i + 1) : explanation});
    }
    if (radiograph.header.bitsStored <= 8)
        offered.push_back({{.kind = Voi::Kind::StoredRange}, "Values as stored"});
    offered.push_back({{.kind = Voi::Kind::FullRange}, "Least to greatest value"});
    return offered;
}

double modalityValue(const Radiograph& radiograph, std::int32_t stored)
{
    // C.11.1: a table or slope and intercept. A file with both means the table.
    if (radiograph.modalityLut && !radiograph.modalityLut->entries.empty())
        return lookedUp(*radiograph.modalityLut, stored);
    return stored * radiograph.rescaleSlope + radiograph.rescaleIntercept;
}

Range modalityRange(const Radiograph& radiograph)
{
    // Which stored values occur; a table need not be monotonous, so its range is that of the values used.
    const std::int32_t first = lowestStored(radiograph);
    std::vector<std::uint8_t> occurs(static_cast<std::size_t>(storedCount(radiograph)), 0);
    for (const std::int32_t stored : radiograph.stored) {
        const std::int64_t at = std::int64_t{stored} - first;
        if (at >= 0 && at < static_cast<std::int64_t>(occurs.size()))
            occurs[static_cast<std::size_t>(at)] = 1;
    }
    Range range{HUGE_VAL, -HUGE_VAL};
    for (std::size_t i = 0; i < occurs.size(); ++i) {
        const std::int32_t stored = first + static_cast<std::int32_t>(i);
        if (!occurs[i] || isPadding(radiograph, stored))
            continue;
        const double x = modalityValue(radiograph, stored);
        range.least = std::min(range.least, x);
        range.most = std::max(range.most, x);
    }
    if (range.least > range.most)
        return {};
    return range;
}

std::uint8_t GreyTable::at(std::int32_t stored) const
{
    if (levels.empty())
        return 0;
    const std::int64_t index = std::int64_t{stored} - first;
    return levels[static_cast<std::size_t>(
        std::clamp<std::int64_t>(index, 0, static_cast<std::int64_t>(levels.size()) - 1))];
}

GreyTable greyTable(const Radiograph& radiograph, const Voi& voi, bool invertView)
{
    const std::vector<double> values = pValues(radiograph, voi, radiograph.inverse != invertView);
    GreyTable table{lowestStored(radiograph), std::vector<std::uint8_t>(values.size())};
    for (std::size_t i = 0; i < values.size(); ++i)
        table.levels[i] = static_cast<std::uint8_t>(values[i] * 255 + 0.5);
    return table;
}

GreyImage greyImage(const Radiograph& radiograph, const Voi& voi, bool invertView)
{
    const GreyTable table = greyTable(radiograph, voi, invertView);
    GreyImage image{radiograph.header.size.width, radiograph.header.size.height, {}};
    image.pixels.resize(radiograph.stored.size());
    std::transform(radiograph.stored.begin(), radiograph.stored.end(), image.pixels.begin(),
                   [&](std::int32_t stored) { return table.at(stored); });
    return image;
}

std::vector<float> firstPicture(const Radiograph& radiograph)
{
    const std::vector<double> values = pValues(radiograph, firstVoi(radiograph), radiograph.inverse);
    const std::vector<float> table(values.begin(), values.end());
    const std::int64_t first = lowestStored(radiograph);
    const std::int64_t last = static_cast<std::int64_t>(table.size()) - 1;
    std::vector<float> picture(radiograph.stored.size());
    std::transform(radiograph.stored.begin(), radiograph.stored.end(), picture.begin(), [&](std::int32_t stored) {
        return table[static_cast<std::size_t>(std::clamp<std::int64_t>(stored - first, 0, last))];
    });
    return picture;
}

} // namespace imaging
