#include "core/store/gestures.h"

namespace store {

namespace {

struct Kind {
    const char* operator()(const DrawBox&) const { return "draw-box"; }
    const char* operator()(const MoveBox&) const { return "move-box"; }
    const char* operator()(const SetBoxFinding&) const { return "set-box-finding"; }
    const char* operator()(const RemoveBox&) const { return "remove-box"; }
    const char* operator()(const SetLabel&) const { return "set-label"; }
    const char* operator()(const SetNoFinding&) const { return "set-no-finding"; }
    const char* operator()(const SetReadState&) const { return "set-read-state"; }
    const char* operator()(const SetSecondLook&) const { return "set-second-look"; }
};

} // namespace

const char* gestureKind(const Gesture& gesture)
{
    return std::visit(Kind{}, gesture);
}

} // namespace store
