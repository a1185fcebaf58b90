// Files in, radiographs out: small DICOM files made by hand and pictures written by OpenCV.
#include "core/domain/error_text.h"
#include "core/imaging/grey.h"
#include "core/imaging/reader.h"
#include "tests/imaging/made_dicom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

using namespace imaging;
using domain::ErrorCode;

class ReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theHeaderSaysWhoseWhatAndWhen();
    void spacingIsNamedByItsSource_data();
    void spacingIsNamedByItsSource();
    void rubbishAboveTheStoredBitsIsMasked();
    void aSignBitInsideTheWordIsExtended();
    void valuesInTheUpperBitsAreShiftedDown();
    void monochrome1IsInverse();
    void paddingIsARangeInTheStoredValuesOwnSign();
    void theAskedFrameAloneIsDecoded();
    void singleBitsRunOnAcrossFrames();
    void thirtyTwoBitsKeepTheirModalityValues();
    void bigEndianBytesInWordsAreSwapped();
    void colourBecomesLuminance();
    void theWindowOfTheFramesOwnGroupIsTaken();
    void rleIsUnpacked();
    void everyHostileDicomHasItsError_data();
    void everyHostileDicomHasItsError();
    void sixteenBitsOfAPngAreKept();
    void picturesOpenWhateverTheirName_data();
    void picturesOpenWhateverTheirName();
    void aDicomFileWithATiffPreambleIsDicom();
    void cutPicturesAreRefused_data();
    void cutPicturesAreRefused();
    void aJpegWithAHoleIsRefusedOrDoubted();
    void aPictureThatClaimsTooMuchIsRefusedUndecoded();
    void aFloatingTiffIsRefused();
    void whatIsNoFileIsSaid();
    void anUnreadableFileIsSaid();
    void theContentHashIsSha256();

private:
    std::string write(const QString& name, const Bytes& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) < 0)
            qFatal("the test's folder cannot be written");
        return file.fileName().toStdString();
    }
    static Bytes encodedPicture(const char* ending, const cv::Mat& matrix)
    {
        Bytes bytes;
        cv::imencode(ending, matrix, bytes);
        return bytes;
    }
    static cv::Mat ramp(int type)
    {
        cv::Mat matrix(40, 60, type);
        for (int y = 0; y < matrix.rows; ++y)
            for (int x = 0; x < matrix.cols; ++x)
                if (type == CV_16UC1)
                    matrix.at<std::uint16_t>(y, x) = static_cast<std::uint16_t>(y * 1000 + x * 7);
                else
                    matrix.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(y * 3 + x * 2);
        return matrix;
    }

    QTemporaryDir m_folder;
};

