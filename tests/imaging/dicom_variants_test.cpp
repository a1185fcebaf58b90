// Every file of the kit's variants against its answer: the right picture, or a refusal of the right kind. The pictures
// were made by another program (shared/kit/make-dicom-variants.py) and agree with dcm2pnm where that is right.
#include "core/domain/error_text.h"
#include "core/imaging/grey.h"
#include "core/imaging/reader.h"
#include "test_places.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>

namespace {

const QString folder = QStringLiteral(FEWBOX_SHARED_DIR "/data/dicom_variants/");

QJsonArray entries()
{
    QFile file(folder + "index.json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()["files"].toArray();
}

/// Largest grey difference to a picture; 256 for another size.
int difference(const imaging::GreyImage& image, const QString& expected)
{
    const cv::Mat right = cv::imread((folder + expected).toStdString(), cv::IMREAD_GRAYSCALE);
    if (right.cols != image.width || right.rows != image.height)
        return 256;
    int most = 0;
    for (int y = 0; y < right.rows; ++y)
        for (int x = 0; x < right.cols; ++x)
            most = std::max(most,
                            std::abs(right.at<std::uint8_t>(y, x) -
                                     image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                                                  static_cast<std::size_t>(x)]));
    return most;
}

bool isSensible(domain::ErrorCode code, const QString& kind)
{
    using enum domain::ErrorCode;
    static const QMap<QString, QList<domain::ErrorCode>> sensible = {
        {"empty_file", {DicomNotDicom}},
        {"not_dicom", {DicomNotDicom}},
        {"truncated", {DicomTruncated}},
        {"corrupt", {DicomAttributeInvalid, DicomPixelDataMismatch, DicomDecoderFailed, DicomTruncated, DicomNotDicom}},
        {"pixel_data_too_short", {DicomPixelDataMismatch}},
        {"bad_value", {DicomAttributeInvalid}},
        {"missing_attribute", {DicomAttributeMissing}},
        {"unsupported", {DicomUnsupportedPhotometric, DicomAttributeInvalid}},
        {"inconsistent", {DicomPixelDataMismatch, DicomAttributeInvalid}},
        {"no_pixel_data", {DicomAttributeMissing, DicomPixelDataMismatch}},
        {"unsupported_transfer_syntax", {DicomUnknownTransferSyntax}},
        {"too_deep", {DicomNestedTooDeep}},
        {"too_large", {DicomTooLarge}}};
    return sensible.value(kind).contains(code);
}

/// Peak of this process' resident memory since resetPeak, in MiB; -1 where the system does not tell.
double peakMiB()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return -1;
}

void resetPeak()
{
    QFile file("/proc/self/clear_refs");
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

class DicomVariantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVariantIsShownRightOrRefused_data();
    void everyVariantIsShownRightOrRefused();
    void everyNameIsShownAsGiven_data();
    void everyNameIsShownAsGiven();
    void everyFrameOfSeveralIsItsOwn();
    void theSecondWindowIsOffered();
    void theViewIsStretchedByTheSpacing();
    void contradictionsAreSaid();
};

void DicomVariantsTest::everyVariantIsShownRightOrRefused_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray all = entries();
    if (all.isEmpty())
        QSKIP("the workshop's DICOM variants are not here");
    for (const QJsonValue& value : all) {
        const QJsonObject entry = value.toObject();
        // Archives and DICOMDIRs are the import's: to a reader they are files of another kind.
        if (!entry["file"].toString().endsWith(".zip") && !entry["file"].toString().endsWith("DICOMDIR"))
            QTest::newRow(qPrintable(entry["file"].toString())) << entry;
    }
}

void DicomVariantsTest::everyVariantIsShownRightOrRefused()
{
    QFETCH(QJsonObject, entry);
    const std::string path = (folder + entry["file"].toString()).toStdString();
    resetPeak();
    const double before = peakMiB();
    QElapsedTimer timer;
    timer.start();
    const auto header = imaging::readHeader(path);
    const auto radiograph = imaging::readRadiograph(path);
    QVERIFY2(timer.elapsed() < 5000, "reading takes seconds");
    if (entry.contains("memory_limit_mib") && before >= 0)
        QVERIFY2(peakMiB() - before < entry["memory_limit_mib"].toDouble(), "more memory than allowed");

    const QString outcome = entry["outcome"].toString();
    if (!radiograph) {
        const std::string text = domain::errorText(radiograph.error());
        QVERIFY2(outcome != "image", text.c_str());
        QVERIFY2(text.find(path) != std::string::npos, text.c_str());
        if (!entry["error"].isNull())
            QVERIFY2(isSensible(radiograph.error().code, entry["error"].toString()), text.c_str());
        return;
    }
    QVERIFY2(outcome != "error", "should have been refused");
    QVERIFY2(header.has_value(), "opens, but its header does not");
    QCOMPARE(static_cast<int>(radiograph->stored.size()), header->size.width * header->size.height);
    if (!entry.contains("expected"))
        return;
    const auto image = imaging::greyImage(*radiograph, imaging::firstVoi(*radiograph));
    const int tolerance = entry["tolerance"].toInt();
    int least = difference(image, entry["expected"].toString());
    for (const QJsonValue& also : entry["also_right"].toArray())
        least = std::min(least, difference(image, also.toObject()["expected"].toString()));
    QVERIFY2(least <= tolerance, qPrintable(QString("off by %1 grey levels").arg(least)));
}

