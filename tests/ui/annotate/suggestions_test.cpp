#include "film_project.h"
#include "made_up_run.h"

#include "ui/annotate/model_desk.h"
#include "ui/annotate/read_workspace.h"
#include "ui/annotate/suggestions_panel.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/paged_panel.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using annotate::ReadWorkspace;
using annotate::SuggestionsModel;
using domain::Label;

namespace {
constexpr int mass = 4, nodule = 5;
}

class SuggestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init();
    void cleanup();
    void nothingIsWorkedOutBeforeItIsWanted();
    void aColdStartSaysSo();
    void aRunThatAnsweredNoneOfTheFilmsChoosesNothing();
    void theOrderIsThatOfTheCommandLine();
    void everyRowSaysWhyInOneSentence();
    void noRoleTellsTheArm();
    void whatIsShownIsKeptForTheArms();
    void shiftPageDownOpensTheNextSuggested();
    void completingASuggestedFilmGoesToTheNextOne();
    void theNextBoxIsOfTheFindingThatIsSuggested();
    void enterOpensAndGivesTheFilmTheKeyboard();
    void aBoxTakesItsFilmOffTheList();
    void aFilmBoxedMeanwhileIsPassedOver();
    void anEmptyListSaysWhatBringsSuggestions();
    void stoppingKeepsTheList();
    void aRunThatCannotBeReadIsSaid();
    void theModelIsWellBehaved();

private:
    void present(int image, int finding);
    void showPage();
    SuggestionsModel& model() { return m_read->model().suggestions().model(); }
    QListView& list() { return m_read->model().suggestions().list(); }

    std::unique_ptr<FilmProject> m_films;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<kit::ActionRegistry> m_registry;
    ReadWorkspace* m_read = nullptr;
};

void SuggestionsTest::init()
{
    m_films = std::make_unique<FilmProject>();
    QVERIFY(m_films->project);
    present(0, mass);
    present(1, nodule);
    m_registry = std::make_unique<kit::ActionRegistry>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1440, 828);
    m_read = new ReadWorkspace(*m_films->project, *m_registry, m_window.get());
    m_read->setLeastLookMs(0); // a test reads faster than a person
    m_read->resize(m_window->size());
    m_registry->attach(m_window.get(), {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SuggestionsTest::cleanup()
{
    m_window.reset(); // before the project it looks at
    m_registry.reset();
    m_films.reset();
}

void SuggestionsTest::present(int image, int finding)
{
    QVERIFY(m_films->project->perform(store::SetLabel{m_films->images[std::size_t(image)], finding, Label::Present}));
}

void SuggestionsTest::showPage()
{
    m_registry->action("read.panel.to-box")->trigger();
    QTRY_VERIFY(model().hasAnswer() && !model().isRunning());
}

void SuggestionsTest::nothingIsWorkedOutBeforeItIsWanted()
{
    QVERIFY(!model().hasAnswer() && !model().isRunning());
    present(0, nodule);
    QVERIFY(!model().isRunning());
    showPage();
    QCOMPARE(model().rowCount(), 2); // the third film has no file
}

void SuggestionsTest::aColdStartSaysSo()
{
    showPage();
    QVERIFY(m_films->project->suggested()->empty()); // there was but one way to choose
    QVERIFY(!model().run());
    auto* by = m_read->findChild<kit::TextLabel*>("chosenBy");
    QVERIFY(by->isVisible() && by->text().contains("No run can choose yet"));
    QVERIFY(model().index(0).data(SuggestionsModel::ReasonRole).toString().startsWith("Drawn by chance"));
    addMadeUpRun(*m_films->project, {"film1.png", "film2.png"}, {{0, mass, 2, 2, 12, 12, 0.6f}});
    QTest::mouseClick(m_read->findChild<QToolButton*>("suggestAgain"), Qt::LeftButton);
    QTRY_VERIFY(model().run());
    QVERIFY(by->text().contains("run 1"));
}

void SuggestionsTest::aRunThatAnsweredNoneOfTheFilmsChoosesNothing()
{
    addMadeUpRun(*m_films->project, {"film3.png"}, {{0, mass, 2, 2, 12, 12, 0.6f}});
    showPage();
    QVERIFY(model().rowCount() > 0);
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY(model().index(row).data(SuggestionsModel::ReasonRole).toString().startsWith("Drawn by chance"));
    const QString by = m_read->findChild<kit::TextLabel*>("chosenBy")->text();
    QVERIFY2(by.startsWith("No run can choose yet"), qPrintable(by));
}

void SuggestionsTest::theOrderIsThatOfTheCommandLine()
{
    addMadeUpRun(*m_films->project, {"film1.png", "film2.png"}, {{0, mass, 2, 2, 12, 12, 0.6f}});
    showPage();
    // What `fewboxctl next` asks for, from the project as it is now.
    const auto films = assist::readFilms(*m_films->project);
    QVERIFY(films);
    const auto run = assist::RunAnswers::open(launch::folderOf(*m_films->project, m_films->project->runs()->front()), films->schema);
    QVERIFY(run);
    auto summary = run->summarise();
    QVERIFY(summary);
    summary->calibrate(films->knownLabels(), films->schema.count());
    const auto next = assist::nextToBox(*m_films->project, *films, &*summary, 20);
    QVERIFY(next);
    QCOMPARE(model().rowCount(), int(next->size()));
    for (int row = 0; row < model().rowCount(); ++row) {
        QCOMPARE(model().imageAt(row), (*next)[std::size_t(row)].image);
        QString reason = model().index(row).data(SuggestionsModel::ReasonRole).toString();
        reason.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).remove(QChar(0x2066)).remove(QChar(0x2069)); // how it is set
        QCOMPARE(reason, assist::reasonText((*next)[std::size_t(row)].reason,
                                            model().index(row).data(SuggestionsModel::FindingRole).toString()));
    }
}

void SuggestionsTest::everyRowSaysWhyInOneSentence()
{
    showPage();
    for (int row = 0; row < model().rowCount(); ++row) {
        const QModelIndex index = model().index(row);
        const QString reason = index.data(SuggestionsModel::ReasonRole).toString();
        QVERIFY(reason.endsWith('.'));
        QVERIFY(!reason.contains('{'));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(reason));
        QVERIFY(!index.data(SuggestionsModel::WhoRole).toString().isEmpty());
        QVERIFY(list().visualRect(index).height() >= 8 + 40); // the picture fits
    }
}

