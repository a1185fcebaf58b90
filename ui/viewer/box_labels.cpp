#include "ui/viewer/box_labels.h"

#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <utility>

namespace viewer {

using kit::theme;

namespace {

QFont tabFont() { return theme().font(kit::FontRole::Small, kit::FontWeight::Heading); }

void paintTab(QPainter& painter, const QRectF& rect, const ViewerBox& box)
{
    const double radius = theme().number(QStringLiteral("radius.small"));
    if (box.selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(box.colour);
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        paintLabelGround(painter, rect);
        painter.fillRect(QRectF(rect.left(), rect.top() + 2, 3, rect.height() - 4), box.colour);
    }
    painter.setFont(tabFont());
    painter.setPen(theme().viewerColour(box.selected ? QStringLiteral("tab_text") : QStringLiteral("corner_text")));
    painter.drawText(rect.adjusted(box.selected ? 0 : 3, 0, 0, 0), Qt::AlignCenter, box.tab);
}

// The label under a selected box: its size, then each key as a cap with what it does.
constexpr double labelMargin = 8, labelGap = 10, capGap = 5, capMargin = 5;

QFont labelFont() { return theme().font(kit::FontRole::Small, kit::FontWeight::Name); }
QFont capFont() { return theme().font(kit::FontRole::Caption); }
double capWidth(const QString& key) { return std::max(theme().viewerNumber("tab_height"), QFontMetricsF(capFont()).horizontalAdvance(key) + 2 * capMargin); }

double sizeLabelWidth(const ViewerBox& box)
{
    const QFontMetricsF metrics(labelFont());
    double width = 2 * labelMargin + (box.sizeText.isEmpty() ? 0 : metrics.horizontalAdvance(box.sizeText));
    for (const KeyHint& hint : box.keys)
        width += capWidth(hint.key) + capGap + metrics.horizontalAdvance(hint.text);
    const int parts = int(box.keys.size()) + (box.sizeText.isEmpty() ? 0 : 1);
    return width + labelGap * std::max(0, parts - 1);
}

void paintSizeLabel(QPainter& painter, const QRectF& label, const ViewerBox& box)
{
    const QFontMetricsF metrics(labelFont());
    double x = label.left() + labelMargin;
    const auto write = [&](const QString& text) {
        painter.setFont(labelFont());
        painter.setPen(theme().viewerColour(QStringLiteral("handle_fill")));
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(x, label.top(), width + 1, label.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width;
    };
    if (!box.sizeText.isEmpty()) {
        write(box.sizeText);
        x += labelGap;
    }
    for (const KeyHint& hint : box.keys) {
        const double height = theme().viewerNumber("tab_height");
        const QRectF cap(x, label.center().y() - height / 2, capWidth(hint.key), height);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().viewerColour(QStringLiteral("corner_muted")), 1));
        const double radius = theme().number(QStringLiteral("radius.small"));
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setFont(capFont());
        painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
        painter.drawText(cap, Qt::AlignCenter, hint.key);
        x = cap.right() + capGap;
        write(hint.text);
        x += labelGap;
    }
}

// --- where they stand

constexpr double apart = 2; // px between two labels
constexpr double mostOfAMark = 0.1; // what a tab may cover of a mark: a mark is small where it would be more

double overlap(const QRectF& a, const QRectF& b)
{
    const QRectF both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

enum class Small { Spared, Covered }; ///< marks that would go under a tab

class LabelLayout {
public:
    LabelLayout(const QTransform& map, const std::vector<ViewerBox>& boxes, const QRectF& area, std::vector<QRectF> taken,
                const std::vector<ViewerBox>& resting)
        : m_map(map), m_boxes(boxes), m_area(area), m_taken(std::move(taken))
    {
        for (const ViewerBox& one : resting)
            m_resting.emplace_back(one.key, inView(one));
    }

    std::vector<BoxLabelPlace> place()
    {
        std::vector<BoxLabelPlace> places(m_boxes.size());
        std::vector<std::size_t> order(m_boxes.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        // By key, not as they are painted: what is selected is painted last, and would move the others' tabs with that.
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return std::pair(m_boxes[a].selected, m_boxes[a].key) < std::pair(m_boxes[b].selected, m_boxes[b].key);
        });
        for (const std::size_t i : order)
            if (!m_boxes[i].tab.isEmpty() && isInSight(m_boxes[i]))
                m_taken.push_back(places[i].tab = placeTab(m_boxes[i]));
        for (const std::size_t i : order)
            if (const ViewerBox& box = m_boxes[i]; hasSizeLabel(box) && isInSight(box))
                m_taken.push_back(places[i].size = placeSize(box));
        return places;
    }

private:
    static bool hasSizeLabel(const ViewerBox& box) { return !box.sizeText.isEmpty() || (box.selected && !box.keys.empty()); }

    QRectF inView(const ViewerBox& box) const
    {
        const QRectF rect = m_map.mapRect(QRectF(box.box.x, box.box.y, box.box.width, box.box.height));
        return box.isPoint ? pointRing(rect.topLeft()) : rect;
    }

    bool isInSight(const ViewerBox& box) const { return inView(box).intersects(m_area); }

    const QRectF* inTheWay(const QRectF& label) const
    {
        const auto it = std::find_if(m_taken.begin(), m_taken.end(), [&](const QRectF& one) { return overlap(one, label) > 0; });
        return it == m_taken.end() ? nullptr : &*it;
    }

    bool isFree(const QRectF& label) const { return m_area.contains(label) && !inTheWay(label); }

    static bool hides(const QRectF& label, const QRectF& mark)
    {
        return overlap(mark, label) > mostOfAMark * mark.width() * mark.height();
    }

    /// A label that is there already, or a small mark that is to be spared; the box's own among them.
    std::optional<QRectF> inTheWayOfTab(const QRectF& tab, const ViewerBox& box, Small small) const
    {
        if (const QRectF* label = inTheWay(tab))
            return *label;
        if (small == Small::Covered)
            return std::nullopt;
        if (const QRectF own = inView(box); hides(tab, own))
            return own;
        for (const auto& [key, mark] : m_resting)
            if (key != box.key && hides(tab, mark))
                return mark;
        return std::nullopt;
    }

    /// Along an edge from its left end on, as long as it begins at the box.
    QRectF alongRow(QRectF tab, const ViewerBox& box, Small small) const
    {
        const double right = inView(box).right();
        while (const auto other = inTheWayOfTab(tab, box, small)) {
            tab.moveLeft(other->right() + apart);
            if (tab.left() > right - tab.height())
                return {};
        }
        return m_area.contains(tab) ? tab : QRectF();
    }

    QRectF placeTab(const ViewerBox& box) const
    {
        const QRectF rect = inView(box);
        const QSizeF size(QFontMetricsF(tabFont()).horizontalAdvance(box.tab) + 16, theme().viewerNumber("tab_height"));
        const double step = size.height() + apart, left = std::clamp(rect.left() - 1, m_area.left(), std::max(m_area.left(), m_area.right() - size.width()));
        const double above = rect.top() - step, below = rect.bottom() + apart;
        const double insideTop = std::max(rect.top() + 3, m_area.top()), insideBottom = rect.bottom() - size.height() - 3;
        const double rows[] = {above, above - step, insideTop, below, insideBottom, insideTop + step, below + step, above - 2 * step};
        for (const Small small : {Small::Spared, Small::Covered}) {
            for (const double y : rows)
                if (const QRectF tab = alongRow({QPointF(left, y), size}, box, small); !tab.isNull())
                    return tab;
            for (const double x : {rect.right() + apart, rect.left() - apart - size.width()})
                for (double y = insideTop; y <= insideBottom; y += step)
                    if (const QRectF tab({x, y}, size); m_area.contains(tab) && !inTheWayOfTab(tab, box, small))
                        return tab;
        }
        return leastCovered(QRectF({left, above < m_area.top() ? insideTop : above}, size), step);
    }

    /// Nowhere is free: the row that covers least of the others.
    QRectF leastCovered(QRectF label, double step) const
    {
        QRectF best = label;
        double least = -1;
        for (int row = 0; row < 8; ++row, label.translate(0, step)) {
            double covered = 0;
            for (const QRectF& other : m_taken)
                covered += overlap(other, label);
            if (m_area.contains(label) && (least < 0 || covered < least)) {
                least = covered;
                best = label;
            }
        }
        return best;
    }

    QRectF placeSize(const ViewerBox& box) const
    {
        const QRectF rect = inView(box);
        const QSizeF size(sizeLabelWidth(box), theme().viewerNumber("tab_height") + (box.keys.empty() ? 2 : 8));
        const double gap = theme().viewerNumber("handle") / 2 + 6;
        const std::array<QPointF, 5> beside{{{rect.right() - size.width(), rect.bottom() + gap},
                                             {rect.left(), rect.bottom() + gap},
                                             {rect.right() - size.width(), rect.top() - gap - size.height()},
                                             {rect.right() + gap, rect.bottom() - size.height()},
                                             {rect.left() - gap - size.width(), rect.bottom() - size.height()}}};
        const auto coversABox = [&](const QRectF& label) {
            return std::any_of(m_boxes.begin(), m_boxes.end(), [&](const ViewerBox& other) {
                return other.key != box.key && inView(other).intersects(label);
            });
        };
        for (const bool mayCover : {false, true}) // rather over another box than away from its own
            for (const QPointF& place : beside)
                if (const QRectF label(place, size); isFree(label) && (mayCover || !coversABox(label)))
                    return label;
        for (int row = 1; row < 6; ++row) { // in the same columns
            const double away = row * (size.height() + apart);
            for (const QPointF& place : {beside[0] + QPointF(0, away), beside[2] - QPointF(0, away), beside[3] - QPointF(0, away),
                                         beside[4] - QPointF(0, away)})
                if (const QRectF label(place, size); isFree(label))
                    return label;
        }
        QRectF label(beside[0], size);
        label.moveLeft(std::clamp(label.left(), m_area.left(), std::max(m_area.left(), m_area.right() - size.width())));
        label.moveTop(std::clamp(label.top(), m_area.top(), std::max(m_area.top(), m_area.bottom() - size.height())));
        return label;
    }

    const QTransform& m_map;
    const std::vector<ViewerBox>& m_boxes;
    QRectF m_area;
    std::vector<QRectF> m_taken;
    std::vector<std::pair<std::int64_t, QRectF>> m_resting; ///< by key
};

} // namespace

std::vector<BoxLabelPlace> placeBoxLabels(const QTransform& viewFromImage, const std::vector<ViewerBox>& boxes,
                                          const QRectF& area, const std::vector<QRectF>& taken,
                                          const std::vector<ViewerBox>& resting)
{
    return LabelLayout(viewFromImage, boxes, area, taken, resting).place();
}

void paintBoxLabels(QPainter& painter, const std::vector<ViewerBox>& boxes, const std::vector<BoxLabelPlace>& places)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!places[i].tab.isNull())
            paintTab(painter, places[i].tab, boxes[i]);
        if (places[i].size.isNull())
            continue;
        paintLabelGround(painter, places[i].size);
        paintSizeLabel(painter, places[i].size, boxes[i]);
    }
    painter.restore();
}

} // namespace viewer
