#include "core/imaging/network_input.h"

#include "core/imaging/area_resize.h"
#include "core/imaging/cache_file.h"
#include "core/imaging/grey.h"
#include "core/imaging/reader.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace imaging {

std::vector<float> networkInput(const Radiograph& radiograph, int side)
{
    return areaResized(firstPicture(radiograph), radiograph.header.size.width, radiograph.header.size.height, side,
                       side);
}

void scaleForNetwork(std::vector<float>& values, bool standardise)
{
    if (!standardise) {
        for (float& value : values)
            value = 2 * value - 1;
        return;
    }
    double sum = 0;
    double squares = 0;
    for (float value : values) {
        sum += value;
        squares += static_cast<double>(value) * value;
    }
    const double n = static_cast<double>(values.size());
    const double mean = sum / n;
    const double deviation = std::sqrt(std::max(squares / n - mean * mean, 0.0));
    // A picture of one grey has no deviation; it stays 0.
    const double scale = deviation > 1e-6 ? 1 / deviation : 0;
    for (float& value : values)
        value = static_cast<float>((value - mean) * scale);
}

InputCache::InputCache(std::string folder) : m_folder(folder.empty() ? std::string() : std::move(folder) + "/inputs") {}

domain::Result<std::vector<float>> InputCache::input(const std::string& path, int frame, int side)
{
    const std::string key = cacheKey(m_folder, "input 1", path, frame, side);
    const std::size_t count = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    std::vector<std::uint16_t> levels(count);
    const auto cached = cachedBytes(m_folder, key);
    if (cached && static_cast<std::size_t>(cached->size()) == count * 2) {
        std::memcpy(levels.data(), cached->constData(), count * 2);
    } else {
        const auto radiograph = readRadiograph(path, frame);
        if (!radiograph)
            return tl::unexpected(radiograph.error());
        const std::vector<float> values = networkInput(*radiograph, side);
        std::transform(values.begin(), values.end(), levels.begin(),
                       [](float v) { return static_cast<std::uint16_t>(std::clamp(v, 0.0f, 1.0f) * 65535.0f + 0.5f); });
        cacheBytes(m_folder, key,
                   QByteArray(reinterpret_cast<const char*>(levels.data()), static_cast<qsizetype>(count * 2)));
    }
    // Rounded to 16 bits the first time as well: a run must not depend on what is in the cache.
    std::vector<float> result(count);
    std::transform(levels.begin(), levels.end(), result.begin(),
                   [](std::uint16_t v) { return static_cast<float>(v) / 65535.0f; });
    return result;
}

} // namespace imaging
