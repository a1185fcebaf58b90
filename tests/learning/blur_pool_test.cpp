#include "core/learning/blur_pool.h"
#include "core/learning/blurred_convolution.h"
#include "core/learning/dense_max_pool.h"

#include "tests/learning/finite_differences.h"

#include <QTest>

using namespace learning;

class BlurPoolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { torch::manual_seed(3); }

    void theFilterOfThreeIsAsComputedByHand()
    {
        // One line 0 4 0 0 reflected to 4 | 0 4 0 0 | 0; [1 2 1]/4 at columns 0 and 2; rows are alike, so they do not matter.
        const at::Tensor x = at::tensor({0.0, 4.0, 0.0, 0.0}, at::kDouble).view({1, 1, 1, 4}).expand({1, 1, 4, 4});
        const at::Tensor y = blurPool(x, 3);
        QCOMPARE(y.sizes(), at::IntArrayRef({1, 1, 2, 2}));
        QCOMPARE(y[0][0][0][0].item<double>(), 2.0); // (4 + 0 + 4)/4
        QCOMPARE(y[0][0][0][1].item<double>(), 1.0); // (4 + 0 + 0)/4
    }
    void aConstantStaysItself()
    {
        const at::Tensor x = at::full({2, 3, 9, 12}, 1.25, at::kDouble);
        for (int size = 1; size <= 7; ++size) {
            const at::Tensor y = blurPool(x, size);
            QCOMPARE(y.sizes(), at::IntArrayRef({2, 3, 5, 6}));
            QVERIFY(largestDifference(y, at::full({2, 3, 5, 6}, 1.25)) < 1e-15);
        }
    }
    void paddingIsReflectionAsATenDefinesIt()
    {
        const at::Tensor x = at::rand({2, 3, 7, 8});
        QVERIFY(at::equal(reflectPad(x, 2, 3), at::reflection_pad2d(x, {2, 3, 2, 3})));
    }
    void channelsLastIsKept()
    {
        const at::Tensor x = at::rand({2, 8, 16, 16}).contiguous(at::MemoryFormat::ChannelsLast);
        QVERIFY(blurPool(x, 3).is_contiguous(at::MemoryFormat::ChannelsLast));
    }
    void gradientsAgreeWithDifferences()
    {
        const at::Tensor weights = at::rand({1, 2, 4, 3}, at::kDouble);
        for (const int size : {2, 3, 5})
            QVERIFY(gradientError([&](const std::vector<at::Tensor>& in) { return (blurPool(in[0], size) * weights).sum(); },
                                  {at::rand({1, 2, 7, 6}, at::kDouble)}, 84) < 1e-8);
    }
    void theComposedConvolutionIsTheSameAwayFromTheBorder_data()
    {
        QTest::addColumn<int>("kernel");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("blur");
        for (const int kernel : {3, 5, 7})
            for (const int side : {16, 17})
                for (const int blur : {2, 3, 5})
                    QTest::addRow("%dx%d, side %d, blur %d", kernel, kernel, side, blur) << kernel << side << blur;
    }
    void theComposedConvolutionIsTheSameAwayFromTheBorder()
    {
        QFETCH(int, kernel);
        QFETCH(int, side);
        QFETCH(int, blur);
        domain::Random random(2);
        Convolution conv(1, 3, kernel);
        conv.initialise(random);
        conv.weight.set_data(conv.weight.detach().to(at::kDouble));
        const at::Tensor x = at::rand({2, 1, side, side}, at::kDouble);
        const at::Tensor once = composedBlurredConvolution(conv, x, blur), twice = blurPool(conv.forward(x), blur, 2);
        QCOMPARE(once.sizes(), twice.sizes());
        const std::int64_t border = (blur - 1 + 3) / 4, end = once.size(2) - border;
        const auto interior = [&](const at::Tensor& y) { return y.slice(2, border, end).slice(3, border, end); };
        QVERIFY(largestDifference(interior(once), interior(twice)) < 1e-14);
        if (blur > 2)
            QVERIFY(largestDifference(once, twice) > 1e-3); // and that is the border
    }
    void theDenseMaxPoolIsATens()
    {
        for (const at::MemoryFormat order : {at::MemoryFormat::Contiguous, at::MemoryFormat::ChannelsLast}) {
            const at::Tensor x = at::randn({2, 3, 9, 10}, at::kDouble).contiguous(order);
            QVERIFY(denseMaxPool3(x).is_contiguous(order));
            QVERIFY(at::equal(denseMaxPool3(x), at::max_pool2d(x, {3, 3}, {1, 1}, {1, 1})));
            const at::Tensor weights = at::rand(x.sizes(), at::kDouble);
            const auto gradient = [&](auto&& pool) {
                const at::Tensor leaf = x.clone().requires_grad_(true);
                (pool(leaf) * weights).sum().backward();
                return leaf.grad();
            };
            QVERIFY(largestDifference(gradient([](const at::Tensor& t) { return denseMaxPool3(t); }),
                                      gradient([](const at::Tensor& t) { return at::max_pool2d(t, {3, 3}, {1, 1}, {1, 1}); })) < 1e-14);
        }
    }
    void aBlurredConvolutionIsTheConvolutionAndThenTheBlur_data()
    {
        QTest::addColumn<int>("kernel");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("blur");
        for (const int kernel : {1, 3, 5})
            for (const int height : {8, 9})
                for (const int blur : {2, 3})
                    QTest::addRow("%dx%d, height %d, blur %d", kernel, kernel, height, blur) << kernel << height << blur;
    }
    void aBlurredConvolutionIsTheConvolutionAndThenTheBlur()
    {
        QFETCH(int, kernel);
        QFETCH(int, height);
        QFETCH(int, blur);
        domain::Random random(1);
        Convolution conv(2, 3, kernel, 1, Convolution::Bias::Yes);
        conv.initialise(random);
        conv.weight.set_data(conv.weight.detach().to(at::kDouble));
        conv.bias.set_data(at::tensor({0.1, -0.2, 0.3}, at::kDouble));
        const at::Tensor x = at::rand({2, 2, height, 10}, at::kDouble);
        const at::Tensor once = blurredConvolution(conv, x, blur);
        const at::Tensor twice = blurPool(conv.forward(x), blur, 2);
        QVERIFY(largestDifference(once, twice) < 1e-14);
        const at::Tensor weights = at::rand(once.sizes(), at::kDouble);
        const auto gradient = [&](const at::Tensor& y) {
            conv.weight.mutable_grad() = at::Tensor();
            (y * weights).sum().backward();
            return conv.weight.grad().clone();
        };
        QVERIFY(largestDifference(gradient(once), gradient(twice)) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(BlurPoolTest)
#include "blur_pool_test.moc"
