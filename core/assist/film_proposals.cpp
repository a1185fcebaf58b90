#include "core/assist/film_proposals.h"

namespace assist {

std::vector<Proposal> offeredProposals(std::vector<Proposal> proposals, const store::ImageFacts& facts,
                                       ProposedFindings findings)
{
    std::vector<SaidLabel> said;
    for (const store::LabelRecord& label : facts.labels)
        said.push_back({label.label, label.source == store::FactSource::Reader});
    return offeredProposals(std::move(proposals), said, findings);
}

std::vector<Proposal> openProposals(std::vector<Proposal> offered, const QString& run, const store::ImageFacts& facts,
                                    domain::ReaderId reader)
{
    std::vector<AnsweredProposal> answered;
    for (const store::ProposalAnswerRecord& answer : facts.proposalAnswers) {
        if (answer.run == run && answer.by.reader == reader)
            answered.push_back({answer.finding, answer.proposed});
    }
    std::vector<domain::FindingBox> own;
    for (const store::BoxRecord& box : facts.boxes) {
        if (box.source == store::FactSource::Report || box.reader == reader)
            own.push_back({box.finding, box.box});
    }
    return openProposals(std::move(offered), answered, own);
}

} // namespace assist
