#include "reading_desk.h"

#include "core/imaging/reader.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>

using annotate::Picked;
using annotate::ReadWorkspace;
using domain::Box;
using domain::Label;

class ReadWorkspaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init();
    void cleanup();
    void aDragDrawsABoxThatIsInTheStore_data();
    void aDragDrawsABoxThatIsInTheStore();
    void aTinyDragDrawsNothing();
    void zoomDoesNotRoundCoordinates();
    void undoAndRedoFollowOnAnotherImage();
    void whatUndoBringsBackIsPicked();
    void aDigitNeverRenamesTheBoxJustDrawn();
    void aDigitRenamesTheBoxThatWasClicked();
    void shiftAndADigitGoThroughTheLabels();
    void overTheReportsWordTheFirstPressIsAnAnswer();
    void deletingTheLastBoxSaysWhereTheLabelWent();
    void arrowsNudgeTheSelectedBox();
    void nudgesInARowAreOneStepOfUndo();
    void aNudgeAfterAPauseOrAnotherGestureIsAStepOfItsOwn();
    void theFieldsEditInImagePixels();
    void afterAFigureTheArrowsNudgeAgain_data();
    void afterAFigureTheArrowsNudgeAgain();
    void anAbsentOverAnImportedBoxIsSaidAndShown();
    void anImportedBoxIsMendedInPlace();
    void aBoxThatGoesBeforeImportedOnesOffersToKeepThem();
    void aFilmThatIsNotThereOffersWaysOn();
    void hiddenBoxesAreSaidAndComeBackWhenOneIsDrawn();
    void handlesStandOnlyWhereADragHoldsThem();
    void aMessageLeavesTheFilmWhereItIs();
    void noFindingAndSecondLookAreOneKeyEach();
    void completingGoesToTheNextUnreadImage();
    void aMissingFileIsSaidWhereTheFilmWouldBe();
    void anOpenedPictureIsKnownByItsContent();
    void escLeavesBoxMode();
    void theLastFindingComesBackForItsReader();
    void noTwoActionsShareAKey();

private:
    void drag(domain::Point from, domain::Point to, Qt::KeyboardModifiers modifiers = {}) { m_desk->drag(from, to, modifiers); }
    void click(domain::Point at) { m_desk->click(at); }
    viewer::RadiographView& view() { return m_desk->view(); }

    std::unique_ptr<ReadingDesk> m_desk;
    FilmProject* m_films = nullptr;
    QWidget* m_window = nullptr;
    kit::ActionRegistry* m_registry = nullptr;
    ReadWorkspace* m_read = nullptr;
};

void ReadWorkspaceTest::init()
{
    m_desk = std::make_unique<ReadingDesk>();
    m_films = m_desk->films.get();
    m_window = m_desk->window.get();
    m_registry = m_desk->registry.get();
    m_read = m_desk->read;
    QVERIFY(m_desk->open(0));
    QTest::keyClick(&view(), Qt::Key_B);
    QCOMPARE(view().leftDrag(), viewer::LeftDrag::Tool);
}

void ReadWorkspaceTest::cleanup() { m_desk.reset(); }

namespace {
bool near(const Box& a, const Box& b, double tolerance = 1e-6)
{
    return std::abs(a.x - b.x) < tolerance && std::abs(a.y - b.y) < tolerance &&
           std::abs(a.width - b.width) < tolerance && std::abs(a.height - b.height) < tolerance;
}
} // namespace

void ReadWorkspaceTest::aDragDrawsABoxThatIsInTheStore_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<QPointF>("to");
    QTest::newRow("from top left") << QPointF(50, 60) << QPointF(150, 100);
    QTest::newRow("from top right") << QPointF(150, 60) << QPointF(50, 100);
    QTest::newRow("from bottom left") << QPointF(50, 100) << QPointF(150, 60);
    QTest::newRow("from bottom right") << QPointF(150, 100) << QPointF(50, 60);
}

