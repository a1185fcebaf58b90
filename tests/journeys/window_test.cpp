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

    void onAFineScreenItIsDrawnFineAndNotBlownUp()
    {
        const QString file = m_dir.filePath("fine.png");
        const Said said = fewbox({m_project, "--grab", file, "--workspace", "read", "--size", "1280x720"}, {"QT_SCALE_FACTOR=2"});
        QVERIFY2(said.exitCode == 0, said.all());
        const QImage picture(file);
        QCOMPARE(picture.size(), QSize(2560, 1440));
        // Were it enlarged, every 2 × 2 pixels would be one colour. The worklist's words and the bars' icons are finer.
        const QImage words = picture.copy(0, 0, 640, 1440);
        int fine = 0, blocks = 0;
        for (int y = 0; y + 1 < words.height(); y += 2)
            for (int x = 0; x + 1 < words.width(); x += 2) {
                ++blocks;
                const QRgb first = words.pixel(x, y);
                fine += first != words.pixel(x + 1, y) || first != words.pixel(x, y + 1) || first != words.pixel(x + 1, y + 1) ? 1 : 0;
            }
        QVERIFY2(fine > blocks / 200, qPrintable(QStringLiteral("%1 of %2").arg(fine).arg(blocks)));
    }

    void inHebrewTheWindowIsMirroredAndTheFilmIsNot()
    {
        const auto grab = [this](const char* language) {
            const QString file = m_dir.filePath(QLatin1String(language) + ".png");
            const Said said = fewbox({m_project, "--grab", file, "--workspace", "read", "--case", "1", "--size", "1280x720", "--language", language});
            if (said.exitCode != 0)
                qWarning("%s", said.all().constData());
            return QImage(file);
        };
        const QImage english = grab("en"), hebrew = grab("he");
        QCOMPARE(hebrew.size(), english.size());
        // The worklist, 256 px, and the findings, 280 px, change sides: so the film lies 24 px further to the right.
        const auto film = [](const QImage& picture, int left) { return picture.copy(left + 250, 300, 240, 240); };
        const QImage here = film(english, 257), there = film(hebrew, 281);
        QVERIFY(colours(here) > 30);
        qint64 same = 0, mirrored = 0;
        const QImage turned = there.mirrored(true, false);
        for (int y = 0; y < here.height(); y += 2)
            for (int x = 0; x < here.width(); x += 2) {
                same += std::abs(qGray(here.pixel(x, y)) - qGray(there.pixel(x, y)));
                mirrored += std::abs(qGray(here.pixel(x, y)) - qGray(turned.pixel(x, y)));
            }
        QVERIFY2(2 * same < mirrored, qPrintable(QStringLiteral("%1, mirrored %2").arg(same).arg(mirrored)));
    }

    void withoutADisplayThereIsAPictureAllTheSame()
    {
        const QString file = m_dir.filePath("no-display.png");
        const Said said = runProgram("fewbox", {m_project, "--grab", file, "--workspace", "read", "--size", "1280x720"},
                                     {"QT_QPA_PLATFORM=", "DISPLAY=", "WAYLAND_DISPLAY="});
        QVERIFY2(said.exitCode == 0, said.all());
        QCOMPARE(QImage(file).size(), QSize(1280, 720));
    }
    void aSizeThatNoWindowCanHaveIsAnErrorOfUsage()
    {
        const Said said = fewbox({m_project, "--grab", m_dir.filePath("none.png"), "--size", "99999x99999"});
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.contains("16384"), said.all());
    }
    void anUnknownOptionIsAnErrorOfUsage()
    {
        const Said said = fewbox({"--nonsense"});
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.contains("nonsense"), said.all());
    }
    void aMissingProjectIsToldAndEndsWithAnError()
    {
        const Said said = fewbox({"/nowhere/project", "--grab", m_dir.filePath("none.png")});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.all().contains("/nowhere/project"), said.all());
    }

private:
    static Said fewbox(const QStringList& arguments, QStringList environment = {})
    {
        environment << "QT_QPA_PLATFORM=offscreen";
        return runProgram("fewbox", arguments, environment, 120'000);
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
