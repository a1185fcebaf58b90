#include "core/domain/random.h"

#include <QTest>

using namespace domain;

class RandomTest : public QObject {
    Q_OBJECT
    using Numbers = std::vector<std::uint64_t>;

    static Numbers first(Random random, int count)
    {
        Numbers numbers;
        for (int i = 0; i < count; ++i)
            numbers.push_back(random.next());
        return numbers;
    }

private Q_SLOTS:
    void theSeedIsSpreadBySplitmix64()
    {
        // splitmix64's published outputs for seed 1234567
        QCOMPARE(Random(1234567).state(), (std::array<std::uint64_t, 4>{6457827717110365317u, 3203168211198807973u,
                                                                        9817491932198370423u, 4593380528125082431u}));
    }
    void theSequenceIsXoshiro256StarStar()
    {
        Random random(0);
        random.setState({1, 2, 3, 4}); // the reference implementation's outputs for that state
        QCOMPARE(first(random, 6),
                 (Numbers{11520u, 0u, 1509978240u, 1215971899390074240u, 1216172134540287360u, 607988272756665600u}));
        QCOMPARE(first(Random(0), 4),
                 (Numbers{11091344671253066420u, 13793997310169335082u, 1900383378846508768u, 7684712102626143532u}));
    }
    // From here on, numbers of an independent Python implementation of the same definitions.
    void boundsAreMetWithoutBias()
    {
        Random random(7);
        Numbers numbers;
        for (int i = 0; i < 12; ++i)
            numbers.push_back(random.below(10));
        QCOMPARE(numbers, (Numbers{4, 4, 8, 4, 4, 1, 6, 6, 8, 9, 3, 6}));
        Random half(7); // a bound just above 2⁶³ rejects nearly half of all numbers
        const std::uint64_t bound = (std::uint64_t{1} << 63) + 1;
        QCOMPARE(half.below(bound), 3699983033973700185u);
        QCOMPARE(half.below(bound), 6265020869637863829u);
        QCOMPARE(half.below(bound), 8874686607794401855u);
        QCOMPARE(half.below(1), 0u);
    }
    void uniformsAndNormalsAreTheSameEverywhere()
    {
        Random random(7);
        QVERIFY(random.uniform() == 0.7005764821796896);
        QVERIFY(random.uniform() == 0.2787512294737843);
        QVERIFY(random.uniform() == 0.8396274618764198);
        QVERIFY(Random(7).normal() == 0.6576234238793023);
    }
    void normalsHaveMeanZeroAndDeviationOne()
    {
        Random random(11);
        double sum = 0, squares = 0;
        const int n = 100000;
        for (int i = 0; i < n; ++i) {
            const double x = random.normal();
            sum += x;
            squares += x * x;
        }
        QVERIFY(std::abs(sum / n) < 0.015);
        QVERIFY(std::abs(squares / n - 1) < 0.02);
    }
    void shufflesAreTheSameEverywhere()
    {
        Random random(3);
        std::vector<int> items{0, 1, 2, 3, 4, 5, 6, 7};
        random.shuffle(items);
        QCOMPARE(items, (std::vector<int>{1, 7, 3, 4, 2, 6, 5, 0}));
    }
    void streamsDoNotDependOnOneAnother()
    {
        QCOMPARE(Random::stream(1, 0).next(), 6954377618861975509u);
        QCOMPARE(Random::stream(1, 1).next(), 18210742990652214u);
        QCOMPARE(Random::stream(1, 2).next(), 11460287206104075211u);
        QCOMPARE(Random::stream(2, 0).next(), 2008074145314258511u);
    }
    void aStateGoesOnWhereItWasTaken()
    {
        Random random(5);
        random.next();
        const auto state = random.state();
        const Numbers expected = first(random, 3);
        Random other(99);
        other.setState(state);
        QCOMPARE(first(other, 3), expected);
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
