#include "core/domain/split.h"
#include "core/worker/run_plan.h"

#include <QTest>

#include <algorithm>

using domain::Label;
using domain::TrainingSet;
using learning::Indices;

namespace {

constexpr int folds = 5;

/// 60 patients with a boxed image each, 20 of them with an unboxed one beside it; 100 patients with an unboxed image.
TrainingSet madeUpSet()
{
    TrainingSet set;
    set.schema = domain::FindingSchema({{"Mass", "Mas", true}, {"Effusion", "Eff", true}, {"Edema", "Ede", false}});
    const auto add = [&](const std::string& identity, const std::string& patient, bool boxed, int finding) {
        domain::TrainingImage image;
        image.identity = identity;
        image.patient = patient;
        image.size = {100, 100};
        image.labels = {Label::Absent, Label::Absent, Label::NotAsked};
        image.labels[static_cast<std::size_t>(finding)] = Label::Present;
        if (boxed)
            image.boxes.push_back({finding, {10, 10, 30, 30}});
        set.images.push_back(image);
    };
    for (int i = 0; i < 60; ++i) {
        add("boxed" + std::to_string(i), "p" + std::to_string(i), true, i % 2);
        if (i < 20)
            add("beside" + std::to_string(i), "p" + std::to_string(i), false, 0);
    }
    for (int i = 0; i < 100; ++i)
        add("other" + std::to_string(i), "q" + std::to_string(i), false, i % 2);
    domain::assignFolds(set, folds, 1);
    return set;
}

domain::MethodOptions withShare(double share)
{
    domain::MethodOptions options;
    options.unannotatedShare = share;
    return options;
}

std::set<std::string> patientsOf(const TrainingSet& set, const std::vector<std::size_t>& chosen, const Indices& part)
{
    std::set<std::string> patients;
    for (std::int64_t index : part)
        patients.insert(set.images[chosen[static_cast<std::size_t>(index)]].patient);
    return patients;
}

bool disjoint(const std::set<std::string>& a, const std::set<std::string>& b)
{
    return std::none_of(a.begin(), a.end(), [&](const std::string& one) { return b.contains(one); });
}

} // namespace

class RunPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingAUsesBoxedImagesAlone();
    void settingBAddsItsShareAndTheSeedChoosesIt();
    void onlyBoxedFindingsAreTrainedWhereAsked();
    void noPatientIsInTwoPartsOfAPlan();
    void everyBoxedImageIsTestedOnce();
    void validationTakesItsShareOfBoxedAndUnboxed();
    void aSetWithBoxesInOneFoldAloneIsAnError();
    void answersComeFromModelsThatHaveNotSeenThePatient();
    void anImageWhosePatientTrainedEveryModelHasNoAnswer();
    void anotherImageMakesAnotherFingerprint();
    void aSplitOfOnesOwnTrainsSteersAndTestsAsItSays();
    void aSplitWithoutAValidationPartGivesTheShareThatIsAskedFor();
    void aTestOnlyImageTrainsNoFold();
};

void RunPlanTest::settingAUsesBoxedImagesAlone()
{
    const TrainingSet set = madeUpSet();
    const auto chosen = worker::chosenImages(set, withShare(0));
    QCOMPARE(chosen.size(), 60U);
    for (std::size_t index : chosen)
        QVERIFY(set.images[index].isBoxed());
}

void RunPlanTest::settingBAddsItsShareAndTheSeedChoosesIt()
{
    const TrainingSet set = madeUpSet();
    domain::MethodOptions options = withShare(0.25);
    const auto chosen = worker::chosenImages(set, options);
    QCOMPARE(chosen.size(), 90U); // 60 + a quarter of 120
    QVERIFY(std::is_sorted(chosen.begin(), chosen.end()));
    QCOMPARE(worker::chosenImages(set, options), chosen);
    options.seed = 2;
    QVERIFY(worker::chosenImages(set, options) != chosen);
}

void RunPlanTest::onlyBoxedFindingsAreTrainedWhereAsked()
{
    domain::MethodOptions options;
    const TrainingSet set = madeUpSet();
    QCOMPARE(worker::trainedFindings(set.schema, options), (std::vector<int>{0, 1, 2}));
    options.findings = "boxed";
    QCOMPARE(worker::trainedFindings(set.schema, options), (std::vector<int>{0, 1}));
}

