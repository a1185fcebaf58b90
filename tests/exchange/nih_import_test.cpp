// NIH's tables and images as people keep them, in small.
#include "tests/exchange/made_films.h"

#include "core/exchange/folder_import.h"
#include "core/exchange/nih_import.h"
#include "core/imaging/reader.h"

using namespace exchange;
using domain::ErrorCode;

namespace {

const QByteArray entryHeader = "Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,Patient Gender,View Position,"
                               "OriginalImage[Width,Height],OriginalImagePixelSpacing[x,y]\n";
const QByteArray boxHeader = "Image Index,Finding Label,Bbox [x,y,w,h],,,\n";

int indexOf(const char* finding)
{
    return *domain::FindingSchema::nih14().indexOf(finding);
}

qint64 lost(const ImportSummary& summary, LeftOut::What what, const std::string& finding = {})
{
    qint64 count = 0;
    for (const LeftOut& loss : summary.leftOut)
        count += loss.what == what && (finding.empty() || loss.finding == finding) ? loss.count : 0;
    return count;
}

} // namespace

class NihImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void imagesSpreadOverFoldersAndEndingsAreFound();
    void aRowWithoutAFileIsAnImageAllTheSame();
    void aLaterImportFindsTheFile();
    void labelsAreCompleteAnswers();
    void infiltrateAndInfiltrationAreOneFinding();
    void boxesAreScaledToTheCopy();
    void theFileNameChoosesTheFrame();
    void aBoxOutsideItsImageNamesTheOtherFrame();
    void anUnknownFindingIsNamedAndTheRestGoesOn();
    void anAddedFindingIsTakenAtTheNextImport();
    void aTableSaysNothingOfAFindingThatItNeverNames();
    void oneBadRowNeverStopsTheRest();
    void aMissingColumnNamesHeaderAndFile();
    void aBadBoxListCostsItsBoxesAlone_data();
    void aBadBoxListCostsItsBoxesAlone();
    void noTableAtAllIsSaid();
    void bothEditionsOfTheTableAreRead();
    void importingTwiceChangesNothing();
    void spacingIsThatOfTheCopy();
    void aDicomFileKeepsItsOwnIdentity();
    void aFileThatIsNoPictureIsListedAndTheImageMissing();
    void askedToStopItKeepsWhatWasCommitted();
    void twoFilesOfOneNameAreTold();
    void aBoxedPictureIsFoundAgainByItsContent();
    void anotherCopyOfThePictureBringsItsOwnContent();
    void aHeaderAloneIsNoTable();
    void strangersTextIsShownShort();
    void semicolonsComeWithDecimalCommas();
    void rowsThatEndEarlyAreListed();
    void whatIsLostIsAddedUpByReason();
    void anImageWithoutPatientIsToldAndTaken();
    void ofTwoTablesOneIsReadAndBothAreNamed();

private:
    ImportSummary import(BoxFrame frame = BoxFrame::ByName)
    {
        auto summary = importNih(*m_project, {.folder = films(), .boxFrame = frame});
        if (!summary) {
            qWarning("%s: %s", summary.error().subject.c_str(), summary.error().found.c_str());
            QTest::qFail("import failed", __FILE__, __LINE__);
            return {};
        }
        return *summary;
    }
    QString films(const QString& below = {}) const { return m_folder->filePath("films/" + below); }
    store::ImageFacts facts(const QString& image)
    {
        const auto record = m_project->findImage(image);
        return record ? m_project->facts(record->id).value() : store::ImageFacts{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Project> m_project;
};

void NihImportTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = made::project(*m_folder);
}

void NihImportTest::imagesSpreadOverFoldersAndEndingsAreFound()
{
    made::png(films("images_001/images/00000001_000.png"), 64, 64);
    made::png(films("images_012/images/00000002_000.png"), 64, 64);
    made::png(films("images/00000003_000.PNG"), 64, 64);
    made::png(films("00000004_000.png"), 64, 64);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "00000001_000.png,Mass,0,1,58,M,PA,,,,\n00000002_000.jpg,Mass,0,2,58,M,PA,,,,\n"
                                                           "00000003_000.png,Mass,0,3,58,M,PA,,,,\n00000004_000.png,Mass,0,4,58,M,PA,,,,\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 4);
    QCOMPARE(summary.filesMissing, 0);
    QVERIFY(summary.skipped.empty());
    QCOMPARE(m_project->findImage("00000002_000")->path, films("images_012/images/00000002_000.png"));
}

