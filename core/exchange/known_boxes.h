// Is this box already there? Written with 15 digits, scaled to another frame and back, a box moves by some 1e-13.
#pragma once

#include "core/store/project.h"

#include <cmath>

namespace exchange {

/// The imported boxes of one image, when the import came to it.
class KnownBoxes {
public:
    KnownBoxes() = default;
    static domain::Result<KnownBoxes> of(const store::Project& project, domain::ImageId image)
    {
        auto facts = project.facts(image);
        if (!facts)
            return tl::unexpected(facts.error());
        KnownBoxes known;
        for (const store::BoxRecord& box : facts->boxes)
            if (box.source == store::FactSource::Report)
                known.m_boxes.push_back(box);
        return known;
    }

    /// Coordinates that differ by less than a millionth of a pixel are the same.
    bool has(int finding, const domain::Box& box) const
    {
        const auto same = [](double a, double b) { return std::abs(a - b) < 1e-6; };
        for (const store::BoxRecord& known : m_boxes)
            if (known.finding == finding && same(known.box.x, box.x) && same(known.box.y, box.y)
                && same(known.box.width, box.width) && same(known.box.height, box.height))
                return true;
        return false;
    }

private:
    std::vector<store::BoxRecord> m_boxes;
};

} // namespace exchange
