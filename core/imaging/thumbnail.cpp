#include "core/imaging/thumbnail.h"

#include "core/imaging/area_resize.h"
#include "core/imaging/cache_file.h"
#include "core/imaging/reader.h"

#include <QFile>
#include <QSaveFile>
#include <QString>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace imaging {
namespace {

std::optional<GreyImage> fromBytes(const QByteArray& bytes)
{
    std::int32_t size[2] = {};
    if (bytes.size() < static_cast<qsizetype>(sizeof size))
        return std::nullopt;
    std::memcpy(size, bytes.constData(), sizeof size);
    if (size[0] <= 0 || size[1] <= 0 ||
        bytes.size() - static_cast<qsizetype>(sizeof size) != static_cast<qsizetype>(size[0]) * size[1])
        return std::nullopt;
    const auto* begin = reinterpret_cast<const std::uint8_t*>(bytes.constData()) + sizeof size;
    return GreyImage{size[0], size[1], {begin, begin + static_cast<std::ptrdiff_t>(size[0]) * size[1]}};
}

QByteArray toBytes(const GreyImage& image)
{
    const std::int32_t size[2] = {image.width, image.height};
    QByteArray bytes(reinterpret_cast<const char*>(size), sizeof size);
    bytes.append(reinterpret_cast<const char*>(image.pixels.data()), static_cast<qsizetype>(image.pixels.size()));
    return bytes;
}

} // namespace

ThumbnailCache::ThumbnailCache(std::string folder)
    : m_folder(folder.empty() ? std::string() : std::move(folder) + "/thumbnails")
{
}

domain::Result<GreyImage> ThumbnailCache::thumbnail(const std::string& path, int frame, int side)
{
    const std::string key = cacheKey(m_folder, "thumbnail 1", path, frame, side);
    if (const auto cached = cachedBytes(m_folder, key))
        if (auto image = fromBytes(*cached))
            return std::move(*image);
    const auto radiograph = readRadiograph(path, frame);
    if (!radiograph)
        return tl::unexpected(radiograph.error());
    const domain::Size size = radiograph->header.size;
    const double scale = static_cast<double>(side) / std::max(size.width, size.height);
    GreyImage image;
    image.width = std::max(1, static_cast<int>(std::lround(size.width * scale)));
    image.height = std::max(1, static_cast<int>(std::lround(size.height * scale)));
    const std::vector<float> values =
        areaResized(firstPicture(*radiograph), size.width, size.height, image.width, image.height);
    image.pixels.resize(values.size());
    std::transform(values.begin(), values.end(), image.pixels.begin(),
                   [](float v) { return static_cast<std::uint8_t>(std::clamp(v, 0.0f, 1.0f) * 255.0f + 0.5f); });
    cacheBytes(m_folder, key, toBytes(image));
    return image;
}

domain::Done writePng(const std::string& path, const GreyImage& image)
{
    const auto failed = [&](const std::string& found) {
        return domain::fail(domain::ErrorCode::FileUnwritable, path, {.found = found});
    };
    std::vector<std::uint8_t> bytes;
    try {
        const cv::Mat matrix(image.height, image.width, CV_8UC1, const_cast<std::uint8_t*>(image.pixels.data()));
        if (matrix.empty() || !cv::imencode(".png", matrix, bytes))
            return failed("the picture could not be encoded");
    } catch (const cv::Exception& error) {
        return failed(error.what());
    }
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString().toStdString());
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(reinterpret_cast<const char*>(bytes.data()), size) != size || !file.commit())
        return failed(file.errorString().toStdString());
    return {};
}

} // namespace imaging
