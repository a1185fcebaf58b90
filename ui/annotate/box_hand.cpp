#include "ui/annotate/box_hand.h"

#include "ui/annotate/box_rows.h"
#include "ui/annotate/findings_model.h"
#include "ui/annotate/shown_boxes.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace annotate {

using domain::BoxId;
using domain::Label;

BoxHand::BoxHand(Reading& reading, viewer::RadiographView& view, BoxRows& rows, QObject* parent)
    : QObject(parent), m_reading(reading), m_view(view), m_rows(rows), m_tool(view)
{
    m_tool.setSizeText([this](const domain::Box& box) { return sizeText(box, m_reading.spacing()); });
    view.setTool(&m_tool);
    connect(&m_tool, &BoxTool::drawn, this, &BoxHand::draw);
    connect(&m_tool, &BoxTool::changed, this,
            [this](std::int64_t key, const domain::Box& box) { m_reading.perform(store::MoveBox{BoxId{key}, box}); });
    connect(&m_tool, &BoxTool::selectionChanged, this, [this] {
        refresh();
        Q_EMIT selectionChanged();
    });
    connect(&m_tool, &BoxTool::refused, this, [this] {
        Q_EMIT m_reading.said(
            tr("This box is not yours to change. Draw one of your own: it goes before an imported one."), false);
    });
    connect(&rows, &BoxRows::chosen, this, [this](BoxId box) { m_tool.select(box.value, Picked::ByHand); });
    connect(&rows, &BoxRows::edited, this,
            [this](BoxId box, const domain::Box& to) { m_reading.perform(store::MoveBox{box, to}); });
    connect(&rows, &BoxRows::hiddenToggled, this, [this](BoxId box) {
        if (!m_hidden.remove(box.value))
            m_hidden.insert(box.value);
        refresh();
    });
    connect(&reading, &Reading::imageChanged, this, [this] {
        m_hidden.clear();
        m_tool.select(0);
    });
    connect(&reading, &Reading::factsChanged, this, &BoxHand::refresh);
    connect(&reading.gestures(), &GestureQueue::boxSaved, this, [this](BoxId temporary, BoxId stored) {
        if (m_tool.selected() == temporary.value)
            m_tool.select(stored.value, m_tool.picked());
    });
    connect(&view, &viewer::RadiographView::visibilityChanged, this, &BoxHand::refresh);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] { setNextFinding(m_nextFinding); });
}

void BoxHand::draw(const domain::Box& box)
{
    if (const BoxId made = m_reading.draw(m_nextFinding, box))
        m_tool.select(made.value, Picked::Drawn);
}

void BoxHand::removeSelected()
{
    const BoxId id{m_tool.selected()};
    const store::BoxRecord* box = m_reading.box(id);
    if (!id || !box)
        return;
    const int finding = box->finding;
    if (m_reading.perform(store::RemoveBox{id}))
        sayWhereTheLabelWent(finding);
}

void BoxHand::sayWhereTheLabelWent(int finding)
{
    const auto& boxes = m_reading.facts().boxes;
    const bool last = std::none_of(boxes.begin(), boxes.end(),
                                   [&](const auto& box) { return box.finding == finding && m_reading.isMine(box); });
    const Label now = m_reading.label(finding);
    if (!last || now == Label::Present)
        return;
    const char* const states[] = {QT_TR_NOOP("The last box for %1 is gone; its label is back to “not asked”."),
                                  QT_TR_NOOP("The last box for %1 is gone; its label is back to “absent”."),
                                  QT_TR_NOOP("The last box for %1 is gone; its label is back to “unsure”.")};
    Q_EMIT m_reading.said(tr(states[int(now)]).arg(findingName(m_reading.schema(), finding)), true);
}

void BoxHand::duplicateSelected(int finding)
{
    const store::BoxRecord* box = m_reading.box(BoxId{m_tool.selected()});
    if (!box)
        return;
    if (const BoxId made = m_reading.draw(finding, box->box)) {
        setNextFinding(finding);
        m_tool.select(made.value, Picked::Drawn);
    }
}

void BoxHand::pressDigit(int finding)
{
    if (m_tool.selected() && m_tool.picked() == Picked::ByHand)
        m_reading.perform(store::SetBoxFinding{BoxId{m_tool.selected()}, finding});
    setNextFinding(finding);
}

void BoxHand::setNextFinding(int finding)
{
    const domain::FindingSchema& schema = m_reading.schema();
    if (finding < 0 || finding >= schema.count())
        return;
    m_nextFinding = finding;
    m_tool.setNextBox(kit::theme().findingColour(schema.at(finding).name, finding), findingTab(schema, finding));
    Q_EMIT nextFindingChanged(finding);
}

void BoxHand::refresh()
{
    if (m_refreshing)
        return; // setItems may drop the selection, which asks for this again
    const QScopedValueRollback<bool> once(m_refreshing, true);
    const ShownBoxes shown = shownBoxes(m_reading.shown(), m_reading.project().currentReader(), m_reading.schema(),
                                        m_hidden, m_reading.spacing());
    m_tool.setItems(shown.items);
    const std::int64_t selected = m_tool.selected();
    m_view.setBoxes(viewerBoxes(shown.items, selected, m_reading.spacing()));
    m_rows.set(shown.lines, BoxId{selected}, m_reading.image().size);
    Q_EMIT shownCountChanged(int(shown.lines.size()));
}

} // namespace annotate
