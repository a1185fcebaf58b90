// Several readers at one desk: who reads what, blinded readings, agreement; by real events against the real store.
#include "team_desk.h"
#include "ui/annotate/agreement_view.h"
#include "ui/annotate/film_rows.h"
#include "ui/annotate/opinions_panel.h"
#include "ui/annotate/readers_panel.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include <set>

using domain::Box;
using domain::Label;

class TeamTest : public QObject {
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

    void anAssignmentIsOneStepThatUndoTakesBack();
    void studiesDrawnByLotKeepTheFilmsOfADayTogether();
    void assigningTheSameAgainSaysThatNothingChanged();
    void takingBackLeavesWhatWasRead();
    void aBlindedReadingSaysSoAndHidesOthersUntilItIsComplete();
    void oPutsOtherReadersBoxesAway();
    void aRowOfTheAgreementLeadsToTheImagesTheyDifferOn();
    void theAgreementIsExported();
    void leavingThePageGivesUpTheFiguresAndComingBackBringsThem();
    void noTwoActionsShareAKey();

private:
    std::vector<store::Assignment> assignments() const { return *m_desk->team.project->assignments(); }

    std::unique_ptr<TeamDesk> m_desk;
};

namespace {

void choose(QComboBox* box, int index)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

} // namespace

void TeamTest::anAssignmentIsOneStepThatUndoTakesBack()
{
    QVERIFY(m_desk->start("Ada Berg", 0));
    m_desk->show("readers");
    auto* reader = m_desk->find<QComboBox>("assignReader");
    QTRY_VERIFY(reader->isVisible());
    QVERIFY(!m_desk->button("assignButton")->isEnabled()); // nobody is named yet
    QTest::keyClicks(reader->lineEdit(), "Dora Lind");
    m_desk->find<QCheckBox>("assignBlinded")->click();
    QVERIFY(m_desk->find<QCheckBox>("assignBlinded")->isChecked());
    QVERIFY(m_desk->click("assignButton"));
    QTRY_COMPARE(assignments().size(), 4u);
    QVERIFY(m_desk->view().hasFocus()); // its keys mean the film again
    for (const store::Assignment& one : assignments()) {
        QCOMPARE(one.readerName, QString("Dora Lind"));
        QVERIFY(one.blinded);
        QCOMPARE(one.by.name, QString("Ada Berg"));
    }
    QVERIFY(m_desk->notice().contains("4 image(s) assigned to Dora Lind"));
    // The new reader has a row that says so.
    QTRY_VERIFY(m_desk->find<QWidget>("readerRows")->findChildren<QToolButton*>("takeBack").size() >= 2);
    QCOMPARE(m_desk->team.project->undoable()->kind, QString("assign"));
    m_desk->view().setFocus();
    QTest::keyClick(&m_desk->view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(assignments().empty());
}

void TeamTest::studiesDrawnByLotKeepTheFilmsOfADayTogether()
{
    QVERIFY(m_desk->start("Ada Berg"));
    m_desk->show("readers");
    QTest::keyClicks(m_desk->find<QComboBox>("assignReader")->lineEdit(), "Cem Khan");
    choose(m_desk->find<QComboBox>("assignChoice"), 1);
    auto* count = m_desk->find<QSpinBox>("assignCount");
    QVERIFY(count->isVisible());
    QVERIFY(!m_desk->find<QSpinBox>("assignStep")->isVisible());
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, "2");
    QTest::keyClick(count, Qt::Key_Tab);
    QVERIFY(m_desk->click("assignButton"));
    QTRY_VERIFY(!assignments().empty());
    // Two of three studies, of which one has two films.
    std::set<QString> studies;
    for (const store::Assignment& one : assignments()) {
        const auto image = m_desk->team.project->image(one.image);
        studies.insert(image->studyDate.isEmpty() ? image->name : image->studyDate);
        QVERIFY(!one.blinded);
    }
    QCOMPARE(studies.size(), 2u);
    QCOMPARE(assignments().size(), studies.contains("20240105") ? 3u : 2u);
}

