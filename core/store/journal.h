// The journal's entries: what was done, by whom, when, and whether it still holds.
#pragma once

#include "core/domain/identifiers.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace store {

struct JournalEntry {
    domain::GestureId id;
    QDateTime at;
    QString reader;
    QString kind; ///< gestureKind(), "undo", "redo", "import", "file-read"
    domain::ImageId image; ///< none: of many images, or of none
    int finding = -1;
    bool undone = false;
    domain::ReaderId readerId; ///< none: nobody's (an import, a reading of files)
    QString imageName;
    /// What the gesture said, for a sentence: box, to, at ([x, y, width, height], [x, y]), id, from (a finding's name),
    /// label, state, wanted, images, reader, blinded, accepted, edited, rejected, run, way, boxes, key, confirmed; name,
    /// short, boxed of a new finding; goes_on (the id of the gesture that this one is the rest of: both are one step).
    QJsonObject parts;
    domain::GestureId undoes;     ///< of an undo: the gesture it took back; of a redo: the undo
    domain::GestureId undoneBy;   ///< the undo that holds, where `undone`. Only its own reader can undo a gesture
};

struct JournalFilter {
    domain::ImageId image;    ///< none: all. Assignments of many images are found under each
    domain::ReaderId reader;  ///< none: everybody
    /// People's gestures alone (looks at the model too): no undo, redo, import, reading of files; of several that are one
    /// step the last.
    bool stepsOnly = false;
    domain::GestureId before; ///< older than this one, for the next page; none: from the newest
};

/// Which side of a chosen step to go back to.
enum class HistoryPoint { Before, After };

} // namespace store