void ReadWorkspaceTest::aDragDrawsABoxThatIsInTheStore()
{
    QFETCH(QPointF, from);
    QFETCH(QPointF, to);
    QTest::keyClick(&view(), Qt::Key_5);
    drag({from.x(), from.y()}, {to.x(), to.y()});
    const auto boxes = m_films->boxes(0);
    QCOMPARE(boxes.size(), 1u);
    QVERIFY(near(boxes[0].box, {50, 60, 100, 40}));
    QCOMPARE(boxes[0].finding, 4); // Mass
    QCOMPARE(m_films->label(0, 4), Label::Present); // a box implies present
    QCOMPARE(view().boxes().size(), 1u);
    QCOMPARE(view().boxes()[0].tab, QStringLiteral("5  Mas"));
    QCOMPARE(view().boxes()[0].sizeText, QStringLiteral("50 × 20 mm  100 × 40 px"));
}

void ReadWorkspaceTest::aTinyDragDrawsNothing()
{
    const domain::Point from{100, 100};
    const QPointF a = view().viewFromImage(from);
    drag(from, view().imageFromView(a + QPointF(3, 3)));
    QVERIFY(m_films->boxes(0).empty());
    QVERIFY(!m_films->project->undoable());
}

void ReadWorkspaceTest::zoomDoesNotRoundCoordinates()
{
    drag({50.125, 60.375}, {150.875, 100.625});
    const Box drawn = m_films->boxes(0)[0].box;
    QVERIFY(near(drawn, {50.125, 60.375, 100.75, 40.25}));
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&view(), i % 3 ? Qt::Key_Plus : Qt::Key_Minus);
    QCOMPARE(view().boxes()[0].box, drawn);
    QCOMPARE(m_films->boxes(0)[0].box, drawn);
}

void ReadWorkspaceTest::undoAndRedoFollowOnAnotherImage()
{
    drag({50, 60}, {150, 100});
    m_read->openImage(m_films->images[1]);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_films->boxes(0).empty());
    QCOMPARE(m_read->currentImage(), m_films->images[0]); // what comes back is shown
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_films->boxes(0).size(), 1u);
    QTRY_COMPARE(view().boxes().size(), 1u);
}

void ReadWorkspaceTest::whatUndoBringsBackIsPicked()
{
    drag({50, 60}, {150, 100});
    drag({200, 60}, {250, 100});
    const std::int64_t first = m_films->boxes(0)[0].id.value;
    m_read->boxTool().select(first, Picked::ByHand);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(m_read->boxTool().selected(), 0);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_read->boxTool().selected(), first);
    QCOMPARE(m_read->boxTool().picked(), Picked::Drawn); // the reader's next digit is for the next box
    QTest::keyClick(&view(), Qt::Key_Right);             // and the hand goes on with it
    QVERIFY(near(m_films->boxes(0)[0].box, {51, 60, 100, 40}) || near(m_films->boxes(0)[1].box, {51, 60, 100, 40}));
}

void ReadWorkspaceTest::aDigitNeverRenamesTheBoxJustDrawn()
{
    QTest::keyClick(&view(), Qt::Key_5);
    drag({50, 60}, {150, 100});
    QCOMPARE(m_read->boxTool().picked(), Picked::Drawn);
    QTest::keyClick(&view(), Qt::Key_3);
    QCOMPARE(m_films->boxes(0)[0].finding, 4);
    QCOMPARE(m_read->nextFinding(), 2);
    drag({200, 60}, {250, 100});
    QCOMPARE(m_films->boxes(0).back().finding, 2); // the last finding sticks
}

void ReadWorkspaceTest::aDigitRenamesTheBoxThatWasClicked()
{
    QTest::keyClick(&view(), Qt::Key_5);
    drag({50, 60}, {150, 100});
    click({300, 250}); // beside it
    click({100, 80});
    QCOMPARE(m_read->boxTool().picked(), Picked::ByHand);
    QTest::keyClick(&view(), Qt::Key_8);
    QCOMPARE(m_films->boxes(0)[0].finding, 7);
    QCOMPARE(m_films->project->undoable()->kind, QStringLiteral("set-box-finding")); // one named step
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_films->boxes(0)[0].finding, 4);
}