void TeamTest::assigningTheSameAgainSaysThatNothingChanged()
{
    QVERIFY(m_desk->start("Ada Berg"));
    m_desk->show("readers");
    QTest::keyClicks(m_desk->find<QComboBox>("assignReader")->lineEdit(), "Cem Khan");
    QVERIFY(m_desk->click("assignButton"));
    QTRY_COMPARE(assignments().size(), 4u);
    QVERIFY(m_desk->click("assignButton"));
    QTRY_VERIFY(m_desk->notice().contains("Nothing changed"));
    QCOMPARE(assignments().size(), 4u);
}

void TeamTest::takingBackLeavesWhatWasRead()
{
    QVERIFY(m_desk->team.use("Ada Berg"));
    const auto cem = m_desk->team.project->addReader("Cem Khan");
    QVERIFY(cem);
    QVERIFY(m_desk->team.perform(store::Assign{m_desk->team.images, *cem, true}));
    QVERIFY(m_desk->team.use("Cem Khan") && m_desk->team.label(1, TeamProject::mass, Label::Present) && m_desk->team.done(1));
    QVERIFY(m_desk->start("Ada Berg"));
    m_desk->show("readers");
    QToolButton* back = nullptr;
    QTRY_VERIFY([&] {
        for (auto* one : m_desk->find<QWidget>("readerRows")->findChildren<QToolButton*>("takeBack"))
            if (one->isVisible() && one->isEnabled())
                back = one;
        return back != nullptr;
    }());
    QVERIFY(back->toolTip().contains("3 image(s)"));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(assignments().size(), 1u);
    QCOMPARE(assignments()[0].image, m_desk->team.image(1));
    QVERIFY(m_desk->notice().contains("taken back from Cem Khan"));
    QCOMPARE(m_desk->team.project->opinions(m_desk->team.image(1))->size(), 1u);
}

void TeamTest::aBlindedReadingSaysSoAndHidesOthersUntilItIsComplete()
{
    QVERIFY(m_desk->team.use("Cem Khan") && m_desk->team.box(0, TeamProject::mass, {100, 100, 80, 60}) && m_desk->team.done(0));
    QVERIFY(m_desk->team.use("Ada Berg"));
    QVERIFY(m_desk->team.perform(store::Assign{{m_desk->team.image(0)}, m_desk->team.project->currentReader(), true}));
    QVERIFY(m_desk->start("Ada Berg", 0));
    auto* note = m_desk->find<QWidget>("blindedNote");
    QVERIFY(note->isVisible());
    QVERIFY(m_desk->view().boxes().empty());
    QVERIFY(!m_desk->registry->action("view.other-readers")->isEnabled());
    QVERIFY(m_desk->registry->whyNot("view.other-readers").contains("blinded"));
    m_desk->show("opinions");
    QVERIFY(m_desk->find<QLabel>("opinionsEmptyTitle")->text().contains("blinded"));
    QVERIFY(m_desk->view().boxes().empty());
    m_desk->show("findings");
    QVERIFY(m_desk->team.label(0, TeamProject::mass, Label::Present));
    m_desk->view().setFocus();
    QTest::keyClick(&m_desk->view(), Qt::Key_Return, Qt::ControlModifier);
    m_desk->read->openImage(m_desk->team.image(0));
    QTRY_COMPARE(m_desk->view().boxes().size(), 1u);
    QVERIFY(!note->isVisible());
    QCOMPARE(m_desk->view().boxes()[0].line, viewer::BoxLine::Dashed);
    QTRY_VERIFY(m_desk->view().boxes()[0].tab.contains("CK")); // as soon as the page is known to be away
    m_desk->read->openImage(m_desk->team.image(1)); // not assigned
    QVERIFY(!note->isVisible());
}

