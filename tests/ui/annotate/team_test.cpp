// Several readers at one desk, by real events on the real workspace against the real store.
#include "team_project.h"
#include "ui/annotate/agreement_view.h"
#include "ui/annotate/box_rows.h"
#include "ui/annotate/suspicions_panel.h"
#include "ui/annotate/film_rows.h"
#include "ui/annotate/opinions_panel.h"
#include "ui/annotate/read_workspace.h"
#include "ui/annotate/readers_panel.h"
#include "ui/annotate/teamwork.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/paged_panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/worklist/worklist_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <set>

using annotate::ReadWorkspace;
using domain::Box;
using domain::Label;
using store::AdjudicationWay;

class TeamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        kit::theme().use(kit::ThemeName::Dark);
    }
    void init();
    void cleanup();

    // --- who reads what
    void anAssignmentIsOneStepThatUndoTakesBack();
    void studiesDrawnByLotKeepTheFilmsOfADayTogether();
    void assigningTheSameAgainSaysThatNothingChanged();
    void takingBackLeavesWhatWasRead();
    // --- a blinded reading
    void aBlindedReadingSaysSoAndHidesOthersUntilItIsComplete();
    void oPutsOtherReadersBoxesAway();
    // --- agreement
    void aRowOfTheAgreementLeadsToTheImagesTheyDifferOn();
    void theAgreementIsExported();
    // --- opinions
    void opinionsSayWhyThereAreNone();
    void bothReadersBoxesLieOverTheFilm();
    void oneReadersAnswerCanBeTaken();
    void theMeanBoxCanBeTaken();
    void aNewBoxIsDrawnOnTheFilmAndIsNobodysReading();
    void escGivesUpTheNewBox();
    void aLabelCanBeAdjudicatedWithoutABox();
    void theNextDisagreementIsOneKeyAway();
    void theFindingsListSaysWhatWasAdjudicated();
    // --- suspicions
    void suspicionsAreConfirmedAndDismissedByKeyAndComeBackWithUndo();
    void theSuspicionThatIsChosenIsAlwaysTheFilmOnScreen();
    void theSamePictureOffersBothFilms();
    void noTwoActionsShareAKey();

private:
    void start(const QString& reader, int image = -1);
    void show(const char* page);
    void click(const QString& name);
    void drag(domain::Point from, domain::Point to);
    template <typename T> T* find(const QString& name) const { return m_read->findChild<T*>(name); }
    /// The button that is on screen: rows that were made anew leave their old ones behind until the next turn.
    QPushButton* button(const QString& name) const;
    viewer::RadiographView& view() { return m_read->view(); }
    QString notice() const { return find<kit::NoticeBar>("noticeBar")->text(); }
    std::vector<store::Assignment> assignments() const { return *m_team->project->assignments(); }

    std::unique_ptr<TeamProject> m_team;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<kit::ActionRegistry> m_registry;
    ReadWorkspace* m_read = nullptr;
};

void TeamTest::init()
{
    m_team = std::make_unique<TeamProject>();
    QVERIFY(m_team->project);
}

void TeamTest::start(const QString& reader, int image)
{
    QVERIFY(m_team->use(reader));
    m_registry = std::make_unique<kit::ActionRegistry>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1440, 828);
    m_read = new ReadWorkspace(*m_team->project, *m_registry, m_window.get());
    m_read->resize(m_window->size());
    m_registry->attach(m_window.get(), {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_read->worklist().model().rowCount(), 4);
    if (image < 0)
        return;
    m_read->openImage(m_team->image(image));
    QTRY_VERIFY(view().film() && !m_read->isPending());
    view().setFocus();
}

void TeamTest::cleanup()
{
    m_window.reset(); // before the project it looks at
    m_registry.reset();
    m_team.reset();
    m_read = nullptr;
}

void TeamTest::show(const char* page)
{
    m_registry->action(QStringLiteral("read.panel.") + QLatin1String(page))->trigger();
}

QPushButton* TeamTest::button(const QString& name) const
{
    for (auto* one : m_read->findChildren<QPushButton*>(name))
        if (one->isVisible())
            return one;
    return nullptr;
}

