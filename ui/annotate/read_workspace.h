// Read: worklist, film and findings around one image. Composes; each gesture goes to the store at once.
#pragma once

#include "core/store/project.h"
#include "ui/annotate/box_hand.h"
#include "ui/annotate/findings_model.h"
#include "ui/annotate/label_hand.h"
#include "ui/annotate/read_keys.h"
#include "ui/annotate/reading.h"
#include "ui/kit/side_panels.h"
#include "ui/viewer/film_hand.h"

#include <QWidget>

namespace kit {
class ActionRegistry;
class PagedPanel;
}
namespace viewer {
class RadiographView;
class TwoUp;
class ViewerBar;
}
namespace worklist {
class WorklistPanel;
enum class Step;
}

namespace annotate {

class FindingsPanel;
class ModelDesk;
class NextBoxButton;
class ReadFilm;
class ReadNotices;
class Teamwork;

/// Registers its actions (scopes "read", and undo and redo everywhere) and attaches the scope "read" to itself; the
/// window attaches the scope "" to whatever is always there.
class ReadWorkspace : public QWidget {
    Q_OBJECT
public:
    ReadWorkspace(store::Project& project, kit::ActionRegistry& registry, QWidget* parent = nullptr);
    ~ReadWorkspace() override;

    domain::ImageId currentImage() const { return m_reading.id(); }
    void openImage(domain::ImageId image);
    /// Where the reader left off, else the first row of the list.
    void resume();

    GestureQueue& gestures() { return m_reading.gestures(); } ///< saved or not: the status line's truth
    viewer::RadiographView& view() { return *m_view; }
    worklist::WorklistPanel& worklist() { return *m_worklist; }
    void filmsMayBeBack();                 ///< an import has ended: a film that could not be shown is tried again
    void refreshRuns();                    ///< one has ended, or answered more films
    ModelDesk& model() { return *m_model; } ///< a run's help: proposals, blobs, what to box next
    Teamwork& team() { return *m_team; } ///< several readers: assignments, opinions, suspicions
    BoxTool& boxTool() { return m_boxes->tool(); }
    int nextFinding() const { return m_boxes->nextFinding(); }
    void setNextFinding(int finding) { m_boxes->setNextFinding(finding); }

    /// What the left button does on the film.
    struct ToolInHand {
        viewer::LeftDrag leftDrag = viewer::LeftDrag::WindowLevel;
        BoxTool::Mode mode = BoxTool::Mode::Boxes;
    };
    ToolInHand toolInHand() const;
    void takeTool(const ToolInHand& tool);

    /// Writes down the current image, where resume() begins, and this reader's finding. Not for a window that is to leave no trace.
    void rememberPlace();
    /// So long must a film be on screen before it can be completed; half a second unless told. Nobody reads faster: it is the
    /// second click of two, or a key too many.
    void setLeastLookMs(int ms) { m_leastLookMs = ms; }
    /// A mark is being drawn or changed, which is said: whatever would take the film away must wait.
    bool handIsAtABox();
    bool isPending() const; ///< decoding, a list on its way, thumbnails

Q_SIGNALS:
    void imageShown(domain::ImageId image); ///< current from now on; the film may still be on its way
    void positionChanged(qint64 position, qint64 count);
    void tookBackUnseen(const QString& what); ///< by undo or redo, while another workspace is on show
    void importWanted(); ///< from a film whose file is not where it was

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void registerActions();
    /// A page of the left (which image) or the right side (what of this image), with an action that shows it.
    void addPage(kit::SidePanels::Side side, const QString& id, const QString& title, const QString& icon, QWidget* page,
                 const QString& help = {});
    void addTeamPages();
    QWidget* makeMiddle();
    void connectParts();
    void connectReading();

    void askForDuplicate();
    QPoint besideSelectedBox() const; ///< px of the view
    void stepTo(worklist::Step step);
    void complete();
    void refreshActions();
    void refreshUndo();

    store::Project& m_project;
    kit::ActionRegistry& m_registry;
    Reading m_reading;
    FindingsModel m_findings;
    LabelHand m_labels{m_reading};
    ReadKeys m_keys;

    kit::SidePanels* m_sides;
    kit::PagedPanel *m_left, *m_right;
    worklist::WorklistPanel* m_worklist;
    viewer::RadiographView* m_view;
    viewer::TwoUp* m_twoUp; ///< the view, and the prior beside it
    viewer::ViewerBar* m_bar;
    ReadNotices* m_notices;
    FindingsPanel* m_panel;
    BoxHand* m_boxes;
    ReadFilm* m_film;
    ModelDesk* m_model;
    Teamwork* m_team;
    int m_leastLookMs = 500;
    domain::ImageId m_suggested; ///< the film that was opened as one to box next
    NextBoxButton* m_nextBox;
};

} // namespace annotate
