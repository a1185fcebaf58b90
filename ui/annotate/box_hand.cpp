#include "ui/annotate/box_hand.h"

#include "ui/annotate/box_rows.h"
#include "ui/annotate/findings_model.h"
#include "ui/annotate/mark_key.h"
#include "ui/annotate/shown_boxes.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace annotate {

using domain::BoxId;
using domain::Label;
using domain::PointId;

BoxHand::BoxHand(Reading& reading, viewer::RadiographView& view, BoxRows& rows, QObject* parent)
    : QObject(parent), m_reading(reading), m_view(view), m_rows(rows), m_tool(view)
{
    m_tool.setSizeText([this](const domain::Box& box) { return sizeText(box, m_reading.spacing()); });
    view.setTool(&m_tool);
    connect(&m_tool, &BoxTool::drawn, this, &BoxHand::draw);
    connect(&m_tool, &BoxTool::pointed, this, &BoxHand::drawPoint);
    const auto moveAtOnce = [this](std::int64_t key, const domain::Box& to) { move(key, to, false); };
    connect(&m_tool, &BoxTool::changed, this, moveAtOnce);
    connect(&m_tool, &BoxTool::nudged, this, &BoxHand::move);
    connect(&m_tool, &BoxTool::selectionChanged, this, [this] {
        refresh();
        Q_EMIT selectionChanged();
    });
    connect(&m_tool, &BoxTool::tooThin, this, [this] {
        Q_EMIT m_reading.said(tr("Too thin for a box on the screen: nothing was changed. Zoom in for a small one; Del deletes."), false);
    });
    connect(&m_tool, &BoxTool::refused, this, [this] {
        Q_EMIT m_reading.said(
            tr("This box is not yours to change. Draw one of your own."), false);
    });
    connect(&rows, &BoxRows::chosen, this, [this](std::int64_t key) { m_tool.select(key, Picked::ByHand); });
    connect(&rows, &BoxRows::edited, this, moveAtOnce);
    connect(&rows, &BoxRows::hiddenToggled, this, [this](std::int64_t key) {
        if (!m_hidden.remove(key))
            m_hidden.insert(key);
        refresh();
    });
    connect(&reading, &Reading::imageChanged, this, [this] {
        m_hidden.clear();
        m_tool.select(0);
    });
    connect(&reading, &Reading::factsChanged, this, &BoxHand::refresh);
    connect(&reading, &Reading::broughtBack, this, [this](std::int64_t key) { m_tool.select(key, Picked::Drawn); });
    connect(&reading.gestures(), &GestureQueue::boxSaved, this, [this](BoxId temporary, BoxId stored) { follow(keyOf(temporary), keyOf(stored)); });
    connect(&reading.gestures(), &GestureQueue::pointSaved, this,
            [this](PointId temporary, PointId stored) { follow(keyOf(temporary), keyOf(stored)); });
    view.installEventFilter(this);
    connect(&view, &viewer::RadiographView::visibilityChanged, this, &BoxHand::refresh);
    connect(&view, &viewer::RadiographView::leftDragChanged, this, &BoxHand::refresh);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] { setNextFinding(m_nextFinding); });
}

void BoxHand::follow(std::int64_t temporary, std::int64_t stored)
{
    if (m_tool.selected() == temporary)
        m_tool.select(stored, m_tool.picked());
}

void BoxHand::draw(const domain::Box& box)
{
    if (m_taker) {
        const auto taker = std::exchange(m_taker, {});
        setNextFinding(m_nextFinding);
        taker(box);
        return;
    }
    // A box around one's point of the same finding is what the point stood for.
    const auto& points = m_reading.facts().points;
    const auto point = std::find_if(points.begin(), points.end(), [&](const store::PointRecord& one) {
        return m_reading.isMine(one) && one.finding == m_nextFinding && box.contains(one.place);
    });
    const std::vector<BoxId> imported = importedInForce(inSight(), m_nextFinding);
    bringBoxesBack();
    const BoxId made = point == points.end() ? m_reading.draw(m_nextFinding, box) : m_reading.drawFromPoint(point->id, box);
    if (!made)
        return;
    m_tool.select(keyOf(made), Picked::Drawn);
    if (!imported.empty())
        Q_EMIT importedPassedOver(imported);
}

