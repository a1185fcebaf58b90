// The project's runs, newest first, as the run list shows them.
#pragma once

#include "core/store/records.h"
#include "ui/kit/job.h"
#include "ui/training/run_launcher.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace training {

class RunListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole, ///< qint64
        TitleRole,                 ///< QString
        StateRole,                 ///< as runs::RunStatus::state
        SecondLineRole,            ///< "CRF · 11 min left", "0.79 at T 0.1", the error in short
        ProgressRole               ///< 0…1 while it trains, else -1
    };
    explicit RunListModel(RunLauncher& launcher, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    domain::RunId runAt(int row) const;
    int rowOf(domain::RunId run) const; ///< -1: not in the list
    const store::RunRow* rowFor(domain::RunId run) const;
    /// Mean over findings of the accuracy at T = 0.1 of the run's own answer, by evaluation::accuracyTable.
    std::optional<double> accuracyOf(domain::RunId run) const;
    bool isPending() const { return m_job.isRunning(); }
    void refresh(); ///< reads the store beside the window's thread

Q_SIGNALS:
    void refreshed();

private:
    struct Entry {
        store::RunRow row;
        std::optional<double> accuracy;
        std::optional<domain::Error> error; ///< of a failed run, from its events
    };
    static domain::Result<std::vector<Entry>> read(const QString& projectFolder);
    void take(std::vector<Entry> entries);
    QString stateOf(const Entry& entry) const;
    QString secondLine(const Entry& entry) const;

    RunLauncher& m_launcher;
    kit::Job m_job;
    std::vector<Entry> m_entries;
};

/// Its title; one that was started without has its preset's word.
QString titleOf(const store::RunRow& row);
/// "unary", "thresholds", "CRF", … as a person reads them.
QString phaseWord(const QString& phase);
/// "running", "pausing…", … as a person reads them.
QString stateWord(const QString& state);
/// "11 min", "3 h 02 min"; empty below 0 (not known yet).
QString durationWord(double seconds);

} // namespace training