void NihImportTest::aRowWithoutAFileIsAnImageAllTheSame()
{
    made::text(films("Data_Entry_2017.csv"), entryHeader + "00000001_000.png,Mass|Nodule,0,1,58,M,PA,2682,2749,0.143,0.143\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "00000001_000.png,Mass,100,200,300,400,,,\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 1);
    QCOMPARE(summary.filesMissing, 1);
    QCOMPARE(summary.boxesAdded, 1);
    QCOMPARE(m_project->counts()->missingFiles, 1);
    QCOMPARE(facts("00000001_000").boxes.at(0).box, (domain::Box{100, 200, 300, 400}));
}

void NihImportTest::aLaterImportFindsTheFile()
{
    made::text(films("Data_Entry_2017.csv"), entryHeader + "00000001_000.png,Mass,0,1,58,M,PA,,,,\n");
    import();
    made::png(films("images/00000001_000.png"), 64, 48);
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesUpdated, 1);
    const auto image = m_project->findImage("00000001_000");
    QCOMPARE(image->size, (domain::Size{64, 48}));
    QCOMPARE(m_project->counts()->images, 1);
    QCOMPARE(m_project->counts()->missingFiles, 0);
}

void NihImportTest::labelsAreCompleteAnswers()
{
    made::text(films("Data_Entry_2017.csv"),
               entryHeader + "a.png,Cardiomegaly|Pleural_Thickening,0,1,58,M,PA,,,,\nb.png,No Finding,0,2,58,M,PA,,,,\nc.png,,0,3,58,M,PA,,,,\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.labelledImages, 2);
    const auto a = facts("a").labels, b = facts("b").labels, c = facts("c").labels;
    for (int i = 0; i < 14; ++i) {
        const bool named = i == indexOf("Cardiomegaly") || i == indexOf("Pleural_Thickening");
        QVERIFY(a.at(i).label == (named ? domain::Label::Present : domain::Label::Absent));
        QVERIFY(b.at(i).label == domain::Label::Absent);
        QVERIFY(c.at(i).label == domain::Label::NotAsked);
    }
}

void NihImportTest::infiltrateAndInfiltrationAreOneFinding()
{
    made::png(films("a.png"), 1024, 1024);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Infiltration,0,1,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Infiltrate,339.166137566138,119.195767195767,172.292063492064,351.085714285714\n");
    const ImportSummary summary = import();
    QVERIFY(summary.skipped.empty());
    const auto boxes = facts("a").boxes;
    QCOMPARE(boxes.size(), std::size_t(1));
    QCOMPARE(boxes[0].finding, indexOf("Infiltration"));
    QVERIFY(made::areAlike(boxes[0].box, {339.166137566138, 119.195767195767, 172.292063492064, 351.085714285714}));
}

void NihImportTest::boxesAreScaledToTheCopy()
{
    made::png(films("a.png"), 512, 256); // squeezed: each axis has its own scale
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Mass,100,200,300,400\n");
    import();
    QCOMPARE(facts("a").boxes.at(0).box, (domain::Box{50, 50, 150, 100}));
}

void NihImportTest::theFileNameChoosesTheFrame()
{
    made::png(films("a.png"), 512, 512);
    made::text(films("Data_Entry.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,,,,\n");
    made::text(films("BBox_List_mine.csv"), boxHeader + "a.png,Mass,100,200,30,40\n");
    import();
    QCOMPARE(facts("a").boxes.at(0).box, (domain::Box{100, 200, 30, 40}));
    import(BoxFrame::Nih1024); // the user's word overrules the name
    QCOMPARE(facts("a").boxes.at(1).box, (domain::Box{50, 100, 15, 20}));
}

void NihImportTest::aBoxOutsideItsImageNamesTheOtherFrame()
{
    made::png(films("a.png"), 512, 512);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Mass,600,20,300,400\na.png,Mass,900,20,300,400\n");
    const ImportSummary pixels = import(BoxFrame::Image);
    QCOMPARE(pixels.skipped.size(), std::size_t(2));
    QVERIFY(made::lists(pixels.skipped, ErrorCode::BoxOutsideImage, "BBox_List_2017.csv, line 2: a.png"));
    QVERIFY(pixels.skipped[0].expected.find("--box-frame 1024") != std::string::npos);
    const ImportSummary nih = import(BoxFrame::Nih1024);
    QCOMPARE(nih.boxesAdded, 1);
    QVERIFY(made::lists(nih.skipped, ErrorCode::BoxOutsideImage, "line 3"));
    QVERIFY(nih.skipped[0].expected.find("--box-frame image") != std::string::npos);
}

void NihImportTest::anUnknownFindingIsNamedAndTheRestGoesOn()
{
    made::png(films("a.png"), 64, 64);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass|Ground_Glass,0,1,58,M,PA,,,,\nb.png,Ground_Glass,0,2,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Opacity,1,2,300,400\na.png,Mass,1,2,300,400\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 2);
    QCOMPARE(summary.boxesAdded, 1);
    QCOMPARE(summary.skipped.size(), std::size_t(2));
    QCOMPARE(summary.skipped[0].found, std::string("Ground_Glass"));
    QCOMPARE(summary.skipped[0].subject, std::string("Data_Entry_2017.csv, line 2 (and 1 more)"));
    QCOMPARE(summary.skipped[1].found, std::string("Opacity"));
    QVERIFY(facts("a").labels.at(static_cast<std::size_t>(indexOf("Mass"))).label == domain::Label::Present);
    QVERIFY(facts("b").labels.at(static_cast<std::size_t>(indexOf("Mass"))).label == domain::Label::NotAsked); // not absent
}

void NihImportTest::anAddedFindingIsTakenAtTheNextImport()
{
    made::png(films("a.png"), 64, 64);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Ground_Glass,0,1,58,M,PA,,,,\nb.png,No Finding,0,2,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Ground Glass,1,2,300,400\n");
    QCOMPARE(import().boxesAdded, 0);
    QVERIFY(m_project->useReader(QStringLiteral("Ada")));
    QVERIFY(m_project->perform(store::AddFinding{QStringLiteral("Ground_Glass"), {}, true}));
    const ImportSummary summary = import();
    QCOMPARE(summary.boxesAdded, 1);
    QVERIFY(summary.skipped.empty());
    const auto glass = static_cast<std::size_t>(*m_project->schema().indexOf("Ground_Glass"));
    QVERIFY(facts("a").labels.at(glass).label == domain::Label::Present);
    QVERIFY(facts("b").labels.at(glass).label == domain::Label::Absent); // the table knows the word and does not say it here
    const auto rows = m_project->worklistRows({}, store::WorklistOrder::Name, 0, 2).value();
    QVERIFY(rows[1].name == QLatin1String("b.png") && rows[1].reportLabels == store::ReportLabels::NoFinding);
}

void NihImportTest::aTableSaysNothingOfAFindingThatItNeverNames()
{
    made::png(films("a.png"), 64, 64);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,No Finding,0,1,58,M,PA,,,,\n");
    import();
    QVERIFY(m_project->useReader(QStringLiteral("Ada")));
    QVERIFY(m_project->perform(store::AddFinding{QStringLiteral("Granuloma"), {}, true}));
    QCOMPARE(import().imagesUnchanged, 1);
    QVERIFY(facts("a").labels.at(static_cast<std::size_t>(indexOf("Mass"))).label == domain::Label::Absent);
    QVERIFY(facts("a").labels.at(14).label == domain::Label::NotAsked);
    QVERIFY(m_project->worklistRows({}, store::WorklistOrder::Name, 0, 1).value()[0].reportLabels ==
            store::ReportLabels::NoFinding);
}

void NihImportTest::oneBadRowNeverStopsTheRest()
{
    made::png(films("a.png"), 1024, 1024);
    made::text(films("Data_Entry_2017.csv"), entryHeader + ",Mass,0,1,58,M,PA,,,,\na.png,Mass,0,1,58,M,PA,,,,\na.png,Nodule,0,1,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Mass,1,2,x,4\na.png,Mass,1,2,3\na.png,Mass,1,2,-3,4\n,Mass,1,2,3,4\n"
                                                        "z.png,Mass,1,2,30,40\na.png,Mass,5,6,70,80\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 1);
    QCOMPARE(summary.boxesAdded, 1);
    QCOMPARE(facts("a").boxes.at(0).box, (domain::Box{5, 6, 70, 80}));
    QVERIFY(made::lists(summary.skipped, ErrorCode::CsvRowInvalid, "BBox_List_2017.csv, line 2"));
    QVERIFY(made::lists(summary.skipped, ErrorCode::CsvRowInvalid, "BBox_List_2017.csv, line 3"));
    QVERIFY(made::lists(summary.skipped, ErrorCode::BoxInvalid, "BBox_List_2017.csv, line 4"));
    QVERIFY(made::lists(summary.skipped, ErrorCode::CsvRowInvalid, "BBox_List_2017.csv, line 5"));
    QVERIFY(made::lists(summary.skipped, ErrorCode::ImageUnknown, "BBox_List_2017.csv, line 6"));
    QVERIFY(made::lists(summary.skipped, ErrorCode::CsvRowInvalid, "Data_Entry_2017.csv, line 2"));
    QVERIFY(made::lists(summary.skipped, ErrorCode::CsvRowInvalid, "Data_Entry_2017.csv, line 4"));
}

void NihImportTest::aMissingColumnNamesHeaderAndFile()
{
    made::text(films("Data_Entry_2017.csv"), "Image Index,Finding Labels,Patient\na.png,Mass,1\n");
    const auto result = importNih(*m_project, {.folder = films()});
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::CsvColumnMissing);
    QCOMPARE(QString::fromStdString(result.error().subject), films("Data_Entry_2017.csv"));
    QCOMPARE(result.error().found, std::string("Image Index, Finding Labels, Patient"));
    QCOMPARE(m_project->counts()->images, 0);
}

void NihImportTest::aBadBoxListCostsItsBoxesAlone_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<ErrorCode>("code");
    const QString good = QString::fromUtf8(boxHeader + "a.png,Mass,1,2,30,40\n");
    const QByteArray utf16(reinterpret_cast<const char*>(good.utf16()), good.size() * 2);
    QTest::newRow("UTF-16 that does not say so") << utf16 << ErrorCode::CsvEncoding;
    QTest::newRow("nothing in it") << QByteArray() << ErrorCode::CsvEmpty;
    QTest::newRow("other columns") << QByteArray("Image Index,Finding Label,left,top\na.png,Mass,1,2\n")
                                   << ErrorCode::CsvColumnMissing;
}