void ReaderTest::theHeaderSaysWhoseWhatAndWhen()
{
    MadeDicom made;
    made.text(0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.1.1").text(0x00080018, "UI", "1.2.3.4");
    made.text(0x00080020, "DA", "20260301").text(0x00080050, "SH", "A77").text(0x00080060, "CS", "DX");
    made.text(0x00080070, "LO", "Maker").text(0x00081030, "LO", "Chest PA");
    made.text(0x00100010, "PN", "Doe^Jane").text(0x00100020, "LO", "ID 7").text(0x00100030, "DA", "19680102");
    made.text(0x00100040, "CS", "F").text(0x00101010, "AS", "058Y").text(0x00180015, "CS", "CHEST");
    made.text(0x00185101, "CS", "PA").text(0x0020000d, "UI", "1.2.3").text(0x0020000e, "UI", "1.2.3.1");
    made.image(2, 3, 16, 12).pixels({1, 2, 3, 4, 5, 6});
    const auto header = readHeader(write("header.dcm", made.file()));
    QVERIFY(header);
    QCOMPARE(header->sopClassUid, std::string("1.2.840.10008.5.1.4.1.1.1.1"));
    QCOMPARE(header->sopInstanceUid, std::string("1.2.3.4"));
    QCOMPARE(header->studyInstanceUid, std::string("1.2.3"));
    QCOMPARE(header->seriesInstanceUid, std::string("1.2.3.1"));
    QCOMPARE(header->studyDate, std::string("20260301"));
    QCOMPARE(header->accessionNumber, std::string("A77"));
    QCOMPARE(header->modality, std::string("DX"));
    QCOMPARE(header->manufacturer, std::string("Maker"));
    QCOMPARE(header->studyDescription, std::string("Chest PA"));
    QCOMPARE(header->patientName, std::string("Doe^Jane"));
    QCOMPARE(header->patientId, std::string("ID 7"));
    QCOMPARE(header->patientBirthDate, std::string("19680102"));
    QCOMPARE(header->patientSex, std::string("F"));
    QCOMPARE(header->patientAge, std::string("058Y"));
    QCOMPARE(header->bodyPart, std::string("CHEST"));
    QCOMPARE(header->viewPosition, std::string("PA"));
    QCOMPARE(header->transferSyntaxUid, std::string("1.2.840.10008.1.2.1"));
    QCOMPARE(header->format, std::string("DICOM"));
    QCOMPARE(header->size, (domain::Size{3, 2}));
    QVERIFY2(header->warnings.empty(), header->warnings.empty() ? "" : header->warnings[0].c_str());
}

void ReaderTest::spacingIsNamedByItsSource_data()
{
    QTest::addColumn<uint>("tag");
    QTest::addColumn<SpacingKind>("kind");
    QTest::newRow("detector") << 0x00181164u << SpacingKind::Imager;
    QTest::newRow("scanner") << 0x00182010u << SpacingKind::Nominal;
    QTest::newRow("patient") << 0x00280030u << SpacingKind::Pixel;
}

void ReaderTest::spacingIsNamedByItsSource()
{
    QFETCH(uint, tag);
    QFETCH(SpacingKind, kind);
    MadeDicom made;
    made.text(tag, "DS", "0.4\\0.2").image(1, 2, 16, 12).pixels({1, 2});
    const auto header = readHeader(write("spacing.dcm", made.file()));
    QVERIFY(header);
    QCOMPARE(header->spacingKind, kind);
    QCOMPARE(header->spacingY, 0.4); // rows first (PS3.3 10.7.1.3)
    QCOMPARE(header->spacingX, 0.2);
    QCOMPARE(header->pixelAspect, 2.0);
}

void ReaderTest::rubbishAboveTheStoredBitsIsMasked()
{
    const auto r =
        readRadiograph(write("dirty.dcm", MadeDicom().image(1, 3, 16, 12).pixels({0xf001, 0x1fff, 0x8800}).file()));
    QVERIFY(r);
    QCOMPARE(r->stored, (std::vector<std::int32_t>{1, 4095, 2048}));
}

void ReaderTest::aSignBitInsideTheWordIsExtended()
{
    const auto r = readRadiograph(
        write("signed.dcm",
              MadeDicom().image(1, 4, 16, 12, "MONOCHROME2", 1, true).pixels({0x0fff, 0x0800, 0x07ff, 0x7fff}).file()));
    QVERIFY(r);
    QCOMPARE(r->stored, (std::vector<std::int32_t>{-1, -2048, 2047, -1}));
}

void ReaderTest::valuesInTheUpperBitsAreShiftedDown()
{
    const auto r = readRadiograph(write(
        "high.dcm", MadeDicom().image(1, 2, 16, 12, "MONOCHROME2", 1, false, 0, 15).pixels({0xabcd, 0x001f}).file()));
    QVERIFY(r);
    QCOMPARE(r->stored, (std::vector<std::int32_t>{0xabc, 1}));
}

void ReaderTest::monochrome1IsInverse()
{
    MadeDicom made;
    made.image(1, 3, 8, 8, "MONOCHROME1").pixels8({0, 55, 255}).text(0x20500020, "CS", "INVERSE");
    const auto r = readRadiograph(write("mono1.dcm", made.file()));
    QVERIFY(r);
    QVERIFY(r->inverse);
    QCOMPARE(greyImage(*r, firstVoi(*r)).pixels, (std::vector<std::uint8_t>{255, 200, 0}));
}

void ReaderTest::paddingIsARangeInTheStoredValuesOwnSign()
{
    MadeDicom made;
    made.image(1, 4, 16, 16, "MONOCHROME2", 1, true);
    made.word(0x00280120, -2000, "SS").word(0x00280121, -1900, "SS");
    made.pixels({static_cast<std::uint16_t>(-2000), static_cast<std::uint16_t>(-1950), 0, 100});
    const auto r = readRadiograph(write("padding.dcm", made.file()));
    QVERIFY(r);
    QCOMPARE(r->paddingLow.value_or(0), -2000);
    QCOMPARE(r->paddingHigh.value_or(0), -1900);
    QCOMPARE(greyImage(*r, firstVoi(*r)).pixels, (std::vector<std::uint8_t>{0, 0, 0, 255}));
}

void ReaderTest::theAskedFrameAloneIsDecoded()
{
    MadeDicom made;
    made.image(1, 2, 16, 16, "MONOCHROME2", 1, false, 3).pixels({1, 2, 3, 4, 5, 6});
    const std::string path = write("frames.dcm", made.file());
    QCOMPARE(readRadiograph(path, 2)->stored, (std::vector<std::int32_t>{5, 6}));
    QCOMPARE(readRadiograph(path, 0)->stored, (std::vector<std::int32_t>{1, 2}));
    QCOMPARE(readRadiograph(path, 3).error().code, ErrorCode::FrameMissing);
}

void ReaderTest::singleBitsRunOnAcrossFrames()
{
    MadeDicom made; // two frames of three bits: 1,0,1 and 1,1,0, lowest bit first
    made.image(1, 3, 1, 1, "MONOCHROME2", 1, false, 2).pixels8({0b011101});
    const std::string path = write("bits.dcm", made.file());
    QCOMPARE(readRadiograph(path, 0)->stored, (std::vector<std::int32_t>{1, 0, 1}));
    QCOMPARE(readRadiograph(path, 1)->stored, (std::vector<std::int32_t>{1, 1, 0}));
}

void ReaderTest::thirtyTwoBitsKeepTheirModalityValues()
{
    MadeDicom made; // 4,000,000,000 does not fit into 32 signed bits
    made.image(1, 3, 32, 32).text(0x00281052, "DS", "10").text(0x00281053, "DS", "2");
    made.pixels({0, 0, 0x2800, 0xee6b, 0xffff, 0x0000});
    const auto r = readRadiograph(write("wide.dcm", made.file()));
    QVERIFY(r);
    QCOMPARE(r->header.bitsStored, 16);
    const double step = r->rescaleSlope / 2;
    QVERIFY(std::abs(modalityValue(*r, r->stored[0]) - 10) <= 2 * step);
    QVERIFY(std::abs(modalityValue(*r, r->stored[1]) - 8000000010.0) <= 2 * step);
    QVERIFY(std::abs(modalityValue(*r, r->stored[2]) - 131080.0) <= 2 * step);
}

void ReaderTest::bigEndianBytesInWordsAreSwapped()
{
    // PS3.5 Annex A.3: OW swaps its bytes even where a pixel is one byte.
    Bytes bytes(128, 0);
    for (const char c : std::string("DICM"))
        bytes.push_back(static_cast<std::uint8_t>(c));
    const std::string uid("1.2.840.10008.1.2.2\0", 20);
    const Bytes meta = MadeDicom::encoded(0x00020010, "UI", Bytes(uid.begin(), uid.end()), false);
    bytes.insert(bytes.end(), meta.begin(), meta.end());
    const auto us = [&](std::uint8_t element, std::uint8_t high, std::uint8_t value) {
        for (const std::uint8_t b : {std::uint8_t{0}, std::uint8_t{0x28}, high, element, std::uint8_t{'U'},
                                     std::uint8_t{'S'}, std::uint8_t{0}, std::uint8_t{2}, std::uint8_t{0}, value})
            bytes.push_back(b);
    };
    us(0x02, 0, 1);
    for (const char c : std::string("\0\x28\0\x04"
                                    "CS\0\x0cMONOCHROME2 ",
                                    20))
        bytes.push_back(static_cast<std::uint8_t>(c));
    us(0x10, 0, 1);
    us(0x11, 0, 3);
    us(0x00, 1, 8);
    us(0x01, 1, 8);
    us(0x02, 1, 7);
    us(0x03, 1, 0);
    for (const char c : std::string("\x7f\xe0\0\x10OW\0\0\0\0\0\x04", 12))
        bytes.push_back(static_cast<std::uint8_t>(c));
    for (const std::uint8_t b : {20, 10, 0, 30})
        bytes.push_back(b);
    const auto r = readRadiograph(write("big.dcm", bytes));
    QVERIFY2(r, r ? "" : domain::errorText(r.error()).c_str());
    QCOMPARE(r->stored, (std::vector<std::int32_t>{10, 20, 30}));
}

void ReaderTest::colourBecomesLuminance()
{
    MadeDicom made;
    made.image(1, 3, 8, 8, "RGB", 3).pixels8({255, 0, 0, 0, 255, 0, 9, 9, 9});
    const auto r = readRadiograph(write("rgb.dcm", made.file()));
    QVERIFY(r);
    QCOMPARE(r->stored, (std::vector<std::int32_t>{76, 150, 9}));
    QVERIFY(!r->header.warnings.empty());
}

void ReaderTest::theWindowOfTheFramesOwnGroupIsTaken()
{
    const auto group = [](const std::string& centre) {
        MadeDicom made;
        const auto ds = [](std::uint32_t tag, std::string text) {
            text.resize(text.size() + text.size() % 2, ' ');
            return MadeDicom::encoded(tag, "DS", Bytes(text.begin(), text.end()), false);
        };
        Bytes window = ds(0x00281050, centre);
        const Bytes width = ds(0x00281051, "10");
        window.insert(window.end(), width.begin(), width.end());
        return MadeDicom::sequence(0x00289132, {window});
    };
    MadeDicom made;
    made.image(1, 2, 16, 12, "MONOCHROME2", 1, false, 2);
    made.raw(MadeDicom::sequence(0x52009229, {group("1")})).raw(MadeDicom::sequence(0x52009230, {group("20"), {}}));
    made.pixels({1, 2, 3, 4});
    const std::string path = write("groups.dcm", made.file());
    QCOMPARE(readRadiograph(path, 0)->windows.at(0).centre, 20.0);
    QCOMPARE(readRadiograph(path, 1)->windows.at(0).centre, 1.0); // the shared group's
}

void ReaderTest::rleIsUnpacked()
{
    Bytes rle(64, 0);
    rle[0] = 2;
    rle[4] = 64;
    rle[8] = 66;
    for (const std::uint8_t b : {0xfd, 0x01, 3, 10, 20, 30, 40}) // high bytes 1,1,1,1; low bytes 10…40
        rle.push_back(b);
    const auto r =
        readRadiograph(write("rle.dcm", MadeDicom("1.2.840.10008.1.2.5").image(2, 2, 16, 12).fragments({rle}).file()));
    QVERIFY2(r, r ? "" : domain::errorText(r.error()).c_str());
    QCOMPARE(r->stored, (std::vector<std::int32_t>{266, 276, 286, 296}));
}

void ReaderTest::everyHostileDicomHasItsError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const Bytes& bytes, ErrorCode code) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()))
                            << code;
    };
    const std::string text = "This is a letter, not a film.\n";
    row("text", Bytes(text.begin(), text.end()), ErrorCode::DicomNotDicom);
    row("empty", {}, ErrorCode::DicomNotDicom);
    Bytes cut = MadeDicom().image(2, 2, 16, 12).pixels({1, 2, 3, 4}).file();
    cut.resize(cut.size() - 3);
    row("truncated", cut, ErrorCode::DicomTruncated);
    Bytes inner;
    for (int i = 0; i < 100; ++i)
        inner = MadeDicom::sequence(0x00081140, {inner});
    row("nested 100 deep", MadeDicom().raw(inner).image(1, 1, 8, 8).pixels8({1}).file(), ErrorCode::DicomNestedTooDeep);
    row("unknown syntax", MadeDicom("1.2.3.4").image(1, 1, 8, 8).pixels8({1}).file(),
        ErrorCode::DicomUnknownTransferSyntax);
    row("no pixels", MadeDicom().image(1, 1, 8, 8).file(), ErrorCode::DicomAttributeMissing);
    row("no image", MadeDicom().text(0x00080018, "UI", "1.2").file(), ErrorCode::DicomNotAnImage);
    row("too few pixels", MadeDicom().image(100, 100, 16, 12).pixels({1, 2}).file(), ErrorCode::DicomPixelDataMismatch);
    row("65535 squared", MadeDicom().image(65535, 65535, 16, 12).pixels({1, 2}).file(),
        ErrorCode::DicomPixelDataMismatch);
    row("65535 squared in RLE",
        MadeDicom("1.2.840.10008.1.2.5").image(65535, 65535, 16, 12).fragments({Bytes(64, 0)}).file(),
        ErrorCode::DicomTooLarge);
    row("no rows", MadeDicom().image(0, 1, 8, 8).pixels8({1}).file(), ErrorCode::DicomAttributeInvalid);
    row("17 of 16 bits", MadeDicom().image(1, 1, 16, 17).pixels({1}).file(), ErrorCode::DicomAttributeInvalid);
    row("high bit 16 of 16", MadeDicom().image(1, 1, 16, 12, "MONOCHROME2", 1, false, 0, 16).pixels({1}).file(),
        ErrorCode::DicomAttributeInvalid);
    row("three samples of grey", MadeDicom().image(1, 1, 8, 8, "MONOCHROME2", 3).pixels8({1, 2, 3}).file(),
        ErrorCode::DicomAttributeInvalid);
    row("a colour that nobody knows", MadeDicom().image(1, 1, 8, 8, "CIELAB", 3).pixels8({1, 2, 3}).file(),
        ErrorCode::DicomUnsupportedPhotometric);
    row("a slope that is no number", MadeDicom().image(1, 1, 8, 8).text(0x00281053, "DS", "nan").pixels8({1}).file(),
        ErrorCode::DicomAttributeInvalid);
    row("no JPEG in JPEG", MadeDicom("1.2.840.10008.1.2.4.50").image(1, 2, 8, 8).fragments({{1, 2}}).file(),
        ErrorCode::DicomPixelDataMismatch);
    row("plain pixels in JPEG", MadeDicom("1.2.840.10008.1.2.4.50").image(1, 2, 8, 8).pixels8({1, 2}).file(),
        ErrorCode::DicomPixelDataMismatch);
    row("no fragment", MadeDicom("1.2.840.10008.1.2.4.90").image(1, 2, 8, 8).fragments({}).file(),
        ErrorCode::DicomPixelDataMismatch);
    row("a JPEG 2000 that ends",
        MadeDicom("1.2.840.10008.1.2.4.90").image(1, 2, 8, 8).fragments({{0xff, 0x4f, 0xff, 0x51}}).file(),
        ErrorCode::DicomPixelDataMismatch);
}

