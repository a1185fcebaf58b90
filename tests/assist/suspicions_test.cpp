#include "core/assist/label_suspicions.h"
#include "core/assist/patient_ids.h"
#include "core/assist/unusual_place.h"
#include "core/domain/random.h"

#include <QTest>

using namespace assist;
using domain::ImageId;
using domain::Label;

namespace {

const domain::FindingSchema& schema() { return domain::FindingSchema::nih14(); }

FilmFacts film(int row, Label first, const char* visit = "", const char* view = "PA")
{
    FilmFacts facts;
    facts.image = ImageId{row};
    facts.identity = QStringLiteral("film %1").arg(row);
    facts.name = QStringLiteral("film_%1.png").arg(row);
    facts.patient = "patient";
    facts.visit = visit;
    facts.view = view;
    facts.labels.assign(14, Label::NotAsked);
    facts.labels[0] = first;
    return facts;
}

PatientFacts patient(const char* id, const char* name, const char* sex = "F", std::optional<int> year = 1950)
{
    return {QString::fromUtf8(id), QString::fromUtf8(name), QString::fromUtf8(sex), year, ImageId{id[0]}, {}};
}

/// `count` boxes of a finding about (cx, cy) in films of 1000 × 1000, scattered by some per cents.
std::vector<PlacedBox> boxesAbout(int finding, int count, double cx, double cy, double side, std::uint64_t seed)
{
    domain::Random random(seed);
    std::vector<PlacedBox> boxes;
    for (int i = 0; i < count; ++i) {
        const double w = side * random.uniform(0.8, 1.25), h = side * random.uniform(0.8, 1.25);
        const double x = cx + random.uniform(-60, 60), y = cy + random.uniform(-60, 60);
        boxes.push_back({domain::BoxId{i + 1}, ImageId{i + 1}, QStringLiteral("film %1").arg(i + 1), finding,
                         {x - w / 2, y - h / 2, w, h}, {1000, 1000}});
    }
    return boxes;
}
PlacedBox placed(int row, int finding, domain::Box box)
{
    return {domain::BoxId{row}, ImageId{row}, QStringLiteral("film %1").arg(row), finding, box, {1000, 1000}};
}

} // namespace

class SuspicionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- a run that is sure of the opposite
    void onlyASureRunAgainstAnAnswerIsSuspicious_data()
    {
        QTest::addColumn<int>("label");
        QTest::addColumn<double>("presence");
        QTest::addColumn<bool>("suspicious");
        QTest::newRow("absent, sure of present") << int(Label::Absent) << 0.97 << true;
        QTest::newRow("absent, nearly sure") << int(Label::Absent) << 0.94 << false;
        QTest::newRow("present, sure of absent") << int(Label::Present) << 0.03 << true;
        QTest::newRow("present, sure of present") << int(Label::Present) << 0.99 << false;
        QTest::newRow("unsure") << int(Label::Unsure) << 0.99 << false;
        QTest::newRow("not asked") << int(Label::NotAsked) << 0.01 << false;
    }
    void onlyASureRunAgainstAnAnswerIsSuspicious()
    {
        QFETCH(int, label);
        QFETCH(double, presence);
        QFETCH(bool, suspicious);
        const auto found = sureOfOpposite({film(7, Label(label))}, {{0, 0, presence}}, schema());
        QCOMPARE(found.size(), std::size_t(suspicious));
        if (!suspicious)
            return;
        QCOMPARE(found[0].image, ImageId{7});
        QCOMPARE(found[0].finding, 0);
        QVERIFY(qFuzzyCompare(found[0].severity, presence > 0.5 ? presence : 1 - presence));
    }
    void aMendedLabelIsAnotherSuspicionAndAnotherRunIsNot()
    {
        const auto key = [](Label label, double presence) {
            return sureOfOpposite({film(7, label)}, {{0, 0, presence}}, schema()).at(0).key;
        };
        QCOMPARE(key(Label::Absent, 0.97), key(Label::Absent, 0.99));
        QVERIFY(key(Label::Absent, 0.97) != key(Label::Present, 0.03));
        QCOMPARE(key(Label::Absent, 0.97), QStringLiteral("opposite/film 7/Atelectasis/absent"));
    }

    // --- films of one day
    void filmsOfOneDayThatContradictAreBothSuspicious()
    {
        const auto found = otherFilmsContradict(
            {film(1, Label::Present, "d1"), film(2, Label::Absent, "d1"), film(3, Label::Unsure, "d1"),
             film(4, Label::Absent, "d2"), film(5, Label::Present)}, schema());
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].image, ImageId{1});
        QCOMPARE(found[0].other, ImageId{2});
        QVERIFY(found[0].reason.kind == ReasonKind::OtherFilmSaysAbsent);
        QCOMPARE(found[0].reason.other, QStringLiteral("film_2.png"));
        QVERIFY(found[1].reason.kind == ReasonKind::OtherFilmSaysPresent);
    }
    void aFilmOfTheSameViewSpeaksFirstAndLouder()
    {
        const auto found = otherFilmsContradict({film(1, Label::Present, "d"), film(2, Label::Absent, "d", "LATERAL"),
                                                 film(3, Label::Absent, "d", "PA")}, schema());
        QCOMPARE(found.size(), std::size_t(3)); // each of the three contradicts another
        QCOMPARE(found[0].other, ImageId{3});
        QVERIFY(found[0].severity > found[1].severity); // the lateral one has a PA against it alone
    }

    // --- places
    void aBoxWhereNoOtherOfItsFindingLiesIsSuspicious_data()
    {
        QTest::addColumn<domain::Box>("box");
        QTest::addColumn<int>("kind"); // −1: not suspicious
        const auto about = [](double x, double y, double w, double h) { return domain::Box{x - w / 2, y - h / 2, w, h}; };
        QTest::newRow("usual") << about(280, 650, 100, 100) << -1;
        QTest::newRow("the other lung") << about(720, 650, 100, 100) << -1;
        QTest::newRow("below the diaphragm") << about(300, 970, 60, 60) << int(ReasonKind::UnusuallyLow);
        QTest::newRow("on the neck") << about(300, 100, 100, 100) << int(ReasonKind::UnusuallyHigh);
        QTest::newRow("on the spine") << about(500, 600, 100, 100) << int(ReasonKind::UnusuallyCentral);
        QTest::newRow("a slip of the hand") << about(300, 600, 6, 100) << int(ReasonKind::UnusuallyNarrow);
        QTest::newRow("a whole lung") << about(300, 600, 110, 900) << int(ReasonKind::UnusuallyTall);
    }
    void aBoxWhereNoOtherOfItsFindingLiesIsSuspicious()
    {
        QFETCH(domain::Box, box);
        QFETCH(int, kind);
        auto boxes = boxesAbout(0, 40, 300, 620, 110, 1);
        const auto right = boxesAbout(0, 40, 700, 620, 110, 2);
        boxes.insert(boxes.end(), right.begin(), right.end());
        QVERIFY(unusualPlaces(boxes, schema()).empty());
        boxes.push_back(placed(999, 0, box));
        const auto found = unusualPlaces(boxes, schema());
        QCOMPARE(found.size(), std::size_t(kind >= 0));
        if (kind < 0)
            return;
        QCOMPARE(int(found[0].reason.kind), kind);
        QCOMPARE(found[0].box, domain::BoxId{999});
        QVERIFY(found[0].severity >= 0.5 && found[0].severity < 1);
        QVERIFY(found[0].reason.low <= found[0].reason.high);
        QVERIFY(found[0].reason.share < found[0].reason.low || found[0].reason.share > found[0].reason.high);
    }
    void theRarerOfTwoUsualSizesIsNotOdd()
    {
        // As infiltrations: nine in ten of one lung, one in ten of both.
        auto boxes = boxesAbout(3, 90, 300, 500, 150, 5);
        const auto both = boxesAbout(3, 10, 500, 500, 650, 6);
        boxes.insert(boxes.end(), both.begin(), both.end());
        QVERIFY(unusualPlaces(boxes, schema()).empty());
    }
    void aFindingOfOneSideIsSuspiciousOnTheOther()
    {
        auto boxes = boxesAbout(1, 30, 600, 650, 300, 3); // hearts
        boxes.push_back(placed(999, 1, {150, 500, 300, 300}));
        const auto found = unusualPlaces(boxes, schema());
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].reason.kind == ReasonKind::UnusuallyLeft);
    }
    void aRareFindingIsHeldAgainstAllByItsPlaceAlone()
    {
        auto boxes = boxesAbout(0, 40, 300, 620, 110, 1);
        boxes.push_back(placed(998, 5, {295, 600, 8, 8})); // small, but where boxes are
        QVERIFY(unusualPlaces(boxes, schema()).empty());
        boxes.push_back(placed(999, 5, {295, 960, 30, 30}));
        const auto found = unusualPlaces(boxes, schema());
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].box, domain::BoxId{999});
    }
    void fewBoxesSayNothingOfWhatIsUsual()
    {
        auto boxes = boxesAbout(0, 18, 300, 620, 110, 1);
        boxes.push_back(placed(999, 0, {0, 0, 5, 5}));
        QVERIFY(unusualPlaces(boxes, schema()).empty());
    }
    void boxesThatAllAgreeLeaveRoomForASmallDifference()
    {
        std::vector<PlacedBox> boxes;
        for (int i = 1; i <= 30; ++i)
            boxes.push_back(placed(i, 0, {200, 200, 100, 100}));
        boxes.push_back(placed(99, 0, {230, 200, 110, 100}));
        QVERIFY(unusualPlaces(boxes, schema()).empty());
    }

    // --- patients
    void oneNameUnderTwoIdsIsSuspicious()
    {
        const auto found = sameNames({patient("1", "Müller^Jörg", "M", 1950), patient("2", "MULLER, JORG", "M", 1951)});
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].reason.kind == ReasonKind::SameNameOtherId);
        QCOMPARE(found[0].key, QStringLiteral("patient/1/2"));
        QCOMPARE(found[0].reason.other, QStringLiteral("1"));
    }
    void aNameAloneProvesNothing()
    {
        QVERIFY(sameNames({patient("1", "Doe^Jane"), patient("2", "Doe^Jane", "M")}).empty());
        QVERIFY(sameNames({patient("1", "Doe^Jane"), patient("2", "Doe^Jane", "F", 1952)}).empty());
        QVERIFY(sameNames({patient("1", "Doe^Jane"), patient("2", "Doe^Jane", "F", {})}).empty());
        QVERIFY(sameNames({patient("1", ""), patient("2", "")}).empty());
        QVERIFY(sameNames({patient("1", "1"), patient("01", "01")}).empty());
        std::vector<PatientFacts> anonymous;
        for (const char* id : {"1", "2", "3", "4", "5"})
            anonymous.push_back(patient(id, "Anonymous"));
        QVERIFY(sameNames(anonymous).empty());
    }
    void idsThatShareTwoPicturesAreSuspicious()
    {
        std::vector<PrintedFilm> films;
        for (const char* id : {"B", "A", "B", "A", "C"}) {
            films.push_back({film(int(films.size()) + 1, Label::NotAsked), {}, {}});
            films.back().facts.patient = id;
        }
        QVERIFY(samePicturesOfPatients(films, {{0, 1}}).empty());
        const auto found = samePicturesOfPatients(films, {{0, 1}, {2, 3}, {0, 4}});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].key, QStringLiteral("patient/A/B"));
        QCOMPARE(found[0].image, ImageId{1}); // of B
        QCOMPARE(found[0].other, ImageId{2});
    }

    // --- the list
    void answeredOnesLeaveTheListAndTheGravestComesFirst()
    {
        const auto one = [](const char* key, double severity) {
            Suspicion suspicion;
            suspicion.key = QLatin1String(key);
            suspicion.severity = severity;
            return suspicion;
        };
        const auto open = openSuspicions({one("a", 0.5), one("b", 0.9), one("c", 0.9), one("d", 1), one("b", 0.9)},
                                         {QStringLiteral("d")});
        QStringList keys;
        for (const Suspicion& suspicion : open)
            keys << suspicion.key;
        QCOMPARE(keys, (QStringList{"b", "c", "a"}));
    }
    void noTwoListsOfPartsMakeOneKey()
    {
        const auto key = [](const QStringList& parts) { return suspicionKey(SuspicionKind::OtherFilm, parts); };
        QVERIFY(key({"a/b", "c"}) != key({"a", "b/c"}));
        QVERIFY(key({"a%2Fb"}) != key({"a/b"}));
        QCOMPARE(key({"a", "b"}), QStringLiteral("film/a/b"));
    }
};

QTEST_GUILESS_MAIN(SuspicionsTest)
#include "suspicions_test.moc"
