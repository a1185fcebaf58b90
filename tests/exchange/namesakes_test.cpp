// Films of one name, as every study on a CD has them: what goes out comes back to the film that it was said of.
#include "tests/exchange/made_films.h"
#include "tests/imaging/made_dicom.h"

#include "core/exchange/coco.h"
#include "core/exchange/folder_import.h"
#include "core/exchange/nih_export.h"
#include "core/exchange/nih_import.h"
#include "core/exchange/own_file.h"
#include "core/store/gestures.h"
#include "core/store/import.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace exchange;
using domain::ErrorCode;

class NamesakesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cocoNamesFilmsBelowTheirCommonFolder();
    void cocoBringsEachBoxToItsFilm_data();
    void cocoBringsEachBoxToItsFilm();
    void picturesOfOneNameKeepTheirBoxesThroughCoco();
    void aListWithoutFoldersIsNotGuessed();
    void aForeignListIsToldApartByFolders();
    void theFileOfThatNameMayBeAnotherFilm();
    void anotherProjectsPictureOfThatNameIsAnotherImage();
    void ownCocoIsNoNews();
    void nihNamesFilmsByTheirUid();
    void nihNamesFramesByTheirNumber();
    void aFilmThatIsCalledLikeAFrameIsAFilm();
    void nihNamesPicturesByTheirFolders();
    void nothingIsWrittenOntoTheProject();

private:
    QString at(const QString& below) const { return m_folder->filePath(below); }
    void film(const QString& below, const std::string& uid, const std::string& patient, int width = 40)
    {
        QDir().mkpath(QFileInfo(at(below)).absolutePath());
        auto image = made::dx(uid, width);
        image.patientId = patient;
        QVERIFY(writeDx(image, at(below).toStdString()).has_value());
    }
    /// One file of `frames` pictures.
    void cine(const QString& below, const std::string& uid, int frames)
    {
        QDir().mkpath(QFileInfo(at(below)).absolutePath());
        MadeDicom made;
        made.text(0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.1.1").text(0x00080018, "UI", uid).text(0x00080060, "CS", "DX");
        made.text(0x00100020, "LO", "one").image(32, 40, 16, 12, "MONOCHROME2", 1, false, frames);
        const Bytes bytes = made.pixels(std::vector<std::uint16_t>(static_cast<std::size_t>(frames) * 32 * 40, 700)).file();
        QFile file(at(below));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size())), qint64(bytes.size()));
    }
    /// Three patients' studies as a CD has them; the second has a box.
    void makeCd()
    {
        film("cd/p1/IM0001.dcm", "1.2.3.1", "one", 40);
        film("cd/p2/IM0001.dcm", "1.2.3.2", "two", 60);
        film("cd/p3/IM0001.dcm", "1.2.3.3", "three", 80);
        VERIFY_RESULT(importDicomFolder(*m_project, at("cd")));
        QVERIFY(m_project->useReader("Ada").has_value());
        VERIFY_RESULT(m_project->perform(store::DrawBox{m_project->findImage("1.2.3.2")->id, nodule, {10, 5, 20, 12}}));
    }
    /// "identity: boxes" of every image that has one, by identity.
    static QStringList boxed(store::Project& project)
    {
        QStringList list;
        const auto rows = project.worklistRows({}, store::WorklistOrder::Name, 0, 100);
        for (const auto& row : *rows) {
            const auto facts = project.facts(row.image);
            for (const auto& box : facts->boxes)
                list << QString("%1: %2,%3 %4x%5").arg(project.image(row.image)->identity).arg(box.box.x).arg(box.box.y)
                            .arg(box.box.width).arg(box.box.height);
        }
        list.sort();
        return list;
    }
    QJsonObject readJson(const QString& below) const
    {
        QFile file(at(below));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    QByteArray read(const QString& below) const
    {
        QFile file(at(below));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static constexpr int nodule = 5;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Project> m_project;
};

void NamesakesTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = made::project(*m_folder);
    QCOMPARE(m_project->schema().at(nodule).name, std::string("Nodule"));
}

