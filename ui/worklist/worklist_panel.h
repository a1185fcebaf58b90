// The worklist beside the film: search, chips, rows; choosing and stepping.
#pragma once

#include "core/store/project.h"
#include "ui/worklist/worklist_model.h"

#include <QWidget>

#include <deque>
#include <memory>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace kit {
class PanelHeader;
class PictureLoader;
class TextLabel;
}

namespace worklist {

enum class Step { Previous, Next, NextUnread };

class WorklistPanel : public QWidget {
    Q_OBJECT
public:
    explicit WorklistPanel(store::Project& project, QWidget* parent = nullptr);
    ~WorklistPanel() override;

    WorklistModel& model() { return m_model; }
    /// The image that is on screen: its row is marked and brought into sight, nothing is emitted.
    void setCurrentImage(domain::ImageId image);
    domain::ImageId currentImage() const { return m_current; }
    /// Answers by imageChosen(), or by steppedPastEnd() when there is none. Steps asked before the list has answered
    /// are taken one after the other.
    void step(Step step);
    bool isPending() const;
    void addHeaderAction(QAction* action);
    void focusSearch();

Q_SIGNALS:
    void imageChosen(domain::ImageId image);
    void steppedPastEnd(worklist::Step step);
    void filmWanted(); ///< Esc in a search that is empty: the keyboard goes back
    /// From 1; 0: the filter hides it. Neighbours stand in model().position().
    void positionChanged(qint64 position, qint64 count);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilters();
    void dropChips();
    void follow();
    void tellVisibleRange();
    void chooseRow(const QModelIndex& index);
    void takeSteps();
    void setState(store::WorklistFilter::State state);
    void fillOrderMenu();
    void fillFindingMenu();

    store::Project& m_project;
    WorklistModel m_model;
    std::unique_ptr<kit::PictureLoader> m_thumbnails;
    domain::ImageId m_current;
    std::deque<Step> m_steps;
    bool m_marking = false;
    bool m_bringIntoSight = true;

    kit::PanelHeader* m_header;
    QLineEdit* m_search;
    QToolButton *m_finding, *m_order;
    QPushButton *m_all, *m_unread, *m_boxed, *m_flagged;
    QStackedLayout* m_faces;
    QListView* m_list;
    kit::TextLabel *m_emptyTitle, *m_emptyText;
    kit::TextLabel* m_outside; ///< that the open film is not among these
    QPushButton* m_clear;
};

} // namespace worklist
