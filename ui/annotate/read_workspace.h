// Read: worklist, film and findings around one image. Composes; each gesture goes to the store at once.
#pragma once

#include "core/store/project.h"
#include "ui/annotate/box_tool.h"
#include "ui/annotate/findings_model.h"
#include "ui/annotate/gesture_queue.h"
#include "ui/annotate/image_facts.h"
#include "ui/viewer/radiograph_loader.h"

#include <QSet>
#include <QWidget>


namespace kit {
class ActionRegistry;
class NoticeBar;
class SidePanels;
}
namespace viewer {
class RadiographView;
class ViewerBar;
}
namespace worklist {
class WorklistPanel;
}

namespace annotate {

class FindingsPanel;
class NextBoxButton;

/// Registers its actions (scopes "read", and undo and redo everywhere) and attaches the scope "read" to itself; the
/// window attaches the scope "" to whatever is always there.
class ReadWorkspace : public QWidget {
    Q_OBJECT
public:
    ReadWorkspace(store::Project& project, kit::ActionRegistry& registry, QWidget* parent = nullptr);
    ~ReadWorkspace() override;

    domain::ImageId currentImage() const { return m_image.id; }
    void openImage(domain::ImageId image);
    /// Where the reader left off, else the first row of the list.
    void resume();

    GestureQueue& gestures() { return m_gestures; } ///< saved or not: the status line's truth
    viewer::RadiographView& view() { return *m_view; }
    worklist::WorklistPanel& worklist() { return *m_worklist; }
    BoxTool& boxTool() { return *m_tool; }
    int nextFinding() const { return m_nextFinding; }

    /// Writes down the current image, where resume() begins. Not for a window that is to leave no trace.
    void rememberPlace();
    bool isPending() const; ///< decoding, a list on its way, thumbnails

Q_SIGNALS:
    void imageShown(domain::ImageId image); ///< current from now on; the film may still be on its way
    void positionChanged(qint64 position, qint64 count);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void registerActions();
    QWidget* makeMiddle();
    void connectParts();

    bool perform(const store::Gesture& gesture); ///< false: refused; the notice says why
    void undoOrRedo(bool undo);
    void drawBox(const domain::Box& box);
    void removeSelected();
    void pressDigit(int finding);
    void cycleLabel(int finding);
    void sayOverruled(int before); ///< where more imported boxes are overruled now than `before`
    int overruledBoxes() const;
    void setLabel(int finding, domain::Label label);
    void setNextFinding(int finding);
    void complete();

    void refreshFacts(domain::ImageId changed);
    void refreshBoxes();
    void refreshActions();
    void refreshSaveNotice();
    void refreshUndo();
    void showFilm(const viewer::FilmSource& source, std::shared_ptr<const viewer::Film> film);
    void showFailure(const viewer::FilmSource& source, const domain::Error& error);
    void readAhead();

    store::Project& m_project;
    kit::ActionRegistry& m_registry;
    GestureQueue m_gestures;
    viewer::RadiographLoader m_loader;
    FindingsModel m_findings;
    store::ImageRecord m_image;
    ShownFacts m_facts;
    PixelSpacing m_spacing;
    int m_nextFinding = 0;
    QSet<qint64> m_hidden; ///< boxes put away by their eye
    bool m_refreshing = false;

    kit::SidePanels* m_sides;
    worklist::WorklistPanel* m_worklist;
    viewer::RadiographView* m_view;
    viewer::ViewerBar* m_bar;
    kit::NoticeBar *m_notice, *m_saveNotice;
    FindingsPanel* m_panel;
    BoxTool* m_tool;
    NextBoxButton* m_nextBox;
};

} // namespace annotate
