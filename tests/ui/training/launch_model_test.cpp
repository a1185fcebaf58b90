#include "ui/training/launch_model.h"
#include "ui/training/setting_words.h"
#include "ui/training/settings_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace training;

class LaunchModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPresetHasItsSegment();
    void aPresetKeepsSeedAndDevice();
    void theMachineSuggestsAPresetUntilSomebodyChose();
    void theCommandLineNamesWhatDiffersFromThePreset();
    void aPathWithSpacesSurvivesAShell();
    void aSplitOfOnesOwnIsInTheCommandTheTitleAndTheRequest();
    void everySettingHasAWordOfItsOwn();
    void aValueOutOfRangeIsRefusedAndTheOldOneStays();
    void settingsThatDisagreeAreAProblem();
    void theTableHasEverySettingButThePreset();
    void theTableSetsAndRefuses();
    void settingAnEqualValueEmitsNothing();
};

void LaunchModelTest::everyPresetHasItsSegment()
{
    QStringList names;
    for (const PresetChoice& choice : LaunchModel::presets()) {
        names << choice.name;
        QVERIFY(!choice.meaning.isEmpty());
    }
    QCOMPARE(names, (QStringList{"quick", "standard-cpu", "paper-0", "paper-20", "base"}));
}

void LaunchModelTest::aPresetKeepsSeedAndDevice()
{
    LaunchModel model(QStringLiteral("/p"));
    QVERIFY(model.set(QStringLiteral("seed"), QStringLiteral("7")));
    QVERIFY(model.set(QStringLiteral("device"), QStringLiteral("cpu")));
    model.setPreset(QStringLiteral("paper-20"));
    QCOMPARE(model.options().seed, 7u);
    QCOMPARE(model.options().device, std::string("cpu"));
    QCOMPARE(model.options().unannotatedShare, 0.2);
}

void LaunchModelTest::theMachineSuggestsAPresetUntilSomebodyChose()
{
    LaunchModel model(QStringLiteral("/p"));
    QCOMPARE(model.preset(), QStringLiteral("standard-cpu"));
    model.suggestPreset(true);
    QCOMPARE(model.preset(), QStringLiteral("paper-0"));
    model.setPreset(QStringLiteral("quick"));
    model.suggestPreset(true);
    QCOMPARE(model.preset(), QStringLiteral("quick"));
}

void LaunchModelTest::theCommandLineNamesWhatDiffersFromThePreset()
{
    LaunchModel model(QStringLiteral("/data/p"));
    model.setPreset(QStringLiteral("quick"));
    QCOMPARE(model.commandLine(), QStringLiteral("fewboxctl train --project /data/p --preset quick"));
    QVERIFY(model.set(QStringLiteral("batch_size"), QStringLiteral("24")));
    QCOMPARE(model.commandLine(), QStringLiteral("fewboxctl train --project /data/p --preset quick --batch-size 24"));
    QVERIFY(model.differs(QStringLiteral("batch_size")));
    QCOMPARE(model.title(), QStringLiteral("quick, batch size 24"));
}

void LaunchModelTest::aPathWithSpacesSurvivesAShell()
{
    LaunchModel model(QStringLiteral("/data/ward 4's"));
    QVERIFY(model.commandLine().contains(QLatin1String("--project '/data/ward 4'\\''s'")));
}

void LaunchModelTest::aSplitOfOnesOwnIsInTheCommandTheTitleAndTheRequest()
{
    LaunchModel model(QStringLiteral("/data/p"));
    model.setPreset(QStringLiteral("quick"));
    QSignalSpy changed(&model, &LaunchModel::changed);
    model.setSplit(QStringLiteral("/my lists/split.csv"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.commandLine(), QStringLiteral("fewboxctl train --project /data/p --preset quick --split '/my lists/split.csv'"));
    QVERIFY2(model.title().contains(QLatin1String("split.csv")) && !model.title().contains(QLatin1Char('/')), qPrintable(model.title()));
    QCOMPARE(model.request().split, QStringLiteral("/my lists/split.csv"));
    model.setSplit({});
    QVERIFY(!model.commandLine().contains(QLatin1String("--split")));
}

void LaunchModelTest::everySettingHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const domain::Setting& setting : domain::settingTable()) {
        const QString word = settingWord(QString::fromLatin1(setting.name));
        QVERIFY2(!word.isEmpty() && !word.contains(QLatin1Char('_')), setting.name);
        QVERIFY2(!words.contains(word), setting.name); // two settings with one name could not be told apart
        words << word;
    }
    QVERIFY(settingWord(QStringLiteral("no_setting")).isEmpty());
}

void LaunchModelTest::aValueOutOfRangeIsRefusedAndTheOldOneStays()
{
    LaunchModel model(QStringLiteral("/p"));
    const QString before = model.text(QStringLiteral("folds"));
    const auto done = model.set(QStringLiteral("folds"), QStringLiteral("1"));
    QVERIFY(!done);
    QVERIFY(done.error().code == domain::ErrorCode::OptionOutOfRange);
    QCOMPARE(model.text(QStringLiteral("folds")), before);
    QVERIFY(model.set(QStringLiteral("nonsense"), QStringLiteral("1")).error().code == domain::ErrorCode::OptionUnknown);
}

void LaunchModelTest::settingsThatDisagreeAreAProblem()
{
    LaunchModel model(QStringLiteral("/p"));
    QVERIFY(model.problem().isEmpty());
    QVERIFY(model.set(QStringLiteral("crf_images"), QStringLiteral("held_out"))); // needs a validation part
    QVERIFY(!model.problem().isEmpty());
}

void LaunchModelTest::theTableHasEverySettingButThePreset()
{
    LaunchModel launch(QStringLiteral("/p"));
    SettingsTableModel table(launch);
    QAbstractItemModelTester tester(&table);
    QCOMPARE(table.rowCount(), static_cast<int>(domain::settingTable().size()) - 1);
    for (int row = 0; row < table.rowCount(); ++row)
        QVERIFY(!table.index(row, 1).data(Qt::ToolTipRole).toString().isEmpty());
}

void LaunchModelTest::theTableSetsAndRefuses()
{
    LaunchModel launch(QStringLiteral("/p"));
    SettingsTableModel table(launch);
    QSignalSpy refused(&table, &SettingsTableModel::refused);
    int row = -1;
    for (int i = 0; i < table.rowCount(); ++i)
        if (table.index(i, 0).data(SettingsTableModel::SettingRole).toString() == QLatin1String("batch_size"))
            row = i;
    QVERIFY(row >= 0);
    QVERIFY(table.setData(table.index(row, 1), QStringLiteral("32"), Qt::EditRole));
    QCOMPARE(launch.options().batchSize, 32);
    QVERIFY(!table.setData(table.index(row, 1), QStringLiteral("-3"), Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(launch.options().batchSize, 32);
}

void LaunchModelTest::settingAnEqualValueEmitsNothing()
{
    LaunchModel model(QStringLiteral("/p"));
    QSignalSpy changed(&model, &LaunchModel::changed);
    QVERIFY(model.set(QStringLiteral("folds"), model.text(QStringLiteral("folds"))));
    model.setPreset(model.preset());
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(LaunchModelTest)
#include "launch_model_test.moc"
