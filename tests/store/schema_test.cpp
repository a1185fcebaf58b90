// Findings that people add to a project, and what becomes of them.
#include "project_fixture.h"

#include <QSignalSpy>

using namespace store;
using domain::Label;

namespace {

constexpr int added = 14; // behind NIH's

AddFinding granuloma() { return {QStringLiteral("Granuloma"), {}, true}; }

} // namespace

class SchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAddedFindingIsOneLikeTheOthers();
    void itIsThereAfterARestartAndForEverybody();
    void theSameWordsAgainChangeNothing();
    void namesThatCannotBeAreRefused_data();
    void namesThatCannotBeAreRefused();
    void undoTakesItBackAndRedoBringsItWithWhatWasSaid();
    void whoHasTheProjectOpenMayStillAskForItsName();
    void undoPassesOverAFindingThatOthersStandOn_data();
    void undoPassesOverAFindingThatOthersStandOn();
    void aPlaceThatSomebodyElseTookIsNotTakenBack();
    void anOpenProjectHearsOfIt();
    void aGestureForAFindingThatWentMeanwhileIsRefused();
    void thereIsRoomForSixtyTwo();
};

void SchemaTest::anAddedFindingIsOneLikeTheOthers()
{
    ProjectFixture f;
    must(f.project->perform(granuloma()));
    QCOMPARE(f.project->schema().count(), 15);
    QVERIFY(f.project->schema().at(added) == (domain::Finding{"Granuloma", "Gra", true}));
    f.draw(f.images[0], added);
    must(f.project->perform(SetLabel{f.images[1], added, Label::Unsure}));
    QVERIFY(f.label(f.images[0], added) == Label::Present);
    QVERIFY(f.label(f.images[2], added) == Label::NotAsked);
    const domain::TrainingSet set = must(f.project->freeze(2, 1));
    QCOMPARE(set.schema.count(), 15);
    QVERIFY(set.images[0].boxes.at(0).finding == added && set.images[1].labels.at(added) == Label::Unsure);
    QCOMPARE(must(f.project->counts()).boxesPerFinding.at(added), 1);
    WorklistFilter filter;
    filter.text = QStringLiteral("granuloma");
    QCOMPARE(must(f.project->worklistCount(filter)), 1);
}

void SchemaTest::itIsThereAfterARestartAndForEverybody()
{
    ProjectFixture f;
    must(f.project->perform(AddFinding{QStringLiteral("  Rib   fracture "), QStringLiteral("Rib"), false}));
    f.reopen(QStringLiteral("Ben"));
    QVERIFY(f.project->schema().at(added) == (domain::Finding{"Rib fracture", "Rib", false}));
    const auto journal = must(f.project->journal(1));
    QCOMPARE(journal.front().kind, QStringLiteral("add-finding"));
    QCOMPARE(journal.front().parts["name"].toString(), QStringLiteral("Rib fracture"));
    QVERIFY(!journal.front().image);
}

void SchemaTest::theSameWordsAgainChangeNothing()
{
    ProjectFixture f;
    QVERIFY(must(f.project->perform(granuloma())).value > 0);
    QCOMPARE(must(f.project->perform(granuloma())).value, 0);
    QCOMPARE(f.project->schema().count(), 15);
}

void SchemaTest::namesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<QString>("error");
    const QString range = QStringLiteral("option-out-of-range"), exists = QStringLiteral("finding-exists");
    QTest::newRow("nothing") << QStringLiteral("  ") << QString() << range;
    QTest::newRow("NIH's separator") << QStringLiteral("a|b") << QString() << range;
    QTest::newRow("a table's separator") << QStringLiteral("a,b") << QString() << range;
    QTest::newRow("no finding is none") << QStringLiteral("no finding") << QString() << range;
    QTest::newRow("too long") << QString(65, u'x') << QString() << range;
    QTest::newRow("too long for a tab") << QStringLiteral("Granuloma") << QStringLiteral("Granu") << range;
    QTest::newRow("another spelling of a finding") << QStringLiteral("pleural thickening") << QString() << exists;
    QTest::newRow("a short name that is taken") << QStringLiteral("Contusion") << QStringLiteral("con") << exists;
    QTest::newRow("no letters for a short name") << QStringLiteral("+++") << QString() << exists;
}

void SchemaTest::namesThatCannotBeAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, shortName);
    QFETCH(QString, error);
    ProjectFixture f;
    QCOMPARE(errorOf(f.project->perform(AddFinding{name, shortName, true})), error);
    QCOMPARE(f.project->schema().count(), 14);
}

void SchemaTest::undoTakesItBackAndRedoBringsItWithWhatWasSaid()
{
    ProjectFixture f;
    must(f.project->perform(granuloma()));
    f.draw(f.images[0], added);
    must(f.project->undo());
    QCOMPARE(must(f.project->undo()).kind, QStringLiteral("add-finding"));
    f.reopen();
    QCOMPARE(f.project->schema().count(), 14);
    must(f.project->redo());
    QCOMPARE(f.project->schema().count(), 15);
    must(f.project->redo());
    QCOMPARE(f.facts(f.images[0]).boxes.at(0).finding, added);
}

