#include "core/safetensors/safetensors.h"
#include "test_places.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace safetensors;
using domain::ErrorCode;

class SafetensorsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString writeBytes(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray withLength(quint64 length, const QByteArray& rest)
    {
        QByteArray bytes(8, '\0');
        std::memcpy(bytes.data(), &length, 8);
        return bytes + rest;
    }
    static QByteArray sound(const QByteArray& header, int dataBytes)
    {
        return withLength(static_cast<quint64>(header.size()), header + QByteArray(dataBytes, 'x'));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void whatWasWrittenIsReadBack()
    {
        File file;
        const std::vector<float> floats{1.5f, -2, std::numeric_limits<float>::infinity(), 0, 1e-40f, 3};
        const std::vector<double> doubles{0.1, -1e300};
        const std::vector<std::int64_t> ints{std::numeric_limits<std::int64_t>::min(), -1, 7};
        file.arrays["weight"] = Array::fromFloats({2, 3}, floats.data());
        file.arrays["a.double"] = Array::fromDoubles({2, 1}, doubles.data());
        file.arrays["counts"] = Array::fromInts({3}, ints.data());
        file.arrays["scalar"] = Array::fromInts({}, ints.data());
        file.arrays["nothing"] = Array::fromFloats({0, 5}, nullptr);
        file.arrays["flag"] = {DType::Bool, {1}, {std::byte{1}}};
        file.metadata = {{"what", "a \"test\"\nof Fewbox"}, {"größe", "±"}};
        const std::string name = path("round trip é.safetensors").toStdString();
        QVERIFY(write(name, file).has_value());
        const auto read = safetensors::read(name);
        QVERIFY(read.has_value());
        QCOMPARE(read->metadata, file.metadata);
        QCOMPARE(read->arrays.size(), file.arrays.size());
        for (const auto& [key, array] : file.arrays) {
            QCOMPARE(read->arrays.at(key).dtype, array.dtype);
            QCOMPARE(read->arrays.at(key).shape, array.shape);
            QCOMPARE(read->arrays.at(key).data, array.data);
        }
        QCOMPARE(read->arrays.at("weight").as<float>(), floats);
        QCOMPARE(read->arrays.at("a.double").as<double>(), doubles);
        QCOMPARE(read->arrays.at("counts").as<std::int64_t>(), ints);
        QVERIFY(!QFile::exists(QString::fromStdString(name) + QStringLiteral(".partial")));
    }
    void theLayoutIsThePublishedOne()
    {
        File file;
        const float one = 1;
        const std::int64_t two = 2;
        file.arrays["a"] = Array::fromFloats({1}, &one);
        file.arrays["b"] = Array::fromInts({1}, &two);
        const QString name = path("layout.safetensors");
        QVERIFY(write(name.toStdString(), file).has_value());
        QFile written(name);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        quint64 length = 0;
        std::memcpy(&length, bytes.constData(), 8);
        QCOMPARE(length % 8, 0u); // so that the widest type lies aligned in a mapped file
        QJsonParseError error;
        const QJsonObject header =
            QJsonDocument::fromJson(bytes.mid(8, static_cast<qsizetype>(length)), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(header[QStringLiteral("b")][QStringLiteral("dtype")].toString(), QStringLiteral("I64"));
        QCOMPARE(header[QStringLiteral("b")][QStringLiteral("data_offsets")][0].toInt(), 0);
        QCOMPARE(header[QStringLiteral("a")][QStringLiteral("data_offsets")][0].toInt(), 8);
        QCOMPARE(bytes.size(), static_cast<qsizetype>(8 + length + 12));
        QCOMPARE(bytes.last(4), QByteArray("\0\0\x80\x3f", 4)); // 1.0f, little-endian
    }
    void halfPrecisionIsConverted()
    {
        const auto bytes = [](std::initializer_list<std::uint16_t> values) {
            std::vector<std::byte> data(values.size() * 2);
            std::memcpy(data.data(), values.begin(), data.size());
            return data;
        };
        // IEEE 754 binary16: 1, −2, the largest, the smallest normal and subnormal, −0, infinity, NaN
        const Array half{DType::F16, {8}, bytes({0x3c00, 0xc000, 0x7bff, 0x0400, 0x0001, 0x8000, 0x7c00, 0x7e00})};
        const auto values = half.as<float>();
        QCOMPARE(values[0], 1.0f);
        QCOMPARE(values[1], -2.0f);
        QCOMPARE(values[2], 65504.0f);
        QVERIFY(values[3] == 6.103515625e-05f && values[4] == 5.9604644775390625e-08f);
        QVERIFY(values[5] == 0 && std::signbit(values[5]));
        QVERIFY(std::isinf(values[6]) && std::isnan(values[7]));
        const Array brain{DType::BF16, {3}, bytes({0x3f80, 0x4049, 0xff80})};
        QCOMPARE(brain.as<double>()[0], 1.0);
        QCOMPARE(brain.as<double>()[1], 3.140625);
        QVERIFY(std::isinf(brain.as<double>()[2]));
    }
    void integersHoldTheirNearestValue()
    {
        const std::vector<double> values{-3, 0.9, 255, 300, 1e300, std::nan("")};
        const Array array = Array::fromDoubles({6}, values.data());
        QCOMPARE(array.as<std::uint8_t>(), (std::vector<std::uint8_t>{0, 0, 255, 255, 255, 0}));
        QCOMPARE(array.as<std::int64_t>(),
                 (std::vector<std::int64_t>{-3, 0, 255, 300, std::numeric_limits<std::int64_t>::max(), 0}));
        const std::vector<std::int64_t> ints{-1, 256, 7};
        QCOMPARE(Array::fromInts({3}, ints.data()).as<std::uint8_t>(), (std::vector<std::uint8_t>{0, 255, 7}));
    }
    void rowsAreReadAlone()
    {
        File file;
        std::vector<float> values(24);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i);
        file.arrays["z"] = Array::fromFloats({4, 2, 3}, values.data());
        const std::string name = path("rows.safetensors").toStdString();
        QVERIFY(write(name, file).has_value());
        const auto middle = readArray(name, "z", 1, 2);
        QVERIFY(middle.has_value());
        QCOMPARE(middle->shape, (std::vector<std::int64_t>{2, 2, 3}));
        QCOMPARE(middle->as<float>(), std::vector<float>(values.begin() + 6, values.begin() + 18));
        QCOMPARE(readArray(name, "z", 3)->as<float>(), std::vector<float>(values.begin() + 18, values.end()));
        QCOMPARE(readArray(name, "z")->as<float>(), values);
        QCOMPARE(readArray(name, "z", 4, 0)->elements(), 0);
        for (const auto& [first, count] : {std::pair{0, 5}, {4, 1}, {-1, 2}, {2, -2}, {5, 0}})
            QCOMPARE(readArray(name, "z", first, count).error().code, ErrorCode::TensorFileInvalid);
        const auto absent = readArray(name, "y");
        QCOMPARE(absent.error().code, ErrorCode::TensorFileInvalid);
        QVERIFY(absent.error().subject.ends_with(": y"));
    }
    void aHeaderIsReadWithoutItsData()
    {
        File file;
        const float value = 4;
        file.arrays["z"] = Array::fromFloats({1}, &value);
        file.metadata["fold"] = "3";
        const std::string name = path("header.safetensors").toStdString();
        QVERIFY(write(name, file).has_value());
        const auto header = readHeader(name);
        QCOMPARE(header->arrays.at("z").shape, (std::vector<std::int64_t>{1}));
        QVERIFY(header->arrays.at("z").data.empty());
        QCOMPARE(header->metadata.at("fold"), std::string("3"));
    }

    void hostileFilesAreRefusedByTheArraysName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("array");
        const QByteArray a = R"("a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]})";
        const auto one = [](const QByteArray& entry) { return "{\"a\":{" + entry + "}}"; };
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("shorter than its length field") << QByteArray("abc") << QByteArray();
        QTest::newRow("header longer than the file") << withLength(1000, "{}") << QByteArray();
        QTest::newRow("header of 2⁶⁴ − 1 bytes") << withLength(~quint64{0}, "{}") << QByteArray();
        QTest::newRow("text") << QByteArray("a text file, named .safetensors") << QByteArray();
        QTest::newRow("not JSON") << sound("{\"a\": oops}", 0) << QByteArray("a");
        QTest::newRow("cut off") << sound("{" + a, 8) << QByteArray();
        QTest::newRow("more behind it") << sound("{" + a + "} {}", 8) << QByteArray();
        QTest::newRow("an array at the top") << sound("[]", 0) << QByteArray();
        QTest::newRow("deep") << sound("{\"a\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}", 0)
                              << QByteArray("a");
        QTest::newRow("deep objects") << sound("{\"a\":" + QByteArray("{\"b\":").repeated(50000), 0) << QByteArray("a");
        QTest::newRow("a deep shape") << sound(one(R"("dtype":"F32","shape":[[2]],"data_offsets":[0,8])"), 8)
                                      << QByteArray("a");
        QTest::newRow("an unknown dtype")
            << sound(one(R"("dtype":"F8","shape":[8],"data_offsets":[0,8])"), 8) << QByteArray("a");
        QTest::newRow("a dtype that is a number")
            << sound(one(R"("dtype":4,"shape":[2],"data_offsets":[0,8])"), 8) << QByteArray("a");
        QTest::newRow("a negative side") << sound(one(R"("dtype":"F32","shape":[-2,-1],"data_offsets":[0,8])"), 8)
                                         << QByteArray("a");
        QTest::newRow("a fraction of a side")
            << sound(one(R"("dtype":"F32","shape":[2.0],"data_offsets":[0,8])"), 8) << QByteArray("a");
        QTest::newRow("shape unlike the bytes")
            << sound(one(R"("dtype":"F32","shape":[3],"data_offsets":[0,8])"), 8) << QByteArray("a");
        QTest::newRow("a product past 2⁶⁴") // 2³³ · 2³³ · 4 = 2⁶⁸, which would wrap to 0
            << sound(one(R"("dtype":"F32","shape":[8589934592,8589934592],"data_offsets":[0,0])"), 0)
            << QByteArray("a");
        QTest::newRow("a side past 2⁶³")
            << sound(one(R"("dtype":"U8","shape":[9223372036854775808],"data_offsets":[0,8])"), 8) << QByteArray("a");
        QTest::newRow("a side past 2⁶⁴")
            << sound(one(R"("dtype":"U8","shape":[99999999999999999999],"data_offsets":[0,8])"), 8) << QByteArray("a");
        QTest::newRow("huge") << sound(one(R"("dtype":"U8","shape":[1000000000000],"data_offsets":[0,1000000000000])"),
                                       8)
                              << QByteArray("a");
        QTest::newRow("a negative offset")
            << sound(one(R"("dtype":"F32","shape":[2],"data_offsets":[-8,0])"), 8) << QByteArray("a");
        QTest::newRow("backwards") << sound(one(R"("dtype":"F32","shape":[2],"data_offsets":[8,0])"), 8)
                                   << QByteArray("a");
        QTest::newRow("three offsets") << sound(one(R"("dtype":"F32","shape":[2],"data_offsets":[0,8,8])"), 8)
                                       << QByteArray("a");
        QTest::newRow("one offset") << sound(one(R"("dtype":"F32","shape":[0],"data_offsets":[0])"), 0)
                                    << QByteArray("a");
        QTest::newRow("no shape") << sound(one(R"("dtype":"F32","data_offsets":[0,8])"), 8) << QByteArray("a");
        QTest::newRow("one field too many")
            << sound(one(R"("dtype":"F32","shape":[2],"data_offsets":[0,8],"pickle":"x")"), 8) << QByteArray("a");
        QTest::newRow("overlap") << sound("{" + a + R"(,"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})", 12)
                                 << QByteArray("b");
        QTest::newRow("two in one place")
            << sound("{" + a + R"(,"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 8) << QByteArray("b");
        QTest::newRow("a hole") << sound("{" + a + R"(,"b":{"dtype":"U8","shape":[1],"data_offsets":[9,10]}})", 10)
                                << QByteArray("b");
        QTest::newRow("bytes that belong to nobody") << sound("{" + a + "}", 9) << QByteArray();
        QTest::newRow("data cut off") << sound("{" + a + "}", 7) << QByteArray("a");
        QTest::newRow("an array twice") << sound("{" + a + "," + a + "}", 8) << QByteArray("a");
        QTest::newRow("a field twice") << sound(one(R"("dtype":"F32","shape":[2],"shape":[2],"data_offsets":[0,8])"), 8)
                                       << QByteArray("a");
        QTest::newRow("metadata that is no text")
            << sound(R"({"__metadata__":{"n":1}})", 0) << QByteArray("__metadata__");
    }
    void hostileFilesAreRefusedByTheArraysName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, array);
        const std::string name = writeBytes("hostile.safetensors", bytes).toStdString();
        const auto file = read(name);
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, ErrorCode::TensorFileInvalid);
        QCOMPARE(QByteArray::fromStdString(file.error().subject),
                 QByteArray::fromStdString(name) + (array.isEmpty() ? QByteArray() : ": " + array));
        QVERIFY(!file.error().found.empty());
        QVERIFY(!file.error().expected.empty());
        QVERIFY(!readHeader(name).has_value());
    }
    void aFileThatIsNotThereIsMissing()
    {
        QCOMPARE(read(path("absent.safetensors").toStdString()).error().code, ErrorCode::FileMissing);
        QCOMPARE(read(m_folder.path().toStdString()).error().code, ErrorCode::FileUnreadable);
    }

    void aFailedWriteLeavesTheOldFile()
    {
        File file;
        const float value = 4;
        file.arrays["z"] = Array::fromFloats({1}, &value);
        const QString name = path("kept.safetensors");
        QVERIFY(write(name.toStdString(), file).has_value());
        QVERIFY(
            QDir(m_folder.path()).mkdir(QStringLiteral("kept.safetensors.partial"))); // the neighbour's place is taken
        file.metadata["new"] = "yes";
        const auto done = write(name.toStdString(), file);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(done.error().subject, name.toStdString());
        QVERIFY(!done.error().found.empty());
        QVERIFY(read(name.toStdString())->metadata.empty());
        QCOMPARE(write(path("no/such/folder.safetensors").toStdString(), file).error().code, ErrorCode::FileUnwritable);
    }
    void anArrayUnlikeItsShapeIsNotWritten()
    {
        File file;
        file.arrays["z"] = {DType::F32, {3}, std::vector<std::byte>(8)};
        const auto done = write(path("unlike.safetensors").toStdString(), file);
        QCOMPARE(done.error().code, ErrorCode::TensorFileInvalid);
        QVERIFY(done.error().subject.ends_with(": z"));
        QVERIFY(!QFile::exists(path("unlike.safetensors")));
    }

    void theGoldenVectorsAreRead()
    {
        const QDir golden(QStringLiteral(FEWBOX_SHARED_DIR "/golden"));
        const QStringList names = golden.entryList({QStringLiteral("*.safetensors")});
        if (names.isEmpty())
            QSKIP("The workshop's golden vectors are not here.");
        for (const QString& name : names) {
            const auto file = read(golden.filePath(name).toStdString());
            QVERIFY2(file.has_value(), qPrintable(name));
            QVERIFY2(!file->arrays.empty() && !file->metadata.empty(), qPrintable(name));
            for (const auto& [key, array] : file->arrays)
                QVERIFY2(array.as<double>().size() == static_cast<std::size_t>(array.elements()), key.c_str());
            // What is written again is read again, bit by bit.
            const std::string copy = path("copy.safetensors").toStdString();
            QVERIFY(write(copy, *file).has_value());
            const auto again = read(copy);
            QVERIFY(again.has_value());
            QCOMPARE(again->metadata, file->metadata);
            for (const auto& [key, array] : file->arrays)
                QCOMPARE(again->arrays.at(key).data, array.data);
        }
    }
};

QTEST_APPLESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