void NihImportTest::aBadBoxListCostsItsBoxesAlone()
{
    QFETCH(QByteArray, list);
    QFETCH(ErrorCode, code);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), list);
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 1);
    QVERIFY(summary.isPartial());
    QVERIFY(made::lists(summary.skipped, code, films("BBox_List_2017.csv").toStdString()));
    QCOMPARE(summary.tables, QStringList{films("Data_Entry_2017.csv")});
    // One that is named and is not there is a slip of the hand.
    QVERIFY(importNih(*m_project, {.folder = films(), .boxList = films("none.csv")}).error().code == ErrorCode::FileMissing);
}

void NihImportTest::noTableAtAllIsSaid()
{
    made::png(films("a.png"), 64, 64);
    QVERIFY(importNih(*m_project, {.folder = films()}).error().code == ErrorCode::ImportNothingFound);
    QVERIFY(importNih(*m_project, {.folder = films("nowhere")}).error().code == ErrorCode::FolderMissing);
}

void NihImportTest::bothEditionsOfTheTableAreRead()
{
    // The first edition writes ages as DICOM does and ends its header with a comma.
    made::text(films("Data_Entry_2017.csv"),
               "Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,Patient Gender,View Position,OriginalImage[Width,Height],"
               "OriginalImagePixelSpacing[x,y],\na.png,No Finding,3,11,058Y,F,AP,2500,2048,0.168,0.168,\nb.png,No Finding,0,12,411Y,M,PA,2500,2048,0.168,0.168,\n");
    import();
    const auto a = m_project->findImage("a");
    QCOMPARE(a->age, 58);
    QCOMPARE(a->followUp, 3);
    QCOMPARE(a->sex, QString("F"));
    QCOMPARE(a->view, QString("AP"));
    QCOMPARE(m_project->findImage("b")->age, -1); // known slips of the pen
    made::text(films("Data_Entry_2017_v2020.csv"), entryHeader + "c.png,Mass,0,1,70,F,PA,,,,\n");
    QCOMPARE(import().imagesAdded, 1); // the corrected edition is the one that counts
}

