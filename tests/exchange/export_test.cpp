// What goes out comes back the same: NIH's form and COCO's.
#include "tests/exchange/made_films.h"

#include "core/exchange/coco.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/nih_export.h"
#include "core/exchange/nih_import.h"
#include "core/store/gestures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace exchange;
using domain::ErrorCode;

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nihsTablesAreWrittenInNihsOwnForm();
    void nihComesBackToPrintedPrecision();
    void aReadersWordGoesOut();
    void noFindingIsSaidOnlyOfEveryFinding();
    void anAddedFindingThatNobodyAskedForLeavesNoFindingAsItIs();
    void boxesMayGoOutInPixels();
    void cocoSaysWhatItsFormatAsks();
    void cocoComesBackToTheLastBit();
    void someoneElsesCocoIsRead();
    void brokenJsonIsSaidWithItsPlace();
    void aFolderThatCannotBeWrittenIsSaid();
    void whatCannotBeWrittenLeavesTheOldTables();
    void aStoppedExportLeavesTheOldFiles();

private:
    QString at(const QString& below) const { return m_folder->filePath(below); }
    QByteArray read(const QString& below) const
    {
        QFile file(at(below));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::vector<std::pair<int, domain::Box>> boxes(store::Project& project, const QString& image)
    {
        std::vector<std::pair<int, domain::Box>> found;
        const auto record = project.findImage(image);
        if (!record)
            return found;
        const auto facts = project.facts(record->id);
        for (const auto& box : facts->boxes)
            found.emplace_back(box.finding, box.box);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Project> m_project;
};

void ExportTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = made::project(*m_folder);
    made::png(at("films/a.png"), 500, 400);
    made::png(at("films/b.png"), 512, 512);
    made::text(at("films/Data_Entry_2017.csv"),
               "Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,Patient Gender,View Position,OriginalImage[Width,Height],"
               "OriginalImagePixelSpacing[x,y]\na.png,Infiltration|Mass,2,1,58,M,PA,2500,2000,0.1,0.1\nb.png,No Finding,0,2,61,F,AP,2048,2048,0.2,0.2\n"
               "c.png,Nodule,0,3,33,F,PA,,,,\n");
    made::text(at("films/BBox_List_2017.csv"),
               "Image Index,Finding Label,Bbox [x,y,w,h],,,\na.png,Infiltrate,225.084745762712,547.019216763771,86.7796610169491,79.1864406779661\n"
               "a.png,Mass,686.101694915254,131.543498411017,185.491525423729,313.491525423729\n");
    const auto imported = importNih(*m_project, {.folder = at("films")});
    VERIFY_RESULT(imported);
    QVERIFY(imported->skipped.empty());
}

void ExportTest::nihsTablesAreWrittenInNihsOwnForm()
{
    const auto summary = exportNih(*m_project, at("out"));
    VERIFY_RESULT(summary);
    QCOMPARE(summary->images, 3);
    QCOMPARE(summary->boxes, 2);
    QCOMPARE(read("out/BBox_List_2017.csv"), read("films/BBox_List_2017.csv"));
    const QByteArrayList rows = read("out/Data_Entry_2017.csv").split('\n');
    QCOMPARE(rows.at(0), read("films/Data_Entry_2017.csv").split('\n').at(0));
    QCOMPARE(rows.at(1), QByteArray("a.png,Infiltration|Mass,2,1,58,M,PA,2500,2000,0.1,0.1"));
    QCOMPARE(rows.at(2), QByteArray("b.png,No Finding,0,2,61,F,AP,2048,2048,0.2,0.2"));
    QCOMPARE(rows.at(3), QByteArray("c.png,Nodule,0,3,33,F,PA,,,,"));
}

