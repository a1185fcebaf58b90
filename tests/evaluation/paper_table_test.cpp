#include "core/evaluation/paper_table.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace domain;
using evaluation::CaseScore;
using evaluation::Metric;
using evaluation::PaperRow;
using evaluation::PaperTable;
using evaluation::paperTable;
using evaluation::ReadAs;

class PaperTableTest : public QObject {
    Q_OBJECT

    static CaseScore one(int finding, int number, double iou)
    {
        CaseScore score;
        score.finding = finding;
        score.identity = QStringLiteral("image %1").arg(number);
        score.patient = QStringLiteral("patient %1").arg(number / 2);
        score.iou = iou;
        score.ior = iou;
        score.empty = iou == 0;
        score.touches = iou > 0;
        score.ceilingIou = score.ceilingIor = 0.75;
        score.floorIou = score.floorIor = 0.2;
        return score;
    }
    /// 40 cases of finding 0 of which `found` are found, and 10 of finding 5, all found.
    static PaperRow row(const char* setting, const char* method, int found, int foundWithFittedCut)
    {
        PaperRow row;
        row.setting = QString::fromUtf8(setting);
        row.method = QString::fromUtf8(method);
        row.source = QStringLiteral("run 7");
        row.ownRule = QStringLiteral("z ≥ 0.5");
        row.folds = row.foldsAnswered = 5;
        for (std::size_t r = 0; r < evaluation::readings.size(); ++r) {
            for (int i = 0; i < 40; ++i)
                row.cases[r].push_back(one(0, i, i < (r == 0 ? found : foundWithFittedCut) ? 0.6 : 0));
            for (int i = 0; i < 10; ++i)
                row.cases[r].push_back(one(5, 100 + i, 0.6));
        }
        return row;
    }
    static PaperTable table()
    {
        std::vector<PaperRow> rows{row("0 %", "ours", 30, 30), row("0 %", "base", 10, 30), row("20 %", "ours", 20, 20)};
        rows[0].reference = 1;
        return paperTable(rows, FindingSchema::nih14());
    }

private Q_SLOTS:
    void bestIsTheHighestOfItsSettingAndEqualsAreBothBest()
    {
        const PaperTable t = table();
        QCOMPARE(t.findings, (std::vector<int>{0, 5}));
        QCOMPARE(*t.accuracy(0, ReadAs::Own, Metric::Iou, 0, 0), 0.75);
        QCOMPARE(*t.accuracy(0, ReadAs::Own, Metric::Iou, 0, -1), 0.875); // each finding counts once
        QVERIFY(t.isBest(0, ReadAs::Own, Metric::Iou, 0, 0));
        QVERIFY(!t.isBest(1, ReadAs::Own, Metric::Iou, 0, 0));
        QVERIFY(t.isBest(0, ReadAs::Own, Metric::Iou, 0, 5) && t.isBest(1, ReadAs::Own, Metric::Iou, 0, 5));
        QVERIFY(t.isBest(1, ReadAs::FittedCut, Metric::Iou, 0, 0));
        QVERIFY(!t.isBest(2, ReadAs::Own, Metric::Iou, 0, 0)); // alone in its setting
        QVERIFY(!t.accuracy(0, ReadAs::Own, Metric::Iou, 0, 3));
    }
    void aRowIsComparedWithItsReferenceOnTheSameCases()
    {
        const PaperTable t = table();
        const auto& against = t.rows[0].against[0];
        QVERIFY(against);
        QCOMPARE(against->cases, 50);
        QCOMPARE(against->iou[0].difference, 0.25); // (30/40 − 10/40 + 0) / 2
        QVERIFY(against->iou[0].interval.low > 0);
        QVERIFY(std::abs(against->meanIou.difference - 0.6 * 0.25) < 1e-12);
        QCOMPARE(against->findings.size(), std::size_t(2));
        QCOMPARE(against->findings[0].iou[0].difference, 0.5);
        QCOMPARE(against->findings[1].iou[0].difference, 0.0);
        QCOMPARE(t.rows[0].against[1]->iou[0].difference, 0.0);
        QVERIFY(!t.rows[1].against[0]);
    }
    void casesThatOneRowLacksAreNotCompared()
    {
        std::vector<PaperRow> rows{row("0 %", "ours", 40, 40), row("0 %", "base", 40, 40)};
        rows[0].reference = 1;
        rows[1].cases[0].erase(rows[1].cases[0].begin(), rows[1].cases[0].begin() + 15);
        rows[1].foldsAnswered = 3;
        const PaperTable t = paperTable(rows, FindingSchema::nih14());
        QCOMPARE(t.rows[0].against[0]->cases, 35);
        QVERIFY(toText(t).contains(QStringLiteral("PART: 3 of 5 folds")));
    }
    void theTextFitsATerminalAndSaysWhereARowDoesNotWin()
    {
        const QString text = toText(table());
        for (const QString& line : text.split(u'\n'))
            QVERIFY2(line.size() <= 120, qPrintable(line));
        QVERIFY(text.contains(QStringLiteral("0.75*")));
        QVERIFY(text.contains(QStringLiteral("0 %  ours is better than 0 %  base at IoU ≥ 0.1: +0.25")));
        QVERIFY(text.contains(QStringLiteral("It does not win on: Nodule +0.00")));
        QVERIFY(text.contains(QStringLiteral("with fitted cuts it does not win (+0.00")));
        QVERIFY(text.contains(QStringLiteral("run 7")));
        const QString bold = toText(table(), {.bold = true});
        QVERIFY(bold.contains(QStringLiteral("\x1b[1m0.75")));
        QVERIFY(!bold.contains(QStringLiteral("0.75*")));
    }
    void aRowUnderTheFloorIsCalledSo()
    {
        PaperRow poor = row("", "ours", 5, 5);
        for (CaseScore& score : poor.cases[0])
            score.iou = score.finding == 0 ? 0.05 : 0.15;
        const QString text = toText(paperTable({poor}, FindingSchema::nih14()));
        QVERIFY(text.contains(QStringLiteral("ours does not beat the floor at IoU ≥ 0.1, IoU ≥ 0.3, IoU ≥ 0.5, the mean IoU")));
    }
    void markdownMarksTheBestWithStars()
    {
        const QString text = toMarkdown(table());
        QVERIFY(text.contains(QStringLiteral("| 0 %  ours | z ≥ 0.5 | **0.75** 0.60–0.86 |"))); // Wilson, 30 of 40
        QVERIFY(text.contains(QStringLiteral("| 0 %  base | z ≥ 0.5 | 0.25 0.14–0.40 |")));
    }
    void everyFigureIsALineOfTheCsv()
    {
        const QStringList lines = toCsv(table()).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 1 + 3 * 3 * 2 * 7 * 3); // rows, readings, metrics, thresholds, two findings and the mean
        QCOMPARE(lines[0].count(u','), 16);
        for (const QString& line : lines)
            QCOMPARE(line.count(u','), 16);
        QVERIFY(lines[1].startsWith(QStringLiteral("0 %,ours,own,IoU,0.1,Atelectasis,40,0.75,0.59")));
    }
    void jsonHasTheSameFigures()
    {
        const QJsonObject json = toJson(table());
        QCOMPARE(json["rows"].toArray().size(), 3);
        const QJsonObject first = json["rows"].toArray()[0].toObject();
        QCOMPARE(first["reference"].toInt(), 1);
        QCOMPARE(first["own"].toObject()["against_reference"].toObject()["iou"].toArray()[0].toObject()["difference"].toDouble(), 0.25);
        QCOMPARE(first["own"].toObject()["table"].toObject()["findings"].toArray()[0].toObject()["n"].toInt(), 40);
        QVERIFY(!json["verdicts"].toArray().isEmpty());
    }
    void rowsWithoutAnAnswerAreShownAsSuch()
    {
        std::vector<PaperRow> rows{row("0 %", "ours", 30, 30), PaperRow{}};
        rows[0].reference = 1;
        rows[1].setting = QStringLiteral("0 %");
        rows[1].method = QStringLiteral("base");
        rows[1].folds = 5;
        const PaperTable t = paperTable(rows, FindingSchema::nih14());
        QVERIFY(!t.rows[0].against[0]);
        QVERIFY(!t.isBest(0, ReadAs::Own, Metric::Iou, 0, 0)); // nobody to be better than
        QVERIFY(toText(t).contains(QStringLiteral("PART: 0 of 5 folds")));
        QVERIFY(toText(paperTable({}, FindingSchema::nih14())).contains(QStringLiteral("No row")));
    }
};

QTEST_APPLESS_MAIN(PaperTableTest)
#include "paper_table_test.moc"
