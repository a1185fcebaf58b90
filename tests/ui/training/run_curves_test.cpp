#include "ui/training/run_curves.h"
#include "ui/training/run_curves_model.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace training;

namespace {

runs::Event said(const char* json)
{
    return runs::parseEvent(QByteArray(json)).value();
}

QByteArray step(int fold, const char* phase, int number, double inside)
{
    return QStringLiteral(R"({"event":"step","at":"2026-01-01T00:00:%1.000Z","fold":%2,"phase":"%3","step":%4,"steps":100,"inside":%5})")
        .arg(number % 60, 2, 10, QLatin1Char('0')).arg(fold).arg(QLatin1String(phase)).arg(number).arg(inside).toUtf8();
}

} // namespace

class RunCurvesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOfTheWholeRunIsNoStepOfAFold();
    void theStepAxisGoesOnWhereAPhaseCountsFromOneAgain();
    void theStepAxisGoesOnWhereAPhaseCountsOn();
    void aResumedRunSaysItsStepsAgainAndTheLaterLineHolds();
    void foldsThatTrainSideBySideKeepApart();
    void numbersThatAreNotFiniteLeaveAGap();
    void smoothingStartsAtTheFirstValueAndPassesOverGaps();
    void thePhaseRulesStandWhereThePhasesBegan();
    void aFailedRunEndsInACross();
    void liveAccuracySaysOfWhichBoxesItIs();
    void thresholdsHoldUntilTheNextFit();
    void aModelReadsAFileAndThenWhatIsAdded();
    void anEventLineIsPlainEnglish();
    void aCollapseNamesItsFindingOncePerFold();
    void theCsvHasALineForEveryFigure();
};

void RunCurvesTest::aCollapseNamesItsFindingOncePerFold()
{
    RunCurves curves;
    // As core/worker writes it; a resumed run says it again.
    const char* line = R"({"event":"warning","code":"collapsed","subject":"Nodule","fold":1,"text":"Fold 2 has collapsed for Nodule."})";
    curves.apply(said(line));
    curves.apply(said(line));
    curves.apply(said(R"({"event":"warning","code":"slow-blas","text":"slow"})"));
    QCOMPARE(curves.collapses, (std::vector<Collapse>{{1, QStringLiteral("Nodule")}}));
}

void RunCurvesTest::theCsvHasALineForEveryFigure()
{
    RunCurves curves;
    curves.apply(said(R"({"event":"phase","phase":"unary","fold":0})"));
    curves.apply(said(R"({"event":"step","fold":0,"phase":"unary","step":10,"inside":0.5,"outside":null,"images_per_second":40})"));
    curves.apply(said(R"({"event":"epoch","fold":0,"epoch":1,"accuracy_01":0.25,"accuracy_05":0.125,"n":8})"));
    curves.apply(said(R"({"event":"thresholds","fold":0,"findings":[{"finding":"Mass","tau":0.8,"rho":0.25}]})"));
    const QStringList lines = curvesCsv(curves).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), QStringLiteral("fold,phase,quantity,finding,step,minutes,value"));
    QCOMPARE(lines.size(), 1 + 5 + 2 + 2);
    QVERIFY(lines.contains(QStringLiteral("1,unary,loss_inside,,10,0,0.5")));
    QVERIFY(lines.contains(QStringLiteral("1,unary,loss_outside,,10,0,"))); // not finite: nothing, never 0
    QVERIFY(lines.contains(QStringLiteral("1,unary,accuracy_iou_0.1,,10,0,0.25")));
    QVERIFY(lines.contains(QStringLiteral("1,unary,tau,Mass,10,0,0.8")));
}

