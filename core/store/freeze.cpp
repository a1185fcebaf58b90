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

} // namespace

Result<domain::TrainingSet> Project::freeze(int folds, std::uint64_t seed) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    domain::TrainingSet set;
    set.schema = d->inForce;
    const auto position = database.integer("SELECT max(id) FROM gesture");
    if (!position)
        return tl::unexpected(position.error());
    set.journalPosition = position->value_or(0);

    std::vector<Answers> answers;
    std::unordered_map<qint64, std::size_t> rowOf;
    {
        Statement query(database, R"(
            SELECT id, identity, path, frame, patient_id, width, height FROM image WHERE path <> '' ORDER BY id)");
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
        Statement query(database, "SELECT image, present, absent, unsure FROM report_label_in_force");
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
        Statement query(database, "SELECT image, finding, value, reader FROM label_in_force");
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
            if (!of || blinded.contains({query.integer(2), query.integer(0)}))
                return;
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
        settle(set.images[i], answers[i], d->inForce.count());
    domain::assignFolds(set, folds, seed);
    return set;
}

} // namespace store
