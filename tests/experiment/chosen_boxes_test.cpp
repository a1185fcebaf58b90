// Boxes that "what to box next" would have asked for.
#include "core/experiment/chosen_boxes.h"
#include "core/experiment/nested_boxes.h"

#include <QTest>

#include <algorithm>
#include <set>

using domain::Label;
using domain::Part;
using domain::TrainingSet;

namespace {

constexpr int effusion = 2;

/// 60 patients with one film and one box each, of one finding.
TrainingSet films(int folds)
{
    TrainingSet set;
    set.schema = domain::FindingSchema::nih14();
    for (int i = 0; i < 60; ++i) {
        domain::TrainingImage image;
        image.id = domain::ImageId{i + 1};
        image.identity = "film" + std::to_string(i);
        image.patient = "p" + std::to_string(i);
        image.size = {100, 100};
        image.labels.assign(14, Label::Absent);
        image.labels[effusion] = Label::Present;
        image.boxes = {{effusion, {10, 10, 20, 20}}};
        set.images.push_back(image);
    }
    domain::assignFolds(set, folds, 1);
    return set;
}

bool isUnsureWhere(const domain::TrainingImage& image) { return image.id.value % 3 == 0; }

/// A run that finds every film's place but that of each third one.
assist::RunSummary answers(const TrainingSet& set)
{
    assist::RunSummary run;
    run.patches = 20;
    run.tells.assign(14, false);
    for (const domain::TrainingImage& image : set.images) {
        assist::FilmAnswers film(14);
        assist::FindingAnswer answer;
        answer.map.effectivePatches = isUnsureWhere(image) ? 200 : 4;
        answer.map.blobs = 1;
        film[effusion] = answer;
        run.films.emplace(QString::fromStdString(image.identity), film);
    }
    return run;
}

std::set<std::string> given(const TrainingSet& set)
{
    std::set<std::string> names;
    for (const domain::TrainingImage& image : set.images)
        if (image.part == Part::None)
            names.insert(image.identity);
    return names;
}

} // namespace

class ChosenBoxesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheModelIsUnsureOfComesFirst()
    {
        const TrainingSet all = films(5), before = experiment::withBoxes(all, 12, 1);
        const TrainingSet after = experiment::withChosenBoxes(before, answers(all), 20);
        const std::set<std::string> had = given(before), has = given(after);
        QVERIFY(std::includes(has.begin(), has.end(), had.begin(), had.end())); // what was given stays
        QCOMPARE(int(had.size()), 15);
        QCOMPARE(int(has.size()), 25); // five a fold: four of them train on 20
        QCOMPARE(experiment::trainedBoxes(after).boxes, 20.0);
        for (int fold = 0; fold < 5; ++fold) {
            const auto count = [&](const TrainingSet& set, auto&& wanted) {
                return std::count_if(set.images.begin(), set.images.end(), [&](const domain::TrainingImage& image) {
                    return image.fold == fold && wanted(image);
                });
            };
            const auto sure = [&](const domain::TrainingImage& image) { return image.part == Part::None && !isUnsureWhere(image); };
            const auto unsureLeft = [&](const domain::TrainingImage& image) { return image.part == Part::Test && isUnsureWhere(image); };
            const bool tookSure = count(after, sure) > count(before, sure);
            QVERIFY2(!tookSure || count(after, unsureLeft) == 0, qPrintable(QString::number(fold)));
        }
        // The lot would have given others.
        QVERIFY(given(experiment::withBoxes(all, 20, 1)) != has);
    }

    void itIsTheSameEachTimeAndTestsTheSameFilms()
    {
        const TrainingSet all = films(5), before = experiment::withBoxes(all, 12, 2);
        const TrainingSet once = experiment::withChosenBoxes(before, answers(all), 24), again = experiment::withChosenBoxes(before, answers(all), 24);
        QVERIFY(once == again);
        for (std::size_t i = 0; i < once.images.size(); ++i) {
            QCOMPARE(once.images[i].fold, all.images[i].fold);
            QCOMPARE(once.images[i].boxes.size(), all.images[i].boxes.size());
        }
    }

    void ofAFilmThatIsNotGivenYetOnlyItsLabelsAreKnown()
    {
        // Where a label says absent nobody would look for a box.
        TrainingSet all = films(5);
        const TrainingSet before = experiment::withBoxes(all, 12, 1);
        TrainingSet hushed = before;
        for (domain::TrainingImage& image : hushed.images)
            if (image.part == Part::Test && isUnsureWhere(image))
                image.labels[effusion] = Label::Absent;
        const TrainingSet after = experiment::withChosenBoxes(hushed, answers(all), 20);
        for (std::size_t i = 0; i < after.images.size(); ++i)
            QVERIFY(after.images[i].part != Part::None || before.images[i].part == Part::None || !isUnsureWhere(after.images[i]));
    }

    void moreThanThereAreIsAll()
    {
        const TrainingSet all = films(5);
        QCOMPARE(given(experiment::withChosenBoxes(experiment::withBoxes(all, 12, 1), answers(all), 10'000)).size(), all.images.size());
    }
};

QTEST_APPLESS_MAIN(ChosenBoxesTest)
#include "chosen_boxes_test.moc"
