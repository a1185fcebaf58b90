#include "core/learning/fold_trainer.h"

#include "core/learning/losses.h"
#include "core/learning/tensor_arrays.h"

#include "tests/learning/tiny_folds.h"

#include <torch/types.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using domain::Label;
using learning::FoldPlan;
using learning::FoldTrainer;
using learning::Phase;

class FoldTrainerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void theLossFallsAndTheSquareIsFound();
    void eachStepTellsHowLongItWaitedForItsBatch();
    void anotherSeedGivesOtherWeights();
    void microBatchesMakeTheSameStepsWhereNormSeesTheSame();
    void underFrozenNormPiecesGiveTheWholeBatchsGradient();
    void frozenNormKeepsTheStatisticsOfTheFile();
    void imageLabelsAloneTrainADetector();
    void validationImagesSteerAndAreNotTrainedOn();
    void theBestStateOnTheValidationPartAnswers();
    void unboxedImagesTrainTheCounts();
    void aDamagedCheckpointIsAnError();
    void aModelIsReadFromADoneCheckpointAlone();
    void progressGoesFromNothingToAll();
};

void FoldTrainerTest::theLossFallsAndTheSquareIsFound()
{
    domain::MethodOptions options = tinyOptions();
    options.passes = 60;
    Listener listener;
    const auto set = madeUpSet(30);
    const learning::FoldResult result = trained(options, set, planFor(30), listener);
    const auto meanLoss = [&](std::size_t first, std::size_t last) {
        double sum = 0;
        for (std::size_t i = first; i < last; ++i)
            sum += listener.steps[i].loss;
        return sum / static_cast<double>(last - first);
    };
    const std::size_t steps = 360; // 24 images, batches of 4, 60 passes
    QVERIFY2(meanLoss(steps - 20, steps) < 0.6 * meanLoss(0, 20),
             qPrintable(QStringLiteral("%1 → %2").arg(meanLoss(0, 20)).arg(meanLoss(steps - 20, steps))));
    QCOMPARE(result.test.z.sizes(), (std::vector<std::int64_t>{6, 2, 5, 5}));
    QVERIFY(learning::meanIou(learning::caseOverlaps(result.test.p, learning::samplesAt(*set, planFor(30).test), 0.5)) > 0.3);
    QCOMPARE(listener.phases.front(), Phase::Unary);
    QCOMPARE(listener.phases.back(), Phase::Predict);
    QVERIFY(listener.fits >= 1);
    QCOMPARE(static_cast<int>(listener.epochs.size()), 60);
    QCOMPARE(listener.epochs[3].step, 24);
    QCOMPARE(listener.epochs[3].cases, 24);
    QCOMPARE(listener.collapses, 0);
}

void FoldTrainerTest::eachStepTellsHowLongItWaitedForItsBatch()
{
    // How long is the machine's affair (a batch is made ahead): that it is measured, and a part of the step, is ours.
    Listener listener;
    trained(tinyOptions(), madeUpSet(18), planFor(18), listener);
    for (const Phase phase : {Phase::Unary, Phase::Crf}) {
        std::set<double> waits;
        for (const learning::StepReport& step : listener.steps) {
            if (step.phase != phase)
                continue;
            QVERIFY(step.waitSeconds > 0 && step.waitSeconds < step.seconds);
            waits.insert(step.waitSeconds);
        }
        QVERIFY(waits.size() > 1); // no constant
    }
}

void FoldTrainerTest::anotherSeedGivesOtherWeights()
{
    const auto set = madeUpSet(18);
    domain::MethodOptions other = tinyOptions();
    other.seed = 2;
    Listener one;
    Listener two;
    const auto first = trained(tinyOptions(), set, planFor(18), one);
    const auto second = trained(other, set, planFor(18), two);
    QVERIFY(!torch::equal(first.test.p, second.test.p));
}

void FoldTrainerTest::microBatchesMakeTheSameStepsWhereNormSeesTheSame()
{
    // Batch norm sees the pieces, so weights differ; the batch's mean loss before the first step is made of the same
    // images and its parts add up.
    const auto set = madeUpSet(18);
    domain::MethodOptions pieces = tinyOptions();
    pieces.microBatch = 3; // 4 = 3 + 1
    Listener listener;
    FoldTrainer trainer(pieces, set, planFor(18), {});
    trainer.advance(listener);
    const learning::StepReport& step = listener.steps.front();
    QCOMPARE(step.images, 4);
    QVERIFY(std::abs(step.loss - (step.inside + step.outside + step.positive + step.negative)) < 1e-9);
    QVERIFY(std::isfinite(step.loss));
}

