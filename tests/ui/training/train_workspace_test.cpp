#include "tests/ui/training/made_up_project.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/training/curves_page.h"
#include "ui/training/launch_model.h"
#include "ui/training/split_choice.h"
#include "ui/training/train_workspace.h"
#include "test_places.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace training;

class TrainWorkspaceTest : public QObject {
    Q_OBJECT
private:
    template <typename T> static T* child(QWidget& parent, const char* name)
    {
        T* found = parent.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init()
    {
        qputenv("FEWBOX_WORKER", FEWBOX_BINARY_DIR "/tests/obedient_worker");
        qputenv("FEWBOX_FAKE_END", "finish");
    }
    void anEmptyProjectSaysWhatToDo();
    void theFormSaysWhichBoxesItLeavesOut();
    void theButtonStartsARunThatEndsInTheList();
    void aNewRunShowsNoFigureOfTheRunBefore();
    void pauseAndStopAreButtonsOfTheRun();
    void aFailedRunShowsItsSentenceAndWaysOn();
    void aFinishedRunSaysWhenRegionsWereEmpty();
    void aKilledRunSaysWhereAndWhatIsKept();
    void aNoticeLiesOverTheCurvesAndMovesNothing();
    void theSliderChangesTheCommandLine();
    void aSplitIsChosenInTheForm();
    void settingsAreFoundByTheirWords();
    void theHeadsOfAFinishedRunCanBeRefitted();
    void theResultIsTheRunsOwnAnswerAndNamesIt();
    void curvesAreExportedByTheFilesEnding();
    void itFitsTheSmallestWindow();
    void nothingFlashesBesideIt();
    void itIsPhotographed();
};

void TrainWorkspaceTest::anEmptyProjectSaysWhatToDo()
{
    testing::MadeUpProject made(0);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1280, 648);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    QVERIFY(child<QWidget>(workspace, "trainEmpty")->isVisible());
    QVERIFY(!child<QPushButton>(workspace, "startRun")->isEnabled());
    QVERIFY(child<QLabel>(workspace, "reason")->text().contains(QLatin1String("no boxes")));
    QSignalSpy drawing(&workspace, &TrainWorkspace::openDrawing);
    QTest::mouseClick(child<QPushButton>(workspace, "emptyDraw"), Qt::LeftButton);
    QCOMPARE(drawing.count(), 1);
    QVERIFY(!registry.whyNot(QStringLiteral("train.start")).isEmpty());
}

void TrainWorkspaceTest::theFormSaysWhichBoxesItLeavesOut()
{
    testing::MadeUpProject made;
    const auto rows = made.project().worklistRows({}, store::WorklistOrder::Name, 0, 12);
    QVERIFY(rows && rows->size() == 12);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1280, 648);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    auto *boxes = child<QLabel>(workspace, "boxes"), *left = child<QLabel>(workspace, "leftOut");
    QVERIFY2(boxes->text().startsWith(QLatin1String("12 on 12 image")), qPrintable(boxes->text()));
    QVERIFY(!left->isVisible());
    QVERIFY(QFile::remove(rows->at(3).path));
    QVERIFY(made.project().perform(store::DrawBox{rows->at(0).image, 13, {20, 20, 60, 60}})); // a preset trains the boxed findings
    QTRY_VERIFY2(boxes->text().startsWith(QLatin1String("11 on 11 image")), qPrintable(boxes->text()));
    QVERIFY(left->isVisible());
    QVERIFY2(left->text().startsWith(QStringLiteral("Left out: 1 without a film’s file")) &&
                 left->text().endsWith(QStringLiteral("1 of findings that are not trained.")), qPrintable(left->text()));
    QVERIFY(workspace.launchModel().set(QStringLiteral("findings"), QStringLiteral("all")));
    QCOMPARE(left->text(), QStringLiteral("Left out: 1 without a film’s file."));
}

