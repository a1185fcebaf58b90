#include "core/assist/film_proposals.h"

namespace assist {

std::vector<Proposal> openProposals(std::vector<Proposal> proposals, const QString& run, const store::ImageFacts& facts,
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
    std::vector<domain::Label> labels;
    for (const store::LabelRecord& label : facts.labels)
        labels.push_back(label.source == store::FactSource::Reader ? label.label : domain::Label::NotAsked);
    return openProposals(std::move(proposals), answered, own, labels);
}

} // namespace assist
