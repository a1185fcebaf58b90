#include "core/domain/folds.h"
#include "core/domain/random.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace domain;

class FoldsTest : public QObject {
    Q_OBJECT

    /// Some 600 images of some 300 patients with NIH's imbalance: the commonest finding is five times the rarest.
    static std::vector<FoldItem> manyImages(std::uint64_t seed)
    {
        Random random(seed);
        std::vector<FoldItem> items;
        for (int patient = 0; patient < 300; ++patient) {
            const auto images = 1 + random.below(3);
            for (std::uint64_t i = 0; i < images; ++i) {
                FoldItem item{"patient " + std::to_string(patient), {}};
                for (int finding = 0; finding < 8; ++finding) {
                    if (random.chance(0.04 + 0.023 * finding))
                        item.findings.push_back(finding);
                }
                items.push_back(item);
            }
        }
        return items;
    }

private Q_SLOTS:
    void noPatientIsInTwoFolds()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto items = manyImages(seed);
            const auto folds = splitByPatient(items, 5, seed);
            QCOMPARE(folds.size(), items.size());
            std::map<std::string, std::set<int>> foldsOf;
            for (std::size_t i = 0; i < items.size(); ++i) {
                QVERIFY(folds[i] >= 0 && folds[i] < 5);
                foldsOf[items[i].patient].insert(folds[i]);
            }
            for (const auto& [patient, of] : foldsOf)
                QVERIFY2(of.size() == 1, patient.c_str());
        }
    }
    void everyFindingIsSpreadEvenly()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto items = manyImages(seed);
            const auto folds = splitByPatient(items, 5, seed);
            std::map<int, std::vector<int>> images; // finding 99: all
            for (std::size_t i = 0; i < items.size(); ++i) {
                for (const int finding : items[i].findings) {
                    images[finding].resize(5);
                    ++images[finding][static_cast<std::size_t>(folds[i])];
                }
                images[99].resize(5);
                ++images[99][static_cast<std::size_t>(folds[i])];
            }
            for (const auto& [finding, counts] : images) {
                const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
                QVERIFY2(*most - *least <= (finding == 99 ? 12 : 7),
                         qPrintable(QStringLiteral("finding %1: %2 to %3").arg(finding).arg(*least).arg(*most)));
            }
        }
    }
    void singleFindingsOfSinglePatientsDifferByOneAtMost()
    {
        std::vector<FoldItem> items;
        for (int i = 0; i < 53; ++i)
            items.push_back({"p" + std::to_string(i), {i < 13 ? 1 : 0}});
        const auto folds = splitByPatient(items, 5, 3);
        for (const bool rare : {false, true}) {
            std::vector<int> counts(5);
            for (std::size_t i = 0; i < items.size(); ++i)
                counts[static_cast<std::size_t>(folds[i])] += (i < 13) == rare;
            const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
            QVERIFY(*most - *least <= 1);
        }
    }
    void theOrderOfTheItemsDoesNotMatter()
    {
        auto items = manyImages(7);
        const auto folds = splitByPatient(items, 5, 11);
        std::map<std::string, int> foldOf;
        for (std::size_t i = 0; i < items.size(); ++i)
            foldOf[items[i].patient] = folds[i];
        Random random(5);
        random.shuffle(items);
        const auto again = splitByPatient(items, 5, 11);
        for (std::size_t i = 0; i < items.size(); ++i)
            QCOMPARE(again[i], foldOf[items[i].patient]);
    }
    void theSeedDecides()
    {
        const auto items = manyImages(7);
        QCOMPARE(splitByPatient(items, 5, 1), splitByPatient(items, 5, 1));
        QVERIFY(splitByPatient(items, 5, 1) != splitByPatient(items, 5, 2));
    }
    void anImageWithoutAPatientStandsForItself()
    {
        const std::vector<FoldItem> items(10, FoldItem{"", {0}});
        const auto folds = splitByPatient(items, 5, 1);
        for (int fold = 0; fold < 5; ++fold)
            QCOMPARE(std::count(folds.begin(), folds.end(), fold), 2);
    }
    void nothingIsSplitIntoNothing() { QVERIFY(splitByPatient({}, 5, 1).empty()); }
    void fewerPatientsThanFoldsLeaveFoldsEmpty()
    {
        const auto folds = splitByPatient({{"a", {0}}, {"b", {0}}}, 5, 1);
        QVERIFY(folds[0] != folds[1]);
    }
};

QTEST_APPLESS_MAIN(FoldsTest)
#include "folds_test.moc"
