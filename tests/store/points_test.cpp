#include "project_fixture.h"

#include <limits>

using namespace store;
using domain::Box;
using domain::Label;
using domain::Point;

class PointsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPointIsStoredWithItsReaderAndTime();
    void aPointOutsideItsImageIsRefused_data();
    void aPointOutsideItsImageIsRefused();
    void theLastMarkRemovedReturnsTheLabel_data();
    void theLastMarkRemovedReturnsTheLabel();
    void aFindingWithAPointCannotBeCalledAbsent();
    void aPointKeepsItsIdWhileItIsMovedAndRenamed();
    void aBoxFromAPointIsOneStep();
    void aBoxFromAPointKeepsTheLabelsPast();
    void aPointKeepsItsPlaceWhenTheFileTurnsUp();
    void whatChangesNothingLeavesNoStep();
    void anotherReadersPointCannotBeChanged();
    void pointsAreNotTrainedOnButTheirLabelIs();
};

void PointsTest::aPointIsStoredWithItsReaderAndTime()
{
    ProjectFixture f;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const auto id = f.point(f.images[0], Mass, {10.25, 20.5});
    const auto other = must(Project::open(f.folder()));
    const auto points = must(other->facts(f.images[0])).points;
    QCOMPARE(points.size(), 1u);
    QCOMPARE(points[0].id, id);
    QCOMPARE(points[0].place, (Point{10.25, 20.5}));
    QCOMPARE(points[0].finding, int(Mass));
    QCOMPARE(points[0].by.name, QStringLiteral("Ada"));
    QVERIFY(points[0].by.at >= before && points[0].by.at <= QDateTime::currentDateTimeUtc());
    QVERIFY(f.label(f.images[0], Mass) == Label::Present);
    QVERIFY(f.facts(f.images[0]).state == ReadState::InProgress);
    QCOMPARE(f.boxes(f.images[0]), 0u);
}

void PointsTest::aPointOutsideItsImageIsRefused_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<bool>("inside");
    QTest::newRow("the outer corner") << 0. << 0. << true;
    QTest::newRow("the opposite corner") << 1000. << 800. << true; // the outer edge of the last pixel
    QTest::newRow("left of it") << -0.01 << 5. << false;
    QTest::newRow("below it") << 5. << 800.01 << false;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 5. << false;
    QTest::newRow("infinite") << 5. << std::numeric_limits<double>::infinity() << false;
}

void PointsTest::aPointOutsideItsImageIsRefused()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(bool, inside);
    ProjectFixture f;
    const auto kept = f.point(f.images[1], Mass);
    const auto drawn = f.project->perform(DrawPoint{f.images[0], Mass, {x, y}});
    const auto moved = f.project->perform(MovePoint{kept, {x, y}});
    const QString expected = inside ? QStringLiteral("no error") : QStringLiteral("point-outside-image");
    QCOMPARE(errorOf(drawn), expected);
    QCOMPARE(errorOf(moved), expected);
    QCOMPARE(f.facts(f.images[0]).points.size(), std::size_t(inside));
}

void PointsTest::theLastMarkRemovedReturnsTheLabel_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<bool>("pointFirst"); // of the two removals
    for (const int label : {0, 1, 2, 3})
        for (const bool pointFirst : {false, true})
            QTest::addRow("label %d, %s first", label, pointFirst ? "point" : "box") << label << pointFirst;
}

void PointsTest::theLastMarkRemovedReturnsTheLabel()
{
    QFETCH(int, before);
    QFETCH(bool, pointFirst);
    ProjectFixture f;
    const auto image = f.images[0];
    if (Label(before) != Label::NotAsked)
        must(f.project->perform(SetLabel{image, Mass, Label(before)}));
    const auto point = f.point(image, Mass);
    const auto box = f.draw(image, Mass);
    const Gesture removals[] = {RemovePoint{point}, RemoveBox{box}};
    must(f.project->perform(removals[pointFirst ? 0 : 1]));
    QVERIFY(f.label(image, Mass) == Label::Present);
    must(f.project->perform(removals[pointFirst ? 1 : 0]));
    QVERIFY(f.label(image, Mass) == Label(before));
}

void PointsTest::aFindingWithAPointCannotBeCalledAbsent()
{
    ProjectFixture f;
    f.point(f.images[0], Mass);
    for (const Label label : {Label::Absent, Label::Unsure, Label::NotAsked})
        QCOMPARE(errorOf(f.project->perform(SetLabel{f.images[0], Mass, label})),
                 QStringLiteral("label-contradicts-box"));
    QCOMPARE(errorOf(f.project->perform(SetNoFinding{f.images[0]})), QStringLiteral("label-contradicts-box"));
    QVERIFY(f.label(f.images[0], Mass) == Label::Present);
}

void PointsTest::aPointKeepsItsIdWhileItIsMovedAndRenamed()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const auto id = f.point(image, Mass, {10, 20});
    must(f.project->perform(MovePoint{id, {30.5, 40.25}}));
    must(f.project->perform(SetPointFinding{id, Nodule}));
    auto point = must(f.project->point(id));
    QCOMPARE(point->place, (Point{30.5, 40.25}));
    QCOMPARE(point->finding, int(Nodule));
    QVERIFY(f.label(image, Mass) == Label::NotAsked && f.label(image, Nodule) == Label::Present);
    must(f.project->undo());
    must(f.project->undo());
    QCOMPARE(must(f.project->point(id))->place, (Point{10, 20}));
    must(f.project->undo());
    QVERIFY(!must(f.project->point(id)));
    QCOMPARE(errorOf(f.project->perform(MovePoint{id, {1, 1}})), QStringLiteral("point-unknown"));
    QCOMPARE(must(f.project->redo()).kind, QStringLiteral("draw-point"));
    QCOMPARE(must(f.project->point(id))->place, (Point{10, 20}));
}

