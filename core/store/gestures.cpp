#include "core/store/gestures.h"

namespace store {

namespace {

struct Kind {
    const char* operator()(const DrawBox&) const { return "draw-box"; }
    const char* operator()(const MoveBox&) const { return "move-box"; }
    const char* operator()(const SetBoxFinding&) const { return "set-box-finding"; }
    const char* operator()(const RemoveBox&) const { return "remove-box"; }
    const char* operator()(const TakeOverBox&) const { return "take-over-box"; }
    const char* operator()(const SetLabel&) const { return "set-label"; }
    const char* operator()(const SetNoFinding&) const { return "set-no-finding"; }
    const char* operator()(const SetReadState&) const { return "set-read-state"; }
    const char* operator()(const SetSecondLook&) const { return "set-second-look"; }
    const char* operator()(const DrawPoint&) const { return "draw-point"; }
    const char* operator()(const MovePoint&) const { return "move-point"; }
    const char* operator()(const SetPointFinding&) const { return "set-point-finding"; }
    const char* operator()(const RemovePoint&) const { return "remove-point"; }
    const char* operator()(const DrawBoxFromPoint&) const { return "draw-box-from-point"; }
    const char* operator()(const ShowModel&) const { return "show-model"; }
    const char* operator()(const AnswerProposals&) const { return "answer-proposals"; }
    const char* operator()(const Assign&) const { return "assign"; }
    const char* operator()(const Unassign&) const { return "unassign"; }
    const char* operator()(const Adjudicate&) const { return "adjudicate"; }
    const char* operator()(const AnswerSuspicion&) const { return "answer-suspicion"; }
    const char* operator()(const AddFinding&) const { return "add-finding"; }
};

} // namespace

const char* gestureKind(const Gesture& gesture)
{
    return std::visit(Kind{}, gesture);
}

} // namespace store