void RunPlanTest::noPatientIsInTwoPartsOfAPlan()
{
    const TrainingSet set = madeUpSet();
    domain::MethodOptions options = withShare(1);
    options.validationFraction = 0.25;
    const auto chosen = worker::chosenImages(set, options);
    const auto plans = worker::planFolds(set, options, chosen);
    QVERIFY(plans.has_value());
    for (const learning::FoldPlan& plan : *plans) {
        Indices training = plan.boxed;
        training.insert(training.end(), plan.unboxed.begin(), plan.unboxed.end());
        const auto trains = patientsOf(set, chosen, training);
        const auto steers = patientsOf(set, chosen, plan.validation);
        const auto tests = patientsOf(set, chosen, plan.test);
        QVERIFY(disjoint(trains, tests));
        QVERIFY(disjoint(trains, steers));
        QVERIFY(disjoint(steers, tests));
        QVERIFY(!tests.empty());
        QVERIFY(!steers.empty());
    }
}

void RunPlanTest::everyBoxedImageIsTestedOnce()
{
    const TrainingSet set = madeUpSet();
    const auto chosen = worker::chosenImages(set, withShare(0));
    const auto plans = worker::planFolds(set, withShare(0), chosen);
    QVERIFY(plans.has_value());
    std::multiset<std::int64_t> tested;
    for (const learning::FoldPlan& plan : *plans)
        tested.insert(plan.test.begin(), plan.test.end());
    QCOMPARE(tested.size(), 60U);
    QCOMPARE(std::set<std::int64_t>(tested.begin(), tested.end()).size(), 60U);
}

void RunPlanTest::validationTakesItsShareOfBoxedAndUnboxed()
{
    const TrainingSet set = madeUpSet();
    domain::MethodOptions options = withShare(1);
    options.validationFraction = 0.25;
    const auto chosen = worker::chosenImages(set, options);
    const auto plans = worker::planFolds(set, options, chosen);
    for (const learning::FoldPlan& plan : *plans) {
        const auto boxed = std::count_if(plan.validation.begin(), plan.validation.end(), [&](std::int64_t index) {
            return set.images[chosen[static_cast<std::size_t>(index)]].isBoxed();
        });
        QVERIFY(boxed >= 9 && boxed <= 15); // a quarter of 48, by patient
        const auto others = static_cast<std::ptrdiff_t>(plan.validation.size()) - boxed;
        QVERIFY(others >= 20 && others <= 40); // of some 116
    }
}

void RunPlanTest::aSetWithBoxesInOneFoldAloneIsAnError()
{
    TrainingSet set = madeUpSet();
    for (domain::TrainingImage& image : set.images) {
        if (image.isBoxed())
            image.fold = 0;
    }
    const auto plans = worker::planFolds(set, withShare(0), worker::chosenImages(set, withShare(0)));
    QVERIFY(!plans);
    QCOMPARE(plans.error().code, domain::ErrorCode::NoBoxes);
}

void RunPlanTest::answersComeFromModelsThatHaveNotSeenThePatient()
{
    const TrainingSet set = madeUpSet();
    const domain::MethodOptions options = withShare(0.25);
    const auto chosen = worker::chosenImages(set, options);
    const auto plans = worker::planFolds(set, options, chosen);
    const worker::AnsweringFolds answering(set, options);
    for (const domain::TrainingImage& image : set.images) {
        const std::vector<int> answered = answering.foldsFor(image);
        if (image.isBoxed())
            QCOMPARE(answered, std::vector<int>{image.fold});
        for (int fold : answered) {
            const learning::FoldPlan& plan = (*plans)[static_cast<std::size_t>(fold)];
            Indices seen = plan.boxed;
            seen.insert(seen.end(), plan.unboxed.begin(), plan.unboxed.end());
            seen.insert(seen.end(), plan.validation.begin(), plan.validation.end());
            QVERIFY2(!patientsOf(set, chosen, seen).contains(image.patient), image.identity.c_str());
        }
    }
    // A patient nobody has trained on: all five answer.
    domain::TrainingImage stranger = set.images.back();
    stranger.identity = "stranger";
    stranger.patient = "somebody else";
    QCOMPARE(answering.foldsFor(stranger).size(), 5U);
    // A second image of a boxed patient: the model that did not see the patient.
    domain::TrainingImage second = set.images.front();
    second.identity = "second";
    second.boxes.clear();
    QCOMPARE(answering.foldsFor(second), std::vector<int>{set.images.front().fold});
}

