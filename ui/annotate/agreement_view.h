// How far two readers agree: which two, what "unsure" counts as, the table, and a way to the images they differ on.
#pragma once

#include "ui/annotate/agreement_model.h"
#include "ui/annotate/team.h"

class QTableView;
class QToolButton;

namespace kit {
class ChoiceBox;
class ProgressLine;
class TextLabel;
} // namespace kit

namespace annotate {

class AgreementView : public QWidget {
    Q_OBJECT
public:
    explicit AgreementView(Team& team, QWidget* parent = nullptr);

    AgreementModel& model() { return m_model; }
    void focusTable();
    bool isPending() const { return m_job.isRunning(); }
    domain::Done exportCsv(const QString& path) const;

Q_SIGNALS:
    /// Enter or a click on a row; finding -1: any.
    void disagreementsWanted(domain::ReaderId first, domain::ReaderId second, int finding);
    void rowInSight(const QRect& row); ///< the current row, in this widget's frame, for whoever scrolls it
    void exported(const QString& path);
    void failed(const domain::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QTableView* makeTable();
    void followTeam();
    void choose();  ///< another pair, or another meaning of "unsure": the figures on screen are no longer those
    void compute(); ///< beside the window's thread, and only while somebody looks
    void followFigures();
    void openRow(const QModelIndex& index);
    void askWhereToExport();
    evaluation::UnsureAs unsure() const;
    std::pair<domain::ReaderId, domain::ReaderId> chosen() const;

    Team& m_team;
    AgreementModel m_model;
    kit::Job m_job;
    std::vector<std::pair<domain::ReaderId, domain::ReaderId>> m_pairs; ///< that have an image in common
    kit::ChoiceBox *m_pair, *m_unsure;
    QToolButton* m_export;
    QTableView* m_table;
    kit::TextLabel* m_note;
    kit::ProgressLine* m_progress;
    bool m_stale = true;
};

} // namespace annotate
