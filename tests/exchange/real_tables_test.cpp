// NIH's own tables, and real films with boxes (shared/data/SOURCES.md has the counts).
#include "tests/exchange/made_films.h"

#include "core/exchange/nih_export.h"
#include "core/exchange/nih_import.h"
#include "test_places.h"

#include <QElapsedTimer>

#include <zlib.h>

using namespace exchange;

class RealTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfNihsTablesComeInWithoutAFile();
    void realFilmsComeInWithTheirBoxes();
    void theListOfRsnaIsNamedAsUnknown();
};

namespace {

QString shared(const QString& below)
{
    return QStringLiteral(FEWBOX_SHARED_DIR) + "/data/" + below;
}

QByteArray gunzipped(const QString& path)
{
    QByteArray bytes;
    gzFile file = gzopen(path.toUtf8().constData(), "rb");
    char buffer[65536];
    int n = 0;
    while (file && (n = gzread(file, buffer, sizeof buffer)) > 0)
        bytes.append(buffer, n);
    if (file)
        gzclose(file);
    return bytes;
}

qint64 boxesOf(const store::Counts& counts, const char* finding)
{
    return counts.boxesPerFinding.at(static_cast<std::size_t>(*domain::FindingSchema::nih14().indexOf(finding)));
}
qint64 presentOf(const store::Counts& counts, const char* finding)
{
    return counts.presentPerFinding.at(static_cast<std::size_t>(*domain::FindingSchema::nih14().indexOf(finding)));
}

} // namespace

void RealTablesTest::allOfNihsTablesComeInWithoutAFile()
{
    if (!QFileInfo::exists(shared("nih_tables")))
        QSKIP("NIH's tables are not here.");
    QTemporaryDir folder;
    made::text(folder.filePath("nih/Data_Entry_2017_v2020.csv"), gunzipped(shared("nih_tables/Data_Entry_2017_v2020.csv.gz")));
    QVERIFY(QFile::copy(shared("nih_tables/BBox_List_2017.csv"), folder.filePath("nih/BBox_List_2017.csv")));
    auto project = made::project(folder);
    QElapsedTimer clock;
    clock.start();
    const auto summary = importNih(*project, {.folder = folder.filePath("nih")});
    const qint64 took = clock.elapsed();
    VERIFY_RESULT(summary);
    qInfo("%lld images in %.1f s", summary->images(), took / 1000.0);
    QVERIFY(summary->skipped.empty());
    QCOMPARE(summary->imagesAdded, 112120);
    QCOMPARE(summary->filesMissing, 112120);
    QCOMPARE(summary->boxesAdded, 984);
    QVERIFY2(took < 60000, "slow even for a busy machine"); // 30 s on two free cores
    const auto counts = project->counts();
    QCOMPARE(counts->patients, 30805);
    QCOMPARE(counts->boxedImages, 880);
    QCOMPARE(boxesOf(*counts, "Infiltration"), 123);
    QCOMPARE(boxesOf(*counts, "Nodule"), 79);
    QCOMPARE(presentOf(*counts, "Hernia"), 227);
    QVERIFY(importNih(*project, {.folder = folder.filePath("nih")})->changedNothing());

    // Out again: NIH's box list, row by row the same numbers.
    VERIFY_RESULT(exportNih(*project, folder.filePath("out")));
    const auto sorted = [](const QString& path) {
        QFile file(path);
        QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        std::sort(lines.begin(), lines.end());
        return lines;
    };
    const QByteArrayList theirs = sorted(shared("nih_tables/BBox_List_2017.csv")), ours = sorted(folder.filePath("out/BBox_List_2017.csv"));
    QCOMPARE(ours.size(), theirs.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const QByteArrayList a = ours[i].split(','), b = theirs[i].split(',');
        QCOMPARE(a.mid(0, 2), b.mid(0, 2));
        for (int k = 2; k < 6 && k < b.size() && !a[0].isEmpty() && a[0] != "Image Index"; ++k)
            QVERIFY2(std::abs(a[k].toDouble() - b[k].toDouble()) < 1e-11, ours[i]);
    }
}

void RealTablesTest::realFilmsComeInWithTheirBoxes()
{
    if (!QFileInfo::exists(shared("chest_real/nih")))
        QSKIP("The real films are not here.");
    QTemporaryDir folder;
    auto project = made::project(folder);
    const auto summary = importNih(*project, {.folder = shared("chest_real/nih")});
    VERIFY_RESULT(summary);
    QVERIFY(summary->skipped.empty());
    QCOMPARE(summary->imagesAdded, 1528);
    QCOMPARE(summary->filesMissing, 0);
    QCOMPARE(summary->boxesAdded, 656);
    const auto counts = project->counts();
    QCOMPARE(counts->patients, 1300);
    QCOMPARE(counts->boxedImages, 591);
    const struct {
        const char* finding;
        qint64 images, boxes;
    } table[] = {{"Atelectasis", 338, 116}, {"Cardiomegaly", 174, 97}, {"Effusion", 313, 102}, {"Infiltration", 401, 83},
                 {"Mass", 148, 57},         {"Nodule", 190, 56},       {"Pneumonia", 397, 79}, {"Pneumothorax", 137, 66},
                 {"Consolidation", 119, 0}, {"Edema", 108, 0},         {"Emphysema", 50, 0},   {"Fibrosis", 58, 0},
                 {"Pleural_Thickening", 91, 0}, {"Hernia", 19, 0}};
    for (const auto& row : table) {
        QCOMPARE(presentOf(*counts, row.finding), row.images);
        QCOMPARE(boxesOf(*counts, row.finding), row.boxes);
    }
    // 512×512 copies of a list in 1024×1024.
    const auto image = project->findImage("00000032_037");
    QCOMPARE(image->size, (domain::Size{512, 512}));
    QVERIFY(made::areAlike(project->facts(image->id)->boxes.at(0).box,
                           {339.166137566138 / 2, 119.195767195767 / 2, 172.292063492064 / 2, 351.085714285714 / 2}));
    QVERIFY(importNih(*project, {.folder = shared("chest_real/nih")})->changedNothing());
}

void RealTablesTest::theListOfRsnaIsNamedAsUnknown()
{
    if (!QFileInfo::exists(shared("chest_real/nih")))
        QSKIP("The real films are not here.");
    QTemporaryDir folder;
    auto project = made::project(folder);
    const auto summary = importNih(*project, {.folder = shared("chest_real/nih"), .boxList = shared("chest_real/nih/BBox_RSNA.csv")});
    VERIFY_RESULT(summary);
    QCOMPARE(summary->boxesAdded, 0);
    QCOMPARE(summary->skipped.size(), std::size_t(1));
    QCOMPARE(summary->skipped[0].found, std::string("Lung_Opacity"));
    QVERIFY(summary->skipped[0].subject.ends_with("(and 265 more)"));
}

QTEST_GUILESS_MAIN(RealTablesTest)
#include "real_tables_test.moc"
