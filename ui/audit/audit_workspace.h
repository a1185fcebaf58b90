// Audit: the cases of a run with their plots at the left, the film with the model's blobs, the case's figures.
#pragma once

#include "core/store/project.h"
#include "ui/audit/audit_data.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/job.h"
#include "ui/kit/picture_loader.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kit {
class NoticeBar;
class PanelHeader;
class SidePanels;
}

namespace viewer {
class RadiographLoader;
class RadiographView;
class ViewerBar;
}

namespace audit {

class AccuracyPlot;
class CaseDelegate;
class CaseFigures;
class CaseTableModel;
class OverlayPanel;
class SizePlot;

class AuditWorkspace : public QWidget {
    Q_OBJECT
public:
    /// Actions go to the registry, scope "audit".
    AuditWorkspace(store::Project& project, kit::ActionRegistry& registry, QWidget* parent = nullptr);
    ~AuditWorkspace() override;

    /// An invalid id: the newest that has cases.
    void showRun(domain::RunId run);
    void refresh(); ///< the run list changed, or a run was scored
    domain::RunId shownRun() const;
    /// The case at a row of the table.
    void showCaseAt(int row);
    /// The first case of this image; false if it has none.
    bool showImage(domain::ImageId image);
    bool isPending() const;
    CaseFigures& figures() const { return *m_figures; }
    CaseTableModel& cases() const { return *m_cases; }

Q_SIGNALS:
    void openImage(domain::ImageId image); ///< in Read
    void imageShown(domain::ImageId image);
    void trainWanted(); ///< from the empty state
    void statusText(const QString& text); ///< "Figures of run 7, 5 folds by patient"

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    QWidget* makeEmpty();
    void addActions();
    void load(domain::RunId run);
    void openCase(int caseIndex);
    void takeMaps(int caseIndex, domain::Result<std::optional<runs::PredictedMaps>> maps);
    void readAhead();
    void followFilm();
    void followTable();
    void followFace();
    void fillFilters();
    void step(int rows);

    store::Project& m_project;
    kit::ActionRegistry& m_registry;
    kit::Job m_loading, m_mapsJob;
    std::vector<store::RunRow> m_runs;
    std::shared_ptr<const AuditData> m_data;
    std::optional<domain::Error> m_error;
    domain::RunId m_wanted;
    int m_case = -1;
    std::optional<domain::ImageId> m_wantedImage;

    CaseTableModel* m_cases;
    CaseFigures* m_figures;
    kit::PictureLoader m_pictures;
    viewer::RadiographLoader* m_loader;
    kit::SidePanels* m_sides;
    QStackedWidget* m_faces;
    QWidget *m_left, *m_emptyPage;
    kit::PanelHeader* m_header;
    kit::NoticeBar* m_notice;
    QTableView* m_table;
    CaseDelegate* m_delegate;
    QComboBox *m_threshold, *m_findingFilter, *m_foldFilter;
    QPushButton *m_worst, *m_subset;
    AccuracyPlot* m_accuracy;
    SizePlot* m_sizes;
    viewer::RadiographView* m_view;
    viewer::ViewerBar* m_bar;
    OverlayPanel* m_overlay;
    QLabel *m_emptyTitle, *m_emptyText;
    QPushButton* m_emptyTrain;
};

} // namespace audit