void TrainWorkspaceTest::theButtonStartsARunThatEndsInTheList()
{
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    auto* start = child<QPushButton>(workspace, "startRun");
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(workspace.launchModel().set(QStringLiteral("folds"), QStringLiteral("2")));
    QSignalSpy scored(&launcher, &RunLauncher::scored);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(scored.count(), 1, 20'000);
    QTRY_COMPARE(child<QListView>(workspace, "runList")->model()->rowCount(), 1);
    QCOMPARE(workspace.shownRun().value, 1);
    QTRY_COMPARE(child<QLabel>(workspace, "runState")->text(), QStringLiteral("finished"));
    QTRY_VERIFY(!workspace.isPending());
}

void TrainWorkspaceTest::aNewRunShowsNoFigureOfTheRunBefore()
{
    qputenv("FEWBOX_FAKE_END", "wait");
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    const auto figures = [&] {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.csv"));
        if (!workspace.exportCurves(path))
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(figures().count('\n') > 10);
    const auto whole = [&] {
        QStringList words;
        for (const QLabel* label : child<QWidget>(workspace, "wholeFacts")->findChildren<QLabel*>())
            words << label->text();
        return words;
    };
    QVERIFY(whole().contains(QStringLiteral("Took")));
    QTRY_VERIFY(launcher.canStart());
    QVERIFY(workspace.launchModel().set(QStringLiteral("folds"), QStringLiteral("2")));
    QByteArray atOnce;
    QStringList factsAtOnce;
    connect(&launcher, &RunLauncher::launched, &workspace, [&] { // after the workspace's own answer to it
        atOnce = figures();
        factsAtOnce = whole();
    });
    registry.action(QStringLiteral("train.start"))->trigger();
    QTRY_COMPARE(workspace.shownRun().value, 2);
    QCOMPARE(atOnce.count('\n'), 1); // the header alone
    QVERIFY2(!factsAtOnce.contains(QStringLiteral("Took")), qPrintable(factsAtOnce.join(QLatin1Char(' '))));
    // And its own figures come while it trains, not at its end.
    QTRY_VERIFY(figures().count('\n') > 1);
    QVERIFY(launcher.isActive(workspace.shownRun()));
    QVERIFY(!whole().contains(QStringLiteral("Took")));
    launcher.stop(workspace.shownRun());
    QTRY_VERIFY_WITH_TIMEOUT(!launcher.active(), 20'000);
    QTRY_VERIFY(!workspace.isPending());
}

void TrainWorkspaceTest::pauseAndStopAreButtonsOfTheRun()
{
    qputenv("FEWBOX_FAKE_END", "wait");
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(launcher.canStart());
    QVERIFY(workspace.launchModel().set(QStringLiteral("folds"), QStringLiteral("2")));
    registry.action(QStringLiteral("train.start"))->trigger();
    auto* pause = child<QPushButton>(workspace, "pauseRun");
    QTRY_VERIFY(pause->isVisible() && pause->isEnabled());
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE(child<QLabel>(workspace, "runState")->text(), QStringLiteral("paused"));
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE(child<QLabel>(workspace, "runState")->text(), QStringLiteral("running"));
    QTest::mouseClick(child<QPushButton>(workspace, "stopRun"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(workspace, "runState")->text(), QStringLiteral("stopped"), 20'000);
    QTRY_VERIFY(child<QPushButton>(workspace, "resumeRun")->isVisible());
}

void TrainWorkspaceTest::aFailedRunShowsItsSentenceAndWaysOn()
{
    testing::MadeUpProject made;
    made.addFailedRun(QStringLiteral("paper-0"), QStringLiteral("paper, P 64"));
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    QTRY_VERIFY(child<QWidget>(workspace, "failurePanel")->isVisible());
    const QString sentence = child<QLabel>(workspace, "failureSentence")->text();
    QVERIFY2(sentence.startsWith(QLatin1String("Run 1 stopped: ")) && sentence.contains(QLatin1String("memory"), Qt::CaseInsensitive),
             qPrintable(sentence));
    QVERIFY(child<QLabel>(workspace, "lastWords")->text().contains(QLatin1String("out-of-memory")));
    // One primary button in the window: the way on, not the form's.
    QCOMPARE(child<QPushButton>(workspace, "failureNewRun")->property("kind").toString(), QStringLiteral("primary"));
    QVERIFY(child<QPushButton>(workspace, "startRun")->property("kind").toString() != QLatin1String("primary"));
    const int batch = domain::presetOptions("paper-0")->batchSize;
    QTest::mouseClick(child<QPushButton>(workspace, "failureNewRun"), Qt::LeftButton);
    QCOMPARE(workspace.launchModel().options().microBatch, batch / 2);
}

void TrainWorkspaceTest::aFinishedRunSaysWhenRegionsWereEmpty()
{
    testing::MadeUpProject made;
    const auto run = made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    for (const int fold : {0, 2})
        testing::appendEvent(run.folder, {{"seq", 9990 + fold}, {"at", "2026-11-24T14:21:09.000Z"}, {"event", "warning"}, {"code", "collapsed"},
                                          {"subject", "Nodule"}, {"fold", fold}, {"text", "Fold has collapsed for Nodule."}});
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    QTRY_COMPARE(child<QLabel>(workspace, "collapses")->text(),
                 QStringLiteral("Nodule: after a third of the training, all regions were empty in fold 1, 3.\nMore boxes of it help."));
}

void TrainWorkspaceTest::aKilledRunSaysWhereAndWhatIsKept()
{
    testing::MadeUpProject made;
    const auto run = made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.9);
    // Its last word is a step, as a kill leaves it.
    QVERIFY(QFile::remove(run.folder.eventsFile()));
    QVERIFY(QDir(run.folder.predictions()).removeRecursively());
    testing::appendEvent(run.folder, {{"event", "hello"}, {"folds", 2}, {"device", "CPU"}});
    for (int step = 1; step <= 24; ++step) {
        testing::appendEvent(run.folder, {{"event", "step"}, {"fold", 0}, {"phase", "unary"}, {"step", step}, {"steps", 60},
                                          {"inside", 2.0}, {"outside", 1.0}, {"positive", 0.5}, {"negative", 0.5}});
        if (step == 20)
            testing::appendEvent(run.folder, {{"event", "checkpoint"}, {"fold", 0}, {"step", 20}});
    }
    QVERIFY(made.project().setRunState(run.row.number, QStringLiteral("failed")).has_value());
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    QTRY_VERIFY(child<QWidget>(workspace, "failurePanel")->isVisible());
    QTRY_COMPARE(child<QLabel>(workspace, "failureSentence")->text(),
                 QStringLiteral("Run 1 was ended from outside, or crashed, at step 24."));
    const QString where = child<QLabel>(workspace, "failureWhere")->text();
    QVERIFY2(where.contains(QLatin1String("Everything up to step 20 is kept.")), qPrintable(where));
    QVERIFY2(!where.contains(QLatin1String("fewboxctl")), qPrintable(where));
    QVERIFY(child<QPushButton>(workspace, "failureResume")->isEnabled());
}

void TrainWorkspaceTest::aNoticeLiesOverTheCurvesAndMovesNothing()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    auto* notice = child<kit::NoticeBar>(workspace, "trainNotice");
    auto* page = workspace.findChild<CurvesPage*>();
    const QRect before(page->mapTo(&workspace, QPoint()), page->size());
    notice->show(kit::NoticeBar::Kind::Info, QStringLiteral("Something to be read in passing."));
    QTest::qWait(0); // the layout's turn
    QVERIFY(notice->isVisible() && notice->height() > 0);
    QCOMPARE(QRect(page->mapTo(&workspace, QPoint()), page->size()), before);
    const QRect over(notice->mapTo(&workspace, QPoint()), notice->size());
    QVERIFY(before.contains(over));
}

void TrainWorkspaceTest::theSliderChangesTheCommandLine()
{
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.show();
    child<QSlider>(workspace, "unannotatedShare")->setValue(20);
    QVERIFY(workspace.launchModel().commandLine().endsWith(QLatin1String("--unannotated-share 0.2")));
    QVERIFY(child<QLabel>(workspace, "commandLine")->text().contains(QLatin1String("--unannotated-share 0.2")));
}

void TrainWorkspaceTest::aSplitIsChosenInTheForm()
{
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    auto* choice = workspace.findChild<SplitChoice*>();
    QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& text) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    };
    choice->useFile(write("no.csv", "picture,where\na.png,train\n"));
    QTRY_VERIFY(!choice->isPending());
    auto* notice = child<kit::NoticeBar>(workspace, "trainNotice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QLatin1String("no.csv")), qPrintable(notice->text()));
    QVERIFY(workspace.launchModel().split().isEmpty());
    choice->useFile(write("mine.csv", "image,part\nfilm000.png,train\nfilm001.png,test\n"));
    QTRY_COMPARE(workspace.launchModel().split(), folder.filePath(QStringLiteral("mine.csv")));
    auto* box = child<QComboBox>(workspace, "split");
    QCOMPARE(box->currentText(), QStringLiteral("mine.csv"));
    QVERIFY2(box->toolTip().contains(QLatin1String("1 train, 0 validation, 1 test")), qPrintable(box->toolTip()));
    QVERIFY(!child<QSpinBox>(workspace, "folds")->isEnabled());
    QVERIFY(child<QLabel>(workspace, "commandLine")->text().contains(QLatin1String("--split")));
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QVERIFY(workspace.launchModel().split().isEmpty());
    QVERIFY(child<QSpinBox>(workspace, "folds")->isEnabled());
}

void TrainWorkspaceTest::settingsAreFoundByTheirWords()
{
    testing::MadeUpProject made;
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    child<QAbstractButton>(workspace, "moreSettings")->click();
    auto* table = child<QTableView>(workspace, "settings");
    QVERIFY(table->isVisible());
    const int all = table->model()->rowCount();
    QCOMPARE(all, int(domain::settingTable().size()) - 1); // the preset has its segments
    auto* search = child<QLineEdit>(workspace, "settingsSearch");
    for (const char* words : {"Images in a step of the CRF", "crf_batch"}) { // its word, and what run.json calls it
        search->setText(QLatin1String(words));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Images in a step of the CRF"));
    }
    QVERIFY(table->model()->setData(table->model()->index(0, 1), QStringLiteral("12")));
    QCOMPARE(workspace.launchModel().options().crfBatch, 12);
    search->clear();
    QCOMPARE(table->model()->rowCount(), all);
}

void TrainWorkspaceTest::theHeadsOfAFinishedRunCanBeRefitted()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    auto* refit = child<QPushButton>(workspace, "refitHeads");
    QTRY_VERIFY(refit->isVisible() && refit->isEnabled());
    QVERIFY(registry.whyNot(QStringLiteral("train.refresh")).isEmpty());
    QSignalSpy launched(&launcher, &RunLauncher::launched), ended(&launcher, &RunLauncher::ended);
    refit->click();
    QTRY_COMPARE(launched.count(), 1);
    QVERIFY(launcher.isRefresh(launched[0][0].value<domain::RunId>()));
    QCOMPARE(workspace.shownRun(), launched[0][0].value<domain::RunId>());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    QTRY_VERIFY(!workspace.isPending());
    // The switch is one action, for the palette and for keys.
    auto* again = child<QCheckBox>(workspace, "refitAfterBoxes");
    registry.action(QStringLiteral("train.refresh-after-boxes"))->trigger();
    QVERIFY(again->isChecked());
    again->click();
    QVERIFY(!registry.action(QStringLiteral("train.refresh-after-boxes"))->isChecked());
}

void TrainWorkspaceTest::theResultIsTheRunsOwnAnswerAndNamesIt()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    auto* stage = child<QComboBox>(workspace, "resultStage");
    QTRY_VERIFY(stage->isVisible());
    QStringList choices;
    for (int i = 0; i < stage->count(); ++i)
        choices << stage->itemText(i);
    QCOMPARE(choices.mid(1), (QStringList{"base", "base + CRF"}));
    QVERIFY2(choices[0] == QLatin1String("answer: base + CRF"), qPrintable(choices[0]));
    stage->setCurrentIndex(1); // its figures take the place of the answer's
    QCOMPARE(stage->currentText(), QStringLiteral("base"));
}