void TeamTest::click(const QString& name)
{
    QTRY_VERIFY2(button(name) && button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void TeamTest::drag(domain::Point from, domain::Point to)
{
    const QPointF a = view().viewFromImage(from), b = view().viewFromImage(to);
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view().mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&view(), &event);
    };
    send(QEvent::MouseButtonPress, a, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (a + b) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, b, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, b, Qt::LeftButton, Qt::NoButton);
}

namespace {

bool near(const Box& a, const Box& b)
{
    constexpr double tolerance = 1e-6;
    return std::abs(a.x - b.x) < tolerance && std::abs(a.y - b.y) < tolerance &&
           std::abs(a.width - b.width) < tolerance && std::abs(a.height - b.height) < tolerance;
}

void choose(QComboBox* box, int index)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

} // namespace

// --- who reads what

void TeamTest::anAssignmentIsOneStepThatUndoTakesBack()
{
    start("Ada Berg", 0);
    show("readers");
    auto* reader = find<QComboBox>("assignReader");
    QTRY_VERIFY(reader->isVisible());
    QVERIFY(!button("assignButton")->isEnabled()); // nobody is named yet
    QTest::keyClicks(reader->lineEdit(), "Dora Lind");
    click("assignBlinded");
    QVERIFY(button("assignBlinded")->isChecked());
    click("assignButton");
    QTRY_COMPARE(assignments().size(), 4u);
    for (const store::Assignment& one : assignments()) {
        QCOMPARE(one.readerName, QString("Dora Lind"));
        QVERIFY(one.blinded);
        QCOMPARE(one.by.name, QString("Ada Berg"));
    }
    QVERIFY(notice().contains("4 image(s) assigned to Dora Lind"));
    // The new reader has a row that says so.
    QTRY_VERIFY(find<QWidget>("readerRows")->findChildren<QToolButton*>("takeBack").size() >= 2);
    QCOMPARE(m_team->project->undoable()->kind, QString("assign"));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(assignments().empty());
}

void TeamTest::studiesDrawnByLotKeepTheFilmsOfADayTogether()
{
    start("Ada Berg");
    show("readers");
    QTest::keyClicks(find<QComboBox>("assignReader")->lineEdit(), "Cem Khan");
    choose(find<QComboBox>("assignChoice"), 1);
    auto* count = find<QSpinBox>("assignCount");
    QVERIFY(count->isVisible());
    QVERIFY(!find<QSpinBox>("assignStep")->isVisible());
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, "2");
    QTest::keyClick(count, Qt::Key_Tab);
    click("assignButton");
    QTRY_VERIFY(!assignments().empty());
    // Two of three studies, of which one has two films.
    std::set<QString> studies;
    for (const store::Assignment& one : assignments()) {
        const auto image = m_team->project->image(one.image);
        studies.insert(image->studyDate.isEmpty() ? image->name : image->studyDate);
        QVERIFY(!one.blinded);
    }
    QCOMPARE(studies.size(), 2u);
    QCOMPARE(assignments().size(), studies.contains("20240105") ? 3u : 2u);
}

void TeamTest::assigningTheSameAgainSaysThatNothingChanged()
{
    start("Ada Berg");
    show("readers");
    QTest::keyClicks(find<QComboBox>("assignReader")->lineEdit(), "Cem Khan");
    click("assignButton");
    QTRY_COMPARE(assignments().size(), 4u);
    click("assignButton");
    QTRY_VERIFY(notice().contains("Nothing changed"));
    QCOMPARE(assignments().size(), 4u);
}

void TeamTest::takingBackLeavesWhatWasRead()
{
    QVERIFY(m_team->use("Ada Berg"));
    const auto cem = m_team->project->addReader("Cem Khan");
    QVERIFY(cem);
    QVERIFY(m_team->perform(store::Assign{m_team->images, *cem, true}));
    QVERIFY(m_team->use("Cem Khan") && m_team->label(1, TeamProject::mass, Label::Present) && m_team->done(1));
    start("Ada Berg");
    show("readers");
    QToolButton* back = nullptr;
    QTRY_VERIFY([&] {
        for (auto* one : find<QWidget>("readerRows")->findChildren<QToolButton*>("takeBack"))
            if (one->isVisible() && one->isEnabled())
                back = one;
        return back != nullptr;
    }());
    QVERIFY(back->toolTip().contains("3 image(s)"));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(assignments().size(), 1u);
    QCOMPARE(assignments()[0].image, m_team->image(1));
    QVERIFY(notice().contains("taken back from Cem Khan"));
    QCOMPARE(m_team->project->opinions(m_team->image(1))->size(), 1u);
}

