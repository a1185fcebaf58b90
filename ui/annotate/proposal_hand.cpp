#include "ui/annotate/proposal_hand.h"

#include "core/assist/film_proposals.h"
#include "ui/annotate/findings_model.h"
#include "ui/annotate/mark_key.h"
#include "ui/annotate/shown_boxes.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QKeySequence>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace annotate {

using domain::Box;
using Answer = store::ProposalAnswer::Answer;

ProposalHand::ProposalHand(Reading& reading, ShownRun& run, ModelCurtain& curtain, BoxHand& boxes, QObject* parent)
    : QObject(parent), m_reading(reading), m_run(run), m_curtain(curtain), m_boxes(boxes)
{
    connect(&run, &ShownRun::answerChanged, this, &ProposalHand::refresh);
    connect(&run, &ShownRun::findingsChanged, this, &ProposalHand::refresh);
    connect(&curtain, &ModelCurtain::changed, this, &ProposalHand::refresh);
    connect(&reading, &Reading::factsChanged, this, &ProposalHand::refresh);
    connect(&boxes, &BoxHand::selectionChanged, this, &ProposalHand::changed);
    connect(&boxes, &BoxHand::proposalMoved, this, &ProposalHand::edit);
    connect(&boxes, &BoxHand::proposalRemoved, this, &ProposalHand::remove);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] { m_boxes.setProposals(items()); });
}

namespace {

QString figure(double value) { return QLocale().toString(value, 'f', 2); }

} // namespace

void ProposalHand::refresh()
{
    m_open.clear();
    m_keys.clear();
    m_anyOffered = false;
    if (const FilmAnswer* said = m_run.answer(); said && m_curtain.isOpen()) {
        auto offered = assist::offeredProposals(said->proposals, m_reading.facts(), m_run.findings());
        m_anyOffered = !offered.empty();
        m_open = assist::openProposals(std::move(offered), said->run.uuid, m_reading.facts(), m_reading.project().currentReader());
        for (const assist::Proposal& one : m_open)
            m_keys.push_back(keyOfProposal(int(std::find(said->proposals.begin(), said->proposals.end(), one) - said->proposals.begin())));
    }
    m_boxes.setProposals(items());
    Q_EMIT changed();
}

QString ProposalHand::detail(const assist::Proposal& proposal) const
{
    return tr("%1 · %2\nProposed by run %3: peak %4, mean %5; the box fits the blob with IoU %6.\nEnter accepts it, Del rejects it; moving it accepts it as moved.")
        .arg(findingName(m_reading.schema(), proposal.finding), sizeText(proposal.box, m_reading.spacing()))
        .arg(m_run.answer()->run.number.value)
        .arg(figure(proposal.peak), figure(proposal.score), figure(proposal.fit));
}

std::vector<BoxTool::Item> ProposalHand::items() const
{
    std::vector<BoxTool::Item> items;
    const domain::FindingSchema& schema = m_reading.schema();
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        const assist::Proposal& proposal = m_open[i];
        BoxTool::Item item;
        item.heldInside = false; // the next one is selected by itself: a drag that was to draw would accept it as moved
        item.detail = detail(proposal);
        item.shown.key = m_keys[i];
        item.shown.box = proposal.box;
        item.shown.colour = kit::theme().findingColour(schema.at(proposal.finding).name, proposal.finding);
        item.shown.tab = findingTab(schema, proposal.finding) + QStringLiteral("  ") + kit::isolated(figure(proposal.peak)); // behind a Hebrew name too
        item.shown.line = viewer::BoxLine::Dotted;
        item.shown.keys = {{QStringLiteral("↵"), tr("accept")}, {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), tr("reject")}};
        items.push_back(std::move(item));
    }
    return items;
}

int ProposalHand::positionOf(std::int64_t key) const
{
    const auto it = std::find(m_keys.begin(), m_keys.end(), key);
    return key == 0 || it == m_keys.end() ? -1 : int(it - m_keys.begin());
}

std::optional<int> ProposalHand::current() const
{
    const int position = positionOf(m_boxes.tool().selected());
    return position < 0 ? std::nullopt : std::optional(position);
}

void ProposalHand::select(int position)
{
    if (position >= 0 && position < int(m_keys.size()))
        m_boxes.tool().select(m_keys[std::size_t(position)], Picked::ByHand);
}

bool ProposalHand::answer(const std::vector<int>& positions, Answer how, const Box& box)
{
    store::AnswerProposals gesture{m_reading.id(), {}};
    for (const int position : positions) {
        const assist::Proposal& proposal = m_open[std::size_t(position)];
        gesture.answers.push_back({proposal.finding, m_run.answer()->run.uuid, proposal.box, how, box});
    }
    m_passedOver.clear();
    if (how != Answer::Rejected)
        for (const store::ProposalAnswer& one : gesture.answers)
            for (const domain::BoxId imported : importedInForce(m_boxes.inSight(), one.finding))
                if (std::find(m_passedOver.begin(), m_passedOver.end(), imported) == m_passedOver.end())
                    m_passedOver.push_back(imported);
    return !gesture.answers.empty() && m_reading.perform(gesture);
}

/// After whatever else is said of the answer.
void ProposalHand::tellPassedOver()
{
    if (const auto imported = std::exchange(m_passedOver, {}); !imported.empty())
        Q_EMIT m_boxes.importedPassedOver(imported);
}

void ProposalHand::answerCurrent(Answer how)
{
    const auto position = current();
    if (!position) {
        select(0);
        return;
    }
    if (!answer({*position}, how))
        return;
    if (!m_open.empty())
        select(std::min(*position, int(m_open.size()) - 1)); // the next one: several go by one key, again and again
    tellPassedOver();
}

void ProposalHand::accept() { answerCurrent(Answer::Accepted); }

void ProposalHand::reject() { answerCurrent(Answer::Rejected); }

void ProposalHand::acceptAll()
{
    const int count = int(m_open.size());
    std::vector<int> all(m_open.size());
    std::iota(all.begin(), all.end(), 0);
    if (!answer(all, Answer::Accepted))
        return;
    Q_EMIT m_reading.said(tr("%n proposal(s) accepted, in one step.", nullptr, count), true);
    tellPassedOver();
}

void ProposalHand::rejectAll()
{
    const int count = int(m_open.size());
    std::vector<int> all(m_open.size());
    std::iota(all.begin(), all.end(), 0);
    if (answer(all, Answer::Rejected))
        Q_EMIT m_reading.said(tr("%n proposal(s) rejected, in one step.", nullptr, count), true);
}

void ProposalHand::edit(std::int64_t key, const Box& to)
{
    const int position = positionOf(key);
    if (position < 0)
        return;
    const assist::Proposal proposal = m_open[std::size_t(position)];
    if (!answer({position}, Answer::Edited, to))
        return;
    // The hand goes on with the box that it made.
    const auto& answers = m_reading.facts().proposalAnswers;
    const auto made = std::find_if(answers.rbegin(), answers.rend(), [&](const store::ProposalAnswerRecord& answer) {
        return answer.answer == Answer::Edited && answer.finding == proposal.finding && answer.box &&
               domain::iou(answer.proposed, proposal.box) > 0.999;
    });
    if (made != answers.rend())
        m_boxes.tool().select(keyOf(made->box), Picked::Drawn);
    tellPassedOver();
}

void ProposalHand::remove(std::int64_t key)
{
    if (const int position = positionOf(key); position >= 0 && answer({position}, Answer::Rejected) && !m_open.empty())
        select(std::min(position, int(m_open.size()) - 1));
}

} // namespace annotate
