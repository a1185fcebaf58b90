// The walk on bytes made by hand: what it lets through, what it refuses, and that no damage makes it fall.
#include "core/imaging/dicom_reader.h"
#include "core/imaging/dicom_walk.h"
#include "core/imaging/pixel_layout.h"
#include "tests/imaging/made_dicom.h"

#include <QTest>

#include <array>

using namespace imaging;
using domain::ErrorCode;

namespace {

constexpr std::array<DicomTag, 2> wanted = {0x00100020, 0x00283010};

/// Memory that counts what is read of it.
class CountingSource final : public ByteSource {
public:
    CountingSource(Bytes bytes, std::uint64_t& count) : m_inner(bytesInMemory(std::move(bytes))), m_count(count) {}
    std::uint64_t size() const override { return m_inner->size(); }
    std::size_t read(std::uint64_t offset, void* to, std::size_t count) override
    {
        m_count += count;
        return m_inner->read(offset, to, count);
    }

private:
    std::unique_ptr<ByteSource> m_inner;
    std::uint64_t& m_count;
};

domain::Result<WalkedDicom> walked(Bytes bytes)
{
    return walkDicom(bytesInMemory(std::move(bytes)), wanted, "made");
}

/// `depth` sequences in one another; `isOpen` leaves their lengths undefined.
Bytes nested(int depth, bool isImplicit, bool isOpen)
{
    const Bytes item = {0xfe, 0xff, 0x00, 0xe0, 0xff, 0xff, 0xff, 0xff};
    const Bytes itemEnd = {0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0}, sequenceEnd = {0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0};
    Bytes inner;
    for (int i = 0; i < depth; ++i) {
        if (!isOpen) {
            inner = MadeDicom::sequence(0x00081140, {inner}, isImplicit);
            continue;
        }
        Bytes outer = MadeDicom::sequence(0x00081140, {}, isImplicit);
        std::fill(outer.end() - 4, outer.end(), 0xff);
        outer.insert(outer.end(), item.begin(), item.end());
        outer.insert(outer.end(), inner.begin(), inner.end());
        outer.insert(outer.end(), itemEnd.begin(), itemEnd.end());
        outer.insert(outer.end(), sequenceEnd.begin(), sequenceEnd.end());
        inner = std::move(outer);
    }
    return inner;
}

MadeDicom smallImage(const std::string& syntax = "1.2.840.10008.1.2.1")
{
    MadeDicom made(syntax);
    made.text(0x00080018, "UI", "1.2.3").text(0x00100020, "LO", "P1").image(2, 3, 16, 12);
    return made;
}

} // namespace

class DicomWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wantedElementsAreFoundWhereTheyLie();
    void pixelsAreNotRead();
    void nestingIsBounded_data();
    void nestingIsBounded();
    void aMillionNestedSequencesAreRefusedAtOnce();
    void bytesThatOnlyLookLikeASequenceAreSteppedOver();
    void anUnknownSequenceOfOpenLengthIsImplicitInside();
    void fragmentsAreFoundWithTheirOffsets();
    void aTransferSyntaxThatNobodyKnowsIsRefused();
    void missingMetaInformationIsGuessed_data();
    void missingMetaInformationIsGuessed();
    void everyCutOfAFileIsRefusedOrOpensWhole();
    void noDamageMakesTheReaderFall_data();
    void noDamageMakesTheReaderFall();
};

void DicomWalkTest::wantedElementsAreFoundWhereTheyLie()
{
    MadeDicom made;
    made.text(0x00100010, "PN", "A^B").text(0x00100020, "LO", "P1").image(2, 3, 16, 12);
    made.raw(MadeDicom::sequence(0x00283010, {MadeDicom::encoded(0x00283006, "US", {1, 0}, false)}));
    made.pixels({1, 2, 3, 4, 5, 6});
    const Bytes bytes = made.file();
    const auto dicom = walked(bytes);
    QVERIFY(dicom);
    const auto& elements = dicom->outline.elements;
    QCOMPARE(elements.size(), std::size_t{2});
    QCOMPARE(elements[0].tag, 0x00100020u);
    QCOMPARE(std::string(bytes.begin() + static_cast<std::ptrdiff_t>(elements[0].value),
                         bytes.begin() + static_cast<std::ptrdiff_t>(elements[0].end)),
             std::string("P1"));
    QCOMPARE(elements[1].end - elements[1].start, std::uint64_t{12 + 8 + 10});
    QCOMPARE(dicom->outline.pixels.rows, 2);
    QCOMPARE(dicom->outline.pixels.columns, 3);
    QCOMPARE(dicom->outline.pixelDataLength, std::uint64_t{12});
    QCOMPARE(dicom->outline.pixelDataOffset, std::uint64_t{bytes.size() - 12});
}

