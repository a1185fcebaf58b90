// The films to box next as rows, and when they have to be worked out anew.
#pragma once

#include "core/domain/error.h"
#include "ui/annotate/reading.h"
#include "ui/annotate/suggested_films.h"
#include "ui/kit/job.h"

#include <QAbstractListModel>
#include <QTimer>

#include <set>

namespace annotate {

/// Belongs to the window's thread; the work is a job. Asks nothing before it is wanted: reading a run's answers to a
/// hundred thousand films takes a while.
class SuggestionsModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// Which arm chose a row is in no role: a reader who knew it would box otherwise.
    enum Role { ImageRole = Qt::UserRole + 1, WhoRole, MoreRole, FindingRole, ColourRole, ReasonRole, PictureRole, CurrentRole };

    explicit SuggestionsModel(Reading& reading, QObject* parent = nullptr);
    ~SuggestionsModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    domain::ImageId imageAt(int row) const;
    int findingAt(int row) const; ///< that the film is suggested for; −1: no such row
    int rowOf(domain::ImageId image) const; ///< −1: not suggested

    /// Somebody looks at the list: it is kept up to date from now on.
    void setWatched(bool watched);
    void refresh();
    void noteRun(); ///< another run may choose
    void stop(); ///< what was known stays
    bool isRunning() const { return m_job.isRunning(); }
    bool isStale() const { return m_stale; }   ///< boxes were drawn since, or nothing was asked yet
    bool hasAnswer() const { return m_hasAnswer; }
    const std::optional<domain::RunId>& run() const { return m_found.run; } ///< that had a say; none: cold start
    const std::optional<domain::Error>& failure() const { return m_failure; }

    /// The suggestion behind the image that is read, else the first, without those that have been boxed meanwhile.
    /// none: no other is known; then refresh() may find more.
    domain::ImageId next() const;
    /// The reader was led to this one without seeing the list.
    void noteOpened(domain::ImageId image);

Q_SIGNALS:
    void answered(); ///< of refresh(), also when it failed
    void progressed(qint64 done, qint64 total);
    void runningChanged(bool running);

private:
    void noteChange(domain::ImageId image);
    void take(domain::Result<Suggestions> found);
    void noteShown(std::vector<SuggestedFilm> films);

    Reading& m_reading;
    Suggestions m_found;
    std::optional<domain::Error> m_failure;
    bool m_hasAnswer = false, m_stale = true, m_watched = false;
    domain::ImageId m_current;
    std::set<domain::ImageId> m_shown; ///< are stored as shown
    std::shared_ptr<RunMemory> m_memory;
    QTimer m_soon;
    kit::Job m_job;
};

/// "The model is in two minds whether Mass is here (48 %).", in the window's language.
QString reasonSentence(const assist::Reason& reason, const domain::FindingSchema& schema);

} // namespace annotate
