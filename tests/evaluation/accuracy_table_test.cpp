#include "core/evaluation/accuracy_table.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace domain;
using evaluation::AccuracyTable;
using evaluation::accuracyTable;
using evaluation::CaseScore;

class AccuracyTableTest : public QObject {
    Q_OBJECT

    static CaseScore one(int finding, int number, double iou, double floorIou)
    {
        CaseScore score;
        score.finding = finding;
        score.identity = QStringLiteral("image %1 of %2").arg(number).arg(finding);
        score.patient = score.identity;
        score.iou = iou;
        score.ior = iou * 2;
        score.empty = iou == 0;
        score.ceilingIou = 0.75;
        score.ceilingIor = 1;
        score.floorIou = floorIou;
        // The region cut for 0.1 finds every case at 0.1, the one for 0.3 none, whatever the best mean does.
        score.floors = {{0.1, 0.15, 0.2}, {0.3, 0.05, 0.1}, {0.5, 0.45, 0.5}};
        return score;
    }
    /// 81 of 263 cases of Atelectasis (Newcombe's first example) and 1 of 2 of Pneumothorax are found at 0.1.
    static std::vector<CaseScore> cases()
    {
        std::vector<CaseScore> all;
        for (int i = 0; i < 263; ++i)
            all.push_back(one(0, i, i < 81 ? 0.4 : 0, 0.1));
        all.push_back(one(7, 0, 0.6, 0.1));
        all.push_back(one(7, 1, 0.05, 0.1));
        return all;
    }
    static bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

private Q_SLOTS:
    void aRowHasTheFiguresOfItsFinding()
    {
        const AccuracyTable table = accuracyTable(cases(), FindingSchema::nih14());
        QCOMPARE(table.cases, 265);
        QCOMPARE(table.rows.size(), std::size_t{2});
        const auto& row = table.rows[0];
        QCOMPARE(row.finding, 0);
        QCOMPARE(row.n, 263);
        QCOMPARE(row.iou[0].accuracy, (Proportion{81, 263}));
        QVERIFY(std::abs(row.iou[0].interval.low - 0.2553) < 5e-5 &&
                std::abs(row.iou[0].interval.high - 0.3662) < 5e-5);
        QCOMPARE(row.iou[1].accuracy, (Proportion{81, 263}));
        QCOMPARE(row.iou[2].accuracy, (Proportion{0, 263}));
        QCOMPARE(row.ior[2].accuracy, (Proportion{81, 263})); // IoR 0.8
        QVERIFY(near(row.meanIou, 0.4 * 81 / 263));
        QVERIFY(near(row.emptyShare, 182.0 / 263));
        QVERIFY(near(row.floorMeanIou, 0.1) && near(row.ceilingMeanIou, 0.75));
    }
    void eachThresholdHasAFloorOfItsOwn()
    {
        const AccuracyTable table = accuracyTable(cases(), FindingSchema::nih14());
        const auto& row = table.rows[0];
        QCOMPARE(row.iou[0].floor, (Proportion{263, 263}));
        QCOMPARE(row.iou[1].floor, (Proportion{0, 263}));
        QCOMPARE(row.iou[2].floor, (Proportion{0, 263}));
        QCOMPARE(row.ior[2].floor, (Proportion{263, 263}));
        QCOMPARE(row.iou[0].ceiling, (Proportion{263, 263}));
    }
    void everyFindingCountsOnceInTheMean()
    {
        const AccuracyTable table = accuracyTable(cases(), FindingSchema::nih14());
        QVERIFY(near(table.meanIouAccuracy[0], (81.0 / 263 + 0.5) / 2));
        QVERIFY(near(table.meanIorAccuracy[0], (81.0 / 263 + 1) / 2)); // IoR 0.1 is at least 0.1
        QVERIFY(near(table.meanIou, (0.4 * 81 / 263 + 0.325) / 2));
        QVERIFY(near(table.emptyShare, (182.0 / 263 + 0) / 2));
        QVERIFY(near(table.floorIouAccuracy[0], 1) && near(table.ceilingIouAccuracy[2], 1));
    }
    void aRunIsComparedWithTheFloorOnItsOwnCases()
    {
        const AccuracyTable table = accuracyTable(cases(), FindingSchema::nih14());
        QVERIFY(near(table.againstFloor[0].difference, table.meanIouAccuracy[0] - 1));
        QVERIFY(near(table.againstFloor[1].difference, table.meanIouAccuracy[1]));
        QVERIFY(near(table.meanIouAgainstFloor.difference, table.meanIou - 0.1));
        QVERIFY(!table.beatsFloor(0.1));
        QVERIFY(table.beatsFloor(0.3));
        QVERIFY(!table.beatsFloor(0.2)); // not in the table
    }
    void theTextFitsATerminalAndHasEveryFigure()
    {
        const QString text = toText(accuracyTable(cases(), FindingSchema::nih14()), FindingSchema::nih14());
        for (const QString& line : text.split(u'\n'))
            QVERIFY2(line.size() <= 120, qPrintable(line));
        QVERIFY2(text.contains(QStringLiteral("Atelectasis       263  0.31 0.26–0.37  1.00 1.00")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Pneumothorax        2  0.50 0.09–0.91  1.00 1.00")));
        QVERIFY(text.contains(QStringLiteral("   0.12  69 %"))); // mean IoU and share of empty regions
        QVERIFY(text.contains(QStringLiteral("mean of findings  265  0.40")));
    }
    void aRunBelowTheFloorIsSaidToBe()
    {
        const FindingSchema& schema = FindingSchema::nih14();
        QVERIFY(toText(accuracyTable(cases(), schema), schema)
                    .contains(QStringLiteral("This run does not beat the floor at IoU ≥ 0.1, IoU ≥ 0.5: ")));
        std::vector<CaseScore> good;
        for (int i = 0; i < 40; ++i) {
            good.push_back(one(0, i, 0.7, 0.1));
            good.back().floors.clear();
        }
        QVERIFY(!toText(accuracyTable(good, schema, {0.3}), schema).contains(QStringLiteral("does not beat")));
    }
    void jsonHasTheSameFigures()
    {
        const AccuracyTable table = accuracyTable(cases(), FindingSchema::nih14());
        const QJsonObject json = toJson(table, FindingSchema::nih14());
        QCOMPARE(json[QStringLiteral("cases")].toInt(), 265);
        const QJsonObject row = json[QStringLiteral("findings")][0].toObject();
        QCOMPARE(row[QStringLiteral("finding")].toString(), QStringLiteral("Atelectasis"));
        const QJsonObject cell = row[QStringLiteral("iou")][0].toObject();
        QCOMPARE(cell[QStringLiteral("threshold")].toDouble(), 0.1);
        QCOMPARE(cell[QStringLiteral("correct")].toInt(), 81);
        QCOMPARE(cell[QStringLiteral("n")].toInt(), 263);
        QCOMPARE(cell[QStringLiteral("low")].toDouble(), table.rows[0].iou[0].interval.low);
        QCOMPARE(
            json[QStringLiteral("mean_over_findings")][QStringLiteral("iou")][1][QStringLiteral("accuracy")].toDouble(),
            table.meanIouAccuracy[1]);
        QCOMPARE(json[QStringLiteral("against_floor")][1][QStringLiteral("beats_floor")].toBool(), true);
    }
    void nothingScoredIsSaidInASentence()
    {
        const AccuracyTable table = accuracyTable({}, FindingSchema::nih14());
        QCOMPARE(table.cases, 0);
        QVERIFY(!table.beatsFloor(0.1));
        QVERIFY(toText(table, FindingSchema::nih14()).startsWith(QStringLiteral("No case could be scored")));
        QVERIFY(toJson(table, FindingSchema::nih14())[QStringLiteral("findings")].toArray().isEmpty());
    }
};

QTEST_APPLESS_MAIN(AccuracyTableTest)
#include "accuracy_table_test.moc"
