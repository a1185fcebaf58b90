#include "ui/shell/desk_menus.h"

#include "ui/shell/desk.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace shell {

void fillProjectMenu(QMenu* menu, Desk& desk)
{
    menu->clear();
    for (const char* id : {"project.open", "project.new"})
        menu->addAction(desk.registry().action(QLatin1String(id)));
    QMenu* recentMenu = menu->addMenu(Desk::tr("Recent projects"));
    recentMenu->setToolTipsVisible(true);
    for (const RecentProject& recent : recentProjects()) {
        if (desk.project() && recent.folder == desk.project()->folder())
            continue;
        QAction* action = recentMenu->addAction(QFileInfo(recent.folder).fileName(), &desk,
                                                [&desk, folder = recent.folder] { Q_EMIT desk.openWanted(folder); });
        action->setToolTip(QDir::toNativeSeparators(recent.folder));
    }
    recentMenu->setEnabled(!recentMenu->isEmpty());
    menu->addSeparator();
    for (const char* id : {"project.import", "project.export-nih", "project.export-coco", "project.demo"})
        menu->addAction(desk.registry().action(QLatin1String(id)));
    menu->addSeparator();
    menu->addAction(desk.registry().action(QStringLiteral("window.quit")));
}

void fillReaderMenu(QMenu* menu, Desk& desk)
{
    menu->clear();
    if (store::Project* project = desk.project()) {
        const std::vector<QString> names = project->readers().value_or(std::vector<QString>());
        for (const QString& name : names) {
            QAction* action = menu->addAction(name, &desk, [&desk, name] { Q_EMIT desk.readerWanted(name); });
            action->setCheckable(true);
            action->setChecked(name == project->currentReaderName());
        }
        menu->addSeparator();
    }
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("newReader"));
    field->setPlaceholderText(Desk::tr("Another reader’s name, Enter"));
    field->setAccessibleName(Desk::tr("Name of another reader"));
    field->setMinimumWidth(220);
    auto* entry = new QWidgetAction(menu);
    entry->setDefaultWidget(field);
    menu->addAction(entry);
    QObject::connect(field, &QLineEdit::returnPressed, menu, [&desk, menu, field] {
        const QString name = field->text().simplified();
        if (name.isEmpty())
            return;
        menu->close();
        Q_EMIT desk.readerWanted(name);
    });
}

void fillLookMenu(QMenu* menu, Desk& desk)
{
    const kit::ActionRegistry& registry = desk.registry();
    for (const char* prefix : {"theme.", "language."}) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const kit::ActionSpec& spec : registry.specs())
            if (spec.id.startsWith(QLatin1String(prefix)))
                menu->addAction(registry.action(spec.id));
    }
}

} // namespace shell