void ReaderTest::everyHostileDicomHasItsError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const std::string path = write("hostile.dcm", Bytes(bytes.begin(), bytes.end()));
    const auto header = readHeader(path);
    QVERIFY(!header); // each is refused before its pixels are asked for
    QCOMPARE(header.error().code, code);
    const auto radiograph = readRadiograph(path);
    QVERIFY(!radiograph);
    QCOMPARE(radiograph.error(), header.error());
    QCOMPARE(radiograph.error().subject, path);
    QVERIFY(!radiograph.error().found.empty() || !radiograph.error().expected.empty());
}

void ReaderTest::sixteenBitsOfAPngAreKept()
{
    const cv::Mat matrix = ramp(CV_16UC1);
    const auto r = readRadiograph(write("sixteen.png", encodedPicture(".png", matrix)));
    QVERIFY(r);
    QCOMPARE(r->header.bitsStored, 16);
    QCOMPARE(r->header.size, (domain::Size{60, 40}));
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 60; ++x)
            QCOMPARE(r->stored[static_cast<std::size_t>(y * 60 + x)], y * 1000 + x * 7);
}

void ReaderTest::picturesOpenWhateverTheirName_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("tolerance");
    QTest::newRow("png") << ".png"
                         << "PNG" << 0;
    QTest::newRow("jpeg") << ".jpg"
                          << "JPEG" << 6;
    QTest::newRow("tiff") << ".tiff"
                          << "TIFF" << 0;
}