void ReadWorkspaceTest::shiftAndADigitGoThroughTheLabels()
{
    for (Label expected : {Label::Present, Label::Unsure, Label::Absent, Label::NotAsked}) {
        QTest::keyClick(&view(), Qt::Key_2, Qt::ShiftModifier);
        QCOMPARE(m_films->label(0, 1), expected);
    }
}

void ReadWorkspaceTest::overTheReportsWordTheFirstPressIsAnAnswer()
{
    auto import = m_films->project->beginImport("a report", "test");
    QVERIFY(import.has_value());
    QVERIFY((*import)->setReportLabels(m_films->images[0], std::vector<Label>(14, Label::Absent)));
    QVERIFY((*import)->finish());
    QTRY_COMPARE(m_films->label(0, 1), Label::Absent);
    for (Label expected : {Label::Present, Label::Unsure, Label::Absent}) {
        QTest::keyClick(&view(), Qt::Key_2, Qt::ShiftModifier);
        QCOMPARE(m_films->label(0, 1), expected);
        QCOMPARE(m_films->project->facts(m_films->images[0])->labels[1].source, store::FactSource::Reader);
    }
    QTest::keyClick(&view(), Qt::Key_2, Qt::ShiftModifier); // taken back: the report's word shows again
    QCOMPARE(m_films->project->facts(m_films->images[0])->labels[1].source, store::FactSource::Report);
}

void ReadWorkspaceTest::deletingTheLastBoxSaysWhereTheLabelWent()
{
    QTest::keyClick(&view(), Qt::Key_5);
    drag({50, 60}, {150, 100});
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(m_films->boxes(0).empty());
    QCOMPARE(m_films->label(0, 4), Label::NotAsked);
    auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains("Mass"));
    QVERIFY(notice->text().contains("not asked"));
}

void ReadWorkspaceTest::arrowsNudgeTheSelectedBox()
{
    drag({50, 60}, {150, 100});
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(near(m_films->boxes(0)[0].box, {51, 70, 99, 40}));
}

void ReadWorkspaceTest::nudgesInARowAreOneStepOfUndo()
{
    m_read->boxTool().setNudgePauseMs(3'600'000); // however slow the machine is
    drag({50, 60}, {150, 100});
    for (int i = 1; i <= 3; ++i) {
        QTest::keyClick(&view(), Qt::Key_Right);
        QVERIFY(near(m_films->boxes(0)[0].box, {50.0 + i, 60, 100, 40})); // each is in the store at once
    }
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ControlModifier); // its lower edge: the same row of steps
    QVERIFY(near(m_films->boxes(0)[0].box, {53, 60, 100, 41}));
    QVERIFY(m_registry->action("edit.undo")->text().contains("Move box"));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(near(m_films->boxes(0)[0].box, {50, 60, 100, 40}));
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(near(m_films->boxes(0)[0].box, {53, 60, 100, 41}));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_films->boxes(0).empty()); // the drawing is another step
}

void ReadWorkspaceTest::aNudgeAfterAPauseOrAnotherGestureIsAStepOfItsOwn()
{
    m_read->boxTool().setNudgePauseMs(-1); // any pause is long enough
    drag({50, 60}, {150, 100});
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(near(m_films->boxes(0)[0].box, {51, 60, 100, 40}));
    m_read->boxTool().setNudgePauseMs(3'600'000);
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_S); // wants a second look
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(near(m_films->boxes(0)[0].box, {52, 60, 100, 40}));
}

void ReadWorkspaceTest::theFieldsEditInImagePixels()
{
    drag({50.25, 60}, {150.25, 100});
    auto* width = m_read->findChild<QDoubleSpinBox*>("box-w");
    QVERIFY(width);
    QTRY_VERIFY(width->isVisible());
    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, "120.5");
    QTest::keyClick(width, Qt::Key_Return);
    QVERIFY(near(m_films->boxes(0)[0].box, {50.25, 60, 120.5, 40})); // the other three keep their full precision
}

void ReadWorkspaceTest::afterAFigureTheArrowsNudgeAgain_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<double>("x");
    QTest::newRow("Enter takes it") << int(Qt::Key_Return) << 71.75;
    QTest::newRow("Esc gives it up") << int(Qt::Key_Escape) << 51.0;
}

