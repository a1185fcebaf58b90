// Filters by hand and by key: chips, the sheet that sets conditions, saved filters; all against a real store.
#include "made_up_project.h"

#include "ui/kit/action_registry.h"
#include "ui/kit/theme.h"
#include "ui/worklist/filter_chips.h"
#include "ui/worklist/filter_popup.h"
#include "ui/worklist/worklist_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace store;
using worklist::FilterKind;
using worklist::WorklistPanel;

class FilterBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aConditionIsAddedByKeysAlone();
    void anEditIsAskedForAtOnceAndCanBeTakenBack();
    void aChipIsRemovedByKeyAndTheKeyboardStaysInTheRow();
    void aClickOnTheCrossRemovesAndOneOnTheWordsOpens();
    void quickChipsSetStatesAndBoxesAndNothingElse();
    void aStateThatNoQuickChipSaysIsAChip();
    void aDateThatIsNoneIsSaid();
    void pressingElsewhereClosesTheSheet();
    void noKeyGoesThroughTheSheet();
    void everyKindIsInSightOrTheListSaysThatMoreFollow();
    void filtersAreSavedUnderANameAndForgotten();
    void nothingMatchesOffersToClearAll();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<WorklistPanel> m_panel;
    template <typename T> T* find(const char* name) const { return m_panel->findChild<T*>(QLatin1String(name)); }
    QWidget* chip(FilterKind kind) const { return m_panel->findChild<worklist::FilterChips*>()->chipOf(kind); }
    worklist::FilterPopup* popup() const { return m_panel->window()->findChild<worklist::FilterPopup*>(); }
    void filter(const WorklistFilter& filter)
    {
        m_panel->model().setFilter(filter);
        QTRY_VERIFY(!m_panel->model().isPending());
    }
    /// The named entry of a button's menu, pressed.
    void choose(const char* button, const QString& text)
    {
        QMenu* menu = find<QToolButton>(button)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->menu())
                for (QAction* inner : action->menu()->actions())
                    if (action->text() + QLatin1Char('/') + inner->text() == text)
                        return inner->trigger();
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
};

void FilterBarTest::init()
{
    m_panel.reset();
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = madeUpProject(*m_folder, 80);
    QVERIFY(m_project);
    m_panel = std::make_unique<WorklistPanel>(*m_project);
    m_panel->resize(300, 760);
    m_panel->show();
    QTRY_VERIFY(m_panel->model().isLoaded() && !m_panel->model().isPending());
}

void FilterBarTest::aConditionIsAddedByKeysAlone()
{
    QTest::keyClick(find<QToolButton>("worklistFilter"), Qt::Key_Space);
    auto* kinds = popup()->findChild<QListWidget*>();
    QVERIFY(popup()->isVisible());
    QVERIFY(!popup()->kind());
    QTest::keyClicks(kinds, "Sex"); // by its letters
    QTest::keyClick(kinds, Qt::Key_Return);
    QCOMPARE(popup()->kind(), std::optional(FilterKind::Sex));
    auto* first = popup()->findChild<QAbstractButton*>(QStringLiteral("first"));
    QTest::keyClick(first, Qt::Key_Space); // "female"
    QTRY_COMPARE(m_panel->model().rowCount(), 40);
    QVERIFY(chip(FilterKind::Sex));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(popup()->isVisible() && !popup()->kind()); // back to the kinds
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
}

void FilterBarTest::anEditIsAskedForAtOnceAndCanBeTakenBack()
{
    find<QPushButton>("worklistAddFilter")->click();
    popup()->open(find<QPushButton>("worklistAddFilter"), FilterKind::Finding);
    auto* mass = popup()->findChild<QComboBox*>(QStringLiteral("finding4"));
    mass->setCurrentIndex(1); // present
    QTRY_COMPARE(m_panel->model().rowCount(), 10);
    popup()->open(find<QPushButton>("worklistAddFilter"), FilterKind::Age);
    auto* to = popup()->findChild<QSpinBox*>(QStringLiteral("ageTo"));
    to->setValue(44); // 40 to 44: of five ages one is a mass
    QTRY_COMPARE(m_panel->model().rowCount(), 2);
    QCOMPARE(m_panel->model().filter().age, std::optional(AgeRange{40, 44}));
    popup()->findChild<QPushButton*>(QStringLiteral("filterNone"))->click();
    QTRY_COMPARE(m_panel->model().rowCount(), 10);
    QVERIFY(!chip(FilterKind::Age));
    QVERIFY(chip(FilterKind::Finding));
}

