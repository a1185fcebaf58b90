// Everything inside the window, around one project or none: top bar, workspaces, status line, and what lies over them.
#pragma once

#include "core/store/project.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/theme.h"
#include "ui/shell/errand.h"
#include "ui/shell/notice_list.h"
#include "ui/shell/project_counter.h"
#include "ui/shell/top_bar.h"
#include "ui/training/run_launcher.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace annotate {
class ReadWorkspace;
}
namespace audit {
class AuditWorkspace;
}
namespace training {
class TrainWorkspace;
}
namespace kit {
class NoticeBar;
class NoticeStack;
}

namespace shell {

class Asides;
class CommandPalette;
class DeskOverlays;
class DeskPlace;
class EmptyPage;
class FilmWindow;
class FirstStart;
class KeySettings;
class PredictionDesk;
class StatusFeed;
class StatusLine;

/// Lives as long as its project is open: another project gets another desk, with a registry of its own. Asks the window
/// by signals for what concerns more than this project.
class Desk : public QWidget {
    Q_OBJECT
public:
    /// `reader` is shown while there is no project; a project has its own current one.
    Desk(std::unique_ptr<store::Project> project, const QString& reader, NoticeList& notices, Errand& errand,
         QWidget* parent = nullptr);
    ~Desk() override;

    store::Project* project() const { return m_project.get(); } ///< nullptr: none
    kit::ActionRegistry& registry() { return m_registry; }
    annotate::ReadWorkspace* read() const { return m_read; }
    training::TrainWorkspace* train() const { return m_train; }
    audit::AuditWorkspace* audit() const { return m_audit; }
    training::RunLauncher* launcher() const { return m_launcher.get(); }
    CommandPalette& palette();

    Workspace workspace() const { return m_workspace; }
    void showWorkspace(Workspace workspace);
    /// The Nth row of the worklist, or in Audit of the case table; from 1. A sentence if there is none.
    QString showCase(int number);

    bool isPending() const;
    QString pendingText() const; ///< what is awaited, for a message
    /// Workspace, image, splitters, panels put away, the film's own window, and how many images the project has.
    void rememberPlace();
    void restorePlace();
    void sayIfReadOnly(); ///< that the project cannot be changed, and why; for a window that can show it
    int notSaved() const;
    void discardNotSaved();
    domain::Done saveNow(); ///< tries what waits once more; why it still waits

    void showNotices(bool shown);
    void showHelp(const QString& page); ///< empty: of the panel that has the keyboard; the same again: away with it
    void togglePalette();
    void togglePanels(); ///< F9
    void toggleKeys();   ///< F1
    void openKeySettings();
    void toggleFilmWindow(); ///< Ctrl+M
    QWidget* activeFilmWindow() const; ///< where the person is, if the film has a window of its own; else nullptr
    void askReader(const QString& suggestion); ///< in a bar; nothing waits for the answer
    void startTour();
    void setOffersTour(bool offers); ///< once there are films and a name, if nobody has seen it
    /// What the window says: over the workspace, at its foot.
    kit::NoticeBar& bar() { return *m_bar; }
    void errandEnded(); ///< whatever it wrote is looked at now
    /// What is under way before there is anything to show: another project that opens, a folder that is looked at; and
    /// what to expect of it. Empty: nothing is.
    void setPreparing(const QString& text, const QString& sentence = {});

Q_SIGNALS:
    void openWanted(const QString& folder); ///< empty: ask which
    void newWanted();
    void importWanted();
    void exportWanted(const QString& format);
    void demoWanted();
    void themeWanted(kit::ThemeName theme);
    void languageWanted(const QString& code); ///< empty: the system's
    void readerWanted(const QString& name);
    void fullScreenWanted();
    void findingsChanged(); ///< the project asks about others now
    void noticesShown(); ///< the list is on screen
    void placeChanged(); ///< what rememberPlace() writes is another one
    void quitWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeWorkspaces();
    void makeFrame();
    void makeOverlays();
    void connectWorkspaces();
    void connectPrediction();
    void fillMenus();
    void lendFilm();
    void followFigures();
    void followEmpty();
    void followErrand();
    void followCounts();
    void runEnded(domain::RunId run);

    std::unique_ptr<store::Project> m_project;
    NoticeList& m_notices;
    Errand& m_errand;
    QString m_reader;
    kit::ActionRegistry m_registry;
    std::unique_ptr<ProjectCounter> m_counter;
    std::unique_ptr<training::RunLauncher> m_launcher;
    std::unique_ptr<PredictionDesk> m_prediction; ///< with a project
    Workspace m_workspace = Workspace::Read;
    QString m_figures; ///< whose figures Audit shows
    QString m_preparing, m_expected;
    domain::ImageId m_image; ///< the one current image of all workspaces
    bool m_wasEmpty = false;

    TopBar* m_top;
    kit::NoticeStack* m_bars;
    kit::NoticeBar* m_bar;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    annotate::ReadWorkspace* m_read = nullptr;
    training::TrainWorkspace* m_train = nullptr;
    audit::AuditWorkspace* m_audit = nullptr;
    DeskPlace* m_place = nullptr; ///< with a project
    StatusLine* m_status;
    StatusFeed* m_feed;
    Asides* m_asides;
    KeySettings* m_keys;
    DeskOverlays* m_overlays;
    FilmWindow* m_film;
    FirstStart* m_firstStart;
};

} // namespace shell