void NihImportTest::importingTwiceChangesNothing()
{
    made::png(films("images/a.png"), 500, 400); // no power of two: scaling rounds
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,2500,2000,0.1,0.1\nb.png,No Finding,0,2,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Mass,225.084745762712,547.019216763771,86.7796610169491,79.1864406779661\n"
                                                        "b.png,Mass,1,2,30,40\n");
    QCOMPARE(import().boxesAdded, 2);
    const auto before = m_project->counts();
    const ImportSummary again = import();
    QVERIFY(again.changedNothing());
    QCOMPARE(again.imagesUnchanged, 2);
    QCOMPARE(again.boxesUnchanged, 2);
    QCOMPARE(m_project->counts()->boxes, before->boxes);
    QCOMPARE(m_project->counts()->gestures, before->gestures);
}

void NihImportTest::spacingIsThatOfTheCopy()
{
    made::png(films("a.png"), 512, 512);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,2560,2048,0.143,0.168\n");
    import();
    const auto a = m_project->findImage("a");
    QCOMPARE(a->spacingX, 0.143 * 5);
    QCOMPARE(a->spacingY, 0.168 * 4);
    QCOMPARE(a->spacingKind, QString("table"));
}

void NihImportTest::aDicomFileKeepsItsOwnIdentity()
{
    QDir().mkpath(films("images"));
    const auto written = writeDx(made::dx("2.25.77", 64, 32), films("images/00000007_000.dcm").toStdString());
    VERIFY_RESULT(written);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "00000007_000.png,Mass,4,7,62,F,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "00000007_000.png,Mass,512,512,256,256\n");
    const ImportSummary summary = import();
    QVERIFY(summary.skipped.empty());
    const auto image = m_project->findImage("2.25.77");
    VERIFY_RESULT(image);
    QCOMPARE(image->age, 62); // the table's word, not the file's 61
    QCOMPARE(image->studyUid, QString("2.25.1001"));
    QCOMPARE(image->followUp, 4);
    QCOMPARE(m_project->facts(image->id)->boxes.at(0).box, (domain::Box{32, 16, 16, 8}));
    QVERIFY(import().changedNothing());
}

