#include "core/domain/training_set.h"

#include <QTest>

using namespace domain;

class TrainingSetTest : public QObject {
    Q_OBJECT

    static TrainingImage image(const char* patient, std::vector<FindingBox> boxes, int fold = -1)
    {
        TrainingImage one;
        one.patient = patient;
        one.boxes = std::move(boxes);
        one.fold = fold;
        return one;
    }
    static FindingBox box(int finding) { return {finding, {0, 0, 10, 10}}; }

private Q_SLOTS:
    void onlyBoxedImagesGetAFold()
    {
        TrainingSet set;
        for (int i = 0; i < 10; ++i)
            set.images.push_back(image(("p" + std::to_string(i)).c_str(), {box(i % 2)}));
        set.images.push_back(image("p3", {}, 4)); // a fold left from before
        set.images.push_back(image("other", {}));
        assignFolds(set, 5, 9);
        QCOMPARE(set.folds, 5);
        QCOMPARE(set.seed, 9u);
        for (int i = 0; i < 10; ++i)
            QVERIFY(set.images[static_cast<std::size_t>(i)].fold >= 0);
        QCOMPARE(set.images[10].fold, -1);
        QCOMPARE(set.images[11].fold, -1);
    }
    void noImageOfATestPatientTrains()
    {
        TrainingSet set;
        set.images = {image("a", {box(0)}, 0), image("a", {}), image("b", {box(1)}, 1),
                      image("c", {}),          image("", {}),  image("", {box(0)}, 2)};
        const FoldMembership membership(set);
        const auto trains = [&](std::size_t i) {
            return std::vector<bool>{membership.trains(i, 0), membership.trains(i, 1), membership.trains(i, 2)};
        };
        QCOMPARE(trains(0), (std::vector<bool>{false, true, true}));
        QCOMPARE(trains(1), (std::vector<bool>{false, true, true})); // labels alone, but a's box is tested in fold 0
        QCOMPARE(trains(2), (std::vector<bool>{true, false, true}));
        QCOMPARE(trains(3), (std::vector<bool>{true, true, true}));
        QCOMPARE(trains(4), (std::vector<bool>{true, true, true})); // nobody's: not the patient of the last one
        QCOMPARE(membership.testFoldOfPatient(1), 0);
        QCOMPARE(membership.testFoldOfPatient(3), -1);
        QCOMPARE(membership.testFoldOfPatient(5), 2);
    }
    void boxesAreAskedForByFinding()
    {
        const TrainingImage one = image("a", {box(0), box(2), box(0)});
        QCOMPARE(one.boxesOf(0).size(), std::size_t{2});
        QVERIFY(one.boxesOf(1).empty());
    }
};

QTEST_APPLESS_MAIN(TrainingSetTest)
#include "training_set_test.moc"