void NamesakesTest::cocoNamesFilmsBelowTheirCommonFolder()
{
    makeCd();
    VERIFY_RESULT(exportCoco(*m_project, at("boxes.json")));
    QStringList names;
    for (const QJsonValue& image : readJson("boxes.json")["images"].toArray())
        names << image["file_name"].toString();
    names.sort();
    QCOMPARE(names, (QStringList{"p1/IM0001.dcm", "p2/IM0001.dcm", "p3/IM0001.dcm"}));
}

void NamesakesTest::cocoBringsEachBoxToItsFilm_data()
{
    QTest::addColumn<QString>("images");   // searched; empty: beside the list
    QTest::addColumn<bool>("filmsAreIn");  // imported before
    QTest::addColumn<bool>("saysFolders"); // else as an older version wrote it: by the files' names alone
    QTest::addColumn<bool>("saysUids");
    QTest::newRow("with the films' folder") << "cd" << false << true << true;
    QTest::newRow("with a folder above it") << "." << false << true << true;
    QTest::newRow("with one study's folder") << "cd/p2" << false << true << true;
    QTest::newRow("films are in, no folder") << QString() << true << true << true;
    QTest::newRow("by folders alone") << "cd" << false << true << false;
    QTest::newRow("by folders of films that are in") << QString() << true << true << false;
    QTest::newRow("by UIDs alone") << "cd" << false << false << true;
    QTest::newRow("by UIDs of films that are in") << QString() << true << false << true;
}

void NamesakesTest::cocoBringsEachBoxToItsFilm()
{
    QFETCH(QString, images);
    QFETCH(bool, filmsAreIn);
    QFETCH(bool, saysFolders);
    QFETCH(bool, saysUids);
    makeCd();
    VERIFY_RESULT(exportCoco(*m_project, at("out/boxes.json")));
    QJsonObject list = readJson("out/boxes.json");
    QJsonArray named;
    for (const QJsonValue& value : list["images"].toArray()) {
        QJsonObject image = value.toObject();
        if (!saysFolders)
            image["file_name"] = "IM0001.dcm";
        if (!saysUids)
            image.remove("fewbox_identity");
        named << image;
    }
    list["images"] = named;
    made::text(at("out/boxes.json"), QJsonDocument(list).toJson());

    QTemporaryDir other;
    auto second = made::project(other);
    if (filmsAreIn)
        VERIFY_RESULT(importDicomFolder(*second, at("cd")));
    const auto imported = importCoco(*second, at("out/boxes.json"), images.isEmpty() ? QString() : at(images));
    VERIFY_RESULT(imported);
    QCOMPARE(boxed(*second), QStringList{"1.2.3.2: 10,5 20x12"});
    QCOMPARE(second->counts()->images, 3);
    QVERIFY(importCoco(*second, at("out/boxes.json"), images.isEmpty() ? QString() : at(images))->changedNothing());
}

void NamesakesTest::picturesOfOneNameKeepTheirBoxesThroughCoco()
{
    made::png(at("cd/IM0001.png"), 50, 40, 1);
    made::png(at("cd/p2/IM0001.png"), 60, 40, 2);
    made::png(at("cd/p3/IM0001.png"), 70, 40, 3);
    VERIFY_RESULT(importPictureFolder(*m_project, at("cd")));
    QVERIFY(m_project->useReader("Ada").has_value());
    for (const char* name : {"IM0001", "p2/IM0001", "p3/IM0001"}) {
        const auto image = m_project->findImage(name);
        VERIFY_RESULT(m_project->perform(store::DrawBox{image->id, nodule, {image->size.width - 30.0, 5, 20, 12}}));
    }
    VERIFY_RESULT(exportCoco(*m_project, at("boxes.json")));
    QTemporaryDir other;
    auto second = made::project(other);
    const auto imported = importCoco(*second, at("boxes.json"), at("cd"));
    VERIFY_RESULT(imported);
    QCOMPARE(imported->filesMissing, 0);
    QCOMPARE(boxed(*second), boxed(*m_project));
    QCOMPARE(second->findImage("p2/IM0001")->path, at("cd/p2/IM0001.png"));
    // The folder's own import knows them as well.
    QVERIFY(importPictureFolder(*second, at("cd"))->imagesAdded == 0);
}