void NihImportTest::aFileThatIsNoPictureIsListedAndTheImageMissing()
{
    made::text(films("images/a.png"), "not a picture");
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,,,,\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 1);
    QCOMPARE(summary.filesMissing, 1);
    QCOMPARE(summary.skipped.size(), std::size_t(1));
    QVERIFY(QString::fromStdString(summary.skipped[0].subject).contains("a.png"));
}

void NihImportTest::askedToStopItKeepsWhatWasCommitted()
{
    QByteArray table = entryHeader;
    for (int i = 0; i < 5000; ++i)
        table += QByteArray::number(i) + "_000.png,Mass,0," + QByteArray::number(i) + ",58,M,PA,,,,\n";
    made::text(films("Data_Entry_2017.csv"), table);
    std::stop_source source;
    domain::Progress progress;
    progress.stop = source.get_token();
    progress.report = [&](std::int64_t done, std::int64_t, const std::string&) {
        if (done >= 1000)
            source.request_stop();
    };
    const auto summary = importNih(*m_project, {.folder = films()}, progress);
    VERIFY_RESULT(summary);
    QVERIFY(summary->stopped);
    QVERIFY(summary->imagesAdded >= 900 && summary->imagesAdded < 1200);
    QCOMPARE(m_project->counts()->images, summary->imagesAdded);
    QCOMPARE(*m_project->worklistCount({}), summary->imagesAdded);
}

