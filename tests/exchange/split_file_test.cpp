#include "core/exchange/split_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using domain::ErrorCode;
using domain::Part;

class SplitFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString file(const char* name, const QByteArray& content)
    {
        const QString path = m_dir.filePath(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        return path;
    }

private Q_SLOTS:
    void aTableNamesImagesAndParts()
    {
        const auto split = exchange::readSplit(file("s.csv", "part,image,site\r\ntrain,a.png,x\r\nVal,b.png,\r\n\r\ntest,c.dcm\r\n"));
        QVERIFY(split);
        QCOMPARE(split->lines.size(), std::size_t(3));
        QVERIFY(split->lines[0] == (domain::SplitLine{"a.png", Part::Train, "s.csv, line 2"}));
        QVERIFY(split->lines[1] == (domain::SplitLine{"b.png", Part::Validation, "s.csv, line 3"}));
        QVERIFY(split->lines[2] == (domain::SplitLine{"c.dcm", Part::Test, "s.csv, line 5"}));
    }
    void nihsListsAreReadTogetherWhicheverIsGiven()
    {
        file("train_val_list.txt", "00000001_000.png\n00000002_000.png\n");
        file("test_list.txt", "00000003_000.png\r\n");
        for (const char* given : {"train_val_list.txt", "test_list.txt"}) {
            const auto split = exchange::readSplit(m_dir.filePath(given));
            QVERIFY(split);
            QCOMPARE(split->lines.size(), std::size_t(3));
            QVERIFY(split->lines[1] == (domain::SplitLine{"00000002_000.png", Part::Train, "train_val_list.txt, line 2"}));
            QVERIFY(split->lines[2] == (domain::SplitLine{"00000003_000.png", Part::Test, "test_list.txt, line 1"}));
        }
    }
    void aListWithoutItsSisterIsRefused()
    {
        QVERIFY(QDir(m_dir.path()).mkpath("alone"));
        const auto split = exchange::readSplit(file("alone/test_list.txt", "a.png\n"));
        QVERIFY(!split);
        QVERIFY(split.error().code == ErrorCode::SplitInvalid);
        QCOMPARE(split.error().found, std::string("no train_val_list.txt beside it"));
    }
    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("subjectEnds");
        QTest::addColumn<QString>("found");
        QTest::newRow("a word that is no part") << QByteArray("image,part\na.png,train\nb.png,tset\n") << "bad.csv, line 3" << "the part \"tset\"";
        QTest::newRow("no image") << QByteArray("image,part\n,train\n") << "bad.csv, line 2" << "no image";
        QTest::newRow("another table") << QByteArray("name,fold\na,1\n") << "bad.csv" << "the columns name, fold";
        QTest::newRow("a header alone") << QByteArray("image,part\n") << "bad.csv" << "no line below its header";
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, subjectEnds);
        QFETCH(QString, found);
        const auto split = exchange::readSplit(file("bad.csv", content));
        QVERIFY(!split);
        QVERIFY(split.error().code == ErrorCode::SplitInvalid);
        QVERIFY2(QString::fromStdString(split.error().subject).endsWith(subjectEnds), split.error().subject.c_str());
        QCOMPARE(QString::fromStdString(split.error().found), found);
    }
};

QTEST_APPLESS_MAIN(SplitFileTest)
#include "split_file_test.moc"
