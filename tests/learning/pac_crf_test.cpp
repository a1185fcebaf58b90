#include "core/learning/pac_crf.h"

#include "tests/learning/finite_differences.h"

#include <QTest>

using namespace learning;

namespace {

domain::MethodOptions small(int window = 5)
{
    domain::MethodOptions options;
    options.patches = 6;
    options.crfWindow = window;
    options.crfSteps = 3;
    return options;
}

at::Tensor named(const PacCrf& crf, const std::string& name)
{
    for (const NamedTensor& each : crf.tensors())
        if (each.name == name)
            return each.tensor;
    return {};
}

} // namespace

class PacCrfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { torch::manual_seed(9); }

    void withoutPairwiseTermsZIsExactlyP()
    {
        for (const char* compatibility : {"full", "diagonal"}) {
            domain::MethodOptions options = small();
            options.crfCompatibility = compatibility;
            const PacCrf crf(options, 4, 1);
            const at::Tensor logits = at::randn({2, 4, 6, 6}) * 5;
            QVERIFY(at::equal(crf.forward(logits, at::randn({2, 1, 6, 6})), logits));
        }
    }
    void pairwiseWeightsLearnFromZeroAndTheFeaturesAfterThem()
    {
        PacCrf crf(small(), 3, 1);
        const at::Tensor logits = at::randn({2, 3, 6, 6}), images = at::randn({2, 1, 6, 6});
        at::sigmoid(crf.forward(logits, images)).sum().backward();
        QVERIFY(named(crf, "crf.weight").grad().abs().max().item<double>() > 0);
        QCOMPARE(named(crf, "crf.feature1.weight").grad().abs().max().item<double>(), 0.0);
        {
            torch::NoGradGuard noGrad;
            named(crf, "crf.weight").fill_(-0.01);
        }
        at::sigmoid(crf.forward(logits, images)).sum().backward();
        QVERIFY(named(crf, "crf.feature1.weight").grad().abs().max().item<double>() > 0);
    }
    void negativeWeightsAttractAndPositiveOnesRepel()
    {
        const at::Tensor logits = at::zeros({1, 1, 3, 3}, at::kDouble);
        const at::Tensor features = at::zeros({1, 1, 3, 3}, at::kDouble);
        const at::Tensor one = at::ones({1}, at::kDouble);
        const at::Tensor weight = at::full({1, 1, 3, 3}, -0.5, at::kDouble);
        // Nine neighbours at the centre, each with q = ½ and G = 1: logit z = 9 · ½ · ½
        QVERIFY(std::abs(crfMultilabel(logits, features, weight, one, 1)[0][0][1][1].item<double>() - 2.25) < 1e-12);
        QVERIFY(std::abs(crfMultilabel(logits, features, -weight, one, 1)[0][0][1][1].item<double>() + 2.25) < 1e-12);
    }
    void gradientsAgreeWithDifferences()
    {
        const at::TensorOptions real = at::TensorOptions().dtype(at::kDouble);
        const at::Tensor unary = at::randn({2, 3, 4, 5}, real), features = at::randn({2, 2, 4, 5}, real);
        const at::Tensor weight = at::randn({3, 3, 3, 3}, real) * 0.2, w = at::full({1}, 1.3, real);
        const at::Tensor weights = at::rand({2, 3, 4, 5}, real);
        for (const PacKernel kernel : {PacKernel::Reference, PacKernel::RowOffsets})
            for (const bool softmax : {false, true})
                QVERIFY(gradientError(
                            [&](const std::vector<at::Tensor>& in) {
                                const at::Tensor z = softmax ? crfSoftmax(in[0], in[1], in[2], in[3], 3, kernel)
                                                             : crfMultilabel(in[0], in[1], in[2], in[3], 3, kernel);
                                return (z * weights).sum();
                            },
                            {unary, features, weight, w}) < 1e-6);
    }
    void theFastKernelGivesTheReferencesMapsAndGradients()
    {
        domain::MethodOptions options = small(19);
        options.patches = 20;
        const at::Tensor logits = at::randn({2, 8, 20, 20}), images = at::randn({2, 1, 20, 20});
        const auto run = [&](PacKernel kernel) {
            PacCrf crf(options, 8, 4);
            crf.setKernel(kernel);
            {
                torch::NoGradGuard noGrad;
                named(crf, "crf.weight").copy_(at::linspace(-0.02, 0.02, 8 * 8 * 361).view({8, 8, 19, 19}));
            }
            const at::Tensor z = crf.forward(logits, images);
            (z * logits).sum().backward();
            return std::vector<at::Tensor>{z.detach(), named(crf, "crf.weight").grad(), named(crf, "crf.feature1.weight").grad()};
        };
        const auto fast = run(PacKernel::Fast), reference = run(PacKernel::Reference);
        for (std::size_t i = 0; i < fast.size(); ++i)
            QVERIFY(largestDifference(fast[i], reference[i]) / reference[i].abs().max().item<double>() < 1e-4);
    }
    void aDiagonalCompatibilityIsAFullOneWithZerosBetweenFindings()
    {
        domain::MethodOptions options = small();
        const PacCrf full(options, 3, 2);
        options.crfCompatibility = "diagonal";
        const PacCrf diagonal(options, 3, 2);
        const at::Tensor weight = at::randn({3, 5, 5}) * 0.1;
        torch::NoGradGuard noGrad;
        named(diagonal, "crf.weight").copy_(weight);
        for (int k = 0; k < 3; ++k)
            named(full, "crf.weight")[k][k].copy_(weight[k]);
        const at::Tensor logits = at::randn({2, 3, 6, 6}), images = at::randn({2, 1, 6, 6});
        QVERIFY(largestDifference(full.forward(logits, images), diagonal.forward(logits, images)) < 1e-6);
    }
    void theSoftmaxFormsAnswersAreLogitsOfTheSoftmax()
    {
        domain::MethodOptions options = small();
        options.crfForm = "softmax";
        const PacCrf crf(options, 4, 1);
        const at::Tensor logits = at::randn({2, 4, 6, 6});
        const at::Tensor z = at::sigmoid(crf.forward(logits, at::randn({2, 1, 6, 6})));
        QVERIFY(largestDifference(z, at::softmax(logits, 1)) < 1e-6);
    }
    void featuresAreScaledSoThatUnlikePatchesStillMeet()
    {
        const PacCrf crf(small(), 14, 3);
        const at::Tensor f = crf.features(at::randn({8, 1, 6, 6}));
        // The norm makes each channel's variance 1; scaled by C^−½ the channels' variances add up to 1.
        QVERIFY(std::abs(f.var({0, 2, 3}, false, false).sum().item<double>() - 1) < 0.01);
        const double mean = gaussianAffinity(f).mean().item<double>();
        QVERIFY(mean > 0.3 && mean < 0.8);
    }
    void parameterNamesAreTheFileFormat()
    {
        QStringList names;
        for (const NamedTensor& each : PacCrf(small(), 2, 1).tensors())
            names << QString::fromStdString(each.name);
        QCOMPARE(names, (QStringList{"crf.feature1.weight", "crf.feature1.bias", "crf.norm1.weight", "crf.norm1.bias",
                                     "crf.feature2.weight", "crf.feature2.bias", "crf.norm2.weight", "crf.norm2.bias",
                                     "crf.weight", "crf.unary_weight", "crf.norm1.running_mean", "crf.norm1.running_var",
                                     "crf.norm2.running_mean", "crf.norm2.running_var"}));
    }
    void aCloneIsIndependent()
    {
        PacCrf crf(small(), 2, 1);
        const PacCrf copy = crf.clone();
        {
            torch::NoGradGuard noGrad;
            named(crf, "crf.weight").fill_(1);
        }
        QCOMPARE(named(copy, "crf.weight").abs().max().item<float>(), 0.0f);
        QVERIFY(at::equal(named(copy, "crf.feature1.weight"), named(crf, "crf.feature1.weight")));
    }
};

QTEST_GUILESS_MAIN(PacCrfTest)
#include "pac_crf_test.moc"
