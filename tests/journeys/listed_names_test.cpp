// Names as files may have them, on a terminal: what fewboxctl prints is one line and nothing that the terminal obeys.
#include "core/store/import.h"
#include "program.h"

#include <QTemporaryDir>
#include <QTest>

class ListedNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsOneLineAndObeyedByNobody()
    {
        QTemporaryDir dir;
        add(dir, {record("a\nb\x1b[31m.png", 0), record(QString(u'\u202e') + "gnp.c", 0)});
        for (const QStringList& words : {QStringList{}, QStringList{"--names"}}) {
            const Said said = runProgram("fewboxctl", QStringList{"list", "--project", dir.filePath("p")} + words);
            QCOMPARE(said.exitCode, 0);
            QVERIFY2(said.out.contains("a\\nb\\x1b[31m.png") && said.out.contains("\\u202egnp.c"), said.all());
            QCOMPARE(said.out.count('\n'), words.isEmpty() ? 3 : 2); // with a header
            QVERIFY(!said.out.contains(u'\x1b') && !said.out.contains(u'\u202e'));
        }
    }

    void framesOfOneFileAreToldApart()
    {
        QTemporaryDir dir;
        add(dir, {record("multi.dcm", 0), record("multi.dcm", 1), record("multi.dcm", 2), record("single.dcm", 0)});
        const Said said = runProgram("fewboxctl", {"list", "--project", dir.filePath("p")});
        for (const char* name : {"multi.dcm frame 1", "multi.dcm frame 2", "multi.dcm frame 3"})
            QVERIFY2(said.out.count(QLatin1String(name)) == 1, said.all());
        QVERIFY2(!said.out.contains("single.dcm frame"), said.all());
    }

private:
    static store::ImageRecord record(const QString& name, int frame)
    {
        store::ImageRecord record;
        record.identity = record.name = name;
        record.path = "/films/" + name;
        record.frame = frame;
        record.size = {100, 80};
        return record;
    }
    static void add(const QTemporaryDir& dir, const std::vector<store::ImageRecord>& images)
    {
        auto project = store::Project::create(dir.filePath("p"));
        QVERIFY(project.has_value());
        auto import = (*project)->beginImport(dir.path(), "test");
        QVERIFY(import.has_value());
        for (const store::ImageRecord& image : images)
            QVERIFY((*import)->addImage(image).has_value());
        QVERIFY((*import)->finish().has_value());
    }
};

QTEST_GUILESS_MAIN(ListedNamesTest)
#include "listed_names_test.moc"