void PointsTest::aBoxFromAPointIsOneStep()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const auto id = f.point(image, Effusion, {120, 110});
    const auto gesture = must(f.project->perform(DrawBoxFromPoint{id, {100, 100, 60, 50}}));
    const auto box = must(f.project->boxMadeBy(gesture));
    QVERIFY(box);
    QCOMPARE(must(f.project->box(*box))->finding, int(Effusion)); // the point's
    QVERIFY(f.facts(image).points.empty());
    QCOMPARE(must(f.project->journal(1)).front().kind, QStringLiteral("draw-box-from-point"));
    must(f.project->undo());
    QCOMPARE(f.boxes(image), 0u);
    QCOMPARE(f.facts(image).points.at(0).id, id);
    must(f.project->redo());
    QCOMPARE(f.boxes(image), 1u);
    QCOMPARE(errorOf(f.project->perform(DrawBoxFromPoint{id, {1, 1, 20, 20}})), QStringLiteral("point-unknown"));

    const auto another = f.point(image, Mass);
    QCOMPARE(errorOf(f.project->perform(DrawBoxFromPoint{another, {1, 1, 0.5, 20}})), QStringLiteral("box-too-small"));
    QCOMPARE(f.facts(image).points.size(), 1u); // refused: the point is still there
}

void PointsTest::aBoxFromAPointKeepsTheLabelsPast()
{
    ProjectFixture f;
    const auto image = f.images[0];
    must(f.project->perform(SetLabel{image, Mass, Label::Unsure}));
    const auto point = f.point(image, Mass);
    const auto box = *must(f.project->boxMadeBy(must(f.project->perform(DrawBoxFromPoint{point, {1, 1, 20, 20}}))));
    must(f.project->perform(RemoveBox{box}));
    QVERIFY(f.label(image, Mass) == Label::Unsure); // as it was before the point
}

void PointsTest::aPointKeepsItsPlaceWhenTheFileTurnsUp()
{
    ProjectFixture f(1);
    ImageRecord lost = ProjectFixture::record(7);
    lost.path.clear();
    const auto add = [&](const ImageRecord& record) {
        const auto import = must(f.project->beginImport({}, QStringLiteral("images")));
        const auto id = must(import->addImage(record)).id;
        must(import->finish());
        return id;
    };
    const auto image = add(lost);
    f.point(image, Mass, {250, 400});
    must(f.project->perform(Adjudicate{image, Mass, Label::Present, {{100, 200, 50, 80}}, AdjudicationWay::New}));
    must(f.project->perform(
        AnswerProposals{image, {{Mass, QStringLiteral("run"), {10, 20, 30, 40}, ProposalAnswer::Answer::Rejected, {}}}}));
    ImageRecord found = lost;
    found.path = QStringLiteral("/films/half.png");
    found.size = {500, 400}; // a copy at half the size
    QCOMPARE(add(found), image);
    const ImageFacts facts = f.facts(image);
    QCOMPARE(facts.points.at(0).place, (Point{125, 200}));
    QCOMPARE(facts.adjudications.at(0).boxes, (std::vector<Box>{{50, 100, 25, 40}}));
    QCOMPARE(facts.proposalAnswers.at(0).proposed, (Box{5, 10, 15, 20}));
}

void PointsTest::whatChangesNothingLeavesNoStep()
{
    ProjectFixture f;
    const auto point = f.point(f.images[0], Mass, {10, 20});
    const auto gestures = must(f.project->counts()).gestures;
    QCOMPARE(must(f.project->perform(MovePoint{point, {10, 20}})).value, 0);
    QCOMPARE(must(f.project->perform(SetPointFinding{point, Mass})).value, 0);
    QCOMPARE(must(f.project->counts()).gestures, gestures);
}

void PointsTest::anotherReadersPointCannotBeChanged()
{
    ProjectFixture f;
    const auto point = f.point(f.images[0], Mass);
    f.as("Ben");
    QCOMPARE(f.facts(f.images[0]).points.size(), 1u);
    const std::vector<Gesture> others{MovePoint{point, {1, 1}}, SetPointFinding{point, Nodule}, RemovePoint{point},
                                      DrawBoxFromPoint{point, {1, 1, 20, 20}}};
    for (const Gesture& gesture : others)
        QCOMPARE(errorOf(f.project->perform(gesture)), QStringLiteral("point-of-another-reader"));
    QVERIFY(f.label(f.images[0], Mass) == Label::NotAsked); // Ben's own
    QCOMPARE(errorOf(f.project->perform(DrawPoint{domain::ImageId{4711}, Mass, {1, 1}})), QStringLiteral("image-unknown"));
    QCOMPARE(errorOf(f.project->perform(DrawPoint{f.images[0], 99, {1, 1}})), QStringLiteral("finding-unknown"));
}

void PointsTest::pointsAreNotTrainedOnButTheirLabelIs()
{
    ProjectFixture f(1);
    f.point(f.images[0], Mass);
    const auto image = must(f.project->freeze(2, 1)).images.at(0);
    QVERIFY(image.labels[Mass] == Label::Present);
    QVERIFY(image.boxes.empty());
}

QTEST_GUILESS_MAIN(PointsTest)
#include "points_test.moc"