void ReadWorkspaceTest::afterAFigureTheArrowsNudgeAgain()
{
    QFETCH(int, key);
    QFETCH(double, x);
    drag({50, 60}, {150, 100});
    auto* field = m_read->findChild<QDoubleSpinBox*>("box-x");
    QTRY_VERIFY(field && field->isVisible());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "70.75");
    QTest::keyClick(field, Qt::Key(key));
    QVERIFY(view().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(near(m_films->boxes(0)[0].box, {x, 60, 100, 40}));
}

void ReadWorkspaceTest::anAbsentOverAnImportedBoxIsSaidAndShown()
{
    QVERIFY(m_films->importBoxes(0, 4, {{50, 60, 100, 80}}));
    m_read->openImage(m_films->images[1]);
    m_read->openImage(m_films->images[0]);
    QTRY_COMPARE(m_read->view().boxes().size(), 1u);
    QCOMPARE(m_read->view().boxes()[0].line, viewer::BoxLine::Solid);
    m_registry->action("read.no-finding")->trigger();
    const viewer::ViewerBox box = m_read->view().boxes().at(0); // in sight, and told apart
    QCOMPARE(box.line, viewer::BoxLine::Dashed);
    QVERIFY(box.colour.alphaF() < 0.7f);
    QVERIFY(box.tab.contains("overruled"));
    auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    QVERIFY(notice->text().contains("training follows the reader"));
    m_registry->action("edit.undo")->trigger();
    QCOMPARE(m_read->view().boxes().at(0).line, viewer::BoxLine::Solid);
}

void ReadWorkspaceTest::anImportedBoxIsMendedInPlace()
{
    QVERIFY(m_films->importBoxes(0, 4, {{50, 60, 100, 80}, {250, 60, 40, 30}}));
    m_read->openImage(m_films->images[1]);
    m_read->openImage(m_films->images[0]);
    QTRY_COMPARE(m_read->view().boxes().size(), 2u);
    QTRY_VERIFY(m_read->view().film());
    const auto own = [this] {
        auto boxes = m_films->boxes(0);
        std::erase_if(boxes, [](const auto& box) { return box.source != store::FactSource::Reader; });
        return boxes;
    };
    // A click picks it, a handle changes it: it is the reader's then, and the other one with it.
    m_read->boxTool().select(m_films->boxes(0)[0].id.value, annotate::Picked::ByHand);
    drag({150, 140}, {160, 150});
    QCOMPARE(own().size(), 2u);
    QVERIFY(near(own()[0].box, {50, 60, 110, 90}));
    QVERIFY(near(own()[1].box, {250, 60, 40, 30}));
    QCOMPARE(m_read->boxTool().selected(), own()[0].id.value); // the hand goes on with it
    auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    QVERIFY2(notice->text().contains("1 other imported"), qPrintable(notice->text()));
    // On the film: one's two, and the import where it lay before; where nothing was changed one line is enough.
    QCOMPARE(m_read->view().boxes().size(), 3u);
    QTest::keyClick(&view(), Qt::Key_Right);
    QVERIFY(near(own().at(0).box, {51, 60, 110, 90}) || near(own().at(1).box, {51, 60, 110, 90}));
    m_registry->action("edit.undo")->trigger();
    m_registry->action("edit.undo")->trigger();
    QCOMPARE(own().size(), 0u);
    // Deleting says what can be done instead.
    m_read->boxTool().select(m_films->boxes(0)[0].id.value, annotate::Picked::ByHand);
    m_registry->action("read.delete-box")->trigger();
    QCOMPARE(m_films->boxes(0).size(), 2u);
    QVERIFY2(notice->text().contains("stays on record"), qPrintable(notice->text()));
}

