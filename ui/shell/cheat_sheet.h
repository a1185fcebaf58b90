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
    void open(const QString& scope); ///< whose keys come first: the workspace on screen

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const QString& scope);
    kit::ActionRegistry& m_registry;
    QHBoxLayout* m_columns;
};

} // namespace shell
