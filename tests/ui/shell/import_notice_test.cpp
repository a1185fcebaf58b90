#include "ui/shell/import_notice.h"

#include <QJsonDocument>
#include <QTest>

using shell::ErrandEnd;
using shell::importNotice;
using Kind = kit::NoticeBar::Kind;

class ImportNoticeTest : public QObject {
    Q_OBJECT
private:
    /// What fewboxctl import --json ends with, one object a step.
    static ErrandEnd end(const QList<QByteArray>& summaries, ErrandEnd::How how = ErrandEnd::How::Done)
    {
        ErrandEnd end{how, {}, QStringLiteral("Importing ward 4"), {}};
        for (const QByteArray& json : summaries)
            end.summaries.push_back(QJsonDocument::fromJson(json).object());
        return end;
    }

private Q_SLOTS:
    void anErrandThatIsNoImportHasNone();
    void whatIsLeftOutIsAddedUpByItsReason();
    void tablesThatWerePassedOverAreNamed();
    void whereNothingCameNothingIsSaidToBeStored();
    void filmsWithoutAPatientAreCounted();
    void stepsAreAddedUp();
    void aStoppedImportSaysHowToGoOn();
};

void ImportNoticeTest::anErrandThatIsNoImportHasNone()
{
    QVERIFY(!importNotice(end({R"({"event":"summary","images":3})"})));
    QVERIFY(!importNotice(end({})));
}

void ImportNoticeTest::whatIsLeftOutIsAddedUpByItsReason()
{
    const auto notice = importNotice(end({R"({"added":3,"boxes":2,
        "left_out":[{"what":"box","why":"finding-unknown","finding":"Fibroma","count":40},
                    {"what":"box","why":"finding-unknown","finding":"Scar","count":15},
                    {"what":"box","why":"box-outside-image","finding":"","count":5},
                    {"what":"image","why":"csv-row-invalid","finding":"","count":2}],
        "skipped":[{"subject":"BBox_List.csv, line 7","text":"This box is outside its image."}]})"}));
    QVERIFY(notice);
    QCOMPARE(notice->kind, Kind::Warning);
    QVERIFY2(notice->text.contains("60 box(es) left out: of findings that the project does not have (Fibroma 40, Scar 15), outside their image (5)."),
             qPrintable(notice->text));
    QVERIFY2(notice->text.contains("2 image(s) left out: entries that cannot be understood (2)."), qPrintable(notice->text));
    QVERIFY2(!notice->text.contains("answer"), qPrintable(notice->text)); // none of them was
    QCOMPARE(notice->rows.size(), std::size_t(1));
}

void ImportNoticeTest::tablesThatWerePassedOverAreNamed()
{
    const auto notice = importNotice(end({R"({"added":3,"boxes":0,"tables_passed_over":["/nih/Data_Entry_2017_v2020.csv"],"skipped":[]})"}));
    QVERIFY(notice);
    QVERIFY2(notice->text.contains("Data_Entry_2017_v2020.csv") && !notice->text.contains("/nih/"), qPrintable(notice->text));
    QCOMPARE(notice->kind, Kind::Good); // a choice that was made, not a loss
}

void ImportNoticeTest::whereNothingCameNothingIsSaidToBeStored()
{
    const auto notice = importNotice(end({R"({"added":0,"boxes":0,"skipped":[{"subject":"/films/notes.dcm","text":"It is not a DICOM file."}]})"}));
    QVERIFY(notice);
    QCOMPARE(notice->title, QString("Nothing was imported"));
    QVERIFY2(!notice->text.contains("stored"), qPrintable(notice->text));
    QCOMPARE(notice->rows.size(), std::size_t(1));
}

void ImportNoticeTest::filmsWithoutAPatientAreCounted()
{
    const auto notice = importNotice(end({R"({"added":9,"boxes":0,"without_patient":7,"repeated":2,"skipped":[]})"}));
    QVERIFY(notice);
    QVERIFY2(notice->text.contains("7 image(s) have no Patient ID"), qPrintable(notice->text));
    QVERIFY2(notice->text.contains("2 file(s) of films that are in already"), qPrintable(notice->text));
}

void ImportNoticeTest::stepsAreAddedUp()
{
    const QByteArray one = R"({"added":2,"unchanged":1,"boxes":4,"left_out":[{"what":"box","why":"box-too-small","count":3}],"skipped":[]})";
    const auto notice = importNotice(end({one, one}));
    QVERIFY(notice);
    QCOMPARE(notice->title, QString("4 image(s) and 8 box(es) imported"));
    QVERIFY2(notice->text.contains("2 were there already."), qPrintable(notice->text));
    QVERIFY2(notice->text.contains("6 box(es) left out: too small (6)."), qPrintable(notice->text));
}

void ImportNoticeTest::aStoppedImportSaysHowToGoOn()
{
    const auto notice = importNotice(end({R"({"added":2,"boxes":0,"skipped":[]})"}, ErrandEnd::How::Stopped));
    QVERIFY(notice);
    QVERIFY(notice->title.startsWith("Import stopped"));
    QVERIFY2(notice->text.contains("Import again"), qPrintable(notice->text));
    QCOMPARE(notice->kind, Kind::Info);
}

QTEST_GUILESS_MAIN(ImportNoticeTest)
#include "import_notice_test.moc"