void NamesakesTest::aListWithoutFoldersIsNotGuessed()
{
    made::png(at("cd/p1/IM0001.png"), 50, 40, 1);
    made::png(at("cd/p2/IM0001.png"), 60, 40, 2);
    made::text(at("boxes.json"), R"({"categories": [{"id": 1, "name": "Nodule"}],
        "images": [{"id": 1, "file_name": "IM0001.png"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 10, 10]}]})");
    const auto imported = importCoco(*m_project, at("boxes.json"), at("cd"));
    VERIFY_RESULT(imported);
    QVERIFY(imported->isPartial());
    QVERIFY(made::lists(imported->skipped, ErrorCode::ImageAmbiguous, "IM0001.png (boxes.json: image 1)"));
    QVERIFY(imported->skipped.front().found.find("p2/IM0001.png") != std::string::npos);
    QVERIFY(m_project->findImage("IM0001")->path.isEmpty()); // the box waits on an image without a file

    // Two of the list that one name means are nobody's.
    made::text(at("two.json"), R"({"categories": [{"id": 1, "name": "Nodule"}],
        "images": [{"id": 1, "file_name": "IM7.png"}, {"id": 2, "file_name": "IM7.png"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 10, 10]},
                        {"id": 2, "image_id": 2, "category_id": 1, "bbox": [3, 4, 10, 10]}]})");
    made::png(at("IM7.png"), 50, 40, 1);
    const auto two = importCoco(*m_project, at("two.json"));
    VERIFY_RESULT(two);
    QCOMPARE(two->boxesAdded, 0);
    QCOMPARE(two->images(), 0);
    QVERIFY(made::lists(two->skipped, ErrorCode::ImageAmbiguous, "image 1"));
    QVERIFY(made::lists(two->skipped, ErrorCode::ImageAmbiguous, "image 2"));
}

void NamesakesTest::aForeignListIsToldApartByFolders()
{
    made::png(at("cd/p1/IM0001.png"), 50, 40, 1);
    made::png(at("cd/p2/IM0001.png"), 60, 40, 2);
    made::text(at("cd/boxes.json"), R"({"categories": [{"id": 1, "name": "Nodule"}],
        "images": [{"id": 1, "file_name": "p1/IM0001.png"}, {"id": 2, "file_name": "p2/IM0001.png"},
                   {"id": 3, "file_name": "p3/IM0001.png"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 10, 10]},
                        {"id": 2, "image_id": 2, "category_id": 1, "bbox": [3, 4, 10, 10]},
                        {"id": 3, "image_id": 3, "category_id": 1, "bbox": [5, 6, 10, 10]}]})");
    const auto imported = importCoco(*m_project, at("cd/boxes.json"));
    VERIFY_RESULT(imported);
    QCOMPARE(boxed(*m_project), (QStringList{"IM0001: 1,2 10x10", "p2/IM0001: 3,4 10x10", "p3/IM0001: 5,6 10x10"}));
    QCOMPARE(m_project->findImage("p2/IM0001")->path, at("cd/p2/IM0001.png"));
    QVERIFY(importCoco(*m_project, at("cd/boxes.json"))->changedNothing());
}

