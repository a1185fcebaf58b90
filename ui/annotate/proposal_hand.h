// A run's proposals on the film and the answers to them: accepted as they are, edited by a hand, or rejected.
#pragma once

#include "ui/annotate/box_hand.h"
#include "ui/annotate/model_curtain.h"
#include "ui/annotate/shown_run.h"

#include <optional>
#include <vector>

namespace annotate {

/// A proposal is no annotation: nothing is stored until it is answered, and each answer is one gesture with the box that
/// it makes. Nothing is offered behind a closed curtain, nor what was answered before or is said by a box already. The
/// current proposal is the one that the box tool has selected: Tab reaches them behind the boxes.
class ProposalHand : public QObject {
    Q_OBJECT
public:
    ProposalHand(Reading& reading, ShownRun& run, ModelCurtain& curtain, BoxHand& boxes, QObject* parent = nullptr);

    /// Still without an answer, in the run's order; empty while the curtain is closed.
    const std::vector<assist::Proposal>& open() const { return m_open; }
    bool anyOffered() const { return m_anyOffered; } ///< whether or not they are answered or said already
    std::optional<int> current() const; ///< position in open()
    void select(int position);
    /// The current one; with none the first one becomes current, so that nobody answers what was not looked at.
    void accept();
    void reject();
    void acceptAll(); ///< one step of undo
    void rejectAll();

Q_SIGNALS:
    void changed(); ///< open() or current()

private:
    void refresh();
    std::vector<BoxTool::Item> items() const;
    QString detail(const assist::Proposal& proposal) const;
    void tellPassedOver();
    bool answer(const std::vector<int>& positions, store::ProposalAnswer::Answer how, const domain::Box& box = {});
    void answerCurrent(store::ProposalAnswer::Answer how);
    void edit(std::int64_t key, const domain::Box& to);
    void remove(std::int64_t key);
    int positionOf(std::int64_t key) const; ///< −1: none

    Reading& m_reading;
    ShownRun& m_run;
    ModelCurtain& m_curtain;
    BoxHand& m_boxes;
    std::vector<assist::Proposal> m_open;
    bool m_anyOffered = false;
    std::vector<domain::BoxId> m_passedOver; ///< imported boxes that the last answer goes before
    std::vector<std::int64_t> m_keys; ///< of m_open; a proposal keeps its key while its film is open
};

} // namespace annotate
