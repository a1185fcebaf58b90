// What Audit shows of films that are not read: bare until asked for, recorded then; nothing where one reads blinded.
#include "audit_desk.h"

#include "tests/ui/training/made_up_project.h"
#include "ui/audit/case_figures.h"
#include "ui/audit/case_table_model.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace audit;

class EarlyLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void aMapOfAFilmThatIsNotReadIsALookThatIsRecorded();
    void aFilmThatIsNotReadIsBareUntilItIsAskedFor();
    void aBlindedReadingIsNeitherListedNorShown();
    void whatIsReadOrHiddenIsNoEarlyLook();
    void aPictureOfTheWindowIsNoLook();
};

void EarlyLookTest::aMapOfAFilmThatIsNotReadIsALookThatIsRecorded()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    const domain::ImageId first = desk.workspace.figures().shownCase()->final.image;
    QVERIFY(made.project().facts(first)->modelSeenEarly);
    QCOMPARE(made.project().modelLooks()->at(0).images, 1); // only of the film that was shown
    desk.workspace.showCaseAt(1);
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QVERIFY(made.project().facts(desk.workspace.figures().shownCase()->final.image)->modelSeenEarly);
    QCOMPARE(made.project().modelLooks()->at(0).images, 2);
    // Each once, however often its map is looked at.
    desk.workspace.showCaseAt(0);
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QCOMPARE(made.project().modelLooks()->at(0).images, 2);
}

void EarlyLookTest::aFilmThatIsNotReadIsBareUntilItIsAskedFor()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    kit::ActionRegistry registry;
    AuditWorkspace workspace(made.project(), registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending() && workspace.figures().hasMap());
    auto* view = workspace.findChild<viewer::RadiographView*>();
    auto* asks = child<kit::NoticeBar>(workspace, "lookNotice");
    QVERIFY(view->film() && view->blobs().empty() && view->boxes().empty());
    QVERIFY(asks->isVisible());
    QVERIFY(made.project().modelLooks()->empty());
    // Once read, it is shown without a question.
    const domain::ImageId first = workspace.figures().shownCase()->final.image;
    QVERIFY(made.project().perform(store::SetReadState{first, store::ReadState::Done}));
    workspace.hide();
    workspace.show();
    QVERIFY(!asks->isVisible());
    QCOMPARE(view->blobs().size(), 1u);
    for (int row = 1; workspace.figures().shownCase()->final.image == first; ++row) {
        workspace.showCaseAt(row);
        QTRY_VERIFY(!workspace.isPending() && workspace.figures().hasMap());
    }
    QVERIFY(asks->isVisible() && view->blobs().empty());
    const auto buttons = asks->findChildren<QPushButton*>();
    const auto show = std::find_if(buttons.begin(), buttons.end(), [](auto* one) { return one->text() == "Show them"; });
    QVERIFY(show != buttons.end());
    QTest::mouseClick(*show, Qt::LeftButton);
    QVERIFY(!asks->isVisible());
    QCOMPARE(view->blobs().size(), 1u);
    QCOMPARE(made.project().modelLooks()->at(0).images, 1);
}

void EarlyLookTest::aBlindedReadingIsNeitherListedNorShown()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    domain::ImageId blinded;
    int cases = 0, others = 0;
    {
        Desk desk(made.project());
        QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
        blinded = desk.workspace.figures().shownCase()->final.image;
        cases = desk.workspace.cases().rowCount();
    }
    const domain::ReaderId reader = made.project().currentReader();
    QVERIFY(made.project().perform(store::Assign{{blinded}, reader, true}));
    Desk desk(made.project());
    QSignalSpy said(&desk.workspace, &AuditWorkspace::statusText);
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    others = desk.workspace.cases().rowCount();
    QVERIFY(others < cases);
    QVERIFY2(said.last().first().toString().endsWith(QStringLiteral("%1 left out: you read them blinded").arg(cases - others)),
             qPrintable(said.last().first().toString())); // the run has more than these
    QVERIFY(!desk.workspace.showImage(blinded));
    QVERIFY(desk.workspace.figures().shownCase()->final.image != blinded);
    QVERIFY(made.project().perform(store::SetReadState{blinded, store::ReadState::Done}));
    desk.workspace.hide();
    desk.workspace.show(); // asks anew
    QTRY_COMPARE(desk.workspace.cases().rowCount(), cases);
}

void EarlyLookTest::whatIsReadOrHiddenIsNoEarlyLook()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    desk.workspace.hide();
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QVERIFY(made.project().modelLooks()->empty()); // prepared, and seen by nobody
    const domain::ImageId image = desk.workspace.figures().shownCase()->final.image;
    QVERIFY(made.project().perform(store::SetReadState{image, store::ReadState::Done}));
    auto* view = desk.workspace.findChild<viewer::RadiographView*>();
    desk.workspace.show();
    QCOMPARE(view->blobs().size(), 1u);
    QVERIFY(made.project().modelLooks()->empty());
    view->setBlobsVisible(false);
    desk.workspace.showCaseAt(1);
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QVERIFY(made.project().modelLooks()->empty());
    view->setBlobsVisible(true);
    QCOMPARE(made.project().modelLooks()->size(), std::size_t(1));
}

void EarlyLookTest::aPictureOfTheWindowIsNoLook()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    desk.workspace.hide();
    desk.workspace.setLooksRecorded(false);
    desk.workspace.show();
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QVERIFY(!desk.workspace.findChild<viewer::RadiographView*>()->blobs().empty());
    QVERIFY(made.project().modelLooks()->empty());
}

QTEST_MAIN(EarlyLookTest)
#include "early_look_test.moc"
