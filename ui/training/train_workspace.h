// Train: runs and launch form at the left, live curves and the film strip in the middle, the run's facts at the right.
#pragma once

#include "ui/kit/action_registry.h"
#include "ui/kit/job.h"
#include "ui/training/run_curves_model.h"
#include "ui/training/run_facts.h"
#include "ui/training/run_launcher.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QListView;
class QStackedWidget;
class QToolButton;

namespace kit {
class EmptyPage;
class NoticeBar;
class PanelHeader;
class SegmentedControl;
}

namespace training {

class CurvesPage;
class FactsPanel;
class LaunchModel;
class LaunchPanel;
class RefreshAfterBoxes;
class RunListModel;

class TrainWorkspace : public QWidget {
    Q_OBJECT
public:
    /// The launcher lives longer: a run must not end with its workspace. Actions go to the registry, scope "train".
    TrainWorkspace(RunLauncher& launcher, kit::ActionRegistry& registry, QWidget* parent = nullptr);
    ~TrainWorkspace() override;

    domain::RunId shownRun() const { return m_run; }
    void showRun(domain::RunId run);
    void runHasAnswered(domain::RunId run); ///< more films than before
    /// Something that belongs on screen is still being read, made or drawn.
    bool isPending() const;
    LaunchModel& launchModel() const { return *m_launch; }
    /// The shown run's curves, by the file's ending: .csv has every figure, .png and .pdf the four plots as they are
    /// on screen. Errors: FileUnwritable.
    domain::Done exportCurves(const QString& path) const;

Q_SIGNALS:
    void runShown(domain::RunId run);
    void auditWanted(domain::RunId run);
    void openDrawing();    ///< from the empty state: draw boxes in Read
    void importWanted();   ///< from the empty state

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    void addHeaderTools(kit::ActionRegistry& registry);
    void connectParts();
    void addActions(kit::ActionRegistry& registry);
    void runsRefreshed();
    void select(domain::RunId run);
    void readFacts();
    void followCurves();
    void followFace();
    void showFailure();
    void askWhereToExport();
    QString stateOf(domain::RunId run) const;
    bool hasFinished() const;

    RunLauncher& m_launcher;
    kit::ActionRegistry& m_registry;
    LaunchModel* m_launch;
    RunListModel* m_runs;
    RunCurvesModel* m_curves;
    RefreshAfterBoxes* m_refresh;
    kit::Job m_factsJob;
    QTimer m_draw; ///< one refresh of the plots a turn, at most a few a second
    domain::RunId m_run;
    std::optional<RunFacts> m_facts;
    bool m_failed = false;

    QListView* m_list;
    kit::PanelHeader *m_listHeader, *m_middleHeader;
    LaunchPanel* m_launchPanel;
    kit::NoticeBar* m_notice;
    QStackedWidget* m_faces;
    kit::EmptyPage* m_empty;
    CurvesPage* m_page;
    kit::SegmentedControl* m_axis;
    FactsPanel* m_factsPanel;
};

} // namespace training
