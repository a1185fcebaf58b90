// Where readers differ, and what shall hold; by real events on the real workspace against the real store.
#include "team_desk.h"
#include "ui/annotate/opinions_panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/box_labels.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using domain::Box;
using domain::Label;
using store::AdjudicationWay;

class OpinionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        kit::theme().use(kit::ThemeName::Dark);
    }
    void init()
    {
        m_desk = std::make_unique<TeamDesk>();
        QVERIFY(m_desk->team.project);
    }
    void cleanup() { m_desk.reset(); }

    void opinionsSayWhyThereAreNone();
    void bothReadersBoxesLieOverTheFilm();
    void eachTabSaysWhoseBoxItIsAlsoOfEqualBoxes();
    void anImportedBoxKeepsItsTabWhateverIsInQuestion();
    void oneReadersAnswerCanBeTaken();
    void theMeanBoxCanBeTaken();
    void aBoxWithoutAPartnerIsNamedAndThereIsNoMean();
    void aNewBoxIsDrawnOnTheFilmAndIsNobodysReading();
    void escGivesUpTheNewBox();
    void aLabelCanBeAdjudicatedWithoutABox();
    void theNextDisagreementIsOneKeyAway();
    void theFindingsListSaysWhatWasAdjudicated();

private:
    std::unique_ptr<TeamDesk> m_desk;
};

namespace {

bool near(const Box& a, const Box& b)
{
    constexpr double tolerance = 1e-6;
    return std::abs(a.x - b.x) < tolerance && std::abs(a.y - b.y) < tolerance &&
           std::abs(a.width - b.width) < tolerance && std::abs(a.height - b.height) < tolerance;
}

} // namespace
void OpinionsTest::opinionsSayWhyThereAreNone()
{
    QVERIFY(m_desk->team.use("Cem Khan") && m_desk->team.label(1, TeamProject::mass, Label::Present));
    QVERIFY(m_desk->start("Ada Berg", 0));
    m_desk->show("opinions");
    auto* title = m_desk->find<QLabel>("opinionsEmptyTitle");
    QTRY_VERIFY(title->isVisible());
    QCOMPARE(title->text(), QString("Nobody has answered yet"));
    m_desk->read->openImage(m_desk->team.image(1));
    QCOMPARE(title->text(), QString("One opinion so far"));
}

void OpinionsTest::bothReadersBoxesLieOverTheFilm()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 0));
    QVERIFY(m_desk->view().boxes().empty()); // Dora has not read it
    m_desk->show("opinions");
    QTRY_COMPARE(m_desk->view().boxes().size(), 2u);
    for (const viewer::ViewerBox& box : m_desk->view().boxes())
        QCOMPARE(box.line, viewer::BoxLine::Dashed);
    QVERIFY(m_desk->view().boxes()[0].tab.contains("Ada Berg") && m_desk->view().boxes()[1].tab.contains("Cem Khan"));
    const annotate::OpinionsModel& model = m_desk->read->team().opinionsPage()->model();
    QCOMPARE(model.findingAt(0), TeamProject::mass); // they differ on it
    QCOMPARE(model.index(0, model.verdictColumn()).data().toString(), QString("0.33"));
    auto* table = m_desk->find<QTableView>("opinionsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // another finding: these are not in question
    QVERIFY(m_desk->view().boxes()[0].colour.alphaF() < 0.5 && m_desk->view().boxes()[0].tab.isEmpty());
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(m_desk->view().boxes()[0].tab.contains("Ada Berg"));
    m_desk->show("findings");
    QTRY_VERIFY(m_desk->view().boxes().empty());
}

