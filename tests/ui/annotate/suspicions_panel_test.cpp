// The page of suspicions, by real events on the real workspace against the real store.
#include "team_desk.h"
#include "ui/annotate/film_rows.h"
#include "ui/annotate/suspicions_panel.h"
#include "ui/kit/theme.h"

#include <QLabel>

#include <set>

using domain::Label;

class SuspicionsPanelTest : public QObject {
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

    void suspicionsAreConfirmedAndDismissedByKeyAndComeBackWithUndo();
    void theSuspicionThatIsChosenIsAlwaysTheFilmOnScreen();
    void theSamePictureOffersBothFilms();
    void aBlindedReaderIsToldWhatIsHiddenAndWhy();
    void whatHasChangedIsLookedForAgainWhenThePageIsShown();
    void whatHasChangedIsLookedForAgainWhileThePageIsShown();
    void picturesThatWereComparedStayFoundWhenALabelChanges();

private:
    std::unique_ptr<TeamDesk> m_desk;
};

void SuspicionsPanelTest::suspicionsAreConfirmedAndDismissedByKeyAndComeBackWithUndo()
{
    // Two films of one day that say the opposite of two findings.
    QVERIFY(m_desk->team.use("Ada Berg"));
    for (const int finding : {TeamProject::mass, TeamProject::effusion})
        QVERIFY(m_desk->team.label(0, finding, Label::Present) && m_desk->team.label(1, finding, Label::Absent));
    QVERIFY(m_desk->start("Ada Berg", 3));
    m_desk->show("suspicions");
    annotate::SuspicionsModel& model = m_desk->read->team().suspicionsPage()->model();
    QTRY_VERIFY(model.rowCount() >= 2);
    const int all = model.rowCount();
    auto* list = m_desk->find<annotate::FilmRows>("suspicions");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_desk->read->currentImage(), model.at(0).suspicion.image);
    QCOMPARE(m_desk->read->nextFinding(), model.at(0).suspicion.finding); // whose row is marked, and whose label the keys say
    const QString confirmed = model.at(0).suspicion.key;
    const domain::ImageId suspected = model.at(0).suspicion.image;
    QTest::keyClick(list, Qt::Key_C);
    QCOMPARE(m_desk->read->currentImage(), suspected); // to be mended
    QCOMPARE(model.rowCount(), all - 1);
    const auto answers = m_desk->team.project->suspicionAnswers();
    QCOMPARE(answers->size(), 1u);
    QCOMPARE((*answers)[0].key, confirmed);
    QVERIFY((*answers)[0].confirmed);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(model.rowCount(), all - 2);
    QCOMPARE(m_desk->team.project->suspicionAnswers()->size(), 2u);
    m_desk->view().setFocus();
    QTest::keyClick(&m_desk->view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model.rowCount(), all - 1);
    QTest::keyClick(&m_desk->view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model.rowCount(), all);
    QVERIFY(m_desk->team.project->suspicionAnswers()->empty());
}

void SuspicionsPanelTest::theSuspicionThatIsChosenIsAlwaysTheFilmOnScreen()
{
    // Films 0 and 1, of one day, contradict each other twice; 2 and 3 are one picture.
    QVERIFY(m_desk->team.use("Ada Berg"));
    for (const int finding : {TeamProject::mass, TeamProject::effusion})
        QVERIFY(m_desk->team.label(0, finding, Label::Present) && m_desk->team.label(1, finding, Label::Absent));
    QVERIFY(m_desk->start("Ada Berg"));
    m_desk->show("suspicions");
    QVERIFY(m_desk->click("comparePictures"));
    annotate::SuspicionsModel& model = m_desk->read->team().suspicionsPage()->model();
    QTRY_VERIFY(!m_desk->read->team().suspicionsPage()->isPending() && model.rowCount() >= 3);
    auto* list = m_desk->find<annotate::FilmRows>("suspicions");
    const auto answers = [this] { return m_desk->team.project->suspicionAnswers()->size(); };
    const auto dismiss = [list] { QTest::keyClick(list, Qt::Key_Delete, Qt::ControlModifier); };
    const auto chosen = [&] { return model.at(list->currentIndex().row()).suspicion; };
    list->setFocus();

    // No film is on screen yet: there is nothing to answer.
    dismiss();
    QTest::keyClick(list, Qt::Key_C);
    QCOMPARE(answers(), 0u);
    QVERIFY(!m_desk->button("button:suspicions.confirm")->isEnabled());
    QVERIFY(!list->selectionModel()->hasSelection());

    std::set<qint64> seen;
    QTest::keyClick(list, Qt::Key_Down);
    while (model.rowCount() > 1) {
        QCOMPARE(m_desk->read->currentImage(), chosen().image);
        seen.insert(chosen().image.value);
        const std::size_t before = answers();
        dismiss();
        QCOMPARE(answers(), before + 1);
        QVERIFY(list->currentIndex().isValid());
    }
    QCOMPARE(m_desk->read->currentImage(), chosen().image); // the next one's, by itself
    seen.insert(chosen().image.value);
    QVERIFY(seen.size() > 1); // else nothing was shown by it

    const std::size_t answered = answers();
    const bool ofTheDay = chosen().image == m_desk->team.image(0) || chosen().image == m_desk->team.image(1);
    m_desk->read->openImage(m_desk->team.image(ofTheDay ? 2 : 0)); // by any other way
    QVERIFY(!list->currentIndex().isValid());
    dismiss();
    QCOMPARE(answers(), answered);

    QTest::keyClick(list, Qt::Key_Down);
    const domain::ImageId suspected = chosen().image;
    QCOMPARE(m_desk->read->currentImage(), suspected);
    m_desk->registry->action("suspicions.confirm")->trigger();
    QCOMPARE(answers(), answered + 1);
    QCOMPARE(m_desk->read->currentImage(), suspected); // to be mended
    QVERIFY(!list->currentIndex().isValid() && !list->selectionModel()->hasSelection());
    QVERIFY(!m_desk->registry->action("suspicions.confirm")->isEnabled());
}

