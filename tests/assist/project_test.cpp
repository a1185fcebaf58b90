// The readers of a whole project, against a real store and a run folder made by hand.
#include "core/assist/film_proposals.h"
#include "core/assist/find_suspicions.h"
#include "core/assist/next_box.h"
#include "core/assist/readings.h"
#include "core/domain/random.h"
#include "core/imaging/thumbnail.h"
#include "core/store/import.h"
#include "tests/assist/made_up_run.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace assist;
using domain::Box;
using domain::ImageId;
using domain::Label;
using testing::flatMap;
using testing::mapOver;

namespace {

constexpr int mass = 4, nodule = 5;

template <typename T> T must(domain::Result<T> result)
{
    if (!result)
        qFatal("code %d: %s", int(result.error().code), result.error().subject.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

class ProjectTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Project> m_project;

    /// Films are grey pictures of 64 × 64 px, each another one; the report answers as `labels` say, else nothing.
    ImageId addFilm(const QString& name, const QString& patient, std::map<int, Label> labels = {},
                    const std::function<void(store::ImageRecord&)>& change = {}, int look = -1)
    {
        static int films = 0;
        domain::Random random(std::uint64_t(look >= 0 ? look : ++films + 1000));
        imaging::GreyImage grey{64, 64, {}};
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x)
                grey.pixels.push_back(std::uint8_t((x / 8) * 7 + (y / 8) * 13 + int(random.below(120))));
        }
        store::ImageRecord record;
        record.name = name + QStringLiteral(".png");
        record.identity = name;
        record.path = m_dir->filePath(record.name);
        record.patientId = patient;
        record.view = QStringLiteral("PA");
        record.size = {64, 64};
        must(imaging::writePng(record.path.toStdString(), grey));
        if (change)
            change(record);
        auto import = must(m_project->beginImport(m_dir->path(), QStringLiteral("test")));
        const ImageId id = must(import->addImage(record)).id;
        if (!labels.empty()) {
            std::vector<Label> all(14, Label::NotAsked);
            for (const auto& [finding, label] : labels)
                all[std::size_t(finding)] = label;
            must(import->setReportLabels(id, all));
        }
        must(import->finish());
        return id;
    }
    domain::BoxId draw(ImageId image, int finding, const Box& box = {8, 8, 16, 16})
    {
        return *must(m_project->boxMadeBy(must(m_project->perform(store::DrawBox{image, finding, box}))));
    }
    void useReader(const char* name) { must(m_project->useReader(QString::fromLatin1(name))); }
    ProjectFilms films() const { return must(readFilms(*m_project)); }
    RunAnswers answersOf(const store::RunRow& row) const
    {
        return must(RunAnswers::open(launch::folderOf(*m_project, row), m_project->schema()));
    }
    RunSummary summaryOf(const store::RunRow& row) const { return must(assist::summaryOf(answersOf(row), films())); }
    std::vector<ImageId> next(const RunSummary* run, int count = 20) const
    {
        std::vector<ImageId> images;
        for (const Suggestion& one : must(nextToBox(*m_project, films(), run, count)))
            images.push_back(one.image);
        return images;
    }
    std::vector<Suspicion> suspicions(const RunSummary* run = nullptr, bool pictures = false) const
    {
        return must(findSuspicions(*m_project, films(), run, {.pictures = pictures})).open;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_project = must(store::Project::create(m_dir->filePath(QStringLiteral("project"))));
        useReader("Ada");
    }
    void cleanup() { m_project.reset(); }

