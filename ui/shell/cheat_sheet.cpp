#include "ui/shell/cheat_sheet.h"

#include "ui/kit/glyphs.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

using kit::FontRole;
using kit::FontWeight;
using kit::TextLabel;

namespace {

constexpr int columnCount = 3;

struct Line {
    QString text;
    QString gesture;          ///< words, where no keys say it
    QList<QKeySequence> keys; ///< each of them does it
    bool isRange = false;     ///< of the first key to the last one
};
struct Group {
    QString heading;
    std::vector<Line> lines;
    int rank = 1; ///< 0: of the workspace on screen, 1: of all, 2: of another one
};

/// Everything that has a key: the workspace on screen first, else in the registry's order; then what the hand does.
std::vector<Group> groupsOf(const kit::ActionRegistry& registry, const QString& scope)
{
    std::vector<Group> groups;
    const auto groupOf = [&groups](const QString& heading, int rank) -> std::vector<Line>& {
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& one) { return one.heading == heading; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {heading, {}, rank});
        return group->lines;
    };
    for (const kit::ActionSpec& spec : registry.specs()) {
        if (spec.keys.isEmpty())
            continue;
        std::vector<Line>& lines = groupOf(spec.group, spec.scope.isEmpty() ? 1 : spec.scope == scope ? 0 : 2);
        const auto family = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return !spec.family.isEmpty() && line.text == spec.family;
        });
        if (family != lines.end()) {
            family->keys << spec.keys.first();
            family->isRange = true;
        } else {
            lines.push_back({spec.family.isEmpty() ? spec.text : spec.family, {}, spec.keys});
        }
    }
    for (const kit::HandGesture& gesture : registry.handGestures())
        groupOf(gesture.group, 1).push_back({gesture.text, gesture.gesture, gesture.keys});
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.rank < b.rank; });
    return groups;
}

/// The keys of a line at its end; a gesture in words.
void addKeys(QHBoxLayout& row, const Line& line)
{
    const auto word = [&row](const QString& text) {
        row.addWidget(new TextLabel(text, FontRole::Small, FontWeight::Text, QStringLiteral("muted")));
    };
    if (!line.gesture.isEmpty()) {
        word(line.gesture);
        return;
    }
    if (line.isRange) {
        row.addWidget(new kit::KeyCaps(line.keys.first()));
        word(QStringLiteral("…"));
        row.addWidget(new kit::KeyCaps(line.keys.last()));
        return;
    }
    QStringList last;
    for (const QKeySequence& key : line.keys) {
        const QStringList caps = kit::keyCaps(key);
        if (caps == last) // the keypad's Enter looks like the other one
            continue;
        if (!last.isEmpty())
            word(QStringLiteral("·"));
        row.addWidget(new kit::KeyCaps(key));
        last = caps;
    }
}

} // namespace

CheatSheet::CheatSheet(kit::ActionRegistry& registry, QWidget* desk)
    : Sheet(QStringLiteral("cheatSheet"), tr("Keys and gestures"), {1240, 780}, desk), m_registry(registry)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    kit::setKind(scroll, "raised");
    auto* inside = new QWidget;
    kit::setKind(inside, "raised");
    m_columns = new QHBoxLayout(inside);
    m_columns->setContentsMargins(16, 12, 16, 12);
    m_columns->setSpacing(32);
    scroll->setWidget(inside);
    body().addWidget(scroll, 1);
    if (QAction* settings = registry.action(QStringLiteral("help.key-settings"))) {
        auto* change = new QPushButton(settings->text());
        change->setObjectName(QStringLiteral("changeKeys"));
        kit::setKind(change, "small");
        connect(change, &QPushButton::clicked, this, [this, settings] {
            hide();
            settings->trigger();
        });
        addTool(change);
    }
}


void CheatSheet::open(const QString& scope)
{
    fill(scope);
    Sheet::open();
}

void CheatSheet::fill(const QString& scope)
{
    while (QLayoutItem* item = m_columns->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const std::vector<Group> groups = groupsOf(m_registry, scope);
    std::size_t lines = 0;
    for (const Group& group : groups)
        lines += group.lines.size() + 2;

    QVBoxLayout* column = nullptr;
    std::size_t inColumn = 0;
    const std::size_t mostInColumn = lines / columnCount + 1;
    const auto nextColumn = [&] {
        if (column)
            column->addStretch(1);
        auto* widget = new QWidget;
        column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        m_columns->addWidget(widget, 1);
        inColumn = 0;
    };
    for (const auto& [heading, rows, rank] : groups) {
        const bool splits = inColumn + 3 > mostInColumn;
        if (!column || splits)
            nextColumn();
        else
            column->addSpacing(10);
        column->addWidget(new TextLabel(heading, FontRole::Small, FontWeight::Heading, QStringLiteral("muted")));
        inColumn += 2;
        for (const Line& line : rows) {
            if (inColumn >= mostInColumn && m_columns->count() < columnCount)
                nextColumn();
            auto* row = new QHBoxLayout;
            row->setSpacing(8);
            auto* text = new TextLabel(line.text);
            text->setWordWrap(true);
            row->addWidget(text, 1);
            addKeys(*row, line);
            column->addLayout(row);
            ++inColumn;
        }
    }
    if (column)
        column->addStretch(1);
}

void CheatSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1)
        hide();
    else
        Sheet::keyPressEvent(event);
}

} // namespace shell
