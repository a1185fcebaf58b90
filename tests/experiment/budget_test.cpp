#include "core/experiment/budget.h"
#include "core/experiment/measure.h"

#include <QJsonObject>
#include <QTest>

#include <cmath>

using experiment::Bill;
using experiment::Cost;

namespace {

domain::MethodOptions plain()
{
    domain::MethodOptions options;
    options.batchSize = 10;
    options.passes = 100;
    options.crf = "off";
    return options;
}

/// A line as the worker writes it; `ms` after a full hour.
runs::Event line(const char* name, int ms, QJsonObject fields = {})
{
    runs::Event one;
    one.event = QLatin1String(name);
    one.at = QStringLiteral("2026-11-24T12:00:%1.%2Z").arg(ms / 1000, 2, 10, QChar(u'0')).arg(ms % 1000, 3, 10, QChar(u'0'));
    one.fields = std::move(fields);
    return one;
}

} // namespace

class BudgetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunIsItsLoadAndRoundsOfFolds()
    {
        // 50 boxed images, 100 passes, batches of 10: 500 steps of 0.1 s, and 7 s beside. Five folds, two at a time: three
        // rounds. 3 + 3·57.
        const Bill bill{{3, 0.1, 0, 7, 2}, plain(), 5, 50, false};
        QCOMPARE(experiment::secondsOf(bill, 1), 174.0);
        // A tenth of the passes: 50 steps. 3 + 3·12.
        QCOMPARE(experiment::secondsOf(bill, 0.1), 39.0);
    }
    void unboxedImagesTakeTheirShareOfABatch()
    {
        Bill bill{{0, 0.1, 0, 0, 1}, plain(), 1, 50, true};
        QCOMPARE(experiment::secondsOf(bill, 1), 100.0); // boxed_share 0.5: twice the steps
    }
    void theSecondStageCostsItsOwnSteps()
    {
        Bill bill{{0, 0.1, 0.5, 0, 1}, plain(), 1, 50, false};
        bill.options.crf = "on";
        bill.options.crfFixedSteps = 80;
        QCOMPARE(experiment::secondsOf(bill, 1), 90.0);
    }
    void aBudgetShortensAllAlike()
    {
        const Bill one{{0, 0.1, 0, 0, 1}, plain(), 1, 50, false};   // 50 s
        const Bill other{{10, 0.2, 0, 0, 1}, plain(), 1, 50, false}; // 110 s
        QCOMPARE(experiment::passShareWithin({one, other}, 1000), 1.0);
        const double share = experiment::passShareWithin({one, other}, 85); // (85 − 10) / 150
        QVERIFY(std::abs(share - 0.5) < 0.01);
        QVERIFY(experiment::secondsOf(one, share) + experiment::secondsOf(other, share) <= 85);
    }
    void aBudgetThatCannotBeHeldLeavesTheLeastShare()
    {
        QCOMPARE(experiment::passShareWithin({{{100, 0.1, 0, 0, 1}, plain(), 1, 50, false}}, 10), 0.01);
    }
    void theEventsOfAShortRunSayWhatItCosts()
    {
        domain::MethodOptions options = plain();
        options.crf = "on";
        options.crfFixedSteps = 4;
        options.maxSteps = 20;
        const auto step = [](int fold, const char* phase, double rate) {
            return QJsonObject{{"fold", fold}, {"phase", phase}, {"images_per_second", rate}};
        };
        const std::vector<runs::Event> events{
            line("hello", 0, {{"parallel_folds", 2}}),
            line("phase", 100, {{"phase", "load"}, {"fold", -1}}),
            line("phase", 2000, {{"phase", "unary"}, {"fold", 0}}),
            line("phase", 2000, {{"phase", "unary"}, {"fold", 1}}),
            line("step", 3000, step(0, "unary", 10)), // the first step of a fold is not like the others
            line("step", 5000, step(0, "unary", 100)),
            line("step", 5000, step(1, "unary", 100)),
            line("phase", 6000, {{"phase", "crf"}, {"fold", 0}}),
            line("step", 7000, step(0, "crf", 20)),
            line("fold_done", 9000, {{"fold", 0}}),
            line("fold_done", 9000, {{"fold", 1}}),
            line("phase", 9500, {{"phase", "unary"}, {"fold", 2}}), // did not end
        };
        const Cost cost = experiment::costOf(events, options, 50, false);
        QCOMPARE(cost.parallel, 2);
        QCOMPARE(cost.load, 2.0);
        QCOMPARE(cost.step, 0.1);    // 10 images at 100 a second
        QCOMPARE(cost.crfStep, 0.5); // 10 at 20
        QVERIFY(std::abs(cost.rest - 3.0) < 1e-9); // 7 s − 20 · 0.1 − 4 · 0.5
    }
};

QTEST_APPLESS_MAIN(BudgetTest)
#include "budget_test.moc"