    // --- proposals
    void aRunProposesTheBoxesOfItsBlobs()
    {
        draw(addFilm("a", "1"), mass);
        draw(addFilm("b", "2"), mass);
        const ImageId film = addFilm("c", "3");
        const auto row = testing::addMadeUpRun(*m_project, [](const auto& one, int finding) -> std::optional<std::vector<float>> {
            if (finding == mass)
                return mapOver(one, {16, 24, 24, 16}, 0.8f);
            if (finding == nodule)
                return flatMap(0.3f); // S = 19 > τ̂, but no patch is positive
            return std::nullopt;
        });
        QVERIFY(row);
        const RunAnswers run = answersOf(*row);
        QCOMPARE(run.uuid(), row->uuid);
        const auto proposals = must(run.proposals(QStringLiteral("c"), {64, 64}));
        QCOMPARE(proposals.size(), std::size_t(1));
        QCOMPARE(proposals[0].finding, mass);
        QCOMPARE(proposals[0].box, (Box{16, 24, 24, 16}));
        QCOMPARE(proposals[0].presence, 1.0);
        // In pixels of a film of any size; and nothing for one that the run does not know.
        QCOMPARE(must(run.proposals(QStringLiteral("c"), {640, 320})).at(0).box, (Box{160, 120, 240, 80}));
        QVERIFY(must(run.proposals(QStringLiteral("nobody"), {64, 64})).empty());

        // Answered, drawn by oneself, or called absent: no longer open. Another reader's box leaves it open.
        const auto open = [&] {
            const store::ImageFacts facts = must(m_project->facts(film));
            return openProposals(offeredProposals(proposals, facts, ProposedFindings::All), row->uuid, facts, m_project->currentReader()).size();
        };
        QCOMPARE(open(), std::size_t(1));
        must(m_project->perform(store::AnswerProposals{film, {{mass, row->uuid, proposals[0].box, store::ProposalAnswer::Answer::Rejected, {}}}}));
        QCOMPARE(open(), std::size_t(0));
        must(m_project->undo());
        QCOMPARE(open(), std::size_t(1));
        must(m_project->perform(store::SetLabel{film, mass, Label::Absent}));
        QCOMPARE(open(), std::size_t(0));
        must(m_project->undo());
        draw(film, mass, {16, 24, 20, 16});
        QCOMPARE(open(), std::size_t(0));
        useReader("Ben");
        QCOMPARE(open(), std::size_t(1));
    }
    void aRunOfAnotherSchemaIsReadByNames()
    {
        draw(addFilm("a", "1"), mass);
        draw(addFilm("b", "2"), mass);
        const auto row = testing::addMadeUpRun(*m_project, [](const auto& one, int finding) {
            return finding == mass ? std::optional(mapOver(one, {0, 0, 32, 32}, 0.9f)) : std::nullopt;
        });
        QVERIFY(row);
        const domain::FindingSchema other({{"Nodule", "Nod", true}, {"mass", "Mas", true}});
        const auto run = RunAnswers::open(launch::folderOf(*m_project, *row), other);
        QVERIFY(run);
        QCOMPARE(must(run->proposals(QStringLiteral("a"), {64, 64})).at(0).finding, 1);
    }

    void aRunOfBoxedFilmsAloneProposesWhatIsLabelled()
    {
        draw(addFilm("a", "1"), mass);
        draw(addFilm("b", "2"), mass);
        const ImageId film = addFilm("c", "3", {{mass, Label::Absent}});
        const auto everything = [](const auto& one, int finding) {
            return finding == mass || finding == nodule ? std::optional(mapOver(one, {16, 24, 24, 16}, 0.8f)) : std::nullopt;
        };
        const auto offered = [&](const RunAnswers& run) {
            std::set<int> findings;
            const auto all = must(run.proposals(QStringLiteral("c"), {64, 64}));
            for (const Proposal& one : offeredProposals(all, must(m_project->facts(film)), ProposedFindings::Likely))
                findings.insert(one.finding);
            return findings;
        };
        const auto row = testing::addMadeUpRun(*m_project, everything);
        QVERIFY(row);
        QVERIFY(!answersOf(*row).tellsAny());
        QVERIFY(offered(answersOf(*row)).empty());
        must(m_project->perform(store::SetLabel{film, nodule, Label::Unsure}));
        QCOMPARE(offered(answersOf(*row)), (std::set{nodule}));
        must(m_project->perform(store::SetLabel{film, mass, Label::Present})); // who reads overrules the report
        QCOMPARE(offered(answersOf(*row)), (std::set{mass, nodule}));

        // Twenty films without a mass later, of which a run has learned: it may speak of masses unasked.
        must(m_project->undo());
        must(m_project->undo());
        for (int i = 0; i < 20; ++i)
            addFilm(QStringLiteral("without %1").arg(i), QStringLiteral("w%1").arg(i), {{mass, Label::Absent}});
        const ImageId unasked = addFilm("d", "4");
        const auto later = testing::addMadeUpRun(*m_project, everything);
        QVERIFY(later);
        QVERIFY(answersOf(*later).tellsPresence(mass) && !answersOf(*later).tellsPresence(nodule));
        const auto all = must(answersOf(*later).proposals(QStringLiteral("d"), {64, 64}));
        const auto likely = offeredProposals(all, must(m_project->facts(unasked)), ProposedFindings::Likely);
        QCOMPARE(likely.size(), std::size_t(1));
        QCOMPARE(likely[0].finding, mass);
        QVERIFY(offered(answersOf(*later)).empty()); // the report's "absent" holds
    }

