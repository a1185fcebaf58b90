#include "ui/annotate/box_tool.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace annotate {

using domain::Box;
using domain::Point;
using kit::theme;
using viewer::ToolEvent;

namespace {

constexpr double smallNudge = 1, largeNudge = 10; // image px
constexpr double leastSide = 1;                    // image px; the store refuses smaller boxes

/// Moves the edges that a handle holds: clockwise from the top left corner.
Box resized(const Box& from, int handle, double dx, double dy)
{
    double left = from.left(), top = from.top(), right = from.right(), bottom = from.bottom();
    if (handle == 0 || handle == 6 || handle == 7)
        left += dx;
    if (handle == 2 || handle == 3 || handle == 4)
        right += dx;
    if (handle == 0 || handle == 1 || handle == 2)
        top += dy;
    if (handle == 4 || handle == 5 || handle == 6)
        bottom += dy;
    return domain::boxFromCorners({left, top}, {right, bottom});
}

bool isInside(Point point, domain::Size image)
{
    return Box{0, 0, double(image.width), double(image.height)}.contains(point);
}

/// By where the handle stands on the screen, seen from the middle of its box: the film may hang mirrored or on its side.
Qt::CursorShape cursorOf(int handle, QPointF fromMiddle)
{
    const bool isCorner = handle % 2 == 0;
    if (isCorner)
        return (fromMiddle.x() > 0) == (fromMiddle.y() > 0) ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    return std::abs(fromMiddle.y()) > std::abs(fromMiddle.x()) ? Qt::SizeVerCursor : Qt::SizeHorCursor;
}

} // namespace

BoxTool::BoxTool(viewer::ToolSurface& surface, QObject* parent) : QObject(parent), m_surface(surface) {}

void BoxTool::setItems(const std::vector<Item>& items)
{
    m_items = items;
    if (m_selected && !selectedItem()) {
        m_selected = 0;
        m_picked = Picked::No;
        Q_EMIT selectionChanged();
    }
    showCursor();
}

void BoxTool::setMode(Mode mode)
{
    m_mode = mode;
    showCursor();
}

void BoxTool::setNextBox(const QColor& colour, const QString& tab)
{
    m_nextColour = colour;
    m_nextTab = tab;
}

const BoxTool::Item* BoxTool::selectedItem() const
{
    const auto it =
        std::find_if(m_items.begin(), m_items.end(), [this](const Item& item) { return item.shown.key == m_selected; });
    return it == m_items.end() ? nullptr : &*it;
}

void BoxTool::select(std::int64_t key, Picked picked)
{
    if (key == 0)
        picked = Picked::No;
    if (m_selected == key && m_picked == picked)
        return;
    if (m_selected != key)
        m_sinceNudge.invalidate();
    m_selected = key;
    m_picked = picked;
    showCursor();
    Q_EMIT selectionChanged();
}

void BoxTool::selectNext(int direction)
{
    if (m_items.empty())
        return;
    const auto it =
        std::find_if(m_items.begin(), m_items.end(), [this](const Item& item) { return item.shown.key == m_selected; });
    const int count = int(m_items.size());
    int at = it == m_items.end() ? (direction > 0 ? -1 : count) : int(it - m_items.begin());
    at = ((at + direction) % count + count) % count;
    select(m_items[std::size_t(at)].shown.key, Picked::ByHand);
}

QRectF BoxTool::inView(const viewer::ViewerBox& mark) const
{
    const Box& box = mark.box;
    const QPointF topLeft = m_surface.viewFromImage({box.left(), box.top()});
    if (mark.isPoint)
        return viewer::pointRing(topLeft);
    return QRectF(topLeft, m_surface.viewFromImage({box.right(), box.bottom()})).normalized();
}

const BoxTool::Item* BoxTool::pointAt(QPointF view) const
{
    const auto it = std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) {
        return item.editable && item.shown.isPoint && inView(item.shown).contains(view);
    });
    return it == m_items.end() ? nullptr : &*it;
}

/// Clockwise from the top left corner of the box in the image, wherever that is on the screen.
std::vector<QPointF> BoxTool::handlesInView(const Box& box) const
{
    std::vector<QPointF> handles = viewer::handlePoints(QRectF(box.x, box.y, box.width, box.height));
    for (QPointF& handle : handles)
        handle = m_surface.viewFromImage({handle.x(), handle.y()});
    return handles;
}

