// The 44 px at the top: workspaces, project, the command field in the window's middle, undo, panels, theme, help, reader.
#pragma once

#include <QFrame>
#include <QString>

class QMenu;
class QPushButton;
class QToolButton;

namespace kit {
class ActionRegistry;
}

namespace shell {

enum class Workspace { Read, Train, Audit };

/// The buttons are the registry's actions; the menus are filled by the desk when they open.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(kit::ActionRegistry& registry, QWidget* parent = nullptr);

    void setWorkspace(Workspace workspace);
    void setProjectName(const QString& name);
    void setReader(const QString& name); ///< empty: no reader yet
    QMenu* projectMenu() const { return m_projectMenu; }
    QMenu* readerMenu() const { return m_readerMenu; }
    QMenu* themeMenu() const { return m_themeMenu; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeField();
    QWidget* makeField(kit::ActionRegistry& registry);
    QToolButton* menuButton(const QString& name, QMenu* menu);

    QWidget *m_left, *m_right, *m_field;
    QToolButton* m_switch[3];
    QToolButton *m_project, *m_reader;
    QMenu *m_projectMenu, *m_readerMenu, *m_themeMenu;
};

} // namespace shell