void DicomWalkTest::pixelsAreNotRead()
{
    MadeDicom made;
    made.text(0x00080018, "UI", "1.2.3").image(2000, 2000, 16, 12).pixels(std::vector<std::uint16_t>(4000000, 7));
    std::uint64_t count = 0;
    const auto header = readDicomHeader(std::make_unique<CountingSource>(made.file(), count), "made");
    QVERIFY(header);
    QVERIFY2(count < 10000, qPrintable(QString::number(count)));
}

void DicomWalkTest::nestingIsBounded_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("isImplicit");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("passes");
    for (const bool isImplicit : {false, true})
        for (const bool isOpen : {false, true})
            for (const int depth : {1, 64, 65, 100, 1000})
                QTest::addRow("%d %s %s", depth, isImplicit ? "implicit" : "explicit", isOpen ? "open" : "closed")
                    << depth << isImplicit << isOpen << (depth <= 64);
}

void DicomWalkTest::nestingIsBounded()
{
    QFETCH(int, depth);
    QFETCH(bool, isImplicit);
    QFETCH(bool, isOpen);
    QFETCH(bool, passes);
    MadeDicom made(isImplicit ? "1.2.840.10008.1.2" : "1.2.840.10008.1.2.1");
    made.raw(nested(depth, isImplicit, isOpen)).image(2, 3, 16, 12).pixels({1, 2, 3, 4, 5, 6});
    const auto dicom = walked(made.file());
    QCOMPARE(dicom.has_value(), passes);
    if (!passes)
        QCOMPARE(dicom.error().code, ErrorCode::DicomNestedTooDeep);
}

void DicomWalkTest::aMillionNestedSequencesAreRefusedAtOnce()
{
    const Bytes step = {0x08, 0x00, 0x40, 0x11, 'S',  'Q',  0,    0,    0xff, 0xff,
                        0xff, 0xff, 0xfe, 0xff, 0x00, 0xe0, 0xff, 0xff, 0xff, 0xff};
    Bytes all;
    for (int i = 0; i < 1000000; ++i)
        all.insert(all.end(), step.begin(), step.end());
    const auto dicom = walked(MadeDicom().raw(all).file());
    QVERIFY(!dicom);
    QCOMPARE(dicom.error().code, ErrorCode::DicomNestedTooDeep);
}

void DicomWalkTest::bytesThatOnlyLookLikeASequenceAreSteppedOver()
{
    MadeDicom made("1.2.840.10008.1.2");
    made.element(0x00091001, "OB", {0xfe, 0xff, 0x00, 0xe0, 0x10, 0x27, 0, 0, 1, 2, 3, 4});
    made.text(0x00100020, "LO", "P1").image(1, 2, 16, 12).pixels({1, 2});
    const auto dicom = walked(made.file());
    QVERIFY(dicom);
    QCOMPARE(dicom->outline.elements.size(), std::size_t{1});
    QVERIFY(dicom->outline.hasPixelData);
}

void DicomWalkTest::anUnknownSequenceOfOpenLengthIsImplicitInside()
{
    MadeDicom made; // CP-246
    made.raw({0x09, 0x00, 0x01, 0x10, 'U', 'N', 0, 0, 0xff, 0xff, 0xff, 0xff});
    made.raw({0xfe, 0xff, 0x00, 0xe0, 0xff, 0xff, 0xff, 0xff});
    made.raw(MadeDicom::encoded(0x00100010, "PN", {'A', 'B'}, true));
    made.raw({0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0, 0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0});
    made.image(1, 2, 16, 12).pixels({1, 2});
    const auto dicom = walked(made.file());
    QVERIFY(dicom);
    QVERIFY(dicom->outline.hasPixelData);
}

void DicomWalkTest::fragmentsAreFoundWithTheirOffsets()
{
    MadeDicom made("1.2.840.10008.1.2.4.50");
    made.image(2, 2, 8, 8, "MONOCHROME2", 1, false, 2).fragments({{1, 2}, {3, 4, 5, 6}});
    const Bytes bytes = made.file();
    const auto dicom = walked(bytes);
    QVERIFY(dicom);
    const auto& fragments = dicom->outline.fragments;
    QCOMPARE(fragments.size(), std::size_t{2});
    QCOMPARE(fragments[1].length, 4u);
    QCOMPARE(bytes[fragments[1].offset], std::uint8_t{3});
    const auto second = fragmentsOfFrame(dicom->outline, 2, 1, "made");
    QVERIFY(second);
    QCOMPARE(second->front().offset, fragments[1].offset);
    const auto three = fragmentsOfFrame(dicom->outline, 3, 1, "made");
    QVERIFY(!three);
    QCOMPARE(three.error().code, ErrorCode::DicomPixelDataMismatch);
}