// --- a blinded reading

void TeamTest::aBlindedReadingSaysSoAndHidesOthersUntilItIsComplete()
{
    QVERIFY(m_team->use("Cem Khan") && m_team->box(0, TeamProject::mass, {100, 100, 80, 60}) && m_team->done(0));
    QVERIFY(m_team->use("Ada Berg"));
    QVERIFY(m_team->perform(store::Assign{{m_team->image(0)}, m_team->project->currentReader(), true}));
    start("Ada Berg", 0);
    auto* note = find<QWidget>("blindedNote");
    QVERIFY(note->isVisible());
    QVERIFY(view().boxes().empty());
    QVERIFY(!m_registry->action("view.other-readers")->isEnabled());
    QVERIFY(m_registry->whyNot("view.other-readers").contains("blinded"));
    show("opinions");
    QVERIFY(find<QLabel>("opinionsEmptyTitle")->text().contains("blinded"));
    QVERIFY(view().boxes().empty());
    show("findings");
    QVERIFY(m_team->label(0, TeamProject::mass, Label::Present));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    m_read->openImage(m_team->image(0));
    QTRY_COMPARE(view().boxes().size(), 1u);
    QVERIFY(!note->isVisible());
    QCOMPARE(view().boxes()[0].line, viewer::BoxLine::Dashed);
    QVERIFY(view().boxes()[0].tab.contains("CK"));
    m_read->openImage(m_team->image(1)); // not assigned
    QVERIFY(!note->isVisible());
}

void TeamTest::oPutsOtherReadersBoxesAway()
{
    QVERIFY(m_team->use("Cem Khan") && m_team->box(0, TeamProject::mass, {100, 100, 80, 60}));
    QVERIFY(m_team->use("Ada Berg") && m_team->box(0, TeamProject::nodule, {20, 20, 40, 40}));
    start("Ada Berg", 0);
    QCOMPARE(view().boxes().size(), 1u); // two readings must be two
    QVERIFY(m_registry->whyNot("view.other-readers").contains("two"));
    QVERIFY(m_team->done(0));
    QTRY_COMPARE(view().boxes().size(), 2u);
    QTest::keyClick(&view(), Qt::Key_O);
    QCOMPARE(view().boxes().size(), 1u);
    QVERIFY(!m_registry->action("view.other-readers")->isChecked());
    QTest::keyClick(&view(), Qt::Key_O);
    QCOMPARE(view().boxes().size(), 2u);
}

// --- agreement

void TeamTest::aRowOfTheAgreementLeadsToTheImagesTheyDifferOn()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind", 1);
    show("readers");
    auto* table = find<QTableView>("agreementTable");
    annotate::AgreementModel& model = m_read->team().readersPage()->agreement().model();
    QTRY_COMPARE(model.rowCount(), 4); // all, effusion, mass, nodule
    QVERIFY(find<QComboBox>("agreementPair")->currentText().contains("Ada Berg"));
    int row = 0;
    while (row < model.rowCount() && model.findingAt(row) != TeamProject::mass)
        ++row;
    QVERIFY(row < model.rowCount());
    QCOMPARE(model.index(row, annotate::AgreementModel::IouColumn).data().toString(), QString("0.33"));
    QCOMPARE(model.index(row, annotate::AgreementModel::DifferColumn).data().toString(), QString("1"));
    table->setFocus();
    table->setCurrentIndex(model.index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto* films = find<annotate::FilmRows>("differences");
    QTRY_VERIFY(films->isVisible());
    QCOMPARE(films->model()->rowCount(), 1);
    QTest::keyClick(films, Qt::Key_Return);
    QCOMPARE(m_read->currentImage(), m_team->image(0));
    QVERIFY(m_read->team().opinionsPage()->isVisible());
    QTest::keyClick(films, Qt::Key_Escape);
    QVERIFY(table->isVisible());
}

void TeamTest::theAgreementIsExported()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind");
    show("readers");
    annotate::AgreementView& view = m_read->team().readersPage()->agreement();
    QTRY_COMPARE(view.model().rowCount(), 4);
    const QString path = m_team->folder.filePath("agreement.csv");
    QVERIFY(view.exportCsv(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("Ada Berg,Cem Khan,category,Nodule,1,1,"), text.constData());
    QCOMPARE(view.exportCsv(m_team->folder.filePath("no/such/folder.csv")).error().code,
             domain::ErrorCode::FileUnwritable);
}

