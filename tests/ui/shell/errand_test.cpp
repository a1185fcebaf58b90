#include "ui/shell/errand.h"
#include "test_places.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using shell::Errand;
using shell::ErrandEnd;
using How = ErrandEnd::How;

class ErrandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("FEWBOX_CTL", FEWBOX_BINARY_DIR "/tests/fake_ctl"); }
    void aSummaryComesBackWithWhatWasLeftOut();
    void aDeadChildIsAFailure();
    void aFailureIsTheChildsOwnSentence();
    void stoppingIsAskedForAndConfirmed();
    void aMissingProgramIsSaid();
    void stepsFollowEachOther();
    void foldersAreKnownByWhatTheyHold();

private:
    ErrandEnd run(const QStringList& paths);
};

ErrandEnd ErrandTest::run(const QStringList& paths)
{
    Errand errand;
    ErrandEnd result;
    bool ended = false;
    connect(&errand, &Errand::ended, this, [&](const ErrandEnd& end) {
        result = end;
        ended = true;
    });
    std::vector<shell::ErrandStep> steps;
    for (const QString& path : paths)
        steps.push_back({"Importing " + path, {"import", "dicom", path}});
    errand.start(std::move(steps));
    if (!QTest::qWaitFor([&] { return ended; }, 10000))
        qFatal("the errand never ended");
    return result;
}

void ErrandTest::aSummaryComesBackWithWhatWasLeftOut()
{
    const ErrandEnd end = run({"some"});
    QCOMPARE(end.how, How::Done);
    QCOMPARE(end.summaries.size(), std::size_t(1));
    QCOMPARE(end.summaries[0]["added"].toInt(), 3);
    QCOMPARE(end.summaries[0]["skipped"][0]["subject"].toString(), QString("/films/cut.dcm"));
}

void ErrandTest::aDeadChildIsAFailure()
{
    const ErrandEnd end = run({"dies", "clean"});
    QCOMPARE(end.how, How::Failed);
    QVERIFY(end.text.contains("fewboxctl"));
    QVERIFY(end.summaries.empty());
}

void ErrandTest::aFailureIsTheChildsOwnSentence()
{
    const ErrandEnd end = run({"fails", "clean"});
    QCOMPARE(end.how, How::Failed);
    QCOMPARE(end.text, QString("The disk is full."));
    QVERIFY(end.summaries.empty());
}

void ErrandTest::stoppingIsAskedForAndConfirmed()
{
    Errand errand;
    QSignalSpy ended(&errand, &Errand::ended);
    errand.start({{"Importing", {"import", "dicom", "hangs"}}});
    QTRY_COMPARE(errand.share(), 0.5);
    errand.stop();
    QVERIFY(errand.isStopping());
    QVERIFY(errand.isRunning());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended[0][0].value<ErrandEnd>().how, How::Stopped);
    QVERIFY(!errand.isRunning());
}

void ErrandTest::aMissingProgramIsSaid()
{
    qputenv("FEWBOX_CTL", "/nowhere/fewboxctl");
    QCOMPARE(run({"some"}).how, How::NoProgram);
}

void ErrandTest::stepsFollowEachOther()
{
    const ErrandEnd end = run({"clean", "some", "clean"});
    QCOMPARE(end.how, How::Done);
    QCOMPARE(end.summaries.size(), std::size_t(3));
}

void ErrandTest::foldersAreKnownByWhatTheyHold()
{
    QTemporaryDir root;
    const auto write = [&](const QString& path, const QByteArray& bytes) {
        QDir().mkpath(QFileInfo(root.filePath(path)).absolutePath());
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("nih/BBox_List_2017.csv", "Image Index\n");
    write("dicom/deep/IM1", QByteArray(128, '\0') + "DICM");
    write("mixed/a.png", "\x89PNG\r\n");
    write("mixed/b", QByteArray(128, '\0') + "DICM");
    write("coco.json", "{}");
    write("alone/one.jpg", "\xff\xd8\xff\xe0");
    const auto formats = [&](const QStringList& names) {
        QStringList paths, found;
        for (const QString& name : names)
            paths << root.filePath(name);
        for (const auto& [format, path] : shell::planImport(paths, {}).parts)
            found << format;
        return found.join(' ');
    };
    QCOMPARE(formats({"nih"}), QString("nih"));
    QCOMPARE(formats({"dicom"}), QString("dicom"));
    QCOMPARE(formats({"mixed"}), QString("dicom images"));
    QCOMPARE(formats({"coco.json"}), QString("coco"));
    QCOMPARE(formats({"nih", "dicom"}), QString("nih dicom"));
    const auto alone = shell::planImport({root.filePath("alone/one.jpg")}, {});
    QVERIFY(alone.widened);
    QCOMPARE(alone.parts[0].second, root.filePath("alone"));
}

QTEST_GUILESS_MAIN(ErrandTest)
#include "errand_test.moc"
