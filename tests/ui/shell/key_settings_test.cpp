// Keys that a person changes: presets, own keys, refusals by name, and the sheet in which it is done.
#include "tests/ui/shell/film_desk.h"
#include "ui/kit/segmented_control.h"
#include "ui/shell/key_list_model.h"
#include "ui/shell/key_sheet.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using shell::KeySettings;

class KeySettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_home); }
    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<FilmDesk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }
    void aPresetHasNoKeyTwiceAndTakesNobodysLast_data();
    void aPresetHasNoKeyTwiceAndTakesNobodysLast();
    void presetsHaveTheKeysOfTheirPrograms_data();
    void presetsHaveTheKeysOfTheirPrograms();
    void aTakenKeyIsRefusedByName();
    void aKeyOfTheFilmIsRefused();
    void whatWasChosenIsThereAtTheNextStart();
    void anOwnKeyGoesBeforeThePresets();
    void resettingGivesThePresetsKeysBack();
    void theListIsAProperModelAndCanBeSearched();
    void aKeyIsChangedByPressingIt();
    void aRefusedKeyWaitsForAnother();
    void aPresetIsChosenInTheSheet();
    void theSheetKeepsTheKeysOfTheDeskOut();

private:
    QList<QKeySequence> keys(const char* id) const { return m_desk->registry().spec(QLatin1String(id))->keys; }
    shell::KeySheet& openSheet()
    {
        m_desk->desk().openKeySettings();
        return *m_desk->child<shell::KeySheet>("keySheet");
    }
    QTemporaryDir m_home;
    std::unique_ptr<FilmDesk> m_desk;
};

void KeySettingsTest::aPresetHasNoKeyTwiceAndTakesNobodysLast_data()
{
    QTest::addColumn<QString>("preset");
    for (const shell::KeyPreset& preset : KeySettings::presets())
        QTest::newRow(qPrintable(preset.id)) << preset.id;
}

void KeySettingsTest::aPresetHasNoKeyTwiceAndTakesNobodysLast()
{
    QFETCH(QString, preset);
    kit::ActionRegistry& registry = m_desk->registry();
    KeySettings settings(registry);
    settings.setPreset(preset);
    for (const kit::ActionSpec& one : registry.specs()) {
        QVERIFY2(registry.ownKeys(one.id).isEmpty() || !one.keys.isEmpty(), qPrintable(one.id + " has no key left"));
        for (const kit::ActionSpec& other : registry.specs())
            if (one.id != other.id && (one.scope.isEmpty() || other.scope.isEmpty() || one.scope == other.scope))
                for (const QKeySequence& key : one.keys)
                    QVERIFY2(!other.keys.contains(key), qPrintable(key.toString() + ": " + one.id + ", " + other.id));
    }
    const kit::KeyMap map = KeySettings::presetKeys(preset, registry);
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        QVERIFY2(!it.value().isEmpty(), qPrintable(it.key())); // every name of a key is one that Qt knows
}

void KeySettingsTest::presetsHaveTheKeysOfTheirPrograms_data()
{
    // The programs' own defaults, as design/field.md lists them.
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("key");
    const char* rows[][3] = {{"cvat", "read.next", "F"},        {"cvat", "read.previous", "D"},    {"cvat", "read.draw-box", "N"},
                             {"labelme", "read.next", "D"},     {"labelme", "read.previous", "A"}, {"labelme", "read.draw-box", "Ctrl+R"},
                             {"labelme", "view.fit", "Ctrl+F"}, {"ohif", "view.window-1", "1"},    {"ohif", "view.fit", "="},
                             {"ohif", "view.invert", "I"},      {"ohif", "read.delete-box", "Backspace"}, {"weasis", "view.pan", "T"},
                             {"weasis", "view.window-level", "W"}, {"weasis", "view.zoom-in", "Ctrl++"}, {"fewbox", "read.next", "PgDown"}};
    for (const auto& [preset, action, key] : rows)
        QTest::addRow("%s: %s", preset, key) << preset << action << key;
}

