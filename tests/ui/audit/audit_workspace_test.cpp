#include "audit_desk.h"

#include "core/domain/region.h"
#include "core/store/import.h"
#include "tests/ui/training/made_up_project.h"
#include "ui/audit/case_figures.h"
#include "ui/audit/case_film.h"
#include "ui/audit/case_table_model.h"
#include "ui/audit/figures.h"
#include "ui/kit/dates.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"
#include "test_places.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace audit;

class AuditWorkspaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void withoutARunItSaysWhatToDo();
    void theNewestRunOpensWithItsWorstCase();
    void arrowsGoThroughTheTableWithoutAClick();
    void theStatusSaysWhoseFiguresAndHowManyAreBelowT();
    void aRowOpensItsCase();
    void theHeaderSorts();
    void figuresMoveWithTheSlider();
    void theWheelMovesCutOffAndOpacity();
    void pageDownGoesToTheNextCase();
    void anotherRunIsChosen();
    void aRunWithoutCasesHasAWayToOneWithSome();
    void anotherRunKeepsTheCase();
    void keysDoWhatTheTableCan();
    void aDigitShowsThatFindingsMap();
    void boxModeSaysThatBoxesAreDrawnInRead();
    void aNoticeLiesOverTheFilmAndMovesNothing();
    void theRunsOwnAnswerIsNamed();
    void eq4StandsBesideWhatTheLossSees();
    void theSameCaseInOtherRunsIsShown();
    void theFittedCutStandsBesideTheRuns();
    void twoFilmsOfOnePatientDifferInTheCorner();
    void aMissingFilmIsSaidWhereTheFilmWouldBe();
    void itFitsTheSmallestWindow();
    void itIsPhotographed();
};

void AuditWorkspaceTest::withoutARunItSaysWhatToDo()
{
    testing::MadeUpProject made(3);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled());
    QVERIFY(child<QLabel>(desk.workspace, "emptyText")->text().contains(QLatin1String("Train a run first")));
    QSignalSpy wanted(&desk.workspace, &AuditWorkspace::trainWanted);
    QTest::mouseClick(child<QPushButton>(desk.workspace, "emptyTrain"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!desk.registry.whyNot(QStringLiteral("audit.next")).isEmpty());
}

void AuditWorkspaceTest::theNewestRunOpensWithItsWorstCase()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("first"), 0.9, 2);
    made.addRun(QStringLiteral("quick"), QStringLiteral("second"), 0.4, 1);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QCOMPARE(desk.workspace.shownRun().value, 2);
    const AuditCase* one = desk.workspace.figures().shownCase();
    for (const int index : desk.workspace.cases().shown())
        QVERIFY(index >= 0);
    QCOMPARE(child<QLabel>(desk.workspace, "caseIou")->text(), figureText(one->final.iou, 0.1));
    auto* view = desk.workspace.findChild<viewer::RadiographView*>();
    QVERIFY(view->film() != nullptr);
    QCOMPARE(view->boxes().size(), 1u);
    QCOMPARE(view->blobs().size(), 1u);
}

void AuditWorkspaceTest::arrowsGoThroughTheTableWithoutAClick()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    desk.workspace.activateWindow();
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    auto* table = child<QTableView>(desk.workspace, "caseTable");
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(table));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
}

void AuditWorkspaceTest::theStatusSaysWhoseFiguresAndHowManyAreBelowT()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QSignalSpy said(&desk.workspace, &AuditWorkspace::statusText);
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QVERIFY(!said.isEmpty());
    int under = 0;
    for (const int index : desk.workspace.cases().shown())
        under += desk.workspace.cases().index(desk.workspace.cases().rowOf(index), CaseTableModel::IouColumn)
                     .data(CaseTableModel::ShareRole).toDouble() < 0.1;
    const QString text = said.last().first().toString();
    QVERIFY2(text.startsWith(QLatin1String("Figures as stored by run 1: ")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral(" · %1 case(s), %2 below T 0.10").arg(desk.workspace.cases().rowCount()).arg(under)), qPrintable(text));
}

void AuditWorkspaceTest::aRowOpensItsCase()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    auto* table = child<QTableView>(desk.workspace, "caseTable");
    QSignalSpy shown(&desk.workspace, &AuditWorkspace::imageShown);
    const QRect cell = table->visualRect(table->model()->index(4, CaseTableModel::IouColumn));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(shown.count(), 1);
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QCOMPARE(desk.workspace.figures().shownCase()->final.iou,
             desk.workspace.cases().index(4, CaseTableModel::IouColumn).data(CaseTableModel::ShareRole).toDouble());
}