void NamesakesTest::theFileOfThatNameMayBeAnotherFilm()
{
    film("one/IM0001.dcm", "1.2.3.1", "one");
    VERIFY_RESULT(importDicomFolder(*m_project, at("one")));
    QVERIFY(m_project->useReader("Ada").has_value());
    VERIFY_RESULT(m_project->perform(store::DrawBox{m_project->findImage("1.2.3.1")->id, nodule, {10, 5, 20, 12}}));
    VERIFY_RESULT(exportCoco(*m_project, at("boxes.json")));
    film("other/IM0001.dcm", "1.2.3.9", "nine");
    QTemporaryDir other;
    auto second = made::project(other);
    VERIFY_RESULT(importDicomFolder(*second, at("other")));
    const auto imported = importCoco(*second, at("boxes.json"), at("other"));
    VERIFY_RESULT(imported);
    QVERIFY(made::lists(imported->skipped, ErrorCode::ImageAmbiguous, "IM0001.dcm"));
    QCOMPARE(boxed(*second), QStringList{"1.2.3.1: 10,5 20x12"}); // kept for the film itself
    QVERIFY(second->findImage("1.2.3.1")->path.isEmpty());
}

void NamesakesTest::anotherProjectsPictureOfThatNameIsAnotherImage()
{
    made::png(at("here/chest.png"), 50, 40, 1);
    VERIFY_RESULT(importPictureFolder(*m_project, at("here")));
    QVERIFY(m_project->useReader("Ada").has_value());
    VERIFY_RESULT(m_project->perform(store::DrawBox{m_project->findImage("chest")->id, nodule, {10, 5, 20, 12}}));
    VERIFY_RESULT(exportCoco(*m_project, at("boxes.json")));
    made::png(at("there/chest.png"), 50, 40, 2);
    QTemporaryDir other;
    auto second = made::project(other);
    VERIFY_RESULT(importPictureFolder(*second, at("there")));
    const auto imported = importCoco(*second, at("boxes.json"), at("here"));
    VERIFY_RESULT(imported);
    QCOMPARE(imported->imagesAdded, 1);
    QVERIFY(second->facts(second->findImage("chest")->id)->boxes.empty());
    QCOMPARE(boxed(*second).size(), 1);
    // Without the file nobody can say where it belongs.
    QTemporaryDir third;
    auto blind = made::project(third);
    VERIFY_RESULT(importPictureFolder(*blind, at("there")));
    const auto left = importCoco(*blind, at("boxes.json"), at("there"));
    VERIFY_RESULT(left);
    QVERIFY(boxed(*blind).isEmpty());
    QVERIFY(left->isPartial());
}

void NamesakesTest::ownCocoIsNoNews()
{
    makeCd();
    const auto second = m_project->findImage("1.2.3.2")->id, third = m_project->findImage("1.2.3.3")->id;
    VERIFY_RESULT(m_project->perform(store::SetLabel{third, nodule, domain::Label::Unsure}));
    VERIFY_RESULT(m_project->perform(store::SetNoFinding{m_project->findImage("1.2.3.1")->id}));
    VERIFY_RESULT(exportCoco(*m_project, at("boxes.json")));
    const auto before = m_project->facts(second)->boxes;
    for (const char* reader : {"Ada", "Ben"}) { // who imports is not who drew
        QVERIFY(m_project->useReader(reader).has_value());
        const auto again = importCoco(*m_project, at("boxes.json"));
        VERIFY_RESULT(again);
        QVERIFY(again->changedNothing());
        QCOMPARE(again->boxesUnchanged, 1);
        QVERIFY(importCoco(*m_project, at("boxes.json"), at("cd"))->changedNothing());
    }
    QCOMPARE(m_project->facts(second)->boxes.size(), before.size());
    // What is not said here yet is news.
    QVERIFY(m_project->useReader("Ada").has_value());
    VERIFY_RESULT(m_project->undo());
    QCOMPARE(importCoco(*m_project, at("boxes.json"))->labelledImages, 1);
}