void KeySettingsTest::presetsHaveTheKeysOfTheirPrograms()
{
    QFETCH(QString, preset);
    QFETCH(QString, action);
    QFETCH(QString, key);
    KeySettings(m_desk->registry()).setPreset(preset);
    const auto now = m_desk->registry().spec(action)->keys;
    QVERIFY2(now.contains(QKeySequence(key)), qPrintable(QKeySequence::listToString(now)));
}

void KeySettingsTest::aTakenKeyIsRefusedByName()
{
    KeySettings settings(m_desk->registry());
    const auto before = keys("view.invert");
    const auto refused = settings.setKeys("view.invert", {QKeySequence(Qt::Key_B)});
    QVERIFY(refused);
    QVERIFY2(refused->contains(m_desk->registry().spec("read.draw-box")->text), qPrintable(*refused));
    QCOMPARE(keys("view.invert"), before);
    QVERIFY(!settings.hasChanges());
}

void KeySettingsTest::aKeyOfTheFilmIsRefused()
{
    KeySettings settings(m_desk->registry());
    const auto refused = settings.setKeys("view.invert", {QKeySequence(Qt::Key_Left)});
    QVERIFY(refused);
    QVERIFY2(refused->contains("Move it by 1 px"), qPrintable(*refused));
    QVERIFY(!settings.setKeys("audit.draw", {QKeySequence(Qt::Key_Left)})); // Audit's film has no boxes to move
}

void KeySettingsTest::whatWasChosenIsThereAtTheNextStart()
{
    {
        KeySettings settings(m_desk->registry());
        settings.setPreset("cvat");
        QVERIFY(!settings.setKeys("view.invert", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)}));
    }
    QVERIFY(m_desk->open()); // another window
    QCOMPARE(keys("view.invert"), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)});
    QVERIFY(keys("read.next").contains(QKeySequence(Qt::Key_F)));
    QVERIFY(m_desk->registry().action("read.next")->shortcuts().contains(QKeySequence(Qt::Key_F)));
}

void KeySettingsTest::anOwnKeyGoesBeforeThePresets()
{
    KeySettings settings(m_desk->registry());
    QVERIFY(!settings.setKeys("view.fit", {QKeySequence(Qt::Key_Home)}));
    QVERIFY(!settings.setKeys("view.invert", {QKeySequence(Qt::Key_F)})); // which is free now
    settings.setPreset("cvat");                                             // where F is the next film
    QCOMPARE(keys("view.invert"), QList<QKeySequence>{QKeySequence(Qt::Key_F)});
    QVERIFY(!keys("read.next").contains(QKeySequence(Qt::Key_F)));
    QVERIFY(keys("read.next").contains(QKeySequence(Qt::Key_PageDown)));
}

void KeySettingsTest::resettingGivesThePresetsKeysBack()
{
    KeySettings settings(m_desk->registry());
    QVERIFY(!settings.setKeys("view.invert", {QKeySequence(Qt::CTRL | Qt::Key_J)}));
    QVERIFY(!settings.setKeys("view.fit", {}));
    QVERIFY(settings.isChanged("view.fit"));
    settings.reset("view.fit");
    QCOMPARE(keys("view.fit"), m_desk->registry().ownKeys("view.fit"));
    QVERIFY(settings.isChanged("view.invert"));
    settings.resetAll();
    QCOMPARE(keys("view.invert"), m_desk->registry().ownKeys("view.invert"));
    QVERIFY(!KeySettings(m_desk->registry()).hasChanges()); // nor are they remembered
}