void NihImportTest::twoFilesOfOneNameAreTold()
{
    made::png(films("x/a.png"), 64, 64, 1);
    made::png(films("y/a.png"), 64, 64, 2);
    made::png(films("x/b.png"), 64, 64);
    QVERIFY(QFile::copy(films("x/b.png"), films("y/b.png")));
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,,,,\nb.png,Mass,0,1,58,M,PA,,,,\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 2);
    QCOMPARE(summary.skipped.size(), std::size_t(1)); // copies of b to the last byte are no question
    QVERIFY(made::lists(summary.skipped, ErrorCode::DuplicateInstance, "y/a.png"));
}

void NihImportTest::aBoxedPictureIsFoundAgainByItsContent()
{
    made::png(films("a.png"), 1024, 1024, 1);
    made::png(films("b.png"), 1024, 1024, 2);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,,,,\nb.png,Mass,0,2,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Mass,10,20,300,400,,,\n");
    import();
    const auto a = m_project->findImage("a");
    VERIFY_RESULT(a);
    QCOMPARE(a->contentHash.toStdString(), *imaging::contentHash(films("a.png").toStdString()));
    QVERIFY(m_project->findImage("b")->contentHash.isEmpty()); // a hundred thousand without boxes are not read for it
    QVERIFY(import().changedNothing());

    QVERIFY(QDir(films("")).mkpath("kept"));
    QVERIFY(QFile::rename(films("a.png"), films("kept/IM0001.png")));
    const auto summary = importPictureFolder(*m_project, films("kept"));
    VERIFY_RESULT(summary);
    QCOMPARE(summary->imagesAdded, 0);
    QCOMPARE(m_project->image(a->id)->path, films("kept/IM0001.png"));
    QCOMPARE(m_project->facts(a->id)->boxes.size(), std::size_t(1));
}

void NihImportTest::anotherCopyOfThePictureBringsItsOwnContent()
{
    made::png(films("a.png"), 1024, 1024, 1);
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Mass,10,20,300,400,,,\n");
    import();
    QVERIFY(QDir(films("")).mkpath("small"));
    QVERIFY(QFile::remove(films("a.png")));
    made::png(films("small/a.png"), 512, 512, 1);
    import();
    const auto a = m_project->findImage("a");
    VERIFY_RESULT(a);
    QCOMPARE(a->path, films("small/a.png"));
    QCOMPARE(a->contentHash.toStdString(), *imaging::contentHash(films("small/a.png").toStdString()));
}

void NihImportTest::aHeaderAloneIsNoTable()
{
    made::text(films("Data_Entry_2017.csv"), entryHeader);
    QVERIFY(importNih(*m_project, {.folder = films()}).error().code == ErrorCode::CsvEmpty);
}

void NihImportTest::strangersTextIsShownShort()
{
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png," + QByteArray(5'000'000, 'M') + ",0,1,58,M,PA,,,,\n"
                                                 + "b.png,Ma" + QByteArray(1, '\0') + "\x1bss,0,1,58,M,PA,,,,\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 2);
    QCOMPARE(QString::fromStdString(summary.skipped.at(0).found), QString(80, 'M') + u'…');
    QCOMPARE(summary.skipped.at(1).found, std::string("Ma ss"));
}

void NihImportTest::semicolonsComeWithDecimalCommas()
{
    made::png(films("a.png"), 1024, 1024);
    made::text(films("BBox_List_2017.csv"), "Image Index;Finding Label;x;y;w;h\na.png;Mass;100,5;200;300,25;400\n");
    QVERIFY(import().skipped.empty());
    QCOMPARE(facts("a").boxes.at(0).box, (domain::Box{100.5, 200, 300.25, 400}));
}