void RunCurvesTest::whatIsOfTheWholeRunIsNoStepOfAFold()
{
    RunCurves curves;
    curves.apply(said(R"({"event":"phase","phase":"load","fold":-1})"));
    curves.apply(said(R"({"event":"step","fold":-1,"phase":"load","step":149,"steps":158})"));
    curves.apply(said(R"({"event":"phase","phase":"unary","fold":0})"));
    curves.apply(said(R"({"event":"step","fold":0,"phase":"unary","step":3,"steps":228,"inside":0.5})"));
    QCOMPARE(curves.folds.at(0).phases.size(), std::size_t(1));
    QCOMPARE(curves.folds.at(0).lastStep(), 3.0); // not 152: 149 films were read
    QCOMPARE(curves.folds.at(0).stepsExpected, 228.0);
}

void RunCurvesTest::theStepAxisGoesOnWhereAPhaseCountsFromOneAgain()
{
    RunCurves curves;
    for (const auto& line : {step(0, "unary", 10, 2), step(0, "unary", 50, 1), step(0, "crf", 5, 0.5)})
        curves.apply(said(line.constData()));
    QCOMPARE(curves.fold(0)->steps.size(), 3u);
    QCOMPARE(curves.fold(0)->steps[2].at.step, 55.0);
}

void RunCurvesTest::theStepAxisGoesOnWhereAPhaseCountsOn()
{
    RunCurves curves;
    for (const auto& line : {step(0, "unary", 50, 1), step(0, "crf", 55, 0.5)})
        curves.apply(said(line.constData()));
    QCOMPARE(curves.fold(0)->steps[1].at.step, 55.0);
}

void RunCurvesTest::aResumedRunSaysItsStepsAgainAndTheLaterLineHolds()
{
    RunCurves curves;
    curves.apply(said(R"({"event":"hello","folds":1})"));
    for (const auto& line : {step(0, "unary", 10, 2), step(0, "unary", 50, 1), step(0, "crf", 10, 7), step(0, "crf", 20, 7)})
        curves.apply(said(line.constData()));
    // Killed; its checkpoint was of step 40 of the first stage.
    curves.apply(said(R"({"event":"hello","folds":1})"));
    curves.apply(said(R"({"event":"phase","phase":"unary","fold":0})"));
    for (const auto& line : {step(0, "unary", 41, 1.5), step(0, "unary", 50, 1.25)})
        curves.apply(said(line.constData()));
    const auto& steps = curves.fold(0)->steps;
    QCOMPARE(steps.size(), 3u);
    QCOMPARE(steps[1].at.step, 41.0);
    QCOMPARE(steps[2].inside, 1.25);
    QCOMPARE(curves.fold(0)->phases.size(), 1u);
}

void RunCurvesTest::foldsThatTrainSideBySideKeepApart()
{
    RunCurves curves;
    for (const auto& line : {step(0, "unary", 10, 2), step(1, "unary", 8, 3), step(0, "unary", 12, 1)})
        curves.apply(said(line.constData()));
    QCOMPARE(curves.folds.size(), 2u);
    QCOMPARE(curves.fold(0)->steps.size(), 2u);
    QCOMPARE(curves.fold(1)->steps[0].inside, 3.0);
}

void RunCurvesTest::numbersThatAreNotFiniteLeaveAGap()
{
    RunCurves curves;
    curves.apply(said(R"({"event":"step","fold":0,"phase":"unary","step":1,"inside":null})"));
    QVERIFY(std::isnan(curves.fold(0)->steps[0].inside));
}

void RunCurvesTest::smoothingStartsAtTheFirstValueAndPassesOverGaps()
{
    // By hand: weights 0.5; 4 → 4; (0.5·(0.5·4) + 0.5·1)/(0.75) = 2; a gap keeps the last.
    const auto result = smoothed({4, 1, std::nan("")}, 0.5);
    QCOMPARE(result[0], 4.0);
    QCOMPARE(result[1], 2.0);
    QCOMPARE(result[2], 2.0);
}