    // --- what to box next
    void onlyFilmsThatMayBeBoxedAreSuggested()
    {
        const ImageId open = addFilm("open", "1", {{mass, Label::Present}});
        const ImageId unsure = addFilm("unsure", "2", {{nodule, Label::Unsure}});
        addFilm("absent", "3", {{mass, Label::Absent}});
        addFilm("not asked", "4");
        draw(addFilm("boxed", "5", {{mass, Label::Present}}), mass);
        const ImageId read = addFilm("read", "6", {{mass, Label::Present}});
        must(m_project->perform(store::SetReadState{read, store::ReadState::Done}));
        const ImageId blinded = addFilm("blinded", "7", {{mass, Label::Present}});
        must(m_project->perform(store::Assign{{blinded}, m_project->currentReader(), true}));

        QVERIFY(next(nullptr) == (std::vector{unsure, open})); // no nodule is boxed, one mass is
        useReader("Ben"); // who has not read it, and is not the one who reads blinded
        const auto ofBen = next(nullptr);
        QCOMPARE(std::set(ofBen.begin(), ofBen.end()), (std::set{open, unsure, read, blinded}));
    }
    void aRunThatAnsweredBoxedFilmsAloneIsAColdStart()
    {
        draw(addFilm("a", "1"), mass);
        draw(addFilm("b", "2"), mass);
        const auto row = testing::addMadeUpRun(*m_project, [](const auto&, int) { return testing::flatMap(0.2f); });
        QVERIFY(row);
        addFilm("later", "3", {{mass, Label::Present}}); // the run was over by then
        addFilm("never boxed", "4", {{13, Label::Present}}); // a hernia, which NIH does not box
        const RunSummary run = summaryOf(*row);
        const auto suggestions = must(nextToBox(*m_project, films(), &run, 10));
        QCOMPARE(suggestions.size(), std::size_t(1));
        QVERIFY(suggestions[0].reason.kind == ReasonKind::ColdStart);
        // Somebody boxes hernias after all.
        draw(addFilm("hernia", "5"), 13);
        QCOMPARE(must(nextToBox(*m_project, films(), &run, 10)).size(), std::size_t(2));
    }
    void aRunPutsFilmsInItsOrderAndFindsUnaskedOnes()
    {
        useReader("Ben"); // whose choices do not weigh on Ada's
        for (int i = 1; i <= 6; ++i)
            draw(addFilm(QStringLiteral("boxed %1").arg(i), QStringLiteral("b%1").arg(i)), mass, {8, 8, 16, 16}); // 4 patches
        useReader("Ada");
        const ImageId sure = addFilm("sure", "1", {{mass, Label::Present}});
        const ImageId spread = addFilm("spread", "2", {{mass, Label::Present}});
        const ImageId waver = addFilm("waver", "3", {{mass, Label::Present}});
        const ImageId unasked = addFilm("unasked", "4");
        const ImageId nothing = addFilm("nothing", "5");
        for (int i = 0; i < 20; ++i) // without them it could not tell
            addFilm(QStringLiteral("without %1").arg(i), QStringLiteral("w%1").arg(i), {{mass, Label::Absent}});
        setArmOptions(*m_project, {.seed = 1, .randomShare = 0});
        const auto row = testing::addMadeUpRun(*m_project, [](const auto& film, int finding) -> std::optional<std::vector<float>> {
            if (finding != mass)
                return std::nullopt;
            if (film.identity == "spread")
                return flatMap(0.6f);
            if (film.identity == "waver") // S = 4 · 0.5: in the middle of ρ̂ = 1 and τ̂ = 3
                return mapOver(film, {8, 8, 16, 16}, 0.5f, 0);
            if (film.identity == "nothing")
                return flatMap(0);
            return mapOver(film, {8, 8, 16, 16}, film.identity == "unasked" ? 0.7f : 0.95f, 0);
        });
        QVERIFY(row);
        const ImageId later = addFilm("later", "6", {{mass, Label::Present}}); // the run was over by then
        const RunSummary run = summaryOf(*row);
        QCOMPARE(run.patches, testing::madeUpPatches);
        QVERIFY(!run.scales.at(mass).isKnown()); // too few labels: by the thresholds
        QCOMPARE(run.films.at(QStringLiteral("waver")).at(mass)->presence, std::optional(0.5));
        QVERIFY(!run.films.at(QStringLiteral("waver")).at(nodule));

        // whether 1 · where 0; whether 0 · where 1 − 4/64; P 0.9 · 0.36; nothing to learn; and no film without a finding.
        const auto suggestions = must(nextToBox(*m_project, films(), &run, 10));
        std::vector<ImageId> order;
        for (const Suggestion& one : suggestions)
            order.push_back(one.image);
        QVERIFY(order == (std::vector{waver, spread, unasked, sure, later}));
        QVERIFY(suggestions[0].reason.kind == ReasonKind::UnsureWhether);
        QVERIFY(suggestions[1].reason.kind == ReasonKind::SpreadMap);
        QCOMPARE(suggestions[1].reason.share, 16.0);
        QVERIFY(suggestions[2].reason.kind == ReasonKind::ModelOnly);
        QVERIFY(suggestions[4].reason.kind == ReasonKind::NotAnswered && suggestions[4].arm == Arm::Random);
        Q_UNUSED(nothing);
    }
    void aRunOfBoxedFilmsAloneSaysWhereAndNotWhether()
    {
        for (int i = 1; i <= 6; ++i)
            draw(addFilm(QStringLiteral("boxed %1").arg(i), QStringLiteral("b%1").arg(i)), mass, {8, 8, 16, 16});
        const ImageId spread = addFilm("spread", "1", {{mass, Label::Present}});
        const ImageId faint = addFilm("faint", "2", {{mass, Label::Present}});
        addFilm("unasked", "3");
        setArmOptions(*m_project, {.seed = 1, .randomShare = 0});
        const auto row = testing::addMadeUpRun(*m_project, [](const auto& film, int finding) -> std::optional<std::vector<float>> {
            if (finding != mass)
                return std::nullopt;
            return film.identity == "spread" ? flatMap(0.6f) : mapOver(film, {8, 8, 16, 16}, film.identity == "faint" ? 0.1f : 0.9f, 0);
        });
        QVERIFY(row);
        const RunSummary run = summaryOf(*row);
        QVERIFY(!run.films.at(QStringLiteral("faint")).at(mass)->presence);
        const auto suggestions = must(nextToBox(*m_project, films(), &run, 10));
        QCOMPARE(suggestions.size(), std::size_t(2)); // not the film that it alone takes for one with a mass
        QCOMPARE(suggestions[0].image, spread);
        QVERIFY(suggestions[0].reason.kind == ReasonKind::SpreadMap);
        QCOMPARE(suggestions[1].image, faint);
        QVERIFY(suggestions[1].reason.kind == ReasonKind::FewBoxes);
    }
    void whoWasBoxedLastWaits()
    {
        const ImageId first = addFilm("first", "same", {{mass, Label::Present}});
        const ImageId second = addFilm("second", "same", {{mass, Label::Present}});
        const ImageId third = addFilm("third", "other", {{mass, Label::Present}});
        draw(first, mass);
        QVERIFY(next(nullptr) == (std::vector{third, second})); // of that patient only when nobody else is left
        must(m_project->undo()); // nothing is boxed then, and whoever has the lot is first
        QCOMPARE(next(nullptr).size(), std::size_t(3));
    }
    void theArmsBelongToTheProject()
    {
        QCOMPARE(armOptions(*m_project).randomShare, 0.2);
        setArmOptions(*m_project, {.seed = 7, .randomShare = 0.5});
        QCOMPARE(armOptions(*m_project).seed, std::uint64_t(7));
        QCOMPARE(armOptions(*m_project).randomShare, 0.5);
        m_project->setSetting(QStringLiteral("assist/random_share"), QStringLiteral("lots"));
        QCOMPARE(armOptions(*m_project).randomShare, 0.2);
    }
    void theArmsAreComparedOnWhatTheyShowed()
    {
        for (int i = 1; i <= 4; ++i)
            draw(addFilm(QStringLiteral("before %1").arg(i), QStringLiteral("b%1").arg(i)), mass);
        const auto quarter = [](const auto& film, int finding) {
            return finding == mass ? std::optional(mapOver(film, {8, 8, 8, 8}, 0.9f)) : std::nullopt;
        };
        const auto half = [](const auto& film, int finding) {
            return finding == mass ? std::optional(mapOver(film, {8, 8, 16, 8}, 0.9f)) : std::nullopt;
        };
        std::vector<ImageId> shown;
        for (int i = 1; i <= 30; ++i)
            shown.push_back(addFilm(QStringLiteral("shown %1").arg(i), QStringLiteral("s%1").arg(i), {{mass, Label::Present}}));
        const ImageId own = addFilm("own", "o", {{mass, Label::Present}}), late = addFilm("late", "l", {{mass, Label::Present}});
        const auto first = testing::addMadeUpRun(*m_project, quarter); // finds a quarter of each box
        QVERIFY(first);
        QTest::qWait(2); // the journal counts milliseconds
        std::vector<Suggestion> suggestions;
        for (std::size_t i = 0; i < shown.size(); ++i)
            suggestions.push_back({shown[i], mass, i % 3 ? Arm::Model : Arm::Random, 0, {i % 3 ? ReasonKind::SpreadMap : ReasonKind::Chance}});
        suggestions.push_back({own, mass, Arm::Random, 0, {ReasonKind::ColdStart}}); // there was no choice then
        QVERIFY(noteShown(*m_project, suggestions));
        QVERIFY(noteShown(*m_project, {{shown[1], mass, Arm::Random, 0, {ReasonKind::Chance}}})); // the first time counts
        QTest::qWait(2);
        for (std::size_t i = 0; i < 27; ++i) // the last three were shown and left
            draw(shown[i], mass);
        draw(own, mass);
        draw(late, mass);
        QTest::qWait(2);
        QVERIFY(noteShown(*m_project, {{late, mass, Arm::Model, 0, {ReasonKind::SpreadMap}}})); // boxed before it was shown
        const auto second = testing::addMadeUpRun(*m_project, half);
        QVERIFY(second);

        const auto boxed = must(boxedFilms(*m_project, films()));
        QCOMPARE(boxed.size(), std::size_t(4 + 27 + 2));
        QCOMPARE(std::count_if(boxed.begin(), boxed.end(), [](const BoxedFilm& one) { return one.isBefore; }), 4);
        const ArmComparison arms = must(armsSoFar(*m_project, films(), *second, answersOf(*second)));
        QCOMPARE(arms.model.shown, 20 + 1);
        QCOMPARE(arms.random.shown, 10);
        QCOMPARE(arms.model.boxed, 18);
        QCOMPARE(arms.random.boxed, 9);
        QCOMPARE(arms.model.cases, 18);
        QCOMPARE(arms.model.before, 0.25);
        QCOMPARE(arms.model.after, 0.5);
        QCOMPARE(arms.random.gain, 0.25);
        QVERIFY(!arms.isEnough); // nine of an arm
        // The run from before the boxes is no run from after them.
        QCOMPARE(must(armsSoFar(*m_project, films(), *first, answersOf(*first))).model.cases, 0);
        const ArmSplits splits = armSplits(boxed, armOptions(*m_project));
        QCOMPARE(splits.filmsPerArm, 9);
        QCOMPARE(splits.testFilms, 4);
    }

