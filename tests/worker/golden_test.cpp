#include "core/worker/golden.h"

#include "core/safetensors/safetensors.h"
#include "test_places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace worker;

namespace {

const QString golden = QStringLiteral(FEWBOX_SHARED_DIR "/golden");

// A folder of one blur vector by hand: [1 1]/2 along each axis over 1 … 16, stride 2.
void writeBlur(const QDir& folder, double firstOutput)
{
    std::vector<double> input;
    for (int i = 1; i <= 16; ++i)
        input.push_back(i);
    const std::vector<double> output{firstOutput, 5.5, 11.5, 13.5};
    safetensors::File file;
    file.metadata = {{"kind", "blur_pool"}, {"filter_size", "2"}, {"stride", "2"}};
    file.arrays["input"] = safetensors::Array::fromDoubles({1, 1, 4, 4}, input.data());
    file.arrays["output"] = safetensors::Array::fromDoubles({1, 1, 2, 2}, output.data());
    QVERIFY(safetensors::write(folder.filePath("blur.safetensors").toStdString(), file).has_value());
}

void writeText(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVectorOfTheWorkshopAgrees()
    {
        if (!QDir(golden).exists())
            QSKIP("the golden vectors lie in the workshop's shared folder, which is not here");
        const auto results = runGolden(golden.toStdString());
        QVERIFY(results.has_value());
        QVERIFY(results->size() >= 21);
        for (const GoldenResult& result : *results)
            QVERIFY2(result.ok, qPrintable(QString("%1: %2 by %3 %4")
                                               .arg(QString::fromStdString(result.file))
                                               .arg(result.error)
                                               .arg(QString::fromStdString(result.implementation),
                                                    QString::fromStdString(result.problem))));
    }
    void aFolderWithoutAnIndexIsRunAllTheSame()
    {
        QTemporaryDir folder;
        writeBlur(QDir(folder.path()), 3.5); // (1 + 2 + 5 + 6)/4
        writeText(folder.filePath("notes.json"), "[1, 2]");
        const auto results = runGolden(folder.path().toStdString());
        QVERIFY(results.has_value());
        QCOMPARE(results->size(), std::size_t{1});
        QVERIFY(results->front().ok);
        QCOMPARE(results->front().tolerance, 1e-12);
    }
    void aWrongReferenceFails()
    {
        QTemporaryDir folder;
        writeBlur(QDir(folder.path()), 3.6);
        const auto results = runGolden(folder.path().toStdString());
        QVERIFY(results.has_value());
        QVERIFY(!results->front().ok);
        QVERIFY(std::abs(results->front().error - 0.1 / 13.5) < 1e-12);
        QCOMPARE(results->front().problem, std::string("output"));
    }
    void aFileThatCannotBeJudgedIsAResultAndTheOthersGoOn()
    {
        QTemporaryDir folder;
        writeBlur(QDir(folder.path()), 3.5);
        writeText(folder.filePath("broken.safetensors"), "not an array");
        writeText(folder.filePath("index.json"), R"([{"file": "broken.safetensors", "kind": "losses"},
            {"file": "missing.json", "kind": "regions"}, {"file": "blur.safetensors", "kind": "blur_pool"},
            {"file": "blur.safetensors", "kind": "losses"}])");
        int calls = 0;
        const auto results = runGolden(folder.path().toStdString(), [&](const GoldenResult&) { ++calls; });
        QVERIFY(results.has_value());
        QCOMPARE(calls, 4);
        QVERIFY(!results->at(0).ok && !results->at(0).problem.empty());
        QVERIFY(!results->at(1).ok && !results->at(1).problem.empty());
        QVERIFY(results->at(2).ok);
        QVERIFY(results->at(3).ok); // the file's own word counts
    }
    void aThresholdThatTheRuleDoesNotGiveFails()
    {
        QTemporaryDir folder;
        writeText(folder.filePath("thresholds.json"), R"({"kind": "threshold_rule", "defaults": {"patches": 20}, "cases": [
            {"options": {}, "sizes": [], "sizes_pooled": [], "boxed": [], "images": [],
             "expected": {"tau": 0.8, "rho": 0.25, "tau_hat": 6.4, "rho_hat": 1.6, "rho_star": null}}]})");
        QVERIFY(runGolden(folder.path().toStdString())->front().ok); // the prior: s = 0.02·400, τ̂ = 0.8·8
        writeText(folder.filePath("thresholds.json"), R"({"kind": "threshold_rule", "defaults": {"patches": 20}, "cases": [
            {"options": {}, "sizes": [], "sizes_pooled": [], "boxed": [], "images": [], "expected": {"tau": 0.7}}]})");
        QVERIFY(!runGolden(folder.path().toStdString())->front().ok);
    }
    void aFolderThatIsNotThereIsSaidToBeMissing()
    {
        const auto results = runGolden("/no/such/folder");
        QVERIFY(!results.has_value());
        QCOMPARE(results.error().code, domain::ErrorCode::FolderMissing);
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