void ExportTest::nihComesBackToPrintedPrecision()
{
    VERIFY_RESULT(exportNih(*m_project, at("films/again")));
    QFile::remove(at("films/Data_Entry_2017.csv"));
    QFile::remove(at("films/BBox_List_2017.csv"));
    QTemporaryDir other;
    auto second = made::project(other);
    const auto imported = importNih(*second, {.folder = at("films")});
    VERIFY_RESULT(imported);
    QVERIFY(imported->skipped.empty());
    const auto mine = boxes(*m_project, "a"), theirs = boxes(*second, "a");
    QCOMPARE(theirs.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(theirs[i].first, mine[i].first);
        QVERIFY(made::areAlike(theirs[i].second, mine[i].second, 1e-11));
    }
    QCOMPARE(second->findImage("a")->spacingX, m_project->findImage("a")->spacingX);
    // Into the project that they come from, nothing is new.
    QVERIFY(importNih(*m_project, {.folder = at("films")})->changedNothing());
}

void ExportTest::aReadersWordGoesOut()
{
    QVERIFY(m_project->useReader("Dr. Test"));
    const auto b = m_project->findImage("b"), a = m_project->findImage("a");
    const int mass = *m_project->schema().indexOf("Mass");
    VERIFY_RESULT(m_project->perform(store::DrawBox{b->id, mass, {128, 64, 32, 16}}));
    VERIFY_RESULT(m_project->perform(store::DrawBox{a->id, mass, {10, 20, 30, 40}}));
    const auto summary = exportNih(*m_project, at("out"), BoxFrame::Image);
    VERIFY_RESULT(summary);
    QCOMPARE(summary->boxesReplaced, 1); // and it is told
    const QByteArray list = read("out/BBox_List.csv");
    QVERIFY(list.contains("b.png,Mass,128,64,32,16\n"));
    QVERIFY(list.contains("a.png,Mass,10,20,30,40\n"));
    QCOMPARE(list.count("a.png,Mass"), 1); // the reader has redrawn it
    QCOMPARE(list.count("a.png,Infiltrate"), 1); // and left this one to the list
    QVERIFY(read("out/Data_Entry_2017.csv").contains("b.png,Mass,"));
}

void ExportTest::noFindingIsSaidOnlyOfEveryFinding()
{
    QVERIFY(m_project->useReader("Dr. Test"));
    const auto b = m_project->findImage("b");
    VERIFY_RESULT(m_project->perform(store::SetLabel{b->id, 4, domain::Label::Unsure}));
    VERIFY_RESULT(exportNih(*m_project, at("out")));
    QVERIFY(read("out/Data_Entry_2017.csv").contains("b.png,,0,2,"));
}

void ExportTest::anAddedFindingThatNobodyAskedForLeavesNoFindingAsItIs()
{
    QVERIFY(m_project->useReader("Dr. Test"));
    const auto b = m_project->findImage("b");
    VERIFY_RESULT(b);
    VERIFY_RESULT(m_project->perform(store::SetNoFinding{b->id}));
    VERIFY_RESULT(m_project->perform(store::AddFinding{"Granuloma", {}, true}));
    VERIFY_RESULT(exportNih(*m_project, at("out")));
    QVERIFY(read("out/Data_Entry_2017.csv").contains("b.png,No Finding,0,2,"));
    VERIFY_RESULT(m_project->perform(store::SetLabel{b->id, 14, domain::Label::Present}));
    VERIFY_RESULT(exportNih(*m_project, at("out")));
    QVERIFY(read("out/Data_Entry_2017.csv").contains("b.png,Granuloma,0,2,"));
}

void ExportTest::boxesMayGoOutInPixels()
{
    VERIFY_RESULT(exportNih(*m_project, at("out"), BoxFrame::Image));
    auto csv = CsvReader::open(at("out/BBox_List.csv"));
    VERIFY_RESULT(csv);
    QVERIFY(csv->next() && csv->next());
    QCOMPARE(*numberOf(csv->field(2)), 686.101694915254 * 500 / 1024);
}