void NihImportTest::rowsThatEndEarlyAreListed()
{
    made::png(films("a.png"), 1024, 1024);
    made::text(films("Data_Entry_2017.csv"), entryHeader + "short\nb.png,Mass\na.png,Mass,0,1,58,M,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "a.png,Mass\ngarbage\na.png,Mass,1,2,3\na.png,,1,2,30,40\n"
                                                        "a.png,Mass,,,,\na.png,Mass,5,6,70,80\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 1);
    QCOMPARE(summary.boxesAdded, 1);
    for (const char* place : {"Data_Entry_2017.csv, line 2", "Data_Entry_2017.csv, line 3", "BBox_List_2017.csv, line 2",
                              "BBox_List_2017.csv, line 3", "BBox_List_2017.csv, line 4", "BBox_List_2017.csv, line 5"})
        QVERIFY2(made::lists(summary.skipped, ErrorCode::CsvRowInvalid, place), place);
    QCOMPARE(summary.skipped.size(), std::size_t(6)); // four empty numbers are an image without a box
    QCOMPARE(lost(summary, LeftOut::What::Box), 4);
    QCOMPARE(lost(summary, LeftOut::What::Image), 2);
}

void NihImportTest::whatIsLostIsAddedUpByReason()
{
    made::png(films("a.png"), 1024, 1024);
    made::text(films("images/b.png"), "not a picture");
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Dropsy|Mass,0,1,58,M,PA,,,,\nb.png,Dropsy,0,2,58,M,PA,,,,\n");
    QByteArray list = boxHeader;
    for (int i = 0; i < 40; ++i)
        list += "a.png,Dropsy," + QByteArray::number(i) + ",2,30,40\n";
    list += "a.png,Ague,1,2,3,4\nz.png,Mass,1,2,3,4\nz.png,Mass,5,6,7,8\n";
    made::text(films("BBox_List_2017.csv"), list);
    const ImportSummary summary = import();
    QCOMPARE(lost(summary, LeftOut::What::Box), 43);
    QCOMPARE(lost(summary, LeftOut::What::Box, "Dropsy"), 40);
    QCOMPARE(lost(summary, LeftOut::What::Box, "Ague"), 1);
    QCOMPARE(lost(summary, LeftOut::What::Answer, "Dropsy"), 2);
    QCOMPARE(lost(summary, LeftOut::What::Image), 0);
    QVERIFY(made::lists(summary.skipped, ErrorCode::ImageUnknown, "z.png (BBox_List_2017.csv, line 43)"));
}

void NihImportTest::anImageWithoutPatientIsToldAndTaken()
{
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,,58,M,PA,,,,\nb.png,Mass,0,2,58,M,PA,,,,\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.imagesAdded, 2);
    QCOMPARE(summary.withoutPatient, 1);
    QVERIFY(!summary.isPartial());
}

void NihImportTest::ofTwoTablesOneIsReadAndBothAreNamed()
{
    made::text(films("Data_Entry_2017.csv"), entryHeader + "a.png,Mass,0,1,58,M,PA,,,,\n");
    made::text(films("Data_Entry_2017_v2020.csv"), entryHeader + "b.png,Mass,0,1,70,F,PA,,,,\n");
    made::text(films("BBox_List_2017.csv"), boxHeader + "b.png,Mass,1,2,30,40\n");
    made::text(films("BBox_List_mine.csv"), boxHeader + "b.png,Mass,1,2,30,40\n");
    const ImportSummary summary = import();
    QCOMPARE(summary.tables, (QStringList{films("Data_Entry_2017_v2020.csv"), films("BBox_List_2017.csv")}));
    QCOMPARE(summary.tablesPassedOver, (QStringList{films("Data_Entry_2017.csv"), films("BBox_List_mine.csv")}));
    const auto chosen = importNih(*m_project, {.folder = films(), .entryTable = films("Data_Entry_2017.csv")});
    VERIFY_RESULT(chosen);
    QCOMPARE(chosen->imagesAdded, 1);
    QCOMPARE(chosen->tablesPassedOver, QStringList{films("BBox_List_mine.csv")});
}

QTEST_GUILESS_MAIN(NihImportTest)
#include "nih_import_test.moc"