void FilterBarTest::aChipIsRemovedByKeyAndTheKeyboardStaysInTheRow()
{
    filter({.sexes = {QStringLiteral("F")}, .age = AgeRange{40, 50}});
    QTRY_VERIFY(chip(FilterKind::Sex) && chip(FilterKind::Age));
    chip(FilterKind::Sex)->setFocus();
    QTest::keyClick(chip(FilterKind::Sex), Qt::Key_Right);
    QTRY_VERIFY(chip(FilterKind::Age)->hasFocus());
    QTest::keyClick(chip(FilterKind::Age), Qt::Key_Left);
    QTest::keyClick(chip(FilterKind::Sex), Qt::Key_Delete);
    QTRY_VERIFY(!chip(FilterKind::Sex));
    QVERIFY(chip(FilterKind::Age)->hasFocus());
    QTest::keyClick(chip(FilterKind::Age), Qt::Key_Backspace);
    QTRY_COMPARE(m_panel->model().rowCount(), 80);
    QVERIFY(m_panel->model().filter().isEmpty());
}

void FilterBarTest::aClickOnTheCrossRemovesAndOneOnTheWordsOpens()
{
    filter({.sexes = {QStringLiteral("F")}, .age = AgeRange{40, 50}});
    QWidget* age = chip(FilterKind::Age);
    QTest::mouseClick(age, Qt::LeftButton, {}, QPoint(12, age->height() / 2));
    QVERIFY(popup()->isVisible());
    QCOMPARE(popup()->kind(), std::optional(FilterKind::Age));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible()); // it was opened on that condition alone
    QTest::mouseClick(age, Qt::LeftButton, {}, QPoint(age->width() - 10, age->height() / 2));
    QTRY_VERIFY(!chip(FilterKind::Age));
    QVERIFY(!popup()->isVisible());
    QVERIFY(chip(FilterKind::Sex));
}

void FilterBarTest::quickChipsSetStatesAndBoxesAndNothingElse()
{
    filter({.sexes = {QStringLiteral("F")}});
    QTest::mouseClick(find<QPushButton>("chipUnread"), Qt::LeftButton);
    QVERIFY(m_panel->model().filter() == (WorklistFilter{.states = unreadStates, .sexes = {QStringLiteral("F")}}));
    QVERIFY(!chip(FilterKind::State)); // the quick chip says it
    QTest::mouseClick(find<QPushButton>("chipBoxed"), Qt::LeftButton);
    QVERIFY(m_panel->model().filter() == (WorklistFilter{.boxes = Presence::With, .sexes = {QStringLiteral("F")}}));
    QTest::mouseClick(find<QPushButton>("chipAll"), Qt::LeftButton);
    QVERIFY(m_panel->model().filter() == WorklistFilter{.sexes = {QStringLiteral("F")}});
    QVERIFY(find<QPushButton>("chipAll")->isChecked());
}

void FilterBarTest::aStateThatNoQuickChipSaysIsAChip()
{
    filter({.states = ListedState::Done});
    QTRY_VERIFY(chip(FilterKind::State));
    for (const char* quick : {"chipAll", "chipUnread", "chipBoxed", "chipSecondLook"})
        QVERIFY2(!find<QPushButton>(quick)->isChecked(), quick);
}

void FilterBarTest::aDateThatIsNoneIsSaid()
{
    find<QPushButton>("worklistAddFilter")->click();
    popup()->open(find<QPushButton>("worklistAddFilter"), FilterKind::Date);
    auto* from = popup()->findChild<QLineEdit*>(QStringLiteral("first"));
    auto* wrong = popup()->findChild<QWidget*>(QStringLiteral("dateWrong"));
    QTest::keyClicks(from, "last week");
    QTest::keyClick(from, Qt::Key_Tab);
    QVERIFY(wrong->isVisible());
    QVERIFY(m_panel->model().filter().isEmpty());
    from->setText(QStringLiteral("2019-04-30"));
    QTest::keyClick(from, Qt::Key_Return);
    QVERIFY(!wrong->isVisible());
    QCOMPARE(m_panel->model().filter().dates, std::optional(DateRange{QDate(2019, 4, 30), {}}));
}

