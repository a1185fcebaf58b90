#include "core/assist/suggestions.h"
#include "core/domain/random.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace assist;
using domain::ImageId;

namespace {

Candidate film(std::int64_t row, int finding, std::optional<ModelView> model = {}, const std::string& patient = {})
{
    return {ImageId{row}, patient.empty() ? "patient " + std::to_string(row) : patient, "PA", {{finding, 1, true, model}}, model.has_value()};
}
ModelView view(double presence, double effectivePatches = 1, int blobs = 1)
{
    return {presence, effectivePatches, blobs, {}};
}
/// The model alone chooses.
SuggestionOptions modelOptions(int count = 10)
{
    SuggestionOptions options;
    options.arms.randomShare = 0;
    options.count = count;
    options.boxes.assign(14, 1000);
    options.usualPatches.assign(14, 10);
    options.hasRun = true;
    return options;
}
std::vector<std::int64_t> rows(const std::vector<Suggestion>& suggestions)
{
    std::vector<std::int64_t> rows;
    for (const Suggestion& one : suggestions)
        rows.push_back(one.image.value);
    return rows;
}

/// 600 films of 300 patients with 5 findings and answers by chance.
std::vector<Candidate> manyFilms()
{
    domain::Random random(11);
    std::vector<Candidate> films;
    for (int i = 1; i <= 600; ++i) {
        Candidate one{ImageId{i}, "patient " + std::to_string(random.below(300)), random.chance(0.7) ? "PA" : "AP", {}, true};
        for (int finding = 0; finding < 5; ++finding) {
            if (!random.chance(0.3))
                continue;
            ModelView model = view(random.uniform(), random.uniform(1, 60), 1 + int(random.below(3)));
            for (auto& cell : model.coarse)
                cell = static_cast<std::uint8_t>(random.below(256));
            one.findings.push_back({finding, 1, true, model});
        }
        if (!one.findings.empty())
            films.push_back(std::move(one));
    }
    return films;
}

} // namespace

class SuggestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelWantsWhatItIsUnsureOf()
    {
        // whether: 0.36 at 0.9, 1 at 0.5, 0.68 at 0.1 (labelled present, hardly seen: half of it may be the label).
        const auto order = suggest({film(1, 0, view(0.9)), film(2, 0, view(0.5)), film(3, 0, view(0.1))}, {}, modelOptions());
        QCOMPARE(rows(order), (std::vector<std::int64_t>{2, 3, 1}));
        QVERIFY(order[0].reason.kind == ReasonKind::UnsureWhether);
        QVERIFY(order[1].reason.kind == ReasonKind::LabelDisagrees);
        QCOMPARE(order[1].reason.share, 0.1);
        // ½ · whether · 1/√101, the first with nothing to be unlike to.
        QVERIFY(std::abs(order[0].gain - 0.5 / std::sqrt(101.0)) < 1e-12);
    }
    void aModelThatCannotTellWhetherIsAskedWhereAlone()
    {
        ModelView spread = view(0, 40, 1), two = view(0, 20, 2), placed = view(0, 5, 1);
        for (ModelView* one : {&spread, &two, &placed})
            one->presence.reset();
        const auto order = suggest({film(1, 0, placed), film(2, 0, two), film(3, 0, spread)}, {}, modelOptions());
        QCOMPARE(rows(order), (std::vector<std::int64_t>{3, 2, 1}));
        QVERIFY(order[0].reason.kind == ReasonKind::SpreadMap);
        QVERIFY(order[1].reason.kind == ReasonKind::SeveralPlaces);
        QVERIFY(order[2].reason.kind == ReasonKind::FewBoxes); // no doubt is told that it does not have
        QVERIFY(std::abs(order[0].gain - 0.5 * (0.5 + 0.75) / std::sqrt(101.0)) < 1e-12);
    }
    void theModelWantsWhatItCannotPlace()
    {
        // where: 1 − 10/40 and 1 − 10/20, and none where the map is as large as a usual box.
        const auto order = suggest({film(1, 0, view(1, 10)), film(2, 0, view(1, 40)), film(3, 0, view(1, 20, 2))}, {},
                                   modelOptions());
        QCOMPARE(rows(order), (std::vector<std::int64_t>{2, 3, 1}));
        QVERIFY(order[0].reason.kind == ReasonKind::SpreadMap);
        QCOMPARE(order[0].reason.share, 4.0);
        QVERIFY(order[1].reason.kind == ReasonKind::SeveralPlaces);
        QCOMPARE(order[1].reason.count, 2);
    }
    void aScarceFindingGoesBeforeACommonOne()
    {
        SuggestionOptions options = modelOptions();
        options.boxes[0] = 90; // 1/√10 against 1
        options.boxes[1] = 0;
        const auto order = suggest({film(1, 0, view(0.5)), film(2, 1, view(0.9))}, {}, options);
        QCOMPARE(rows(order), (std::vector<std::int64_t>{2, 1})); // 0.18 against 0.5/√10 = 0.158
        QVERIFY(order[0].reason.kind == ReasonKind::FewBoxes);
        QCOMPARE(order[0].reason.count, 0);
    }
    void whatNobodyLabelledCountsAsMuchAsTheModelBelievesIt()
    {
        std::vector<Candidate> films{film(1, 0, view(0.6)), film(2, 0, view(0.6))};
        films[0].findings[0].isAsked = false;
        films[0].findings[0].positive = 0.6;
        const auto order = suggest(films, {}, modelOptions());
        QCOMPARE(rows(order), (std::vector<std::int64_t>{2, 1}));
        QVERIFY(order[1].reason.kind == ReasonKind::ModelOnly);
    }
    void aFilmThatTheRunHasNotAnsweredIsDrawnByChanceAfterThoseThatItHas()
    {
        const auto order = suggest({film(1, 0, view(0.95)), film(2, 0), film(3, 0, view(0.5, 40))}, {}, modelOptions());
        QCOMPARE(rows(order), (std::vector<std::int64_t>{3, 1, 2}));
        QVERIFY(order[1].arm == Arm::Model);
        QVERIFY(order[2].arm == Arm::Random);
        QVERIFY(order[2].reason.kind == ReasonKind::NotAnswered);
        QCOMPARE(order[2].gain, 0.0);
    }
    void ofAnAnsweredFilmAFindingThatTheRunDidNotLearnCountsAsADoubt()
    {
        Candidate unlearned = film(2, 1);
        unlearned.isAnswered = true;
        const auto order = suggest({film(1, 0, view(0.95)), unlearned, film(3, 0, view(0.5, 40))}, {}, modelOptions());
        QCOMPARE(rows(order), (std::vector<std::int64_t>{3, 2, 1}));
        QVERIFY(order[1].arm == Arm::Model);
        QVERIFY(order[1].reason.kind == ReasonKind::NotLearned);
    }
    void aSentenceCountsTheBoxesThatThereAre()
    {
        SuggestionOptions options = modelOptions();
        options.boxes.assign(14, 2);
        for (const bool hasRun : {false, true}) {
            options.hasRun = hasRun;
            for (const Suggestion& one : suggest({film(1, 0), film(2, 0), film(3, 0)}, {}, options))
                QCOMPARE(one.reason.count, 2); // not those that the list supposes
        }
    }
    void ofAFilmTheFindingThatTeachesMostIsNamed()
    {
        Candidate both = film(1, 0, view(0.95));
        both.findings.push_back({4, 1, true, view(0.5)});
        const auto order = suggest({both}, {}, modelOptions());
        QCOMPARE(order.size(), std::size_t(1)); // a film comes once
        QCOMPARE(order[0].finding, 4);
    }
    void whatWasBoxedLatelyWeighsLess()
    {
        std::vector<Chosen> recent;
        for (int i = 0; i < 10; ++i)
            recent.push_back({ImageId{100 + i}, "other " + std::to_string(i), "PA", 0, CoarseMap{}});
        // 0.5 against 0.46; after ten films of finding 0 (with empty maps, so alike by half) and of the same view the first
        // counts 1 − 0.375 − 0.25 of itself, the other 1 − 0.25.
        const std::vector<Candidate> films{film(1, 0, view(0.5)), film(2, 1, view(0.3))};
        QCOMPARE(rows(suggest(films, {}, modelOptions())), (std::vector<std::int64_t>{1, 2}));
        QCOMPARE(rows(suggest(films, recent, modelOptions())), (std::vector<std::int64_t>{2, 1}));
    }
    void noPatientComesTwiceWithinTen()
    {
        SuggestionOptions options = modelOptions(60);
        for (const double share : {0.0, 0.2, 1.0}) {
            options.arms.randomShare = share;
            const std::vector<Candidate> films = manyFilms();
            const auto order = suggest(films, {}, options);
            QCOMPARE(order.size(), std::size_t(60));
            for (std::size_t i = 0; i < order.size(); ++i) {
                for (std::size_t j = i + 1; j < std::min(i + 11, order.size()); ++j)
                    QVERIFY(patientOf(films, order[i].image) != patientOf(films, order[j].image));
            }
        }
    }
    void aPatientWhoWasBoxedLatelyWaitsUnlessNobodyElseIsLeft()
    {
        const std::vector<Chosen> recent{{ImageId{9}, "A", "PA", 0, {}}};
        const std::vector<Candidate> films{film(1, 0, view(0.5), "A"), film(2, 0, view(0.99), "B")};
        QCOMPARE(rows(suggest(films, recent, modelOptions())), (std::vector<std::int64_t>{2, 1}));
    }
    void filmsWithoutAPatientStandForThemselves()
    {
        std::vector<Candidate> films{film(1, 0, view(0.5)), film(2, 0, view(0.9))};
        films[0].patient = films[1].patient = "";
        QCOMPARE(suggest(films, {}, modelOptions()).size(), std::size_t(2));
    }
    void theOrderOfTheFilmsDoesNotMatter()
    {
        std::vector<Candidate> films = manyFilms();
        SuggestionOptions options = modelOptions(40);
        options.arms.randomShare = 0.2;
        const auto order = suggest(films, {}, options);
        domain::Random(5).shuffle(films);
        QVERIFY(suggest(films, {}, options) == order);
        std::set<ImageId> different;
        for (const Suggestion& one : order)
            different.insert(one.image);
        QCOMPARE(different.size(), order.size());
    }

    // --- arms
    void aFifthOfFilmsAndOfTurnsIsByChanceAndStaysSo()
    {
        const ArmOptions options;
        int films = 0, turns = 0, both = 0;
        for (int i = 1; i <= 10'000; ++i) {
            films += armOf(ImageId{i}, options) == Arm::Random;
            turns += armOfSlot(i, options) == Arm::Random;
            both += armOf(ImageId{i}, options) == Arm::Random && armOfSlot(i, options) == Arm::Random;
            QVERIFY(armOf(ImageId{i}, options) == armOf(ImageId{i}, options));
        }
        // Binomial: 2000 ± 40 in two of three cases.
        QVERIFY2(std::abs(films - 2000) < 160, qPrintable(QString::number(films)));
        QVERIFY2(std::abs(turns - 2000) < 160, qPrintable(QString::number(turns)));
        QVERIFY2(std::abs(both - 400) < 80, qPrintable(QString::number(both))); // and neither tells of the other
    }
    void everySuggestionComesFromItsArm()
    {
        const std::vector<Candidate> films = manyFilms();
        SuggestionOptions options = modelOptions(50);
        options.arms.randomShare = 0.2;
        int byChance = 0;
        const auto order = suggest(films, {}, options);
        for (std::size_t i = 0; i < order.size(); ++i) {
            QVERIFY(order[i].arm == armOf(order[i].image, options.arms));
            QVERIFY(order[i].arm == armOfSlot(std::int64_t(i), options.arms));
            QCOMPARE(order[i].reason.kind == ReasonKind::Chance, order[i].arm == Arm::Random);
            byChance += order[i].arm == Arm::Random;
        }
        QVERIFY(byChance >= 3 && byChance <= 20);
    }
    void filmsThatTheRunHasNotAnsweredChangeNeitherArm()
    {
        std::vector<Candidate> films = manyFilms();
        for (std::size_t i = 0; i < films.size(); i += 2) {
            films[i].isAnswered = false;
            for (CandidateFinding& finding : films[i].findings)
                finding.model.reset();
        }
        SuggestionOptions options = modelOptions(static_cast<int>(films.size()));
        options.arms.randomShare = 0.2;
        const auto order = suggest(films, {}, options);
        QCOMPARE(order.size(), films.size());
        int unanswered = 0, ofChance = 0;
        for (const Suggestion& one : order) {
            const bool isAnswered =
                std::find_if(films.begin(), films.end(), [&](const Candidate& film) { return film.image == one.image; })->isAnswered;
            QVERIFY(one.arm == Arm::Random || isAnswered);
            // Chance's own films are answered or not, as the lot has it; the others say that they are nobody's choice.
            QCOMPARE(one.reason.kind == ReasonKind::Chance, armOf(one.image, options.arms) == Arm::Random);
            QCOMPARE(one.reason.kind == ReasonKind::NotAnswered, !isAnswered && armOf(one.image, options.arms) == Arm::Model);
            unanswered += one.reason.kind == ReasonKind::NotAnswered;
            ofChance += one.reason.kind == ReasonKind::Chance && !isAnswered;
        }
        QVERIFY(unanswered > 0 && ofChance > 0);
    }
    void takingTheFirstEveryTimeMeetsBothArms()
    {
        const std::vector<Candidate> films = manyFilms();
        SuggestionOptions options = modelOptions(1);
        options.arms.randomShare = 0.2;
        std::set<Arm> met;
        for (options.slot = 0; options.slot < 40; ++options.slot)
            met.insert(suggest(films, {}, options).front().arm);
        QCOMPARE(met.size(), std::size_t(2));
    }
    void anArmWithoutFilmsLeavesItsTurnToTheOther()
    {
        SuggestionOptions options = modelOptions(40);
        options.arms.randomShare = 0.2;
        std::vector<Candidate> films = manyFilms();
        std::erase_if(films, [&](const Candidate& one) { return armOf(one.image, options.arms) == Arm::Random; });
        const auto order = suggest(films, {}, options);
        QCOMPARE(order.size(), std::size_t(40));
        int turnsOfChance = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            QVERIFY(order[i].arm == Arm::Model);
            turnsOfChance += armOfSlot(std::int64_t(i), options.arms) == Arm::Random;
        }
        QVERIFY(turnsOfChance > 0);
    }

    // --- cold start
    void withoutARunFindingsTakeTurnsAndTheReasonSaysSo()
    {
        std::vector<Candidate> films;
        for (int i = 1; i <= 40; ++i)
            films.push_back(film(i, i <= 30 ? 0 : 1)); // many of one finding, few of another
        SuggestionOptions options;
        options.boxes = {0, 2};
        options.count = 10;
        const auto order = suggest(films, {}, options);
        std::vector<int> findings;
        for (const Suggestion& one : order) {
            findings.push_back(one.finding);
            QVERIFY(one.reason.kind == ReasonKind::ColdStart);
            QVERIFY(one.arm == Arm::Random);
        }
        // The one with fewer boxes until it has caught up, then by turns.
        QCOMPARE(findings, (std::vector<int>{0, 0, 0, 1, 0, 1, 0, 1, 0, 1}));
    }
    void withoutARunAnotherSeedDrawsOtherFilms()
    {
        std::vector<Candidate> films;
        for (int i = 1; i <= 200; ++i)
            films.push_back(film(i, 0));
        SuggestionOptions options;
        const auto first = rows(suggest(films, {}, options));
        QVERIFY(first != (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        options.arms.seed = 2;
        QVERIFY(rows(suggest(films, {}, options)) != first);
    }

    // --- what the arms gained
    void armsAreComparedOnceBothHaveEnough()
    {
        std::vector<ArmCase> cases;
        for (int i = 0; i < 20; ++i) {
            cases.push_back({Arm::Model, "m" + std::to_string(i), 0.1 + 0.01 * (i % 2), 0.4});
            if (i < 9)
                cases.push_back({Arm::Random, "r" + std::to_string(i), 0.5, 0.5});
        }
        QVERIFY(!compareArms(cases).isEnough);
        QVERIFY(!compareArms(cases).interval);
        cases.push_back({Arm::Random, "r10", 0.25, 0.75});
        const ArmComparison compared = compareArms(cases);
        QVERIFY(compared.isEnough);
        QCOMPARE(compared.model.cases, 20);
        QVERIFY(std::abs(compared.model.before - 0.105) < 1e-12 && std::abs(compared.model.after - 0.4) < 1e-12);
        QVERIFY(std::abs(compared.model.gain - 0.295) < 1e-12);
        QVERIFY(compared.model.interval && compared.model.interval->low > 0.28 && compared.model.interval->high < 0.31);
        QVERIFY(std::abs(compared.random.gain - 0.05) < 1e-12);
        QVERIFY(std::abs(compared.difference - 0.245) < 1e-12);
        QVERIFY(compared.interval && compared.interval->low < compared.difference && compared.interval->low > 0 &&
                compared.interval->high > compared.difference);
    }
    void theSplitsOfTheArmsDifferInNothingButTheArm()
    {
        const ArmOptions options;
        std::vector<BoxedFilm> films;
        int random = 0;
        for (int i = 1; i <= 200; ++i) {
            const auto arm = i <= 50 ? std::nullopt : std::optional(i % 5 ? Arm::Model : Arm::Random);
            films.push_back({ImageId{i}, "f" + std::to_string(i), "p" + std::to_string(i), arm, i <= 50});
            random += arm == Arm::Random;
        }
        films.push_back({ImageId{201}, "second film of 60", "p60", {}, true}); // would make the test known to an arm
        films.push_back({ImageId{202}, "a hand's own choice", "p202", {}, false}); // belongs to no arm, and is no test
        const ArmSplits splits = armSplits(films, options);
        QCOMPARE(splits.filmsPerArm, random);
        QCOMPARE(splits.testFilms, 50);
        const auto test = [](const std::vector<domain::SplitLine>& lines) {
            std::set<std::string> images;
            for (const auto& line : lines) {
                if (line.part == domain::Part::Test)
                    images.insert(line.image);
            }
            return images;
        };
        QVERIFY(test(splits.model) == test(splits.random));
        QVERIFY(!test(splits.model).contains("second film of 60"));
        QCOMPARE(splits.model.size(), splits.random.size());
        QCOMPARE(splits.model.size(), std::size_t(random + 50));
        QVERIFY(armSplits({}, options).model.empty());
    }

private:
    static std::string patientOf(const std::vector<Candidate>& films, ImageId image)
    {
        return std::find_if(films.begin(), films.end(), [&](const auto& one) { return one.image == image; })->patient;
    }
};

QTEST_GUILESS_MAIN(SuggestionsTest)
#include "suggestions_test.moc"