void OpinionsTest::eachTabSaysWhoseBoxItIsAlsoOfEqualBoxes()
{
    const TeamProject& team = m_desk->team;
    QVERIFY(team.use("Cem Khan") && team.box(0, TeamProject::mass, {100, 100, 60, 50}) && team.done(0));
    QVERIFY(team.use("Ada Berg") && team.box(0, TeamProject::mass, {100, 100, 60, 50}) && team.done(0));
    QVERIFY(m_desk->start("Ada Berg", 0));
    m_desk->show("opinions");
    const auto tabOf = [this](const QString& name) {
        for (const viewer::ViewerBox& box : m_desk->view().boxes())
            if (box.tab.contains(name))
                return box.tab;
        return QString();
    };
    QTRY_VERIFY(!tabOf("Ada Berg").isEmpty()); // one's own too
    QVERIFY(!tabOf("Cem Khan").isEmpty());
    // And both can be read: they do not lie on each other.
    const auto places = viewer::placeBoxLabels(m_desk->view().transform().viewFromImage(), m_desk->view().boxes(), m_desk->view().rect());
    QCOMPARE(places.size(), 2u);
    QVERIFY(!places[0].tab.isNull() && !places[1].tab.isNull() && !places[0].tab.intersects(places[1].tab));
    // The page has both words.
    QCOMPARE(m_desk->find<QLabel>("initials:Ada Berg")->text(), QString("AB"));
    QCOMPARE(m_desk->find<QLabel>("initials:Cem Khan")->text(), QString("CK"));
    m_desk->show("findings");
    QTRY_VERIFY(!tabOf("CK").isEmpty() && tabOf("Ada Berg").isEmpty()); // one's own need no name while one reads
}

void OpinionsTest::anImportedBoxKeepsItsTabWhateverIsInQuestion()
{
    {
        auto import = m_desk->team.project->beginImport("boxes", "test");
        QVERIFY(import);
        QVERIFY((*import)->addBox(m_desk->team.image(0), TeamProject::effusion, {20, 20, 60, 50}));
        QVERIFY((*import)->finish());
    }
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 0));
    m_desk->show("opinions"); // Mass is in question: they differ on it
    QTRY_COMPARE(m_desk->view().boxes().size(), 3u);
    const auto& boxes = m_desk->view().boxes();
    QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](const viewer::ViewerBox& box) { return box.tab.contains("import"); }));
}

void OpinionsTest::oneReadersAnswerCanBeTaken()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 0));
    m_desk->show("opinions");
    QVERIFY(m_desk->click("take:Cem Khan"));
    QCOMPARE(m_desk->team.adjudications(0).size(), 1u);
    const store::AdjudicationRecord held = m_desk->team.adjudications(0)[0];
    QCOMPARE(held.finding, TeamProject::mass);
    QCOMPARE(held.way, AdjudicationWay::TookOne);
    QCOMPARE(held.boxes, (std::vector<Box>{{150, 100, 100, 100}}));
    QCOMPARE(held.by.name, QString("Dora Lind"));
    QTRY_COMPARE(m_desk->view().boxes().size(), 3u); // over both readers' own
    QVERIFY(m_desk->view().boxes()[2].tab.contains("adjudicated") && m_desk->view().boxes()[2].selected && !m_desk->view().boxes()[2].handles);
    QVERIFY(m_desk->find<QWidget>("heldAdjudication"));
    QCOMPARE(m_desk->team.project->opinions(m_desk->team.image(0))->size(), 2u); // every opinion is kept
    m_desk->view().setFocus();
    QTest::keyClick(&m_desk->view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->team.adjudications(0).empty());
    QCOMPARE(m_desk->view().boxes().size(), 2u);
}

void OpinionsTest::theMeanBoxCanBeTaken()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 0));
    m_desk->show("opinions");
    QVERIFY(m_desk->click("takeMean"));
    QCOMPARE(m_desk->team.adjudications(0).size(), 1u);
    QCOMPARE(m_desk->team.adjudications(0)[0].way, AdjudicationWay::Mean);
    QVERIFY(near(m_desk->team.adjudications(0)[0].boxes.at(0), {125, 100, 100, 100}));
    QVERIFY(m_desk->click("withdrawAdjudication"));
    QVERIFY(m_desk->team.adjudications(0).empty());
}

void OpinionsTest::aBoxWithoutAPartnerIsNamedAndThereIsNoMean()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->team.use("Cem Khan") && m_desk->team.box(0, TeamProject::mass, {300, 20, 40, 40}));
    QVERIFY(m_desk->start("Dora Lind", 0));
    m_desk->show("opinions");
    QTRY_VERIFY(m_desk->button("takeMean"));
    QVERIFY(!m_desk->button("takeMean")->isEnabled());
    auto* why = m_desk->find<QLabel>("whyNoMean");
    QVERIFY(why && why->isVisible());
    QVERIFY2(why->text().contains("of Cem Khan") && !why->text().contains("Ada Berg"), qPrintable(why->text()));
    QCOMPARE(m_desk->button("takeMean")->toolTip(), why->text());
}

