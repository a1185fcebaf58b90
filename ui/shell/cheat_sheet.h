// F1: every key, made from the registry.
#pragma once

#include "ui/kit/action_registry.h"
#include "ui/shell/sheet.h"

class QHBoxLayout;

namespace shell {

class CheatSheet : public Sheet {
    Q_OBJECT
public:
    CheatSheet(kit::ActionRegistry& registry, QWidget* desk);
    void open(const QString& scope); ///< whose keys come first: the workspace on screen

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const QString& scope);
    kit::ActionRegistry& m_registry;
    QHBoxLayout* m_columns;
};

} // namespace shell
