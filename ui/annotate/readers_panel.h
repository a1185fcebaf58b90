// The page of the project's readers: who reads what, and how far they agree.
#pragma once

#include "ui/annotate/disagreement_model.h"
#include "ui/annotate/reading.h"
#include "ui/annotate/team.h"

class QScrollArea;
class QStackedWidget;

namespace kit {
class PanelHeader;
class TextLabel;
} // namespace kit
namespace worklist {
class WorklistModel;
}

namespace annotate {

class AgreementView;
class AssignForm;
class FilmRows;
class ReaderRows;

class ReadersPanel : public QWidget {
    Q_OBJECT
public:
    ReadersPanel(Reading& reading, Team& team, worklist::WorklistModel& list, QWidget* parent = nullptr);

    AgreementView& agreement() { return *m_agreement; }
    bool isPending() const;

Q_SIGNALS:
    void disagreementWanted(domain::ImageId image, int finding);
    void filmWanted(); ///< with the keyboard

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeOverview(worklist::WorklistModel& list);
    QWidget* makeDifferences();
    void follow();
    void assign(const QString& reader, const std::vector<domain::ImageId>& images, bool blinded);
    void takeBack(domain::ReaderId reader, const std::vector<domain::ImageId>& images);
    void showDifferences(domain::ReaderId first, domain::ReaderId second, int finding);
    void refreshDifferences();
    void leaveDifferences();
    void openDifference(const QModelIndex& index);

    Reading& m_reading;
    Team& m_team;
    DisagreementModel m_differences;
    struct {
        domain::ReaderId first, second;
        int finding = -1;
    } m_shown;

    QStackedWidget* m_pages;
    kit::PanelHeader *m_header, *m_differencesHeader;
    QScrollArea* m_scroll;
    ReaderRows* m_rows;
    AssignForm* m_assign;
    AgreementView* m_agreement;
    FilmRows* m_films;
    kit::TextLabel* m_pairText;
};

} // namespace annotate
