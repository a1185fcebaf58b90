// Row numbers of a project, each with a type of its own so that an image is never taken for a box.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace domain {

template <typename Tag> struct Identifier {
    std::int64_t value = 0; ///< 0 means "none"
    auto operator<=>(const Identifier&) const = default;
    explicit operator bool() const { return value != 0; }
};

using ImageId = Identifier<struct ImageTag>;
using ReaderId = Identifier<struct ReaderTag>;
using BoxId = Identifier<struct BoxTag>;
using PointId = Identifier<struct PointTag>;
using GestureId = Identifier<struct GestureTag>;
using RunId = Identifier<struct RunTag>;

} // namespace domain

template <typename Tag> struct std::hash<domain::Identifier<Tag>> {
    std::size_t operator()(const domain::Identifier<Tag>& id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