store::ImageFacts BoxHand::inSight() const
{
    return factsInSight(m_reading.facts(), m_reading.project().currentReader());
}

/// Nobody draws what is not to be seen.
void BoxHand::bringBoxesBack()
{
    if (!m_view.boxesVisible())
        m_view.setBoxesVisible(true);
}

void BoxHand::drawPoint(domain::Point at)
{
    bringBoxesBack();
    if (const PointId made = m_reading.drawPoint(m_nextFinding, at))
        m_tool.select(keyOf(made), Picked::Drawn);
}

void BoxHand::move(std::int64_t key, const domain::Box& to, bool goesOn)
{
    if (isProposal(key))
        Q_EMIT proposalMoved(key, to);
    else if (const auto point = pointOf(key))
        m_reading.perform(store::MovePoint{*point, {to.x, to.y}, goesOn});
    else if (const store::BoxRecord* box = m_reading.box(BoxId{key}); box && box->source == store::FactSource::Report)
        takeOver(*box, to);
    else
        m_reading.perform(store::MoveBox{BoxId{key}, to, goesOn});
}

void BoxHand::takeOver(const store::BoxRecord& imported, const domain::Box& to)
{
    const int others = int(importedInForce(inSight(), imported.finding).size()) - 1, finding = imported.finding;
    const BoxId made = m_reading.takeOver(imported.id, to);
    if (!made)
        return;
    m_tool.select(keyOf(made), m_tool.picked());
    const QString name = findingName(m_reading.schema(), finding);
    Q_EMIT m_reading.said(others > 0 ? tr("%1: this box is yours now, and %n other imported one(s) with it.", nullptr, others).arg(name)
                                     : tr("%1: the imported box is yours now.").arg(name),
                          true);
}

void BoxHand::removeSelected()
{
    const std::int64_t key = m_tool.selected();
    if (isProposal(key)) {
        Q_EMIT proposalRemoved(key);
        return;
    }
    if (const auto id = pointOf(key)) {
        const store::PointRecord* point = m_reading.point(*id);
        const int finding = point ? point->finding : -1;
        if (point && m_reading.perform(store::RemovePoint{*id}))
            sayWhereTheLabelWent(finding);
        return;
    }
    const store::BoxRecord* box = m_reading.box(BoxId{key});
    if (!key || !box)
        return;
    if (box->source == store::FactSource::Report) {
        Q_EMIT m_reading.said(tr("What was imported stays on record. Say “absent” for %1, and this box no longer counts; or change it, "
                                 "and it is yours.").arg(findingName(m_reading.schema(), box->finding)),
                              false);
        return;
    }
    const int finding = box->finding;
    if (m_reading.perform(store::RemoveBox{BoxId{key}}))
        sayWhereTheLabelWent(finding);
}

void BoxHand::sayWhereTheLabelWent(int finding)
{
    const auto isLeft = [&](const auto& mark) { return mark.finding == finding && m_reading.isMine(mark); };
    const auto& boxes = m_reading.facts().boxes;
    const auto& points = m_reading.facts().points;
    const bool last = std::none_of(boxes.begin(), boxes.end(), isLeft) && std::none_of(points.begin(), points.end(), isLeft);
    const Label now = m_reading.label(finding);
    if (!last || now == Label::Present)
        return;
    const char* const states[] = {QT_TR_NOOP("The last mark for %1 is gone; its label is back to “not asked”."),
                                  QT_TR_NOOP("The last mark for %1 is gone; its label is back to “absent”."),
                                  QT_TR_NOOP("The last mark for %1 is gone; its label is back to “unsure”.")};
    Q_EMIT m_reading.said(tr(states[int(now)]).arg(findingName(m_reading.schema(), finding)), true);
}

