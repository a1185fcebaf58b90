// Several readers at one desk: the pages Readers, Opinions and Suspicions, and what of it shows on the film.
#pragma once

#include "ui/annotate/adjudication.h"
#include "ui/annotate/team.h"

namespace kit {
class ActionRegistry;
}
namespace worklist {
class WorklistModel;
}

namespace annotate {

class SuspicionsPanel;
class OpinionsPanel;
class ReadersPanel;

/// Makes the pages, which belong to whoever shows them, and the actions "read.next-disagreement" and
/// "view.other-readers".
class Teamwork : public QObject {
    Q_OBJECT
public:
    Teamwork(Reading& reading, BoxHand& boxes, viewer::RadiographView& view, worklist::WorklistModel& list,
             kit::ActionRegistry& registry, QObject* parent = nullptr);

    ReadersPanel* readersPage() const { return m_readers; }
    OpinionsPanel* opinionsPage() const { return m_opinions; }
    SuspicionsPanel* suspicionsPage() const { return m_suspicions; }
    /// That a reading is blinded, in one sentence; hidden while it is not.
    QWidget* blindedNote() const { return m_blindedNote; }
    bool isPending() const;

Q_SIGNALS:
    void imageWanted(domain::ImageId image);
    void opinionsWanted(); ///< the page shall be shown
    void suspicionsCounted(int open);

private:
    void registerActions();
    void makeBlindedNote();
    void follow();
    void show(domain::ImageId image, int finding);
    void nextDisagreement();

    Reading& m_reading;
    BoxHand& m_boxes;
    kit::ActionRegistry& m_registry;
    Team m_team;
    Adjudication m_adjudication;
    ReadersPanel* m_readers;
    OpinionsPanel* m_opinions;
    SuspicionsPanel* m_suspicions;
    QWidget* m_blindedNote = nullptr;
    bool m_othersHidden = false;
    bool m_goOn = false; ///< to the next disagreement, as soon as they are known
};

} // namespace annotate
