#include "core/assist/unusual_place.h"

#include "core/domain/accuracy.h"

#include <array>
#include <cmath>
#include <map>

namespace assist {

namespace {

enum Measure { Across, FromMidline, Down, Width, Height, MeasureCount };
constexpr int placeMeasures = 3; // those that do not depend on a finding's size
using Measures = std::array<double, MeasureCount>;

constexpr std::array<double, MeasureCount> leastDeviation{0.02, 0.02, 0.02, 0.1, 0.1};
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

/// What is usual in one measure.
struct Usual {
    double median = 0, deviation = 1, low = 0, high = 0; ///< low, high: between them are nine in ten
};

Usual usualOf(const std::vector<double>& values, double least)
{
    Usual usual;
    usual.median = domain::quantile(values, 0.5);
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - usual.median));
    usual.deviation = std::max(least, 1.4826 * domain::quantile(distances, 0.5));
    usual.low = domain::quantile(values, 0.05);
    usual.high = domain::quantile(values, 0.95);
    return usual;
}

std::array<Usual, MeasureCount> usualOf(const std::vector<Measures>& boxes)
{
    std::array<Usual, MeasureCount> usual;
    for (std::size_t m = 0; m < MeasureCount; ++m) {
        std::vector<double> values;
        values.reserve(boxes.size());
        for (const Measures& box : boxes)
            values.push_back(box[m]);
        usual[m] = usualOf(values, leastDeviation[m]);
    }
    return usual;
}

QString placeWord(const domain::Box& box)
{
    return QStringLiteral("%1,%2,%3,%4").arg(box.x, 0, 'f', 1).arg(box.y, 0, 'f', 1).arg(box.width, 0, 'f', 1).arg(box.height, 0, 'f', 1);
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
        double deviations = 0;
        for (std::size_t m = 0; m < static_cast<std::size_t>(count); ++m) {
            const double d = std::abs(measures[m] - usual[m].median) / usual[m].deviation;
            if (d > deviations) {
                worst = m;
                deviations = d;
            }
        }
        if (deviations <= options.limit)
            continue;
        Suspicion one{SuspicionKind::UnusualPlace,
                      suspicionKey(SuspicionKind::UnusualPlace,
                                   {box.identity, QString::fromStdString(schema.at(box.finding).name), placeWord(box.place)}),
                      box.image, box.finding, box.box};
        one.severity = 1 - options.limit / (2 * deviations); // ½ at the limit
        const bool isLogarithm = worst == Width || worst == Height;
        const auto share = [&](double value) { return isLogarithm ? std::exp(value) : value; };
        one.reason = {measures[worst] < usual[worst].median ? words[worst].first : words[worst].second, box.finding,
                      share(measures[worst]), share(usual[worst].low), share(usual[worst].high)};
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace assist
