// A DX file that is written is a film that can be read.
#include "tests/exchange/made_films.h"

#include "core/imaging/grey.h"
#include "core/imaging/reader.h"

#include <QProcess>
#include <QStandardPaths>

using namespace exchange;

class DxWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPixelComesBackInEverySyntax_data();
    void everyPixelComesBackInEverySyntax();
    void anOddStreamIsFilledUpWithZero();
    void theHeaderSaysWhatWasGiven();
    void windowSigmoidAndTableAreKept();
    void dcmdumpFindsNoFault();
    void aFolderThatIsNotThereIsSaid();

private:
    QTemporaryDir m_folder;
};

void DxWriterTest::everyPixelComesBackInEverySyntax_data()
{
    QTest::addColumn<int>("syntax");
    QTest::addColumn<QString>("uid"); // PS3.6 annex A
    QTest::newRow("implicit") << int(TransferSyntax::ImplicitLittle) << "1.2.840.10008.1.2";
    QTest::newRow("explicit") << int(TransferSyntax::ExplicitLittle) << "1.2.840.10008.1.2.1";
    QTest::newRow("deflated") << int(TransferSyntax::Deflated) << "1.2.840.10008.1.2.1.99";
    QTest::newRow("RLE") << int(TransferSyntax::Rle) << "1.2.840.10008.1.2.5";
    QTest::newRow("JPEG lossless") << int(TransferSyntax::JpegLossless) << "1.2.840.10008.1.2.4.70";
    QTest::newRow("JPEG-LS") << int(TransferSyntax::JpegLs) << "1.2.840.10008.1.2.4.80";
}

void DxWriterTest::everyPixelComesBackInEverySyntax()
{
    QFETCH(int, syntax);
    QFETCH(QString, uid);
    for (const bool monochrome1 : {false, true}) {
        DxImage image = made::dx("2.25.5", 61, 47); // odd sides: padding bytes
        image.transferSyntax = static_cast<TransferSyntax>(syntax);
        image.monochrome1 = monochrome1;
        const std::string path = m_folder.filePath("film.dcm").toStdString();
        VERIFY_RESULT(writeDx(image, path));
        const auto read = imaging::readRadiograph(path);
        VERIFY_RESULT(read);
        QCOMPARE(QString::fromStdString(read->header.transferSyntaxUid), uid);
        QCOMPARE(read->inverse, monochrome1);
        QVERIFY(std::equal(read->stored.begin(), read->stored.end(), image.pixels.begin(), image.pixels.end()));
        // DCMTK's JPEG encoder would drop the window and give the image another UID.
        QCOMPARE(read->header.sopInstanceUid, std::string("2.25.5"));
        QCOMPARE(read->windows.size(), std::size_t(1));
        QCOMPARE(read->windows[0].width, 3000.0);
        QVERIFY2(read->header.warnings.empty(), read->header.warnings.empty() ? "" : read->header.warnings[0].c_str());
    }
}

void DxWriterTest::anOddStreamIsFilledUpWithZero()
{
    int odd = 0;
    for (int width = 60; width < 76; ++width) {
        DxImage image = made::dx("2.25.5", width, 47);
        image.transferSyntax = TransferSyntax::JpegLs;
        VERIFY_RESULT(writeDx(image, m_folder.filePath("film.dcm").toStdString()));
        QFile file(m_folder.filePath("film.dcm"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray ending = QByteArray::fromHex("FEFFDDE000000000"); // sequence delimitation, PS3.5 A.4
        QVERIFY(bytes.endsWith(ending));
        const QByteArray stream = bytes.left(bytes.size() - ending.size());
        if (stream.endsWith(QByteArray::fromHex("FFD9"))) // JPEG's end of image
            continue;
        ++odd;
        QVERIFY2(stream.endsWith(QByteArray::fromHex("FFD900")), stream.right(3).toHex().constData());
    }
    QVERIFY(odd > 0);
}

void DxWriterTest::theHeaderSaysWhatWasGiven()
{
    DxImage image = made::dx("2.25.6");
    image.viewPosition = "AP";
    const std::string path = m_folder.filePath("film.dcm").toStdString();
    VERIFY_RESULT(writeDx(image, path));
    const auto header = imaging::readHeader(path);
    VERIFY_RESULT(header);
    QCOMPARE(header->sopClassUid, std::string("1.2.840.10008.5.1.4.1.1.1.1")); // Digital X-Ray, For Presentation
    QCOMPARE(header->sopInstanceUid, std::string("2.25.6"));
    QCOMPARE(header->studyInstanceUid, std::string("2.25.1001"));
    QCOMPARE(header->seriesInstanceUid, std::string("2.25.1002"));
    QCOMPARE(header->patientName, std::string("Test^Film"));
    QCOMPARE(header->viewPosition, std::string("AP"));
    QCOMPARE(header->bitsStored, 12);
    QCOMPARE(header->bitsAllocated, 16);
    QCOMPARE(header->spacingX, 0.143);
    QVERIFY(header->spacingKind == imaging::SpacingKind::Imager);
}

void DxWriterTest::windowSigmoidAndTableAreKept()
{
    const std::string path = m_folder.filePath("film.dcm").toStdString();
    DxImage image = made::dx("2.25.7");
    image.voi = DxWindow{1900.5, 2600, true};
    VERIFY_RESULT(writeDx(image, path));
    auto read = imaging::readRadiograph(path);
    QCOMPARE(read->windows.size(), std::size_t(1));
    QCOMPARE(read->windows[0].centre, 1900.5);
    QCOMPARE(read->windows[0].width, 2600.0);
    QVERIFY(read->windows[0].function == imaging::VoiFunction::Sigmoid);

    DxLookupTable lut{.first = 100, .bits = 12, .entries = {}};
    for (int i = 0; i < 3000; ++i)
        lut.entries.push_back(static_cast<std::uint16_t>(i * 4095 / 2999));
    image.voi = lut;
    VERIFY_RESULT(writeDx(image, path));
    read = imaging::readRadiograph(path);
    QVERIFY(read->windows.empty());
    QCOMPARE(read->voiLuts.size(), std::size_t(1));
    QCOMPARE(read->voiLuts[0].first, 100);
    QCOMPARE(read->voiLuts[0].bits, 12);
    QVERIFY(read->voiLuts[0].entries == lut.entries);
}

void DxWriterTest::dcmdumpFindsNoFault()
{
    const QString dcmdump = QStandardPaths::findExecutable("dcmdump");
    if (dcmdump.isEmpty())
        QSKIP("dcmdump (package dcmtk) is not here.");
    const QString path = m_folder.filePath("film.dcm");
    VERIFY_RESULT(writeDx(made::dx("2.25.8"), path.toStdString()));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(dcmdump, {path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray text = process.readAll();
    QVERIFY2(!text.contains("W: ") && !text.contains("E: "), text);
    QVERIFY(text.contains("FOR PRESENTATION"));
}

void DxWriterTest::aFolderThatIsNotThereIsSaid()
{
    const auto done = writeDx(made::dx("2.25.9"), m_folder.filePath("no/such/film.dcm").toStdString());
    QVERIFY(!done);
    QVERIFY(done.error().code == domain::ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(DxWriterTest)
#include "dx_writer_test.moc"