int BoxTool::handleAt(const Item& item, QPointF view) const
{
    const double reach = theme().number(QStringLiteral("viewer.handle_hit"));
    const std::vector<QPointF> handles = handlesInView(item.shown.box);
    int best = -1;
    double bestDistance = reach + 0.001;
    // Corners first: on a small box they lie within reach of an edge's handle, and hold both of its sides.
    for (int i : {0, 2, 4, 6, 1, 3, 5, 7}) {
        const QPointF d = handles[std::size_t(i)] - view;
        const double distance = std::max(std::abs(d.x()), std::abs(d.y()));
        if (distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

bool BoxTool::isHeldAt(const Item& item, QPointF view) const
{
    const double reach = theme().number(QStringLiteral("viewer.drag_least"));
    const QRectF box = inView(item.shown), inside = box.adjusted(reach, reach, -reach, -reach);
    // Only what was picked: a nodule within an infiltrate is boxed like any other, right after it too.
    if (inside.isValid() && inside.contains(view))
        return m_mode == Mode::Boxes && m_picked == Picked::ByHand && item.heldInside;
    return box.adjusted(-reach, -reach, reach, reach).contains(view);
}

void BoxTool::press(const ToolEvent& event)
{
    m_sinceNudge.invalidate();
    m_pressed = event;
    m_dragged = false;
    m_state = State::Drawing;
    if (const Item* point = m_mode == Mode::Points ? pointAt(event.view) : nullptr) {
        select(point->shown.key, Picked::ByHand);
        m_from = point->shown.box;
        m_state = State::Moving;
        return;
    }
    const Item* item = selectedItem();
    // Ctrl draws wherever it begins.
    if (!item || !item->editable || item->shown.isPoint || event.modifiers & Qt::ControlModifier)
        return;
    m_from = item->shown.box;
    m_handle = handleAt(*item, event.view);
    if (m_handle >= 0)
        m_state = State::Resizing;
    else if (isHeldAt(*item, event.view))
        m_state = State::Moving;
}

Box BoxTool::draggedTo(const ToolEvent& event) const
{
    const domain::Size size = m_surface.imageSize();
    const double dx = event.image.x - m_pressed.image.x, dy = event.image.y - m_pressed.image.y;
    if (m_state == State::Moving)
        return domain::movedInside({m_from.x + dx, m_from.y + dy, m_from.width, m_from.height}, size);
    if (m_state == State::Resizing) {
        Box box = domain::clippedTo(resized(m_from, m_handle, dx, dy), size);
        box.width = std::max(box.width, leastSide);
        box.height = std::max(box.height, leastSide);
        return domain::movedInside(box, size);
    }
    Point to = event.image;
    if (event.modifiers & Qt::ShiftModifier) {
        const double side = std::max(std::abs(dx), std::abs(dy));
        to = {m_pressed.image.x + std::copysign(side, dx), m_pressed.image.y + std::copysign(side, dy)};
    }
    return domain::clippedTo(domain::boxFromCorners(m_pressed.image, to), size);
}

bool BoxTool::isThin(const Box& box) const
{
    const QRectF shown =
        QRectF(m_surface.viewFromImage({box.left(), box.top()}), m_surface.viewFromImage({box.right(), box.bottom()})).normalized();
    return std::min(shown.width(), shown.height()) < theme().number(QStringLiteral("viewer.drag_least"));
}

void BoxTool::preview(const Box& box)
{
    viewer::ViewerBox shown;
    if (m_state == State::Drawing) {
        shown.colour = m_nextColour;
        shown.tab = m_nextTab;
    } else if (const Item* item = selectedItem()) {
        shown = item->shown;
        shown.handles = !item->shown.isPoint;
    }
    shown.box = box;
    shown.selected = true;
    shown.keys.clear(); // not while the hand is at it
    if (m_sizeText && !shown.isPoint)
        shown.sizeText = m_sizeText(box);
    m_surface.showPreview(shown);
}

void BoxTool::move(const ToolEvent& event)
{
    if (m_state == State::Idle)
        return;
    const QPointF d = event.view - m_pressed.view;
    if (std::max(std::abs(d.x()), std::abs(d.y())) >= theme().number(QStringLiteral("viewer.drag_least")))
        m_dragged = true;
    if (m_dragged)
        preview(draggedTo(event));
}

void BoxTool::release(const ToolEvent& event)
{
    const State state = m_state;
    if (state == State::Idle)
        return;
    const QPointF d = event.view - m_pressed.view;
    // A quick hand may have no move event between press and release.
    const bool dragged =
        m_dragged || std::max(std::abs(d.x()), std::abs(d.y())) >= theme().number(QStringLiteral("viewer.drag_least"));
    const Box box = draggedTo(event);
    m_state = State::Idle;
    m_dragged = false;
    if (!dragged) {
        m_surface.showPreview(std::nullopt);
        click(event);
        return;
    }
    m_lastClick.reset();
    // The preview goes after the fact has come, so the box never blinks.
    if (state != State::Moving && isThin(box) && !(state == State::Resizing && isThin(m_from))) {
        Q_EMIT tooThin();
    } else if (state == State::Drawing) {
        Q_EMIT drawn(box);
    } else if (!(box == m_from)) {
        Q_EMIT changed(m_selected, box);
    }
    m_surface.showPreview(std::nullopt);
    hover(event);
}

std::vector<const BoxTool::Item*> BoxTool::under(QPointF view) const
{
    const double reach = theme().number(QStringLiteral("viewer.drag_least"));
    std::vector<const Item*> under;
    for (const Item& item : m_items)
        if (inView(item.shown).adjusted(-reach, -reach, reach, reach).contains(view))
            under.push_back(&item);
    std::stable_sort(under.begin(), under.end(),
                     [](const Item* a, const Item* b) { return a->shown.box.area() < b->shown.box.area(); });
    return under;
}

void BoxTool::click(const ToolEvent& event)
{
    const bool isBesideAll = under(event.view).empty();
    if (isBesideAll && m_mode == Mode::Points && isInside(event.image, m_surface.imageSize()))
        Q_EMIT pointed(event.image);
    else
        selectAt(event);
    hover(event);
}

void BoxTool::pick(const ToolEvent& event) { selectAt(event); }

void BoxTool::selectAt(const ToolEvent& event)
{
    const double reach = theme().number(QStringLiteral("viewer.drag_least"));
    const std::vector<const Item*> under = this->under(event.view);
    const bool samePlace = m_lastClick && (*m_lastClick - event.view).manhattanLength() <= reach;
    m_lastClick = event.view;
    if (under.empty()) {
        select(0);
        return;
    }
    std::size_t at = 0;
    if (samePlace)
        for (std::size_t i = 0; i < under.size(); ++i)
            if (under[i]->shown.key == m_selected)
                at = (i + 1) % under.size();
    select(under[at]->shown.key, Picked::ByHand);
}

void BoxTool::hover(const ToolEvent& event)
{
    m_hovered = event;
    showCursor();
}

void BoxTool::showCursor()
{
    if (!m_hovered || m_state != State::Idle)
        return;
    const ToolEvent& event = *m_hovered;
    Qt::CursorShape shape = Qt::CrossCursor;
    const Item* item = selectedItem();
    if (m_mode == Mode::Points && pointAt(event.view)) {
        shape = Qt::SizeAllCursor;
    } else if (item && item->editable && !item->shown.isPoint && !(event.modifiers & Qt::ControlModifier)) {
        const int handle = handleAt(*item, event.view);
        if (handle >= 0)
            shape = cursorOf(handle, handlesInView(item->shown.box)[std::size_t(handle)] - inView(item->shown).center());
        else if (isHeldAt(*item, event.view))
            shape = Qt::SizeAllCursor;
    }
    m_surface.setToolCursor(shape);
}

bool BoxTool::cancel()
{
    if (m_state != State::Idle) {
        m_state = State::Idle;
        m_dragged = false;
        m_surface.showPreview(std::nullopt);
        showCursor();
        return true;
    }
    if (m_selected) {
        select(0);
        return true;
    }
    return false;
}

bool BoxTool::key(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (m_items.empty())
            return false;
        selectNext(event->key() == Qt::Key_Backtab || event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return nudge(event);
    default: return false;
    }
}

bool BoxTool::nudge(QKeyEvent* event)
{
    const Item* item = selectedItem();
    if (!item || m_state != State::Idle)
        return false;
    if (!item->editable) {
        Q_EMIT refused(m_selected);
        return true;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    const double step = modifiers & Qt::ShiftModifier ? largeNudge : smallNudge;
    // Arrows point on the screen: along the image's x or y, and with it or against it, as the film hangs.
    const bool isLevel = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool onward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const Point here = m_surface.imageFromView({0, 0}), there = m_surface.imageFromView(isLevel ? QPointF(1, 0) : QPointF(0, 1));
    const bool alongX = std::abs(there.x - here.x) > std::abs(there.y - here.y);
    const bool rises = (alongX ? there.x - here.x : there.y - here.y) > 0;
    const double way = onward == rises ? step : -step;
    const double dx = alongX ? way : 0, dy = alongX ? 0 : way;
    const domain::Size size = m_surface.imageSize();
    const Box from = item->shown.box;
    Box to = from;
    if (item->shown.isPoint) {
        to = domain::movedInside({from.x + dx, from.y + dy, 0, 0}, size);
    } else if (modifiers & (Qt::ControlModifier | Qt::AltModifier) && bool(modifiers & Qt::ControlModifier) == rises) {
        // The image's right or bottom edge: with Ctrl the right or bottom one of an upright film.
        to.width = std::clamp(from.width + dx, std::min(leastSide, from.width), size.width - from.x);
        to.height = std::clamp(from.height + dy, std::min(leastSide, from.height), size.height - from.y);
    } else if (modifiers & (Qt::ControlModifier | Qt::AltModifier)) {
        to.x = std::clamp(from.x + dx, 0.0, from.right() - std::min(leastSide, from.width));
        to.y = std::clamp(from.y + dy, 0.0, from.bottom() - std::min(leastSide, from.height));
        to.width = from.right() - to.x;
        to.height = from.bottom() - to.y;
    } else {
        to = domain::movedInside({from.x + dx, from.y + dy, from.width, from.height}, size);
    }
    if (to == from)
        return true;
    const bool goesOn = m_sinceNudge.isValid() && m_sinceNudge.elapsed() <= m_nudgePauseMs;
    m_sinceNudge.start();
    Q_EMIT nudged(m_selected, to, goesOn);
    return true;
}

} // namespace annotate
