// Boxes that a run proposes for one film. A proposal is no annotation: it becomes one when a reader accepts it.
#pragma once

#include "core/domain/connected_components.h"
#include "core/domain/training_set.h"

#include <QString>

#include <vector>

namespace assist {

struct Proposal {
    int finding = 0;
    domain::Box box;     ///< image frame, on patch borders: the box that fits the blob best (best_box.h)
    double fit = 0;      ///< IoU of box and blob
    double score = 0;    ///< mean z of the blob's patches
    double peak = 0;     ///< largest z of the blob
    double presence = 0; ///< of the finding in the film, 0…1 (presence.h); the peak where nothing better is known
    int patches = 0;     ///< of the blob
    bool operator==(const Proposal&) const = default;
};

struct ProposalOptions {
    double leastPresence = 0.5; ///< findings below it propose nothing
    /// Specks beside a blob are noise more often than a second lesion: a blob is proposed if its mass is at least this
    /// share of the finding's heaviest.
    double leastShare = 0.25;
    int mostPerFinding = 3;
};

/// One finding's map with its positive patches.
struct FindingMap {
    int finding = 0;
    const float* map = nullptr; ///< P × P, row-major, finite
    domain::PatchMask region;   ///< by the run's own rule
    double presence = 0;
};

/// One proposal a blob (joined over corners), the surest finding first, in a finding the heaviest blob first; ties by
/// place. Deterministic.
std::vector<Proposal> proposalsOf(const domain::PatchGrid& grid, const std::vector<FindingMap>& maps,
                                  const ProposalOptions& options = {});

/// What a reader has done with a run's proposals before.
struct AnsweredProposal {
    int finding = 0;
    domain::Box box; ///< as it was proposed
};

/// Without those that were answered before (same finding, IoU ≥ 0.9: a run that answered anew may have moved an edge by
/// a rounding), that the reader's own boxes of the finding say already (IoU ≥ 0.5), or whose finding the reader has
/// called absent.
std::vector<Proposal> openProposals(std::vector<Proposal> proposals, const std::vector<AnsweredProposal>& answered,
                                    const std::vector<domain::FindingBox>& own,
                                    const std::vector<domain::Label>& readersLabels);

} // namespace assist
