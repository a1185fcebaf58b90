// A finding that is added or taken back while the window is open: lists, keys and film are of today's findings.
#include "film_desk.h"

#include "ui/annotate/findings_list.h"
#include "ui/annotate/gesture_queue.h"
#include "ui/annotate/read_workspace.h"

#include <QAbstractItemModel>

class AddedFindingTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_home); }
    void anotherProgramsFindingIsTakenUp();
    void theOneInHandIsTakenBack();
};

namespace {

int rows(const FilmDesk& desk)
{
    return desk.child<annotate::FindingsList>("findingsList")->model()->rowCount();
}

} // namespace

void AddedFindingTest::anotherProgramsFindingIsTakenUp()
{
    FilmDesk desk;
    QVERIFY(desk.open());
    QCOMPARE(rows(desk), 14);
    {
        auto other = store::Project::open(desk.films.project->folder());
        QVERIFY(other && (*other)->useReader("Ben"));
        QVERIFY((*other)->perform(store::AddFinding{"Rib_fracture", {}, true}));
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows(desk), 15, 20000);
    QVERIFY(desk.settle());
    const auto* list = desk.child<annotate::FindingsList>("findingsList");
    QCOMPARE(list->model()->index(14, 0).data().toString(), QString("Rib fracture"));
}

void AddedFindingTest::theOneInHandIsTakenBack()
{
    FilmDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.desk().project()->perform(store::AddFinding{"Granuloma", {}, true}));
    QTRY_COMPARE_WITH_TIMEOUT(rows(desk), 15, 20000);
    QVERIFY(desk.settle());
    auto* list = desk.child<annotate::FindingsList>("findingsList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(14, 0)).center());
    annotate::GestureQueue& gestures = desk.desk().read()->gestures();
    QVERIFY(gestures.perform(store::DrawBox{desk.films.images[0], 14, {10, 10, 40, 40}}));
    QVERIFY(gestures.undo());
    QVERIFY(gestures.undo()); // list and bar still show a granuloma, and are drawn again before the desk is made anew
    QTRY_COMPARE_WITH_TIMEOUT(rows(desk), 14, 20000);
    QVERIFY(desk.settle());
    store::JournalEntry drawn;
    drawn.kind = "draw-box";
    QCOMPARE(annotate::gestureText(drawn, {}), QString("Draw box: –")); // in the history, and nobody's %1
}

QTEST_MAIN(AddedFindingTest)
#include "added_finding_test.moc"
