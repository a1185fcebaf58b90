// Where readers of one image differ: what each said, and what shall hold whatever they said.
#pragma once

#include "ui/annotate/box_hand.h"
#include "ui/annotate/image_opinions.h"
#include "ui/annotate/reading.h"

namespace viewer {
class RadiographView;
}

namespace annotate {

/// View-model. An adjudication is one gesture, which undo takes back; every opinion stays as it is. While it is open,
/// the film shows all readers' boxes, also before one's own reading is complete; never in a blinded reading.
class Adjudication : public QObject {
    Q_OBJECT
public:
    Adjudication(Reading& reading, BoxHand& boxes, viewer::RadiographView& view, QObject* parent = nullptr);

    /// Somebody looks at the opinions.
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

    enum class State {
        NoImage,
        Blinded,   ///< the current reader's blinded reading is not complete
        NoOpinion, ///< nobody answered anything
        OneReader,
        Several
    };
    State state() const;
    const ImageOpinions& opinions() const { return m_opinions; }
    const store::AdjudicationRecord* held(int finding) const { return m_reading.facts().adjudicationOf(finding); }

    int finding() const { return m_finding; } ///< in question; -1: none
    void setFinding(int finding);

    // --- each one gesture for the finding in question
    void take(domain::ReaderId reader); ///< label and boxes
    /// Why there is no mean of the readers' boxes: a box that a reader alone has drawn is never dropped in silence.
    struct NoMean {
        bool nothingOverlaps = false;
        std::vector<int> alone; ///< per reader of the opinions: boxes that no other reader's goes with
    };
    std::optional<NoMean> whyNoMean() const; ///< none: it can be taken
    void takeMean();
    void setLabel(domain::Label label); ///< without a box
    void withdraw();
    /// The next box that is drawn on the film is the adjudicated one, or one more of them; Esc gives up.
    void beginBox();
    bool isDrawing() const { return m_drawing; }
    void stopBox();

Q_SIGNALS:
    void changed(); ///< opinions, state, finding, what holds, drawing

private:
    void refresh();
    void showOnFilm();
    std::vector<std::vector<domain::Box>> boxesInQuestion() const; ///< one list per reader
    void decide(domain::Label label, const std::vector<domain::Box>& boxes, store::AdjudicationWay way);

    Reading& m_reading;
    BoxHand& m_boxes;
    viewer::RadiographView& m_view;
    ImageOpinions m_opinions;
    int m_finding = -1;
    bool m_open = false, m_drawing = false;
};

} // namespace annotate
