#include "ui/shell/desk_place.h"

#include "ui/kit/side_panels.h"
#include "ui/shell/session.h"

#include <QSplitter>

#include <algorithm>

namespace shell {

namespace {
const auto splitterKey = QStringLiteral("splitter/"), panelsHiddenKey = QStringLiteral("window/panels-hidden");
} // namespace

DeskPlace::DeskPlace(QWidget& workspaces, QObject* parent) : QObject(parent), m_workspaces(workspaces)
{
    for (kit::SidePanels* panels : sides())
        connect(panels, &kit::SidePanels::widthsChanged, this, &DeskPlace::changed);
    for (QSplitter* splitter : namedSplitters())
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] {
            m_moved.insert(splitter);
            Q_EMIT changed();
        });
}

QList<kit::SidePanels*> DeskPlace::sides() const
{
    return m_workspaces.findChildren<kit::SidePanels*>();
}

/// Splitters inside the workspaces that want to be remembered have a name.
QList<QSplitter*> DeskPlace::namedSplitters() const
{
    QList<QSplitter*> splitters = m_workspaces.findChildren<QSplitter*>();
    erase_if(splitters, [](const QSplitter* one) { return one->objectName().isEmpty(); });
    return splitters;
}

void DeskPlace::restore()
{
    for (kit::SidePanels* panels : sides())
        panels->restoreState(rememberedBytes(splitterKey + panels->objectName()));
    for (QSplitter* splitter : namedSplitters())
        splitter->restoreState(rememberedBytes(splitterKey + splitter->objectName()));
    if (rememberedFlag(panelsHiddenKey))
        setPanelsVisible(false);
}

void DeskPlace::setPanelsVisible(bool visible)
{
    for (kit::SidePanels* panels : sides())
        panels->setPanelsVisible(visible);
    Q_EMIT changed();
}

bool DeskPlace::panelsVisible() const
{
    const QList<kit::SidePanels*> all = sides();
    return std::any_of(all.begin(), all.end(), [](const kit::SidePanels* panels) { return panels->panelsVisible(); });
}

void DeskPlace::setRightReplaced(bool replaced)
{
    for (kit::SidePanels* panels : sides())
        panels->setRightReplaced(replaced);
}

void DeskPlace::remember()
{
    rememberFlag(panelsHiddenKey, !panelsVisible());
    for (const kit::SidePanels* panels : sides())
        if (const QByteArray state = panels->saveState(); !state.isEmpty())
            rememberBytes(splitterKey + panels->objectName(), state);
    for (const QSplitter* splitter : std::as_const(m_moved))
        rememberBytes(splitterKey + splitter->objectName(), splitter->saveState());
}

} // namespace shell
