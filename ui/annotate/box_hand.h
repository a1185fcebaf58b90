// From the hand on the film and in the rows to gestures on boxes and points, and back from facts to what is shown.
#pragma once

#include "ui/annotate/box_tool.h"
#include "ui/annotate/reading.h"

#include <QSet>

#include <functional>
#include <optional>

namespace viewer {
class RadiographView;
}

namespace annotate {

class BoxRows;

/// Owns the tool and knows which marks are put away. What it shows follows the reading's facts.
class BoxHand : public QObject {
    Q_OBJECT
public:
    BoxHand(Reading& reading, viewer::RadiographView& view, BoxRows& rows, QObject* parent = nullptr);

    BoxTool& tool() { return m_tool; }
    int nextFinding() const { return m_nextFinding; }
    void setNextFinding(int finding);
    /// A digit: the finding of the next box, and of the selected one if a hand picked it (never of the one just drawn:
    /// the digit is meant for the next box then).
    void pressDigit(int finding);
    void removeSelected();
    /// The same box for another finding, which becomes the next box's too: one extent, two diagnoses.
    void duplicateSelected(int finding);
    bool hasSelection() const { return m_tool.selected() != 0; }
    /// Other readers' marks and adjudicated boxes are put away, though one's own reading is complete.
    void setOthersHidden(bool hidden);
    /// They are in sight whatever that switch says, and before one's own reading is complete; marks of other findings than
    /// the one in question (-1: none) are faint. none: nobody adjudicates.
    void setAdjudicating(std::optional<int> inQuestion);
    /// The next box that is drawn is for `taker` and this finding, and makes none of the reader's own; once. Empty: it is
    /// the reader's again.
    void giveNextBoxTo(int finding, std::function<void(const domain::Box&)> taker);
    /// A model's proposals, keys by mark_key.h: on the film behind the marks, in no list, and answered by somebody else.
    void setProposals(std::vector<BoxTool::Item> proposals);

    void refresh();
    store::ImageFacts inSight() const; ///< of others nothing that must not be seen yet

protected:
    /// Rests on the film: what the mark under the hand is.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void nextFindingChanged(int finding);
    void selectionChanged();
    void shownCountChanged(int rows);
    void proposalMoved(std::int64_t key, const domain::Box& to);
    void proposalRemoved(std::int64_t key);
    /// The reader's first box of a finding came, and these imported ones do not count any more.
    void importedPassedOver(const std::vector<domain::BoxId>& imported);

private:
    void draw(const domain::Box& box);
    void drawPoint(domain::Point at);
    void move(std::int64_t key, const domain::Box& to, bool goesOn);
    void bringBoxesBack();
    void takeOver(const store::BoxRecord& imported, const domain::Box& to);
    void setFinding(domain::BoxId id, int finding);
    void follow(std::int64_t temporary, std::int64_t stored);
    void sayWhereTheLabelWent(int finding);

    Reading& m_reading;
    viewer::RadiographView& m_view;
    BoxRows& m_rows;
    BoxTool m_tool;
    std::vector<BoxTool::Item> m_proposals;
    QSet<qint64> m_hidden; ///< keys of those put away by their eye
    std::function<void(const domain::Box&)> m_taker; ///< of the next box; empty: the reading
    int m_nextFinding = 0;
    bool m_othersHidden = false;
    std::optional<int> m_inQuestion; ///< somebody adjudicates
    bool m_refreshing = false;
};

} // namespace annotate
