// What a reader says to a model: looking at it, answers to its proposals, answers to what looks wrong.
#include "core/store/desk_rules.h"

#include <algorithm>

namespace store {

using domain::BoxId;
using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using Answer = ProposalAnswer::Answer;

namespace {

struct AnswerFact {
    qint64 fact = 0;
    Answer answer = Answer::Accepted;
    domain::Box drawn; ///< where the reader's box is now, if it is still there
};

bool isSameProposal(const ProposalAnswer& a, const ProposalAnswer& b)
{
    return a.finding == b.finding && a.run == b.run && a.proposed == b.proposed;
}

/// This reader's answer to that proposal that is in force.
Result<std::optional<AnswerFact>> answerInForce(Desk& desk, const ProposalAnswer& to)
{
    // Text with 15 digits moves coordinates a little: a millionth of a pixel is the same proposal.
    Statement query(desk.stroke.database(), R"(
        SELECT a.id, a.answer, coalesce(b.x, 0), coalesce(b.y, 0), coalesce(b.width, 0), coalesce(b.height, 0)
        FROM proposal_answer_in_force a LEFT JOIN box_in_force b ON b.box = a.box
        WHERE a.image = :image AND a.reader = :reader AND a.finding = :finding AND a.run = :run
          AND abs(a.x - :x) < 1e-6 AND abs(a.y - :y) < 1e-6
          AND abs(a.width - :width) < 1e-6 AND abs(a.height - :height) < 1e-6)");
    query.bind(":image", desk.stroke.image()).bind(":reader", desk.stroke.reader()).bind(":finding", to.finding);
    query.bind(":run", to.run).bind(":x", to.proposed.x).bind(":y", to.proposed.y);
    query.bind(":width", to.proposed.width).bind(":height", to.proposed.height);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return AnswerFact{query.integer(0), Answer(query.number(1)),
                      {query.real(2), query.real(3), query.real(4), query.real(5)}};
}

/// The answers as they are stored: boxes cut to the image, the last one where a proposal is answered twice.
Result<std::vector<ProposalAnswer>> checkedAnswers(Desk& desk, const AnswerProposals& gesture)
{
    std::vector<ProposalAnswer> answers;
    for (ProposalAnswer answer : gesture.answers) {
        if (answer.run.isEmpty())
            return fail(ErrorCode::RunMissing, "", {.expected = "the uuid of the run that proposes"});
        const auto proposed = desk.placed(gesture.image, answer.finding, answer.proposed);
        if (!proposed)
            return tl::unexpected(proposed.error());
        answer.proposed = *proposed;
        const auto drawn = answer.answer == Answer::Edited ? desk.placed(gesture.image, answer.finding, answer.box)
                                                           : proposed;
        if (!drawn)
            return tl::unexpected(drawn.error());
        answer.box = answer.answer == Answer::Rejected ? domain::Box{} : *drawn;
        std::erase_if(answers, [&](const ProposalAnswer& earlier) { return isSameProposal(earlier, answer); });
        answers.push_back(std::move(answer));
    }
    return answers;
}

void describeAnswers(Desk& desk, domain::ImageId image, const std::vector<ProposalAnswer>& answers)
{
    const auto count = [&](Answer wanted) {
        return int(std::count_if(answers.begin(), answers.end(), [&](const auto& a) { return a.answer == wanted; }));
    };
    const int finding = answers.front().finding;
    const bool sameFinding =
        std::all_of(answers.begin(), answers.end(), [&](const auto& a) { return a.finding == finding; });
    desk.describe(image, sameFinding ? finding : -1,
                  {{QStringLiteral("accepted"), count(Answer::Accepted)},
                   {QStringLiteral("edited"), count(Answer::Edited)},
                   {QStringLiteral("rejected"), count(Answer::Rejected)},
                   {QStringLiteral("run"), answers.front().run}});
}

Done storeAnswer(Desk& desk, const ProposalAnswer& answer)
{
    BoxId drawn;
    if (answer.answer != Answer::Rejected) {
        const auto box = desk.stroke.addBox(answer.finding, answer.box);
        if (!box)
            return tl::unexpected(box.error());
        drawn = *box;
        if (auto done = desk.implyPresent(answer.finding); !done)
            return done;
    }
    return desk.stroke.addProposalAnswer(answer, drawn);
}

} // namespace

Done apply(Desk& desk, const ShowModel& show)
{
    if (auto done = desk.checkImage(show.image); !done)
        return done;
    const auto state = readStateInForce(desk.stroke.database(), desk.stroke.reader(), show.image);
    if (!state)
        return tl::unexpected(state.error());
    if (*state && (*state)->second == ReadState::Done)
        return {};
    {
        Statement query(desk.stroke.database(), "SELECT 1 FROM model_look WHERE image = :image AND reader = :reader");
        const auto seen = query.bind(":image", show.image).bind(":reader", desk.stroke.reader()).next();
        if (!seen)
            return tl::unexpected(seen.error());
        if (*seen)
            return {};
    }
    desk.describe(show.image, -1);
    return desk.stroke.addModelLook();
}

Done apply(Desk& desk, const AnswerProposals& gesture)
{
    if (auto done = desk.checkImage(gesture.image); !done)
        return done;
    auto answers = checkedAnswers(desk, gesture);
    if (!answers)
        return tl::unexpected(answers.error());
    desk.describe(gesture.image, -1); // the question below is about this image
    std::vector<std::pair<ProposalAnswer, std::optional<AnswerFact>>> changes;
    std::vector<ProposalAnswer> changed;
    for (const ProposalAnswer& answer : *answers) {
        const auto old = answerInForce(desk, answer);
        if (!old)
            return tl::unexpected(old.error());
        if (*old && (*old)->answer == answer.answer &&
            (answer.answer != Answer::Edited || (*old)->drawn == answer.box))
            continue;
        changes.emplace_back(answer, *old);
        changed.push_back(answer);
    }
    if (changes.empty())
        return {};
    describeAnswers(desk, gesture.image, changed);
    for (const auto& [answer, old] : changes) {
        if (old)
            if (auto done = desk.stroke.end(FactKind::ProposalAnswer, old->fact); !done)
                return done;
        if (auto done = storeAnswer(desk, answer); !done)
            return done;
    }
    return desk.beginReading();
}

Done apply(Desk& desk, const AnswerSuspicion& answer)
{
    if (answer.key.isEmpty())
        return fail(ErrorCode::OptionUnknown, "suspicion", {.expected = "the key that the list of suspicions gives it"});
    if (auto done = desk.checkImage(answer.image); !done)
        return done;
    if (answer.finding != -1)
        if (auto done = desk.checkFinding(answer.finding); !done)
            return done;
    {
        Statement query(desk.stroke.database(),
                        "SELECT confirmed FROM suspicion_answered WHERE suspicion = :suspicion");
        const auto row = query.bind(":suspicion", answer.key).next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row && (query.number(0) != 0) == answer.confirmed)
            return {};
    }
    desk.describe(answer.image, answer.finding,
                  {{QStringLiteral("key"), answer.key}, {QStringLiteral("confirmed"), answer.confirmed}});
    return desk.stroke.addSuspicionAnswer(answer);
}

} // namespace store
