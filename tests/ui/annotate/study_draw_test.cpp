#include "ui/annotate/study_draw.h"

#include <QTest>

#include <algorithm>
#include <set>

using annotate::StudyImages;
using domain::ImageId;

namespace {

store::WorklistRow row(int image, const QString& patient, const QString& date, quint64 findings = 0)
{
    store::WorklistRow one;
    one.image = ImageId{image};
    one.patientId = patient;
    one.studyDate = date;
    one.presentFindings = findings;
    return one;
}

/// 60 studies without a finding, 30 with finding 0, 6 with finding 1, 2 with both.
std::vector<StudyImages> mixed()
{
    std::vector<StudyImages> studies;
    for (int i = 0; i < 98; ++i)
        studies.push_back({{ImageId{i + 1}}, quint64(i < 60 ? 0 : i < 90 ? 1 : i < 96 ? 2 : 3)});
    return studies;
}

int having(const std::vector<StudyImages>& studies, quint64 bit)
{
    return int(std::count_if(studies.begin(), studies.end(),
                             [&](const auto& one) { return (one.presentFindings & bit) != 0; }));
}

} // namespace

class StudyDrawTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filmsOfOnePatientAndDayAreOneStudy();
    void withoutADateEachFilmIsAStudy();
    void aDrawHasAboutAsManyOfEachFinding();
    void aDrawIsByLotAndInTheListsOrder();
    void everyNthBeginsWithTheFirst();
};

void StudyDrawTest::filmsOfOnePatientAndDayAreOneStudy()
{
    const auto studies = annotate::studiesOf(
        {row(1, "a", "20240101", 1), row(2, "b", "20240101"), row(3, "a", "20240102"), row(4, "a", "20240101", 4)});
    QCOMPARE(studies.size(), 3u);
    QCOMPARE(studies[0], (StudyImages{{ImageId{1}, ImageId{4}}, 5}));
    QCOMPARE(annotate::imagesOf(studies), (std::vector<ImageId>{ImageId{1}, ImageId{4}, ImageId{2}, ImageId{3}}));
}

void StudyDrawTest::withoutADateEachFilmIsAStudy()
{
    QCOMPARE(annotate::studiesOf({row(1, "a", ""), row(2, "a", "")}).size(), 2u);
}

void StudyDrawTest::aDrawHasAboutAsManyOfEachFinding()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto drawn = annotate::drawnByFinding(mixed(), 15, seed);
        QCOMPARE(drawn.size(), 15u);
        // A third each; a study with both counts for both.
        const int first = having(drawn, 1), second = having(drawn, 2);
        const int without =
            int(std::count_if(drawn.begin(), drawn.end(), [](const auto& one) { return one.presentFindings == 0; }));
        QVERIFY2(first >= 5 && first <= 7 && second >= 5 && second <= 7 && without >= 4 && without <= 6,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(first).arg(second).arg(without)));
    }
    // The rare one is used up, the others go on.
    const auto most = annotate::drawnByFinding(mixed(), 60, 1);
    QCOMPARE(most.size(), 60u);
    QCOMPARE(having(most, 2), 8);
}

void StudyDrawTest::aDrawIsByLotAndInTheListsOrder()
{
    const auto isOrdered = [](const std::vector<StudyImages>& studies) {
        return std::is_sorted(studies.begin(), studies.end(),
                              [](const auto& a, const auto& b) { return a.images < b.images; });
    };
    const auto one = annotate::drawnByFinding(mixed(), 10, 1), same = annotate::drawnByFinding(mixed(), 10, 1),
               other = annotate::drawnByFinding(mixed(), 10, 2);
    QCOMPARE(one, same);
    QVERIFY(one != other);
    QVERIFY(isOrdered(one));
    QCOMPARE(annotate::drawnByFinding(mixed(), 98, 1), mixed());
    QCOMPARE(annotate::drawnByFinding(mixed(), 1000, 1), mixed());
    QVERIFY(annotate::drawnByFinding({}, 5, 1).empty());
}

void StudyDrawTest::everyNthBeginsWithTheFirst()
{
    const auto nth = annotate::everyNth(mixed(), 40);
    QCOMPARE(annotate::imagesOf(nth), (std::vector<ImageId>{ImageId{1}, ImageId{41}, ImageId{81}}));
    QCOMPARE(annotate::everyNth(mixed(), 1), mixed());
}

QTEST_APPLESS_MAIN(StudyDrawTest)
#include "study_draw_test.moc"