void SuggestionsTest::noRoleTellsTheArm()
{
    addMadeUpRun(*m_films->project, {"film1.png", "film2.png"}, {{0, mass, 2, 2, 12, 12, 0.6f}});
    showPage();
    for (const QByteArray& name : model().roleNames())
        QVERIFY(!name.contains("arm"));
    for (int row = 0; row < model().rowCount(); ++row)
        for (int role : {int(Qt::DecorationRole), int(Qt::ForegroundRole), int(Qt::BackgroundRole), int(Qt::FontRole)})
            QVERIFY(!model().index(row).data(role).isValid());
}

void SuggestionsTest::whatIsShownIsKeptForTheArms()
{
    const auto shown = [this] {
        std::set<domain::ImageId> images;
        const auto suggested = m_films->project->suggested();
        for (const store::SuggestedImage& one : suggested ? *suggested : std::vector<store::SuggestedImage>())
            images.insert(one.image);
        return images;
    };
    addMadeUpRun(*m_films->project, {"film1.png", "film2.png"}, {{0, mass, 2, 2, 12, 12, 0.6f}});
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier); // led to one, the list put away
    QTRY_COMPARE(shown(), std::set<domain::ImageId>{m_read->currentImage()});
    showPage();
    QTRY_COMPARE(shown().size(), std::size_t(model().rowCount()));
    QCOMPARE(m_films->project->suggested()->front().reader, m_films->project->currentReader());
}

void SuggestionsTest::shiftPageDownOpensTheNextSuggested()
{
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier); // the page was never looked at
    QTRY_VERIFY(m_read->currentImage());
    const domain::ImageId first = m_read->currentImage();
    QCOMPARE(first, model().imageAt(0));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(m_read->currentImage(), model().imageAt(1));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier); // and around
    QCOMPARE(m_read->currentImage(), first);
}

void SuggestionsTest::completingASuggestedFilmGoesToTheNextOne()
{
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier);
    QTRY_VERIFY(m_read->currentImage() && m_read->view().film());
    const domain::ImageId first = m_read->currentImage(), second = model().imageAt(1);
    QTest::keyClick(&m_read->view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_films->project->facts(first)->state, store::ReadState::Done);
    QTRY_COMPARE(m_read->currentImage(), second);
    QCOMPARE(m_read->nextFinding(), second == m_films->images[0] ? mass : nodule);
}

