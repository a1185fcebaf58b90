// The window: opens and closes projects, takes what is dropped on it, and remembers where it stood.
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/window_claim.h"

#include <QMainWindow>
#include <QTimer>

class QFileDialog;

namespace shell {

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// `path`: the folder or the project.fewbox in it. On an error the window stays as it was.
    domain::Done openProject(const QString& path);
    /// The same without a wait: what a first opening rewrites in a project of an earlier version is done beside this
    /// thread, with a word on screen. `then` hears how it went; without it an error becomes a notice.
    void openSoon(const QString& path, std::function<void(const domain::Done&)> then = {});
    domain::Done createProject(const QString& folder);
    /// Folders and files, of any format that fewboxctl imports; makes a project if none is open.
    void importPaths(const QStringList& paths);
    void askDemo(); ///< in a project: first in the bar
    void makeDemo();
    void exportTo(const QString& format, const QString& out);

    Desk& desk() const { return *m_desk; }
    void showWorkspace(Workspace workspace) { m_desk->showWorkspace(workspace); }
    QString showCase(int number) { return m_desk->showCase(number); }
    NoticeList& notices() { return m_notices; }
    Errand& errand() { return m_errand; }
    void setReader(const QString& name);
    void setTheme(kit::ThemeName theme);
    void setLanguage(const QString& code); ///< empty: the system's

    bool isPending() const;
    QString pendingText() const;

    /// Geometry is neither restored nor remembered (pictures, tests).
    void setForgetful(bool forgetful) { m_forgetful = forgetful; }
    void restorePlace();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setDesk(std::unique_ptr<store::Project> project);
    domain::Done take(domain::Result<std::unique_ptr<store::Project>> project);
    domain::Done giveName(const QString& before, const QString& name);
    void askFolder(const QString& title, std::function<void(const QString&)> chosen);
    void showError(const domain::Error& error);
    void say(kit::NoticeBar::Kind kind, const QString& text);
    void announce();
    void claim();
    void sayIfSlow(const QString& text, const QString& sentence);
    void sayPrepared();
    void planned(const ImportPlan& plan);
    void errandEnded(const ErrandEnd& end);
    void importEnded(const ErrandEnd& end);

    NoticeList m_notices;
    Errand m_errand;
    kit::Job m_planning, m_opening;
    std::unique_ptr<WindowClaim> m_claim;
    QString m_reader;
    QString m_namelessIn; ///< the project in which the unnamed reader had signed nothing when it was opened
    QString m_openAfter; ///< the demo's project, when it is made
    QTimer m_barLeaves;      ///< good news go by themselves
    QTimer m_sayPreparing;   ///< most projects are open before anybody could read a word
    QTimer m_rememberSoon;   ///< a hand on a splitter, a key held on PgDn: written down when it rests
    bool m_forgetful = false, m_closingAnyway = false, m_closeAfterErrand = false;
    bool m_barTellsNotice = false; ///< which is in the list of notices too
    bool m_asksReader = true; ///< until a name was given, here or at the command line
    Desk* m_desk = nullptr;
};

} // namespace shell
