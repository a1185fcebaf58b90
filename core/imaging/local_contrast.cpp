#include "core/imaging/local_contrast.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace imaging {

GreyImage locallyEqualized(const GreyImage& picture, const LocalContrast& settings)
{
    GreyImage result{picture.width, picture.height, std::vector<std::uint8_t>(picture.pixels.size())};
    if (picture.pixels.empty())
        return result;
    // OpenCV reads from the source alone, but its header wants a pointer that it may write to.
    const cv::Mat from(picture.height, picture.width, CV_8UC1, const_cast<std::uint8_t*>(picture.pixels.data()));
    cv::Mat to(picture.height, picture.width, CV_8UC1, result.pixels.data());
    // A tile needs some pixels to have a histogram: small pictures get fewer tiles.
    const int most = std::max(1, std::min(picture.width, picture.height) / 16);
    const int tiles = std::clamp(settings.tiles, 1, most);
    cv::createCLAHE(settings.clipLimit, cv::Size(tiles, tiles))->apply(from, to);
    return result;
}

} // namespace imaging
