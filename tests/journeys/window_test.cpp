// The window as an installer's test sees it: it opens, waits until nothing is pending, takes its picture and ends.
#include "program.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString films = m_dir.filePath("films");
        QVERIFY(runProgram("fewboxctl", {"phantom", films, "--images", "3", "--seed", "4", "--quiet"}).exitCode == 0);
        m_project = m_dir.filePath("project");
        QVERIFY(runProgram("fewboxctl", {"import", "nih", films, "--project", m_project}).exitCode == 0);
    }

    void eachWorkspaceIsGrabbedAtTheAskedSize_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<QString>("theme");
        QTest::newRow("read") << "read" << "dark";
        QTest::newRow("train") << "train" << "light";
        QTest::newRow("audit") << "audit" << "contrast";
    }
    void eachWorkspaceIsGrabbedAtTheAskedSize()
    {
        QFETCH(QString, workspace);
        QFETCH(QString, theme);
        const QString file = m_dir.filePath(workspace + ".png");
        const Said said = fewbox({m_project, "--grab", file, "--workspace", workspace, "--theme", theme, "--size", "1280x720"});
        QVERIFY2(said.exitCode == 0, said.all());
        const QImage picture(file);
        QCOMPARE(picture.size(), QSize(1280, 720));
        QVERIFY(colours(picture) > 50);
    }

    void theFilmIsInTheMiddleOfRead()
    {
        const QString file = m_dir.filePath("film.png");
        QVERIFY(fewbox({m_project, "--grab", file, "--workspace", "read", "--case", "1", "--size", "1280x720"}).exitCode == 0);
        QVERIFY(colours(QImage(file).copy(500, 250, 250, 250)) > 30);
    }

    void aMissingProjectIsToldAndEndsWithAnError()
    {
        const Said said = fewbox({"/nowhere/project", "--grab", m_dir.filePath("none.png")});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.all().contains("/nowhere/project"), said.all());
    }

private:
    static Said fewbox(const QStringList& arguments)
    {
        return runProgram("fewbox", arguments, {"QT_QPA_PLATFORM=offscreen"}, 120'000);
    }
    static int colours(const QImage& picture)
    {
        QSet<QRgb> seen;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                seen.insert(picture.pixel(x, y));
        return static_cast<int>(seen.size());
    }

    QTemporaryDir m_dir;
    QString m_project;
};

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