void AuditWorkspaceTest::theHeaderSorts()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled());
    auto* table = child<QTableView>(desk.workspace, "caseTable");
    auto* header = table->horizontalHeader();
    const int column = CaseTableModel::AreaColumn;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2});
    QCOMPARE(desk.workspace.cases().sortColumn(), column);
    QVERIFY(!child<QPushButton>(desk.workspace, "worstFirst")->isChecked());
    QTest::mouseClick(child<QPushButton>(desk.workspace, "worstFirst"), Qt::LeftButton);
    QCOMPARE(desk.workspace.cases().sortColumn(), int(CaseTableModel::IouColumn));
    QCOMPARE(desk.workspace.cases().sortOrder(), Qt::AscendingOrder);
}

void AuditWorkspaceTest::figuresMoveWithTheSlider()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.6);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    const CaseFigures& figures = desk.workspace.figures();
    const domain::PatchGrid grid(figures.patches(), figures.shownCase()->size);
    auto* slider = child<QSlider>(desk.workspace, "cutOff");
    for (const int percent : {10, 25, 70}) {
        slider->setValue(percent);
        const auto expected = domain::overlap(grid, grid.positivePatches(figures.values(), percent / 100.0), figures.boxes());
        QCOMPARE(child<QLabel>(desk.workspace, "caseIou")->text(), figureText(expected.iou, 0.1));
        QCOMPARE(child<QLabel>(desk.workspace, "caseIor")->text(), expected.regionArea > 0 ? figureText(expected.ior, 0.1) : QStringLiteral("–"));
        QCOMPARE(desk.workspace.findChild<viewer::RadiographView*>()->blobs().at(0).cut, percent / 100.0);
    }
}

void AuditWorkspaceTest::theWheelMovesCutOffAndOpacity()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.6);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    auto* view = desk.workspace.findChild<viewer::RadiographView*>();
    const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
        const QPointF at = view->rect().center();
        QWheelEvent event(at, view->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &event);
    };
    wheel(Qt::ShiftModifier);
    QVERIFY(desk.workspace.figures().cut() > 0.5);
    const int opacity = child<QSlider>(desk.workspace, "opacity")->value();
    wheel(Qt::AltModifier);
    QVERIFY(child<QSlider>(desk.workspace, "opacity")->value() > opacity);
}

void AuditWorkspaceTest::pageDownGoesToTheNextCase()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.6);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    auto* table = child<QTableView>(desk.workspace, "caseTable");
    QCOMPARE(table->currentIndex().row(), 0);
    desk.registry.action(QStringLiteral("audit.next"))->trigger();
    QCOMPARE(table->currentIndex().row(), 1);
    desk.registry.action(QStringLiteral("audit.previous"))->trigger();
    desk.registry.action(QStringLiteral("audit.previous"))->trigger();
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(desk.registry.spec(QStringLiteral("audit.next"))->keys, QList<QKeySequence>{QKeySequence(Qt::Key_PageDown)});
}

void AuditWorkspaceTest::anotherRunIsChosen()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("first"), 0.9, 2);
    made.addRun(QStringLiteral("quick"), QStringLiteral("second"), 0.4, 1);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled());
    const QString identity = desk.workspace.figures().shownCase()->final.identity;
    auto* box = child<QComboBox>(desk.workspace, "overlayRun");
    QCOMPARE(box->count(), 2);
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QTRY_COMPARE(desk.workspace.shownRun().value, 1);
    QVERIFY(!identity.isEmpty());
    QTRY_VERIFY(desk.settled());
    QVERIFY(desk.workspace.figures().shownCase() != nullptr);
}

void AuditWorkspaceTest::aRunWithoutCasesHasAWayToOneWithSome()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("first"), 0.4);
    made.addFailedRun(QStringLiteral("quick"), QStringLiteral("ended early"));
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled());
    QSignalSpy said(&desk.workspace, &AuditWorkspace::statusText);
    desk.workspace.showRun(domain::RunId{2});
    auto* way = child<QPushButton>(desk.workspace, "emptyNewest");
    QTRY_VERIFY(desk.settled() && way->isVisible());
    QCOMPARE(said.last().first().toString(), QString()); // no figures of cases that are not on show
    way->click();
    QTRY_COMPARE(desk.workspace.shownRun().value, 1);
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().shownCase());
    QVERIFY(!way->isVisible());
}

