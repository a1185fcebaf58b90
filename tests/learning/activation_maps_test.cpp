#include "core/learning/activation_maps.h"

#include "tests/learning/finite_differences.h"

#include <QTest>

#include <cmath>

using namespace learning;

namespace {

const at::TensorOptions real = at::TensorOptions().dtype(at::kDouble);

at::Tensor fourPatches(std::vector<double> logits)
{
    return at::tensor(logits, real).view({1, 1, 2, 2});
}

Loss lossOf(const at::Tensor& logits, bool annotated, bool present)
{
    const at::Tensor mask = at::zeros({1, 1, 2, 2}, real);
    if (annotated)
        mask.view({-1})[0].fill_(1);
    const LossTargets targets{mask, at::full({1, 1}, annotated ? 1.0 : 0.0, real),
                              at::full({1, 1}, present ? 1.0 : 0.0, real), {}};
    const at::Tensor one = at::ones({1}, real);
    LossOptions options;
    options.form = LossForm::ImageLabels;
    return lossOfLogits(logits, targets, {one, one, one, one, at::full({1}, 0.25, real)}, options);
}

} // namespace

class ActivationMapsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMapIsStretchedOverItsOwnRange()
    {
        const at::Tensor maps = activationMaps(fourPatches({-3, 1, -1, 5}));
        QVERIFY(largestDifference(maps, fourPatches({0, 0.5, 0.25, 1})) < 1e-12);
    }
    void aFlatMapIsEmpty()
    {
        QCOMPARE(activationMaps(fourPatches({2, 2, 2, 2})).abs().max().item<double>(), 0.0);
    }
    void anImagesProbabilityIsThatOfTheMeanLogit()
    {
        QVERIFY(std::abs(imageProbabilities(fourPatches({-3, 1, -1, 5})).item<double>() - 1 / (1 + std::exp(-0.5))) < 1e-12);
    }
    void theLossIsCrossEntropyOfTheMeanAsComputedByHand()
    {
        const at::Tensor logits = fourPatches({-3, 1, -1, 5}); // mean 0.5
        QVERIFY(std::abs(lossOf(logits, false, true).total.item<double>() - std::log1p(std::exp(-0.5))) < 1e-12);
        QVERIFY(std::abs(lossOf(logits, false, false).total.item<double>() - 0.25 * std::log1p(std::exp(0.5))) < 1e-12);
    }
    void aBoxIsItsLabelAndNothingMore()
    {
        const at::Tensor logits = fourPatches({-3, 1, -1, 5}).requires_grad_(true);
        const Loss boxed = lossOf(logits, true, true);
        QCOMPARE(boxed.total.item<double>(), lossOf(logits, false, true).total.item<double>());
        boxed.total.backward();
        // Each patch gets the same pull, in the box or outside.
        QCOMPARE(logits.grad().max().item<double>(), logits.grad().min().item<double>());
        QCOMPARE(boxed.inside.item<double>(), 0.0);
        QCOMPARE(boxed.outside.item<double>(), 0.0);
    }
    void theGradientAgreesWithDifferences()
    {
        for (const bool present : {true, false}) {
            const auto f = [&](const std::vector<at::Tensor>& in) { return lossOf(in[0], false, present).total; };
            QVERIFY(gradientError(f, {fourPatches({-3, 1, -1, 5})}, 4) < 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(ActivationMapsTest)
#include "activation_maps_test.moc"
