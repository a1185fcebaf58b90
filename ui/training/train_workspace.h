// Train: runs and launch form at the left, live curves and the film strip in the middle, the run's facts at the right.
#pragma once

#include "core/store/project.h"
#include "ui/kit/action_registry.h"
#include "ui/training/run_curves_model.h"
#include "ui/training/run_facts.h"
#include "ui/training/run_launcher.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace kit {
class NoticeBar;
class PanelHeader;
class SegmentedControl;
}

namespace training {

class CurvePlot;
class FactsPanel;
class FailurePanel;
class FilmStrip;
class LaunchModel;
class LaunchPanel;
class RunListModel;

class TrainWorkspace : public QWidget {
    Q_OBJECT
public:
    /// The launcher lives longer: a run must not end with its workspace. Actions go to the registry, scope "train".
    TrainWorkspace(RunLauncher& launcher, kit::ActionRegistry& registry, QWidget* parent = nullptr);
    ~TrainWorkspace() override;

    domain::RunId shownRun() const { return m_run; }
    void showRun(domain::RunId run);
    /// Something that belongs on screen is still being read, made or drawn.
    bool isPending() const;
    LaunchModel& launchModel() const { return *m_launch; }

Q_SIGNALS:
    void auditWanted(domain::RunId run);
    void openDrawing();    ///< from the empty state: draw boxes in Read
    void importWanted();   ///< from the empty state

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    QWidget* makeEmpty();
    void addActions(kit::ActionRegistry& registry);
    void runsRefreshed();
    void select(domain::RunId run);
    void readFacts();
    void readSamples();
    void followCurves();
    void followFindings();
    void followFace();
    void showFailure();
    QString stateOf(domain::RunId run) const;

    RunLauncher& m_launcher;
    kit::ActionRegistry& m_registry;
    LaunchModel* m_launch;
    RunListModel* m_runs;
    RunCurvesModel* m_curves;
    kit::Job m_factsJob, m_samplesJob;
    QTimer m_draw; ///< one refresh of the plots a turn, at most a few a second
    domain::RunId m_run;
    std::optional<RunFacts> m_facts;
    std::size_t m_samplesShown = 0;
    int m_samplesFold = -1;

    QWidget *m_left, *m_middle;
    QListView* m_list;
    kit::PanelHeader *m_listHeader, *m_middleHeader;
    LaunchPanel* m_launchPanel;
    kit::NoticeBar* m_notice;
    QStackedWidget* m_faces;
    QWidget *m_plotsPage, *m_emptyPage, *m_lowerPlots, *m_stripPart;
    QLabel *m_emptyTitle, *m_emptyText;
    QWidget* m_emptyActions;
    FailurePanel* m_failure;
    CurvePlot *m_loss, *m_accuracy, *m_thresholds, *m_speed;
    QComboBox* m_finding;
    kit::SegmentedControl* m_axis;
    FilmStrip* m_strip;
    QLabel* m_stripCaption;
    FactsPanel* m_factsPanel;
};

} // namespace training
