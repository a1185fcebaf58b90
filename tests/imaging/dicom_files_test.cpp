// The DICOM files that others made (shared/data/dicom, dicom_chest): what opens, what is refused, and DCMTK as the
// judge of pixels where DCMTK can decode them.
#include "core/domain/error_text.h"
#include "core/imaging/grey.h"
#include "core/imaging/reader.h"
#include "test_places.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimgle/dcmimage.h>

namespace {

const QString data = QStringLiteral(FEWBOX_SHARED_DIR "/data/");

/// DCMTK's own picture of the same window, frame 0; empty where it has no decoder.
std::vector<std::uint8_t> judgedPicture(const std::string& path, const imaging::Radiograph& radiograph)
{
    DicomImage image(path.c_str(), CIF_AcrNemaCompatibility, 0, 1);
    if (image.getStatus() != EIS_Normal || !image.isMonochrome())
        return {};
    image.hideAllOverlays();
    const imaging::Voi voi = imaging::firstVoi(radiograph);
    if (voi.kind == imaging::Voi::Kind::Window)
        image.setWindow(voi.window.centre, voi.window.width);
    else if (voi.kind == imaging::Voi::Kind::FullRange)
        image.setMinMaxWindow();
    else
        return {};
    const auto* pixels = static_cast<const std::uint8_t*>(image.getOutputData(8));
    return pixels ? std::vector<std::uint8_t>(pixels, pixels + image.getWidth() * image.getHeight())
                  : std::vector<std::uint8_t>();
}

} // namespace

class DicomFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileOpensOrIsRefusedAsTheDesignSays_data();
    void everyFileOpensOrIsRefusedAsTheDesignSays();
    void everyChestFileOpensWithTheAttributesOfItsIndex_data();
    void everyChestFileOpensWithTheAttributesOfItsIndex();
    void theTwoWritingsOfOneFilmAreOnePicture();
    void everyTibiaIsTheSameTibia();
    void aLossyOvershootIsCutOff();
};

void DicomFilesTest::everyFileOpensOrIsRefusedAsTheDesignSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("opens");
    if (!QDir(data + "dicom").exists())
        QSKIP("the workshop's DICOM files are not here");
    const QStringList refused = {
        "zipMR.gz", "MR_truncated.dcm", "rtplan_truncated.dcm",
        "no_meta.dcm",                              // a data set cut out of its beginning
        "JPEG2000-embedded-sequence-delimiter.dcm", // its codestream claims 3.7 milliard columns
        // no pixels
        "ExplVR_LitEndNoMeta.dcm", "UN_sequence.dcm", "chrKoreanMulti.dcm", "empty_charset_LEI.dcm",
        "meta_missing_tsyntax.dcm", "nested_priv_SQ.dcm", "priv_SQ.dcm", "reportsi.dcm", "test-SR.dcm"};
    for (const QString& name : QDir(data + "dicom").entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << data + "dicom/" + name << !refused.contains(name);
}

void DicomFilesTest::everyFileOpensOrIsRefusedAsTheDesignSays()
{
    QFETCH(QString, file);
    QFETCH(bool, opens);
    const std::string path = file.toStdString();
    const auto radiograph = imaging::readRadiograph(path);
    const std::string why = radiograph ? std::string() : domain::errorText(radiograph.error());
    QVERIFY2(radiograph.has_value() == opens, why.c_str());
    if (!radiograph)
        return;
    const auto image = imaging::greyImage(*radiograph, imaging::firstVoi(*radiograph));
    QCOMPARE(static_cast<int>(image.pixels.size()), image.width * image.height);
    const auto judged = judgedPicture(path, *radiograph);
    // DCMTK counts padding into the range.
    if (judged.empty() || radiograph->paddingLow)
        return;
    QCOMPARE(judged.size(), image.pixels.size());
    int most = 0;
    for (std::size_t i = 0; i < judged.size(); ++i)
        most = std::max(most, std::abs(judged[i] - image.pixels[i]));
    QVERIFY2(most <= 1, qPrintable(QString("off by %1 grey levels from DCMTK").arg(most)));
}

void DicomFilesTest::everyChestFileOpensWithTheAttributesOfItsIndex_data()
{
    QTest::addColumn<QStringList>("row");
    QFile index(data + "dicom_chest/index.csv");
    if (!index.open(QIODevice::ReadOnly))
        QSKIP("the workshop's chest DICOM files are not here");
    index.readLine();
    while (!index.atEnd()) {
        const QStringList row = QString::fromUtf8(index.readLine()).split(',');
        QTest::newRow(qPrintable(row[0])) << row;
    }
}

