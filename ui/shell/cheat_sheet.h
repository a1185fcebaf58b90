// F1: every key, made from the registry.
#pragma once

#include "ui/kit/action_registry.h"

#include <QFrame>

class QHBoxLayout;

namespace shell {

class CheatSheet : public QFrame {
    Q_OBJECT
public:
    explicit CheatSheet(kit::ActionRegistry& registry, QWidget* parent = nullptr);
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    kit::ActionRegistry& m_registry;
    QHBoxLayout* m_columns;
};

} // namespace shell
