#include "core/learning/batch_order.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using learning::BatchOrder;
using learning::Indices;

namespace {

Indices range(std::int64_t first, std::int64_t count)
{
    Indices indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), first);
    return indices;
}

domain::MethodOptions optionsFor(int batch)
{
    domain::MethodOptions options;
    options.batchSize = batch;
    return options;
}

} // namespace

class BatchOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halfOfABatchIsBoxed();
    void everyBoxedImageComesOnceInARound();
    void fewBoxedImagesComeSeveralTimes();
    void withoutOthersTheWholeBatchIsBoxed();
    void naturalDrawsFromThePooledList();
    void theSeedDecidesTheOrder();
    void aRestoredOrderGoesOnAsIfNeverStopped();
};

void BatchOrderTest::halfOfABatchIsBoxed()
{
    BatchOrder order(optionsFor(8), range(0, 100), range(100, 1000), 1);
    for (int i = 0; i < 50; ++i) {
        const Indices batch = order.next();
        QCOMPARE(batch.size(), 8U);
        QCOMPARE(std::count_if(batch.begin(), batch.end(), [](auto index) { return index < 100; }), 4);
    }
}

void BatchOrderTest::everyBoxedImageComesOnceInARound()
{
    BatchOrder order(optionsFor(8), range(0, 24), range(100, 1000), 1);
    for (int round = 0; round < 3; ++round) {
        std::set<std::int64_t> seen;
        for (int i = 0; i < 6; ++i) {
            for (std::int64_t index : order.next()) {
                if (index < 100)
                    seen.insert(index);
            }
        }
        QCOMPARE(seen.size(), 24U);
    }
}

void BatchOrderTest::fewBoxedImagesComeSeveralTimes()
{
    BatchOrder order(optionsFor(8), range(0, 3), {}, 1);
    const Indices batch = order.next();
    for (std::int64_t image = 0; image < 3; ++image)
        QVERIFY(std::count(batch.begin(), batch.end(), image) >= 2);
}

void BatchOrderTest::withoutOthersTheWholeBatchIsBoxed()
{
    BatchOrder order(optionsFor(8), range(0, 100), {}, 1);
    const Indices batch = order.next();
    QCOMPARE(std::set<std::int64_t>(batch.begin(), batch.end()).size(), 8U);
}

void BatchOrderTest::naturalDrawsFromThePooledList()
{
    domain::MethodOptions options = optionsFor(10);
    options.batchComposition = "natural";
    BatchOrder order(options, range(0, 10), range(10, 90), 1);
    std::set<std::int64_t> seen;
    for (int i = 0; i < 10; ++i) {
        const Indices batch = order.next();
        seen.insert(batch.begin(), batch.end());
    }
    QCOMPARE(seen.size(), 100U); // one round of the pooled list, each image once
}

void BatchOrderTest::theSeedDecidesTheOrder()
{
    BatchOrder first(optionsFor(8), range(0, 100), range(100, 100), 1);
    BatchOrder same(optionsFor(8), range(0, 100), range(100, 100), 1);
    BatchOrder other(optionsFor(8), range(0, 100), range(100, 100), 2);
    const Indices batch = first.next();
    QCOMPARE(same.next(), batch);
    QVERIFY(other.next() != batch);
}

void BatchOrderTest::aRestoredOrderGoesOnAsIfNeverStopped()
{
    BatchOrder order(optionsFor(7), range(0, 10), range(100, 33), 5);
    for (int i = 0; i < 9; ++i)
        order.next();
    BatchOrder restored(optionsFor(7), range(0, 10), range(100, 33), 5);
    restored.restore(order.state());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(restored.next(), order.next());
}

QTEST_GUILESS_MAIN(BatchOrderTest)
#include "batch_order_test.moc"