void ReaderTest::picturesOpenWhateverTheirName()
{
    QFETCH(QString, ending);
    QFETCH(QString, format);
    QFETCH(int, tolerance);
    const cv::Mat matrix = ramp(CV_8UC1);
    const std::string path = write("picture.dcm", encodedPicture(qPrintable(ending), matrix));
    QCOMPARE(QString::fromStdString(formatOf(path).value()), format);
    const auto header = readHeader(path);
    const auto r = readRadiograph(path);
    QVERIFY(header && r);
    QCOMPARE(QString::fromStdString(header->format), format);
    QCOMPARE(header->size, (domain::Size{60, 40}));
    QCOMPARE(header->bitsStored, 8);
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 60; ++x)
            QVERIFY(std::abs(r->stored[static_cast<std::size_t>(y * 60 + x)] - matrix.at<std::uint8_t>(y, x)) <=
                    tolerance);
    QCOMPARE(readRadiograph(path, 1).error().code, ErrorCode::FrameMissing);
}

void ReaderTest::aDicomFileWithATiffPreambleIsDicom()
{
    Bytes bytes = MadeDicom().image(1, 2, 8, 8).pixels8({3, 4}).file();
    bytes[0] = bytes[1] = 'I'; // PS3.10 7.1: the preamble belongs to whom it may concern
    bytes[2] = '*';
    const auto r = readRadiograph(write("dual.dcm", bytes));
    QVERIFY(r);
    QCOMPARE(r->stored, (std::vector<std::int32_t>{3, 4}));
}