/// A window draws what it shows before it is made anew.
void SchemaTest::whoHasTheProjectOpenMayStillAskForItsName()
{
    ProjectFixture f;
    must(f.project->perform(granuloma()));
    must(f.project->undo());
    QCOMPARE(f.project->schema().at(added).name, std::string("Granuloma"));
    QVERIFY(f.label(f.images[0], added) == Label::NotAsked);
    QCOMPARE(errorOf(f.project->perform(DrawBox{f.images[0], added, {1, 1, 9, 9}})), QStringLiteral("finding-unknown"));
    QCOMPARE(must(f.project->freeze(2, 1)).schema.count(), 14);
    f.draw(f.images[0], Mass); // the rest goes on
    must(f.project->perform(SetNoFinding{f.images[1]}));
    QVERIFY(f.label(f.images[1], Mass) == Label::Absent && f.label(f.images[1], added) == Label::NotAsked);
}

void SchemaTest::undoPassesOverAFindingThatOthersStandOn_data()
{
    QTest::addColumn<int>("who");
    QTest::newRow("another reader's box") << 0;
    QTest::newRow("another reader's label, though it was taken back") << 1;
    QTest::newRow("another reader's point") << 2;
    QTest::newRow("a report") << 3;
    QTest::newRow("a run") << 4;
    QTest::newRow("another reader's next finding") << 5;
}

void SchemaTest::undoPassesOverAFindingThatOthersStandOn()
{
    QFETCH(int, who);
    ProjectFixture f;
    must(f.project->perform(SetSecondLook{f.images[0], true}));
    must(f.project->perform(granuloma()));
    f.as("Ben");
    switch (who) {
    case 0: f.draw(f.images[0], added); break;
    case 1:
        must(f.project->perform(SetLabel{f.images[0], added, Label::Absent}));
        must(f.project->undo());
        break;
    case 2: f.point(f.images[0], added); break;
    case 3: {
        std::vector<Label> labels(15, Label::NotAsked);
        labels[added] = Label::Absent;
        auto import = must(f.project->beginImport(QStringLiteral("again"), QStringLiteral("nih")));
        must(import->setReportLabels(f.images[0], labels));
        must(import->finish());
        break;
    }
    case 4: must(f.project->addRun(QStringLiteral("uuid"), QStringLiteral("quick"), {})); break;
    default: must(f.project->perform(AddFinding{QStringLiteral("Rib fracture"), {}, true})); break;
    }
    f.as("Ada");
    QCOMPARE(must(f.project->undo()).kind, QStringLiteral("set-second-look"));
    QVERIFY(!f.project->undoable());
    QCOMPARE(f.project->schema().at(added).name, std::string("Granuloma"));
}

void SchemaTest::aPlaceThatSomebodyElseTookIsNotTakenBack()
{
    ProjectFixture f;
    must(f.project->perform(granuloma()));
    f.draw(f.images[0], added);
    must(f.project->undo());
    must(f.project->undo());
    f.as("Ben");
    must(f.project->perform(AddFinding{QStringLiteral("Rib fracture"), {}, true}));
    f.as("Ada");
    QCOMPARE(errorOf(f.project->redo()), QStringLiteral("finding-exists")); // else Ada's box would be of a fracture
    QCOMPARE(f.project->schema().count(), 15);
    f.as("Ben");
    must(f.project->undo());
    f.as("Ada");
    must(f.project->redo());
    QCOMPARE(f.project->schema().at(added).name, std::string("Granuloma"));
}

void SchemaTest::anOpenProjectHearsOfIt()
{
    ProjectFixture f;
    QSignalSpy heard(f.project.get(), &Project::schemaChanged);
    {
        const auto other = must(Project::open(f.folder()));
        must(other->useReader(QStringLiteral("Ben")));
        must(other->perform(granuloma()));
        must(other->perform(DrawBox{f.images[0], added, {1, 1, 9, 9}}));
    }
    QCOMPARE(f.facts(f.images[0]).labels.size(), 15u); // at the next question, whether or not anybody has looked
    QTRY_COMPARE(heard.count(), 1);
    QVERIFY(f.project->changedElsewhere());
    QCOMPARE(f.project->schema().count(), 15);
    f.draw(f.images[1], added);
    QTest::qWait(0);
    QCOMPARE(heard.count(), 1);
}

void SchemaTest::aGestureForAFindingThatWentMeanwhileIsRefused()
{
    ProjectFixture f;
    const auto other = must(Project::open(f.folder()));
    must(other->useReader(QStringLiteral("Ben")));
    must(other->perform(granuloma()));
    QVERIFY(f.project->changedElsewhere());
    QCOMPARE(f.project->schema().count(), 15);
    must(other->undo());
    must(other->perform(AddFinding{QStringLiteral("Rib fracture"), {}, true}));
    QCOMPARE(errorOf(f.project->perform(DrawBox{f.images[0], added, {1, 1, 9, 9}})), QStringLiteral("finding-unknown"));
    QCOMPARE(f.boxes(f.images[0]), 0u);
    f.draw(f.images[0], added); // said again, by who sees what it is called now
    QCOMPARE(f.project->schema().at(added).name, std::string("Rib fracture"));
}

void SchemaTest::thereIsRoomForSixtyTwo()
{
    ProjectFixture f;
    for (int i = 15; i <= 62; ++i)
        must(f.project->perform(AddFinding{QStringLiteral("Finding %1").arg(i), QStringLiteral("f%1").arg(i), true}));
    QCOMPARE(errorOf(f.project->perform(granuloma())), QStringLiteral("finding-exists"));
    f.draw(f.images[0], 61);
    QVERIFY(f.label(f.images[0], 61) == Label::Present);
    QCOMPARE(must(f.project->counts()).presentPerFinding.at(61), 1);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
