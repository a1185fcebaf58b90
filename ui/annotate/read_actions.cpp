#include "ui/annotate/read_actions.h"

#include "ui/annotate/findings_model.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/action_registry.h"

namespace annotate {

void registerFindingActions(kit::ActionRegistry& registry, const domain::FindingSchema& schema, QObject* context,
                            const std::function<void(int)>& box, const std::function<void(int)>& label)
{
    for (int finding = 0; finding < schema.count(); ++finding) {
        const QString digit = findingKey(schema, finding), name = findingName(schema, finding);
        QList<QKeySequence> plain, shifted;
        if (!digit.isEmpty()) {
            const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit.toInt());
            plain << QKeySequence(key);
            shifted << QKeySequence(Qt::SHIFT | key);
        }
        registry.add({QStringLiteral("finding.%1").arg(finding), ReadWorkspace::tr("Box for %1").arg(name),
                        ReadWorkspace::tr("The finding of the next box, or of one that a click or Tab selected."), {}, plain, ReadWorkspace::tr("Findings"),
                        QStringLiteral("read"), false, ReadWorkspace::tr("Finding of the next box, or of one that a click or Tab selected")},
                       context, [box, finding] { box(finding); });
        registry.add({QStringLiteral("label.%1").arg(finding), ReadWorkspace::tr("Label of %1").arg(name),
                        ReadWorkspace::tr("Present, unsure, absent, not asked, in turn."), {}, shifted, ReadWorkspace::tr("Findings"),
                        QStringLiteral("read"), false, ReadWorkspace::tr("Label: present, unsure, absent, not asked")},
                       context, [label, finding] { label(finding); });
    }
}

void registerBoxGestures(kit::ActionRegistry& registry)
{
    const QString boxes = ReadWorkspace::tr("Hand on a box");
    const auto keys = [](std::initializer_list<QKeyCombination> combinations) {
        QList<QKeySequence> list;
        for (const QKeyCombination& combination : combinations)
            list << QKeySequence(combination);
        return list;
    };
    const auto arrows = [&](Qt::KeyboardModifiers modifiers) {
        return keys({modifiers | Qt::Key_Left, modifiers | Qt::Key_Right, modifiers | Qt::Key_Up, modifiers | Qt::Key_Down});
    };
    const kit::HandGesture gestures[] = {
        {boxes, ReadWorkspace::tr("Shift+drag"), ReadWorkspace::tr("Draw a square")},
        {boxes, ReadWorkspace::tr("Drag on the border"), ReadWorkspace::tr("Move the selected box")},
        {boxes, ReadWorkspace::tr("Drag inside"), ReadWorkspace::tr("Move the box if a click or Tab selected it; else draw")},
        {boxes, ReadWorkspace::tr("Ctrl+drag"), ReadWorkspace::tr("Draw, also on and in the selected box")},
        {boxes, ReadWorkspace::tr("Second click"), ReadWorkspace::tr("Select the box beneath")},
        {boxes, {}, ReadWorkspace::tr("Select the next box"), keys({Qt::Key_Tab})},
        {boxes, {}, ReadWorkspace::tr("Select the previous box"), keys({Qt::SHIFT | Qt::Key_Tab})},
        {boxes, ReadWorkspace::tr("Arrows"), ReadWorkspace::tr("Move it by 1 px"), arrows({})},
        {boxes, ReadWorkspace::tr("Shift+arrows"), ReadWorkspace::tr("Move it by 10 px"), arrows(Qt::ShiftModifier)},
        {boxes, ReadWorkspace::tr("Ctrl+arrows"), ReadWorkspace::tr("Move its right and bottom edge (Shift: 10 px)"), arrows(Qt::ControlModifier)},
        {boxes, ReadWorkspace::tr("Alt+arrows"), ReadWorkspace::tr("Move its left and top edge (Shift: 10 px)"), arrows(Qt::AltModifier)},
        {boxes, {}, ReadWorkspace::tr("Give up the drag, then the selection, then the mode"), keys({Qt::Key_Escape})}};
    for (const kit::HandGesture& gesture : gestures)
        registry.addHandGesture(gesture);
}

} // namespace annotate
