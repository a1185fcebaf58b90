// Every gesture goes to the store at once; one that cannot be written waits, visibly, and is tried again.
#pragma once

#include "core/store/project.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace annotate {

/// Facts of an image with what still waits applied to them.
struct ShownFacts {
    store::ImageFacts facts;
    std::vector<domain::BoxId> notSaved;         ///< boxes that are drawn, moved or renamed only on screen so far
    std::vector<domain::PointId> notSavedPoints; ///< and points
};

/// Who did something at the desk. In a project that could only be read so far a new reader has a name alone.
struct Hand {
    domain::ReaderId reader;
    QString name;
};

/// A gesture against the rules is refused and leaves nothing. One that the store could not write (disk full, locked,
/// read-only) stays here; later ones queue behind it, in order, until retry() succeeds or discard() gives them up.
class GestureQueue : public QObject {
    Q_OBJECT
public:
    explicit GestureQueue(store::Project& project, QObject* parent = nullptr);

    /// The box that the gesture drew, the first of several (a negative id while it waits); none if it draws none.
    /// Errors: the rules'.
    domain::Result<domain::BoxId> perform(const store::Gesture& gesture);
    /// The same for a point.
    domain::Result<domain::PointId> drawPoint(const store::DrawPoint& gesture);
    /// Takes back this reader's newest gesture: a waiting one is simply dropped, else the store undoes.
    domain::Result<std::optional<store::JournalEntry>> undo();
    domain::Result<std::optional<store::JournalEntry>> redo();
    /// Project::undoTo() and redoTo(), for a history panel. What waits is newer than all of it: refused with the reason
    /// why it waits until it is saved or discarded.
    domain::Result<std::vector<store::JournalEntry>> undoTo(domain::GestureId step, store::HistoryPoint point);
    domain::Result<std::vector<store::JournalEntry>> redoTo(domain::GestureId step);

    domain::Result<ShownFacts> facts(domain::ImageId image) const;

    bool isSaved() const { return m_waiting.empty(); }
    int waiting() const { return int(m_waiting.size()); }
    const std::optional<domain::Error>& failure() const { return m_failure; } ///< why it waits
    QDateTime lastSaved() const { return m_lastSaved; }                       ///< local time; invalid: nothing yet
    void retry();
    void discard(); ///< gives up everything that waits

Q_SIGNALS:
    void stateChanged();
    void changed(domain::ImageId image);                         ///< facts, stored or waiting
    void dropped(const domain::Error& error);                     ///< a waiting one that the rules now refuse
    void boxSaved(domain::BoxId temporary, domain::BoxId stored); ///< a waiting box got its own number
    void pointSaved(domain::PointId temporary, domain::PointId stored);

private:
    struct Waiting {
        store::Gesture gesture;
        Hand hand; ///< who did it signs it, whoever is at the desk by then
        std::vector<domain::BoxId> boxes; ///< temporary numbers of those that it draws
        domain::PointId point;            ///< of a DrawPoint
    };
    struct Made {
        std::vector<domain::BoxId> boxes;
        domain::PointId point;
    };
    domain::Result<Made> submit(const store::Gesture& gesture);
    domain::Result<Made> store(const store::Gesture& gesture);
    domain::Result<Made> storeFor(const Hand& hand, const store::Gesture& gesture);
    Hand hand() const;
    void giveNumbers(const Waiting& saved, const Made& made);
    domain::ImageId imageOf(const store::Gesture& gesture) const;
    void saved();

    store::Project& m_project;
    std::deque<Waiting> m_waiting;
    std::optional<domain::Error> m_failure;
    QDateTime m_lastSaved;
    QTimer m_retry;
    std::int64_t m_lastTemporary = 0;
};

/// True for errors that pass (disk full, locked, read-only), false for broken rules.
bool canBeRetried(domain::ErrorCode code);
/// "Draw box: Mass", translated; for undo's tooltip and the journal. `finding`: its name as the window says it.
QString gestureText(const store::JournalEntry& entry, const QString& finding);

} // namespace annotate
