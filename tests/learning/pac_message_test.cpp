#include "core/learning/pac_message.h"
#include "core/learning/pac_message_kernel.h"

#include "tests/learning/finite_differences.h"

#include <ATen/Parallel.h>

#include <QTest>

using namespace learning;

namespace {

struct Arrays {
    at::Tensor q, features, weight;
};

Arrays arrays(int images, int in, int out, int channels, int height, int width, int size, at::ScalarType type)
{
    const at::TensorOptions options = at::TensorOptions().dtype(type);
    return {at::rand({images, in, height, width}, options), at::randn({images, channels, height, width}, options),
            at::randn({out, in, size, size}, options) * 0.1};
}

std::vector<at::Tensor> messageAndGradients(const Arrays& a, PacKernel kernel)
{
    const at::Tensor q = a.q.clone().requires_grad_(true);
    const at::Tensor f = a.features.clone().requires_grad_(true);
    const at::Tensor w = a.weight.clone().requires_grad_(true);
    const at::Tensor m = pacMessage(q, f, w, kernel);
    // Every cell weighs differently, or a swap of cells would go unseen.
    const at::Tensor weights = at::linspace(-1, 1, m.numel(), m.options()).view(m.sizes());
    (m * weights).sum().backward();
    return {m.detach(), q.grad(), f.grad(), w.grad()};
}

double worstRelative(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b)
{
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        worst = std::max(worst, largestDifference(a[i], b[i]) / b[i].abs().max().item<double>());
    return worst;
}

} // namespace

class PacMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { torch::manual_seed(5); }

    void aMessageIsAsComputedByHand()
    {
        // Two cells side by side with features 0 and 1: G = e^−½ between them. A weight of 2 at the centre, 3 to the right.
        const at::Tensor q = at::tensor({10.0, 100.0}, at::kDouble).view({1, 1, 1, 2});
        const at::Tensor features = at::tensor({0.0, 1.0}, at::kDouble).view({1, 1, 1, 2});
        at::Tensor weight = at::zeros({1, 1, 3, 3}, at::kDouble);
        weight[0][0][1][1] = 2;
        weight[0][0][1][2] = 3; // acts on the cell to the right
        for (const PacKernel kernel : {PacKernel::Reference, PacKernel::RowOffsets}) {
            const at::Tensor m = pacMessage(q, features, weight, kernel);
            QVERIFY(std::abs(m[0][0][0][0].item<double>() - (20 + 300 * std::exp(-0.5))) < 1e-12);
            QVERIFY(std::abs(m[0][0][0][1].item<double>() - 200) < 1e-12);
        }
    }
    void allKernelsAgree_data()
    {
        QTest::addColumn<QList<int>>("shape"); // images, in, out, feature channels, height, width, size
        QTest::newRow("the method's, 8 findings") << QList<int>{3, 8, 8, 8, 20, 20, 19};
        QTest::newRow("the method's, 14 findings") << QList<int>{2, 14, 14, 14, 20, 20, 19};
        QTest::newRow("more findings than two vectors") << QList<int>{2, 19, 19, 3, 9, 9, 5};
        QTest::newRow("one finding") << QList<int>{1, 1, 1, 2, 6, 6, 3};
        QTest::newRow("other channels out than in") << QList<int>{2, 3, 11, 4, 8, 8, 5};
        QTest::newRow("not square") << QList<int>{2, 4, 5, 2, 5, 13, 7};
        QTest::newRow("window larger than the grid") << QList<int>{1, 3, 3, 2, 4, 5, 19};
        QTest::newRow("window of one") << QList<int>{2, 5, 5, 2, 7, 6, 1};
    }
    void allKernelsAgree()
    {
        QFETCH(QList<int>, shape);
        const Arrays a = arrays(shape[0], shape[1], shape[2], shape[3], shape[4], shape[5], shape[6], at::kFloat);
        const Arrays exact{a.q.to(at::kDouble), a.features.to(at::kDouble), a.weight.to(at::kDouble)};
        const std::vector<at::Tensor> reference = messageAndGradients(exact, PacKernel::Reference);
        QVERIFY(worstRelative(messageAndGradients(exact, PacKernel::RowOffsets), reference) < 1e-11);
        for (const PacKernel kernel : {PacKernel::Fast, PacKernel::RowOffsets, PacKernel::Reference})
            QVERIFY2(worstRelative(messageAndGradients(a, kernel), reference) < 2e-5, nameOf(kernel));
    }
    void farFeaturesDoNotCostDigits()
    {
        Arrays a = arrays(1, 3, 3, 4, 8, 8, 5, at::kFloat);
        a.features = a.features * 0.3 + 100;
        const Arrays exact{a.q.to(at::kDouble), a.features.to(at::kDouble), a.weight.to(at::kDouble)};
        QVERIFY(worstRelative(messageAndGradients(a, PacKernel::Fast), messageAndGradients(exact, PacKernel::Reference)) < 2e-5);
    }
    void theFastKernelGivesTheSameNumbersWithEveryNumberOfThreads()
    {
        const Arrays a = arrays(3, 14, 14, 4, 20, 20, 19, at::kFloat);
        const int before = at::get_num_threads();
        at::set_num_threads(1);
        const std::vector<at::Tensor> one = messageAndGradients(a, PacKernel::Fast);
        for (const int threads : {2, 3, 4}) {
            at::set_num_threads(threads);
            const std::vector<at::Tensor> several = messageAndGradients(a, PacKernel::Fast);
            for (std::size_t i = 0; i < one.size(); ++i)
                QVERIFY(at::equal(one[i], several[i]));
        }
        at::set_num_threads(before);
    }
    void thePlainLoopsAndThoseForThisCpuAgree()
    {
        if (!avx2PacLoops())
            QSKIP("this CPU or compiler has no AVX2");
        const std::int64_t height = 7, width = 9, cells = height * width, in = 11, size = 5, channels = 3, steps = 2;
        const std::int64_t stride = pacRowStride(width), offsets = size * size;
        const at::Tensor f = at::constant_pad_nd(at::rand({2, channels, height, width}), {size / 2, stride - width + size / 2});
        const at::Tensor q = at::constant_pad_nd(at::rand({steps, 2, cells, in}), {0, 5});
        const at::Tensor w = at::constant_pad_nd(at::rand({offsets, in, in}), {0, 5});
        const at::Tensor dm = at::constant_pad_nd(at::rand({steps, 2, cells, in}), {0, 5});
        const auto run = [&](const PacLoops& loops) {
            const at::Tensor g = at::zeros({2, height, (offsets + 1) / 2, stride});
            std::vector<at::Tensor> out{at::zeros_like(q[0]), at::zeros_like(q[0]), at::zeros({2, height, offsets, stride}),
                                        at::zeros_like(w), at::zeros({2, channels, height, stride})};
            PacArrays a{};
            a.images = 2;
            a.height = height;
            a.width = width;
            a.radius = size / 2;
            a.rowStride = static_cast<int>(stride);
            a.features = channels;
            a.in = a.out = in;
            a.inPadded = a.outPadded = 16;
            a.steps = steps;
            a.feature = f.data_ptr<float>();
            a.affinity = g.data_ptr<float>();
            a.q = q.data_ptr<float>();
            a.weightByIn = a.weightByOut = w.data_ptr<float>();
            a.messageGrad = dm.data_ptr<float>();
            a.message = out[0].data_ptr<float>();
            a.qGrad = out[1].data_ptr<float>();
            a.affinityGrad = out[2].data_ptr<float>();
            a.weightGrad = out[3].data_ptr<float>();
            a.featureGrad = out[4].data_ptr<float>();
            const at::Tensor pulls = at::empty({2, height, size, stride});
            a.pulls = pulls.data_ptr<float>();
            const auto overRows = [&](void (*loop)(const PacArrays&, int, int)) {
                for (int image = 0; image < 2; ++image)
                    for (int y = 0; y < height; ++y)
                        loop(a, image, y);
            };
            overRows(loops.affinityRow);
            overRows(loops.forwardRow);
            overRows(loops.backwardRow);
            for (int row = 0; row < size; ++row)
                loops.weightRow(a, row);
            overRows(loops.featureRow);
            out[4] = out[4].slice(3, 0, width);
            return out;
        };
        const auto plain = run(portablePacLoops());
        const auto ours = run(*avx2PacLoops());
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(largestDifference(plain[i], ours[i]) / plain[i].abs().max().item<double>() < 1e-5);
    }
    void gradientsAgreeWithDifferences()
    {
        const Arrays a = arrays(2, 3, 2, 2, 4, 5, 3, at::kDouble);
        const at::Tensor weights = at::rand({2, 2, 4, 5}, at::kDouble);
        for (const PacKernel kernel : {PacKernel::Reference, PacKernel::RowOffsets})
            QVERIFY(gradientError(
                        [&](const std::vector<at::Tensor>& in) {
                            return (pacMessage(in[0], in[1], in[2], kernel) * weights).sum();
                        },
                        {a.q, a.features, a.weight}) < 1e-7);
    }
    void aSharedFilterActsOnEachChannelByItself()
    {
        const Arrays a = arrays(1, 3, 1, 2, 6, 6, 5, at::kDouble);
        const at::Tensor shared = a.weight.slice(1, 0, 1);
        const at::Tensor all = pacConv2d(a.q, a.features, shared);
        for (int channel = 0; channel < 3; ++channel)
            QVERIFY(largestDifference(all.slice(1, channel, channel + 1),
                                      pacConv2d(a.q.slice(1, channel, channel + 1), a.features, shared)) < 1e-14);
    }
    void affinityOfUnlikeFeaturesVanishesAndOfLikeOnesIsOne()
    {
        // Two cells 20 apart in one channel: G = e^−200 is no float32; a cell's own is exactly 1.
        const at::Tensor features = at::tensor({0.0f, 20.0f}).view({1, 1, 1, 2});
        const at::Tensor q = at::tensor({1.0f, 3.0f}).view({1, 1, 1, 2});
        const at::Tensor m = pacMessage(q, features, at::ones({1, 1, 3, 3}), PacKernel::Fast);
        QCOMPARE(m[0][0][0][0].item<float>(), 1.0f);
        QCOMPARE(m[0][0][0][1].item<float>(), 3.0f);
    }
    void aReadyMadeAffinityIsNotForTheFastKernel()
    {
        const Arrays a = arrays(1, 2, 2, 2, 4, 4, 3, at::kFloat);
        QVERIFY_THROWS_EXCEPTION(c10::Error, denseMessage(a.q, gaussianAffinity(a.features), a.weight, PacKernel::Fast));
    }
    void anEvenWindowIsRefused()
    {
        const Arrays a = arrays(1, 2, 2, 2, 4, 4, 4, at::kFloat);
        QVERIFY_THROWS_EXCEPTION(c10::Error, pacMessage(a.q, a.features, a.weight));
    }
};

QTEST_GUILESS_MAIN(PacMessageTest)
#include "pac_message_test.moc"
