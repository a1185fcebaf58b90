#include "ui/shell/tour_steps.h"

#include "ui/annotate/read_workspace.h"
#include "ui/shell/desk.h"
#include "ui/viewer/radiograph_view.h"

namespace shell {

namespace {

QString keyOf(Desk& desk, const char* id)
{
    const kit::ActionSpec* spec = desk.registry().spec(QLatin1String(id));
    return spec && !spec->keys.isEmpty() ? spec->keys.first().toString(QKeySequence::NativeText) : QString();
}

std::function<QWidget*()> child(Desk& desk, const char* name)
{
    return [&desk, name] { return desk.findChild<QWidget*>(QLatin1String(name)); };
}

} // namespace

std::vector<TourStep> tourSteps(Desk& desk)
{
    const auto key = [&desk](const char* id) { return keyOf(desk, id); };
    return {
        {Desk::tr("Every row is a film: %1 goes to the next one, %2 to the next that nobody has read.")
             .arg(key("read.next"), key("read.next-unread")),
         child(desk, "worklistPanel")},
        {Desk::tr(
             "Drag with the right button for window and level, turn the wheel to zoom, and hold ` for the bare film."),
         [&desk]() -> QWidget* { return &desk.read()->view(); }},
        {Desk::tr("%1 draws boxes and a digit names the finding; every stroke is saved at once, and %2 takes it back.")
             .arg(key("read.draw-box"), key("edit.undo")),
         child(desk, "findingsPanel")},
        {Desk::tr("Train learns from your boxes while you read on; Audit shows, film by film, where the model is right "
                  "and wrong."),
         child(desk, "switch:window.train")},
        {Desk::tr("%1 finds every command and every film, %2 lists the keys, and %3 explains the panel you are in.")
             .arg(key("window.palette"), key("help.keys"), key("help.page")),
         child(desk, "commandField")}};
}

} // namespace shell