void TeamTest::oPutsOtherReadersBoxesAway()
{
    QVERIFY(m_desk->team.use("Cem Khan") && m_desk->team.box(0, TeamProject::mass, {100, 100, 80, 60}));
    QVERIFY(m_desk->team.use("Ada Berg") && m_desk->team.box(0, TeamProject::nodule, {20, 20, 40, 40}));
    QVERIFY(m_desk->start("Ada Berg", 0));
    QCOMPARE(m_desk->view().boxes().size(), 1u); // two readings must be two
    QVERIFY(m_desk->registry->whyNot("view.other-readers").contains("two"));
    QVERIFY(m_desk->team.done(0));
    QTRY_COMPARE(m_desk->view().boxes().size(), 2u);
    QTest::keyClick(&m_desk->view(), Qt::Key_O);
    QCOMPARE(m_desk->view().boxes().size(), 1u);
    QVERIFY(!m_desk->registry->action("view.other-readers")->isChecked());
    QTest::keyClick(&m_desk->view(), Qt::Key_O);
    QCOMPARE(m_desk->view().boxes().size(), 2u);
}

void TeamTest::aRowOfTheAgreementLeadsToTheImagesTheyDifferOn()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind", 1));
    m_desk->show("readers");
    auto* table = m_desk->find<QTableView>("agreementTable");
    annotate::AgreementModel& model = m_desk->read->team().readersPage()->agreement().model();
    QTRY_COMPARE(model.rowCount(), 4); // all, effusion, mass, nodule
    QVERIFY(m_desk->find<QComboBox>("agreementPair")->currentText().contains("Ada Berg"));
    int row = 0;
    while (row < model.rowCount() && model.findingAt(row) != TeamProject::mass)
        ++row;
    QVERIFY(row < model.rowCount());
    QCOMPARE(model.index(row, annotate::AgreementModel::IouColumn).data().toString(), QString("0.33"));
    QCOMPARE(model.index(row, annotate::AgreementModel::DifferColumn).data().toString(), QString("1"));
    table->setFocus();
    table->setCurrentIndex(model.index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto* films = m_desk->find<annotate::FilmRows>("differences");
    QTRY_VERIFY(films->isVisible());
    QCOMPARE(films->model()->rowCount(), 1);
    QTest::keyClick(films, Qt::Key_Return);
    QCOMPARE(m_desk->read->currentImage(), m_desk->team.image(0));
    QVERIFY(m_desk->read->team().opinionsPage()->isVisible());
    QTest::keyClick(films, Qt::Key_Escape);
    QVERIFY(table->isVisible());
}

void TeamTest::theAgreementIsExported()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind"));
    m_desk->show("readers");
    annotate::AgreementView& view = m_desk->read->team().readersPage()->agreement();
    QTRY_COMPARE(view.model().rowCount(), 4);
    const QString path = m_desk->team.folder.filePath("agreement.csv");
    QVERIFY(view.exportCsv(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("Ada Berg,Cem Khan,category,Nodule,1,1,"), text.constData());
    QCOMPARE(view.exportCsv(m_desk->team.folder.filePath("no/such/folder.csv")).error().code,
             domain::ErrorCode::FileUnwritable);
}

void TeamTest::leavingThePageGivesUpTheFiguresAndComingBackBringsThem()
{
    QVERIFY(m_desk->team.letTwoReadersDiffer());
    QVERIFY(m_desk->start("Dora Lind"));
    m_desk->show("readers");
    annotate::AgreementView& view = *m_desk->find<annotate::AgreementView>("agreementView");
    QTRY_VERIFY(view.model().rowCount() > 0);
    auto* unsure = m_desk->find<QComboBox>("agreementUnsure");
    choose(unsure, 1);
    QTest::keyClick(unsure, Qt::Key_Down); // another question: what stood there is no answer to it
    QCOMPARE(view.model().rowCount(), 0);
    QVERIFY(view.isPending());
    m_desk->show("worklist");
    QVERIFY(!view.isPending());
    m_desk->show("readers");
    QTRY_VERIFY(view.model().rowCount() > 0);
}

void TeamTest::noTwoActionsShareAKey()
{
    QVERIFY(m_desk->start("Ada Berg"));
    QSet<QString> keys;
    for (const kit::ActionSpec& spec : m_desk->registry->specs())
        for (const QKeySequence& key : spec.keys) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(spec.id + ' ' + key.toString()));
            keys.insert(key.toString());
        }
}

QTEST_MAIN(TeamTest)
#include "team_test.moc"