/// A file of published weights: a backbone of the same kind with statistics of its own.
static std::string writeWeights(const QTemporaryDir& folder)
{
    learning::Localizer other(tinyOptions(), 2, 77);
    safetensors::File file;
    domain::Random random(78);
    for (const learning::NamedTensor& named : other.tensors()) {
        if (!named.name.starts_with("backbone."))
            continue;
        at::Tensor tensor = named.tensor.detach();
        if (named.role == learning::TensorRole::RunningVar)
            tensor.fill_(0.5 + random.uniform());
        file.arrays[named.name.substr(9)] = learning::arrayOf(tensor);
    }
    const std::string path = folder.filePath(QStringLiteral("weights.safetensors")).toStdString();
    return safetensors::write(path, file) ? path : std::string();
}

void FoldTrainerTest::underFrozenNormPiecesGiveTheWholeBatchsGradient()
{
    // One step of Adam from the same weights: where gradients agree so do its moments, m = (1 − β₁) g.
    const QTemporaryDir folder;
    const std::string weights = writeWeights(folder);
    const auto set = madeUpSet(18);
    const auto momentsWith = [&](const char* norm, int piece) {
        domain::MethodOptions options = tinyOptions();
        options.batchNorm = norm;
        options.microBatch = piece;
        options.gradientClip = 0;
        FoldTrainer trainer(options, set, planFor(18), {});
        if (!trainer.loadWeights(weights))
            return std::vector<double>();
        Listener listener;
        trainer.advance(listener);
        const safetensors::File file = trainer.checkpoint();
        std::vector<double> moments;
        for (const auto& [name, array] : file.arrays) {
            if (name.starts_with("adam/m.")) {
                const std::vector<double> values = array.as<double>();
                moments.insert(moments.end(), values.begin(), values.end());
            }
        }
        return moments;
    };
    const auto distance = [](const std::vector<double>& a, const std::vector<double>& b) {
        double difference = 0;
        double length = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            difference += (a[i] - b[i]) * (a[i] - b[i]);
            length += a[i] * a[i];
        }
        return std::sqrt(difference / length);
    };
    const std::vector<double> whole = momentsWith("frozen", 0);
    QVERIFY(!whole.empty());
    QVERIFY2(distance(whole, momentsWith("frozen", 3)) < 1e-5,
             qPrintable(QString::number(distance(whole, momentsWith("frozen", 3)))));
    QVERIFY(distance(whole, momentsWith("frozen", 1)) < 1e-5);
    QVERIFY(distance(momentsWith("micro_batch", 0), momentsWith("micro_batch", 3)) > 1e-2); // norm sees other batches
}

void FoldTrainerTest::frozenNormKeepsTheStatisticsOfTheFile()
{
    const QTemporaryDir folder;
    const std::string weights = writeWeights(folder);
    const auto given = safetensors::read(weights);
    QVERIFY(given.has_value());
    domain::MethodOptions options = tinyOptions();
    options.batchNorm = "frozen";
    options.passes = 2;
    FoldTrainer trainer(options, madeUpSet(18), planFor(18), {});
    QVERIFY(trainer.loadWeights(weights).has_value());
    const safetensors::File before = trainer.checkpoint();
    Listener listener;
    while (!trainer.isDone())
        trainer.advance(listener);
    const safetensors::File after = trainer.checkpoint();
    int compared = 0;
    for (const auto& [name, array] : after.arrays) {
        if (!name.starts_with("network/") || name.find("running_") == std::string::npos)
            continue;
        QCOMPARE(array.data, before.arrays.at(name).data);
        if (const auto file = given->arrays.find(name.substr(std::string("network/backbone.").size()));
            file != given->arrays.end()) {
            QCOMPARE(array.data, file->second.data);
            ++compared;
        }
    }
    QVERIFY(compared > 4);
    // The head's norm is in no file: it has seen the training images, once.
    const std::vector<double> variance = before.arrays.at("network/head.norm.running_var").as<double>();
    QVERIFY(std::any_of(variance.begin(), variance.end(), [](double v) { return std::abs(v - 1) > 1e-3; }));
    QVERIFY(after.arrays.at("network/head.norm.weight").data != before.arrays.at("network/head.norm.weight").data);
}

