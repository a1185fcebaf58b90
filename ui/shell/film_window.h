// The viewer on the other monitor: a window of its own for the middle of Read or Audit, which goes back when it closes.
#pragma once

#include <QPointer>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace kit {
class ActionRegistry;
class SidePanels;
} // namespace kit

namespace shell {

/// Keys and gestures work here as in the main window: the registry's, and what the workspace does with keys itself.
class FilmWindow : public QWidget {
    Q_OBJECT
public:
    /// Belongs to `desk` and ends with it.
    FilmWindow(kit::ActionRegistry& registry, QWidget* desk);
    ~FilmWindow() override;

    /// Takes the middle of `panels`, whose keys are those of `scope`; what was here before goes back first. The first
    /// time it goes to another monitor, where there is one, and fills it.
    void take(kit::SidePanels& panels, const QString& scope);
    void giveBack(); ///< and hides
    bool isOpen() const;

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    kit::ActionRegistry& m_registry;
    QVBoxLayout* m_layout;
    QPointer<kit::SidePanels> m_panels; ///< whose middle is here
    QSet<QWidget*> m_attached;          ///< middles that have the keys of their scope by now
    bool m_placed = false;
};

} // namespace shell
