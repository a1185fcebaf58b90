#include "core/domain/split.h"

#include <QTest>

using namespace domain;

namespace {

/// Six patients with one boxed film each; a's second film has no box.
TrainingSet films()
{
    TrainingSet set;
    set.schema = FindingSchema::nih14();
    const auto add = [&](const char* identity, const char* path, const char* patient, bool boxed) {
        TrainingImage image;
        image.identity = identity;
        image.path = path;
        image.patient = patient;
        image.size = {100, 100};
        image.labels.assign(static_cast<std::size_t>(set.schema.count()), Label::Absent);
        if (boxed)
            image.boxes.push_back({0, {10, 10, 20, 20}});
        set.images.push_back(image);
    };
    add("a_0", "/nih/a_0.png", "a", true);
    add("a_1", "/nih/a_1.png", "a", false);
    add("1.2.840.1", "/dicom/film.b.dcm", "b", true); // known by its UID, its file has another name
    add("c_0", "/nih/c_0.png", "c", true);
    add("d_0", "/nih/d_0.png", "d", true);
    add("nobody", "/nih/nobody.png", "", true);
    assignFolds(set, 2, 1);
    return set;
}

SplitLine line(const char* image, Part part, const char* place = "split.csv, line 2")
{
    return {image, part, place};
}

} // namespace

class SplitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsArePartsAsPeopleWriteThem()
    {
        QCOMPARE(partOf("train"), Part::Train);
        QCOMPARE(partOf("Val"), Part::Validation);
        QCOMPARE(partOf("VALIDATION"), Part::Validation);
        QCOMPARE(partOf("test"), Part::Test);
        QVERIFY(!partOf("tset") && !partOf(""));
    }
    void aSetWithASplitHasOneFoldThatTestsItsTestPart()
    {
        TrainingSet set = films();
        const auto counts =
            applySplit(set,
                       {"split.csv", {line("a_0.png", Part::Train), line("images/a_1.png", Part::Train), line("film.b", Part::Test),
                        line("c_0", Part::Validation), line("gone.png", Part::Test)}});
        QVERIFY(counts);
        QCOMPARE(*counts, (SplitCounts{2, 1, 1, 1, 1, 1, 2, 1})); // d_0 and nobody are not listed, gone.png is not there
        QCOMPARE(set.folds, 1);
        QCOMPARE(set.images.size(), std::size_t(4));
        const FoldMembership membership(set);
        const auto place = [&](std::size_t i) { return std::pair(set.images[i].fold, membership.trains(i, 0)); };
        QCOMPARE(place(0), std::pair(-1, true));
        QCOMPARE(place(1), std::pair(-1, true));
        QCOMPARE(place(2), std::pair(0, false));
        QCOMPARE(place(3), std::pair(-1, true)); // the run holds it out of the weights
        QVERIFY(set.images[3].part == Part::Validation);
    }
    void aUidWithDotsNamesItsImage()
    {
        TrainingSet set = films();
        const auto counts = applySplit(set, {"s", {line("1.2.840.1", Part::Test), line("c_0.png", Part::Train)}});
        QVERIFY(counts);
        QCOMPARE(counts->notThere, 0);
        QVERIFY(set.images[0].part == Part::Test);
    }
    void aPatientInTwoPartsIsRefusedByNameAndTheSetStaysAsItWas()
    {
        TrainingSet set = films();
        const TrainingSet before = set;
        const auto counts = applySplit(set,
                                       {"split.csv", {line("a_0.png", Part::Train, "split.csv, line 2"),
                                        line("a_1.png", Part::Test, "split.csv, line 3"),
                                        line("c_0.png", Part::Test, "split.csv, line 4")}});
        QVERIFY(!counts);
        QVERIFY(counts.error().code == ErrorCode::PatientInTwoParts);
        QCOMPARE(counts.error().subject, std::string("a"));
        QCOMPARE(counts.error().found,
                 std::string("a_0.png in train (split.csv, line 2) and a_1.png in test (split.csv, line 3)"));
        QVERIFY(set == before);
    }
    void anImageInTwoPartsIsRefused()
    {
        TrainingSet set = films();
        const auto counts = applySplit(set, {"split.csv", {line("c_0.png", Part::Train), line("x/c_0.jpg", Part::Test)}});
        QVERIFY(!counts);
        QVERIFY(counts.error().code == ErrorCode::SplitInvalid);
        QVERIFY(counts.error().found.find("c_0.png in train") != std::string::npos);
    }
    void aPartWithoutABoxedImageIsRefused()
    {
        TrainingSet set = films();
        const auto counts = applySplit(set, {"split.csv", {line("c_0", Part::Train), line("a_1", Part::Test)}});
        QVERIFY(!counts);
        QVERIFY(counts.error().code == ErrorCode::SplitInvalid);
        QCOMPARE(counts.error().found, std::string("1 images of this project in its part test, none of them boxed"));
    }
    void anImageOfNobodyStandsForItself()
    {
        TrainingSet set = films();
        set.images[4].patient.clear(); // d_0, and "nobody", are two people's as far as anyone can say
        QVERIFY(applySplit(set, {"split.csv", {line("d_0", Part::Train), line("nobody", Part::Test)}}));
    }
    void aTestOnlyImageOfACrossValidationNeverTrains()
    {
        TrainingSet set = films();
        set.images[3].part = Part::Test;
        const FoldMembership membership(set);
        QVERIFY(!membership.trains(3, 0) && !membership.trains(3, 1));
        QVERIFY(!membership.everTrains(3) && membership.everTrains(4));
        QCOMPARE(membership.testFoldOfPatient(3), set.images[3].fold);
    }
};

QTEST_APPLESS_MAIN(SplitTest)
#include "split_test.moc"
