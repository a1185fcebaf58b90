#include "core/domain/finding.h"
#include "tests/domain/shared_json.h"

#include <QJsonArray>
#include <QTest>

using namespace domain;

class FindingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBoxedEightComeFirstInThePapersOrder()
    {
        const FindingSchema& schema = FindingSchema::nih14();
        QCOMPARE(schema.count(), 14);
        QCOMPARE(schema.boxed(), (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7}));
        const std::vector<std::string> table1{"Atelectasis", "Cardiomegaly", "Effusion",  "Infiltration",
                                              "Mass",        "Nodule",       "Pneumonia", "Pneumothorax"};
        for (std::size_t i = 0; i < table1.size(); ++i)
            QCOMPARE(schema.at(static_cast<int>(i)).name, table1[i]);
    }
    void namesAreFoundAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("index");
        QTest::newRow("NIH's spelling") << QByteArray("Pleural_Thickening") << 12;
        QTest::newRow("a space") << QByteArray("pleural thickening") << 12;
        QTest::newRow("a hyphen") << QByteArray("PLEURAL-THICKENING") << 12;
        QTest::newRow("the box list's Infiltrate") << QByteArray("Infiltrate") << 3;
        QTest::newRow("the labels' Infiltration") << QByteArray("Infiltration") << 3;
        QTest::newRow("a beginning is no name") << QByteArray("Pneumo") << -1;
        QTest::newRow("no finding") << QByteArray("No Finding") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }
    void namesAreFoundAsPeopleWriteThem()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, index);
        QCOMPARE(FindingSchema::nih14().indexOf(name.toStdString()).value_or(-1), index);
    }
    void aShortNameThatIsFreeIsMadeOfTheNamesLetters_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("shortName");
        QTest::newRow("the first three") << QByteArray("Granuloma") << QByteArray("Gra");
        QTest::newRow("Con is Consolidation's, whatever the case") << QByteArray("CONTUSION") << QByteArray("COT");
        QTest::newRow("signs and spaces are no letters") << QByteArray("(old) rib") << QByteArray("old");
        QTest::newRow("letters are no bytes") << QByteArray("Überblähung") << QByteArray("Übe");
        QTest::newRow("two letters are all") << QByteArray("TB") << QByteArray("TB");
        QTest::newRow("no letters") << QByteArray("+") << QByteArray();
        QTest::newRow("three letters that are taken") << QByteArray("eff") << QByteArray();
    }
    void aShortNameThatIsFreeIsMadeOfTheNamesLetters()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, shortName);
        QCOMPARE(FindingSchema::nih14().freeShortName(name.toStdString()), shortName.toStdString());
    }
    void aSchemaBeginsWithItselfAndWithItsFirstFindings()
    {
        const FindingSchema& nih = FindingSchema::nih14();
        std::vector<Finding> longer = nih.findings();
        longer.push_back({"Granuloma", "Gra", true});
        QVERIFY(nih.beginsWith(nih));
        QVERIFY(FindingSchema(longer).beginsWith(nih));
        QVERIFY(!nih.beginsWith(FindingSchema(longer)));
        longer[3].shortName = "xyz";
        QVERIFY(!FindingSchema(longer).beginsWith(nih));
    }
    void shortNamesAreTheThemes()
    {
        const auto theme = sharedJson(QStringLiteral("design/theme.json"));
        if (!theme)
            QSKIP("The workshop's theme.json is not here.");
        const QJsonArray findings = theme->value(QStringLiteral("findings")).toArray();
        QCOMPARE(static_cast<int>(findings.size()), FindingSchema::nih14().count());
        for (int i = 0; i < findings.size(); ++i) {
            const Finding& finding = FindingSchema::nih14().at(i);
            QCOMPARE(QString::fromStdString(finding.name), findings[i][QStringLiteral("id")].toString());
            QCOMPARE(QString::fromStdString(finding.shortName), findings[i][QStringLiteral("short")].toString());
        }
    }
};

QTEST_APPLESS_MAIN(FindingTest)
#include "finding_test.moc"