void ExportTest::cocoSaysWhatItsFormatAsks()
{
    VERIFY_RESULT(exportCoco(*m_project, at("out/boxes.json")));
    const QJsonObject object = QJsonDocument::fromJson(read("out/boxes.json")).object();
    QCOMPARE(object["categories"].toArray().size(), 14);
    QCOMPARE(object["images"].toArray().size(), 3);
    const QJsonArray annotations = object["annotations"].toArray();
    QCOMPARE(annotations.size(), 2);
    const QJsonObject first = annotations[0].toObject();
    const QJsonObject image = object["images"].toArray()[first["image_id"].toInt() - 1].toObject();
    QCOMPARE(image["file_name"].toString(), QString("a.png"));
    QCOMPARE(image["width"].toInt(), 500);
    QCOMPARE(image["height"].toInt(), 400);
    const QJsonObject category = object["categories"].toArray()[first["category_id"].toInt() - 1].toObject();
    QCOMPARE(category["id"].toInt(), first["category_id"].toInt());
    QCOMPARE(category["name"].toString(), QString("Infiltration"));
    const QJsonArray bbox = first["bbox"].toArray();
    QCOMPARE(bbox[0].toDouble(), 225.084745762712 * 500 / 1024);
    QCOMPARE(first["area"].toDouble(), bbox[2].toDouble() * bbox[3].toDouble());
    QCOMPARE(first["iscrowd"].toInt(-1), 0);
}

void ExportTest::cocoComesBackToTheLastBit()
{
    VERIFY_RESULT(exportCoco(*m_project, at("films/boxes.json")));
    QTemporaryDir other;
    auto second = made::project(other);
    const auto imported = importCoco(*second, at("films/boxes.json"));
    VERIFY_RESULT(imported);
    QVERIFY(imported->skipped.empty());
    QCOMPARE(imported->imagesAdded, 3);
    QCOMPARE(imported->filesMissing, 1);
    const auto mine = boxes(*m_project, "a"), theirs = boxes(*second, "a");
    QCOMPARE(theirs.size(), mine.size());
    for (std::size_t i = 0; i < mine.size(); ++i)
        QVERIFY(made::areAlike(theirs[i].second, mine[i].second, 1e-12));
    for (const char* name : {"a", "b", "c"}) {
        const auto x = m_project->facts(m_project->findImage(name)->id), y = second->facts(second->findImage(name)->id);
        QVERIFY(x->labels == y->labels);
    }
    QVERIFY(importCoco(*second, at("films/boxes.json"))->changedNothing());
}

void ExportTest::someoneElsesCocoIsRead()
{
    made::png(at("other/tb/x1.png"), 256, 256, 5);
    made::text(at("other/boxes.json"),
               R"({"categories": [{"id": 7, "name": "mass"}, {"id": 9, "name": "Tuberculosis"}],
                   "images": [{"id": 1, "file_name": "tb/x1.jpg", "width": 512, "height": 512}, {"id": 2, "width": 5}],
                   "annotations": [{"id": 1, "image_id": 1, "category_id": 7, "bbox": [100, 200, 50, 60]},
                                   {"id": 2, "image_id": 1, "category_id": 9, "bbox": [100, 200, 50, 60]},
                                   {"id": 3, "image_id": 1, "category_id": 7, "segmentation": []},
                                   {"id": 4, "image_id": 1, "category_id": 7, "bbox": [500, 500, 50, 60]},
                                   {"id": 5, "image_id": 99, "category_id": 7, "bbox": [1, 2, 3, 4]}]})");
    const auto imported = importCoco(*m_project, at("other/boxes.json"));
    VERIFY_RESULT(imported);
    QCOMPARE(imported->boxesAdded, 1);
    QCOMPARE(boxes(*m_project, "x1").at(0).second, (domain::Box{50, 100, 25, 30})); // the file is half as large as it says
    QVERIFY(made::lists(imported->skipped, ErrorCode::JsonInvalid, "image 2"));
    QVERIFY(made::lists(imported->skipped, ErrorCode::FindingUnknown, "annotation 2"));
    QVERIFY(made::lists(imported->skipped, ErrorCode::BoxInvalid, "annotation 3"));
    QVERIFY(made::lists(imported->skipped, ErrorCode::BoxOutsideImage, "annotation 4"));
    QVERIFY(made::lists(imported->skipped, ErrorCode::ImageUnknown, "annotation 5"));
    // Nothing is looked for but what it names, unless a folder is.
    made::png(at("other/elsewhere/x2.png"), 256, 256, 6);
    made::text(at("other/more.json"),
               R"({"categories": [], "images": [{"id": 1, "file_name": "x2.png"}], "annotations": []})");
    QCOMPARE(importCoco(*m_project, at("other/more.json"))->filesMissing, 1);
    QCOMPARE(importCoco(*m_project, at("other/more.json"), at("other"))->filesMissing, 0);
}

