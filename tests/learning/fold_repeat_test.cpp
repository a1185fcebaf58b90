// One seed on one thread gives the same bits: again, made ahead, and cut anywhere in two.
#include "core/learning/batch_loader.h"

#include "tests/learning/tiny_folds.h"

#include <QTemporaryDir>
#include <QTest>

using learning::FoldPlan;
using learning::FoldTrainer;
using learning::Phase;

namespace {

/// The first array that is not the same in both to the last bit, or nothing.
QByteArray differenceOf(const safetensors::File& one, const safetensors::File& two)
{
    if (one.arrays.size() != two.arrays.size() || one.metadata != two.metadata)
        return "other arrays or metadata";
    for (const auto& [name, array] : one.arrays) {
        const auto other = two.arrays.find(name);
        if (other == two.arrays.end() || other->second.dtype != array.dtype || other->second.shape != array.shape ||
            other->second.data != array.data)
            return QByteArray::fromStdString(name);
    }
    return {};
}

learning::Place placeOf(const QString& type)
{
    learning::Place place;
    place.type = type == QLatin1String("bfloat16") ? at::kBFloat16 : at::kFloat;
    return place;
}

} // namespace

class FoldRepeatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void theSameSeedGivesTheSameBits_data();
    void theSameSeedGivesTheSameBits();
    void stoppedAnywhereAndRestoredItEndsInTheSameBits_data();
    void stoppedAnywhereAndRestoredItEndsInTheSameBits();
    void batchesMadeAheadAreTheSame();
};

void FoldRepeatTest::theSameSeedGivesTheSameBits_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("float32") << "float32";
    QTest::newRow("bfloat16") << "bfloat16";
}

void FoldRepeatTest::theSameSeedGivesTheSameBits()
{
    QFETCH(QString, type);
    const auto set = madeUpSet(18);
    FoldTrainer first(tinyOptions(), set, planFor(18), placeOf(type));
    FoldTrainer second(tinyOptions(), set, planFor(18), placeOf(type));
    Listener one;
    Listener two;
    while (!first.isDone()) {
        first.advance(one);
        second.advance(two);
        QCOMPARE(differenceOf(first.checkpoint(), second.checkpoint()), QByteArray());
    }
    QVERIFY(one.steps.size() > 30);
    QVERIFY(torch::equal(first.result().test.p, second.result().test.p));
    QVERIFY(torch::equal(first.result().test.z, second.result().test.z));
    QCOMPARE(first.result().cuts, second.result().cuts);
    // The two types are two trainings.
    FoldTrainer other(tinyOptions(), set, planFor(18), placeOf(type == QLatin1String("float32") ? "bfloat16" : "float32"));
    Listener three;
    other.advance(three);
    QVERIFY(three.steps.front().loss != one.steps.front().loss);
}

void FoldRepeatTest::stoppedAnywhereAndRestoredItEndsInTheSameBits_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<QString>("loss");
    QTest::addColumn<QString>("type");
    QTest::newRow("after every advance") << 1 << "eq12" << "float32";
    QTest::newRow("after every advance, bfloat16") << 1 << "eq12" << "bfloat16";
    QTest::newRow("after every seventh") << 7 << "eq12" << "float32";
    QTest::newRow("image labels") << 3 << "image_labels" << "float32";
}

void FoldRepeatTest::stoppedAnywhereAndRestoredItEndsInTheSameBits()
{
    QFETCH(int, every);
    QFETCH(QString, loss);
    QFETCH(QString, type);
    const auto set = madeUpSet(18);
    domain::MethodOptions options = tinyOptions();
    options.validationFraction = 0.25;
    options.thresholdFit = "validation";
    options.loss = loss.toStdString();
    FoldPlan plan = planFor(18);
    plan.validation = {plan.boxed.back(), plan.boxed[plan.boxed.size() - 2]};
    plan.boxed.resize(plan.boxed.size() - 2);
    FoldTrainer whole(options, set, plan, placeOf(type));
    Listener undisturbed;
    while (!whole.isDone())
        whole.advance(undisturbed);

    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("c.safetensors")).toStdString();
    // A new trainer after every so many advances: first stage, fits, second stage and answers are all cut through.
    auto trainer = std::make_unique<FoldTrainer>(options, set, plan, placeOf(type));
    Listener listener;
    for (int advances = 0; !trainer->isDone(); ++advances) {
        if (advances % every == every - 1 && trainer->phase() != Phase::Predict) {
            QVERIFY(safetensors::write(path, trainer->checkpoint()).has_value());
            trainer = std::make_unique<FoldTrainer>(options, set, plan, placeOf(type));
            const auto file = safetensors::read(path);
            QVERIFY(file.has_value());
            const domain::Done done = trainer->restore(*file, path);
            QVERIFY2(done.has_value(), done ? "" : done.error().subject.c_str());
        }
        trainer->advance(listener);
    }
    QCOMPARE(differenceOf(trainer->checkpoint(), whole.checkpoint()), QByteArray());
    QVERIFY(torch::equal(trainer->result().test.p, whole.result().test.p));
    QVERIFY(torch::equal(trainer->result().test.z, whole.result().test.z));
    QCOMPARE(trainer->result().cuts, whole.result().cuts);
    QVERIFY(trainer->result().thresholds == whole.result().thresholds);
    QCOMPARE(listener.steps.size(), undisturbed.steps.size());
}

void FoldRepeatTest::batchesMadeAheadAreTheSame()
{
    const auto set = madeUpSet(18);
    learning::Place inlineMade;
    inlineMade.loading = learning::Loading::Inline;
    const learning::FoldContext here(tinyOptions(), set, planFor(18), inlineMade);
    const learning::FoldContext beside(tinyOptions(), set, planFor(18), {});
    QCOMPARE(beside.place.loading, learning::Loading::Ahead);
    learning::BatchLoader one(here);
    auto two = std::make_unique<learning::BatchLoader>(beside);
    for (int i = 0; i < 20; ++i) {
        const learning::Batch expected = one.next();
        const learning::Batch made = two->next();
        QVERIFY(torch::equal(made.pixels, expected.pixels));
        QVERIFY(torch::equal(made.targets.mask, expected.targets.mask));
        QVERIFY(one.state().random == two->state().random); // although the thread is ahead
        if (i == 9) { // a new one goes on behind the last batch that was given
            const learning::BatchMaker::State state = two->state();
            two = std::make_unique<learning::BatchLoader>(beside);
            two->next();
            two->restore(state);
        }
    }
}

QTEST_GUILESS_MAIN(FoldRepeatTest)
#include "fold_repeat_test.moc"
