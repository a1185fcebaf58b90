// Golden vectors of what needs no tensor: regions and the threshold rule.
#include "core/worker/golden_kinds.h"

#include "core/domain/region.h"
#include "core/domain/threshold_rule.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <limits>
#include <stdexcept>

namespace worker {

namespace {

constexpr double regionTolerance = 1e-12;
constexpr double thresholdTolerance = 1e-9;

double numberOf(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        throw std::runtime_error("no number called " + key.toStdString());
    return value.toDouble();
}

std::vector<double> numbersOf(const QJsonArray& array)
{
    std::vector<double> numbers;
    for (const QJsonValue& value : array)
        numbers.push_back(value.toDouble());
    return numbers;
}

// The larger of the absolute and the relative error.
double errorOf(double ours, double reference)
{
    const double difference = std::abs(ours - reference);
    if (!std::isfinite(difference))
        return std::numeric_limits<double>::infinity();
    return reference == 0 ? difference : std::max(difference, difference / std::abs(reference));
}

domain::ThresholdRuleOptions optionsOf(const QJsonObject& values)
{
    domain::ThresholdRuleOptions options;
    const auto number = [&](const char* key, double usual) { return values.value(key).toDouble(usual); };
    options.cut = number("cut", options.cut);
    options.targetIou = number("guaranteed_iou", options.targetIou);
    options.tauMax = number("tau_max", options.tauMax);
    options.rhoPrior = number("rho_prior", options.rhoPrior);
    options.ratio = number("rho_hat_ratio", options.ratio);
    options.sizeQuantile = number("size_quantile", options.sizeQuantile);
    options.minBoxes = static_cast<int>(number("min_boxes", options.minBoxes));
    options.minImages = static_cast<int>(number("min_images", options.minImages));
    options.shrinkage = number("shrinkage", options.shrinkage);
    options.gridPoints = static_cast<int>(number("rho_grid", options.gridPoints));
    const double side = number("patches", std::sqrt(options.patches)); // P; ours counts P²
    options.patches = static_cast<int>(std::lround(side * side));
    return options;
}

} // namespace

void judgeRegions(const QJsonObject& file, GoldenJudge& judge)
{
    const QJsonArray cases = file.value("cases").toArray();
    for (int number = 0; number < cases.size(); ++number) {
        const QJsonObject one = cases[number].toObject();
        const int patches = static_cast<int>(numberOf(one, "P"));
        if (patches < 1)
            throw std::runtime_error("case " + std::to_string(number) + ": P must be at least 1");
        const domain::PatchGrid grid(patches, {static_cast<int>(numberOf(one, "width")), static_cast<int>(numberOf(one, "height"))});
        std::vector<domain::Box> boxes;
        for (const QJsonValue& value : one.value("boxes").toArray()) {
            const QJsonArray box = value.toArray();
            boxes.push_back({box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()});
        }
        domain::PatchMask region;
        for (const QJsonValue& row : one.value("detection").toArray())
            for (const QChar patch : row.toString())
                region.push_back(patch == '#' ? 1 : 0);
        if (static_cast<int>(region.size()) != grid.count())
            throw std::runtime_error("case " + std::to_string(number) + ": the detection has " +
                                     std::to_string(region.size()) + " patches");
        const domain::Overlap found = domain::overlap(grid, region, boxes);
        const std::string name = "case " + std::to_string(number);
        // IoU and IoR are shares of 1, which is what their error is relative to.
        judge.add(std::abs(found.iou - numberOf(one, "iou")), regionTolerance, "domain", name + " IoU");
        judge.add(std::abs(found.ior - numberOf(one, "ior")), regionTolerance, "domain", name + " IoR");
    }
}

void judgeThresholds(const QJsonObject& file, GoldenJudge& judge)
{
    const QJsonArray cases = file.value("cases").toArray();
    for (int number = 0; number < cases.size(); ++number) {
        const QJsonObject one = cases[number].toObject();
        QJsonObject settings = file.value("defaults").toObject();
        const QJsonObject changed = one.value("options").toObject();
        for (auto it = changed.begin(); it != changed.end(); ++it)
            settings.insert(it.key(), it.value());

        domain::ThresholdFitInput input;
        input.sizes = numbersOf(one.value("sizes").toArray());
        input.sizesPooled = numbersOf(one.value("sizes_pooled").toArray());
        for (const QJsonValue& value : one.value("boxed").toArray()) {
            const QJsonArray row = value.toArray();
            input.boxed.push_back({row[0].toDouble(), row[1].toDouble(), row[2].toDouble()});
        }
        for (const QJsonValue& value : one.value("images").toArray()) {
            const QJsonArray row = value.toArray();
            input.images.push_back({row[0].toDouble(), row[1].toDouble() != 0});
        }
        const domain::ThresholdFit fit = domain::fitThresholds(optionsOf(settings), input);

        const QJsonObject expected = one.value("expected").toObject();
        const auto compare = [&](const char* key, std::optional<double> ours) {
            if (!expected.contains(key))
                return;
            const QJsonValue reference = expected.value(key);
            const std::string name = "case " + std::to_string(number) + " " + key;
            if (reference.isNull() != !ours.has_value())
                judge.add(std::numeric_limits<double>::infinity(), thresholdTolerance, "domain", name);
            else if (ours)
                judge.add(errorOf(*ours, reference.toDouble()), thresholdTolerance, "domain", name);
        };
        compare("tau", fit.thresholds.tau);
        compare("rho", fit.thresholds.rho);
        compare("tau_hat", fit.thresholds.tauHat);
        compare("rho_hat", fit.thresholds.rhoHat);
        compare("tau_hat_prior", fit.tauHatPrior);
        compare("rho_hat_prior", fit.rhoHatPrior);
        compare("rho_star", fit.rhoStar);
        compare("count_cut", fit.countCut);
        compare("youden", fit.youden);
    }
}

} // namespace worker
