// Audit: the cases of a run with their plots at the left, the film with the model's blobs, the case's figures.
#pragma once

#include "ui/audit/early_look.h"
#include "core/store/project.h"
#include "ui/audit/audit_data.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/job.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace kit {
class EmptyPage;
class NoticeBar;
class SidePanels;
}

namespace viewer {
class RadiographLoader;
class RadiographView;
class ViewerBar;
}

namespace audit {

class CaseFigures;
class CasesPanel;
class CaseTableModel;
class OverlayPanel;

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
    /// Off: no person is looking (a picture is taken of the window), so no look is recorded.
    void setLooksRecorded(bool recorded) { m_looksRecorded = recorded; }
    /// The reader wants the maps of films that are not read too, as long as this window is there; each look is recorded.
    void showUnread();
    CaseFigures& figures() const { return *m_figures; }
    CaseTableModel& cases() const;

Q_SIGNALS:
    void openImage(domain::ImageId image); ///< in Read
    void imageShown(domain::ImageId image);
    void trainWanted(); ///< from the empty state
    void statusText(const QString& text); ///< "Figures of run 7, 5 folds by patient"

private:
    struct Loaded;
    QWidget* makeMiddle();
    void makeFooter();
    void connectParts();
    void addActions();
    void load(domain::RunId run);
    void take(Loaded loaded);
    void openCase(int caseIndex);
    void takeMaps(int caseIndex, domain::Result<std::optional<runs::PredictedMaps>> maps);
    void readAhead();
    void followFilm();
    Look look();
    void askForLook(Look look);
    void followFace();
    void sayStatus();
    void showEvent(QShowEvent* event) override;
    void showFinding(int finding);
    void showCasesOf(int finding);
    void openInRead();
    void markForSecondLook();
    void sayBoxesAreDrawnInRead();

    store::Project& m_project;
    kit::ActionRegistry& m_registry;
    kit::Job m_loading, m_mapsJob;
    std::vector<store::RunRow> m_runs;
    std::shared_ptr<const AuditData> m_data;
    std::optional<domain::Error> m_error;
    domain::RunId m_wanted;
    int m_case = -1;
    bool m_focusWanted = false; ///< by the table, when there is one
    QString m_figuresOf; ///< the first half of the status line
    std::optional<domain::ImageId> m_wantedImage;
    bool m_looksRecorded = true;
    bool m_looksAllowed = false; ///< at films that are not read, by this window's reader
    domain::ImageId m_lookedAt;  ///< m_look is about it
    Look m_look{};
    std::vector<QString> m_ownActions; ///< those that need a case

    CaseFigures* m_figures;
    viewer::RadiographLoader* m_loader;
    kit::SidePanels* m_sides;
    QStackedWidget* m_faces;
    kit::EmptyPage* m_empty;
    QPushButton* m_toNewest; ///< where the run on show has no case, and another one may
    kit::NoticeBar* m_notice;
    kit::NoticeBar* m_lookNotice; ///< why the film is bare
    CasesPanel* m_cases;
    viewer::RadiographView* m_view;
    viewer::ViewerBar* m_bar;
    OverlayPanel* m_overlay;
};

} // namespace audit
