#include "core/experiment/budget.h"

#include "core/domain/training_length.h"
#include "core/experiment/nested_boxes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace experiment {

namespace {

constexpr double leastShare = 0.01;

double sumOf(const std::vector<Bill>& bills, double share)
{
    return std::accumulate(bills.begin(), bills.end(), 0.0,
                           [&](double sum, const Bill& bill) { return sum + secondsOf(bill, share); });
}

} // namespace

Bill billOf(const Cost& cost, const domain::MethodOptions& options, const domain::TrainingSet& set)
{
    Bill bill{cost, options, set.folds, static_cast<int>(std::lround(trainedBoxes(set).images)), false};
    bill.hasUnboxed = options.unannotatedShare > 0 &&
                      std::any_of(set.images.begin(), set.images.end(), [](const domain::TrainingImage& image) {
                          return !image.isBoxed() && image.part != domain::Part::Test;
                      });
    return bill;
}

double secondsOf(const Bill& bill, double passShare)
{
    domain::MethodOptions options = bill.options;
    options.passes *= passShare;
    const int steps = domain::unarySteps(options, bill.boxed, bill.hasUnboxed ? 1 : 0);
    const double fold =
        steps * bill.cost.step + domain::crfSteps(options, steps) * bill.cost.crfStep + bill.cost.rest;
    const int rounds = (bill.folds + bill.cost.parallel - 1) / bill.cost.parallel;
    return bill.cost.load + rounds * fold;
}

double passShareWithin(const std::vector<Bill>& bills, double seconds)
{
    double low = leastShare, high = 1;
    if (sumOf(bills, high) <= seconds)
        return high;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (sumOf(bills, middle) <= seconds ? low : high) = middle;
    }
    // Steps are whole numbers: three digits say all there is, and read better in a table. Down, not up.
    return std::max(leastShare, std::floor(low * 1000) / 1000);
}

} // namespace experiment
