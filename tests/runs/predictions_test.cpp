#include "core/runs/predictions.h"
#include "core/safetensors/safetensors.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class PredictionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anImageIsAnsweredByTheModelThatDidNotSeeItAndOthersByTheRest()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder = makeRun(dir);
        QVERIFY(write(folder.foldPredictions(0), R"(["a"])", {}, 1));
        QVERIFY(write(folder.foldPredictions(1), R"(["b","c"])", {}, 2));
        QVERIFY(write(folder.allPredictions(), R"(["a","d"])", "[0,-1]", 3));
        const auto reader = runs::PredictionReader::open(folder);
        QVERIFY(reader);
        QCOMPARE(reader->identities().size(), std::size_t(4));

        const auto c = reader->maps(QStringLiteral("c"));
        QVERIFY(c && *c);
        QCOMPARE((*c)->fold, 1);
        QCOMPARE((*c)->findings, 2);
        QCOMPARE((*c)->patches, 3);
        // value = file · 1000 + row · 100 + finding · 10 + patch; z is negative
        QCOMPARE((*c)->unary(1)[4], 2114.F);
        QCOMPARE((*c)->final(0)[8], -2108.F);

        QCOMPARE((*reader->maps(QStringLiteral("a")))->unary(0)[0], 1000.F);
        QCOMPARE((*reader->maps(QStringLiteral("d")))->fold, -1);
        QVERIFY(!*reader->maps(QStringLiteral("nobody")));
    }

    void whatAPredictHasAnsweredSoFarCountsAfterWhatWasWholeBefore()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder = makeRun(dir);
        QVERIFY(write(folder.allPredictions(), R"(["a","b"])", "[-1,-1]", 1));
        QVERIFY(write(folder.somePredictions(), R"(["c","a"])", "[0,-1]", 2));
        const auto reader = runs::PredictionReader::open(folder);
        QVERIFY(reader);
        QCOMPARE(reader->identities().size(), std::size_t(3));
        QCOMPARE((*reader->maps(QStringLiteral("a")))->unary(0)[0], 1000.F);
        QCOMPARE((*reader->maps(QStringLiteral("c")))->unary(0)[0], 2000.F);
        QCOMPARE((*reader->maps(QStringLiteral("c")))->fold, 0);
    }

    void everyFoldSaysWhichStageIsItsAnswerAndWhy()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder = makeRun(dir);
        QVERIFY(write(folder.foldPredictions(0), R"(["a"])", {}, 1, 0,
                      {{"answer", "unary"}, {"cuts", "[0.4, null]"}, {"unary_cuts", "[0.3, null]"},
                       {"unary_mean_iou", "0.25"}, {"crf_mean_iou", "0.2"}, {"judged_cases", "7"},
                       {"judged_on", "test"}}));
        auto reader = runs::PredictionReader::open(folder);
        QVERIFY(reader);
        QVERIFY(reader->answer(0) == runs::Stage::Unary);
        QVERIFY(reader->answer() == runs::Stage::Unary);
        QCOMPARE(reader->fittedCuts(0, runs::Stage::Unary)[0], 0.3);
        QCOMPARE(reader->fittedCuts(0)[0], 0.4);
        QVERIFY(std::isnan(reader->fittedCuts(0)[1]));
        const auto judged = reader->judgement(0);
        QVERIFY(judged);
        QCOMPARE(judged->unaryMeanIou, 0.25);
        QCOMPARE(judged->crfMeanIou, 0.2);
        QCOMPARE(judged->cases, 7);
        QVERIFY(!judged->onValidation);

        QVERIFY(write(folder.foldPredictions(1), R"(["b"])", {}, 2, 0, {{"answer", "crf"}}));
        reader = runs::PredictionReader::open(folder);
        QVERIFY(reader->answer(1) == runs::Stage::Final);
        QVERIFY(!reader->answer()); // the folds chose differently
        QVERIFY(!reader->judgement(1));
        QVERIFY(reader->fittedCuts(7).empty());
    }

    void everyMapIsReadInOnePassAsOneByOne()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder = makeRun(dir);
        QVERIFY(write(folder.foldPredictions(0), R"(["a","b"])", {}, 1));
        std::string names, folds;
        for (int i = 0; i < 150; ++i) { // more than are read at a time
            names += (i ? ",\"n" : "\"n") + std::to_string(i) + '"';
            folds += (i ? "," : "") + std::to_string(i % 3 - 1);
        }
        // "b" again, which its fold answers: its row here is passed over.
        QVERIFY(write(folder.allPredictions(), "[\"b\"," + names + "]", "[1," + folds + "]", 2, 151));
        const auto reader = runs::PredictionReader::open(folder);
        QVERIFY(reader);
        int read = 0;
        const auto done = reader->eachMaps([&](const QString& identity, const runs::PredictedMaps& maps) {
            ++read;
            const auto alone = reader->maps(identity);
            return alone && *alone && (*alone)->fold == maps.fold && (*alone)->p == maps.p && (*alone)->z == maps.z &&
                   (*alone)->patches == maps.patches && (*alone)->findings == maps.findings;
        });
        QVERIFY(done);
        QCOMPARE(read, 152); // no map differed, else it had stopped there
        read = 0;
        QVERIFY(reader->eachMaps([&](const QString&, const runs::PredictedMaps&) { return ++read < 3; }));
        QCOMPARE(read, 3);
    }

    void aRunWithoutPredictionsOpensEmpty()
    {
        QTemporaryDir dir;
        const auto reader = runs::PredictionReader::open(makeRun(dir));
        QVERIFY(reader);
        QVERIFY(reader->identities().empty());
        QVERIFY(reader->answer() == runs::Stage::Final);
    }

    void aFileWhoseRowsDoNotFitItsImagesIsRefused()
    {
        QTemporaryDir dir;
        const runs::RunFolder folder = makeRun(dir);
        QVERIFY(write(folder.foldPredictions(0), R"(["a","b"])", {}, 1, 1));
        const auto reader = runs::PredictionReader::open(folder);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, domain::ErrorCode::TensorFileInvalid);
    }

private:
    static runs::RunFolder makeRun(const QTemporaryDir& dir)
    {
        domain::TrainingSet set;
        set.schema = domain::FindingSchema({{"Mass", "Mas", true}, {"Nodule", "Nod", true}});
        set.folds = 2;
        return *runs::createRunFolder(dir.filePath(QStringLiteral("1")), {}, set);
    }
    static bool write(const QString& path, const std::string& images, const std::string& folds, int file, int rows = 0,
                      const std::map<std::string, std::string>& facts = {})
    {
        if (rows == 0)
            rows = images.find(',') == std::string::npos ? 1 : 2;
        std::vector<float> p;
        for (int row = 0; row < rows; ++row)
            for (int finding = 0; finding < 2; ++finding)
                for (int patch = 0; patch < 9; ++patch)
                    p.push_back(static_cast<float>(file * 1000 + row * 100 + finding * 10 + patch));
        std::vector<float> z(p);
        for (float& value : z)
            value = -value;
        safetensors::File content;
        content.arrays["p"] = safetensors::Array::fromFloats({rows, 2, 3, 3}, p.data());
        content.arrays["z"] = safetensors::Array::fromFloats({rows, 2, 3, 3}, z.data());
        content.metadata = facts;
        content.metadata["images"] = images;
        if (!folds.empty())
            content.metadata["folds"] = folds;
        return safetensors::write(path.toStdString(), content).has_value();
    }
};

QTEST_GUILESS_MAIN(PredictionsTest)
#include "predictions_test.moc"
