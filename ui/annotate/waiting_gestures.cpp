#include "ui/annotate/waiting_gestures.h"

#include <algorithm>

namespace annotate {

using domain::BoxId;
using domain::ImageId;
using domain::Label;
using domain::PointId;
using Answer = store::ProposalAnswer::Answer;

namespace {

template <typename... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

template <typename Record, typename Id> Record* find(std::vector<Record>& records, Id id)
{
    const auto it = std::find_if(records.begin(), records.end(), [id](const auto& record) { return record.id == id; });
    return it == records.end() ? nullptr : &*it;
}

template <typename Id> void mark(std::vector<Id>& ids, Id id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

/// One waiting gesture on top of the facts that are shown.
class Overlay {
public:
    Overlay(ShownFacts& shown, ImageId image, const WaitingMarks& marks, const Hand& looking)
        : m_shown(shown), m_facts(shown.facts), m_image(image), m_hand(marks.hand), m_boxes(marks.boxes),
          m_point(marks.point), m_looking(looking), m_own(marks.hand.name == looking.name)
    {
    }

    void operator()(const store::DrawBox& g)
    {
        if (g.image == m_image)
            addBox(m_boxes.front(), g.finding, g.box);
    }
    void operator()(const store::MoveBox& g)
    {
        if (store::BoxRecord* box = find(m_facts.boxes, g.box)) {
            box->box = g.to;
            mark(m_shown.notSaved, g.box);
        }
    }
    void operator()(const store::SetBoxFinding& g)
    {
        if (store::BoxRecord* box = find(m_facts.boxes, g.box)) {
            box->finding = g.finding;
            setLabel(g.finding, Label::Present);
            mark(m_shown.notSaved, g.box);
        }
    }
    void operator()(const store::RemoveBox& g)
    {
        std::erase_if(m_facts.boxes, [&](const auto& box) { return box.id == g.box; });
    }
    /// Those that come along look as they are until the store has them.
    void operator()(const store::TakeOverBox& g)
    {
        if (const store::BoxRecord* box = find(m_facts.boxes, g.box))
            addBox(m_boxes.front(), box->finding, g.to);
    }
    void operator()(const store::DrawPoint& g)
    {
        if (g.image != m_image)
            return;
        m_facts.points.push_back({m_point, m_image, g.finding, g.at, {m_hand.reader, m_hand.name, {}}});
        setLabel(g.finding, Label::Present);
        mark(m_shown.notSavedPoints, m_point);
    }
    void operator()(const store::MovePoint& g)
    {
        if (store::PointRecord* point = find(m_facts.points, g.point)) {
            point->place = g.to;
            mark(m_shown.notSavedPoints, g.point);
        }
    }
    void operator()(const store::SetPointFinding& g)
    {
        if (store::PointRecord* point = find(m_facts.points, g.point)) {
            point->finding = g.finding;
            setLabel(g.finding, Label::Present);
            mark(m_shown.notSavedPoints, g.point);
        }
    }
    void operator()(const store::RemovePoint& g)
    {
        std::erase_if(m_facts.points, [&](const auto& point) { return point.id == g.point; });
    }
    void operator()(const store::DrawBoxFromPoint& g)
    {
        if (const store::PointRecord* point = find(m_facts.points, g.point)) {
            addBox(m_boxes.front(), point->finding, g.box);
            std::erase_if(m_facts.points, [&](const auto& other) { return other.id == g.point; });
        }
    }
    void operator()(const store::SetLabel& g)
    {
        if (g.image == m_image)
            setLabel(g.finding, g.label);
    }
    void operator()(const store::SetNoFinding& g)
    {
        if (g.image == m_image)
            for (int i = 0; i < int(m_facts.labels.size()); ++i)
                setLabel(i, Label::Absent);
    }
    void operator()(const store::SetReadState& g)
    {
        if (m_own && g.image == m_image)
            m_facts.state = g.state;
    }
    void operator()(const store::SetSecondLook& g)
    {
        if (m_own && g.image == m_image)
            m_facts.secondLook = g.wanted;
    }
    void operator()(const store::ShowModel& g)
    {
        if (m_own && g.image == m_image && m_facts.state != store::ReadState::Done)
            m_facts.modelSeenEarly = true;
    }
    void operator()(const store::AnswerProposals& g)
    {
        if (g.image != m_image)
            return;
        auto temporary = m_boxes.begin();
        for (const store::ProposalAnswer& answer : g.answers) {
            const BoxId drawn = answer.answer == Answer::Rejected ? BoxId{} : *temporary++;
            if (drawn)
                addBox(drawn, answer.finding, answer.answer == Answer::Edited ? answer.box : answer.proposed);
            m_facts.proposalAnswers.push_back({m_image, answer.finding, answer.run, answer.proposed, answer.answer, drawn,
                                               {m_hand.reader, m_hand.name, {}}});
        }
    }
    void operator()(const store::Assign& g)
    {
        if (!isForThisDesk(g.images, g.reader))
            return;
        m_facts.assigned = true;
        m_facts.blinded = g.blinded && m_facts.state != store::ReadState::Done;
    }
    void operator()(const store::Unassign& g)
    {
        if (isForThisDesk(g.images, g.reader))
            m_facts.assigned = m_facts.blinded = false;
    }
    void operator()(const store::Adjudicate& g)
    {
        if (g.image != m_image)
            return;
        std::erase_if(m_facts.adjudications, [&](const auto& old) { return old.finding == g.finding; });
        if (g.label != Label::NotAsked)
            m_facts.adjudications.push_back(
                {m_image, g.finding, g.label, g.boxes, g.way, {m_hand.reader, m_hand.name, {}}});
    }
    void operator()(const store::AnswerSuspicion&) {} // shows in the list of suspicions alone
    void operator()(const store::AddFinding&) {}      // is there once the store has given it a number

private:
    void setLabel(int finding, Label label)
    {
        if (m_own && std::size_t(finding) < m_facts.labels.size())
            m_facts.labels[std::size_t(finding)] = {label, store::FactSource::Reader};
    }

    void addBox(BoxId id, int finding, const domain::Box& place)
    {
        store::BoxRecord box;
        box.id = id;
        box.image = m_image;
        box.finding = finding;
        box.box = place;
        box.reader = m_hand.reader;
        box.readerName = m_hand.name;
        m_facts.boxes.push_back(box);
        setLabel(finding, Label::Present);
        mark(m_shown.notSaved, id);
    }

    bool isForThisDesk(const std::vector<ImageId>& images, domain::ReaderId reader) const
    {
        return reader == m_looking.reader && std::find(images.begin(), images.end(), m_image) != images.end();
    }

    ShownFacts& m_shown;
    store::ImageFacts& m_facts;
    ImageId m_image;
    const Hand& m_hand;
    const std::vector<BoxId>& m_boxes;
    PointId m_point;
    const Hand& m_looking;
    bool m_own; ///< labels, reading and flags are the reader's who looks
};

} // namespace

int boxesDrawnBy(const store::Gesture& gesture)
{
    return std::visit(Overloaded{[](const store::DrawBox&) { return 1; },
                                 [](const store::DrawBoxFromPoint&) { return 1; },
                                 [](const store::TakeOverBox&) { return 1; },
                                 [](const store::AnswerProposals& g) {
                                     return int(std::count_if(g.answers.begin(), g.answers.end(), [](const auto& answer) {
                                         return answer.answer != Answer::Rejected;
                                     }));
                                 },
                                 [](const auto&) { return 0; }},
                      gesture);
}

BoxId* changedBox(store::Gesture& gesture)
{
    return std::visit(Overloaded{[](store::MoveBox& g) { return &g.box; }, [](store::SetBoxFinding& g) { return &g.box; },
                                 [](store::RemoveBox& g) { return &g.box; },
                                 [](store::TakeOverBox& g) { return &g.box; }, [](auto&) -> BoxId* { return nullptr; }},
                      gesture);
}

PointId* changedPoint(store::Gesture& gesture)
{
    return std::visit(
        Overloaded{[](store::MovePoint& g) { return &g.point; }, [](store::SetPointFinding& g) { return &g.point; },
                   [](store::RemovePoint& g) { return &g.point; }, [](store::DrawBoxFromPoint& g) { return &g.point; },
                   [](auto&) -> PointId* { return nullptr; }},
        gesture);
}

void show(ShownFacts& shown, const store::Gesture& gesture, ImageId image, const WaitingMarks& marks, const Hand& looking)
{
    if (shown.facts.blinded && marks.hand.name != looking.name)
        return;
    std::visit(Overlay(shown, image, marks, looking), gesture);
}

bool goesOnFrom(const store::Gesture& later, const store::Gesture& earlier)
{
    if (const auto* move = std::get_if<store::MoveBox>(&later)) {
        const auto* before = std::get_if<store::MoveBox>(&earlier);
        return move->goesOn && before && before->box == move->box;
    }
    const auto* move = std::get_if<store::MovePoint>(&later);
    const auto* before = std::get_if<store::MovePoint>(&earlier);
    return move && move->goesOn && before && before->point == move->point;
}

} // namespace annotate
