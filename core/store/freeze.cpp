// From the facts in force to what a run learns from.
#include "core/store/fact_rows.h"
#include "core/store/image_rows.h"
#include "core/store/project_private.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

namespace store {

using domain::Label;
using domain::Result;
using domain::TrainingImage;

namespace {

/// What readers say of one finding on one image.
struct Opinion {
    std::array<int, 4> votes{}; ///< by Label
    std::vector<domain::Box> boxes;

    /// The label that most readers give; a tie is unsure.
    Label majority() const
    {
        const int most = *std::max_element(votes.begin(), votes.end());
        if (std::count(votes.begin(), votes.end(), most) > 1)
            return Label::Unsure;
        return Label(std::max_element(votes.begin(), votes.end()) - votes.begin());
    }
};

/// What was decided about one finding on one image.
struct Decision {
    Label label = Label::NotAsked;
    std::vector<domain::Box> boxes;
};

struct Answers {
    quint64 present = 0, absent = 0, unsure = 0; ///< the report's
    std::vector<domain::FindingBox> reportBoxes;
    qint64 blindedBoxes = 0;           ///< that do not count yet
    std::map<int, Opinion> opinions;   ///< findings that a reader has answered
    std::map<int, Decision> decisions; ///< findings that were adjudicated
};

/// An adjudication goes before everything, boxes and all. Readers go before the report, finding by finding. A reader's box counts as a vote for present; boxes are trained on
/// only where the finding ends up present. A reader who says present without a box leaves the report's boxes.
void settle(TrainingImage& image, const Answers& answers, int findings)
{
    const auto take = [&](int finding, const domain::Box& box) {
        const domain::Box place = image.size.isEmpty() ? box : domain::clippedTo(box, image.size);
        if (place.width >= 1 && place.height >= 1) // it may have come before the image's size was known
            image.boxes.push_back({finding, place});
    };
    image.labels.assign(std::size_t(findings), Label::NotAsked);
    for (int finding = 0; finding < findings; ++finding) {
        Label& label = image.labels[std::size_t(finding)];
        if (const auto decision = answers.decisions.find(finding); decision != answers.decisions.end()) {
            label = decision->second.label;
            for (const domain::Box& box : decision->second.boxes)
                take(finding, box);
            continue;
        }
        const quint64 bit = quint64(1) << finding;
        label = answers.present & bit  ? Label::Present
                : answers.absent & bit ? Label::Absent
                : answers.unsure & bit ? Label::Unsure
                                       : Label::NotAsked;
        const auto opinion = answers.opinions.find(finding);
        if (opinion != answers.opinions.end())
            label = opinion->second.majority();
        else if (std::any_of(answers.reportBoxes.begin(), answers.reportBoxes.end(),
                             [&](const domain::FindingBox& box) { return box.finding == finding; }))
            label = Label::Present;
        if (label != Label::Present)
            continue;
        if (opinion != answers.opinions.end() && !opinion->second.boxes.empty()) {
            for (const domain::Box& box : opinion->second.boxes)
                take(finding, box);
        } else {
            for (const domain::FindingBox& box : answers.reportBoxes)
                if (box.finding == finding)
                    take(finding, box.box);
        }
    }
}

/// Boxes of one finding that people and reports have on the image.
qint64 offered(const Answers& answers, int finding)
{
    const auto opinion = answers.opinions.find(finding);
    return std::count_if(answers.reportBoxes.begin(), answers.reportBoxes.end(),
                         [&](const domain::FindingBox& box) { return box.finding == finding; }) +
           (opinion == answers.opinions.end() ? 0 : qint64(opinion->second.boxes.size()));
}

/// Which images are read, and whose facts.
enum class Wanted { All, Boxed };

struct Frozen {
    domain::TrainingSet set;
    std::vector<Answers> answers; ///< of each image
};

/// Set and answers, before folds. `inForce`: the schema of the database.
Result<Frozen> readFrozen(Database& database, const domain::FindingSchema& inForce, Wanted wanted)
{
    // As a condition on a column that names images.
    const auto isWanted = [wanted](const char* image) {
        return wanted == Wanted::All ? QByteArray("1")
                                     : QByteArray(image) + " IN (SELECT image FROM box_in_force UNION SELECT image FROM adjudicated_place)";
    };
    Frozen frozen;
    domain::TrainingSet& set = frozen.set;
    set.schema = inForce;
    const auto position = database.integer("SELECT max(id) FROM gesture");
    if (!position)
        return tl::unexpected(position.error());
    set.journalPosition = position->value_or(0);

    std::vector<Answers>& answers = frozen.answers;
    std::unordered_map<qint64, std::size_t> rowOf;
    {
        Statement query(database, "SELECT id, identity, path, frame, patient_id, width, height FROM image WHERE path <> '' AND " +
                                      isWanted("id") + " ORDER BY id");
        auto done = eachRow(query, [&] {
            TrainingImage image;
            image.id = query.id<domain::ImageId>(0);
            image.identity = query.text(1).toStdString();
            image.path = absolutePath(database, query.text(2)).toStdString();
            image.frame = query.number(3);
            image.patient = query.text(4).toStdString();
            image.size = {query.number(5), query.number(6)};
            rowOf.emplace(image.id.value, set.images.size());
            set.images.push_back(std::move(image));
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    answers.resize(set.images.size());
    const auto answersOf = [&](qint64 image) -> Answers* {
        const auto found = rowOf.find(image);
        return found == rowOf.end() ? nullptr : &answers[found->second];
    };
    {
        Statement query(database, "SELECT image, present, absent, unsure FROM report_label_in_force WHERE " + isWanted("image"));
        auto done = eachRow(query, [&] {
            if (Answers* of = answersOf(query.integer(0))) {
                of->present = quint64(query.integer(1));
                of->absent = quint64(query.integer(2));
                of->unsure = quint64(query.integer(3));
            }
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    std::set<std::pair<qint64, qint64>> blinded; // (reader, image) whose opinion does not count yet
    {
        Statement query(database, "SELECT reader, image FROM blinded_reading");
        auto done = eachRow(query, [&] { blinded.emplace(query.integer(0), query.integer(1)); });
        if (!done)
            return tl::unexpected(done.error());
    }
    {
        Statement query(database, "SELECT image, finding, value, reader FROM label_in_force WHERE " + isWanted("image"));
        auto done = eachRow(query, [&] {
            if (Answers* of = answersOf(query.integer(0)); of && !blinded.contains({query.integer(3), query.integer(0)}))
                ++of->opinions[query.number(1)].votes[std::size_t(query.number(2))];
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    {
        // A reader with a box has a label, present, by the rules of the desk: no vote is counted here.
        Statement query(database, R"(
            SELECT image, finding, coalesce(reader, 0), x, y, width, height FROM box_in_force ORDER BY box)");
        auto done = eachRow(query, [&] {
            Answers* of = answersOf(query.integer(0));
            if (!of)
                return;
            if (blinded.contains({query.integer(2), query.integer(0)})) {
                ++of->blindedBoxes;
                return;
            }
            const domain::Box box{query.real(3), query.real(4), query.real(5), query.real(6)};
            if (query.integer(2))
                of->opinions[query.number(1)].boxes.push_back(box);
            else
                of->reportBoxes.push_back({query.number(1), box});
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    {
        Statement query(database, "SELECT image, finding, value FROM adjudicated");
        auto done = eachRow(query, [&] {
            if (Answers* of = answersOf(query.integer(0)))
                of->decisions[query.number(1)].label = Label(query.number(2));
        });
        if (!done)
            return tl::unexpected(done.error());
        Statement boxes(database, "SELECT image, finding, x, y, width, height FROM adjudicated_place ORDER BY id");
        done = eachRow(boxes, [&] {
            if (Answers* of = answersOf(boxes.integer(0)))
                of->decisions[boxes.number(1)].boxes.push_back(
                    {boxes.real(2), boxes.real(3), boxes.real(4), boxes.real(5)});
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    for (std::size_t i = 0; i < set.images.size(); ++i)
        settle(set.images[i], answers[i], inForce.count());
    return frozen;
}

} // namespace

Result<domain::TrainingSet> Project::freeze(int folds, std::uint64_t seed) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    auto frozen = readFrozen(database, d->inForce, Wanted::All);
    if (!frozen)
        return tl::unexpected(frozen.error());
    domain::assignFolds(frozen->set, folds, seed);
    return std::move(frozen->set);
}

Result<FrozenBoxes> Project::freezeBoxed(int folds, std::uint64_t seed) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    auto frozen = readFrozen(database, d->inForce, Wanted::Boxed);
    if (!frozen)
        return tl::unexpected(frozen.error());
    FrozenBoxes result;
    const auto withoutFile = database.integer(
        "SELECT count(*) FROM box_in_force b JOIN image i ON i.id = b.image WHERE i.path = ''");
    if (!withoutFile)
        return tl::unexpected(withoutFile.error());
    result.withoutFile = withoutFile->value_or(0);
    for (std::size_t i = 0; i < frozen->set.images.size(); ++i) {
        const TrainingImage& image = frozen->set.images[i];
        const Answers& answers = frozen->answers[i];
        result.blinded += answers.blindedBoxes;
        for (int finding = 0; finding < frozen->set.schema.count(); ++finding)
            result.overruled += std::max(qint64(0), offered(answers, finding) - qint64(image.boxesOf(finding).size()));
    }
    std::erase_if(frozen->set.images, [](const TrainingImage& image) { return !image.isBoxed(); });
    result.set = std::move(frozen->set);
    domain::assignFolds(result.set, folds, seed);
    return result;
}

} // namespace store
