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
    bool tells = false;  ///< presence means something: the run has learned from films without the finding
    int patches = 0;     ///< of the blob
    bool operator==(const Proposal&) const = default;
};

struct ProposalOptions {
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
    bool tells = false;
};

/// One proposal a blob (joined over corners) whatever its finding's presence, the surest finding first, in a finding the heaviest blob first; ties by
/// place. Deterministic.
std::vector<Proposal> proposalsOf(const domain::PatchGrid& grid, const std::vector<FindingMap>& maps,
                                  const ProposalOptions& options = {});

/// What a reader has done with a run's proposals before.
struct AnsweredProposal {
    int finding = 0;
    domain::Box box; ///< as it was proposed
};

/// Of which findings a run may propose boxes.
enum class ProposedFindings {
    /// Labelled present or unsure in the film; and, where nobody was asked, found present by a run that can tell.
    Likely,
    /// Any that the run finds present, whoever may have said otherwise: for a run that cannot tell, false ones by the dozen.
    All,
};

/// What is said of a finding in the film.
struct SaidLabel {
    domain::Label label = domain::Label::NotAsked;
    bool byReader = false; ///< who reads; else by the report or by another
};

/// Those of the findings that may be proposed; never of one that the reader has called absent. `said`: one per finding.
std::vector<Proposal> offeredProposals(std::vector<Proposal> proposals, const std::vector<SaidLabel>& said,
                                       ProposedFindings findings);

/// Without those that were answered before (same finding, IoU ≥ 0.9: a run that answered anew may have moved an edge by a
/// rounding), and that the reader's own boxes of the finding say already (IoU ≥ 0.5).
std::vector<Proposal> openProposals(std::vector<Proposal> offered, const std::vector<AnsweredProposal>& answered,
                                    const std::vector<domain::FindingBox>& own);

} // namespace assist