void ReadWorkspaceTest::aBoxThatGoesBeforeImportedOnesOffersToKeepThem()
{
    QVERIFY(m_films->importBoxes(0, 4, {{50, 60, 100, 80}}));
    m_read->openImage(m_films->images[1]);
    m_read->openImage(m_films->images[0]);
    QTRY_COMPARE(m_read->view().boxes().size(), 1u);
    QTRY_VERIFY(m_read->view().film());
    m_registry->action("finding.4")->trigger();
    drag({250, 60}, {290, 90});
    auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    QVERIFY2(notice->text().contains("goes before 1 imported"), qPrintable(notice->text()));
    QCOMPARE(m_films->boxes(0).size(), 2u);
    QPushButton* keep = nullptr;
    for (auto* button : notice->findChildren<QPushButton*>())
        if (button->text().contains("Keep"))
            keep = button;
    QVERIFY(keep);
    keep->click();
    QCOMPARE(m_films->boxes(0).size(), 3u); // the import, and two of one's own
    QCOMPARE(m_read->view().boxes().size(), 2u);
}

void ReadWorkspaceTest::aFilmThatIsNotThereOffersWaysOn()
{
    auto* ways = m_read->findChild<QWidget*>("filmWays");
    QVERIFY(ways && !ways->isVisible());
    m_read->openImage(m_films->images[2]); // its file is missing
    QTRY_VERIFY(ways->isVisible());
    QVERIFY(view().rect().contains(ways->geometry()));
    QSignalSpy wanted(m_read, &ReadWorkspace::importWanted);
    QTest::mouseClick(m_read->findChild<QPushButton*>("filmImport"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    {
        auto import = m_films->project->beginImport("its folder", "test"); // finds it where it is now
        QVERIFY(import);
        auto record = m_films->project->image(m_films->images[2]);
        QVERIFY(record);
        record->path = m_films->folder.filePath("film1.png");
        QVERIFY((*import)->addImage(*record));
        QVERIFY((*import)->finish());
    }
    QTest::mouseClick(m_read->findChild<QPushButton*>("filmAgain"), Qt::LeftButton);
    QTRY_VERIFY(view().film());
    QVERIFY(!ways->isVisible());
    QVERIFY(view().hasFocus()); // the keys are still the film's
}

void ReadWorkspaceTest::hiddenBoxesAreSaidAndComeBackWhenOneIsDrawn()
{
    drag({50, 60}, {150, 100});
    const QImage shown = view().grab(QRect(0, view().height() - 60, 200, 60)).toImage();
    QTest::keyClick(&view(), Qt::Key_H);
    QVERIFY(!view().boxesVisible());
    QVERIFY(view().grab(QRect(0, view().height() - 60, 200, 60)).toImage() != shown); // the corner says so
    drag({200, 60}, {260, 100});
    QVERIFY(view().boxesVisible());
    QCOMPARE(view().boxes().size(), 2u);
}

void ReadWorkspaceTest::handlesStandOnlyWhereADragHoldsThem()
{
    drag({50, 60}, {150, 100});
    QVERIFY(view().boxes()[0].handles);
    QTest::keyClick(&view(), Qt::Key_W); // a drag sets the window
    QCOMPARE(view().leftDrag(), viewer::LeftDrag::WindowLevel);
    m_desk->click({60, 70}); // picks it all the same
    QVERIFY(view().boxes()[0].selected && !view().boxes()[0].handles);
    QTest::keyClick(&view(), Qt::Key_B);
    m_desk->click({60, 70});
    QVERIFY(view().boxes()[0].handles);
}

void ReadWorkspaceTest::aMessageLeavesTheFilmWhereItIs()
{
    const QRect film = m_read->view().geometry();
    const double zoom = m_read->view().zoomShare();
    auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    notice->show(kit::NoticeBar::Kind::Error, "This box is not yours to change.");
    QTRY_VERIFY(notice->isVisible() && notice->height() > 20);
    QTest::qWait(0);
    QCOMPARE(m_read->view().geometry(), film);
    QCOMPARE(m_read->view().zoomShare(), zoom);
}

void ReadWorkspaceTest::noFindingAndSecondLookAreOneKeyEach()
{
    QTest::keyClick(&view(), Qt::Key_N);
    for (int finding = 0; finding < 14; ++finding)
        QCOMPARE(m_films->label(0, finding), Label::Absent);
    QAction* said = m_registry->action("read.no-finding");
    QVERIFY(said->isChecked()); // and that it was said is seen
    said->trigger();
    QVERIFY(said->isChecked()); // said twice is said
    QTest::keyClick(&view(), Qt::Key_2, Qt::ShiftModifier);
    QVERIFY(!said->isChecked());
    QTest::keyClick(&view(), Qt::Key_S);
    QVERIFY(m_films->project->facts(m_films->images[0])->secondLook);
    QTest::keyClick(&view(), Qt::Key_S);
    QVERIFY(!m_films->project->facts(m_films->images[0])->secondLook);
}

void ReadWorkspaceTest::completingGoesToTheNextUnreadImage()
{
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_films->project->facts(m_films->images[0])->state, store::ReadState::Done);
    QTRY_COMPARE(m_read->currentImage(), m_films->images[1]);
    QTest::keyClick(&view(), Qt::Key_PageUp);
    QTRY_COMPARE(m_read->currentImage(), m_films->images[0]);
    QTest::keyClick(&view(), Qt::Key_PageDown);
    QTest::keyClick(&view(), Qt::Key_PageDown); // before the list has answered
    QTRY_COMPARE(m_read->currentImage(), m_films->images[2]);
}

void ReadWorkspaceTest::aMissingFileIsSaidWhereTheFilmWouldBe()
{
    m_read->openImage(m_films->images[2]);
    QVERIFY(!view().film());
    QVERIFY(view().face().isError);
    QVERIFY(view().face().title.contains("film3.png"));
    QVERIFY(!view().face().text.isEmpty());
    QVERIFY(!m_registry->action("read.draw-box")->isEnabled());
    QVERIFY(QFile::remove(m_films->folder.filePath("film2.png")));
    QFile text(m_films->folder.filePath("film2.png"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no film");
    text.close();
    m_read->openImage(m_films->images[1]);
    QTRY_VERIFY(view().film() || view().face().isError); // it may have been read ahead before it broke
}

void ReadWorkspaceTest::anOpenedPictureIsKnownByItsContent()
{
    const auto content = [this](int film) { return m_films->project->image(m_films->images[std::size_t(film)])->contentHash; };
    const auto gestures = m_films->project->counts()->gestures;
    const std::string path = m_films->project->image(m_films->images[0])->path.toStdString();
    QTRY_COMPARE(content(0).toStdString(), *imaging::contentHash(path));
    QVERIFY(content(1).isEmpty()); // read ahead is not opened
    QCOMPARE(m_films->project->counts()->gestures, gestures);
}

void ReadWorkspaceTest::escLeavesBoxMode()
{
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(view().leftDrag(), viewer::LeftDrag::WindowLevel);
    QVERIFY(!m_registry->action("read.draw-box")->isChecked());
    QVERIFY(m_registry->action("view.window-level")->isChecked());
    drag({50, 60}, {150, 100});
    QVERIFY(m_films->boxes(0).empty());
}

void ReadWorkspaceTest::theLastFindingComesBackForItsReader()
{
    QTest::keyClick(&view(), Qt::Key_5);
    m_read->rememberPlace();
    QVERIFY(m_films->project->useReader("Somebody Else"));
    kit::ActionRegistry others;
    QCOMPARE(ReadWorkspace(*m_films->project, others).nextFinding(), 0);
    QVERIFY(m_films->project->useReader("A. Berg"));
    kit::ActionRegistry again;
    QCOMPARE(ReadWorkspace(*m_films->project, again).nextFinding(), 4); // Mass
}

void ReadWorkspaceTest::noTwoActionsShareAKey()
{
    QSet<QString> keys;
    for (const kit::ActionSpec& spec : m_registry->specs())
        for (const QKeySequence& key : spec.keys) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(spec.id + ' ' + key.toString()));
            keys.insert(key.toString());
        }
    QVERIFY(keys.contains("D") == false); // never bound: it means previous in one tool and next in another
}

QTEST_MAIN(ReadWorkspaceTest)
#include "read_workspace_test.moc"
