#include "ui/shell/desk_overlays.h"

#include "ui/shell/cheat_sheet.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/key_sheet.h"

#include <algorithm>

namespace shell {

namespace {
constexpr int overlayAir = 8;
constexpr QSize paletteMost(640, 538);
} // namespace

DeskOverlays::DeskOverlays(kit::ActionRegistry& registry, KeySettings& keys, store::Project* project, QWidget* desk)
    : m_palette(new CommandPalette(registry, project, desk)),
      m_cheatSheet(new CheatSheet(registry, desk)),
      m_keySheet(new KeySheet(registry, keys, desk))
{
    connect(m_palette, &CommandPalette::actionChosen, this, &DeskOverlays::actionChosen);
    connect(m_palette, &CommandPalette::imageChosen, this, &DeskOverlays::imageChosen);
    connect(m_palette, &CommandPalette::closed, this, &DeskOverlays::closed);
    for (Sheet* sheet : std::initializer_list<Sheet*>{m_cheatSheet, m_keySheet})
        connect(sheet, &Sheet::closed, this, &DeskOverlays::closed);
}

DeskOverlays::~DeskOverlays()
{
    delete m_palette;
    delete m_cheatSheet;
    delete m_keySheet;
}

void DeskOverlays::togglePalette(const QString& scope)
{
    if (m_palette->isVisible()) {
        m_palette->hide();
        return;
    }
    m_cheatSheet->hide();
    m_keySheet->hide();
    m_palette->open(scope);
}

void DeskOverlays::toggleKeys(const QString& scope)
{
    m_keySheet->hide();
    if (m_cheatSheet->isVisible())
        m_cheatSheet->hide();
    else
        m_cheatSheet->open(scope);
}

void DeskOverlays::openKeySettings()
{
    m_cheatSheet->hide();
    m_keySheet->open();
}

void DeskOverlays::place(const QRect& room)
{
    const QSize size = paletteMost.boundedTo(room.size() - QSize(4 * overlayAir, 4 * overlayAir));
    m_palette->setGeometry(QRect(QPoint(room.left() + (room.width() - size.width()) / 2, room.top() + overlayAir), size));
}

} // namespace shell