void DicomWalkTest::aTransferSyntaxThatNobodyKnowsIsRefused()
{
    for (const char* uid : {"1.2.840.10008.1.2.4.100", "1.2.840.113619.5.2", "1.2.3"}) {
        const auto dicom = walked(smallImage(uid).pixels({1, 2, 3, 4, 5, 6}).file());
        QVERIFY(!dicom);
        QCOMPARE(dicom.error().code, ErrorCode::DicomUnknownTransferSyntax);
        QCOMPARE(dicom.error().found, std::string(uid));
    }
}

void DicomWalkTest::missingMetaInformationIsGuessed_data()
{
    QTest::addColumn<QString>("syntax");
    QTest::newRow("implicit") << "1.2.840.10008.1.2";
    QTest::newRow("explicit") << "1.2.840.10008.1.2.1";
}

void DicomWalkTest::missingMetaInformationIsGuessed()
{
    QFETCH(QString, syntax);
    const Bytes whole = smallImage(syntax.toStdString()).pixels({1, 2, 3, 4, 5, 6}).file();
    const std::size_t metaLength = 8 + static_cast<std::size_t>(syntax.size() + syntax.size() % 2);
    const auto dicom = walked(Bytes(whole.begin() + 132 + static_cast<std::ptrdiff_t>(metaLength), whole.end()));
    QVERIFY(dicom);
    QCOMPARE(dicom->outline.syntax->uid, syntax.toLatin1().constData());
    QVERIFY(!dicom->outline.warnings.empty());
}

void DicomWalkTest::everyCutOfAFileIsRefusedOrOpensWhole()
{
    const Bytes whole = smallImage().pixels({1, 2, 3, 4, 5, 6}).file();
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto radiograph = readDicom(
            bytesInMemory(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length))), "made", 0);
        QVERIFY2(!radiograph, qPrintable(QString::number(length)));
    }
    const auto radiograph = readDicom(bytesInMemory(whole), "made", 0);
    QVERIFY(radiograph);
    QCOMPARE(radiograph->stored, (std::vector<std::int32_t>{1, 2, 3, 4, 5, 6}));
}

void DicomWalkTest::noDamageMakesTheReaderFall_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto add = [](const char* name, const Bytes& bytes) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()));
    };
    add("explicit", smallImage().raw(nested(3, false, true)).pixels({1, 2, 3, 4, 5, 6}).file());
    add("implicit", smallImage("1.2.840.10008.1.2").raw(nested(3, true, false)).pixels({1, 2, 3, 4, 5, 6}).file());
    Bytes rle(64, 0);
    rle[0] = 2;
    rle[4] = 64;
    rle[8] = 68;
    for (const std::uint8_t b : {0xfb, 0, 0x80, 0x80, 5, 1, 2, 3, 4, 5, 6, 0})
        rle.push_back(b);
    add("rle", smallImage("1.2.840.10008.1.2.5").fragments({rle}).file());
    const Bytes table = MadeDicom::sequence(
        0x00283010, {[] {
            Bytes item = MadeDicom::encoded(0x00283002, "US", {4, 0, 0, 0, 16, 0}, false);
            const Bytes data = MadeDicom::encoded(0x00283006, "OW", {0, 0, 1, 0, 2, 0, 255, 255}, false);
            item.insert(item.end(), data.begin(), data.end());
            return item;
        }()});
    add("voi table", smallImage().raw(table).pixels({1, 2, 3, 4, 5, 6}).file());
}

void DicomWalkTest::noDamageMakesTheReaderFall()
{
    QFETCH(QByteArray, file);
    const Bytes whole(file.begin(), file.end());
    QVERIFY(readDicom(bytesInMemory(whole), "made", 0));
    std::uint64_t state = 88172645463325252u; // xorshift: the same damage every time
    const auto next = [&state](std::uint64_t below) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state % below;
    };
    for (int round = 0; round < 20000; ++round) {
        Bytes bytes = whole;
        for (std::uint64_t k = 0; k < 1 + next(4); ++k) {
            static constexpr std::uint8_t favourites[] = {0, 1, 0x7f, 0x80, 0xfe, 0xff};
            bytes[132 + next(bytes.size() - 132)] =
                next(2) ? favourites[next(6)] : static_cast<std::uint8_t>(next(256));
        }
        if (const auto radiograph = readDicom(bytesInMemory(bytes), "made", 0))
            QCOMPARE(static_cast<std::int64_t>(radiograph->stored.size()),
                     std::int64_t{radiograph->header.size.width} * radiograph->header.size.height);
    }
}

QTEST_GUILESS_MAIN(DicomWalkTest)
#include "dicom_walk_test.moc"
