// What the parts of Project share. Included by this room's .cpp files alone.
#pragma once

#include "core/store/database.h"
#include "core/store/migrated_copy.h"
#include "core/store/project.h"
#include "core/store/worklist_query.h"

#include <QThread>

#include <functional>

namespace store {

struct Project::Private {
    Project* owner = nullptr;
    QString folder;
    std::shared_ptr<const MigratedCopy> copy; ///< that the database is read from; none: from its own file
    std::unique_ptr<Database> database;
    domain::FindingSchema inForce; ///< what the database has, as far as it was read
    domain::FindingSchema schema;  ///< the same, and at its end what was taken back while the project was open
    domain::ReaderId reader;
    QString readerName;
    qint64 dataVersion = 0;
    qint64 schemaVersion = 0; ///< the data version at which `schema` was read
    WorklistMemo worklistMemo;

    /// Every entry asserts the thread rule here: only we can break it.
    Database& db(const QObject* project) const
    {
        Q_ASSERT_X(project->thread() == QThread::currentThread(), "store::Project",
                   "a project belongs to the thread that opened it");
        return *database;
    }

    /// Somebody else may have added a finding, or taken one back: reads the schema if anything was written.
    domain::Done followSchema();
    domain::Done readSchemaAgain();

    /// Who signs a gesture: the current reader, in the caller's transaction. A reader whose name was given while the
    /// project could only be read gets a number with the first gesture. ReaderUnknown.
    domain::Result<domain::ReaderId> signingReader(Database&) const;

    /// Undo and redo: one transaction around `act`, which says what it took back or did again, and the signals after it.
    domain::Result<std::vector<JournalEntry>>
    takeBackSteps(Project&, const std::function<domain::Result<std::vector<JournalEntry>>(Database&)>& act);
};

/// The reader by this name, made if there is none; in the caller's transaction.
domain::Result<domain::ReaderId> findOrMakeReader(Database&, const QString& name);

} // namespace store
