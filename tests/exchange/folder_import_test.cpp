// Folders of films, some of them hostile.
#include "tests/exchange/made_films.h"

#include "core/exchange/file_walk.h"
#include "core/exchange/folder_import.h"
#include "tests/store/ordinary_user.h"
#include "test_places.h"

#include <QCryptographicHash>

#include <filesystem>

using namespace exchange;
using domain::ErrorCode;

class FolderImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dicomIsToldByContentAndNotByName();
    void filesThatLieAreListedAndTheRestGoesOn();
    void aSecondFileWithTheSameUidIsListed();
    void anIdenticalCopyIsNoNews();
    void whatIsNoRadiographIsListedAndLeftOut_data();
    void whatIsNoRadiographIsListedAndLeftOut();
    void namesThatAreNotUtf8AreCountedAndNamed();
    void importingTwiceChangesNothing();
    void aPictureIsKnownByItsContent();
    void picturesOfOneNameInTwoFoldersStayApart();
    void aMovedAndRenamedPictureKeepsItsBoxes();
    void aCopyBesideTheOriginalIsNotTakenForIt();
    void aPictureFolderSaysWhatIsNoPicture();
    void aFolderThatCannotBeListedIsNamedAndTheRestGoesOn();
    void anEmptyFolderIsSaid();
    void theWorkshopsDicomFilesComeInWithASummary();
    void theBrokenOnesTakeNothingDown();

private:
    QString at(const QString& below) const { return m_folder->filePath("films/" + below); }
    void film(const QString& below, const std::string& uid, int width = 40)
    {
        QDir().mkpath(QFileInfo(at(below)).absolutePath());
        QVERIFY(writeDx(made::dx(uid, width), at(below).toStdString()).has_value());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Project> m_project;
};

void FolderImportTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = made::project(*m_folder);
}

void FolderImportTest::dicomIsToldByContentAndNotByName()
{
    film("a/IM000001", "2.25.1");
    film("a/b/film.txt", "2.25.2");
    film("c.dcm", "2.25.3");
    made::text(at("readme.txt"), "hello");
    made::text(at("DICOMDIR"), QByteArray(128, '\0') + "DICM");
    made::png(at("x.png"), 8, 8);
    const auto summary = importDicomFolder(*m_project, at(""));
    VERIFY_RESULT(summary);
    QCOMPARE(summary->imagesAdded, 3);
    QCOMPARE(summary->filesIgnored, 3);
    QVERIFY(summary->skipped.empty());
    const auto record = m_project->findImage("2.25.2");
    QCOMPARE(record->patientId, QString("7"));
    QCOMPARE(record->age, 61);
    QCOMPARE(record->modality, QString("DX"));
    QCOMPARE(record->studyDate, QString("20240229"));
    QCOMPARE(record->size, (domain::Size{40, 32}));
    QCOMPARE(record->spacingKind, QString("imager"));
    QCOMPARE(m_project->counts()->studies, 1);
}

