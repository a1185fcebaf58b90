// A project's training set goes out as tensors, and what needs LibTorch alone reads them and trains on them.
#include "program.h"

#include "core/learning/prepared_tensors.h"

#include <torch/types.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

namespace {

/// finding, and x, y, width, height in thousandths of the film, as NIH's table has them in its frame of 1024².
using ListedBox = std::tuple<QString, int, int, int, int>;

std::multiset<ListedBox> boxesOfTable(const QString& path)
{
    std::multiset<ListedBox> boxes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return boxes;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        const auto thousandths = [&](int column) { return qRound(1000 * cells.value(column).toDouble() / 1024); };
        const QString finding = cells.value(1) == "Infiltrate" ? "Infiltration" : cells.value(1); // so NIH's table has it
        boxes.insert({finding, thousandths(2), thousandths(3), thousandths(4), thousandths(5)});
    }
    return boxes;
}

} // namespace

class TensorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const QString films = m_dir.filePath("films"), project = m_dir.filePath("project");
        const Said made = ctl({"phantom", films, "--images", "12", "--seed", "5", "--quiet", "--boxed-share", "1"});
        QVERIFY2(made.exitCode == 0, made.all());
        const Said imported = ctl({"import", "nih", films, "--project", project});
        QVERIFY2(imported.exitCode == 0, imported.all());
        m_table = films + "/BBox_List_2017.csv";
        m_file = m_dir.filePath("set.safetensors");
        const Said exported = ctl({"export", "tensors", m_file, "--project", project, "--preset", "quick", "--input-side", "64",
                                   "--folds", "2", "--unannotated-share", "1", "--json"});
        QVERIFY2(exported.exitCode == 0, exported.all());
        m_said = exported.json();
    }

    void whatWasExportedIsReadAsItStandsInTheTables()
    {
        const auto prepared = learning::readPreparedTensors(m_file.toStdString());
        QVERIFY2(prepared.has_value(), prepared ? "" : prepared.error().found.c_str());
        const learning::ImageSet& set = *prepared->set;
        QCOMPARE(int(set.count()), m_said["images"].toInt());
        QCOMPARE(int(prepared->findings.size()), m_said["findings"].toInt());
        QCOMPARE(prepared->inputScaling, std::string("standardise"));
        QCOMPARE(set.pixels.sizes(), (std::vector<std::int64_t>{set.count(), 1, 64, 64}));

        std::multiset<ListedBox> boxes;
        for (const learning::Sample& sample : set.samples) {
            for (const domain::FindingBox& box : sample.boxes) {
                boxes.insert({QString::fromStdString(prepared->findings.at(static_cast<std::size_t>(box.finding))),
                              qRound(1000 * box.box.x), qRound(1000 * box.box.y), qRound(1000 * box.box.width),
                              qRound(1000 * box.box.height)});
                QCOMPARE(sample.labels.at(static_cast<std::size_t>(box.finding)), domain::Label::Present);
            }
        }
        QVERIFY(boxes.size() > 4);
        QVERIFY(boxes == boxesOfTable(m_table));

        const at::Tensor pixels = set.pixels.to(at::kFloat).flatten(1);
        QVERIFY(pixels.mean(1).abs().max().item<float>() < 0.01F); // standardised, one film at a time
        QVERIFY((pixels.std(1) - 1).abs().max().item<float>() < 0.01F);
    }

    void everyBoxedFilmIsTestedOnceAndTrainsNoModelThatTestsIt()
    {
        const auto prepared = learning::readPreparedTensors(m_file.toStdString());
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->plans.size(), std::size_t{2});
        std::multiset<std::int64_t> tested;
        for (const learning::FoldPlan& plan : prepared->plans) {
            tested.insert(plan.test.begin(), plan.test.end());
            for (const learning::Indices* part : {&plan.boxed, &plan.unboxed})
                for (const std::int64_t image : *part)
                    QVERIFY(std::find(plan.test.begin(), plan.test.end(), image) == plan.test.end());
        }
        std::multiset<std::int64_t> boxed;
        for (std::int64_t i = 0; i < prepared->set->count(); ++i)
            if (prepared->set->samples[static_cast<std::size_t>(i)].isBoxed())
                boxed.insert(i);
        QCOMPARE(int(boxed.size()), m_said["boxed"].toInt());
        QVERIFY(tested == boxed);
    }

    void learningBenchTrainsOnIt()
    {
        const Said trained = runProgram("../benchmarks/learning-bench",
                                        {"train", m_file, "--preset", "quick", "--device", "cpu", "input_side=64", "patches=5",
                                         "min_steps=2", "max_steps=2", "batch_size=4", "crf_fixed_steps=1", "precision=float32"});
        QVERIFY2(trained.exitCode == 0, trained.all());
        const QStringList lines = trained.out.split(u'\n');
        const auto row = std::find_if(lines.begin(), lines.end(), [](const QString& l) { return l.startsWith("all cases"); });
        QVERIFY2(row != lines.end(), trained.all());
        QCOMPARE(row->simplified().split(u' ').value(2).toInt(), casesOf());
    }

private:
    Said ctl(const QStringList& arguments) { return runProgram("fewboxctl", arguments); }
    /// Boxed (film, finding) pairs.
    int casesOf() const
    {
        std::set<std::pair<QString, QString>> cases;
        QFile file(m_table);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return -1;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1))
            cases.insert({line.section(u',', 0, 0), line.section(u',', 1, 1)});
        return static_cast<int>(cases.size());
    }

    QTemporaryDir m_dir;
    QString m_table, m_file;
    QJsonObject m_said;
};

QTEST_GUILESS_MAIN(TensorsTest)
#include "tensors_test.moc"
