#include "core/learning/head_refit.h"

#include "core/domain/random.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTest>

using domain::Label;
using namespace learning;

namespace {

domain::MethodOptions tinyOptions()
{
    domain::MethodOptions options = *domain::presetOptions("quick");
    options.inputSide = 32;
    options.patches = 5;
    options.headChannels = 8;
    options.batchSize = 8;
    return options;
}

/// Ten pictures of noise, all boxed in the upper left corner.
RefitImages madeUpImages(const Localizer& network)
{
    domain::Random random(3);
    at::Tensor pixels = torch::zeros({10, 1, 32, 32});
    float* pixel = pixels.data_ptr<float>();
    for (std::int64_t i = 0; i < pixels.numel(); ++i)
        pixel[i] = static_cast<float>(random.normal());
    RefitImages images;
    torch::NoGradGuard noGrad;
    images.features = network.features(pixels).to(torch::kFloat16);
    for (int i = 0; i < 10; ++i)
        images.samples.push_back({{Label::Present}, {{0, {0, 0, 0.4, 0.4}}}});
    images.changed = {7};
    return images;
}

LossConstants constants()
{
    const at::Tensor one = at::ones({1});
    return {one * 0.8, one * 0.25, one * 3, one * 1, one};
}

double lossOf(const Localizer& network, const RefitImages& images, const domain::MethodOptions& options)
{
    torch::NoGradGuard noGrad;
    return lossOfLogits(network.logitsOf(images.features.to(torch::kFloat32)),
                        targetsOf(images.samples, 1, options.patches), constants(), lossOptions(options))
        .total.item<double>();
}

} // namespace

class HeadRefitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void theHeadLearnsAndNothingElseMoves()
    {
        domain::MethodOptions options = tinyOptions();
        options.learningRate = 0.09; // from random weights there is far to go
        Localizer network(options, 1, 5);
        network.setMode(Mode::Evaluation);
        const RefitImages images = madeUpImages(network);
        const Localizer before = network.clone();
        refitHead(network, images, constants(), options, 1, 60);
        QVERIFY(lossOf(network, images, options) < 0.5 * lossOf(before, images, options));
        const NamedTensors now = network.tensors();
        const NamedTensors then = before.tensors();
        for (std::size_t i = 0; i < now.size(); ++i) {
            const bool learns = now[i].name.starts_with("head.") && !now[i].isBuffer();
            QVERIFY2(torch::equal(now[i].tensor, then[i].tensor) != learns, now[i].name.c_str());
        }
    }
    void theSameSeedGivesTheSameBits()
    {
        const domain::MethodOptions options = tinyOptions();
        Localizer one(options, 1, 5);
        one.setMode(Mode::Evaluation);
        const RefitImages images = madeUpImages(one);
        Localizer two = one.clone();
        refitHead(one, images, constants(), options, 1);
        refitHead(two, images, constants(), options, 1);
        for (std::size_t i = 0; i < one.tensors().size(); ++i)
            QVERIFY(torch::equal(one.tensors()[i].tensor, two.tensors()[i].tensor));
    }
    void theTwoHalvesMakeTheWholeNetwork()
    {
        Localizer network(tinyOptions(), 1, 5);
        network.setMode(Mode::Evaluation);
        const at::Tensor pixels = torch::rand({2, 1, 32, 32});
        QVERIFY(torch::equal(network.logitsOf(network.features(pixels)), network.forward(pixels)));
    }
    void withoutABoxedImageItIsRefused()
    {
        Localizer network(tinyOptions(), 1, 5);
        QVERIFY_THROWS_EXCEPTION(c10::Error, refitHead(network, {}, constants(), tinyOptions(), 1));
    }
};

QTEST_GUILESS_MAIN(HeadRefitTest)
#include "head_refit_test.moc"