void SuspicionsPanelTest::theSamePictureOffersBothFilms()
{
    QVERIFY(m_desk->start("Ada Berg", 0));
    m_desk->show("suspicions");
    annotate::SuspicionsPanel* suspicions = m_desk->read->team().suspicionsPage();
    QTRY_VERIFY(m_desk->button("comparePictures"));
    QVERIFY(m_desk->click("comparePictures"));
    annotate::SuspicionsModel& model = suspicions->model();
    const auto same = [&] {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.at(row).suspicion.kind == assist::SuspicionKind::SamePicture)
                return row;
        return -1;
    };
    QTRY_VERIFY(same() >= 0);
    auto* list = m_desk->find<annotate::FilmRows>("suspicions");
    list->setCurrentIndex(model.index(same()));
    const std::set<qint64> both{model.at(same()).suspicion.image.value, model.at(same()).suspicion.other.value};
    QCOMPARE(both, (std::set<qint64>{m_desk->team.image(2).value, m_desk->team.image(3).value}));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_desk->read->currentImage(), model.at(same()).suspicion.image);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_desk->read->currentImage(), model.at(same()).suspicion.other);
}

void SuspicionsPanelTest::aBlindedReaderIsToldWhatIsHiddenAndWhy()
{
    // Films 0 and 1, of one day, contradict each other; the one who reads film 0 blinded must not learn it.
    const TeamProject& team = m_desk->team;
    QVERIFY(team.use("Cem Khan"));
    QVERIFY(team.label(0, TeamProject::mass, Label::Present) && team.label(1, TeamProject::mass, Label::Absent));
    QVERIFY(team.use("Ada Berg"));
    QVERIFY(team.perform(store::Assign{{team.image(0)}, team.project->currentReader(), true}));
    QVERIFY(m_desk->start("Ada Berg"));
    m_desk->show("suspicions");
    auto* title = m_desk->find<QLabel>("suspicionsEmptyTitle");
    auto* text = m_desk->find<QLabel>("suspicionsEmptyText");
    QTRY_VERIFY2(title->text().contains("other 3 film(s)"), qPrintable(title->text())); // of four: not of the hidden one
    QVERIFY2(text->text().contains("1 film(s)") && text->text().contains("blinded"), qPrintable(text->text()));
    QVERIFY(text->text().contains("what others said"));
    // Once the reading is complete it is said.
    QVERIFY(team.done(0));
    QTRY_COMPARE(m_desk->read->team().suspicionsPage()->model().rowCount(), 2); // either film's label
}

void SuspicionsPanelTest::whatHasChangedIsLookedForAgainWhenThePageIsShown()
{
    QVERIFY(m_desk->start("Ada Berg"));
    m_desk->show("suspicions");
    annotate::SuspicionsModel& model = m_desk->read->team().suspicionsPage()->model();
    QTRY_COMPARE(m_desk->find<QLabel>("suspicionsEmptyTitle")->text(), QString("Nothing looks wrong"));
    m_desk->show("worklist");
    QVERIFY(m_desk->team.label(0, TeamProject::mass, Label::Present) && m_desk->team.label(1, TeamProject::mass, Label::Absent));
    QVERIFY(m_desk->find<QLabel>("suspicionsState")->text().contains("has changed since")); // and nothing is done for nobody
    QVERIFY(!m_desk->read->team().suspicionsPage()->isPending());
    m_desk->show("suspicions");
    QTRY_COMPARE(model.rowCount(), 2); // either film's label
    QVERIFY(!m_desk->find<QLabel>("suspicionsState")->text().contains("has changed since"));
}

void SuspicionsPanelTest::whatHasChangedIsLookedForAgainWhileThePageIsShown()
{
    QVERIFY(m_desk->start("Ada Berg"));
    m_desk->show("suspicions");
    annotate::SuspicionsModel& model = m_desk->read->team().suspicionsPage()->model();
    QTRY_COMPARE(m_desk->find<QLabel>("suspicionsEmptyTitle")->text(), QString("Nothing looks wrong"));
    QVERIFY(m_desk->team.label(0, TeamProject::mass, Label::Present) && m_desk->team.label(1, TeamProject::mass, Label::Absent));
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(m_desk->team.label(1, TeamProject::mass, Label::Present)); // mended
    QTRY_COMPARE(model.rowCount(), 0);
}

void SuspicionsPanelTest::picturesThatWereComparedStayFoundWhenALabelChanges()
{
    QVERIFY(m_desk->start("Ada Berg"));
    m_desk->show("suspicions");
    QVERIFY(m_desk->click("comparePictures"));
    annotate::SuspicionsPanel* page = m_desk->read->team().suspicionsPage();
    QTRY_VERIFY(!page->isPending() && page->model().rowCount() > 0);
    const int pictures = page->model().rowCount();
    QVERIFY(m_desk->team.label(0, TeamProject::mass, Label::Present) && m_desk->team.label(1, TeamProject::mass, Label::Absent));
    QTRY_COMPARE(page->model().rowCount(), pictures + 2);
    QVERIFY(!m_desk->button("comparePictures")); // there is no need to do it again
}

QTEST_MAIN(SuspicionsPanelTest)
#include "suspicions_panel_test.moc"
