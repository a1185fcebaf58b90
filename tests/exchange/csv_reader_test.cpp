// Tables as people really keep them.
#include "tests/exchange/made_films.h"

#include "core/exchange/csv_reader.h"

#include <QStringEncoder>

using exchange::CsvReader;

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreParted_data();
    void fieldsAreParted();
    void columnsAreFoundByTheBeginningOfTheirName();
    void aMissingColumnNamesFileAndHeader();
    void aRowKnowsItsLine();
    void anEmptyFileIsAnErrorAndAMissingOneToo();
    void utf16WithoutItsMarkIsToldAndNotRead();
    void aQuoteThatIsNeverClosedCostsItsRowAlone();
    void numbersAreWholeFieldsInTheCLocale();
    void whatIsWrittenIsReadBack();

private:
    QTemporaryDir m_folder;
};

void CsvReaderTest::fieldsAreParted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("fields"); // of the first row after the header
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringList{"1", "2"};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringList{"1", "2"};
    QTest::newRow("lone CR") << QByteArray("a,b\r1,2\r") << QStringList{"1", "2"};
    QTest::newRow("no end of line") << QByteArray("a,b\n1,2") << QStringList{"1", "2"};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "a,b\n1,2\n") << QStringList{"1", "2"};
    QTest::newRow("quotes") << QByteArray("a,b\n\"1,5\",\"say \"\"no\"\"\"\n") << QStringList{"1,5", "say \"no\""};
    QTest::newRow("line in quotes") << QByteArray("a,b\n\"1\n2\",3\n") << QStringList{"1\n2", "3"};
    QTest::newRow("blank lines and commas") << QByteArray("a,b\n\n,,,\n1,2\n") << QStringList{"1", "2"};
    QTest::newRow("ragged: longer") << QByteArray("a,b\n1,2,,,\n") << QStringList{"1", "2", "", "", ""};
    QTest::newRow("ragged: shorter") << QByteArray("a,b\n1\n") << QStringList{"1"};
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << QStringList{"1", "2"};
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << QStringList{"1", "2"};
    QTest::newRow("blanks around") << QByteArray("a,b\n 1 , 2 \n") << QStringList{"1", "2"};
    QTest::newRow("UTF-8") << QByteArray("a,b\nM\xC3\xBCller,2\n") << QStringList{QString::fromUtf8("Müller"), "2"};
    QTest::newRow("Latin-1") << QByteArray("a,b\nM\xFCller,2\n") << QStringList{QString::fromUtf8("Müller"), "2"};
    QTest::newRow("quote left open") << QByteArray("a,b\n\"1,2\n") << QStringList{"\"1", "2"};
}

void CsvReaderTest::fieldsAreParted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, fields);
    const QString path = m_folder.filePath("t.csv");
    made::text(path, bytes);
    auto csv = CsvReader::open(path);
    VERIFY_RESULT(csv);
    QVERIFY(csv->next());
    QStringList found;
    for (std::size_t i = 0; i < csv->fields(); ++i)
        found << QString::fromStdString(std::string(csv->field(i)));
    QCOMPARE(found, fields);
    QVERIFY(!csv->next());
}

void CsvReaderTest::columnsAreFoundByTheBeginningOfTheirName()
{
    const QString path = m_folder.filePath("boxes.csv");
    made::text(path, "Image Index,Finding Label,Bbox [x,y,w,h],,,\n");
    auto csv = CsvReader::open(path);
    VERIFY_RESULT(csv);
    QCOMPARE(*csv->find("Bbox [x"), std::size_t(2));
    QCOMPARE(*csv->find("image index"), std::size_t(0));
    QVERIFY(!csv->find("Patient"));
}

void CsvReaderTest::aMissingColumnNamesFileAndHeader()
{
    const QString path = m_folder.filePath("odd.csv");
    made::text(path, "Image Index,Label\na.png,Mass\n");
    auto csv = CsvReader::open(path);
    VERIFY_RESULT(csv);
    const auto column = csv->column("Finding Label");
    QVERIFY(!column);
    QVERIFY(column.error() == (domain::Error{domain::ErrorCode::CsvColumnMissing, path.toStdString(), "Image Index, Label", "Finding Label"}));
}

void CsvReaderTest::aRowKnowsItsLine()
{
    const QString path = m_folder.filePath("lines.csv");
    made::text(path, "a,b\n\n\"1\n1\",2\n3,4\n");
    auto csv = CsvReader::open(path);
    VERIFY_RESULT(csv);
    QVERIFY(csv->next());
    QCOMPARE(csv->place(), std::string("lines.csv, line 3"));
    QVERIFY(csv->next());
    QCOMPARE(csv->line(), 5);
}

void CsvReaderTest::anEmptyFileIsAnErrorAndAMissingOneToo()
{
    const QString path = m_folder.filePath("empty.csv");
    made::text(path, "\n\n");
    QVERIFY(CsvReader::open(path).error().code == domain::ErrorCode::CsvEmpty);
    QVERIFY(CsvReader::open(m_folder.filePath("none.csv")).error().code == domain::ErrorCode::FileMissing);
    QVERIFY(CsvReader::open(m_folder.path()).error().code == domain::ErrorCode::NotAFile);
}

void CsvReaderTest::utf16WithoutItsMarkIsToldAndNotRead()
{
    const QString path = m_folder.filePath("t.csv");
    const auto written = [&](QStringConverter::Encoding encoding, QStringConverter::Flags flags) {
        made::text(path, QByteArray(QStringEncoder(encoding, flags)(QString("Image Index,Finding\na.png,Mass\n"))));
        return CsvReader::open(path);
    };
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QVERIFY(written(encoding, QStringConverter::Flag::WriteBom).has_value());
        const auto unmarked = written(encoding, QStringConverter::Flag::Default);
        QVERIFY(!unmarked && unmarked.error().code == domain::ErrorCode::CsvEncoding);
        QVERIFY(unmarked.error().found.find("UTF-16") != std::string::npos);
    }
    made::text(path, QByteArray("a,b\n1,x\0y\n", 10)); // a stray zero is no encoding
    QVERIFY(CsvReader::open(path).has_value());
}

void CsvReaderTest::aQuoteThatIsNeverClosedCostsItsRowAlone()
{
    const QString path = m_folder.filePath("quote.csv");
    made::text(path, "name,finding\na,\"Mass\nb,Nodule\nc,Mass\n");
    auto csv = CsvReader::open(path);
    QVERIFY(csv && csv->next());
    QCOMPARE(csv->field(1), std::string_view("\"Mass"));
    QVERIFY(csv->next());
    QCOMPARE(csv->field(0), std::string_view("b"));
    QCOMPARE(csv->line(), 3);
    QVERIFY(csv->next() && !csv->next());
}

void CsvReaderTest::numbersAreWholeFieldsInTheCLocale()
{
    QCOMPARE(exchange::numberOf("225.084745762712").value(), 225.084745762712);
    QCOMPARE(exchange::numberOf(" -1e3 ").value(), -1000.0);
    for (const char* text : {"", "1,5", "12px", "nan", "inf", "1e999", "--1"})
        QVERIFY2(!exchange::numberOf(text), text);
}

void CsvReaderTest::whatIsWrittenIsReadBack()
{
    const QString path = m_folder.filePath("back.csv");
    const std::string odd = "a \"b\", c\nd";
    made::text(path, "x,y\n" + QByteArray::fromStdString(exchange::csvField(odd)) + ",1\n");
    auto csv = CsvReader::open(path);
    VERIFY_RESULT(csv);
    QVERIFY(csv->next());
    QCOMPARE(std::string(csv->field(0)), odd);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