void AuditWorkspaceTest::anotherRunKeepsTheCase()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("first"), 0.9, 2);
    made.addRun(QStringLiteral("quick"), QStringLiteral("second"), 0.4, 1);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled());
    desk.workspace.showCaseAt(5);
    const QString identity = desk.workspace.figures().shownCase()->final.identity;
    desk.registry.action(QStringLiteral("audit.next-run"))->trigger();
    QTRY_VERIFY(desk.settled() && desk.workspace.shownRun().value == 1);
    QCOMPARE(desk.workspace.figures().shownCase()->final.identity, identity);
    desk.registry.action(QStringLiteral("audit.truth"))->trigger();
    QTRY_VERIFY(desk.settled());
    QCOMPARE(desk.workspace.figures().shownCase()->final.identity, identity);
}

void AuditWorkspaceTest::keysDoWhatTheTableCan()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled());
    const auto press = [&](const char* id) { desk.registry.action(QLatin1String(id))->trigger(); };
    CaseTableModel& cases = desk.workspace.cases();
    const int all = cases.rowCount();
    press("audit.sort");
    QCOMPARE(cases.sortColumn(), int(CaseTableModel::IorColumn));
    press("audit.reverse");
    QCOMPARE(cases.sortOrder(), Qt::DescendingOrder);
    press("audit.only.1");
    QVERIFY(cases.rowCount() < all);
    press("audit.next-fold");
    QCOMPARE(cases.foldFilter(), 0);
    press("audit.show-all");
    QCOMPARE(cases.rowCount(), all);
    press("audit.t-up");
    QCOMPARE(cases.threshold(), 0.2);
    press("audit.t-down");
    QCOMPARE(cases.threshold(), 0.1);
    press("audit.last");
    auto* table = child<QTableView>(desk.workspace, "caseTable");
    QCOMPARE(table->currentIndex().row(), all - 1);
    press("audit.first");
    QCOMPARE(table->currentIndex().row(), 0);
    press("audit.stage");
    QCOMPARE(cases.stage(), ShownStage(evaluation::Stage::Unary));
    for (const char* id : {"audit.sort", "audit.reverse", "audit.next-fold", "audit.show-all", "audit.t-up", "audit.t-down", "audit.first",
                           "audit.last", "audit.next-wrong", "audit.stage", "audit.style", "audit.truth", "audit.next-run", "audit.read"})
        QVERIFY2(!desk.registry.spec(QLatin1String(id))->keys.isEmpty() &&
                     desk.registry.action(QLatin1String(id))->shortcuts() == desk.registry.spec(QLatin1String(id))->keys,
                 id);
}

void AuditWorkspaceTest::aDigitShowsThatFindingsMap()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    const auto& schema = made.project().schema();
    const int finding = (desk.workspace.figures().finding() + 1) % 3;
    const QString digit = kit::theme().findingKey(schema.at(finding).name);
    const auto id = QStringLiteral("audit.map.%1").arg(finding);
    QCOMPARE(desk.registry.spec(id)->keys, QList<QKeySequence>{QKeySequence(digit)});
    desk.registry.action(id)->trigger();
    QCOMPARE(desk.workspace.figures().finding(), finding);
    QCOMPARE(child<QComboBox>(desk.workspace, "overlayFinding")->currentData().toInt(), finding);
}

void AuditWorkspaceTest::boxModeSaysThatBoxesAreDrawnInRead()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    QCOMPARE(desk.registry.spec(QStringLiteral("audit.draw"))->keys, QList<QKeySequence>{QKeySequence(Qt::Key_B)});
    desk.registry.action(QStringLiteral("audit.draw"))->trigger();
    auto* notice = child<kit::NoticeBar>(desk.workspace, "auditNotice");
    QVERIFY(notice->isVisible() && notice->text().contains(QLatin1String("Read")));
    QSignalSpy opened(&desk.workspace, &AuditWorkspace::openImage);
    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
}