void OpinionsTest::aNewBoxIsDrawnOnTheFilmAndIsNobodysReading()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 0));
    m_desk->show("opinions");
    QVERIFY(m_desk->click("newBox"));
    QCOMPARE(m_desk->view().leftDrag(), viewer::LeftDrag::Tool);
    m_desk->drag({120, 90}, {220, 190});
    QCOMPARE(m_desk->team.adjudications(0).size(), 1u);
    QCOMPARE(m_desk->team.adjudications(0)[0].way, AdjudicationWay::New);
    QVERIFY(near(m_desk->team.adjudications(0)[0].boxes.at(0), {120, 90, 100, 100}));
    QCOMPARE(m_desk->team.project->facts(m_desk->team.image(0))->boxes.size(), 2u); // none of Dora's
    QVERIFY(m_desk->click("newBox"));                                                      // one more
    m_desk->drag({10, 10}, {60, 60});
    QCOMPARE(m_desk->team.adjudications(0)[0].boxes.size(), 2u);
    m_desk->drag({300, 200}, {350, 250}); // the hand is the reading's again
    QCOMPARE(m_desk->team.project->facts(m_desk->team.image(0))->boxes.size(), 3u);
}

void OpinionsTest::escGivesUpTheNewBox()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 0));
    m_desk->show("opinions");
    QVERIFY(m_desk->click("newBox"));
    m_desk->view().setFocus();
    QTest::keyClick(&m_desk->view(), Qt::Key_Escape);
    QCOMPARE(m_desk->view().leftDrag(), viewer::LeftDrag::WindowLevel);
    QTRY_VERIFY(m_desk->button("newBox"));
    QTest::keyClick(&m_desk->view(), Qt::Key_B);
    m_desk->drag({120, 90}, {220, 190});
    QVERIFY(m_desk->team.adjudications(0).empty());
    QCOMPARE(m_desk->team.project->facts(m_desk->team.image(0))->boxes.size(), 3u); // Dora's own
}

void OpinionsTest::aLabelCanBeAdjudicatedWithoutABox()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 2));
    m_desk->show("opinions");
    const auto press = [this](const char* name) {
        QToolButton* found = nullptr;
        QTRY_VERIFY([&] {
            for (auto* one : m_desk->read->findChildren<QToolButton*>(QLatin1String(name)))
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        }());
        QTest::mouseClick(found, Qt::LeftButton);
    };
    press("adjudicate:label-absent");
    QCOMPARE(m_desk->team.adjudications(2).size(), 1u);
    QCOMPARE(m_desk->team.adjudications(2)[0].finding, TeamProject::effusion);
    QCOMPARE(m_desk->team.adjudications(2)[0].label, Label::Absent);
    press("adjudicate:label-unsure");
    QCOMPARE(m_desk->team.adjudications(2)[0].label, Label::Unsure);
    press("adjudicate:label-unsure"); // a second press takes it away
    QVERIFY(m_desk->team.adjudications(2).empty());
}

void OpinionsTest::theNextDisagreementIsOneKeyAway()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 1));
    QTest::keyClick(&m_desk->view(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(m_desk->read->currentImage(), m_desk->team.image(2));
    QVERIFY(m_desk->read->team().opinionsPage()->isVisible());
    QVERIFY(m_desk->click("take:Ada Berg"));
    m_desk->view().setFocus();
    QTest::keyClick(&m_desk->view(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(m_desk->read->currentImage(), m_desk->team.image(0));
    QVERIFY(m_desk->click("takeMean"));
    m_desk->view().setFocus();
    QTest::keyClick(&m_desk->view(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_VERIFY(m_desk->notice().contains("has been adjudicated"));
    QCOMPARE(m_desk->read->currentImage(), m_desk->team.image(0));
}

void OpinionsTest::theFindingsListSaysWhatWasAdjudicated()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->team.use("Ada Berg"));
    QVERIFY(m_desk->team.perform(
        store::Adjudicate{m_desk->team.image(0), TeamProject::mass, Label::Absent, {}, AdjudicationWay::New}));
    QVERIFY(m_desk->start("Ada Berg", 0));
    auto* list = m_desk->read->findChild<QAbstractItemView*>("findingsList");
    QVERIFY(list);
    QVERIFY(
        list->model()->index(TeamProject::mass, 0).data(Qt::ToolTipRole).toString().contains("Adjudicated: absent"));
    QVERIFY(!list->model()->index(TeamProject::nodule, 0).data(Qt::ToolTipRole).toString().contains("Adjudicated"));
}

QTEST_MAIN(OpinionsTest)
#include "opinions_test.moc"
