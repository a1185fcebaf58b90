#include "core/evaluation/case_scores.h"
#include "core/safetensors/safetensors.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace domain;
using evaluation::CaseScore;
using evaluation::RegionRule;
using evaluation::ScoringOptions;
using evaluation::Stage;

namespace {

const float nan_ = std::numeric_limits<float>::quiet_NaN();

/// 2 findings × 2 × 2 patches; the second was not trained.
std::vector<float> maps(std::initializer_list<float> first)
{
    std::vector<float> values(first);
    values.insert(values.end(), 4, nan_);
    return values;
}

TrainingImage image(const char* identity, int fold, Box box)
{
    TrainingImage one;
    one.identity = identity;
    one.patient = std::string("patient of ") + identity;
    one.size = {100, 100};
    one.fold = fold;
    one.labels.assign(2, Label::NotAsked);
    one.boxes = {{0, box}, {1, box}};
    return one;
}

} // namespace

class CaseScoresTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    TrainingSet m_set;

    void writePredictions(const QString& path, const char* images, std::vector<float> p, std::vector<float> z,
                          const char* answer = "crf") const
    {
        const auto rows = static_cast<std::int64_t>(p.size() / 8);
        safetensors::File file;
        file.arrays["p"] = safetensors::Array::fromFloats({rows, 2, 2, 2}, p.data());
        file.arrays["z"] = safetensors::Array::fromFloats({rows, 2, 2, 2}, z.data());
        file.metadata = {{"images", images}, {"cuts", "[0.3, null]"}, {"folds", "[-1]"}, {"answer", answer}};
        QVERIFY(safetensors::write(path.toStdString(), file).has_value());
    }
    std::vector<CaseScore> scores(const TrainingSet& truth, const ScoringOptions& options) const
    {
        const auto reader = runs::PredictionReader::open({m_folder.path()});
        if (!reader)
            return {};
        const auto cases = scoreCases(truth, *reader, options);
        return cases ? *cases : std::vector<CaseScore>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_set.schema = FindingSchema({{"Mass", "Mas", true}, {"Nodule", "Nod", true}});
        m_set.folds = 2;
        m_set.images = {image("x", 0, {25, 0, 50, 50}), image("y", 1, {0, 0, 50, 50}),
                        image("unseen", 1, {0, 0, 9, 9})};
        const runs::RunFolder folder{m_folder.path()};
        QVERIFY(runs::writeTrainingSet(folder.trainingSetJson(), m_set).has_value());
        QVERIFY(QDir().mkpath(folder.predictions()));
        writePredictions(folder.foldPredictions(0), R"(["x"])", maps({0.9f, 0.9f, 0.1f, 0.1f}),
                         maps({0.6f, 0.4f, 0.5f, 0.1f}));
        writePredictions(folder.foldPredictions(1), R"(["y"])", maps({0.1f, 0.1f, 0.1f, 0.1f}),
                         maps({0.1f, 0.1f, 0.1f, 0.1f}));
        writePredictions(folder.allPredictions(), R"(["later"])", maps({0, 0, 0, 1}), maps({0, 0, 0, 1}));
    }
    void everyRuleTakesItsOwnRegion_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<RegionRule>("rule");
        QTest::addColumn<int>("patches");
        QTest::addColumn<double>("iou");
        QTest::addColumn<double>("ior");
        // box {25, 0, 50, 50} covers half of both upper patches
        QTest::newRow("z at 0.5: left column") << Stage::Final << RegionRule::Cut << 2 << 0.2 << 0.25;
        QTest::newRow("p at 0.5: upper row") << Stage::Unary << RegionRule::Cut << 2 << 0.5 << 0.5;
        QTest::newRow("z at 0.6 of 0.6") << Stage::Final << RegionRule::Relative << 3 << 1.0 / 3 << 1.0 / 3;
        QTest::newRow("z at the fold's 0.3") << Stage::Final << RegionRule::FittedCut << 3 << 1.0 / 3 << 1.0 / 3;
    }
    void everyRuleTakesItsOwnRegion()
    {
        QFETCH(Stage, stage);
        QFETCH(RegionRule, rule);
        QFETCH(int, patches);
        QFETCH(double, iou);
        QFETCH(double, ior);
        const auto cases = scores(m_set, {.stage = stage, .rule = rule});
        QCOMPARE(cases.size(), std::size_t{2}); // no map of the untrained finding, none of the unseen image
        const CaseScore& x = cases[0];
        QCOMPARE(x.identity, QStringLiteral("x"));
        QCOMPARE(x.patient, QStringLiteral("patient of x"));
        QCOMPARE(x.finding, 0);
        QCOMPARE(x.fold, 0);
        QCOMPARE(x.patches, patches);
        QCOMPARE(x.iou, iou);
        QCOMPARE(x.ior, ior);
        QVERIFY(!x.empty);
    }
    void withoutAStageEachFoldAnswersAsItChose()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder{dir.path()};
        QVERIFY(runs::writeTrainingSet(folder.trainingSetJson(), m_set).has_value());
        QVERIFY(QDir().mkpath(folder.predictions()));
        const auto upper = maps({1, 1, 0, 0}), all = maps({1, 1, 1, 1});
        writePredictions(folder.foldPredictions(0), R"(["x"])", upper, all, "unary");
        writePredictions(folder.foldPredictions(1), R"(["y"])", upper, all, "crf");
        const auto reader = runs::PredictionReader::open(folder);
        QVERIFY(reader);
        MethodOptions method;
        method.cut = 0.4;
        const ScoringOptions own = evaluation::scoringOptions(method, *reader);
        QVERIFY(!own.stage);
        QCOMPARE(own.cut, 0.4);
        const auto cases = scoreCases(m_set, *reader, own);
        QVERIFY(cases);
        QCOMPARE((*cases)[0].patches, 2);
        QVERIFY((*cases)[0].stage == Stage::Unary);
        QCOMPARE((*cases)[1].patches, 4);
        QVERIFY((*cases)[1].stage == Stage::Final);

        method.cutRule = "fitted";
        QVERIFY(evaluation::scoringOptions(method, *reader).rule == RegionRule::FittedCut);
        method.region = "relative"; // has no cut that could be fitted
        QVERIFY(evaluation::scoringOptions(method, *reader).rule == RegionRule::Relative);
    }
    void aCaseKnowsItsFloorAndItsCeiling()
    {
        const auto cases = scores(m_set, {.floorThresholds = {0.1, 0.9}});
        const CaseScore& x = cases[0];
        QCOMPARE(x.boxShare, 0.25);
        QCOMPARE(x.imageProbability, static_cast<double>(0.6f));
        QCOMPARE(x.ceilingIou, 0.5); // both upper patches
        QCOMPARE(x.ceilingIor, 0.5);
        // Fold 1's boxes, a quarter and a speck in the same patch: its mean is best cut at that patch.
        QCOMPARE(x.floorIou, 1.0 / 3);
        QCOMPARE(x.floorIor, 0.5);
        QCOMPARE(x.floors.size(), std::size_t{2});
        QCOMPARE(x.floors[1].threshold, 0.9);
        QCOMPARE(x.floors[1].iou, 1.0 / 3);
        QCOMPARE(x.floors[0].iou, 0.25); // at 0.1 the whole film finds as many, and comes first
    }
    void aMapBelowTheCutIsAnEmptyRegion()
    {
        const auto cases = scores(m_set, {});
        const CaseScore& y = cases[1];
        QVERIFY(y.empty);
        QCOMPARE(y.patches, 0);
        QCOMPARE(y.iou, 0.0);
        QCOMPARE(y.ior, 0.0);
        QVERIFY(!scores(m_set, {.rule = RegionRule::Relative})[1].empty);
    }
    void boxesOfTodayAreMatchedByIdentity()
    {
        TrainingSet today = m_set;
        today.images = {image("x", 1, {0, 0, 50, 100}), image("later", 0, {50, 50, 50, 50})};
        const auto cases = scores(today, {});
        QCOMPARE(cases.size(), std::size_t{2});
        QCOMPARE(cases[0].iou, 1.0); // z at 0.5 is the left column, and so is the box by now
        QCOMPARE(cases[0].fold, 0);  // of the model that answered
        QCOMPARE(cases[1].iou, 1.0);
        QCOMPARE(cases[1].fold, -1);
        QCOMPARE(scores(today, {.rule = RegionRule::FittedCut})[1].patches, 1); // the mean of the folds' cuts
    }
    void anImageThatWasBoxedAfterTheRunIsLeftOut()
    {
        TrainingSet today = m_set;
        today.images = {image("x", 0, {0, 0, 50, 100}), image("later", -1, {50, 50, 50, 50})};
        const auto cases = scores(today, {});
        QCOMPARE(cases.size(), std::size_t{1}); // though all.safetensors has a map of the other
        QCOMPARE(cases[0].identity, QStringLiteral("x"));
    }
    void anImageWhoseSizeIsNotKnownIsLeftOut()
    {
        TrainingSet set = m_set;
        set.images[0].size = {};
        QCOMPARE(scores(set, {}).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(CaseScoresTest)
#include "case_scores_test.moc"
