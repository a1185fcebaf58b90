#include "core/assist/proposals.h"

#include "core/assist/best_box.h"

#include <algorithm>
#include <tuple>

namespace assist {

namespace {

constexpr double sameProposal = 0.9; // IoU
constexpr double saidAlready = 0.5;
constexpr double leastPresence = 0.5;

struct Blob {
    domain::PatchMask mask;
    double mass = 0, peak = 0;
    int patches = 0;
};

/// In the order of their first patch.
std::vector<Blob> blobsOf(const FindingMap& map, const domain::PatchGrid& grid)
{
    const domain::Blobs parts =
        domain::connectedComponents(map.region, grid.rows(), grid.columns(), domain::Connectivity::Eight);
    std::vector<Blob> blobs(parts.sizes.size());
    for (std::size_t i = 0; i < map.region.size(); ++i) {
        if (parts.labelOfPatch[i] == 0)
            continue;
        Blob& blob = blobs[static_cast<std::size_t>(parts.labelOfPatch[i] - 1)];
        blob.mask.resize(map.region.size(), 0);
        blob.mask[i] = 1;
        blob.mass += static_cast<double>(map.map[i]);
        blob.peak = std::max(blob.peak, static_cast<double>(map.map[i]));
        ++blob.patches;
    }
    return blobs;
}

bool mayBeProposed(const Proposal& proposal, SaidLabel said, ProposedFindings findings)
{
    using enum domain::Label;
    if (said.label == Present || said.label == Unsure)
        return true; // it is there, or may be, whatever the run makes of that: where is its part
    if (said.label == Absent && (said.byReader || findings == ProposedFindings::Likely))
        return false;
    return (proposal.tells || findings == ProposedFindings::All) && proposal.presence >= leastPresence;
}

} // namespace

std::vector<Proposal> proposalsOf(const domain::PatchGrid& grid, const std::vector<FindingMap>& maps,
                                  const ProposalOptions& options)
{
    std::vector<Proposal> proposals;
    for (const FindingMap& map : maps) {
        std::vector<Blob> blobs = blobsOf(map, grid);
        std::stable_sort(blobs.begin(), blobs.end(), [](const Blob& a, const Blob& b) { return a.mass > b.mass; });
        if (static_cast<int>(blobs.size()) > options.mostPerFinding)
            blobs.resize(static_cast<std::size_t>(options.mostPerFinding));
        for (const Blob& blob : blobs) {
            if (blob.mass < options.leastShare * blobs.front().mass)
                break;
            const FittedBox fitted = bestBox(grid, blob.mask);
            proposals.push_back({map.finding, fitted.box, fitted.iou, blob.mass / blob.patches, blob.peak,
                                 map.presence, map.tells, blob.patches});
        }
    }
    std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal& a, const Proposal& b) {
        return std::tie(b.presence, a.finding) < std::tie(a.presence, b.finding);
    });
    return proposals;
}

std::vector<Proposal> offeredProposals(std::vector<Proposal> proposals, const std::vector<SaidLabel>& said,
                                       ProposedFindings findings)
{
    std::erase_if(proposals, [&](const Proposal& proposal) {
        return !mayBeProposed(proposal, said.at(static_cast<std::size_t>(proposal.finding)), findings);
    });
    return proposals;
}

std::vector<Proposal> openProposals(std::vector<Proposal> offered, const std::vector<AnsweredProposal>& answered,
                                    const std::vector<domain::FindingBox>& own)
{
    std::erase_if(offered, [&](const Proposal& proposal) {
        const auto isSame = [&](const auto& other, double least) {
            return other.finding == proposal.finding && domain::iou(other.box, proposal.box) >= least;
        };
        return std::any_of(answered.begin(), answered.end(), [&](const auto& a) { return isSame(a, sameProposal); }) ||
               std::any_of(own.begin(), own.end(), [&](const auto& box) { return isSame(box, saidAlready); });
    });
    return offered;
}

} // namespace assist