void ReaderTest::cutPicturesAreRefused_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {".png", ".jpg", ".tiff"})
        QTest::newRow(ending) << ending;
}

void ReaderTest::cutPicturesAreRefused()
{
    QFETCH(QString, ending);
    cv::Mat noise(200, 200, CV_8UC1);
    cv::randu(noise, 0, 256);
    const Bytes whole = encodedPicture(qPrintable(ending), noise);
    for (const double share : {0.001, 0.3, 0.9, 0.999}) {
        Bytes cut = whole;
        cut.resize(std::max<std::size_t>(8, static_cast<std::size_t>(static_cast<double>(whole.size()) * share)));
        const auto r = readRadiograph(write("cut" + ending, cut));
        QVERIFY2(!r, qPrintable(QString::number(share)));
        QCOMPARE(r.error().code, ErrorCode::PictureDecoderFailed);
        const auto header = readHeader(m_folder.filePath("cut" + ending).toStdString()); // what an import looks at
        QVERIFY2(!header, qPrintable(QString::number(share)));
        QCOMPARE(header.error().code, ErrorCode::PictureDecoderFailed);
    }
    QVERIFY(readRadiograph(write("whole" + ending, whole)));
    Bytes longer = whole; // some programs leave something behind the picture's end
    longer.insert(longer.end(), 9000, 'x');
    QVERIFY(readHeader(write("longer" + ending, longer)));
}