void KeySettingsTest::theListIsAProperModelAndCanBeSearched()
{
    KeySettings settings(m_desk->registry());
    shell::KeyListModel model(m_desk->registry(), settings);
    QAbstractItemModelTester tester(&model);
    int actions = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        actions += model.index(row).data(shell::KeyListModel::IdRole).toString().isEmpty() ? 0 : 1;
    QCOMPARE(actions, int(m_desk->registry().specs().size()));
    model.setFilter("invert");
    QVERIFY(model.rowOf("view.invert") > 0);
    QCOMPARE(model.rowOf("read.next"), -1);
    model.setFilter("ctrl+z"); // by its key
    QVERIFY(model.rowOf("edit.undo") > 0);
    settings.setPreset("cvat");
    model.setFilter({});
    QVERIFY(model.rowOf("read.next") > 0);
}

void KeySettingsTest::aKeyIsChangedByPressingIt()
{
    shell::KeySheet& sheet = openSheet();
    QVERIFY(sheet.isVisible());
    auto* list = m_desk->child<QListView>("keyList");
    sheet.capture("view.invert");
    QTest::keyClick(list, Qt::Key_Control); // a modifier alone is no answer
    QCOMPARE(sheet.captured(), QString("view.invert"));
    QTest::keyClick(list, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(keys("view.invert"), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)});
    QVERIFY(sheet.captured().isEmpty());
    QVERIFY(m_desk->child<QLabel>("keySaid")->text().contains("Ctrl+Shift+J"));
    sheet.capture("view.invert", true);
    QTest::keyClick(list, Qt::Key_F6);
    QCOMPARE(keys("view.invert").size(), 2);
    sheet.capture("view.invert");
    QTest::keyClick(list, Qt::Key_Escape); // gives up the capture, not the sheet
    QVERIFY(sheet.captured().isEmpty() && sheet.isVisible());
    QCOMPARE(keys("view.invert").size(), 2);
    m_desk->child<QPushButton>("keyNone")->click();
    QVERIFY(keys("view.invert").isEmpty());
    m_desk->child<QPushButton>("keyReset")->click();
    QCOMPARE(keys("view.invert"), m_desk->registry().ownKeys("view.invert"));
}

void KeySettingsTest::aRefusedKeyWaitsForAnother()
{
    shell::KeySheet& sheet = openSheet();
    auto* list = m_desk->child<QListView>("keyList");
    sheet.capture("view.invert");
    QTest::keyClick(list, Qt::Key_B);
    QCOMPARE(sheet.captured(), QString("view.invert"));
    const QString said = m_desk->child<QLabel>("keySaid")->text();
    QVERIFY2(said.contains(m_desk->registry().spec("read.draw-box")->text), qPrintable(said));
    QTest::keyClick(list, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(keys("view.invert"), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_J)});
}

void KeySettingsTest::aPresetIsChosenInTheSheet()
{
    openSheet();
    auto* presets = m_desk->child<kit::SegmentedControl>("keyPresets");
    QCOMPARE(presets->current(), 0);
    presets->button(3)->click(); // CVAT
    QVERIFY(keys("read.next").contains(QKeySequence(Qt::Key_F)));
    QTest::keyClick(m_desk->child<QListView>("keyList"), Qt::Key_Escape);
    QVERIFY(!m_desk->child<QWidget>("keySheet")->isVisible());
    QSignalSpy next(m_desk->registry().action("read.next"), &QAction::triggered);
    QTest::keyClick(m_desk->window.get(), Qt::Key_F);
    QCOMPARE(next.count(), 1);
}

void KeySettingsTest::theSheetKeepsTheKeysOfTheDeskOut()
{
    openSheet();
    auto* list = m_desk->child<QListView>("keyList");
    QTRY_VERIFY(list->hasFocus());
    QSignalSpy next(m_desk->registry().action("read.next"), &QAction::triggered);
    QTest::keyClick(list, Qt::Key_PageDown); // scrolls the list
    QCOMPARE(next.count(), 0);
    QTest::keyClick(list, Qt::Key_Return); // and this asks for a key
    QVERIFY(!m_desk->child<shell::KeySheet>("keySheet")->captured().isEmpty());
}

QTEST_MAIN(KeySettingsTest)
#include "key_settings_test.moc"
