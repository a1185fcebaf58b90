#include "core/learning/losses.h"

#include "tests/learning/finite_differences.h"

#include <QTest>

using namespace learning;

namespace {

const at::TensorOptions real = at::TensorOptions().dtype(at::kDouble);

at::Tensor numbers(std::vector<double> values)
{
    return at::tensor(values, real);
}

struct Example {
    at::Tensor z;
    LossTargets targets;
    LossConstants constants;
};

// One image, one finding, 2×2 patches, the box on the first: n = 1, n̄ = 3.
Example twoByTwo(bool annotated, bool present)
{
    return {numbers({0.5, 0.4, 0.3, 0.2}).view({1, 1, 2, 2}),
            {numbers(annotated ? std::vector<double>{1, 0, 0, 0} : std::vector<double>(4, 0)).view({1, 1, 2, 2}),
             numbers({annotated ? 1.0 : 0.0}).view({1, 1}), numbers({present ? 1.0 : 0.0}).view({1, 1}), {}},
            {numbers({0.8}), numbers({0.25}), numbers({2.0}), numbers({0.5}), numbers({0.1})}};
}

double totalOf(const Example& e, const LossOptions& options)
{
    return lossOfMaps(e.z, e.targets, e.constants, options).total.item<double>();
}

LossOptions withForm(LossForm form)
{
    LossOptions options;
    options.form = form;
    return options;
}

LossOptions printed12()
{
    LossOptions options;
    options.outsideNorm = BoxScale::Box;
    options.unannotatedNorm = UnannotatedNorm::None;
    return options;
}

// Four images, three findings, 4×4 patches: annotated, positive, negative and unknown cases among them.
Example mixed()
{
    at::Generator generator = at::detail::createCPUGenerator(7);
    const at::Tensor z = at::rand({4, 3, 4, 4}, generator, real) * 0.98 + 0.01;
    at::Tensor mask = at::zeros({4, 3, 4, 4}, real);
    mask[0][0].slice(0, 1, 3).slice(1, 1, 3).fill_(1);
    mask[1][2].slice(0, 0, 1).fill_(1);
    mask[2][1].fill_(1); // no complement
    at::Tensor annotated = mask.flatten(2).amax(2);
    at::Tensor present = annotated.clone();
    present[0][1] = 1;
    present[3][2] = 1;
    at::Tensor known = at::ones({4, 3}, real);
    known[3][0] = 0;
    return {z, {mask, annotated, present, known},
            {numbers({0.8, 0.7, 0.875}), numbers({0.25, 0.1, 0.0}), numbers({6, 9, 3}), numbers({2, 3, 1}), numbers({0.2, 1, 0.05})}};
}

} // namespace

class LossesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equation12IsAsComputedByHand()
    {
        // Printed: 70·[ReLU(0.8 − 0.5)/1 + ReLU(0.9 − 0.25·1)/1] = 70·(0.3 + 0.65)
        QCOMPARE(totalOf(twoByTwo(true, true), printed12()), 66.5);
        QCOMPARE(totalOf(twoByTwo(false, true), printed12()), 2.0 - 1.4);
        QVERIFY(std::abs(totalOf(twoByTwo(false, false), printed12()) - 0.1 * 0.9) < 1e-15);
        // Ours: the outside term over n̄ = 3, the unannotated ones over P² = 4
        QVERIFY(std::abs(totalOf(twoByTwo(true, true), {}) - 70 * (0.3 + 0.65 / 3)) < 1e-12);
        QVERIFY(std::abs(totalOf(twoByTwo(false, true), {}) - 0.6 / 4) < 1e-15);
        LossOptions tauHat;
        tauHat.unannotatedNorm = UnannotatedNorm::TauHat;
        QVERIFY(std::abs(totalOf(twoByTwo(false, true), tauHat) - 0.6 / 2) < 1e-15);
        LossOptions between; // the geometric mean of P² = 4 and τ̂ = 2
        between.unannotatedNorm = UnannotatedNorm::Geometric;
        QVERIFY(std::abs(totalOf(twoByTwo(false, true), between) - 0.6 / std::sqrt(8)) < 1e-15);
    }
    void equations9And11AreAsComputedByHand()
    {
        // 70·[0.3/1 + ReLU(0.9 − 0.25·3)/3]
        QVERIFY(std::abs(totalOf(twoByTwo(true, true), withForm(LossForm::Eq9And11)) - 70 * (0.3 + 0.05)) < 1e-12);
    }
    void theBaseLossIsTheProductOfEquation1AsComputedByHand()
    {
        LossOptions base = withForm(LossForm::Base);
        base.lambdaAnn = 5;
        QVERIFY(std::abs(totalOf(twoByTwo(true, true), base) + 5 * std::log(0.5 * 0.6 * 0.7 * 0.8)) < 1e-12);
        QVERIFY(std::abs(totalOf(twoByTwo(false, true), base) + std::log(1 - 0.5 * 0.6 * 0.7 * 0.8)) < 1e-12);
        QVERIFY(std::abs(totalOf(twoByTwo(false, false), base) + std::log(0.5 * 0.6 * 0.7 * 0.8)) < 1e-12);
    }
    void squeezedFactorsLieBetween098And1()
    {
        // Each p and each 1 − p becomes 0.98 + 0.02·factor (Li 2018, section 3.2).
        const auto squeezed = [](double factor) { return 0.98 + 0.02 * factor; };
        LossOptions base = withForm(LossForm::Base);
        base.lambdaAnn = 5;
        base.squeeze = true;
        const double box = squeezed(0.5) * squeezed(0.6) * squeezed(0.7) * squeezed(0.8); // p inside, 1 − p outside
        QVERIFY(std::abs(totalOf(twoByTwo(true, true), base) + 5 * std::log(box)) < 1e-12);
        const double none = squeezed(0.5) * squeezed(0.6) * squeezed(0.7) * squeezed(0.8); // 1 − p everywhere
        QVERIFY(std::abs(totalOf(twoByTwo(false, true), base) + std::log(1 - none)) < 1e-12);
        QVERIFY(std::abs(totalOf(twoByTwo(false, false), base) + std::log(none)) < 1e-12);
        // The same from logits, which never underflow before they are squeezed.
        const Example e = twoByTwo(true, true);
        const double ofLogits = lossOfLogits(at::logit(e.z), e.targets, e.constants, base).total.item<double>();
        QVERIFY(std::abs(ofLogits + 5 * std::log(box)) < 1e-12);
    }
    void theSettingSqueezesTheBaseLossAlone()
    {
        domain::MethodOptions options = *domain::presetOptions("base");
        const auto lossWith = [&](const char* value) {
            const auto set = domain::setSetting(options, *domain::findSetting("base_squeeze"), value);
            return set ? totalOf(mixed(), lossOptions(options)) : std::nan("");
        };
        const double plain = lossWith("false"), squeezed = lossWith("true");
        QVERIFY2(squeezed < 0.5 * plain, qPrintable(QStringLiteral("%1, %2").arg(plain).arg(squeezed)));
        options.loss = "eq12";
        QCOMPARE(lossWith("true"), lossWith("false"));
    }
    void theTotalIsTheMeanOverImagesOfTheSumOverFindings()
    {
        const Example e = mixed();
        for (const LossForm form : {LossForm::Eq12, LossForm::Eq9And11, LossForm::Eq5And8, LossForm::Base}) {
            const Loss loss = lossOfMaps(e.z, e.targets, e.constants, withForm(form));
            QVERIFY(std::abs(loss.total.item<double>() - loss.perCase.sum().item<double>() / 4) < 1e-12);
            QVERIFY(largestDifference(loss.inside + loss.outside + loss.positive + loss.negative, loss.perCase) < 1e-12);
        }
    }
    void whatIsUnsureOrNotAskedCarriesNoLoss()
    {
        Example e = mixed();
        const Loss before = lossOfMaps(e.z, e.targets, e.constants, {});
        QCOMPARE(before.perCase[3][0].item<double>(), 0.0);
        e.targets.present[3][0] = 1;
        QCOMPARE(totalOf(e, {}), before.total.item<double>());
        // A box is known, whatever the label says.
        e.targets.known[0][0] = 0;
        QCOMPARE(totalOf(e, {}), before.total.item<double>());
    }
    void aBoxOverTheWholeImageHasNoOutsideTerm()
    {
        const Example e = mixed();
        const Loss loss = lossOfMaps(e.z, e.targets, e.constants, {});
        QCOMPARE(loss.outside[2][1].item<double>(), 0.0);
        QVERIFY(std::isfinite(loss.total.item<double>()));
    }
    void gradientsAgreeWithDifferences_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<bool>("squeeze");
        QTest::addColumn<bool>("logits");
        for (const bool logits : {false, true}) {
            const char* from = logits ? "of logits" : "of maps";
            QTest::addRow("Eq. 12 %s", from) << int(LossForm::Eq12) << false << logits;
            QTest::addRow("Eq. 9 + 11 %s", from) << int(LossForm::Eq9And11) << false << logits;
            QTest::addRow("Eq. 5 + 8 %s", from) << int(LossForm::Eq5And8) << false << logits;
            QTest::addRow("Eq. 1-3 %s", from) << int(LossForm::Base) << false << logits;
            QTest::addRow("Eq. 1-3 squeezed %s", from) << int(LossForm::Base) << true << logits;
        }
    }
    void gradientsAgreeWithDifferences()
    {
        QFETCH(int, form);
        QFETCH(bool, squeeze);
        QFETCH(bool, logits);
        const Example e = mixed();
        LossOptions options = withForm(static_cast<LossForm>(form));
        options.squeeze = squeeze;
        const auto f = [&](const std::vector<at::Tensor>& in) {
            return (logits ? lossOfLogits(in[0], e.targets, e.constants, options)
                           : lossOfMaps(in[0], e.targets, e.constants, options))
                .total;
        };
        QVERIFY(gradientError(f, {logits ? at::logit(e.z) : e.z}, 192) < 1e-6);
    }
    void thresholdsGetNoGradient()
    {
        Example e = mixed();
        e.constants.tau = e.constants.tau.requires_grad_(true);
        e.constants.tauHat = e.constants.tauHat.requires_grad_(true);
        const at::Tensor z = e.z.requires_grad_(true);
        lossOfMaps(z, e.targets, e.constants, {}).total.backward();
        QVERIFY(!e.constants.tau.grad().defined());
        QVERIFY(!e.constants.tauHat.grad().defined());
    }
    // Section 3.2, "Dealing with Vanishing Gradients": 20×20 patches, a box of 22, all maps at 0.05.
    void theSigmoidFormHasNoGradientWhereTheHingeHasOne()
    {
        const auto gradientOf = [](LossForm form, bool annotated) {
            const at::Tensor z = at::full({1, 1, 20, 20}, 0.05, real).requires_grad_(true);
            at::Tensor mask = at::zeros({1, 1, 20, 20}, real);
            if (annotated)
                mask.view({-1}).slice(0, 0, 200).fill_(1);
            const LossTargets targets{mask, numbers({annotated ? 1.0 : 0.0}).view({1, 1}), numbers({1}).view({1, 1}), {}};
            const LossConstants constants{numbers({0.8}), numbers({0.25}), numbers({80}), numbers({20}), numbers({1})};
            lossOfMaps(z, targets, constants, withForm(form)).total.backward();
            return z.grad().abs().max().item<double>();
        };
        QVERIFY(gradientOf(LossForm::Eq5And8, true) < 1e-20); // σ'(10 − 160) is e^−150
        QVERIFY(gradientOf(LossForm::Eq5And8, false) < 1e-20);
        QVERIFY(gradientOf(LossForm::Eq9And11, true) > 0.1);
        QVERIFY(gradientOf(LossForm::Eq12, false) > 1e-3);
    }
    // Section 3.1, issue 2: Eq. 1 as a product of 400 factors.
    void theProductUnderflowsWhereTheLogarithmsDoNot()
    {
        const at::Tensor logits = at::full({1, 1, 20, 20}, 2.5f);
        const at::Tensor p = at::sigmoid(logits);
        QCOMPARE((1 - p).prod().item<float>(), 0.0f); // float32: e^−1031
        const LossTargets targets{at::zeros({1, 1, 20, 20}), at::zeros({1, 1}), at::zeros({1, 1}), {}};
        const LossConstants constants{at::ones({1}), at::ones({1}), at::ones({1}), at::ones({1}), at::ones({1})};
        at::Tensor leaf = logits.clone().requires_grad_(true);
        const Loss loss = lossOfLogits(leaf, targets, constants, withForm(LossForm::Base));
        loss.total.backward();
        QVERIFY(std::abs(loss.total.item<double>() - 400 * std::log1p(std::exp(2.5))) < 1e-2);
        QVERIFY(leaf.grad().abs().min().item<float>() > 0.9f);
    }
    void theBaseLossStaysFiniteAtTheEnds_data()
    {
        QTest::addColumn<double>("logit");
        for (const double logit : {-200.0, -40.0, 0.0, 40.0, 200.0})
            QTest::addRow("%g", logit) << logit;
    }
    void theBaseLossStaysFiniteAtTheEnds()
    {
        QFETCH(double, logit);
        Example e = mixed();
        const at::Tensor leaf = at::full({4, 3, 4, 4}, static_cast<float>(logit)).requires_grad_(true);
        const Loss loss = lossOfLogits(leaf, e.targets, e.constants, withForm(LossForm::Base));
        loss.total.backward();
        QVERIFY(std::isfinite(loss.total.item<double>()));
        QVERIFY(leaf.grad().isfinite().all().item<bool>());
    }
    void theSqueezedBaseLossIsAtMost8PerAnnotatedImage()
    {
        LossOptions options = withForm(LossForm::Base);
        options.squeeze = true;
        options.lambdaAnn = 1;
        const LossTargets targets{at::ones({1, 1, 20, 20}), at::ones({1, 1}), at::ones({1, 1}), {}};
        const LossConstants constants{at::ones({1}), at::ones({1}), at::ones({1}), at::ones({1}), at::ones({1})};
        const double loss = lossOfLogits(at::full({1, 1, 20, 20}, -100.0f), targets, constants, options).total.item<double>();
        QVERIFY(std::abs(loss + 400 * std::log(0.98)) < 1e-2); // 8.08
    }
    void gammaIsPositivesOverNegativesWithinItsLimits()
    {
        const at::Tensor present = numbers({1, 0, 0, 0, 1, 1, 0, 1, 1}).view({3, 3}).t().contiguous();
        // Findings as columns of [images, K]: 1 of 3, 2 of 3, 2 of 3 positive
        const at::Tensor ratio = positiveToNegativeRatio(present, at::ones({3, 3}, real));
        QVERIFY(largestDifference(ratio, numbers({0.5, 1, 1})) < 1e-12);
        const at::Tensor none = positiveToNegativeRatio(at::zeros({5, 1}, real), at::ones({5, 1}, real));
        QCOMPARE(none[0].item<double>(), 1e-3);
        const at::Tensor onlyUnknown = positiveToNegativeRatio(at::zeros({5, 1}, real), at::zeros({5, 1}, real));
        QCOMPARE(onlyUnknown[0].item<double>(), 1.0);
    }
    void massesAreSumsInsideAndOutside()
    {
        const Example e = twoByTwo(true, true);
        const Masses masses = massesOf(e.z, e.targets.mask);
        QCOMPARE(masses.n.item<double>(), 1.0);
        QCOMPARE(masses.inside.item<double>(), 0.5);
        QVERIFY(std::abs(masses.outside.item<double>() - 0.9) < 1e-15);
    }
    void shapesThatDoNotFitAreNamed()
    {
        Example e = twoByTwo(true, true);
        e.targets.mask = at::zeros({1, 1, 3, 3}, real);
        try {
            totalOf(e, {});
            QFAIL("no error");
        } catch (const c10::Error& error) {
            QVERIFY(QString(error.what()).contains("expected [1, 1, 2, 2], found [1, 1, 3, 3]"));
        }
    }
};

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
