#include "core/domain/bootstrap.h"

#include <QTest>

#include <cmath>

using namespace domain;

class BootstrapTest : public QObject {
    Q_OBJECT

    static std::string patient(std::size_t i) { return "p" + std::to_string(i); }

private Q_SLOTS:
    void anEqualDifferenceHasNoWidth()
    {
        const PairedDifference d = pairedBootstrap({0.5, 0.75, 0.25}, {0.25, 0.5, 0}, {"a", "b", "c"});
        QCOMPARE(d.difference, 0.25);
        QCOMPARE(d.interval, (Interval{0.25, 0.25}));
        QVERIFY(d.excludesZero());
    }
    void independentCasesGiveTheNormalInterval()
    {
        // 400 cases, half of them better by 1: mean 0.5, standard error 0.5/√400 = 0.025, interval ± 1.96 × 0.025.
        std::vector<double> a, b(400, 0);
        std::vector<std::string> clusters;
        for (std::size_t i = 0; i < 400; ++i) {
            a.push_back(static_cast<double>(i % 2));
            clusters.push_back(patient(i));
        }
        const PairedDifference d = pairedBootstrap(a, b, clusters);
        QCOMPARE(d.difference, 0.5);
        QVERIFY(std::abs(d.interval.low - 0.451) < 0.006);
        QVERIFY(std::abs(d.interval.high - 0.549) < 0.006);
    }
    void casesOfOnePatientGoTogether()
    {
        // The same 400 cases in 100 patients of 4 equal ones: the error is that of 100, twice as large.
        std::vector<double> a, b(400, 0);
        std::vector<std::string> clusters;
        for (std::size_t i = 0; i < 400; ++i) {
            a.push_back(static_cast<double>(i / 4 % 2));
            clusters.push_back(patient(i / 4));
        }
        const PairedDifference d = pairedBootstrap(a, b, clusters);
        QVERIFY(std::abs(d.interval.low - 0.402) < 0.012);
        QVERIFY(std::abs(d.interval.high - 0.598) < 0.012);
    }
    void everyGroupCountsOnce()
    {
        std::vector<double> a(110, 0), b(110, 0);
        std::vector<std::string> clusters;
        std::vector<int> groups;
        for (std::size_t i = 0; i < 110; ++i) {
            groups.push_back(i < 100 ? 0 : 3); // 1 and 2 have no cases
            a[i] = i < 100 ? 1 : 0;
            clusters.push_back(patient(i));
        }
        QCOMPARE(pairedBootstrapOfGroupMeans(a, b, clusters, groups).difference, 0.5);
        QCOMPARE(pairedBootstrap(a, b, clusters).difference, 100.0 / 110);
    }
    void theSeedDecides()
    {
        const std::vector<double> a{0.1, 0.9, 0.4, 0.3, 0.8}, b{0.2, 0.1, 0.5, 0.3, 0.1};
        const std::vector<std::string> clusters{"a", "b", "c", "d", "e"};
        const PairedDifference one = pairedBootstrap(a, b, clusters, 50, 1);
        QCOMPARE(pairedBootstrap(a, b, clusters, 50, 1).interval, one.interval);
        QVERIFY(!(pairedBootstrap(a, b, clusters, 50, 2).interval == one.interval));
    }
    void anyStatisticHasAnInterval()
    {
        // A mean: as the paired bootstrap's against zeros, and with the same draws.
        std::vector<double> a;
        std::vector<std::string> clusters;
        for (std::size_t i = 0; i < 60; ++i) {
            a.push_back(static_cast<double>(i % 5));
            clusters.push_back(patient(i / 3));
        }
        const auto interval = clusterBootstrap(clusters, [&](const std::vector<int>& times) {
            double sum = 0, n = 0;
            for (std::size_t i = 0; i < a.size(); ++i) {
                sum += times[i] * a[i];
                n += times[i];
            }
            return std::optional(sum / n);
        });
        QVERIFY(interval);
        const Interval paired = pairedBootstrap(a, std::vector<double>(60, 0), clusters).interval;
        QVERIFY(std::abs(interval->low - paired.low) < 1e-9 && std::abs(interval->high - paired.high) < 1e-9);
    }
    void aStatisticThatIsMostlyNotDefinedHasNone()
    {
        const std::vector<std::string> clusters{"a", "b", "c", "d"};
        const auto onlyIf = [&](std::size_t one) {
            return clusterBootstrap(clusters, [one](const std::vector<int>& times) {
                return times[one] == 1 ? std::optional(1.0) : std::nullopt; // 4 · ¼ · (¾)³ = 0.42 of the draws
            });
        };
        QVERIFY(!onlyIf(2));
        QVERIFY(clusterBootstrap(clusters, [](const std::vector<int>&) { return std::optional(1.0); }));
        QVERIFY(!clusterBootstrap({"a", "a"}, [](const std::vector<int>&) { return std::optional(1.0); }));
    }
    void noCasesGiveNoDifference()
    {
        QVERIFY(!pairedBootstrap({}, {}, {}).excludesZero());
        QVERIFY(!pairedBootstrapOfGroupMeans({}, {}, {}, {}).excludesZero());
    }
};

QTEST_APPLESS_MAIN(BootstrapTest)
#include "bootstrap_test.moc"