void RunPlanTest::anImageWhosePatientTrainedEveryModelHasNoAnswer()
{
    const TrainingSet set = madeUpSet();
    const worker::AnsweringFolds answering(set, withShare(1)); // all image-labelled images train
    QVERIFY(answering.foldsFor(set.images.back()).empty());
    domain::TrainingImage sibling = set.images.back();
    sibling.identity = "sibling";
    QVERIFY(answering.foldsFor(sibling).empty());
}

void RunPlanTest::anotherImageMakesAnotherFingerprint()
{
    const TrainingSet set = madeUpSet();
    const auto chosen = worker::chosenImages(set, withShare(0));
    auto plans = worker::planFolds(set, withShare(0), chosen);
    learning::FoldPlan changed = plans->front();
    QCOMPARE(worker::fingerprint(set, chosen, changed), worker::fingerprint(set, chosen, plans->front()));
    changed.boxed.pop_back();
    QVERIFY(worker::fingerprint(set, chosen, changed) != worker::fingerprint(set, chosen, plans->front()));
}

namespace {

/// Patients 0–9 test, 10–19 validate, the others train; boxed or not.
TrainingSet splitSet(bool validation = true)
{
    TrainingSet set = madeUpSet();
    domain::Split split{"split.csv", {}};
    for (const domain::TrainingImage& image : set.images) {
        const int patient = std::stoi(image.patient.substr(1));
        split.lines.push_back({image.identity, patient < 10                 ? domain::Part::Test
                                               : patient < 20 && validation ? domain::Part::Validation
                                                                            : domain::Part::Train,
                               "split.csv"});
    }
    return domain::applySplit(set, split) ? set : TrainingSet();
}

} // namespace

void RunPlanTest::aSplitOfOnesOwnTrainsSteersAndTestsAsItSays()
{
    const TrainingSet set = splitSet();
    const auto chosen = worker::chosenImages(set, withShare(1));
    const auto plans = worker::planFolds(set, withShare(1), chosen);
    QVERIFY(plans.has_value());
    QCOMPARE(plans->size(), std::size_t(1));
    const learning::FoldPlan& plan = plans->front();
    QCOMPARE(plan.test.size(), 10U);       // boxed films of p0 … p9
    QCOMPARE(plan.boxed.size(), 40U);      // of p20 … p59
    QCOMPARE(plan.validation.size(), 30U); // p10 … p19, one boxed and one unboxed each; q10 … q19
    QCOMPARE(plan.unboxed.size(), 80U);    // q20 … q99; unboxed films of test patients are nowhere
    const worker::AnsweringFolds answering(set, withShare(1));
    for (const domain::TrainingImage& image : set.images)
        QCOMPARE(answering.foldsFor(image).empty(), image.part != domain::Part::Test);
}

void RunPlanTest::aSplitWithoutAValidationPartGivesTheShareThatIsAskedFor()
{
    const TrainingSet set = splitSet(false);
    domain::MethodOptions options = withShare(0);
    const auto chosen = worker::chosenImages(set, options);
    QVERIFY(worker::planFolds(set, options, chosen)->front().validation.empty());
    options.validationFraction = 0.25;
    const auto plans = worker::planFolds(set, options, chosen);
    const auto held = plans->front().validation.size();
    QVERIFY(held >= 10 && held <= 15); // a quarter of 50
    QCOMPARE(plans->front().test.size(), 10U);
}

void RunPlanTest::aTestOnlyImageTrainsNoFold()
{
    TrainingSet set = madeUpSet();
    set.images.front().part = domain::Part::Test;
    const auto chosen = worker::chosenImages(set, withShare(0));
    const auto plans = worker::planFolds(set, withShare(0), chosen);
    std::size_t tested = 0;
    for (const learning::FoldPlan& plan : *plans) {
        const auto holdsIt = [](const Indices& part) { return std::find(part.begin(), part.end(), 0) != part.end(); };
        QVERIFY(!holdsIt(plan.boxed));
        tested += holdsIt(plan.test) ? 1 : 0;
    }
    QCOMPARE(tested, 1U);
}

QTEST_GUILESS_MAIN(RunPlanTest)
#include "run_plan_test.moc"
