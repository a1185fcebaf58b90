#include "core/domain/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace domain {

bool Box::contains(Point point) const
{
    return point.x >= left() && point.x < right() && point.y >= top() && point.y < bottom();
}

bool Box::isFinite() const
{
    return std::isfinite(x) && std::isfinite(y) && std::isfinite(width) && std::isfinite(height);
}

Box intersection(const Box& a, const Box& b)
{
    const double left = std::max(a.left(), b.left());
    const double top = std::max(a.top(), b.top());
    return {left, top, std::max(0.0, std::min(a.right(), b.right()) - left),
            std::max(0.0, std::min(a.bottom(), b.bottom()) - top)};
}

Box boxFromCorners(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x), std::abs(b.y - a.y)};
}

Box clippedTo(const Box& box, Size image)
{
    return intersection(box, {0, 0, static_cast<double>(image.width), static_cast<double>(image.height)});
}

bool isInside(const Box& box, Size image, double tolerance)
{
    return box.isFinite() && box.left() >= -tolerance && box.top() >= -tolerance &&
           box.right() <= image.width + tolerance && box.bottom() <= image.height + tolerance;
}

Box movedInside(const Box& box, Size image)
{
    const double width = std::min(box.width, static_cast<double>(image.width));
    const double height = std::min(box.height, static_cast<double>(image.height));
    return {std::clamp(box.x, 0.0, image.width - width), std::clamp(box.y, 0.0, image.height - height), width, height};
}

Box scaledToImage(const Box& boxInOther, Size from, Size to)
{
    // A product before the quotient: whole numbers stay whole where the ratio is one.
    const auto scaled = [](double value, int numerator, int denominator) { return value * numerator / denominator; };
    return {scaled(boxInOther.x, to.width, from.width), scaled(boxInOther.y, to.height, from.height),
            scaled(boxInOther.width, to.width, from.width), scaled(boxInOther.height, to.height, from.height)};
}

double unionArea(const std::vector<Box>& boxes)
{
    if (boxes.size() == 1)
        return boxes.front().area();
    std::vector<double> xs;
    for (const Box& box : boxes) {
        if (box.area() > 0) {
            xs.push_back(box.left());
            xs.push_back(box.right());
        }
    }
    std::sort(xs.begin(), xs.end());
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());

    // Strip by strip between neighbouring edges in x, the length in y that any box covers.
    double area = 0;
    std::vector<std::pair<double, double>> spans;
    for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
        spans.clear();
        for (const Box& box : boxes) {
            if (box.area() > 0 && box.left() <= xs[i] && box.right() >= xs[i + 1])
                spans.emplace_back(box.top(), box.bottom());
        }
        std::sort(spans.begin(), spans.end());
        double covered = 0;
        double end = -std::numeric_limits<double>::infinity();
        for (const auto& [top, bottom] : spans) {
            covered += std::max(0.0, bottom - std::max(top, end));
            end = std::max(end, bottom);
        }
        area += covered * (xs[i + 1] - xs[i]);
    }
    return area;
}

double iou(const Box& a, const Box& b)
{
    if (!a.isFinite() || !b.isFinite())
        return 0;
    const double overlap = intersection(a, b).area();
    const double both = a.area() + b.area() - overlap;
    return both > 0 ? overlap / both : 0;
}

} // namespace domain
