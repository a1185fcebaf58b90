#include "core/evaluation/agreement.h"

#include <QTest>

#include <cmath>

using namespace evaluation;
using domain::Box;
using domain::Label;

namespace {

constexpr auto yes = Label::Present, no = Label::Absent, unsure = Label::Unsure, none = Label::NotAsked;

/// Of one finding.
Reading reading(int image, int reader, Label label, std::vector<Box> boxes = {})
{
    Reading one{domain::ImageId{image}, "patient " + std::to_string(image), domain::ReaderId{reader}, {label}, {}};
    for (const Box& box : boxes)
        one.boxes.push_back({0, box});
    return one;
}

/// Films that readers 1 and 2 both answered, as often as counted here.
std::vector<Reading> table(std::initializer_list<std::tuple<Label, Label, int>> counts)
{
    std::vector<Reading> readings;
    int image = 0;
    for (const auto& [first, second, count] : counts) {
        for (int i = 0; i < count; ++i) {
            readings.push_back(reading(++image, 1, first));
            readings.push_back(reading(image, 2, second));
        }
    }
    return readings;
}

FindingAgreement agreement(const std::vector<Reading>& readings, UnsureAs unsureAs = UnsureAs::Category)
{
    const auto pairs = pairAgreements(readings, 1, {.unsure = unsureAs, .samples = 400});
    return pairs.size() == 1 ? pairs[0].findings.at(0) : FindingAgreement{};
}
bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kappaOfATextbook()
    {
        // 20 both yes, 15 both no, 5 and 10 split: pₒ = 0.7, pₑ = 0.5 · 0.6 + 0.5 · 0.4 = 0.5, κ = 0.4.
        const FindingAgreement found = agreement(table({{yes, yes, 20}, {yes, no, 5}, {no, yes, 10}, {no, no, 15}}));
        QCOMPARE(found.same, (domain::Proportion{35, 50}));
        QVERIFY(found.kappa.value && near(*found.kappa.value, 0.4));
        QVERIFY(found.kappa.interval && found.kappa.interval->low < 0.4 && found.kappa.interval->high > 0.4);
        // Cohen's own standard error, √(pₒ(1 − pₒ)/n)/(1 − pₑ) = 0.13: the percentile interval is about as wide.
        QVERIFY(std::abs((found.kappa.interval->high - found.kappa.interval->low) / 2 - 1.96 * 0.13) < 0.05);
    }
    void whatUnsureMeansIsChosen_data()
    {
        QTest::addColumn<int>("unsureAs");
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("same");
        QTest::addColumn<double>("kappa");
        // 6 both yes, 2 yes/unsure, 2 unsure both, 6 both no, 4 unsure/no.
        // Category: 14/20; marginals 8·6 + 6·4 + 6·10 = 132/400; κ = (0.7 − 0.33)/0.67.
        QTest::newRow("category") << int(UnsureAs::Category) << 20 << 14 << 0.37 / 0.67;
        // Present: 10 both, 4 split, 6 both no: 16/20; 14·10 + 6·10 = 200/400; κ = 0.6.
        QTest::newRow("present") << int(UnsureAs::Present) << 20 << 16 << 0.6;
        // Absent: 6 both, 2 split, 12 both no: 18/20; 8·6 + 12·14 = 216/400; κ = (0.9 − 0.54)/0.46.
        QTest::newRow("absent") << int(UnsureAs::Absent) << 20 << 18 << 0.36 / 0.46;
        QTest::newRow("left out") << int(UnsureAs::LeftOut) << 12 << 12 << 1.0;
    }
    void whatUnsureMeansIsChosen()
    {
        QFETCH(int, unsureAs);
        QFETCH(int, n);
        QFETCH(int, same);
        QFETCH(double, kappa);
        const auto readings = table({{yes, yes, 6}, {yes, unsure, 2}, {unsure, unsure, 2}, {no, no, 6}, {unsure, no, 4}});
        const FindingAgreement found = agreement(readings, UnsureAs(unsureAs));
        QCOMPARE(found.same, (domain::Proportion{same, n}));
        QVERIFY(found.kappa.value && near(*found.kappa.value, kappa));
    }
    void whoAlwaysSaysOneThingHasNoKappa()
    {
        const FindingAgreement found = agreement(table({{no, no, 12}}));
        QCOMPARE(found.same, (domain::Proportion{12, 12}));
        QVERIFY(!found.kappa.value && !found.kappa.interval);
        // One of the two does tell apart: no better than chance.
        const FindingAgreement half = agreement(table({{no, no, 6}, {no, yes, 6}}));
        QVERIFY(half.kappa.value && near(*half.kappa.value, 0));
    }
    void ofFewImagesNoKappaIsGiven()
    {
        // One image that they differ on would read as κ = 0.00, four that they agree on as 1.00.
        for (const auto& few : {table({{yes, no, 1}}), table({{yes, yes, 2}, {no, no, 2}})}) {
            const FindingAgreement found = agreement(few);
            QVERIFY(found.same.n > 0 && !found.kappa.value && !found.kappa.interval);
            QVERIFY(!commonAgreements(few, 1, {.samples = 10}).at(0).alpha.value);
        }
        const auto enough = table({{yes, yes, 3}, {no, no, 2}});
        QCOMPARE(agreement(enough).kappa.value, std::optional(1.0));
        QCOMPARE(commonAgreements(enough, 1, {.samples = 10}).at(0).alpha.value, std::optional(1.0));
    }
    void whoeverAsksToStopIsNotKeptWaiting()
    {
        const auto readings = table({{yes, yes, 20}, {yes, no, 5}, {no, no, 15}});
        std::stop_source stop;
        domain::Progress progress;
        progress.stop = stop.get_token();
        std::int64_t asked = 0;
        progress.report = [&](std::int64_t, std::int64_t total, const std::string&) {
            asked = total;
            stop.request_stop(); // as soon as the first table begins
        };
        const auto pairs = pairAgreements(readings, 1, {.samples = 2'000'000'000}, progress); // some hours
        QCOMPARE(asked, 2); // all together, and the one finding
        QVERIFY(pairs.empty() || !pairs[0].all.kappa.interval);
    }
    void whatOneWasNotAskedDoesNotCount()
    {
        const FindingAgreement found = agreement(table({{yes, yes, 3}, {yes, none, 5}, {none, none, 7}, {no, no, 2}}));
        QCOMPARE(found.same, (domain::Proportion{5, 5}));
    }
    void boxesAgreeByTheirUnions()
    {
        std::vector<Reading> readings{
            reading(1, 1, yes, {{0, 0, 10, 10}}), reading(1, 2, yes, {{0, 0, 10, 5}}),                     // 0.5
            reading(2, 1, yes, {{0, 0, 10, 10}, {10, 0, 10, 10}}), reading(2, 2, yes, {{0, 0, 20, 10}}),   // 1
            reading(3, 1, yes, {{0, 0, 10, 10}}), reading(3, 2, yes, {{50, 50, 10, 10}}),                  // 0
            reading(4, 1, yes, {{0, 0, 10, 10}}), reading(4, 2, yes),                                      // one alone
            reading(5, 1, no), reading(5, 2, no),
        };
        const FindingAgreement found = agreement(readings);
        QCOMPARE(found.bothBoxed, 3);
        QCOMPARE(found.oneBoxed, 1);
        QVERIFY(found.iou.value && near(*found.iou.value, 0.5));
        QVERIFY(found.iou.interval && found.iou.interval->low < 0.5 && found.iou.interval->high > 0.5);
    }
    void whoHasCompletedTheReadHasSaidThatThereIsNoBox()
    {
        std::vector<Reading> readings{reading(1, 1, yes, {{0, 0, 10, 10}}), reading(1, 2, domain::Label::NotAsked), reading(2, 1, no),
                                      reading(2, 2, no)};
        QCOMPARE(agreement(readings).oneBoxed, 0); // may still come
        readings[1].isDone = true;
        QCOMPARE(agreement(readings).oneBoxed, 1);
        QCOMPARE(agreement(readings).same.n, 1); // of labels only answers are compared
    }
    void overlapsWithinAReaderCountOnce()
    {
        QVERIFY(near(iouOfUnions({{0, 0, 10, 10}, {0, 0, 10, 10}}, {{5, 0, 10, 10}}), 1.0 / 3));
        QVERIFY(near(iouOfUnions({{0, 0, 10, 10}, {5, 0, 10, 10}}, {{0, 0, 15, 10}}), 1.0));
        QCOMPARE(iouOfUnions({}, {{0, 0, 1, 1}}), 0.0);
    }
    void everyPairThatSharesAFilmIsListed()
    {
        std::vector<Reading> readings{reading(1, 3, yes), reading(1, 1, yes), reading(2, 2, no), reading(2, 3, yes)};
        const auto pairs = pairAgreements(readings, 1, {.samples = 10});
        QCOMPARE(pairs.size(), std::size_t(2));
        QCOMPARE(pairs[0].first, domain::ReaderId{1});
        QCOMPARE(pairs[0].second, domain::ReaderId{3});
        QCOMPARE(pairs[1].first, domain::ReaderId{2});
        QVERIFY(pairAgreements({reading(1, 1, yes)}, 1).empty());
        QVERIFY(pairAgreements({reading(1, 1, yes), reading(1, 2, none)}, 1).empty());
    }
    void allFindingsTogetherAreOneTable()
    {
        // First finding 3 of 4 the same, second 1 of 2.
        std::vector<Reading> readings;
        for (int image = 1; image <= 4; ++image) {
            for (int reader = 1; reader <= 2; ++reader) {
                Reading one = reading(image, reader, image == 4 && reader == 2 ? no : yes);
                one.labels.push_back(image > 2 ? none : image == 2 && reader == 1 ? yes : no);
                readings.push_back(one);
            }
        }
        const auto pairs = pairAgreements(readings, 2, {.samples = 10});
        QCOMPARE(pairs.at(0).findings.at(0).same, (domain::Proportion{3, 4}));
        QCOMPARE(pairs.at(0).findings.at(1).same, (domain::Proportion{1, 2}));
        QCOMPARE(pairs.at(0).all.same, (domain::Proportion{4, 6}));
        QCOMPARE(pairs.at(0).all.finding, -1);
    }
    void onePatientIsNoInterval()
    {
        std::vector<Reading> readings = table({{yes, yes, 5}, {no, yes, 5}, {no, no, 5}});
        for (Reading& one : readings)
            one.patient = "the same";
        const FindingAgreement found = agreement(readings);
        QVERIFY(found.kappa.value && !found.kappa.interval);
    }
    void patientsAreResampledWhole()
    {
        // The same table once with a film a patient and once with ten films a patient who agree or differ together.
        std::vector<Reading> apart = table({{yes, yes, 40}, {no, no, 40}, {yes, no, 20}});
        std::vector<Reading> together = apart;
        for (Reading& one : together)
            one.patient = std::to_string((one.image.value - 1) / 10);
        const auto width = [](const std::vector<Reading>& readings) {
            const auto interval = agreement(readings).kappa.interval;
            return interval ? interval->high - interval->low : 0;
        };
        QVERIFY(width(together) > 1.5 * width(apart));
    }

    void alphaOfItsInventor()
    {
        // Krippendorff 2011, part C: four observers, twelve units, five values, missing data; nominal α = 0.743.
        const std::vector<std::vector<int>> units{{1, 1, 1},    {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3},
                                                  {2, 2, 2, 2}, {1, 2, 3, 4}, {4, 4, 4, 4}, {1, 1, 2, 1},
                                                  {2, 2, 2, 2}, {5, 5, 5},    {1, 1},       {3}};
        const auto alpha = krippendorffsAlpha(units, std::vector<int>(units.size(), 1));
        QVERIFY(alpha && std::abs(*alpha - 0.743) < 0.0005);
        // A unit that was drawn twice counts as two.
        std::vector<std::vector<int>> twice = units;
        twice.push_back(units[5]);
        std::vector<int> times(units.size(), 1);
        times[5] = 2;
        QVERIFY(near(*krippendorffsAlpha(units, times), *krippendorffsAlpha(twice, std::vector<int>(twice.size(), 1))));
    }
    void alphaOfTwoWhoAlwaysSayTheSameIsNotDefined()
    {
        QVERIFY(!krippendorffsAlpha({{1, 1}, {1, 1}}, {1, 1}));
        QVERIFY(!krippendorffsAlpha({{1}, {2}}, {1, 1})); // nobody compared
        QCOMPARE(*krippendorffsAlpha({{1, 1}, {2, 2}}, {1, 1}), 1.0);
    }
    void manyReadersAreJudgedAtOnce()
    {
        std::vector<Reading> readings;
        for (int image = 1; image <= 6; ++image) {
            for (int reader = 1; reader <= 3; ++reader) {
                if (image != 6 || reader == 1) // the last one nobody else read
                    readings.push_back(reading(image, reader, image <= 3 ? yes : no));
            }
        }
        const auto common = commonAgreements(readings, 1, {.samples = 100});
        QCOMPARE(common.size(), std::size_t(2));
        QCOMPARE(common[0].images, 5);
        QCOMPARE(*common[0].alpha.value, 1.0);
        QCOMPARE(common[1].finding, -1);
    }
    void theSameFilmsGiveTheSameInterval()
    {
        const auto readings = table({{yes, yes, 20}, {yes, no, 5}, {no, yes, 10}, {no, no, 15}});
        QVERIFY(agreement(readings).kappa == agreement(readings).kappa);
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"
