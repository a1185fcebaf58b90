#include "ui/shell/command_palette.h"

#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using shell::CommandPalette;
using shell::PaletteRow;

class CommandPaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void everyWordMustStandSomewhere();
    void aHeadingFindsWhatStandsUnderIt();
    void whereNothingFitsItSaysWhatToTry();
    void anEmptyQueryListsEveryAction();
    void whatBelongsToTheWorkspaceOnScreenGoesFirst();
    void enterRunsTheChosenAction();
    void itsKeysAreItsOwnWhateverTheWorkspaceDoesWithThem();
    void anUnavailableActionSaysWhyAndIsPassedOver();

private:
    static void fill(kit::ActionRegistry& registry)
    {
        registry.add({"view.fit", "Fit the film", {}, {}, {QKeySequence(Qt::Key_F)}, "View"});
        registry.add({"read.draw", "Draw boxes", {}, {}, {}, "Read", "read"});
        registry.add({"train.start", "Start the run", {}, {}, {}, "Train", "train"});
    }
};

void CommandPaletteTest::everyWordMustStandSomewhere()
{
    using Ranges = std::vector<std::pair<int, int>>;
    QCOMPARE(*shell::matchWords("box", "Draw boxes"), (Ranges{{5, 3}}));
    QCOMPARE(*shell::matchWords("BOX draw", "Draw boxes"), (Ranges{{0, 4}, {5, 3}}));
    QVERIFY(!shell::matchWords("box run", "Draw boxes"));
}

void CommandPaletteTest::aHeadingFindsWhatStandsUnderIt()
{
    kit::ActionRegistry registry;
    fill(registry);
    shell::PaletteModel model(registry);
    model.setQuery("view");
    QCOMPARE(model.actionsShown(), 1);
    QCOMPARE(model.rowAt(1).id, QString("view.fit"));
    QVERIFY(model.rowAt(1).matched.empty()); // no letter of its own words was asked for
    model.setQuery("view film");
    QCOMPARE(model.rowAt(1).id, QString("view.fit"));
    QCOMPARE(model.rowAt(1).matched.size(), std::size_t(1));
}

void CommandPaletteTest::whereNothingFitsItSaysWhatToTry()
{
    kit::ActionRegistry registry;
    fill(registry);
    CommandPalette palette(registry, nullptr);
    palette.open("read");
    auto* nothing = palette.findChild<QWidget*>("paletteNothing");
    QVERIFY(!nothing->isVisible());
    auto* field = palette.findChild<QLineEdit*>("paletteField");
    QTest::keyClicks(field, "xyzzy");
    QVERIFY(nothing->isVisible());
    field->clear();
    QVERIFY(!nothing->isVisible());
}

void CommandPaletteTest::anEmptyQueryListsEveryAction()
{
    kit::ActionRegistry registry;
    fill(registry);
    shell::PaletteModel model(registry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* query : {"the", "xyzzy", ""}) // fewer rows, none, all
        model.setQuery(QLatin1String(query));
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.rowAt(i).kind == PaletteRow::Kind::Action)
            ids << model.rowAt(i).id;
    ids.sort();
    QCOMPARE(ids, (QStringList{"read.draw", "train.start", "view.fit"}));
    QCOMPARE(model.actionsShown(), model.actionsTotal());
}

void CommandPaletteTest::whatBelongsToTheWorkspaceOnScreenGoesFirst()
{
    kit::ActionRegistry registry;
    fill(registry);
    shell::PaletteModel model(registry);
    model.setScope("train");
    model.setQuery("the");
    QCOMPARE(model.rowAt(1).id, QString("train.start"));
    QCOMPARE(model.rowAt(3).id, QString("view.fit"));
    model.setScope("read");
    model.setQuery({});
    QCOMPARE(model.rowAt(model.rowCount() - 1).id, QString("train.start"));
}

void CommandPaletteTest::enterRunsTheChosenAction()
{
    kit::ActionRegistry registry;
    fill(registry);
    CommandPalette palette(registry, nullptr);
    QSignalSpy chosen(&palette, &CommandPalette::actionChosen);
    palette.open("read");
    auto* field = palette.findChild<QLineEdit*>("paletteField");
    QTest::keyClicks(field, "run");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), QString("train.start"));
    QVERIFY(palette.isHidden());
}

void CommandPaletteTest::itsKeysAreItsOwnWhateverTheWorkspaceDoesWithThem()
{
    QWidget window;
    window.resize(900, 700);
    kit::ActionRegistry registry;
    fill(registry);
    QStringList done;
    registry.add({"read.accept", "Accept", {}, {}, {QKeySequence(Qt::Key_Return)}, {}, "read"}, this, [&] { done << "accept"; });
    registry.add({"read.away", "Away", {}, {}, {QKeySequence(Qt::Key_Escape)}, {}, "read"}, this, [&] { done << "away"; });
    registry.add({"read.complete", "Complete", {}, {}, {QKeySequence(Qt::CTRL | Qt::Key_Return)}, {}, "read"}, this, [&] { done << "complete"; });
    registry.attach(&window, {});
    registry.attach(&window, "read");
    CommandPalette palette(registry, nullptr, &window);
    QSignalSpy chosen(&palette, &CommandPalette::actionChosen);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    palette.open("read");
    auto* field = palette.findChild<QLineEdit*>("paletteField");
    QTest::keyClicks(field, "run");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    palette.open("read");
    QTest::keyClick(field, Qt::Key_Tab); // another row, not another widget
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    palette.open("read");
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(palette.isHidden());
    QCOMPARE(done, QStringList());
    window.setFocusPolicy(Qt::StrongFocus);
    window.setFocus(); // as the desk gives it back to the film
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(done, QStringList("accept"));
}

void CommandPaletteTest::anUnavailableActionSaysWhyAndIsPassedOver()
{
    kit::ActionRegistry registry;
    fill(registry);
    registry.setWhyNot("view.fit", "There is no film.");
    CommandPalette palette(registry, nullptr);
    QSignalSpy chosen(&palette, &CommandPalette::actionChosen);
    palette.open("read");
    auto* field = palette.findChild<QLineEdit*>("paletteField");
    QTest::keyClicks(field, "the");
    QCOMPARE(palette.model().rowAt(1).id, QString("view.fit"));
    QCOMPARE(palette.model().rowAt(1).note, QString("There is no film."));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen[0][0].toString(), QString("train.start"));
}

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