void FolderImportTest::filesThatLieAreListedAndTheRestGoesOn()
{
    film("good.dcm", "2.25.1");
    made::text(at("text.dcm"), "I am a text file that calls itself DICOM.");
    film("whole", "2.25.2", 400);
    QFile whole(at("whole"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    made::text(at("cut.dcm"), whole.read(900));
    whole.close();
    QFile::remove(at("whole"));
    made::png(at("picture.dcm"), 8, 8);
    const auto summary = importDicomFolder(*m_project, at(""));
    VERIFY_RESULT(summary);
    QCOMPARE(summary->imagesAdded, 1);
    QCOMPARE(summary->skipped.size(), std::size_t(3));
    QVERIFY(made::lists(summary->skipped, ErrorCode::DicomNotDicom, "text.dcm"));
    QVERIFY(made::lists(summary->skipped, ErrorCode::DicomTruncated, "cut.dcm"));
    QVERIFY(made::lists(summary->skipped, ErrorCode::DicomNotDicom, "picture.dcm"));
}

void FolderImportTest::aSecondFileWithTheSameUidIsListed()
{
    film("a.dcm", "2.25.1");
    film("b.dcm", "2.25.1", 44);
    const auto summary = importDicomFolder(*m_project, at(""));
    QCOMPARE(summary->imagesAdded, 1);
    QVERIFY(made::lists(summary->skipped, ErrorCode::DuplicateInstance, "b.dcm"));
    QCOMPARE(m_project->findImage("2.25.1")->name, QString("a.dcm"));
    QVERIFY(importDicomFolder(*m_project, at(""))->changedNothing());
}

void FolderImportTest::anIdenticalCopyIsNoNews()
{
    film("a.dcm", "2.25.1");
    QVERIFY(QFile::copy(at("a.dcm"), at("b.dcm")));
    const auto summary = importDicomFolder(*m_project, at(""));
    QCOMPARE(summary->imagesAdded, 1);
    QVERIFY(summary->skipped.empty());
}

void FolderImportTest::whatIsNoRadiographIsListedAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("modality");
    QTest::addColumn<QByteArray>("sopClass"); // PS3.4 B.5, below 1.2.840.10008.5.1.4.1.1
    QTest::addColumn<bool>("isIn");
    QTest::newRow("computed radiography") << QByteArray("CR") << QByteArray(".1") << true;
    QTest::newRow("digital, for processing") << QByteArray("DX") << QByteArray(".1.1.1") << true;
    QTest::newRow("a film that was captured") << QByteArray("OT") << QByteArray(".7") << true;
    QTest::newRow("fluoroscopy") << QByteArray("RF") << QByteArray(".12.2") << true;
    QTest::newRow("a photograph of a film") << QByteArray("XC") << QByteArray(".7.4") << true;
    QTest::newRow("CT") << QByteArray("CT") << QByteArray(".2") << false;
    QTest::newRow("a capture of a CT") << QByteArray("CT") << QByteArray(".7") << false;
    QTest::newRow("ultrasound") << QByteArray("US") << QByteArray(".6.1") << false;
    QTest::newRow("a segmentation of another name") << QByteArray("OT") << QByteArray(".66.4") << false;
    QTest::newRow("a dose") << QByteArray("RTDOSE") << QByteArray(".481.2") << false;
}

void FolderImportTest::whatIsNoRadiographIsListedAndLeftOut()
{
    QFETCH(QByteArray, modality);
    QFETCH(QByteArray, sopClass);
    QFETCH(bool, isIn);
    film("good.dcm", "2.25.1");
    for (const char* name : {"a.dcm", "b.dcm"}) {
        film(name, std::string("2.25.1") + (name[0] == 'a' ? "2" : "3"));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const auto replace = [&](const QByteArray& tag, const QByteArray& was, QByteArray is, char pad) {
            if (is.size() % 2)
                is += pad;
            const auto length = [](const QByteArray& value) { return QByteArray{1, char(value.size())} + '\0'; };
            const QByteArray old = tag + length(was) + was;
            QCOMPARE(bytes.count(old), 1);
            bytes.replace(old, tag + length(is) + is);
        };
        const QByteArray all = "1.2.840.10008.5.1.4.1.1";
        replace(QByteArray::fromHex("08006000") + "CS", "DX", modality, ' ');
        replace(QByteArray::fromHex("08001600") + "UI", (all + ".1.1").leftJustified(28, '\0'), all + sopClass, '\0');
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(bytes);
    }
    const auto summary = importDicomFolder(*m_project, at(""));
    VERIFY_RESULT(summary);
    QCOMPARE(summary->imagesAdded, isIn ? 3 : 1);
    QCOMPARE(summary->isPartial(), !isIn);
    if (isIn)
        return;
    QCOMPARE(summary->skipped.size(), std::size_t(1)); // a CT has hundreds of slices and one line
    QVERIFY(made::lists(summary->skipped, ErrorCode::DicomNotARadiograph, "a.dcm (and 1 more)"));
    QCOMPARE(summary->leftOut.at(0).count, 2);
}

void FolderImportTest::namesThatAreNotUtf8AreCountedAndNamed()
{
#ifdef Q_OS_LINUX
    film("good.dcm", "2.25.1");
    film("r.dcm", "2.25.2");
    film("s.dcm", "2.25.3");
    const std::string folder = at("").toStdString();
    std::error_code error;
    std::filesystem::rename(folder + "r.dcm", folder + "R\xF6ntgen.dcm", error); // Latin-1
    std::filesystem::rename(folder + "s.dcm", folder + "S\xE4ule.dcm", error);
    if (error)
        QSKIP("This file system takes UTF-8 alone.");
    const auto summary = importDicomFolder(*m_project, at(""));
    VERIFY_RESULT(summary);
    QCOMPARE(summary->imagesAdded, 1);
    QVERIFY(summary->isPartial());
    QVERIFY(made::lists(summary->skipped, ErrorCode::FileNameUndecodable,
                        "films/R\\xf6ntgen.dcm (and 1 more in that folder)"));
    std::filesystem::remove_all(folder, error); // Qt would leave them
    QCOMPARE(escapedName("R\xC3\xB6ntgen \xE2\x82\xAC"), std::string("R\xC3\xB6ntgen \xE2\x82\xAC"));
#else
    QSKIP("Names are UTF-16 here.");
#endif
}

void FolderImportTest::importingTwiceChangesNothing()
{
    film("a.dcm", "2.25.1");
    film("b.dcm", "2.25.2");
    QVERIFY(importDicomFolder(*m_project, at("")));
    const auto again = importDicomFolder(*m_project, at(""));
    QVERIFY(again->changedNothing());
    QCOMPARE(again->imagesUnchanged, 2);
}

void FolderImportTest::aPictureIsKnownByItsContent()
{
    made::png(at("chest.png"), 32, 32, 1);
    made::png(at("cut.png"), 500, 500, 2);
    QVERIFY(QFile::resize(at("cut.png"), 2000));
    const auto summary = importPictureFolder(*m_project, at(""));
    VERIFY_RESULT(summary);
    QCOMPARE(summary->imagesAdded, 1);
    QVERIFY(made::lists(summary->skipped, ErrorCode::PictureDecoderFailed, "cut.png"));
    QFile file(at("chest.png"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(m_project->findImage("chest")->contentHash,
             QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
}

void FolderImportTest::picturesOfOneNameInTwoFoldersStayApart()
{
    made::png(at("day1/chest.png"), 32, 32, 1);
    made::png(at("day2/chest.png"), 32, 32, 2);
    const auto first = importPictureFolder(*m_project, at(""));
    VERIFY_RESULT(first);
    QCOMPARE(first->imagesAdded, 2);
    QVERIFY(importPictureFolder(*m_project, at(""))->changedNothing());
    // Another import's picture of that name is another image too; its copy is not.
    QTemporaryDir other;
    made::png(other.filePath("chest.png"), 32, 32, 3);
    QVERIFY(QFile::copy(at("day1/chest.png"), other.filePath("copy.png")));
    QCOMPARE(importPictureFolder(*m_project, other.path())->imagesAdded, 2);
    QCOMPARE(m_project->counts()->images, 4);
}

void FolderImportTest::aMovedAndRenamedPictureKeepsItsBoxes()
{
    made::png(at("old/chest.png"), 64, 64, 1);
    made::png(at("old/other.png"), 64, 64, 2);
    VERIFY_RESULT(importPictureFolder(*m_project, at("old")));
    const auto chest = m_project->findImage("chest")->id;
    QVERIFY(m_project->useReader("Ada") && m_project->perform(store::DrawBox{chest, 0, {1, 2, 30, 40}}));
    QVERIFY(QDir(at("")).mkpath("new"));
    QVERIFY(QFile::rename(at("old/chest.png"), at("new/IM0001.png")));
    const auto summary = importPictureFolder(*m_project, at("new"));
    VERIFY_RESULT(summary);
    QCOMPARE(summary->imagesAdded, 0);
    QCOMPARE(summary->imagesUpdated, 1);
    QCOMPARE(m_project->image(chest)->path, at("new/IM0001.png"));
    QCOMPARE(m_project->facts(chest)->boxes.size(), 1u);
    QVERIFY(importPictureFolder(*m_project, at("new"))->changedNothing());
}

void FolderImportTest::aCopyBesideTheOriginalIsNotTakenForIt()
{
    made::png(at("a.png"), 64, 64, 1);
    VERIFY_RESULT(importPictureFolder(*m_project, at("")));
    QVERIFY(QFile::copy(at("a.png"), at("b.png")));
    const auto summary = importPictureFolder(*m_project, at(""));
    QCOMPARE(summary->imagesAdded, 1); // the reader is told that it is there twice
    QCOMPARE(summary->imagesUnchanged, 1);
    QCOMPARE(m_project->findImage("a")->path, at("a.png"));
}

void FolderImportTest::aPictureFolderSaysWhatIsNoPicture()
{
    made::png(at("a.png"), 32, 32);
    made::text(at("b.png"), "nothing of the kind");
    made::text(at("notes.txt"), "hello");
    const auto summary = importPictureFolder(*m_project, at(""));
    QCOMPARE(summary->imagesAdded, 1);
    QCOMPARE(summary->filesIgnored, 1);
    QCOMPARE(summary->skipped.size(), std::size_t(1));
    QVERIFY(summary->skipped[0].subject.find("b.png") != std::string::npos);
}

void FolderImportTest::aFolderThatCannotBeListedIsNamedAndTheRestGoesOn()
{
    film("open/a.dcm", "2.25.1");
    film("shut/b.dcm", "2.25.2");
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)); // everybody's, also when we are nobody
    QVERIFY(QFile::setPermissions(at("shut"), QFile::Permissions()));
    std::vector<domain::Error> skipped;
    domain::Result<QStringList> files, shut;
    {
        const OrdinaryUser nobody;
        files = filesBelow(at(""), skipped);
        std::vector<domain::Error> none;
        shut = filesBelow(at("shut"), none);
    }
    QFile::setPermissions(at("shut"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    VERIFY_RESULT(files);
    QCOMPARE(*files, QStringList{at("open/a.dcm")});
    QCOMPARE(skipped.size(), std::size_t{1});
    QVERIFY(made::lists(skipped, ErrorCode::FolderUnreadable, "films/shut"));
    QVERIFY(!shut && shut.error().code == ErrorCode::FolderUnreadable);
}

void FolderImportTest::anEmptyFolderIsSaid()
{
    QDir().mkpath(at(""));
    QVERIFY(importDicomFolder(*m_project, at("")).error().code == ErrorCode::ImportNothingFound);
    QVERIFY(importPictureFolder(*m_project, at("")).error().code == ErrorCode::ImportNothingFound);
    QVERIFY(importDicomFolder(*m_project, at("nowhere")).error().code == ErrorCode::FolderMissing);
}

void FolderImportTest::theWorkshopsDicomFilesComeInWithASummary()
{
    const QString shared = QStringLiteral(FEWBOX_SHARED_DIR) + "/data/dicom";
    if (!QFileInfo::exists(shared))
        QSKIP("The workshop's DICOM files are not here.");
    const auto summary = importDicomFolder(*m_project, shared);
    VERIFY_RESULT(summary);
    // Most of them are no radiographs; of each kind there is one line.
    for (const char* other : {"Modality CT", "Modality MR", "Modality US", "Modality NM", "Modality RTDOSE", "Modality SEG"})
        QCOMPARE(std::count_if(summary->skipped.begin(), summary->skipped.end(),
                               [&](const domain::Error& e) { return e.found == other; }),
                 1);
    QVERIFY(summary->imagesAdded >= 10);
    for (const char* nonImage : {"test-SR.dcm", "rtplan_truncated.dcm", "reportsi.dcm"})
        QVERIFY2(std::any_of(summary->skipped.begin(), summary->skipped.end(),
                             [&](const domain::Error& e) { return e.subject.find(nonImage) != std::string::npos; }),
                 nonImage);
    QVERIFY(importDicomFolder(*m_project, shared)->changedNothing());
}

void FolderImportTest::theBrokenOnesTakeNothingDown()
{
    const QString shared = QStringLiteral(FEWBOX_SHARED_DIR) + "/data/dicom_variants/broken";
    if (!QFileInfo::exists(shared))
        QSKIP("The workshop's DICOM variants are not here.");
    const auto summary = importDicomFolder(*m_project, shared);
    VERIFY_RESULT(summary);
    QVERIFY(made::lists(summary->skipped, ErrorCode::DicomNestedTooDeep, "nested_20000.dcm"));
    QVERIFY(summary->skipped.size() > 30);
}

QTEST_GUILESS_MAIN(FolderImportTest)
#include "folder_import_test.moc"