void SuggestionsTest::theNextBoxIsOfTheFindingThatIsSuggested()
{
    const auto suggested = [this] { return m_read->currentImage() == m_films->images[0] ? mass : nodule; };
    QCOMPARE(m_read->nextFinding(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier); // after a wait for the list
    QTRY_VERIFY(m_read->currentImage());
    QCOMPARE(m_read->nextFinding(), suggested());
    const int first = m_read->nextFinding();
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier);
    QVERIFY(suggested() != first);
    QCOMPARE(m_read->nextFinding(), suggested());
    showPage();
    for (int row = 0; row < model().rowCount(); ++row) {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(model().index(row)).center());
        QCOMPARE(m_read->currentImage(), model().imageAt(row));
        QCOMPARE(m_read->nextFinding(), suggested());
    }
}

void SuggestionsTest::enterOpensAndGivesTheFilmTheKeyboard()
{
    showPage();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_read->currentImage(), model().imageAt(1));
    QVERIFY(m_read->view().hasFocus());
    QVERIFY(model().index(1).data(SuggestionsModel::CurrentRole).toBool());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(model().index(0)).center());
    QCOMPARE(m_read->currentImage(), model().imageAt(0));
    QVERIFY(model().index(0).data(SuggestionsModel::CurrentRole).toBool());
    QVERIFY(!model().index(1).data(SuggestionsModel::CurrentRole).toBool());
}

void SuggestionsTest::aBoxTakesItsFilmOffTheList()
{
    showPage();
    const domain::ImageId first = model().imageAt(0), second = model().imageAt(1);
    const int finding = first == m_films->images[0] ? mass : nodule;
    QVERIFY(m_films->project->perform(store::DrawBox{first, finding, {50, 50, 40, 40}}));
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().imageAt(0), second);
    QVERIFY(m_films->project->undo());
    QTRY_COMPARE(model().rowCount(), 2);
}

void SuggestionsTest::aFilmBoxedMeanwhileIsPassedOver()
{
    showPage();
    m_registry->action("read.panel.worklist")->trigger(); // the list is not kept up to date while nobody looks
    const domain::ImageId first = model().imageAt(0), second = model().imageAt(1);
    QVERIFY(m_films->project->perform(store::DrawBox{first, mass, {50, 50, 40, 40}}));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(m_read->currentImage(), second);
}

void SuggestionsTest::anEmptyListSaysWhatBringsSuggestions()
{
    for (int image : {0, 1})
        QVERIFY(m_films->project->perform(store::SetReadState{m_films->images[std::size_t(image)], store::ReadState::Done}));
    showPage();
    QCOMPARE(model().rowCount(), 0);
    auto* empty = m_read->findChild<kit::TextLabel*>("suggestionsEmpty");
    QVERIFY(empty->isVisible() && empty->text().contains("Nothing to suggest"));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ShiftModifier);
    QTRY_VERIFY(m_read->findChild<kit::NoticeBar*>("noticeBar")->text().contains("No other film is left"));
}

void SuggestionsTest::stoppingKeepsTheList()
{
    showPage();
    model().refresh();
    QVERIFY(model().isRunning());
    auto* stop = m_read->findChild<QToolButton*>("suggestStop");
    QVERIFY(stop->isVisible());
    QSignalSpy answered(&model(), &SuggestionsModel::answered);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!model().isRunning());
    QCOMPARE(answered.size(), 1);
    QVERIFY(!stop->isVisible());
    QVERIFY(model().isStale());
    QCOMPARE(model().rowCount(), 2);
}

void SuggestionsTest::aRunThatCannotBeReadIsSaid()
{
    showPage();
    const auto run = addMadeUpRun(*m_films->project, {"film1.png"}, {});
    QFile broken(launch::folderOf(*m_films->project, run).allPredictions());
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("rubbish");
    broken.close();
    QTest::mouseClick(m_read->findChild<QToolButton*>("suggestAgain"), Qt::LeftButton);
    QTRY_VERIFY(model().failure());
    auto* empty = m_read->findChild<kit::TextLabel*>("suggestionsEmpty");
    QVERIFY(empty->isVisible() && empty->text().contains("all.safetensors"));
    QCOMPARE(model().rowCount(), 2); // what was known stays
}

void SuggestionsTest::theModelIsWellBehaved()
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    showPage();
    m_read->openImage(model().imageAt(1));
    QVERIFY(m_films->project->perform(store::DrawBox{model().imageAt(0), mass, {50, 50, 40, 40}}));
    QTRY_COMPARE(model().rowCount(), 1);
}

QTEST_MAIN(SuggestionsTest)
#include "suggestions_test.moc"
