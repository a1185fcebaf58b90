// What a filter says in words, and which kinds of conditions a project offers.
#include "ui/kit/dates.h"
#include "ui/worklist/filter_words.h"
#include "ui/worklist/worklist_delegate.h"
#include "ui/worklist/worklist_model.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace store;
using worklist::FilterKind;

class FilterWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void conditionsAreSaidInWords_data();
    void conditionsAreSaidInWords();
    void everyKindCanBeTakenAwayAlone();
    void aKindThatPartsNothingIsNotOffered();
    void detailsAreDroppedWholeAndNeverCut();
    void aThumbnailHasTheShapeOfTheFilm();
    void aFindingIsSoughtByItsNameInTheWindow();
};

void FilterWordsTest::conditionsAreSaidInWords_data()
{
    QTest::addColumn<WorklistFilter>("filter");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* expected, FilterKind kind, const WorklistFilter& filter) {
        QTest::newRow(expected) << filter << int(kind) << QString::fromUtf8(expected);
    };
    row("unread", FilterKind::State, {.states = unreadStates});
    row("new, done or needs a second look", FilterKind::State,
        {.states = ListedStates(ListedState::New) | ListedState::Done | ListedState::SecondLook});
    row("Mass", FilterKind::Finding, {.findings = {{4}}});
    row("Effusion, Mass or Nodule: unsure", FilterKind::Finding, {.findings = {{2}, {4}, {5, FindingAnswer::Unsure}}});
    row("Mass and Nodule: boxed", FilterKind::Finding, {.findings = {{4}, {5, FindingAnswer::Boxed}}, .match = Match::All});
    row("by the report", FilterKind::Answers, {.answers = AnswersOf::Report});
    row("no answer yet", FilterKind::Answers, {.answers = AnswersOf::Nobody});
    row("no box", FilterKind::Boxes, {.boxes = Presence::Without});
    row("with points", FilterKind::Points, {.points = Presence::With});
    row("file missing", FilterKind::File, {.file = Presence::Without});
    row("assigned to me", FilterKind::Assigned, {.assigned = true});
    row("read by Ada", FilterKind::Reader, {.reader = domain::ReaderId{2}});
    row("Run 7, Mass: IoU under 0.10", FilterKind::Iou, {.iou = IouRange{domain::RunId{7}, 4, 0, .1}});
    row("Run 7: IoU 0.50 or better", FilterKind::Iou, {.iou = IouRange{domain::RunId{7}, -1, .5, 1}});
    row("Run 7: IoU 0.10 to 0.50", FilterKind::Iou, {.iou = IouRange{domain::RunId{7}, -1, .1, .5}});
    row("Run 7: any IoU", FilterKind::Iou, {.iou = IouRange{domain::RunId{7}}});
    row("AP or view unknown", FilterKind::View, {.views = {QStringLiteral("AP"), QString()}});
    row("female", FilterKind::Sex, {.sexes = {QStringLiteral("F")}});
    row("40 to 60 years", FilterKind::Age, {.age = AgeRange{40, 60}});
    row("since 30 Apr 2019", FilterKind::Date, {.dates = DateRange{QDate(2019, 4, 30), {}}});
    row("", FilterKind::Age, {.sexes = {QStringLiteral("F")}});
}

void FilterWordsTest::conditionsAreSaidInWords()
{
    QFETCH(WorklistFilter, filter);
    QFETCH(int, kind);
    QFETCH(QString, expected);
    worklist::FilterChoices choices;
    choices.readers = {{domain::ReaderId{1}, QStringLiteral("Ben")}, {domain::ReaderId{2}, QStringLiteral("Ada")}};
    QCOMPARE(worklist::conditionText(filter, FilterKind(kind), choices, domain::FindingSchema::nih14()), expected);
}

void FilterWordsTest::everyKindCanBeTakenAwayAlone()
{
    WorklistFilter all;
    all.text = QStringLiteral("x");
    all.states = unreadStates;
    all.findings = {{4}};
    all.match = Match::All;
    all.answers = AnswersOf::Report;
    all.boxes = all.points = all.file = Presence::With;
    all.reader = domain::ReaderId{1};
    all.iou = IouRange{domain::RunId{1}};
    all.views = all.sexes = QStringList{QString()};
    all.age = AgeRange{};
    all.dates = DateRange{};
    all.assigned = true;
    WorklistFilter left = all;
    for (const FilterKind kind : worklist::filterKinds()) {
        QVERIFY2(worklist::isAsked(left, kind), qPrintable(worklist::kindName(kind)));
        left = worklist::without(left, kind);
        QVERIFY(!worklist::isAsked(left, kind));
        QVERIFY(!worklist::kindName(kind).isEmpty() && !worklist::kindHelp(kind).isEmpty());
    }
    QVERIFY(left == WorklistFilter{.text = QStringLiteral("x")}); // the search field's own
}