void ReaderTest::aJpegWithAHoleIsRefusedOrDoubted()
{
    cv::Mat noise(200, 200, CV_8UC1);
    cv::randu(noise, 0, 256);
    Bytes whole = encodedPicture(".jpg", noise);
    QVERIFY(readRadiograph(write("hole.jpg", whole))->header.warnings.empty());
    const auto middle = whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2);
    whole.erase(middle, middle + 3000);
    const auto r = readRadiograph(write("hole.jpg", whole));
    QVERIFY(!r || !r->header.warnings.empty());
}

void ReaderTest::aPictureThatClaimsTooMuchIsRefusedUndecoded()
{
    Bytes png = encodedPicture(".png", ramp(CV_8UC1));
    for (const std::size_t at : {18u, 22u}) { // width and height in IHDR: 60,000 each
        png[at] = 0xea;
        png[at + 1] = 0x60;
    }
    const auto r = readRadiograph(write("bomb.png", png));
    QVERIFY(!r);
    QCOMPARE(r.error().code, ErrorCode::PictureTooLarge);
    QCOMPARE(readHeader(write("bomb.png", png)).error().code, ErrorCode::PictureTooLarge);
}

void ReaderTest::aFloatingTiffIsRefused()
{
    cv::Mat matrix(4, 4, CV_32FC1, cv::Scalar(0.5));
    const auto r = readRadiograph(write("float.tiff", encodedPicture(".tiff", matrix)));
    QVERIFY(!r);
    QCOMPARE(r.error().code, ErrorCode::PictureDecoderFailed);
}

void ReaderTest::whatIsNoFileIsSaid()
{
    const std::string folder = m_folder.path().toStdString();
    QCOMPARE(readRadiograph(folder).error().code, ErrorCode::NotAFile);
    QCOMPARE(readHeader(folder).error().code, ErrorCode::NotAFile);
    QCOMPARE(contentHash(folder).error().code, ErrorCode::NotAFile);
    QCOMPARE(readRadiograph(folder + "/nobody.dcm").error().code, ErrorCode::FileMissing);
    QCOMPARE(formatOf(folder + "/nobody.dcm").error().code, ErrorCode::FileMissing);
    const std::string text = write("notes.txt", {'h', 'i'});
    QCOMPARE(formatOf(text).value(), std::string());
    QCOMPARE(readHeader(text).error().code, ErrorCode::PictureUnknownFormat);
    if (QFile::exists("/dev/zero"))
        QCOMPARE(readRadiograph("/dev/zero").error().code, ErrorCode::NotAFile);
}

void ReaderTest::anUnreadableFileIsSaid()
{
    const std::string path = write("locked.dcm", MadeDicom().image(1, 1, 8, 8).pixels8({1}).file());
    QFile file(QString::fromStdString(path));
    file.setPermissions({});
    if (file.open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    QCOMPARE(readRadiograph(path).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(contentHash(path).error().code, ErrorCode::FileUnreadable);
}

void ReaderTest::theContentHashIsSha256()
{
    // FIPS 180-2, B.1
    QCOMPARE(contentHash(write("abc", {'a', 'b', 'c'})).value(),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
