#include "ui/shell/cheat_sheet.h"

#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace shell {

using kit::FontRole;
using kit::FontWeight;
using kit::TextLabel;

namespace {

constexpr int columnCount = 3;

/// What a hand does that is no action: it has no key to change.
std::vector<std::pair<QString, QString>> mouseGestures()
{
    return {{CheatSheet::tr("Right drag"), CheatSheet::tr("Window and level, in every mode")},
            {CheatSheet::tr("Wheel"), CheatSheet::tr("Zoom at the pointer")},
            {CheatSheet::tr("Middle drag"), CheatSheet::tr("Move the film")},
            {CheatSheet::tr("Space + drag"), CheatSheet::tr("Move the film")},
            {CheatSheet::tr("` held"), CheatSheet::tr("The bare film")}};
}

} // namespace

CheatSheet::CheatSheet(kit::ActionRegistry& registry, QWidget* parent) : QFrame(parent), m_registry(registry)
{
    setObjectName(QStringLiteral("cheatSheet"));
    kit::setKind(this, "palette");
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* header = new kit::PanelHeader(tr("Keys and gestures"));
    auto* close = new QToolButton;
    close->setIcon(kit::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFixedSize(30, 30);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    header->addWidget(close);
    layout->addWidget(header);
    layout->addWidget(kit::horizontalLine());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    kit::setKind(scroll, "raised");
    auto* inside = new QWidget;
    kit::setKind(inside, "raised");
    m_columns = new QHBoxLayout(inside);
    m_columns->setContentsMargins(16, 12, 16, 12);
    m_columns->setSpacing(32);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    hide();
}

void CheatSheet::open()
{
    fill();
    show();
    raise();
    setFocus();
}

void CheatSheet::fill()
{
    while (QLayoutItem* item = m_columns->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    struct Line {
        QString text;
        QKeySequence keys;
        QString gesture;
    };
    std::vector<std::pair<QString, std::vector<Line>>> groups;
    std::size_t lines = 0;
    for (const kit::ActionSpec& spec : m_registry.specs()) {
        if (spec.keys.isEmpty() || spec.keys.first().isEmpty())
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == spec.group; });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {spec.group, {}});
            lines += 2;
        }
        group->second.push_back({spec.text, spec.keys.first(), {}});
        ++lines;
    }
    groups.push_back({tr("Mouse"), {}});
    for (const auto& [gesture, text] : mouseGestures())
        groups.back().second.push_back({text, {}, gesture});
    lines += groups.back().second.size() + 2;

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
    for (const auto& [heading, rows] : groups) {
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
            text->setElided(true);
            row->addWidget(text, 1);
            if (line.gesture.isEmpty())
                row->addWidget(new kit::KeyCaps(line.keys));
            else
                row->addWidget(new TextLabel(line.gesture, FontRole::Small, FontWeight::Text, QStringLiteral("muted")));
            column->addLayout(row);
            ++inColumn;
        }
    }
    if (column)
        column->addStretch(1);
}

void CheatSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace shell
