#include "core/domain/random.h"
#include "core/domain/threshold_rule.h"
#include "tests/domain/shared_json.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace domain;

class ThresholdRuleTest : public QObject {
    Q_OBJECT

    static void read(ThresholdRuleOptions& options, const QJsonObject& json)
    {
        const auto take = [&](const char* name, auto& value) {
            if (const QJsonValue found = json[QLatin1String(name)]; found.isDouble())
                value = static_cast<std::decay_t<decltype(value)>>(found.toDouble());
        };
        int side = 0;
        take("patches", side);
        if (side > 0)
            options.patches = side * side;
        take("cut", options.cut);
        take("guaranteed_iou", options.targetIou);
        take("tau_max", options.tauMax);
        take("rho_prior", options.rhoPrior);
        take("rho_hat_ratio", options.ratio);
        take("size_quantile", options.sizeQuantile);
        take("min_boxes", options.minBoxes);
        take("min_images", options.minImages);
        take("shrinkage", options.shrinkage);
        take("rho_grid", options.gridPoints);
    }
    static std::vector<double> numbers(const QJsonValue& array)
    {
        std::vector<double> values;
        for (const QJsonValue& value : array.toArray())
            values.push_back(value.toDouble());
        return values;
    }
    static bool agree(double found, double expected)
    {
        return std::abs(found - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
    }

private Q_SLOTS:
    void ruleAgreesWithTheGoldenVectors_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("small") << QStringLiteral("golden/thresholds_small.json");
        QTest::newRow("many") << QStringLiteral("golden/thresholds_many.json");
    }
    void ruleAgreesWithTheGoldenVectors()
    {
        QFETCH(QString, file);
        const auto golden = sharedJson(file);
        if (!golden)
            QSKIP("The workshop's golden vectors are not here.");
        const QJsonArray cases = golden->value(QStringLiteral("cases")).toArray();
        QVERIFY(!cases.isEmpty());
        for (int i = 0; i < cases.size(); ++i) {
            const QJsonObject one = cases[i].toObject();
            ThresholdRuleOptions options;
            read(options, golden->value(QStringLiteral("defaults")).toObject());
            read(options, one[QStringLiteral("options")].toObject());
            ThresholdFitInput input;
            input.sizes = numbers(one[QStringLiteral("sizes")]);
            input.sizesPooled = numbers(one[QStringLiteral("sizes_pooled")]);
            for (const QJsonValue& row : one[QStringLiteral("boxed")].toArray())
                input.boxed.push_back({row[0].toDouble(), row[1].toDouble(), row[2].toDouble()});
            for (const QJsonValue& row : one[QStringLiteral("images")].toArray())
                input.images.push_back({row[0].toDouble(), row[1].toDouble() != 0});
            const ThresholdFit fit = fitThresholds(options, input);
            const QJsonObject expected = one[QStringLiteral("expected")].toObject();
            const auto check = [&](const char* name, std::optional<double> found) {
                const QJsonValue value = expected[QLatin1String(name)];
                const bool ok = value.isNull() ? !found : found && agree(*found, value.toDouble());
                QVERIFY2(ok, qPrintable(QStringLiteral("case %1 (%2): %3 is %4, expected %5")
                                            .arg(i)
                                            .arg(one[QStringLiteral("kind")].toString(), QLatin1String(name))
                                            .arg(found.value_or(-1))
                                            .arg(value.toDouble(-1))));
            };
            check("tau", fit.thresholds.tau);
            check("rho", fit.thresholds.rho);
            check("tau_hat", fit.thresholds.tauHat);
            check("rho_hat", fit.thresholds.rhoHat);
            check("tau_hat_prior", fit.tauHatPrior);
            check("rho_hat_prior", fit.rhoHatPrior);
            check("rho_star", fit.rhoStar);
            check("count_cut", fit.countCut);
            check("youden", fit.youden);
        }
    }
    void thePriorComesFromBoxSizes()
    {
        const ThresholdRuleOptions options;
        QCOMPARE(options.rhoMax(), 0.25);
        const Thresholds t = priorThresholds(options, {10, 10, 10, 10, 10}, {99}).thresholds;
        QVERIFY(agree(t.tau, 0.8) && agree(t.rho, 0.25) && agree(t.tauHat, 8) && agree(t.rhoHat, 2));
        // fewer than five boxes: the pooled sizes; none at all: a fiftieth of the patches
        QVERIFY(agree(priorThresholds(options, {10}, {20}).thresholds.tauHat, 16));
        QVERIFY(agree(priorThresholds(options, {}, {}).thresholds.tauHat, 6.4));
        QCOMPARE(fitThresholds(options, {.sizesPooled = {20}}).thresholds,
                 priorThresholds(options, {}, {20}).thresholds);
    }
    void perfectMapsTightenRhoHalfwayWithTenBoxes()
    {
        ThresholdFitInput input{.sizes = std::vector<double>(5, 10)};
        input.boxed.assign(10, {1, 1, 0});
        for (int i = 0; i < 5; ++i) {
            input.images.push_back({20, true});
            input.images.push_back({0, false});
        }
        const ThresholdFit fit = fitThresholds({}, input);
        QCOMPARE(*fit.rhoStar, 0.0);
        QVERIFY(agree(fit.thresholds.rho, 0.125) && agree(fit.thresholds.tau, 0.75));
        QCOMPARE(*fit.countCut, 10.0);
        QCOMPARE(*fit.youden, 1.0);
        QVERIFY(agree(fit.thresholds.tauHat, 31.0 / 3)); // ⅓·(10 + 20)/2 + ⅔·8
        QVERIFY(agree(fit.thresholds.rhoHat, 3));        // ⅓·(10 + 0)/2 + ⅔·2
    }
    void countsThatTellNothingFallBackToThePrior()
    {
        ThresholdFitInput input{.sizes = std::vector<double>(5, 10)};
        for (int i = 0; i < 8; ++i) { // backwards: more mass where the finding is absent
            input.images.push_back({0, true});
            input.images.push_back({20, false});
        }
        QCOMPARE(fitThresholds({}, input).thresholds, priorThresholds({}, input.sizes, {}).thresholds);
        for (ImageMass& image : input.images)
            image.total = 5;
        const ThresholdFit same = fitThresholds({}, input);
        QVERIFY(!same.countCut);
        QCOMPARE(same.thresholds, priorThresholds({}, input.sizes, {}).thresholds);
    }
    void noWeightsReachTheDegenerateCorner()
    {
        Random random(1);
        const ThresholdRuleOptions options;
        for (int round = 0; round < 500; ++round) {
            ThresholdFitInput input;
            for (std::uint64_t i = 0, n = random.below(12); i < n; ++i)
                input.sizes.push_back(1 + static_cast<double>(random.below(120)));
            input.sizesPooled = input.sizes;
            for (const double size : input.sizes)
                input.boxed.push_back({size, size * random.uniform(), 400 * random.uniform() * random.uniform()});
            for (std::uint64_t i = 0, n = random.below(40); i < n; ++i)
                input.images.push_back({400 * random.uniform(), random.chance(0.4)});
            const ThresholdFit fit = fitThresholds(options, input);
            const Thresholds& t = fit.thresholds;
            QVERIFY(t.tau >= 0.7 - 1e-12 && t.tau <= 0.8 + 1e-12);
            QVERIFY(t.rho >= 0 && t.rho <= 0.25 + 1e-12);
            QVERIFY(agree((t.tau - 0.5) / 0.5 / (1 + t.rho / 0.5), 0.4)); // g(τ, ρ) = T_g
            QVERIFY(t.tauHat >= fit.tauHatPrior / 2 - 1e-12 && t.tauHat > 0 && t.tauHat <= 320);
            QVERIFY(t.rhoHat > 0 && t.rhoHat <= 0.8 * t.tauHat + 1e-12);
        }
    }
};

QTEST_APPLESS_MAIN(ThresholdRuleTest)
#include "threshold_rule_test.moc"
