#include "core/assist/same_picture.h"
#include "core/domain/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace assist;

namespace {

constexpr int width = 96, height = 80;

/// A soft picture of a few blobs, another one for each seed, 0…1.
std::vector<float> picture(std::uint64_t seed, int w = width, int h = height)
{
    domain::Random random(seed);
    struct Blob { double x, y, r, a; };
    std::vector<Blob> blobs;
    for (int i = 0; i < 12; ++i)
        blobs.push_back({random.uniform(), random.uniform(), random.uniform(0.05, 0.3), random.uniform(-1, 1)});
    std::vector<float> pixels;
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            double sum = 0;
            for (const Blob& blob : blobs) {
                const double dx = (x + 0.5) / w - blob.x, dy = (y + 0.5) / h - blob.y;
                sum += blob.a * std::exp(-(dx * dx + dy * dy) / (2 * blob.r * blob.r));
            }
            pixels.push_back(static_cast<float>(1 / (1 + std::exp(-sum))));
        }
    }
    return pixels;
}
PicturePrint print(const std::vector<float>& pixels) { return printOf(pixels, width, height); }
std::vector<float> each(std::vector<float> pixels, float (*change)(float))
{
    std::transform(pixels.begin(), pixels.end(), pixels.begin(), change);
    return pixels;
}
PrintedFilm film(int row, std::optional<PicturePrint> print, const char* patient = "A", const char* hash = "")
{
    FilmFacts facts;
    facts.image = domain::ImageId{row};
    facts.identity = QStringLiteral("film %1").arg(row);
    facts.name = QStringLiteral("film_%1.png").arg(row);
    facts.patient = patient;
    facts.labels = {domain::Label::Present, domain::Label::NotAsked};
    return {facts, QString::fromLatin1(hash), print};
}

} // namespace

class SamePictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureStaysItself_data()
    {
        QTest::addColumn<std::vector<float>>("copy");
        domain::Random random(9);
        std::vector<float> noisy = picture(1);
        for (float& value : noisy)
            value += static_cast<float>(0.01 * random.normal());
        QTest::newRow("as it is") << picture(1);
        QTest::newRow("under gamma") << each(picture(1), [](float v) { return v * v; });
        QTest::newRow("in 6 bits") << each(picture(1), [](float v) { return std::floor(v * 64) / 64; });
        QTest::newRow("in a window") << each(picture(1), [](float v) { return std::clamp(2 * v - 0.5f, 0.0f, 1.0f); });
        QTest::newRow("with noise") << noisy;
    }
    void aPictureStaysItself()
    {
        QFETCH(std::vector<float>, copy);
        const double like = likeness(print(picture(1)), print(copy));
        QVERIFY2(like >= samePictureLikeness, qPrintable(QString::number(like)));
    }
    void aPictureStaysItselfInAnotherSize()
    {
        const double like = likeness(print(picture(1)), printOf(picture(1, 240, 200), 240, 200));
        QVERIFY2(like >= samePictureLikeness, qPrintable(QString::number(like)));
    }
    void anotherPictureIsAnother()
    {
        for (std::uint64_t seed = 2; seed < 30; ++seed)
            QVERIFY(likeness(print(picture(1)), print(picture(seed))) < 0.95);
        QVERIFY(likeness(print(picture(1)), print(each(picture(1), [](float v) { return 1 - v; }))) < -0.99);
    }
    void aGreySheetIsLikeNothing()
    {
        const std::vector<float> grey(width * height, 0.5f);
        QCOMPARE(likeness(print(grey), print(grey)), 0.0);
        QVERIFY(samePictures({film(1, print(grey)), film(2, print(grey))}, samePictureLikeness).empty());
    }
    void likenessIsTheCorrelationOfRanks()
    {
        // 1 − 6 Σd²/n(n² − 1) of a picture of 1024 different greys and itself with its two halves swapped.
        std::vector<float> ramp(32 * 32), swapped(32 * 32);
        for (int i = 0; i < 1024; ++i) {
            ramp[std::size_t(i)] = float(i);
            swapped[std::size_t(i)] = float((i + 512) % 1024);
        }
        const double spearman = 1 - 6 * 1024.0 * 512 * 512 / (1024.0 * (1024.0 * 1024.0 - 1));
        QVERIFY(std::abs(likeness(printOf(ramp, 32, 32), printOf(swapped, 32, 32)) - spearman) < 0.005);
    }
    void theShortcutsMissNothing()
    {
        // A hundred pictures, each with a copy that drifts further from it; against every pair by brute force.
        std::vector<PrintedFilm> films;
        domain::Random random(21);
        for (int i = 0; i < 100; ++i) {
            std::vector<float> one = picture(1000 + std::uint64_t(i) / 2);
            for (float& value : one)
                value += static_cast<float>(0.0008 * i * random.normal());
            films.push_back(film(i + 1, print(one)));
        }
        const double least = 0.98;
        std::vector<SamePair> expected;
        for (std::size_t j = 0; j < films.size(); ++j) {
            for (std::size_t i = 0; i < j; ++i) {
                if (likeness(*films[i].print, *films[j].print) >= least) {
                    expected.push_back({i, j}); // pairs here, so the first of a group is its only other
                    break;
                }
            }
        }
        QVERIFY2(expected.size() > 10 && expected.size() < 45, qPrintable(QString::number(expected.size())));
        QVERIFY(samePictures(films, least) == expected);
    }
    void theSameContentNeedsNoLook()
    {
        const auto pairs = samePictures({film(1, {}, "A", "abc"), film(2, {}, "A", "def"), film(3, {}, "A", "abc"),
                                         film(4, {}, "A", ""), film(5, {}, "A", "")}, samePictureLikeness);
        QVERIFY(pairs == (std::vector<SamePair>{{0, 2}}));
    }
    void aGroupIsToldAgainstItsFirst()
    {
        const auto same = print(picture(1));
        const auto pairs = samePictures({film(3, same), film(4, print(picture(2))), film(5, same), film(9, same)},
                                        samePictureLikeness);
        QVERIFY(pairs == (std::vector<SamePair>{{0, 2}, {0, 3}}));
    }
    void anotherPatientAndAnotherLabelMakeItGraver()
    {
        std::vector<PrintedFilm> films{film(1, {}), film(2, {}), film(3, {}, "B"), film(4, {}, "B")};
        films[1].facts.labels[1] = domain::Label::Absent;  // the first was not asked: no contradiction
        films[3].facts.labels[0] = domain::Label::Absent;
        const auto found = samePictureSuspicions(films, {{0, 1}, {0, 2}, {0, 3}});
        QCOMPARE(found.size(), std::size_t(3));
        QVERIFY(found[0].reason.kind == ReasonKind::SamePictureSamePatient);
        QVERIFY(found[1].reason.kind == ReasonKind::SamePictureOtherPatient);
        QVERIFY(found[0].severity < found[1].severity && found[1].severity < found[2].severity);
        QCOMPARE(found[2].image, domain::ImageId{4});
        QCOMPARE(found[2].other, domain::ImageId{1});
        QCOMPARE(found[2].key, QStringLiteral("picture/film 1/film 4"));
    }
};

QTEST_GUILESS_MAIN(SamePictureTest)
#include "same_picture_test.moc"
