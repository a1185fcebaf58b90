// Which marks (boxes, points) of an image a reader sees, and how each looks on the film and in the list.
#pragma once

#include "ui/annotate/box_rows.h"
#include "ui/annotate/box_tool.h"
#include "ui/annotate/gesture_queue.h"
#include "ui/annotate/image_facts.h"

#include <QSet>

namespace annotate {

struct ShownBoxes {
    std::vector<BoxTool::Item> items; ///< on the film
    std::vector<BoxLine> lines;       ///< in the list, what can be changed first; those that are put away too
};

/// When other readers' marks, and the boxes that were adjudicated, are in sight.
enum class OtherMarks {
    OnceDone, ///< one's own reading is complete: two readings must be two
    Shown,    ///< also before: somebody adjudicates
    Hidden
};

/// One's own marks and imported boxes; the others as `others` says. `hidden` are put away by their eye. While one finding
/// is in question (-1: none) the marks of others are faint and, unless they are imported, without their tab. While others
/// are Shown, each tab says whose it is, one's own too: nothing else tells two readers' equal boxes apart.
ShownBoxes shownBoxes(const ShownFacts& facts, domain::ReaderId reader, const domain::FindingSchema& schema,
                      const QSet<qint64>& hidden, PixelSpacing spacing, OtherMarks others = OtherMarks::OnceDone,
                      int inQuestion = -1);

/// For the view: the selected one on top of the others, with handles and its size.
std::vector<viewer::ViewerBox> viewerBoxes(const std::vector<BoxTool::Item>& items, std::int64_t selected, PixelSpacing spacing);

/// An imported box that training passes over: it stays in sight.
enum class Overruled {
    No,
    ByLabel, ///< the reader answered its finding with absent
    ByBoxes  ///< a reader has boxes of its finding
};
/// As far as `facts` tell: boxes of others that are not in sight must not be among them.
Overruled overruled(const store::BoxRecord& box, const store::ImageFacts& facts);
/// The imported boxes of the finding that count.
std::vector<domain::BoxId> importedInForce(const store::ImageFacts& facts, int finding);
/// Before one's own reading is complete without the boxes of others, as the film shows them.
store::ImageFacts factsInSight(store::ImageFacts facts, domain::ReaderId reader);
/// Without any box of others: what stands beside one's own labels.
store::ImageFacts ownFacts(store::ImageFacts facts, domain::ReaderId reader);
bool isBoxOf(const store::BoxRecord& box, domain::ReaderId reader);

} // namespace annotate
