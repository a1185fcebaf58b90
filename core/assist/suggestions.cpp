#include "core/assist/suggestions.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <tuple>

namespace assist {

namespace {

constexpr std::size_t remembered = 10;
constexpr double scarce = 0.7; // deficit of some ten boxes: above it that a finding is rare is a reason by itself

/// Doubt whether a finding is there. A labelled film where the model sees nothing teaches less than one where it wavers:
/// the label may be wrong, and then there is nothing to box.
double doubtWhether(double presence, bool isAsked)
{
    const double wavering = 4 * presence * (1 - presence);
    return isAsked && presence < 0.5 ? 0.5 + wavering / 2 : wavering;
}

double doubtWhere(double effectivePatches, double usualPatches)
{
    return effectivePatches > usualPatches ? 1 - usualPatches / effectivePatches : 0;
}

/// How much a further box of a finding teaches, against its first.
double deficit(qint64 boxes)
{
    return 1 / std::sqrt(1 + static_cast<double>(boxes) / 10);
}

/// One finding of one candidate, with what a box of it would teach.
struct Offer {
    std::size_t candidate = 0;
    const CandidateFinding* finding = nullptr;
    double whether = 0.5, where = 0.5; ///< half where the run has not answered or cannot tell
    double gain = 0;
};

class Chooser {
public:
    Chooser(const std::vector<Candidate>& candidates, const std::vector<Chosen>& recent,
            const SuggestionOptions& options)
        : m_candidates(candidates), m_options(options), m_boxes(options.boxes), m_isTaken(candidates.size(), false)
    {
        for (const Chosen& one : recent)
            remember(one);
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            m_arms.push_back(armOf(candidates[i].image, options.arms));
            m_lots.push_back(lotOf(candidates[i].image, options.arms));
            for (const CandidateFinding& finding : candidates[i].findings)
                m_offers.push_back(offerOf(i, finding));
        }
        std::sort(m_offers.begin(), m_offers.end(), [&](const Offer& a, const Offer& b) {
            const auto key = [&](const Offer& offer) {
                return std::tuple(-offer.gain, candidates[offer.candidate].image, offer.finding->finding);
            };
            return key(a) < key(b);
        });
    }

    std::optional<Suggestion> next(Arm arm)
    {
        // An arm that has run out of films leaves its turn to the other.
        const Arm other = arm == Arm::Model ? Arm::Random : Arm::Model;
        std::optional<Suggestion> found;
        for (const bool mayRepeatPatient : {false, true}) {
            if (!found && !m_options.hasRun)
                found = byChance(ReasonKind::ColdStart, mayRepeatPatient);
            for (const Arm turn : {arm, other}) {
                if (!found && m_options.hasRun)
                    found = turn == Arm::Model ? byModel(mayRepeatPatient) : byChance(ReasonKind::Chance, mayRepeatPatient);
            }
            if (!found && m_options.hasRun)
                found = byChance(ReasonKind::NotAnswered, mayRepeatPatient);
        }
        return found;
    }

private:
    double perFinding(const std::vector<double>& values, int finding, double otherwise) const
    {
        const auto i = static_cast<std::size_t>(finding);
        return i < values.size() ? values[i] : otherwise;
    }
    qint64 boxesOf(int finding) const
    {
        const auto i = static_cast<std::size_t>(finding);
        return i < m_boxes.size() ? m_boxes[i] : 0;
    }

    /// What a sentence may say: without those that this list supposes.
    int drawnBoxesOf(int finding) const
    {
        const auto i = static_cast<std::size_t>(finding);
        return i < m_options.boxes.size() ? static_cast<int>(m_options.boxes[i]) : 0;
    }

    Offer offerOf(std::size_t candidate, const CandidateFinding& finding) const
    {
        Offer offer{candidate, &finding};
        if (finding.model) {
            if (finding.model->presence)
                offer.whether = doubtWhether(*finding.model->presence, finding.isAsked);
            offer.where =
                doubtWhere(finding.model->effectivePatches, perFinding(m_options.usualPatches, finding.finding, 1));
        }
        offer.gain = finding.positive * (offer.whether + offer.where) / 2 * deficit(boxesOf(finding.finding));
        return offer;
    }

    /// 1: like none of the last ten; near 0: like all of them.
    double novelty(const Offer& offer) const
    {
        const Candidate& candidate = m_candidates[offer.candidate];
        double alike = 0;
        for (const Chosen& one : m_recent) {
            if (one.finding == offer.finding->finding) {
                const double shape =
                    one.coarse && offer.finding->model ? similarity(*one.coarse, offer.finding->model->coarse) : 0.5;
                alike += 0.75 * (0.5 + shape / 2);
            }
            if (!candidate.view.empty() && candidate.view == one.view)
                alike += 0.25;
        }
        return std::max(0.1, 1 - alike / remembered);
    }

    bool isRecentPatient(const Candidate& candidate) const
    {
        return std::any_of(m_recent.begin(), m_recent.end(), [&](const Chosen& one) {
            return one.image == candidate.image || (!candidate.patient.empty() && one.patient == candidate.patient);
        });
    }
    bool isEligible(std::size_t candidate, bool mayRepeatPatient) const
    {
        return !m_isTaken[candidate] && (mayRepeatPatient || !isRecentPatient(m_candidates[candidate]));
    }