void FilterBarTest::pressingElsewhereClosesTheSheet()
{
    find<QPushButton>("worklistAddFilter")->click();
    QVERIFY(popup()->isVisible());
    QTest::mouseClick(find<QListView>("worklist")->viewport(), Qt::LeftButton, {}, QPoint(20, 500));
    QVERIFY(!popup()->isVisible());
}

void FilterBarTest::noKeyGoesThroughTheSheet()
{
    kit::ActionRegistry registry;
    int done = 0;
    registry.add({"complete", "Complete", {}, {}, {QKeySequence(Qt::CTRL | Qt::Key_Return)}, {}, "read"}, this, [&] { ++done; });
    registry.attach(m_panel->window(), "read");
    find<QPushButton>("worklistAddFilter")->click();
    QVERIFY(popup()->isVisible());
    QWidget* inside = popup()->focusWidget() ? popup()->focusWidget() : popup();
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(done, 0); // the film behind it is not signed
    popup()->hide();
    m_panel->window()->setFocusPolicy(Qt::StrongFocus);
    m_panel->window()->setFocus();
    QTest::keyClick(m_panel->window(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(done, 1);
}

void FilterBarTest::everyKindIsInSightOrTheListSaysThatMoreFollow()
{
    kit::theme().use(kit::ThemeName::Dark);
    worklist::FilterChoices all = m_panel->model().choices();
    all.values.points = all.values.assigned = all.values.missingFiles = true;
    all.values.lastDate = QStringLiteral("20260301");
    auto* add = find<QPushButton>("worklistAddFilter");
    add->click();
    popup()->setChoices(all);
    auto* kinds = popup()->findChild<QListWidget*>();
    QCOMPARE(kinds->item(kinds->count() - 1)->data(Qt::UserRole).toInt(), int(FilterKind::File));
    for (const int height : {760, 200, 760}) { // the window is made lower while the sheet is open
        m_panel->resize(300, height);
        QTRY_VERIFY(m_panel->rect().contains(popup()->geometry()));
        const auto isWhole = [&] {
            return kinds->viewport()->rect().contains(kinds->visualItemRect(kinds->item(kinds->count() - 1)));
        };
        QTRY_COMPARE(isWhole(), height == 760);
        QTRY_COMPARE(kinds->verticalScrollBar()->isVisible(), !isWhole());
    }
}

void FilterBarTest::filtersAreSavedUnderANameAndForgotten()
{
    const WorklistFilter women{.text = QStringLiteral("0000"), .sexes = {QStringLiteral("F")}};
    filter(women);
    choose("worklistSaved", QStringLiteral("Save this filter …"));
    auto* name = find<QLineEdit>("worklistFilterName");
    QVERIFY(name->isVisible());
    QTest::keyClick(name, Qt::Key_Return); // no name yet
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, "ward 4");
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->isVisible());
    choose("worklistSaved", QStringLiteral("Clear all filters"));
    QVERIFY(m_panel->model().filter().isEmpty());
    choose("worklistSaved", QStringLiteral("ward 4"));
    QVERIFY(m_panel->model().filter() == women);
    QCOMPARE(find<QLineEdit>("worklistSearch")->text(), QStringLiteral("0000"));
    choose("worklistSaved", QStringLiteral("Forget a saved filter/ward 4"));
    QVERIFY(savedFilters(*m_project).empty());
}

void FilterBarTest::nothingMatchesOffersToClearAll()
{
    filter({.states = ListedState::Done, .sexes = {QStringLiteral("F")}});
    auto* clear = find<QPushButton>("worklistShowAll");
    QTRY_VERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(m_panel->model().rowCount(), 80);
    QVERIFY(m_panel->model().filter().isEmpty());
}

QTEST_MAIN(FilterBarTest)
#include "filter_bar_test.moc"
