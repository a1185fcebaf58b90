// Small pictures for lists.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/grey.h"

#include <string>

namespace imaging {

/// The first picture, area-resized so that the longer side is `side`; cached like InputCache.
class ThumbnailCache {
public:
    explicit ThumbnailCache(std::string folder);
    domain::Result<GreyImage> thumbnail(const std::string& path, int frame, int side);

private:
    std::string m_folder;
};

/// 8-bit grey PNG at full size. Errors: FileUnwritable.
domain::Done writePng(const std::string& path, const GreyImage& image);

} // namespace imaging
