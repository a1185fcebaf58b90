// The left panel of Audit: filters, the case table, and the two plots that are linked to it.
#pragma once

#include "ui/audit/case_table_model.h"
#include "ui/kit/job.h"
#include "ui/kit/picture_loader.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QTableView;

namespace kit {
class PanelHeader;
}

namespace audit {

class AccuracyPlot;
class CaseDelegate;
class SizePlot;

class CasesPanel : public QWidget {
    Q_OBJECT
public:
    /// `cacheFolder` keeps the films' thumbnails; `schema` is the project's, for a run that has none yet.
    CasesPanel(const QString& cacheFolder, domain::FindingSchema schema, QWidget* parent = nullptr);

    CaseTableModel& cases() const { return *m_cases; }
    void setData(std::shared_ptr<const AuditData> data);
    /// Selects the row and brings it on screen; caseChosen follows.
    void chooseRow(int row);
    int currentCase() const { return m_current; } ///< position in AuditData; -1: none
    bool isPending() const { return m_summary.isRunning() || m_pictures.isPending(); }

    // --- what the table can do, for keys
    void focusTable();
    void step(int rows);
    void stepWrong(int direction); ///< to the next case whose IoU is under T
    void toEdge(bool last);
    void stepThreshold(int steps);
    void sortByNext();
    void reverseOrder();
    bool filterFinding(int finding); ///< again: all findings; false: the table has no case of it
    void stepFold(int steps);        ///< through "all folds"
    void showAll();

Q_SIGNALS:
    void caseChosen(int caseIndex);
    void thresholdChanged(double threshold);
    void positionChanged(int row, int count); ///< from 1; 0: not in the table

private:
    QWidget* makeFilters();
    QTableView* makeTable();
    QWidget* makePlots();
    void fillFilters();
    void followCases();
    void followSummary();
    const domain::FindingSchema& schema() const;

    domain::FindingSchema m_projectSchema;
    std::shared_ptr<const AuditData> m_data;
    CaseTableModel* m_cases;
    kit::PictureLoader m_pictures;
    kit::Job m_summary;
    int m_current = -1;

    kit::PanelHeader* m_header;
    QTableView* m_table;
    CaseDelegate* m_delegate;
    QComboBox *m_threshold, *m_findingFilter, *m_foldFilter;
    QPushButton *m_worst, *m_subset;
    AccuracyPlot* m_accuracy;
    SizePlot* m_sizes;
};

} // namespace audit
