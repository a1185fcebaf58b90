#include "ui/annotate/image_opinions.h"

#include "core/evaluation/agreement.h"

#include <algorithm>
#include <set>

namespace annotate {

using domain::Box;
using domain::Label;

namespace {

ReaderAnswer answerOf(const store::Opinion& opinion, int finding)
{
    ReaderAnswer answer;
    if (std::size_t(finding) < opinion.labels.size())
        answer.label = opinion.labels[std::size_t(finding)];
    for (const store::BoxRecord& box : opinion.boxes)
        if (box.finding == finding)
            answer.boxes.push_back(box);
    answer.points = int(std::count_if(opinion.points.begin(), opinion.points.end(),
                                      [finding](const auto& point) { return point.finding == finding; }));
    answer.readIsDone = opinion.state == store::ReadState::Done;
    return answer;
}

bool counts(const store::Opinion& opinion)
{
    return opinion.state == store::ReadState::Done || !opinion.boxes.empty() || !opinion.points.empty() ||
           std::any_of(opinion.labels.begin(), opinion.labels.end(),
                       [](Label label) { return label != Label::NotAsked; });
}

/// Labels and the least IoU, over every two readers.
void compare(FindingOpinions& opinions)
{
    const auto& answers = opinions.answers;
    for (std::size_t a = 0; a < answers.size(); ++a)
        for (std::size_t b = a + 1; b < answers.size(); ++b) {
            if (answers[a].isThere() && answers[b].isThere() && answers[a].label != answers[b].label)
                opinions.labelsDiffer = true;
            opinions.passedOver = opinions.passedOver || isPassedOver(answers[a], answers[b]);
            if (const auto iou = iouOf(answers[a], answers[b]))
                opinions.iou = std::min(*iou, opinions.iou.value_or(1));
        }
}

struct Overlap {
    double iou = 0;
    std::size_t a = 0, b = 0; ///< positions in one list of all boxes
};

struct Placed {
    Box box;
    std::size_t reader = 0;
    std::size_t group = 0; ///< boxes of one place
};

} // namespace

int FindingOpinions::answered() const
{
    return int(
        std::count_if(answers.begin(), answers.end(), [](const ReaderAnswer& answer) { return answer.isThere(); }));
}

const FindingOpinions* ImageOpinions::of(int finding) const
{
    const auto it =
        std::find_if(findings.begin(), findings.end(), [finding](const auto& one) { return one.finding == finding; });
    return it == findings.end() ? nullptr : &*it;
}

int ImageOpinions::differing() const
{
    return int(
        std::count_if(findings.begin(), findings.end(), [](const FindingOpinions& one) { return one.differs(); }));
}

ImageOpinions imageOpinions(std::span<const store::Opinion> opinions, int findings)
{
    ImageOpinions result;
    std::vector<const store::Opinion*> counted;
    for (const store::Opinion& opinion : opinions) {
        if (!counts(opinion))
            continue;
        if (opinion.blinded) {
            result.stillBlinded.push_back(opinion.readerName);
            continue;
        }
        counted.push_back(&opinion);
        result.readers.push_back({opinion.reader, opinion.readerName});
    }
    for (int finding = 0; finding < findings; ++finding) {
        FindingOpinions one{finding, {}, false, {}};
        for (const store::Opinion* opinion : counted)
            one.answers.push_back(answerOf(*opinion, finding));
        if (one.answered() == 0)
            continue;
        compare(one);
        result.findings.push_back(std::move(one));
    }
    return result;
}

std::vector<Box> placesOf(const ReaderAnswer& answer)
{
    std::vector<Box> places;
    for (const store::BoxRecord& box : answer.boxes)
        places.push_back(box.box);
    return places;
}

bool isPassedOver(const ReaderAnswer& a, const ReaderAnswer& b)
{
    const auto passes = [](const ReaderAnswer& one, const ReaderAnswer& other) {
        return !one.boxes.empty() && !other.isThere() && other.readIsDone;
    };
    return passes(a, b) || passes(b, a);
}

std::optional<double> iouOf(const ReaderAnswer& a, const ReaderAnswer& b)
{
    if (a.boxes.empty() || b.boxes.empty())
        return std::nullopt;
    return evaluation::iouOfUnions(placesOf(a), placesOf(b));
}

namespace {

std::vector<Placed> groupedByPlace(const std::vector<std::vector<Box>>& ofReaders)
{
    std::vector<Placed> all;
    for (std::size_t reader = 0; reader < ofReaders.size(); ++reader)
        for (const Box& box : ofReaders[reader])
            all.push_back({box, reader, all.size()});

    std::vector<Overlap> overlaps;
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b)
            if (const double iou = domain::iou(all[a].box, all[b].box); iou > 0 && all[a].reader != all[b].reader)
                overlaps.push_back({iou, a, b});
    std::stable_sort(overlaps.begin(), overlaps.end(),
                     [](const Overlap& x, const Overlap& y) { return x.iou > y.iou; });

    const auto readersOf = [&](std::size_t group) {
        std::set<std::size_t> readers;
        for (const Placed& one : all)
            if (one.group == group)
                readers.insert(one.reader);
        return readers;
    };
    for (const Overlap& overlap : overlaps) {
        const std::size_t into = all[overlap.a].group, from = all[overlap.b].group;
        const std::set<std::size_t> here = readersOf(into), there = readersOf(from);
        if (into == from ||
            std::any_of(there.begin(), there.end(), [&](std::size_t reader) { return here.contains(reader); }))
            continue; // a reader who boxed two places means two
        for (Placed& one : all)
            if (one.group == from)
                one.group = into;
    }
    return all;
}

} // namespace

std::vector<int> boxesAlone(const std::vector<std::vector<Box>>& ofReaders)
{
    const std::vector<Placed> all = groupedByPlace(ofReaders);
    std::vector<int> alone(ofReaders.size(), 0);
    for (const Placed& one : all)
        if (std::count_if(all.begin(), all.end(), [&](const Placed& other) { return other.group == one.group; }) == 1)
            ++alone[one.reader];
    return alone;
}

std::vector<Box> meanBoxes(const std::vector<std::vector<Box>>& ofReaders)
{
    const std::vector<Placed> all = groupedByPlace(ofReaders);
    std::vector<Box> means;
    for (std::size_t group = 0; group < all.size(); ++group) {
        double left = 0, top = 0, right = 0, bottom = 0, n = 0;
        for (const Placed& one : all)
            if (one.group == group) {
                left += one.box.left();
                top += one.box.top();
                right += one.box.right();
                bottom += one.box.bottom();
                ++n;
            }
        if (n >= 2)
            means.push_back({left / n, top / n, (right - left) / n, (bottom - top) / n});
    }
    return means;
}

} // namespace annotate