void RunCurvesTest::thePhaseRulesStandWhereThePhasesBegan()
{
    RunCurves curves;
    curves.apply(said(R"({"event":"phase","phase":"unary","fold":0})"));
    curves.apply(said(step(0, "unary", 50, 1).constData()));
    curves.apply(said(R"({"event":"phase","phase":"crf","fold":0})"));
    curves.apply(said(step(0, "crf", 1, 1).constData()));
    QCOMPARE(curves.fold(0)->phases.size(), 2u);
    QCOMPARE(curves.fold(0)->phases[1].at.step, 50.0);
}

void RunCurvesTest::aFailedRunEndsInACross()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("events.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(step(0, "unary", 30, 1) + '\n' + R"({"event":"failed","code":"out-of-memory"})" + '\n');
    file.close();
    RunCurvesModel model(domain::FindingSchema::nih14());
    model.setRun(runs::RunFolder{dir.path()});
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.deathX(), std::optional(30.0));
}

void RunCurvesTest::liveAccuracySaysOfWhichBoxesItIs()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("events.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"event":"epoch","fold":0,"epoch":1,"accuracy_01":0.5,"accuracy_05":0.1,"n":40,"on":"validation"})" "\n");
    file.close();
    RunCurvesModel model(domain::FindingSchema::nih14());
    QVERIFY(model.accuracyTitle().contains(QLatin1String("training")));
    model.setRun(runs::RunFolder{dir.path()});
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(model.accuracyTitle().contains(QLatin1String("validation")));
    QCOMPARE(model.accuracyN(), 40);
    // Wilson (1927) for 20 of 40: 0.3520 … 0.6480.
    const Band band = model.accuracyBand();
    QVERIFY(std::abs(band.low.at(0) - 0.3520) < 5e-4);
    QVERIFY(std::abs(band.high.at(0) - 0.6480) < 5e-4);
}

void RunCurvesTest::thresholdsHoldUntilTheNextFit()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("events.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"event":"thresholds","fold":0,"findings":[{"finding":"Mass","tau":0.8,"rho":0.25}]})" "\n");
    file.write(step(0, "unary", 30, 1) + '\n');
    file.write(R"({"event":"thresholds","fold":0,"findings":[{"finding":"Mass","tau":0.75,"rho":0.2}]})" "\n");
    file.write(step(0, "unary", 50, 1) + '\n');
    file.close();
    RunCurvesModel model(domain::FindingSchema::nih14());
    model.setRun(runs::RunFolder{dir.path()});
    QTRY_VERIFY(!model.isLoading());
    const int mass = *domain::FindingSchema::nih14().indexOf("Mass");
    QCOMPARE(model.findingsWithThresholds(), std::vector<int>{mass});
    model.setFinding(mass);
    const Curve tau = model.thresholdCurves().at(0);
    QCOMPARE(tau.x, (std::vector<double>{0, 30, 30, 50}));
    QCOMPARE(tau.y, (std::vector<double>{0.8, 0.8, 0.75, 0.75}));
}

void RunCurvesTest::aModelReadsAFileAndThenWhatIsAdded()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("events.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(step(0, "unary", 1, 1) + '\n');
    file.flush();
    RunCurvesModel model(domain::FindingSchema::nih14());
    model.setLive(true);
    model.setRun(runs::RunFolder{dir.path()});
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.lossCurves().at(0).x.size(), 1u);
    file.write(step(0, "unary", 2, 1) + "\n{\"event\":\"st"); // and half a line
    file.flush();
    QTRY_COMPARE(model.lossCurves().at(0).x.size(), 2u);
}

void RunCurvesTest::anEventLineIsPlainEnglish()
{
    const QString line = eventLine(said(R"({"event":"step","fold":0,"phase":"crf","step":212,"steps":840,"loss":0.771,"images_per_second":44})"));
    QVERIFY2(line.contains(QLatin1String("fold 1  crf step 212 of 840  loss 0.771  44 images/s")), qPrintable(line));
    QVERIFY(eventLine(said(R"({"event":"sample","fold":0})")).isEmpty());
}

QTEST_GUILESS_MAIN(RunCurvesTest)
#include "run_curves_test.moc"