    // --- suspicions
    void aCalibratedRunIsSureOfTheOpposite()
    {
        for (int i = 0; i < 60; ++i)
            addFilm(QStringLiteral("f%1").arg(i), QStringLiteral("p%1").arg(i), {{mass, i % 2 ? Label::Present : Label::Absent}});
        draw(addFilm("boxed 1", "b1"), mass);
        draw(addFilm("boxed 2", "b2"), mass);
        const ImageId wrong = addFilm("wrong", "w", {{mass, Label::Absent}});
        const auto row = testing::addMadeUpRun(*m_project, [](const domain::TrainingImage& film, int finding) -> std::optional<std::vector<float>> {
            if (finding != mass)
                return std::nullopt;
            const bool sees = film.identity == "wrong" || film.labels[mass] == Label::Present;
            return sees ? mapOver(film, {0, 0, 32, 32}, 0.9f) : flatMap(0.001f);
        });
        QVERIFY(row);
        const RunSummary run = summaryOf(*row);
        QVERIFY(run.scales.at(mass).isKnown());
        const auto found = must(findSuspicions(*m_project, films(), &run, {.pictures = false, .sure = 0.9})).open;
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].image, wrong);
        QVERIFY(found[0].reason.kind == ReasonKind::SurelyPresent);

        // Confirming takes it from the list, undo brings it back.
        must(m_project->perform(store::AnswerSuspicion{found[0].key, wrong, mass, true}));
        const auto after = must(findSuspicions(*m_project, films(), &run, {.pictures = false, .sure = 0.9}));
        QVERIFY(after.open.empty());
        QCOMPARE(after.answered, 1);
        must(m_project->undo());
        QCOMPARE(must(findSuspicions(*m_project, films(), &run, {.pictures = false, .sure = 0.9})).open.size(), std::size_t(1));
    }
    void aRunOfBoxedFilmsAloneIsNeverSureOfTheOpposite()
    {
        // Labels of either kind by the dozen, but no film without a box that the run has learned from.
        for (int i = 0; i < 44; ++i) {
            const bool has = i % 2;
            const ImageId film = addFilm(QStringLiteral("f%1").arg(i), QStringLiteral("p%1").arg(i),
                                         {{mass, has ? Label::Present : Label::Absent}, {nodule, Label::Present}});
            draw(film, has ? mass : nodule);
        }
        addFilm("wrong", "w", {{mass, Label::Absent}});
        const auto row = testing::addMadeUpRun(*m_project, [](const domain::TrainingImage& film, int finding) -> std::optional<std::vector<float>> {
            if (finding != mass)
                return std::nullopt;
            const bool sees = film.identity == "wrong" || film.labels[mass] == Label::Present;
            return sees ? mapOver(film, {0, 0, 32, 32}, 0.9f) : flatMap(0.001f);
        });
        QVERIFY(row);
        const RunSummary run = summaryOf(*row);
        QVERIFY(must(findSuspicions(*m_project, films(), &run, {.pictures = false, .sure = 0.6})).open.empty());
    }
    void filmsOfOneDayAreHeldAgainstEachOther()
    {
        const auto on = [](const char* date) { return [date](store::ImageRecord& record) { record.studyDate = QLatin1String(date); }; };
        const ImageId one = addFilm("one", "1", {{mass, Label::Present}}, on("20240101"));
        addFilm("two", "1", {{mass, Label::Absent}}, on("20240101"));
        addFilm("later", "1", {{mass, Label::Absent}}, on("20240102"));
        addFilm("somebody", "2", {{mass, Label::Absent}}, on("20240101"));
        const auto found = suspicions();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].image, one);
        QCOMPARE(found[0].reason.other, QStringLiteral("two.png"));
    }
    void anOddBoxIsFoundWithItsNumber()
    {
        for (int i = 0; i < 25; ++i)
            draw(addFilm(QStringLiteral("f%1").arg(i), QStringLiteral("p%1").arg(i)), mass, {10.0 + i % 3, 30, 10, 10});
        const ImageId odd = addFilm("odd", "o");
        const domain::BoxId box = draw(odd, mass, {10, 50, 10, 10});
        const auto found = suspicions();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].image, odd);
        QCOMPARE(found[0].box, box);
        QVERIFY(found[0].reason.kind == ReasonKind::UnusuallyLow);
    }
    void theSamePictureUnderTwoNamesIsFound()
    {
        const ImageId one = addFilm("one", "1", {}, {}, 5);
        const ImageId two = addFilm("two", "2", {}, {}, 5);
        addFilm("three", "3", {}, {}, 6);
        QVERIFY(suspicions(nullptr, false).empty()); // pictures are not looked at unless asked for
        const auto found = suspicions(nullptr, true);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].image, two);
        QCOMPARE(found[0].other, one);
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("three.png"))));
        QDir(m_project->cacheFolder()).removeRecursively();
        const auto again = must(findSuspicions(*m_project, films(), nullptr));
        QCOMPARE(again.unreadable.size(), std::size_t(1)); // a file that is gone is told, and the rest is compared
        QCOMPARE(again.open.size(), std::size_t(1));
    }
    void onePatientUnderTwoIdsIsFound()
    {
        const auto jane = [](int age, const char* date) {
            return [=](store::ImageRecord& record) {
                record.patientName = QStringLiteral("Doe^Jane");
                record.sex = QStringLiteral("F");
                record.age = age;
                record.studyDate = QLatin1String(date);
            };
        };
        addFilm("a", "id 1", {}, jane(50, "20200301"));
        addFilm("b", "id 2", {}, jane(54, "20240601"));
        addFilm("c", "id 3", {}, jane(30, "20240601")); // another Jane Doe
        const auto found = suspicions();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].key, QStringLiteral("patient/id 1/id 2"));
    }
    void aBlindedReaderIsNotToldWhatOthersSaid()
    {
        const auto day = [](store::ImageRecord& record) { record.studyDate = QStringLiteral("20240101"); };
        const ImageId one = addFilm("one", "1", {}, day), two = addFilm("two", "1", {}, day);
        must(m_project->perform(store::SetLabel{one, mass, Label::Present}));
        must(m_project->perform(store::SetLabel{two, mass, Label::Absent}));
        QCOMPARE(suspicions().size(), std::size_t(2));
        const auto ben = must(m_project->addReader(QStringLiteral("Ben")));
        must(m_project->perform(store::Assign{{one}, ben, true}));
        useReader("Ben");
        QVERIFY(suspicions().empty()); // each of the two would tell of `one`
        must(m_project->perform(store::SetReadState{one, store::ReadState::Done}));
        QCOMPARE(suspicions().size(), std::size_t(2));
    }

    // --- agreement
    void blindedReadingsCountOnceTheyAreDone()
    {
        const ImageId film = addFilm("a", "1");
        draw(film, mass);
        const auto ben = must(m_project->addReader(QStringLiteral("Ben")));
        must(m_project->perform(store::Assign{{film}, ben, true}));
        useReader("Ben");
        must(m_project->perform(store::SetLabel{film, mass, Label::Absent}));
        useReader("Ada");
        QCOMPARE(readingsOf(must(m_project->opinions())).size(), std::size_t(1));
        useReader("Ben");
        must(m_project->perform(store::SetReadState{film, store::ReadState::Done}));
        useReader("Ada");
        const auto readings = readingsOf(must(m_project->opinions()));
        QCOMPARE(readings.size(), std::size_t(2));
        const auto pairs = evaluation::pairAgreements(readings, 14);
        QCOMPARE(pairs.at(0).findings.at(mass).same, (domain::Proportion{0, 1}));
        QCOMPARE(pairs.at(0).findings.at(mass).oneBoxed, 1);
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
