// What a person did, as values: one mouse stroke, one menu entry, one undo step, one transaction, one name.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/domain/identifiers.h"

#include <QString>

#include <variant>
#include <vector>

namespace store {

// --- marks: boxes and points. Either says that its finding is present.

struct DrawBox {
    domain::ImageId image;
    int finding = 0;
    domain::Box box; ///< image frame; clipped to the image, refused under 1 px a side (BoxTooSmall)
};
struct MoveBox { ///< or resize: the box is now here
    domain::BoxId box;
    domain::Box to;
    /// The rest of what the reader did last, where that moved the same box: stored at once, and with it one step of undo.
    bool goesOn = false;
};
struct SetBoxFinding {
    domain::BoxId box;
    int finding = 0;
};
struct RemoveBox {
    domain::BoxId box;
};
/// An imported box becomes the reader's own, here: the import itself stays as it came. A reader's boxes go before all
/// imported ones of their finding, so where the reader has none yet the others of the finding come along as they are.
struct TakeOverBox {
    domain::BoxId box;
    domain::Box to;
    bool andOthers = false; ///< they come along though the reader has boxes of the finding
};
struct DrawPoint { ///< "it is here"
    domain::ImageId image;
    int finding = 0;
    domain::Point at; ///< image frame; outside the image: PointOutsideImage
};
struct MovePoint {
    domain::PointId point;
    domain::Point to;
    bool goesOn = false; ///< as a box's
};
struct SetPointFinding {
    domain::PointId point;
    int finding = 0;
};
struct RemovePoint {
    domain::PointId point;
};
struct DrawBoxFromPoint { ///< one step: the point ends, a box of its finding is there
    domain::PointId point;
    domain::Box box;
};

// --- labels and the reading

struct SetLabel {
    domain::ImageId image;
    int finding = 0;
    domain::Label label = domain::Label::NotAsked;
};
struct SetNoFinding { ///< every finding absent, in one step; refused while the reader has marks on it
    domain::ImageId image;
};
enum class ReadState { New, InProgress, Done };
struct SetReadState { ///< "complete the read"
    domain::ImageId image;
    ReadState state = ReadState::Done;
};
struct SetSecondLook {
    domain::ImageId image;
    bool wanted = true;
};

// --- the model

/// The reader looked at the model's answer. Stored once, and only while the first reading is not done (anchoring).
/// It cannot be unseen: in the journal, but no step of undo.
struct ShowModel {
    domain::ImageId image;
};

struct ProposalAnswer {
    enum class Answer { Accepted, Edited, Rejected };
    int finding = 0;
    QString run;          ///< uuid of the run that proposes
    domain::Box proposed; ///< image frame
    Answer answer = Answer::Accepted;
    domain::Box box; ///< Edited: the reader's box. Accepted draws `proposed`, Rejected none
};
/// One step for one proposal or for all of an image. The same answer to the same proposal again changes nothing; another
/// one replaces it, and a box that was drawn by the first stays until its reader removes it.
struct AnswerProposals {
    domain::ImageId image;
    std::vector<ProposalAnswer> answers;
};

// --- several readers

/// These images are for that reader, all in one step. Blinded: the reader sees no other reader's labels, boxes, points
/// and adjudications there and no imported box, and own ones do not count for training, until the reader has completed the
/// read. What the report says is there stays in sight.
struct Assign {
    std::vector<domain::ImageId> images;
    domain::ReaderId reader;
    bool blinded = false;
};
struct Unassign {
    std::vector<domain::ImageId> images;
    domain::ReaderId reader;
};

enum class AdjudicationWay { TookOne, Mean, New };
/// What holds for this finding whatever readers said, until the next adjudication of it; every opinion is kept.
/// NotAsked withdraws what holds. Errors beside the boxes': LabelContradictsBox (boxes, yet not present),
/// ReadingBlinded (the adjudicator has a blinded reading of the image open).
struct Adjudicate {
    domain::ImageId image;
    int finding = 0;
    domain::Label label = domain::Label::Present;
    std::vector<domain::Box> boxes; ///< image frame; none is an answer too
    AdjudicationWay way = AdjudicationWay::New;
};

/// Confirms or dismisses what looked wrong. `key` names the suspicion, the same whenever it is found again.
struct AnswerSuspicion {
    QString key;
    domain::ImageId image; ///< the image that it concerns first
    int finding = -1;      ///< -1: none
    bool confirmed = false;
};

// --- the schema

/// One more finding for everybody, at the end of the list: labels and boxes may name it from now on. Said again in the
/// same words it changes nothing. Undo takes it back only while nobody else, no import and no run stands on it.
struct AddFinding {
    QString name;
    QString shortName; ///< for a box's tab, at most 4 letters; empty: made from the name
    bool boxed = true; ///< belongs to the findings that are evaluated
};

using Gesture =
    std::variant<DrawBox, MoveBox, SetBoxFinding, RemoveBox, TakeOverBox, SetLabel, SetNoFinding, SetReadState, SetSecondLook,
                 DrawPoint, MovePoint, SetPointFinding, RemovePoint, DrawBoxFromPoint, ShowModel, AnswerProposals, Assign,
                 Unassign, Adjudicate, AnswerSuspicion, AddFinding>;

/// The journal's word for it: draw-box, move-box, …, the type's name with hyphens. The window makes the sentence ("Draw
/// box: Mass") from it and the finding.
const char* gestureKind(const Gesture& gesture);

} // namespace store