void FoldTrainerTest::imageLabelsAloneTrainADetector()
{
    domain::MethodOptions options = tinyOptions();
    options.loss = "image_labels";
    options.passes = 60;
    options.augmentFlip = 0;
    options.mirrorFeatures = false; // they show the square on both sides
    options.positionMaps = false;
    const auto set = madeUpSet(30);
    Listener listener;
    const learning::FoldResult result = trained(options, set, planFor(30), listener);
    QVERIFY(std::find(listener.phases.begin(), listener.phases.end(), Phase::Crf) == listener.phases.end());
    QCOMPARE(listener.fits, 0);
    QVERIFY(torch::equal(result.test.p, result.test.z));
    QCOMPARE(result.test.p.amax({2, 3}).min().item<float>(), 1.0f); // each map over its own range
    QCOMPARE(result.test.p.amin({2, 3}).max().item<float>(), 0.0f);
    // It tells pictures with a bright square from those with a dark one: labels alternate (madeUpSet).
    QCOMPARE(result.test.image.sizes(), (std::vector<std::int64_t>{6, 2}));
    for (std::int64_t i = 0; i < 6; ++i) {
        const auto there = static_cast<std::int64_t>(planFor(30).test[static_cast<std::size_t>(i)] % 2);
        QVERIFY(result.test.image[i][there].item<float>() > result.test.image[i][1 - there].item<float>());
    }
    // And it looks at the square: over the test pictures the map is higher inside than outside, though no box said so.
    const learning::LossTargets targets =
        learning::targetsOf(learning::samplesAt(*set, planFor(30).test), 2, options.patches);
    const learning::Masses masses = learning::massesOf(result.test.p, targets.mask);
    const at::Tensor boxed = targets.annotated > 0;
    const double inside = (masses.inside / masses.n).masked_select(boxed).mean().item<double>();
    const double outside = (masses.outside / (25 - masses.n)).masked_select(boxed).mean().item<double>();
    QVERIFY2(inside > outside, qPrintable(QStringLiteral("%1 inside, %2 outside").arg(inside).arg(outside)));

    // Boxes that lie elsewhere change no weight: their labels are all that is learned.
    auto moved = std::make_shared<learning::ImageSet>(*set);
    for (learning::Sample& sample : moved->samples)
        sample.boxes.front().box = {0.1, 0.1, 0.2, 0.2};
    Listener again;
    QVERIFY(torch::equal(trained(options, moved, planFor(30), again).test.p, result.test.p));
}

void FoldTrainerTest::validationImagesSteerAndAreNotTrainedOn()
{
    const auto set = madeUpSet(18);
    domain::MethodOptions options = tinyOptions();
    options.validationFraction = 0.25;
    options.alternations = 0; // no state but the last is looked at
    FoldPlan plan = planFor(18);
    plan.validation = {plan.boxed.back()};
    plan.boxed.pop_back();
    Listener listener;
    const auto result = trained(options, set, plan, listener);
    QVERIFY(listener.epochs.front().onValidation);
    QCOMPARE(listener.epochs.front().cases, 1);
    QVERIFY(result.judgedOnValidation);
    QCOMPARE(result.judgedCases, 1);
    // The validation picture turned to nothing changes no weight.
    auto blank = std::make_shared<learning::ImageSet>(*set);
    blank->pixels = set->pixels.clone();
    blank->pixels[plan.validation.front()].zero_();
    Listener again;
    QVERIFY(torch::equal(trained(options, blank, plan, again).test.p, result.test.p));
}

void FoldTrainerTest::theBestStateOnTheValidationPartAnswers()
{
    const auto set = madeUpSet(30);
    domain::MethodOptions options = tinyOptions();
    options.validationFraction = 0.25;
    options.thresholdRule = "fixed"; // nothing is fitted; the places of the alternations are looked at all the same
    options.alternations = 5;
    options.passes = 40;
    options.crf = "off";
    options.ema = 0;             // the weights that train are those that are looked at,
    options.learningRate = 0.03; // and they jump
    options.testTimeShifts = false;
    FoldPlan plan = planFor(30);
    plan.validation.assign(plan.boxed.end() - 6, plan.boxed.end());
    plan.boxed.resize(plan.boxed.size() - 6);
    FoldTrainer trainer(options, set, plan, {});
    const int steps = trainer.steps();
    const std::vector<learning::Sample> validation = learning::samplesAt(*set, plan.validation);
    Listener listener;
    std::vector<double> seen;
    double last = -1;
    while (!trainer.isDone()) {
        trainer.advance(listener);
        if (trainer.phase() != Phase::Unary)
            continue;
        last = learning::meanIou(learning::caseOverlaps(trainer.mapsNow(plan.validation).p, validation, options.cut));
        for (int i = 0; i < 5; ++i) { // after 60 % of the steps, and then evenly
            if (trainer.step() == static_cast<int>(std::lround(0.6 * steps + 0.4 * steps * i / 5)))
                seen.push_back(last);
        }
    }
    QCOMPARE(seen.size(), 5U);
    QVERIFY(trainer.result().judgedOnValidation);
    QVERIFY2(trainer.result().unaryMeanIou >= *std::max_element(seen.begin(), seen.end()) - 1e-12,
             qPrintable(QString::number(trainer.result().unaryMeanIou)));
    QVERIFY(*std::max_element(seen.begin(), seen.end()) > *std::min_element(seen.begin(), seen.end()));
}

