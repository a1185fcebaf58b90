// What a person did, as values: one mouse stroke, one menu entry, one undo step, one transaction, one name.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/domain/identifiers.h"

#include <string>
#include <variant>

namespace store {

struct DrawBox {
    domain::ImageId image;
    int finding = 0;
    domain::Box box; ///< image frame; clipped to the image, refused under 1 px a side (BoxTooSmall)
};
struct MoveBox { ///< or resize: the box is now here
    domain::BoxId box;
    domain::Box to;
};
struct SetBoxFinding {
    domain::BoxId box;
    int finding = 0;
};
struct RemoveBox {
    domain::BoxId box;
};
struct SetLabel {
    domain::ImageId image;
    int finding = 0;
    domain::Label label = domain::Label::NotAsked;
};
struct SetNoFinding { ///< every finding absent, in one step; refused while the reader has boxes on it
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

using Gesture =
    std::variant<DrawBox, MoveBox, SetBoxFinding, RemoveBox, SetLabel, SetNoFinding, SetReadState, SetSecondLook>;

/// The journal's word for it: draw-box, move-box, set-box-finding, remove-box, set-label, set-no-finding,
/// set-read-state, set-second-look. The window makes the sentence ("Draw box: Mass") from it and the finding.
const char* gestureKind(const Gesture& gesture);

} // namespace store