void DicomFilesTest::everyChestFileOpensWithTheAttributesOfItsIndex()
{
    QFETCH(QStringList, row);
    const std::string path = (data + "dicom_chest/" + row[0]).toStdString();
    const auto radiograph = imaging::readRadiograph(path);
    QVERIFY2(radiograph, radiograph ? "" : domain::errorText(radiograph.error()).c_str());
    const imaging::RadiographHeader& header = radiograph->header;
    QCOMPARE(QString::fromStdString(header.modality), row[2]);
    if (!row[5].isEmpty())
        QCOMPARE(QString::fromStdString(header.viewPosition), row[5]);
    QCOMPARE(header.size.height, row[6].toInt());
    QCOMPARE(header.size.width, row[7].toInt());
    QCOMPARE(header.bitsStored, row[8].toInt());
    QCOMPARE(QString::fromStdString(header.photometricInterpretation), row[9]);
    QCOMPARE(static_cast<int>(radiograph->windows.size()), row[11].toInt());
    QCOMPARE(radiograph->inverse, row[9] == "MONOCHROME1");
    if (row[13] != "none")
        QCOMPARE(QString::fromStdString(header.transferSyntaxUid), row[13]);

    // DCMTK wraps what overshoots 10 bits: aLossyOvershootIsCutOff judges that one.
    if (row[0].contains("jpeg_12bit"))
        return;
    const auto judged = judgedPicture(path, *radiograph);
    if (judged.empty() || radiograph->paddingLow)
        return;
    const auto image = imaging::greyImage(*radiograph, imaging::firstVoi(*radiograph));
    QCOMPARE(judged.size(), image.pixels.size());
    int most = 0;
    for (std::size_t i = 0; i < judged.size(); ++i)
        most = std::max(most, std::abs(judged[i] - image.pixels[i]));
    QVERIFY2(most <= 1, qPrintable(QString("off by %1 grey levels from DCMTK").arg(most)));
}

void DicomFilesTest::theTwoWritingsOfOneFilmAreOnePicture()
{
    const auto a = imaging::readRadiograph((data + "dicom_chest/fuji_mono1_10bit_no_preamble.dcm").toStdString());
    const auto b = imaging::readRadiograph((data + "dicom_chest/fuji_mono1_10bit_explicit.dcm").toStdString());
    if (!QDir(data).exists())
        QSKIP("the workshop's chest DICOM files are not here");
    QVERIFY(a && b);
    QVERIFY(a->stored == b->stored);
}

void DicomFilesTest::everyTibiaIsTheSameTibia()
{
    const QString folder = data + "dicom_chest/other/";
    if (!QDir(folder).exists())
        QSKIP("the workshop's chest DICOM files are not here");
    const auto reference = imaging::readRadiograph((folder + "tibia_fuji_rle.dcm").toStdString());
    QVERIFY(reference);
    // Four lossless coders and four decoders (ours, DCMTK twice, OpenJPEG) agree on every pixel.
    for (const char* name : {"tibia_fuji_jpeg_lossless.dcm", "tibia_fuji_j2k.dcm", "tibia_fuji_jpegls.dcm"}) {
        const auto other = imaging::readRadiograph((folder + name).toStdString());
        QVERIFY2(other, name);
        QVERIFY2(other->stored == reference->stored, name);
    }
}

void DicomFilesTest::aLossyOvershootIsCutOff()
{
    const QString folder = data + "dicom_chest/other/";
    if (!QDir(folder).exists())
        QSKIP("the workshop's chest DICOM files are not here");
    const auto reference = imaging::readRadiograph((folder + "tibia_fuji_rle.dcm").toStdString());
    const auto lossy = imaging::readRadiograph((folder + "tibia_fuji_jpeg_12bit.dcm").toStdString());
    QVERIFY(reference && lossy);
    QCOMPARE(lossy->header.bitsStored, 10);
    int most = 0;
    for (std::size_t i = 0; i < lossy->stored.size(); ++i)
        most = std::max(most, std::abs(lossy->stored[i] - reference->stored[i]));
    QVERIFY2(most < 64, qPrintable(QString::number(most))); // a wrapped value would be off by a thousand
}

QTEST_GUILESS_MAIN(DicomFilesTest)
#include "dicom_files_test.moc"
