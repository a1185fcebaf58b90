// All of a run's help while reading, put together: its proposals, its blobs, the curtain before them, and what to box next.
#pragma once

#include "ui/annotate/model_blobs.h"
#include "ui/annotate/model_curtain.h"
#include "ui/annotate/proposal_hand.h"
#include "ui/annotate/shown_run.h"

#include <QElapsedTimer>

namespace kit {
class ActionRegistry;
}

namespace annotate {

class ProposalsSection;
class SuggestionsPanel;

/// Registers its actions in the scope "read". The two widgets are the caller's to place (and to own, once placed).
class ModelDesk : public QObject {
    Q_OBJECT
public:
    ModelDesk(Reading& reading, viewer::RadiographView& view, BoxHand& boxes, kit::ActionRegistry& registry, QObject* parent);

    ProposalsSection& section() { return *m_section; }
    SuggestionsPanel& suggestions() { return *m_suggestions; }
    ShownRun& run() { return m_run; }
    ModelBlobs& blobs() { return m_blobs; }
    ProposalHand& proposals() { return m_hand; }
    bool isPending() const;

    /// So long must the model have been in sight to count as seen when a completion is taken back; half a second unless told.
    void setLeastSightMs(int ms) { m_leastSightMs = ms; }

    /// Enter belongs to the list, button or field that has the keyboard, and to proposals while the film has it.
    void shareEnterIn(QWidget& workspace);

Q_SIGNALS:
    void imageWanted(domain::ImageId image);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void registerActions();
    void completeHere();
    void followSight();
    void followBar();
    void followActions();

    Reading& m_reading;
    viewer::RadiographView& m_view;
    kit::ActionRegistry& m_registry;
    ShownRun m_run;
    ModelCurtain m_curtain;
    ProposalHand m_hand;
    ModelBlobs m_blobs;
    ProposalsSection* m_section;
    SuggestionsPanel* m_suggestions;
    domain::ImageId m_inSightOf;
    QElapsedTimer m_inSight; ///< invalid: the model is not in sight
    int m_leastSightMs = 500;
};

} // namespace annotate
