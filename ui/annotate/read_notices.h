// What Read says over its film: what just happened and the way back, why a key did nothing, what waits to be saved.
#pragma once

#include "ui/annotate/reading.h"

#include <QObject>

#include <vector>

namespace kit {
class NoticeBar;
}
namespace viewer {
class RadiographView;
}

namespace annotate {

/// Lies over the film, so it goes by itself, with the next gesture, or with Esc; only what is not saved stays.
class ReadNotices : public QObject {
    Q_OBJECT
public:
    ReadNotices(Reading& reading, viewer::RadiographView& view, QObject* parent = nullptr);

    kit::NoticeBar& bar() { return *m_notice; }
    /// `undoable`: one step of undo takes back what is told of, and the bar offers it.
    void say(const QString& text, bool undoable);
    /// A key did nothing. A notice with a way back stays: a stray key must not cover it.
    void sayWhyNot(const QString& why);
    /// A box that just came goes before these.
    void offerImported(const std::vector<domain::BoxId>& imported);
    /// The film is on screen: that it was not is no news any more.
    void filmIsThere();

Q_SIGNALS:
    /// Undo or redo did this while the film was not in sight: it is for another place to say.
    void tookBackUnseen(const QString& what);

private:
    void sayTakenBack(const store::JournalEntry& what, bool byUndo);
    void refreshNotSaved();

    Reading& m_reading;
    viewer::RadiographView& m_view;
    kit::NoticeBar *m_notice, *m_notSaved;
    bool m_canTakeBack = false; ///< what the notice says has a way back
    bool m_saidUnseen = false;  ///< it was said while the film was not on screen
};

} // namespace annotate
