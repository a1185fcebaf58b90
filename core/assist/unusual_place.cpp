#include "core/assist/unusual_place.h"

#include "core/domain/accuracy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace assist {

namespace {

enum Measure { Across, FromMidline, Down, Width, Height, MeasureCount };
constexpr int placeMeasures = 3; // those that do not depend on a finding's size
using Measures = std::array<double, MeasureCount>;

constexpr std::array<double, MeasureCount> leastReach{0.03, 0.03, 0.03, 0.15, 0.15};
constexpr std::array<std::pair<ReasonKind, ReasonKind>, MeasureCount> words{{
    {ReasonKind::UnusuallyLeft, ReasonKind::UnusuallyRight},
    {ReasonKind::UnusuallyCentral, ReasonKind::UnusuallyFarOut},
    {ReasonKind::UnusuallyHigh, ReasonKind::UnusuallyLow},
    {ReasonKind::UnusuallyNarrow, ReasonKind::UnusuallyWide},
    {ReasonKind::UnusuallyShort, ReasonKind::UnusuallyTall},
}};

Measures measuresOf(const PlacedBox& box)
{
    const double width = box.imageSize.width, height = box.imageSize.height;
    const domain::Point centre = box.place.centre();
    const double across = centre.x / width;
    return {across, std::abs(across - 0.5), centre.y / height, std::log(box.place.width / width),
            std::log(box.place.height / height)};
}

/// What is usual in one measure: nine in ten are between low and high.
struct Usual {
    double median = 0, low = 0, high = 0;

    /// How far out a value is: 1 at the low or high end, 0 in the middle.
    double distanceOf(double value, double leastReach) const
    {
        return value < median ? (median - value) / std::max(leastReach, median - low)
                              : (value - median) / std::max(leastReach, high - median);
    }
};

std::array<Usual, MeasureCount> usualOf(const std::vector<Measures>& boxes)
{
    std::array<Usual, MeasureCount> usual;
    for (std::size_t m = 0; m < MeasureCount; ++m) {
        std::vector<double> values;
        values.reserve(boxes.size());
        for (const Measures& box : boxes)
            values.push_back(box[m]);
        usual[m] = {domain::quantile(values, 0.5), domain::quantile(values, 0.05), domain::quantile(values, 0.95)};
    }
    return usual;
}

QString placeWord(const domain::Box& box)
{
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    return QStringList{number(box.x), number(box.y), number(box.width), number(box.height)}.join(u',');
}

} // namespace

std::vector<Suspicion> unusualPlaces(const std::vector<PlacedBox>& boxes, const domain::FindingSchema& schema,
                                     const PlaceOptions& options)
{
    std::map<int, std::vector<Measures>> perFinding;
    std::vector<Measures> all;
    const auto isMeasurable = [](const PlacedBox& box) { return !box.imageSize.isEmpty() && box.place.area() > 0; };
    for (const PlacedBox& box : boxes) {
        if (!isMeasurable(box))
            continue;
        all.push_back(measuresOf(box));
        perFinding[box.finding].push_back(all.back());
    }
    if (static_cast<int>(all.size()) < options.least)
        return {};
    const std::array<Usual, MeasureCount> usualOfAll = usualOf(all);
    std::map<int, std::array<Usual, MeasureCount>> usualOfFinding;
    for (const auto& [finding, measures] : perFinding) {
        if (static_cast<int>(measures.size()) >= options.least)
            usualOfFinding.emplace(finding, usualOf(measures));
    }

    std::vector<Suspicion> found;
    for (const PlacedBox& box : boxes) {
        if (!isMeasurable(box))
            continue;
        const Measures measures = measuresOf(box);
        const auto own = usualOfFinding.find(box.finding);
        const auto& usual = own == usualOfFinding.end() ? usualOfAll : own->second;
        const int count = own == usualOfFinding.end() ? placeMeasures : static_cast<int>(MeasureCount);
        std::size_t worst = 0;
        double farthest = 0;
        for (std::size_t m = 0; m < static_cast<std::size_t>(count); ++m) {
            const double distance = usual[m].distanceOf(measures[m], leastReach[m]);
            if (distance > farthest) {
                worst = m;
                farthest = distance;
            }
        }
        if (farthest <= options.limit)
            continue;
        Suspicion one{SuspicionKind::UnusualPlace,
                      suspicionKey(SuspicionKind::UnusualPlace,
                                   {box.identity, QString::fromStdString(schema.at(box.finding).name), placeWord(box.place)}),
                      box.image, box.finding, box.box};
        one.severity = 1 - options.limit / (2 * farthest); // ½ at the limit
        const bool isLogarithm = worst == Width || worst == Height;
        const auto share = [&](double value) { return isLogarithm ? std::exp(value) : value; };
        one.reason = {measures[worst] < usual[worst].median ? words[worst].first : words[worst].second, box.finding,
                      share(measures[worst]), share(usual[worst].low), share(usual[worst].high)};
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace assist
