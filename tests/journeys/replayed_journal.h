// A second project that is told what the first one's journal says, gesture by gesture, through the store's own rules.
// Where every table then says the same, each gesture of the first is there with all its facts, and nothing is half.
#pragma once

#include "core/store/project.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <memory>

class ReplayedJournal {
public:
    /// A copy of the project as it is now; nobody may have it open.
    explicit ReplayedJournal(const QString& project);
    ~ReplayedJournal();

    /// Replays what the project's journal has beyond the last replay and compares. Empty, or what differs. The project
    /// may have been left by a killed program: opening it here is what the next program would do.
    QString compare();
    qint64 last() const { return m_last; } ///< the last gesture that was replayed

private:
    QString replay(QSqlDatabase& original);
    QString perform(const QSqlDatabase& original, qint64 id, const QString& kind, const QString& reader,
                    domain::ImageId image, int finding, const QJsonObject& parts);
    QString compareTables(const QSqlDatabase& original, qint64 after);

    QString m_original;
    QTemporaryDir m_dir;
    std::unique_ptr<store::Project> m_twin;
    qint64 m_last = 0;
};
