// The worklist beside the film: filters, rows; choosing and stepping.
#pragma once

#include "core/store/project.h"
#include "ui/worklist/worklist_model.h"

#include <QTimer>
#include <QWidget>

#include <deque>
#include <memory>

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

class FilterBar;

/// Previous and Next leave out the rest of a study that is done. First: the list's first row, unless an image has been opened
/// until the list is there.
enum class Step { Previous, Next, NextUnread, PreviousUnread, First };

class WorklistPanel : public QWidget {
    Q_OBJECT
public:
    explicit WorklistPanel(store::Project& project, QWidget* parent = nullptr);
    ~WorklistPanel() override;

    WorklistModel& model() { return m_model; }
    /// The image that is on screen: its row is marked and brought into sight, nothing is emitted.
    void setCurrentImage(domain::ImageId image);
    domain::ImageId currentImage() const { return m_current; }
    /// Answers by imageChosen(), or by steppedPastEnd() when there is none (NextUnread: nothing unread is left). Steps asked before the list has answered
    /// are taken one after the other.
    void step(Step step);
    bool isPending() const;
    void filmsMayBeBack(); ///< thumbnails that could not be made are tried again
    void addHeaderAction(QAction* action);
    void focusSearch();

Q_SIGNALS:
    void imageChosen(domain::ImageId image);
    void steppedPastEnd(worklist::Step step);
    void filmWanted(); ///< Enter or Esc: the keyboard goes back to the film
    /// From 1; 0: the filter hides it. Neighbours stand in model().position().
    void positionChanged(qint64 position, qint64 count);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void followHeader();
    void followEmpty();
    void followCurrent();
    void tellVisibleRange();
    void chooseRow(const QModelIndex& index);
    void takeSteps();
    void fillOrderMenu();
    void setOrder(const store::WorklistOrder& order);
    void restoreView();
    void rememberView();

    store::Project& m_project;
    WorklistModel m_model;
    std::unique_ptr<kit::PictureLoader> m_thumbnails;
    domain::ImageId m_current;
    std::deque<Step> m_steps;
    bool m_marking = false;
    bool m_bringIntoSight = true;
    int m_wantedRow = -1; ///< was gone to before it was here (End in a long list)
    QTimer m_rememberSoon;

    kit::PanelHeader* m_header;
    QToolButton* m_order;
    FilterBar* m_filters;
    QStackedLayout* m_faces;
    QListView* m_list;
    kit::TextLabel *m_emptyTitle, *m_emptyText;
    kit::TextLabel* m_outside; ///< that the open film is not among these
    QPushButton* m_clear;
};

} // namespace worklist