void AuditWorkspaceTest::aNoticeLiesOverTheFilmAndMovesNothing()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    auto* view = desk.workspace.findChild<viewer::RadiographView*>();
    auto* table = child<QTableView>(desk.workspace, "caseTable");
    const auto places = [&] {
        return std::pair(QRect(view->mapTo(&desk.workspace, QPoint()), view->size()), QRect(table->mapTo(&desk.workspace, QPoint()), table->size()));
    };
    const auto before = places();
    auto* notice = child<kit::NoticeBar>(desk.workspace, "auditNotice");
    notice->show(kit::NoticeBar::Kind::Info, QStringLiteral("Something to be read in passing."));
    QTest::qWait(0); // the layout's turn
    QVERIFY(notice->isVisible() && notice->height() > 0);
    QVERIFY(view->isAncestorOf(notice));
    QCOMPARE(places(), before);
}

void AuditWorkspaceTest::theRunsOwnAnswerIsNamed()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    const QString named = child<QLabel>(desk.workspace, "runAnswer")->text();
    QVERIFY2(named.contains(QLatin1String("answer: base + CRF")), qPrintable(named));
    QVERIFY(!desk.workspace.figures().shownStage()); // the answer, until somebody chooses
}

void AuditWorkspaceTest::eq4StandsBesideWhatTheLossSees()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    const auto criterion = desk.workspace.figures().criterion();
    QVERIFY(criterion.has_value());
    const QString inside = child<QLabel>(desk.workspace, "blobInside")->text();
    QVERIFY2(inside.startsWith(QString::number(criterion->discrete.largestInside)), qPrintable(inside));
    const QString loss = child<QLabel>(desk.workspace, "blobRelaxation")->text();
    QVERIFY(child<QLabel>(desk.workspace, "blobRelaxation")->isVisible());
    QCOMPARE(loss.contains(QLatin1String("the same way")), criterion->agree());
    QVERIFY2(loss.contains(QLocale().toString(criterion->outside, 'f', 1)), qPrintable(loss));
}

void AuditWorkspaceTest::theSameCaseInOtherRunsIsShown()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("the older one"), 0.9, 2);
    made.addRun(QStringLiteral("quick"), QStringLiteral("the newer one"), 0.4, 1);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    auto* others = child<QWidget>(desk.workspace, "otherRuns");
    QVERIFY(others->isVisible());
    QStringList texts;
    for (const QLabel* label : others->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY2(texts.contains(QLatin1String("Run 1")) && texts.contains(QLatin1String("the older one")), qPrintable(texts.join(QLatin1Char('|'))));
    const AuditCase* one = desk.workspace.figures().shownCase();
    const auto scores = made.project().scores(domain::RunId{1});
    QVERIFY(scores.has_value());
    const auto score = std::find_if(scores->begin(), scores->end(), [&](const store::ScoreRow& row) {
        return row.image == one->final.image && row.finding == one->final.finding;
    });
    QVERIFY(score != scores->end());
    QVERIFY2(texts.contains(figureText(score->iou, 0.1)), qPrintable(texts.join(QLatin1Char('|'))));
}

void AuditWorkspaceTest::theFittedCutStandsBesideTheRuns()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    CaseFigures& figures = desk.workspace.figures();
    auto* own = child<QPushButton>(desk.workspace, "ownCut");
    QVERIFY(own->isChecked());
    QVERIFY(own->text().contains(QLatin1String("0.50")));
    auto* fitted = child<QPushButton>(desk.workspace, "fittedCut");
    QCOMPARE(fitted->isEnabled(), figures.fittedCut().has_value());
    figures.setCut(0.2);
    QVERIFY(!own->isChecked());
    own->click();
    QCOMPARE(figures.cut(), 0.5);
}