void NamesakesTest::nihNamesFilmsByTheirUid()
{
    makeCd();
    const auto written = exportNih(*m_project, at("out"));
    VERIFY_RESULT(written);
    QCOMPARE(written->renamed, 3);
    QCOMPARE(read("out/Data_Entry_2017.csv").count("\n1.2.3."), 3);
    QVERIFY(read("out/BBox_List_2017.csv").contains("\n1.2.3.2.dcm,Nodule,"));
    // The tables alone, into the project that they come from.
    QVERIFY(importNih(*m_project, {.folder = at("out")}).has_value());
    QCOMPARE(m_project->counts()->images, 3);
    QCOMPARE(m_project->counts()->boxes, 1);
    // And into a new one, whose films come later.
    QTemporaryDir other;
    auto second = made::project(other);
    VERIFY_RESULT(importNih(*second, {.folder = at("out")}));
    VERIFY_RESULT(importDicomFolder(*second, at("cd")));
    QCOMPARE(second->counts()->images, 3);
    QCOMPARE(boxed(*second).size(), 1);
    QVERIFY(made::areAlike(second->facts(second->findImage("1.2.3.2")->id)->boxes.at(0).box, {10, 5, 20, 12}));
    QCOMPARE(second->findImage("1.2.3.2")->path, at("cd/p2/IM0001.dcm"));
}

void NamesakesTest::nihNamesFramesByTheirNumber()
{
    cine("cd/p1/IM0001.dcm", "1.2.3.1", 3);
    film("cd/p2/IM0001.dcm", "1.2.3.2", "two", 60);
    VERIFY_RESULT(importDicomFolder(*m_project, at("cd")));
    QCOMPARE(m_project->counts()->images, 4);
    QVERIFY(m_project->useReader("Ada").has_value());
    const auto rows = m_project->worklistRows({}, store::WorklistOrder::Name, 0, 10);
    QVERIFY(rows.has_value());
    for (const store::WorklistRow& row : *rows)
        if (row.frame == 2) {
            VERIFY_RESULT(m_project->perform(store::DrawBox{row.image, nodule, {10, 5, 20, 12}}));
        } else if (row.frame == 1) {
            VERIFY_RESULT(m_project->perform(store::SetNoFinding{row.image}));
        }
    VERIFY_RESULT(exportNih(*m_project, at("out")));
    const QByteArray entries = read("out/Data_Entry_2017.csv");
    for (const char* name : {"\n1.2.3.1.dcm,", "\n1.2.3.1_frame2.dcm,No Finding,", "\n1.2.3.1_frame3.dcm,Nodule,", "\n1.2.3.2.dcm,"})
        QVERIFY2(entries.contains(name), entries);
    QVERIFY(read("out/BBox_List_2017.csv").contains("\n1.2.3.1_frame3.dcm,Nodule,"));

    // Where they come from they are no news.
    const auto again = importNih(*m_project, {.folder = at("out")});
    VERIFY_RESULT(again);
    QCOMPARE(again->imagesAdded, 0);
    QCOMPARE(m_project->counts()->images, 4);
    QCOMPARE(m_project->counts()->boxes, 1);
    // In a new project each comes to its frame, whether the films are in or come later.
    for (const bool filmsFirst : {true, false}) {
        QTemporaryDir other;
        auto second = made::project(other);
        if (filmsFirst)
            VERIFY_RESULT(importDicomFolder(*second, at("cd")));
        VERIFY_RESULT(importNih(*second, {.folder = at("out")}));
        if (!filmsFirst)
            VERIFY_RESULT(importDicomFolder(*second, at("cd")));
        QCOMPARE(second->counts()->images, 4);
        QCOMPARE(second->counts()->missingFiles, 0);
        int found = 0;
        const auto there = second->worklistRows({}, store::WorklistOrder::Name, 0, 10);
        for (const store::WorklistRow& row : *there) {
            const auto facts = second->facts(row.image);
            found += facts->boxes.size();
            QCOMPARE(facts->boxes.size(), std::size_t(row.frame == 2));
            if (row.frame == 2)
                QVERIFY(made::areAlike(facts->boxes[0].box, {10, 5, 20, 12}));
            if (row.frame == 1)
                QVERIFY(facts->labels[nodule].label == domain::Label::Absent);
        }
        QCOMPARE(found, 1);
    }
}