void ExportTest::brokenJsonIsSaidWithItsPlace()
{
    made::text(at("broken.json"), "{\"images\": [}");
    const auto broken = importCoco(*m_project, at("broken.json"));
    QVERIFY(broken.error().code == ErrorCode::JsonInvalid);
    QVERIFY(broken.error().found.find("byte") != std::string::npos);
    made::text(at("other.json"), "{\"images\": []}");
    QVERIFY(importCoco(*m_project, at("other.json")).error().expected.find("annotations") != std::string::npos);
    QVERIFY(importCoco(*m_project, at("none.json")).error().code == ErrorCode::FileMissing);
}

void ExportTest::aFolderThatCannotBeWrittenIsSaid()
{
    made::text(at("taken"), "a file where the folder should be");
    QVERIFY(exportNih(*m_project, at("taken")).error().code == ErrorCode::FileUnwritable);
    QVERIFY(exportCoco(*m_project, at("taken/boxes.json")).error().code == ErrorCode::FileUnwritable);
}

void ExportTest::whatCannotBeWrittenLeavesTheOldTables()
{
#ifdef Q_OS_UNIX
    made::text(at("out/Data_Entry_2017.csv"), "old");
    made::text(at("out/BBox_List_2017.csv"), "old");
    made::text(at("out/boxes.json"), "old");
    // Less than a buffer: the fault shows only when it is emptied.
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limit{100, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto nih = exportNih(*m_project, at("out"));
    const auto coco = exportCoco(*m_project, at("out/boxes.json"));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!nih && !coco);
    QCOMPARE(QString::fromStdString(nih.error().found), QString("File too large")); // EFBIG
    QCOMPARE(QString::fromStdString(coco.error().found), QString("File too large"));
    QCOMPARE(read("out/Data_Entry_2017.csv"), QByteArray("old"));
    QCOMPARE(read("out/BBox_List_2017.csv"), QByteArray("old"));
    QCOMPARE(read("out/boxes.json"), QByteArray("old"));
    QCOMPARE(QDir(at("out")).entryList(QDir::Files).size(), 3); // nothing half is left
#else
    QSKIP("The limit is set with setrlimit.");
#endif
}

void ExportTest::aStoppedExportLeavesTheOldFiles()
{
    QVERIFY(exportNih(*m_project, at("out"), BoxFrame::Nih1024));
    QVERIFY(exportCoco(*m_project, at("out.json")));
    const QByteArray entries = read("out/Data_Entry_2017.csv");
    const QByteArray coco = read("out.json");
    QVERIFY(entries.size() > 200 && coco.size() > 100);
    std::stop_source stop;
    stop.request_stop();
    domain::Progress progress;
    progress.stop = stop.get_token();
    const auto nih = exportNih(*m_project, at("out"), BoxFrame::Nih1024, progress);
    QVERIFY(nih && nih->stopped);
    const auto json = exportCoco(*m_project, at("out.json"), progress);
    QVERIFY(json && json->stopped);
    QCOMPARE(read("out/Data_Entry_2017.csv"), entries);
    QCOMPARE(read("out.json"), coco);
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