void BoxHand::duplicateSelected(int finding)
{
    const auto id = boxOf(m_tool.selected());
    const store::BoxRecord* box = id ? m_reading.box(*id) : nullptr;
    if (!box)
        return;
    if (const BoxId made = m_reading.draw(finding, box->box)) {
        setNextFinding(finding);
        m_tool.select(keyOf(made), Picked::Drawn);
    }
}

void BoxHand::pressDigit(int finding)
{
    if (m_tool.selected() && m_tool.picked() == Picked::ByHand) {
        if (const auto point = pointOf(m_tool.selected()))
            m_reading.perform(store::SetPointFinding{*point, finding});
        else if (const auto id = boxOf(m_tool.selected()))
            setFinding(*id, finding);
    }
    setNextFinding(finding);
}

void BoxHand::setFinding(BoxId id, int finding)
{
    const store::BoxRecord* box = m_reading.box(id);
    if (box && box->source == store::FactSource::Report && box->finding != finding)
        Q_EMIT m_reading.said(tr("What was imported stays on record. Change the box, and it is yours; then a digit gives it another finding."),
                              false);
    else if (box)
        m_reading.perform(store::SetBoxFinding{id, finding});
}

void BoxHand::setNextFinding(int finding)
{
    const domain::FindingSchema& schema = m_reading.schema();
    if (finding < 0 || finding >= schema.count())
        return;
    m_nextFinding = finding;
    if (!m_taker)
        m_tool.setNextBox(kit::theme().findingColour(schema.at(finding).name, finding), findingTab(schema, finding));
    Q_EMIT nextFindingChanged(finding);
}

void BoxHand::setProposals(std::vector<BoxTool::Item> proposals)
{
    m_proposals = std::move(proposals);
    refresh();
}

void BoxHand::setOthersHidden(bool hidden)
{
    if (std::exchange(m_othersHidden, hidden) != hidden)
        refresh();
}

void BoxHand::setAdjudicating(std::optional<int> inQuestion)
{
    if (std::exchange(m_inQuestion, inQuestion) != inQuestion)
        refresh();
}

void BoxHand::giveNextBoxTo(int finding, std::function<void(const domain::Box&)> taker)
{
    m_taker = std::move(taker);
    if (!m_taker) {
        setNextFinding(m_nextFinding);
        return;
    }
    m_tool.select(0); // it is drawn wherever it is, inside one's own too
    const domain::FindingSchema& schema = m_reading.schema();
    m_tool.setNextBox(kit::theme().findingColour(schema.at(finding).name, finding),
                      findingTab(schema, finding) + QStringLiteral(" · ") + tr("adjudicated"));
}

void BoxHand::refresh()
{
    if (m_refreshing)
        return; // setItems may drop the selection, which asks for this again
    const QScopedValueRollback<bool> once(m_refreshing, true);
    ShownBoxes shown = shownBoxes(m_reading.shown(), m_reading.project().currentReader(), m_reading.schema(),
                                  m_hidden, m_reading.spacing(),
                                  m_inQuestion     ? OtherMarks::Shown
                                  : m_othersHidden ? OtherMarks::Hidden
                                                   : OtherMarks::OnceDone,
                                  m_inQuestion.value_or(-1));
    shown.items.insert(shown.items.end(), m_proposals.begin(), m_proposals.end());
    m_tool.setItems(shown.items);
    const std::int64_t selected = m_tool.selected();
    // Where a drag sets the window, handles would promise what it does not do.
    if (m_view.leftDrag() != viewer::LeftDrag::Tool)
        for (BoxTool::Item& item : shown.items)
            item.editable = false;
    m_view.setBoxes(viewerBoxes(shown.items, selected, m_reading.spacing()));
    m_rows.set(shown.lines, selected, m_reading.image().size);
    Q_EMIT shownCountChanged(int(shown.lines.size()));
}

bool BoxHand::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_view.boxesVisible()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto under = m_tool.under(help->pos());
        if (!under.empty()) {
            QToolTip::showText(help->globalPos(), under.front()->detail, &m_view);
            return true;
        }
        QToolTip::hideText();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace annotate