void FoldTrainerTest::unboxedImagesTrainTheCounts()
{
    auto set = std::make_shared<learning::ImageSet>(*madeUpSet(18));
    FoldPlan plan = planFor(18);
    for (int i = 0; i < 4; ++i) {
        set->samples[static_cast<std::size_t>(plan.boxed.back())].boxes.clear();
        plan.unboxed.push_back(plan.boxed.back());
        plan.boxed.pop_back();
    }
    domain::MethodOptions options = tinyOptions();
    options.priorMap = false;
    options.headBias = -6; // S begins below τ̂, so the hinge is open
    Listener listener;
    trained(options, set, plan, listener);
    double positive = 0;
    for (const auto& step : listener.steps)
        positive += step.positive;
    QVERIFY(positive > 0); // only an unboxed image has a positive term here
}

void FoldTrainerTest::aDamagedCheckpointIsAnError()
{
    const auto set = madeUpSet(18);
    Listener listener;
    FoldTrainer trainer(tinyOptions(), set, planFor(18), {});
    trainer.advance(listener);
    safetensors::File file = trainer.checkpoint();

    safetensors::File missing = file;
    missing.arrays.erase("adam/m.head.conv1.weight");
    FoldTrainer first(tinyOptions(), set, planFor(18), {});
    const domain::Done noMoment = first.restore(missing, "c.safetensors");
    QVERIFY(!noMoment);
    QCOMPARE(noMoment.error().code, domain::ErrorCode::TensorFileInvalid);

    safetensors::File foreign = file;
    foreign.metadata.erase("phase");
    FoldTrainer second(tinyOptions(), set, planFor(18), {});
    const domain::Done noPhase = second.restore(foreign, "c.safetensors");
    QVERIFY(!noPhase);
    QCOMPARE(noPhase.error().code, domain::ErrorCode::RunNotResumable);

    safetensors::File few = file;
    few.arrays.erase("first/random");
    FoldTrainer third(tinyOptions(), set, planFor(18), {});
    QVERIFY(!third.restore(few, "c.safetensors"));
}

void FoldTrainerTest::aModelIsReadFromADoneCheckpointAlone()
{
    const auto set = madeUpSet(18);
    const FoldPlan plan = planFor(18);
    Listener listener;
    FoldTrainer trainer(tinyOptions(), set, plan, {});
    trainer.advance(listener);
    const auto early = learning::readFoldModel(tinyOptions(), 2, trainer.checkpoint(), "c", {});
    QVERIFY(!early);
    QCOMPARE(early.error().code, domain::ErrorCode::RunNotFinished);
    while (!trainer.isDone())
        trainer.advance(listener);
    const auto model = learning::readFoldModel(tinyOptions(), 2, trainer.checkpoint(), "c", {});
    QVERIFY(model.has_value());
    const learning::Maps maps = learning::answer(*model->network, model->crf.get(), tinyOptions(),
                                                 learning::pixelsAt(*set, plan.test), {});
    QVERIFY(torch::equal(maps.z, trainer.result().test.z));
    QVERIFY(!torch::equal(maps.z, maps.p)); // the second stage did something
}

void FoldTrainerTest::progressGoesFromNothingToAll()
{
    Listener listener;
    FoldTrainer trainer(tinyOptions(), madeUpSet(18), planFor(18), {});
    double before = trainer.progress();
    QCOMPARE(before, 0.0);
    while (!trainer.isDone()) {
        trainer.advance(listener);
        QVERIFY(trainer.progress() >= before - 1e-12);
        before = trainer.progress();
    }
    QCOMPARE(before, 1.0);
}

QTEST_GUILESS_MAIN(FoldTrainerTest)
#include "fold_trainer_test.moc"