    std::optional<Suggestion> byModel(bool mayRepeatPatient)
    {
        const Offer* best = nullptr;
        double bestGain = 0;
        for (const Offer& offer : m_offers) {
            if (best && offer.gain <= bestGain)
                break; // nothing further down can win: novelty is at most 1
            if (m_arms[offer.candidate] != Arm::Model || !m_candidates[offer.candidate].isAnswered ||
                !isEligible(offer.candidate, mayRepeatPatient))
                continue;
            const double gain = offer.gain * novelty(offer);
            if (!best || gain > bestGain) {
                best = &offer;
                bestGain = gain;
            }
        }
        return best ? std::optional(take(*best, Arm::Model, bestGain, reasonOf(*best))) : std::nullopt;
    }

    /// Whose films may be drawn by chance for this reason.
    bool isDrawnFor(ReasonKind why, std::size_t candidate) const
    {
        if (why == ReasonKind::Chance)
            return m_arms[candidate] == Arm::Random;
        if (why == ReasonKind::NotAnswered)
            return m_arms[candidate] == Arm::Model && !m_candidates[candidate].isAnswered;
        return true; // a cold start
    }

    /// Strata are findings: the one with the fewest boxes that has a film left, then the film with the smallest lot.
    std::optional<Suggestion> byChance(ReasonKind why, bool mayRepeatPatient)
    {
        const Offer* best = nullptr;
        const auto key = [&](const Offer& offer) {
            return std::tuple(boxesOf(offer.finding->finding), offer.finding->finding, m_lots[offer.candidate],
                              m_candidates[offer.candidate].image);
        };
        for (const Offer& offer : m_offers) {
            // What nobody was asked about is the model's idea, not a film that chance knows to be positive.
            if (!offer.finding->isAsked || !isDrawnFor(why, offer.candidate) ||
                !isEligible(offer.candidate, mayRepeatPatient))
                continue;
            if (!best || key(offer) < key(*best))
                best = &offer;
        }
        if (!best)
            return std::nullopt;
        Reason reason{why, best->finding->finding};
        reason.count = drawnBoxesOf(best->finding->finding);
        return take(*best, Arm::Random, 0, reason);
    }

    Reason reasonOf(const Offer& offer) const
    {
        const int finding = offer.finding->finding;
        Reason reason{ReasonKind::FewBoxes, finding};
        reason.count = drawnBoxesOf(finding);
        if (!offer.finding->model) {
            if (deficit(boxesOf(finding)) <= scarce)
                reason.kind = ReasonKind::NotLearned;
            return reason;
        }
        const ModelView& model = *offer.finding->model;
        if (!offer.finding->isAsked) {
            reason.kind = ReasonKind::ModelOnly;
            reason.share = model.presence.value_or(0);
            return reason;
        }
        // The strongest part of the gain; a scarce finding wins over a weak doubt.
        if (deficit(boxesOf(finding)) > scarce && std::max(offer.whether, offer.where) < 0.6)
            return reason;
        if (model.presence && offer.whether >= offer.where) {
            reason.share = *model.presence;
            reason.kind = *model.presence < 0.25 ? ReasonKind::LabelDisagrees : ReasonKind::UnsureWhether;
            return reason;
        }
        if (model.blobs <= 1 && offer.where <= 0)
            return reason; // no doubt that could be told
        reason.kind = model.blobs > 1 ? ReasonKind::SeveralPlaces : ReasonKind::SpreadMap;
        reason.count = model.blobs;
        reason.share = model.effectivePatches / perFinding(m_options.usualPatches, finding, 1);
        return reason;
    }

    Suggestion take(const Offer& offer, Arm arm, double gain, const Reason& reason)
    {
        const Candidate& candidate = m_candidates[offer.candidate];
        m_isTaken[offer.candidate] = true;
        const int finding = offer.finding->finding;
        if (static_cast<std::size_t>(finding) >= m_boxes.size())
            m_boxes.resize(static_cast<std::size_t>(finding) + 1, 0);
        // As if it were boxed by now, so that a stratum is not drawn until it is empty.
        ++m_boxes[static_cast<std::size_t>(finding)];
        remember({candidate.image, candidate.patient, candidate.view, finding,
                  offer.finding->model ? std::optional(offer.finding->model->coarse) : std::nullopt});
        return {candidate.image, finding, arm, gain, reason};
    }
    void remember(const Chosen& one)
    {
        m_recent.push_back(one);
        if (m_recent.size() > remembered)
            m_recent.pop_front();
    }

    const std::vector<Candidate>& m_candidates;
    const SuggestionOptions& m_options;
    std::vector<qint64> m_boxes;
    std::vector<bool> m_isTaken;
    std::vector<Arm> m_arms;
    std::vector<std::uint64_t> m_lots;
    std::vector<Offer> m_offers; ///< largest gain first
    std::deque<Chosen> m_recent;
};

} // namespace

std::vector<Suggestion> suggest(const std::vector<Candidate>& candidates, const std::vector<Chosen>& recent,
                                const SuggestionOptions& options)
{
    Chooser chooser(candidates, recent, options);
    std::vector<Suggestion> suggestions;
    for (int i = 0; i < options.count; ++i) {
        const auto one = chooser.next(armOfSlot(options.slot + i, options.arms));
        if (!one)
            break;
        suggestions.push_back(*one);
    }
    return suggestions;
}

} // namespace assist
