#include "core/experiment/nested_boxes.h"

#include <QTest>

#include <algorithm>
#include <set>

using domain::Part;
using domain::TrainingSet;

namespace {

/// 50 patients; every fifth has two boxed films, every third film has two boxes. 20 films without boxes beside.
TrainingSet films(int folds)
{
    TrainingSet set;
    set.schema = domain::FindingSchema::nih14();
    const auto add = [&](const std::string& identity, const std::string& patient, int boxes) {
        domain::TrainingImage image;
        image.identity = identity;
        image.patient = patient;
        image.size = {100, 100};
        image.labels.assign(14, domain::Label::Absent);
        for (int b = 0; b < boxes; ++b)
            image.boxes.push_back({(static_cast<int>(set.images.size()) + b) % 8, {10, 10, 20, 20}});
        set.images.push_back(image);
    };
    for (int i = 0; i < 50; ++i) {
        const std::string patient = "p" + std::to_string(i);
        add(patient + "_0", patient, i % 3 == 0 ? 2 : 1);
        if (i % 5 == 0)
            add(patient + "_1", patient, 1);
    }
    for (int i = 0; i < 20; ++i)
        add("unboxed" + std::to_string(i), "q" + std::to_string(i), 0);
    domain::assignFolds(set, folds, 1);
    return set;
}

std::set<std::string> trainers(const TrainingSet& set, int fold)
{
    const domain::FoldMembership membership(set);
    std::set<std::string> names;
    for (std::size_t i = 0; i < set.images.size(); ++i) {
        if (set.images[i].isBoxed() && membership.trains(i, fold))
            names.insert(set.images[i].identity);
    }
    return names;
}

} // namespace

class NestedBoxesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFoldTrainsOnAboutSoManyBoxes()
    {
        const TrainingSet set = films(5);
        const TrainingSet few = experiment::withBoxes(set, 20, 3);
        // A patient has at most three boxes, so each of the four other folds gives 5 to 7.
        const domain::FoldMembership membership(few);
        for (int fold = 0; fold < 5; ++fold) {
            int boxes = 0;
            for (std::size_t i = 0; i < few.images.size(); ++i) {
                if (membership.trains(i, fold))
                    boxes += static_cast<int>(few.images[i].boxes.size());
            }
            QVERIFY2(boxes >= 20 && boxes <= 28, qPrintable(QString::number(boxes)));
        }
        const experiment::TrainedBoxes trained = experiment::trainedBoxes(few);
        QVERIFY(trained.boxes >= 20 && trained.boxes <= 28 && trained.images < trained.boxes);
    }
    void theTestCasesStayTheSame()
    {
        const TrainingSet set = films(5);
        TrainingSet few = experiment::withBoxes(set, 20, 3);
        QCOMPARE(few.images.size(), set.images.size());
        for (std::size_t i = 0; i < few.images.size(); ++i) {
            QCOMPARE(few.images[i].fold, set.images[i].fold);
            few.images[i].part = Part::None;
        }
        QVERIFY(few == set);
    }
    void drawsOfOneSeedAreNestedAndOfTwoSeedsDiffer()
    {
        const TrainingSet set = films(5);
        std::set<std::string> smaller;
        for (const int boxes : {8, 16, 24, 32}) {
            const std::set<std::string> larger = trainers(experiment::withBoxes(set, boxes, 3), 0);
            QVERIFY(larger.size() > smaller.size());
            QVERIFY(std::includes(larger.begin(), larger.end(), smaller.begin(), smaller.end()));
            smaller = larger;
        }
        QVERIFY(trainers(experiment::withBoxes(set, 8, 4), 0) != trainers(experiment::withBoxes(set, 8, 3), 0));
    }
    void aPatientIsDrawnWhole()
    {
        const TrainingSet few = experiment::withBoxes(films(5), 20, 3);
        std::set<std::string> in, out;
        for (const domain::TrainingImage& image : few.images) {
            if (image.isBoxed())
                (image.part == Part::Test ? out : in).insert(image.patient);
        }
        for (const std::string& patient : in)
            QVERIFY(!out.contains(patient));
    }
    void allBoxesAreTheSetAsItIs()
    {
        const TrainingSet set = films(5);
        QVERIFY(experiment::withBoxes(set, 0, 3) == set);
        QVERIFY(experiment::withBoxes(set, 10'000, 3) == set);
    }
    void withASplitTheTrainPartGives()
    {
        TrainingSet set = films(5);
        set.folds = 1;
        for (std::size_t i = 0; i < set.images.size(); ++i) {
            domain::TrainingImage& image = set.images[i];
            const int patient = std::stoi(image.patient.substr(1));
            image.part = patient % 4 == 0 ? Part::Test : patient % 4 == 1 ? Part::Validation : Part::Train;
            image.fold = image.isBoxed() && image.part == Part::Test ? 0 : -1;
        }
        const TrainingSet few = experiment::withBoxes(set, 10, 3);
        const experiment::TrainedBoxes trained = experiment::trainedBoxes(few);
        QVERIFY(trained.boxes >= 10 && trained.boxes <= 12);
        const auto boxed = [](const TrainingSet& of, Part part) {
            return std::count_if(of.images.begin(), of.images.end(),
                                 [&](const domain::TrainingImage& image) { return image.isBoxed() && image.part == part; });
        };
        QCOMPARE(boxed(few, Part::Test), boxed(set, Part::Test));
        QCOMPARE(boxed(few, Part::Validation), boxed(set, Part::Validation));
    }
};

QTEST_APPLESS_MAIN(NestedBoxesTest)
#include "nested_boxes_test.moc"