void NamesakesTest::aFilmThatIsCalledLikeAFrameIsAFilm()
{
    made::text(at("in/Data_Entry_2017.csv"), "Image Index,Finding Labels,Patient ID\nchest_frame2.png,Nodule,1\nchest.png,No Finding,1\n");
    made::png(at("in/images/chest_frame2.png"), 50, 40, 1);
    made::png(at("in/images/chest.png"), 50, 40, 2);
    VERIFY_RESULT(importNih(*m_project, {.folder = at("in")}));
    QCOMPARE(m_project->counts()->images, 2);
    QCOMPARE(m_project->findImage("chest_frame2")->frame, 0);
    QCOMPARE(m_project->findImage("chest_frame2")->path, at("in/images/chest_frame2.png"));
    // Without any file too.
    QTemporaryDir other;
    auto second = made::project(other);
    made::text(at("rows/Data_Entry_2017.csv"), read("in/Data_Entry_2017.csv"));
    VERIFY_RESULT(importNih(*second, {.folder = at("rows")}));
    QCOMPARE(second->findImage("chest_frame2")->frame, 0);
    QCOMPARE(second->counts()->images, 2);
}

void NamesakesTest::nihNamesPicturesByTheirFolders()
{
    made::png(at("cd/p1/IM0001.png"), 50, 40, 1);
    made::png(at("cd/p2/IM0001.png"), 60, 40, 2);
    made::png(at("cd/p2/alone.png"), 60, 40, 3);
    VERIFY_RESULT(importPictureFolder(*m_project, at("cd")));
    QVERIFY(m_project->useReader("Ada").has_value());
    VERIFY_RESULT(m_project->perform(store::DrawBox{m_project->findImage("p2/IM0001")->id, nodule, {10, 5, 20, 12}}));
    const auto written = exportNih(*m_project, at("cd/tables"));
    VERIFY_RESULT(written);
    QCOMPARE(written->renamed, 2);
    const QByteArray entries = read("cd/tables/Data_Entry_2017.csv");
    for (const char* name : {"\np1/IM0001.png,", "\np2/IM0001.png,", "\nalone.png,"})
        QVERIFY2(entries.contains(name), entries);
    // Into the project that they come from, tables alone and with the films; and into a new one.
    for (const char* folder : {"cd/tables", "cd"}) {
        QVERIFY(importNih(*m_project, {.folder = at(folder)}).has_value());
        QCOMPARE(m_project->counts()->images, 3);
        QCOMPARE(m_project->counts()->boxes, 1);
    }
    QTemporaryDir other;
    auto second = made::project(other);
    VERIFY_RESULT(importNih(*second, {.folder = at("cd")}));
    QCOMPARE(second->counts()->images, 3);
    QCOMPARE(boxed(*second), QStringList{"p2/IM0001: 10,5 20x12"});
    QCOMPARE(second->findImage("p2/IM0001")->path, at("cd/p2/IM0001.png"));
}

void NamesakesTest::nothingIsWrittenOntoTheProject()
{
    makeCd();
    const QString database = m_project->folder() + "/project.fewbox";
    made::text(m_project->folder() + "/runs/1/run.json", "{}");
    QVERIFY(QFile::link(database, at("link.json")));
    const QStringList own = {database, database + "-wal", m_project->folder() + "/runs/1/run.json",
                             m_project->folder() + "/runs/new.json", m_project->folder() + "/cache/../project.fewbox",
                             at("link.json"), at("cd/p2/IM0001.dcm")};
    for (const QString& file : own) {
        const auto written = exportCoco(*m_project, file);
        QVERIFY2(!written && written.error().code == ErrorCode::ExportOntoProject, qPrintable(file));
    }
    QVERIFY(exportNih(*m_project, m_project->runsFolder() + "/1").error().code == ErrorCode::ExportOntoProject);
    QCOMPARE(boxed(*m_project).size(), 1);
    VERIFY_RESULT(importDicomFolder(*m_project, at("cd")));
    VERIFY_RESULT(exportCoco(*m_project, m_project->folder() + "/boxes.json")); // beside it there is room
}

QTEST_GUILESS_MAIN(NamesakesTest)
#include "namesakes_test.moc"