void DicomVariantsTest::everyNameIsShownAsGiven_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    const QJsonArray all = entries();
    if (all.isEmpty())
        QSKIP("the workshop's DICOM variants are not here");
    for (const QJsonValue& value : all) {
        const QJsonObject entry = value.toObject();
        QString name = entry["patient_name"].toString();
        if (entry["kind"] != "charset")
            continue;
        if (entry["file"].toString().contains("unknown_charset"))
            name = QString("M%1ller^J%1rgen").arg(QChar(0xfffd));
        QTest::newRow(qPrintable(entry["file"].toString())) << entry["file"].toString() << name;
    }
}

void DicomVariantsTest::everyNameIsShownAsGiven()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    const auto header = imaging::readHeader((folder + file).toStdString());
    QVERIFY(header);
    QCOMPARE(QString::fromStdString(header->patientName), name);
}

void DicomVariantsTest::everyFrameOfSeveralIsItsOwn()
{
    const std::string path = (folder + "multiframe_3.dcm").toStdString();
    if (!QFileInfo::exists(QString::fromStdString(path)))
        QSKIP("the workshop's DICOM variants are not here");
    for (int frame = 0; frame < 3; ++frame) {
        const auto radiograph = imaging::readRadiograph(path, frame);
        QVERIFY(radiograph);
        QCOMPARE(radiograph->header.frames, 3);
        const auto image = imaging::greyImage(*radiograph, imaging::firstVoi(*radiograph));
        QVERIFY(difference(image, QString("expected/multiframe_3.%1.png").arg(frame)) <= 1);
    }
    QVERIFY(!imaging::readRadiograph(path, 3));
    QVERIFY(!imaging::readRadiograph(path, -1));
}

void DicomVariantsTest::theSecondWindowIsOffered()
{
    const QString path = folder + "two_windows.dcm";
    if (!QFileInfo::exists(path))
        QSKIP("the workshop's DICOM variants are not here");
    const auto radiograph = imaging::readRadiograph(path.toStdString());
    QVERIFY(radiograph);
    const auto offered = imaging::offeredVois(*radiograph);
    QVERIFY(offered.size() >= 2);
    QCOMPARE(offered[1].name, std::string("HARDER"));
    QVERIFY(difference(imaging::greyImage(*radiograph, offered[1].voi), "expected/two_windows.second.png") <= 1);
}

void DicomVariantsTest::theViewIsStretchedByTheSpacing()
{
    struct Row {
        const char* file;
        imaging::SpacingKind kind;
    };
    for (const Row& row : {Row{"aspect_ratio_2_1.dcm", imaging::SpacingKind::None},
                           Row{"pixel_spacing_not_square.dcm", imaging::SpacingKind::Pixel},
                           Row{"imager_spacing_only.dcm", imaging::SpacingKind::Imager}}) {
        double expected = 0;
        for (const QJsonValue& value : entries())
            if (value.toObject()["file"] == row.file)
                expected = value.toObject()["pixel_height_over_width"].toDouble();
        if (expected == 0)
            QSKIP("the workshop's DICOM variants are not here");
        const auto header = imaging::readHeader((folder + row.file).toStdString());
        QVERIFY(header);
        QCOMPARE(header->pixelAspect, expected);
        QCOMPARE(header->spacingKind, row.kind);
    }
}

void DicomVariantsTest::contradictionsAreSaid()
{
    if (!QFileInfo::exists(folder))
        QSKIP("the workshop's DICOM variants are not here");
    for (const char* file : {"dx_mono2_inverse.dcm", "broken/window_width_zero.dcm", "broken/window_text.dcm",
                             "broken/window_width_negative.dcm", "broken/rescale_slope_zero.dcm",
                             "broken/spacing_zero.dcm", "broken/voi_lut_shorter_than_descriptor.dcm",
                             "broken/voi_lut_bits_77.dcm", "broken/pixel_data_long.dcm", "broken/no_preamble.dcm",
                             "broken/no_meta.dcm", "broken/trailing_garbage.dcm", "broken/sop_instance_uid_missing.dcm",
                             "broken/uid_path.dcm", "rgb_secondary_capture.dcm", "charsets/wrong_charset_1.dcm"}) {
        const auto header = imaging::readHeader((folder + file).toStdString());
        QVERIFY2(header, file);
        QVERIFY2(!header->warnings.empty(), file);
    }
}

QTEST_GUILESS_MAIN(DicomVariantsTest)
#include "dicom_variants_test.moc"