// --- opinions

void TeamTest::opinionsSayWhyThereAreNone()
{
    QVERIFY(m_team->use("Cem Khan") && m_team->label(1, TeamProject::mass, Label::Present));
    start("Ada Berg", 0);
    show("opinions");
    auto* title = find<QLabel>("opinionsEmptyTitle");
    QTRY_VERIFY(title->isVisible());
    QCOMPARE(title->text(), QString("Nobody has answered yet"));
    m_read->openImage(m_team->image(1));
    QCOMPARE(title->text(), QString("One opinion so far"));
}

void TeamTest::bothReadersBoxesLieOverTheFilm()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind", 0);
    QVERIFY(view().boxes().empty()); // Dora has not read it
    show("opinions");
    QTRY_COMPARE(view().boxes().size(), 2u);
    for (const viewer::ViewerBox& box : view().boxes())
        QCOMPARE(box.line, viewer::BoxLine::Dashed);
    QVERIFY(view().boxes()[0].tab.contains("AB") && view().boxes()[1].tab.contains("CK"));
    const annotate::OpinionsModel& model = m_read->team().opinionsPage()->model();
    QCOMPARE(model.findingAt(0), TeamProject::mass); // they differ on it
    QCOMPARE(model.index(0, model.verdictColumn()).data().toString(), QString("0.33"));
    auto* table = find<QTableView>("opinionsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // another finding: these are not in question
    QVERIFY(view().boxes()[0].colour.alphaF() < 0.5 && view().boxes()[0].tab.isEmpty());
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(view().boxes()[0].tab.contains("AB"));
    show("findings");
    QTRY_VERIFY(view().boxes().empty());
}

void TeamTest::oneReadersAnswerCanBeTaken()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind", 0);
    show("opinions");
    click("take:Cem Khan");
    QCOMPARE(m_team->adjudications(0).size(), 1u);
    const store::AdjudicationRecord held = m_team->adjudications(0)[0];
    QCOMPARE(held.finding, TeamProject::mass);
    QCOMPARE(held.way, AdjudicationWay::TookOne);
    QCOMPARE(held.boxes, (std::vector<Box>{{150, 100, 100, 100}}));
    QCOMPARE(held.by.name, QString("Dora Lind"));
    QTRY_COMPARE(view().boxes().size(), 3u); // over both readers' own
    QVERIFY(view().boxes()[2].tab.contains("adjudicated") && view().boxes()[2].selected && !view().boxes()[2].handles);
    QVERIFY(find<QWidget>("heldAdjudication"));
    QCOMPARE(m_team->project->opinions(m_team->image(0))->size(), 2u); // every opinion is kept
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_team->adjudications(0).empty());
    QCOMPARE(view().boxes().size(), 2u);
}

void TeamTest::theMeanBoxCanBeTaken()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind", 0);
    show("opinions");
    click("takeMean");
    QCOMPARE(m_team->adjudications(0).size(), 1u);
    QCOMPARE(m_team->adjudications(0)[0].way, AdjudicationWay::Mean);
    QVERIFY(near(m_team->adjudications(0)[0].boxes.at(0), {125, 100, 100, 100}));
    click("withdrawAdjudication");
    QVERIFY(m_team->adjudications(0).empty());
}

void TeamTest::aNewBoxIsDrawnOnTheFilmAndIsNobodysReading()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind", 0);
    show("opinions");
    click("newBox");
    QCOMPARE(view().leftDrag(), viewer::LeftDrag::Tool);
    drag({120, 90}, {220, 190});
    QCOMPARE(m_team->adjudications(0).size(), 1u);
    QCOMPARE(m_team->adjudications(0)[0].way, AdjudicationWay::New);
    QVERIFY(near(m_team->adjudications(0)[0].boxes.at(0), {120, 90, 100, 100}));
    QCOMPARE(m_team->project->facts(m_team->image(0))->boxes.size(), 2u); // none of Dora's
    click("newBox");                                                      // one more
    drag({10, 10}, {60, 60});
    QCOMPARE(m_team->adjudications(0)[0].boxes.size(), 2u);
    drag({300, 200}, {350, 250}); // the hand is the reading's again
    QCOMPARE(m_team->project->facts(m_team->image(0))->boxes.size(), 3u);
}

