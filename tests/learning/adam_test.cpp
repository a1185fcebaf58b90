#include "core/learning/adam.h"

#include <torch/optim/adam.h>
#include <torch/optim/adamw.h>
#include <torch/types.h>

#include <QTest>

using learning::Adam;
using learning::AdamParameter;
using learning::WeightDecay;

namespace {

/// A loss with a gradient of its own for every number, made anew for each parameter so that graphs do not meet.
at::Tensor lossOf(const at::Tensor& w, const at::Tensor& x)
{
    return ((w * x).tanh() + 0.1 * w * w).sum();
}

} // namespace

class AdamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithLibTorchs_data();
    void agreesWithLibTorchs();
    void theFirstStepIsTheRateWhateverTheGradient();
    void decoupledDecaySparesWhatDoesNotDecay();
    void gradientsAreScaledToTheirLargestNorm();
    void adamParametersFollowTheirRoles();
};

void AdamTest::agreesWithLibTorchs_data()
{
    QTest::addColumn<bool>("decoupled");
    QTest::newRow("L2") << false;
    QTest::newRow("decoupled") << true;
}

void AdamTest::agreesWithLibTorchs()
{
    QFETCH(bool, decoupled);
    at::Tensor ours = torch::linspace(-1, 1, 12, torch::kFloat64).reshape({3, 4}).requires_grad_();
    at::Tensor theirs = ours.detach().clone().requires_grad_();
    Adam adam({{"w", ours, true}}, decoupled ? WeightDecay::Decoupled : WeightDecay::L2, 0.1);
    std::unique_ptr<torch::optim::Optimizer> reference;
    if (decoupled)
        reference = std::make_unique<torch::optim::AdamW>(std::vector<at::Tensor>{theirs},
                                                          torch::optim::AdamWOptions(0.01).weight_decay(0.1));
    else
        reference = std::make_unique<torch::optim::Adam>(std::vector<at::Tensor>{theirs},
                                                         torch::optim::AdamOptions(0.01).weight_decay(0.1));
    for (int i = 1; i <= 25; ++i) {
        const at::Tensor x = torch::full({3, 4}, 0.3 * i, torch::kFloat64);
        adam.zeroGradients();
        reference->zero_grad();
        lossOf(ours, x).backward();
        lossOf(theirs, x).backward();
        adam.step(0.01);
        reference->step();
    }
    QVERIFY((ours - theirs).abs().max().item<double>() < 1e-12);
    QCOMPARE(adam.steps(), 25);
}

void AdamTest::theFirstStepIsTheRateWhateverTheGradient()
{
    // m/(1−β₁) = g and √(v/(1−β₂)) = |g|, so the step is rate·sign(g) (Kingma, Ba 2015, section 2.1).
    at::Tensor w = torch::zeros({2}, torch::kFloat64).requires_grad_();
    Adam adam({{"w", w, false}}, WeightDecay::L2, 0);
    (w * torch::tensor({1000.0, -0.001}, torch::kFloat64)).sum().backward();
    adam.step(0.5);
    QVERIFY(std::abs(w[0].item<double>() + 0.5) < 1e-4);
    QVERIFY(std::abs(w[1].item<double>() - 0.5) < 1e-4);
}

void AdamTest::decoupledDecaySparesWhatDoesNotDecay()
{
    at::Tensor decaying = torch::ones({1}).requires_grad_();
    at::Tensor spared = torch::ones({1}).requires_grad_();
    Adam adam({{"a", decaying, true}, {"b", spared, false}}, WeightDecay::Decoupled, 0.1);
    (0 * decaying + 0 * spared).sum().backward();
    adam.step(0.5);
    QVERIFY(std::abs(decaying.item<double>() - 0.95) < 1e-6); // 1 − rate·decay
    QCOMPARE(spared.item<double>(), 1.0);
}

void AdamTest::gradientsAreScaledToTheirLargestNorm()
{
    at::Tensor a = torch::zeros({1}).requires_grad_();
    at::Tensor b = torch::zeros({1}).requires_grad_();
    Adam adam({{"a", a, true}, {"b", b, true}}, WeightDecay::L2, 0);
    (3 * a + 4 * b).sum().backward();
    QVERIFY(std::abs(adam.clipGradients(0) - 5) < 1e-6); // measured alone
    QVERIFY(std::abs(adam.clipGradients(10) - 5) < 1e-6); // within bounds: as it is
    QVERIFY(std::abs(a.grad().item<double>() - 3) < 1e-6);
    adam.clipGradients(1);
    QVERIFY(std::abs(a.grad().item<double>() - 0.6) < 1e-4);
    QVERIFY(std::abs(b.grad().item<double>() - 0.8) < 1e-4);
}

void AdamTest::adamParametersFollowTheirRoles()
{
    using learning::TensorRole;
    const learning::NamedTensors tensors{{"conv", {}, TensorRole::ConvWeight},
                                         {"norm", {}, TensorRole::NormWeight},
                                         {"prior", {}, TensorRole::PriorMap},
                                         {"W", {}, TensorRole::PairwiseWeight}};
    const auto decays = [&](WeightDecay kind) {
        std::vector<bool> result;
        for (const AdamParameter& parameter : learning::adamParameters(tensors, kind))
            result.push_back(parameter.decays);
        return result;
    };
    QCOMPARE(decays(WeightDecay::L2), (std::vector<bool>{true, true, false, true}));
    QCOMPARE(decays(WeightDecay::Decoupled), (std::vector<bool>{true, false, false, false}));
}

QTEST_GUILESS_MAIN(AdamTest)
#include "adam_test.moc"