void TrainWorkspaceTest::curvesAreExportedByTheFilesEnding()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.resize(1440, 828);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    QVERIFY(registry.whyNot(QStringLiteral("train.export")).isEmpty());
    child<QAbstractButton>(workspace, "logarithmic")->click();
    QTemporaryDir folder;
    for (const auto& [name, begin] : {std::pair{"c.csv", "fold,phase,"}, {"c.pdf", "%PDF-"}, {"c.png", "\x89PNG"}}) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(workspace.exportCurves(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(begin), name);
    }
    QVERIFY(!workspace.exportCurves(QStringLiteral("/nonexistent/c.csv")));
}

void TrainWorkspaceTest::itFitsTheSmallestWindow()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    const QSize least = workspace.minimumSizeHint();
    QVERIFY2(least.width() <= 1100 && least.height() <= 720 - 72, qPrintable(QStringLiteral("%1×%2").arg(least.width()).arg(least.height())));
}

namespace {

/// A widget that is shown before it has a parent is a window for a moment.
struct WindowWatcher : QObject {
    QStringList shown;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            shown << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        return false;
    }
};

} // namespace

void TrainWorkspaceTest::nothingFlashesBesideIt()
{
    testing::MadeUpProject made;
    made.addRun(QStringLiteral("quick"), QStringLiteral("quick look"), 0.9);
    WindowWatcher watcher;
    qApp->installEventFilter(&watcher);
    RunLauncher launcher(made.project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    workspace.show();
    QTRY_VERIFY(!workspace.isPending());
    QCOMPARE(watcher.shown, QStringList{QStringLiteral("training::TrainWorkspace trainWorkspace")});
}

// Pictures to be looked at: FEWBOX_GRAB_DIR says where; made-up runs over real films where the workshop has them.
void TrainWorkspaceTest::itIsPhotographed()
{
    const QString grabs = qEnvironmentVariable("FEWBOX_GRAB_DIR");
    if (grabs.isEmpty())
        QSKIP("Set FEWBOX_GRAB_DIR to a folder for pictures of this workspace.");
    const QString films = QStringLiteral(FEWBOX_SHARED_DIR "/data/chest_real/nih");
    if (!QDir(films).exists())
        QSKIP("The pictures need the workshop's real films.");
    const auto made = testing::MadeUpProject::ofRealFilms(films);
    made->addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.4, 5);
    made->addRun(QStringLiteral("paper-0"), QStringLiteral("paper 0 %"), 0.7, 6);
    made->addRun(QStringLiteral("paper-20"), QStringLiteral("paper 20 %"), 0.8, 7);
    RunLauncher launcher(made->project());
    kit::ActionRegistry registry;
    TrainWorkspace workspace(launcher, registry);
    const auto grab = [&](const char* name, int width, int height) {
        workspace.resize(width, height - 72);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isPending(), 60'000);
        QTest::qWait(200);
        workspace.grab().save(QDir(grabs).filePath(QStringLiteral("%1-%2x%3.png").arg(QLatin1String(name)).arg(width).arg(height)));
    };
    workspace.show();
    grab("train", 1440, 900);
    grab("train", 1280, 720);
    kit::theme().use(kit::ThemeName::Light);
    grab("train-light", 1440, 900);
    kit::theme().use(kit::ThemeName::Dark);
    child<QWidget>(workspace, "moreSettings")->setProperty("checked", true);
    grab("train-settings", 1440, 900);
    child<QWidget>(workspace, "moreSettings")->setProperty("checked", false);
    made->addFailedRun(QStringLiteral("paper-0"), QStringLiteral("paper, P 64, batch 48"));
    RunLauncher second(made->project());
    kit::ActionRegistry other;
    TrainWorkspace failed(second, other);
    failed.resize(1440, 828);
    failed.show();
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isPending(), 60'000);
    QTest::qWait(200);
    failed.grab().save(QDir(grabs).filePath(QStringLiteral("train-failed-1440x900.png")));
}

QTEST_MAIN(TrainWorkspaceTest)
#include "train_workspace_test.moc"
