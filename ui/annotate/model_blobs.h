// The model's map of the finding in question over the film, with its cut-off and opacity.
#pragma once

#include "ui/annotate/box_hand.h"
#include "ui/annotate/model_curtain.h"
#include "ui/annotate/proposal_hand.h"
#include "ui/annotate/shown_run.h"
#include "ui/viewer/layers.h"

#include <QHash>

namespace viewer {
class RadiographView;
}

namespace annotate {

/// Whether blobs are on is the view's (`G`); behind a closed curtain turning them on lifts it, which is recorded. The wish
/// is kept for the films where the model may be seen. The finding in question: of the selected proposal or box, else of
/// the next box where a hand chose it on this film, else of the first proposal or of what is labelled.
class ModelBlobs : public QObject {
    Q_OBJECT
public:
    ModelBlobs(Reading& reading, ShownRun& run, ModelCurtain& curtain, BoxHand& boxes, ProposalHand& proposals,
               viewer::RadiographView& view, QObject* parent = nullptr);

    int finding() const;
    bool isShown() const; ///< there is a map of finding() on the film
    double cut() const;   ///< the run's own until a hand moves it; then this finding's on every film
    void stepCut(int steps); ///< by 0.01
    void useOwnCut();
    double opacity() const { return m_opacity; }
    void stepOpacity(int steps); ///< by 0.05
    viewer::BlobStyle style() const { return m_style; }
    void setStyle(viewer::BlobStyle style);
    void stepStyle(); ///< patches, smooth, outline, in turn

Q_SIGNALS:
    void changed();

private:
    void followVisibility();
    void followCurtain();
    void refresh();
    void setVisible(bool visible);

    Reading& m_reading;
    ShownRun& m_run;
    ModelCurtain& m_curtain;
    BoxHand& m_boxes;
    ProposalHand& m_proposals;
    viewer::RadiographView& m_view;
    domain::ImageId m_askedOn; ///< the film on which a hand chose the finding of the next box
    QHash<int, double> m_cuts; ///< moved by hand, by finding
    double m_opacity;
    viewer::BlobStyle m_style = viewer::BlobStyle::Patches;
    bool m_wanted = false;    ///< where the model may be seen
    bool m_following = false; ///< the view is being told, not asked
};

} // namespace annotate