void TeamTest::escGivesUpTheNewBox()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind", 0);
    show("opinions");
    click("newBox");
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(view().leftDrag(), viewer::LeftDrag::WindowLevel);
    QTRY_VERIFY(button("newBox"));
    QTest::keyClick(&view(), Qt::Key_B);
    drag({120, 90}, {220, 190});
    QVERIFY(m_team->adjudications(0).empty());
    QCOMPARE(m_team->project->facts(m_team->image(0))->boxes.size(), 3u); // Dora's own
}

void TeamTest::aLabelCanBeAdjudicatedWithoutABox()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind", 2);
    show("opinions");
    const auto press = [this](const char* name) {
        QToolButton* found = nullptr;
        QTRY_VERIFY([&] {
            for (auto* one : m_read->findChildren<QToolButton*>(QLatin1String(name)))
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        }());
        QTest::mouseClick(found, Qt::LeftButton);
    };
    press("adjudicate:label-absent");
    QCOMPARE(m_team->adjudications(2).size(), 1u);
    QCOMPARE(m_team->adjudications(2)[0].finding, TeamProject::effusion);
    QCOMPARE(m_team->adjudications(2)[0].label, Label::Absent);
    press("adjudicate:label-unsure");
    QCOMPARE(m_team->adjudications(2)[0].label, Label::Unsure);
    press("adjudicate:label-unsure"); // a second press takes it away
    QVERIFY(m_team->adjudications(2).empty());
}

void TeamTest::theNextDisagreementIsOneKeyAway()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    start("Dora Lind", 1);
    QTest::keyClick(&view(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(m_read->currentImage(), m_team->image(2));
    QVERIFY(m_read->team().opinionsPage()->isVisible());
    click("take:Ada Berg");
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(m_read->currentImage(), m_team->image(0));
    click("takeMean");
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_VERIFY(notice().contains("has been adjudicated"));
    QCOMPARE(m_read->currentImage(), m_team->image(0));
}

void TeamTest::theFindingsListSaysWhatWasAdjudicated()
{
    QVERIFY(m_team->letTwoReadersDiffer());
    QVERIFY(m_team->use("Ada Berg"));
    QVERIFY(m_team->perform(
        store::Adjudicate{m_team->image(0), TeamProject::mass, Label::Absent, {}, AdjudicationWay::New}));
    start("Ada Berg", 0);
    auto* list = m_read->findChild<QAbstractItemView*>("findingsList");
    QVERIFY(list);
    QVERIFY(
        list->model()->index(TeamProject::mass, 0).data(Qt::ToolTipRole).toString().contains("Adjudicated: absent"));
    QVERIFY(!list->model()->index(TeamProject::nodule, 0).data(Qt::ToolTipRole).toString().contains("Adjudicated"));
}

// --- suspicions

void TeamTest::suspicionsAreConfirmedAndDismissedByKeyAndComeBackWithUndo()
{
    // Two films of one day that say the opposite of two findings.
    QVERIFY(m_team->use("Ada Berg"));
    for (const int finding : {TeamProject::mass, TeamProject::effusion})
        QVERIFY(m_team->label(0, finding, Label::Present) && m_team->label(1, finding, Label::Absent));
    start("Ada Berg", 3);
    show("suspicions");
    annotate::SuspicionsModel& model = m_read->team().suspicionsPage()->model();
    QTRY_VERIFY(model.rowCount() >= 2);
    const int all = model.rowCount();
    auto* list = find<annotate::FilmRows>("suspicions");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_read->currentImage(), model.at(0).suspicion.image);
    const QString confirmed = model.at(0).suspicion.key;
    const domain::ImageId suspected = model.at(0).suspicion.image;
    QTest::keyClick(list, Qt::Key_C);
    QCOMPARE(m_read->currentImage(), suspected); // to be mended
    QCOMPARE(model.rowCount(), all - 1);
    const auto answers = m_team->project->suspicionAnswers();
    QCOMPARE(answers->size(), 1u);
    QCOMPARE((*answers)[0].key, confirmed);
    QVERIFY((*answers)[0].confirmed);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(model.rowCount(), all - 2);
    QCOMPARE(m_team->project->suspicionAnswers()->size(), 2u);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model.rowCount(), all - 1);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model.rowCount(), all);
    QVERIFY(m_team->project->suspicionAnswers()->empty());
}

