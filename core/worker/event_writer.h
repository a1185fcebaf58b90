// events.jsonl and the same bytes on standard output (ARCHITECTURE.md, "A run, as files").
#pragma once

#include "core/domain/error.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <cstdio>
#include <memory>
#include <mutex>
#include <optional>

namespace worker {

/// Appends whole lines and flushes each. Any thread. A run that goes on counts `seq` on from its last whole line.
class EventWriter {
public:
    /// `alsoTo` may be null. Errors: FileUnwritable.
    static domain::Result<std::unique_ptr<EventWriter>> open(const QString& file, std::FILE* alsoTo);

    /// seq, at and event are added; NaN and infinities become null.
    void write(const char* event, QJsonObject fields = {});
    void failed(const domain::Error& error);
    void warning(const domain::Error& error); ///< its sentence is the text
    void leftOut(const domain::Error& error); ///< a warning: this image takes no part

    /// The disk filled, say. Lines after that went to standard output alone.
    std::optional<domain::Error> problem() const;

private:
    EventWriter(const QString& file, std::FILE* alsoTo) : m_file(file), m_alsoTo(alsoTo) {}
    mutable std::mutex m_mutex;
    QFile m_file;
    std::FILE* m_alsoTo;
    qint64 m_seq = 0;
    std::optional<domain::Error> m_problem;
};

} // namespace worker