void AuditWorkspaceTest::twoFilmsOfOnePatientDifferInTheCorner()
{
    testing::MadeUpProject made;
    auto import = made.project().beginImport(QStringLiteral("again"), QStringLiteral("images"));
    for (int i = 0; i < 12; ++i) {
        store::ImageRecord record = *made.project().findImage(QStringLiteral("film-%1").arg(i, 3, 10, QLatin1Char('0')));
        record.followUp = 7;
        record.studyDate = QStringLiteral("20140302");
        QVERIFY((*import)->addImage(record));
    }
    QVERIFY((*import)->finish());
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    const AuditCase& one = *desk.workspace.figures().shownCase();
    const QStringList corner = caseCorners(desk.workspace.figures(), one, AuditData(), audit::Look::Free).topLeft;
    QVERIFY(caseCorners(desk.workspace.figures(), one, AuditData(), audit::Look::Free).topRight.contains("cut-off 0.50"));
    desk.workspace.figures().setCut(0.2); // the case's figures follow it, the table's do not
    QVERIFY(caseCorners(desk.workspace.figures(), one, AuditData(), audit::Look::Free).topRight.contains("cut-off 0.20; the table’s is 0.50"));
    QVERIFY2(corner.contains(QStringLiteral("Follow-up 7")), qPrintable(corner.join(u'|')));
    QVERIFY2(corner.contains(kit::dateText(QDate(2014, 3, 2))), qPrintable(corner.join(u'|')));
    QStringList early = caseCorners(desk.workspace.figures(), one, AuditData(), audit::Look::Seen).topLeft;
    QCOMPARE(early.takeLast(), QStringLiteral("Model seen before your reading; recorded"));
    QCOMPARE(early, corner);
}

void AuditWorkspaceTest::aMissingFilmIsSaidWhereTheFilmWouldBe()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.6);
    QDir films(QDir(made.folder()).filePath(QStringLiteral("../films")));
    for (const QString& name : films.entryList(QDir::Files))
        films.remove(name);
    Desk desk(made.project());
    QTRY_VERIFY(desk.settled() && desk.workspace.figures().hasMap());
    auto* view = desk.workspace.findChild<viewer::RadiographView*>();
    QVERIFY(view->film() == nullptr);
    QVERIFY(view->face().isError);
    QVERIFY(!view->face().title.isEmpty());
    QVERIFY(child<QLabel>(desk.workspace, "caseIou")->text() != QStringLiteral("–")); // figures need no film
}

void AuditWorkspaceTest::itFitsTheSmallestWindow()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.6);
    Desk desk(made.project(), {1280, 648});
    QTRY_VERIFY(desk.settled());
    const QSize least = desk.workspace.minimumSizeHint();
    QVERIFY2(least.width() <= 1100 && least.height() <= 648, qPrintable(QStringLiteral("%1×%2").arg(least.width()).arg(least.height())));
}

// Pictures to be looked at: FEWBOX_GRAB_DIR says where; a made-up run over the workshop's real films.
void AuditWorkspaceTest::itIsPhotographed()
{
    const QString grabs = qEnvironmentVariable("FEWBOX_GRAB_DIR");
    const QString films = QStringLiteral(FEWBOX_SHARED_DIR "/data/chest_real/nih");
    if (grabs.isEmpty() || !QDir(films).exists())
        QSKIP("Set FEWBOX_GRAB_DIR to a folder for pictures of this workspace; they need the workshop's real films.");
    const auto made = testing::MadeUpProject::ofRealFilms(films);
    made->addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.2, 5);
    made->addRun(QStringLiteral("paper-0"), QStringLiteral("paper 0 %"), 0.3, 6);
    made->addRun(QStringLiteral("paper-20"), QStringLiteral("paper 20 %"), 0.25, 7);
    Desk desk(made->project());
    const auto grab = [&](const char* name, int width, int height) {
        desk.workspace.resize(width, height - 72);
        QTRY_VERIFY_WITH_TIMEOUT(desk.settled(), 60'000);
        QTest::qWait(300);
        QTRY_VERIFY_WITH_TIMEOUT(desk.settled(), 60'000);
        desk.workspace.grab().save(QDir(grabs).filePath(QStringLiteral("%1-%2x%3.png").arg(QLatin1String(name)).arg(width).arg(height)));
    };
    QTRY_VERIFY_WITH_TIMEOUT(desk.settled() && desk.workspace.figures().hasMap(), 60'000);
    // Where IoU crosses T.
    int row = 0;
    while (row < desk.workspace.cases().rowCount() && !desk.workspace.cases().index(row, 0).data(CaseTableModel::RuleBelowRole).toBool())
        ++row;
    desk.workspace.showCaseAt(std::min(row + 6, desk.workspace.cases().rowCount() - 1));
    grab("audit", 1440, 900);
    grab("audit", 1280, 720);
    kit::theme().use(kit::ThemeName::Light);
    grab("audit-light", 1440, 900);
    kit::theme().use(kit::ThemeName::Dark);
}

QTEST_MAIN(AuditWorkspaceTest)
#include "audit_workspace_test.moc"
