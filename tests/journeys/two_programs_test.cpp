// A window and a script work on one project at a time. Each has several connections that come and go; none may take the
// database away from another.
#include "core/store/import.h"
#include "core/store/project.h"
#include "program.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

class TwoProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheWindowStoresIsSeenByAScriptThatCameAndWent()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath("project");
        auto window = store::Project::create(folder);
        QVERIFY(window);
        QVERIFY((*window)->useReader("AB"));
        auto import = (*window)->beginImport(dir.path(), "images");
        store::ImageRecord record;
        record.identity = record.name = "film";
        record.size = {500, 500};
        const auto stored = (*import)->addImage(record);
        QVERIFY(stored && (*import)->finish());
        import->reset();

        for (int boxes = 1; boxes <= 3; ++boxes) {
            {
                auto job = store::Project::open(folder); // as the window's jobs do, beside its own connection
                QVERIFY(job && (*job)->counts());
            }
            QCOMPARE(count(folder, "boxes"), boxes - 1); // a script opens the project and leaves
            QVERIFY((*window)->perform(store::DrawBox{stored->id, boxes, {10.0 * boxes, 20, 60, 40}}));
            QCOMPARE(count(folder, "boxes"), boxes);
        }
        window->reset();
        QCOMPARE(count(folder, "boxes"), 3);

        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "integrity");
            database.setDatabaseName(folder + "/project.fewbox");
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec("PRAGMA integrity_check") && query.next());
            QCOMPARE(query.value(0).toString(), QStringLiteral("ok"));
        }
        QSqlDatabase::removeDatabase("integrity");
    }

private:
    static int count(const QString& project, const char* what)
    {
        return runProgram("fewboxctl", {"info", "--project", project, "--json"}).json()[QLatin1String(what)].toInt(-1);
    }
};

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "two_programs_test.moc"