void TeamTest::theSuspicionThatIsChosenIsAlwaysTheFilmOnScreen()
{
    // Films 0 and 1, of one day, contradict each other twice; 2 and 3 are one picture.
    QVERIFY(m_team->use("Ada Berg"));
    for (const int finding : {TeamProject::mass, TeamProject::effusion})
        QVERIFY(m_team->label(0, finding, Label::Present) && m_team->label(1, finding, Label::Absent));
    start("Ada Berg");
    show("suspicions");
    click("comparePictures");
    annotate::SuspicionsModel& model = m_read->team().suspicionsPage()->model();
    QTRY_VERIFY(!m_read->team().suspicionsPage()->isPending() && model.rowCount() >= 3);
    auto* list = find<annotate::FilmRows>("suspicions");
    const auto answers = [this] { return m_team->project->suspicionAnswers()->size(); };
    const auto dismiss = [list] { QTest::keyClick(list, Qt::Key_Delete, Qt::ControlModifier); };
    const auto chosen = [&] { return model.at(list->currentIndex().row()).suspicion; };
    list->setFocus();

    // No film is on screen yet: there is nothing to answer.
    dismiss();
    QTest::keyClick(list, Qt::Key_C);
    QCOMPARE(answers(), 0u);
    QVERIFY(!button("button:suspicions.confirm")->isEnabled());
    QVERIFY(!list->selectionModel()->hasSelection());

    std::set<qint64> seen;
    QTest::keyClick(list, Qt::Key_Down);
    while (model.rowCount() > 1) {
        QCOMPARE(m_read->currentImage(), chosen().image);
        seen.insert(chosen().image.value);
        const std::size_t before = answers();
        dismiss();
        QCOMPARE(answers(), before + 1);
        QVERIFY(list->currentIndex().isValid());
    }
    QCOMPARE(m_read->currentImage(), chosen().image); // the next one's, by itself
    seen.insert(chosen().image.value);
    QVERIFY(seen.size() > 1); // else nothing was shown by it

    const std::size_t answered = answers();
    const bool ofTheDay = chosen().image == m_team->image(0) || chosen().image == m_team->image(1);
    m_read->openImage(m_team->image(ofTheDay ? 2 : 0)); // by any other way
    QVERIFY(!list->currentIndex().isValid());
    dismiss();
    QCOMPARE(answers(), answered);

    QTest::keyClick(list, Qt::Key_Down);
    const domain::ImageId suspected = chosen().image;
    QCOMPARE(m_read->currentImage(), suspected);
    m_registry->action("suspicions.confirm")->trigger();
    QCOMPARE(answers(), answered + 1);
    QCOMPARE(m_read->currentImage(), suspected); // to be mended
    QVERIFY(!list->currentIndex().isValid() && !list->selectionModel()->hasSelection());
    QVERIFY(!m_registry->action("suspicions.confirm")->isEnabled());
}

void TeamTest::theSamePictureOffersBothFilms()
{
    start("Ada Berg", 0);
    show("suspicions");
    annotate::SuspicionsPanel* suspicions = m_read->team().suspicionsPage();
    QTRY_VERIFY(button("comparePictures"));
    click("comparePictures");
    annotate::SuspicionsModel& model = suspicions->model();
    const auto same = [&] {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.at(row).suspicion.kind == assist::SuspicionKind::SamePicture)
                return row;
        return -1;
    };
    QTRY_VERIFY(same() >= 0);
    auto* list = find<annotate::FilmRows>("suspicions");
    list->setCurrentIndex(model.index(same()));
    const std::set<qint64> both{model.at(same()).suspicion.image.value, model.at(same()).suspicion.other.value};
    QCOMPARE(both, (std::set<qint64>{m_team->image(2).value, m_team->image(3).value}));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_read->currentImage(), model.at(same()).suspicion.image);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_read->currentImage(), model.at(same()).suspicion.other);
}

void TeamTest::noTwoActionsShareAKey()
{
    start("Ada Berg");
    QSet<QString> keys;
    for (const kit::ActionSpec& spec : m_registry->specs())
        for (const QKeySequence& key : spec.keys) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(spec.id + ' ' + key.toString()));
            keys.insert(key.toString());
        }
}

QTEST_MAIN(TeamTest)
#include "team_test.moc"