void FilterWordsTest::aKindThatPartsNothingIsNotOffered()
{
    worklist::FilterChoices none;
    for (const FilterKind kind : {FilterKind::View, FilterKind::Sex, FilterKind::Age, FilterKind::Date, FilterKind::Iou,
                                  FilterKind::Reader, FilterKind::Points, FilterKind::Assigned, FilterKind::File})
        QVERIFY2(!none.isOffered(kind), qPrintable(worklist::kindName(kind)));
    worklist::FilterChoices some;
    some.values.views = {QStringLiteral("AP"), QStringLiteral("PA")};
    some.values.sexes = {QStringLiteral("F")}; // all of them
    some.values.youngest = some.values.oldest = 40;
    QVERIFY(some.isOffered(FilterKind::View));
    QVERIFY(!some.isOffered(FilterKind::Sex));
    QVERIFY(!some.isOffered(FilterKind::Age));
    QVERIFY(some.isOffered(FilterKind::Finding));
}

void FilterWordsTest::detailsAreDroppedWholeAndNeverCut()
{
    const QFontMetrics metrics{QFont()};
    const QStringList parts{QStringLiteral("F 59"), QStringLiteral("AP"), QStringLiteral("follow-up 13")};
    const int whole = metrics.horizontalAdvance(QStringLiteral("F 59 · AP · follow-up 13"));
    QCOMPARE(worklist::partsWithin(metrics, parts, whole), QStringLiteral("F 59 · AP · follow-up 13"));
    QCOMPARE(worklist::partsWithin(metrics, parts, whole - 1), QStringLiteral("F 59 · AP"));
    QCOMPARE(worklist::partsWithin(metrics, parts, metrics.horizontalAdvance(QStringLiteral("F 59")) - 1), QString());
    // What tells the films of a patient apart stays longest.
    store::WorklistRow row;
    row.sex = QStringLiteral("F");
    row.age = 59;
    row.view = QStringLiteral("AP");
    const auto narrow = [&](store::WorklistOrder::Column order) {
        const QStringList details = worklist::rowDetails(row, order);
        const auto keep = worklist::lastDetailTellsApart(row, order) ? worklist::Keep::Last : worklist::Keep::First;
        return worklist::partsWithin(metrics, details, metrics.horizontalAdvance(details.join(QStringLiteral(" · "))) - 1, keep);
    };
    row.followUp = 0; // the first one says who it is
    QCOMPARE(narrow(store::WorklistOrder::Patient), QStringLiteral("F 59"));
    row.followUp = 13;
    QCOMPARE(narrow(store::WorklistOrder::Patient), QStringLiteral("AP · follow-up 13"));
    row.followUp = -1; // nothing but the day numbers the visits
    row.studyDate = QStringLiteral("20260301");
    QCOMPARE(narrow(store::WorklistOrder::Patient),
             QStringLiteral("AP · %1").arg(kit::dateText(QDate(2026, 3, 1))));
}

void FilterWordsTest::aThumbnailHasTheShapeOfTheFilm()
{
    QCOMPARE(worklist::thumbnailSize({96, 96}, 1, 40), QSize(40, 40));
    QCOMPARE(worklist::thumbnailSize({96, 96}, 1.25, 40), QSize(40, 32)); // 2500 x 2000 px kept as 1024 x 1024
    QCOMPARE(worklist::thumbnailSize({96, 96}, 0.8, 40), QSize(32, 40));
    QCOMPARE(worklist::thumbnailSize({48, 96}, 2, 40), QSize(40, 40));
}

void FilterWordsTest::aFindingIsSoughtByItsNameInTheWindow()
{
    const domain::FindingSchema& nih = domain::FindingSchema::nih14();
    QCOMPARE(worklist::searchText(QStringLiteral("ada  mass"), nih), QStringLiteral("ada mass"));
    QCOMPARE(worklist::searchText(QStringLiteral("thick"), nih), QStringLiteral("thick|Pleural_Thickening"));
    QCOMPARE(worklist::searchText(QStringLiteral("t"), nih), QStringLiteral("t"));
    class German : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* text, const char*, int) const override
        {
            return qstrcmp(text, "Mass") == 0 ? QStringLiteral("Raumforderung") : QString();
        }
    } german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    QCOMPARE(worklist::searchText(QStringLiteral("Raum 12"), nih), QStringLiteral("Raum|Mass 12"));
    QVERIFY(QCoreApplication::removeTranslator(&german));
}

QTEST_MAIN(FilterWordsTest)
#include "filter_words_test.moc"
