// What of a run's proposals a reader may still answer in one film, by the store's facts.
#pragma once

#include "core/assist/proposals.h"
#include "core/store/readings.h"

namespace assist {

/// By what is labelled in the film, as Project::facts() gives it to a reader.
std::vector<Proposal> offeredProposals(std::vector<Proposal> proposals, const store::ImageFacts& facts,
                                       ProposedFindings findings);

/// `facts`: as Project::facts() gives them to `reader`; `run`: the uuid of the run that proposes. Said already are the
/// reader's own boxes and the report's (an imported list's), but not another reader's: this one may agree with it.
std::vector<Proposal> openProposals(std::vector<Proposal> offered, const QString& run, const store::ImageFacts& facts,
                                    domain::ReaderId reader);

} // namespace assist
