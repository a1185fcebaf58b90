// events.jsonl: what the worker says. One JSON object a line, whole lines only.
#pragma once

#include "core/domain/error.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace runs {

/// Names of the events and of their fields are the protocol; see the table in events.cpp.
/// hello, phase, step, epoch, thresholds, validated, sample, checkpoint, state, fold_done, weights, answered, warning, finished, failed.
struct Event {
    qint64 seq = 0;
    QString at; ///< UTC, ISO 8601 with milliseconds
    QString event;
    QJsonObject fields; ///< the whole line's object
};
/// nullopt: not one of our lines (rubbish, half a line).
std::optional<Event> parseEvent(const QByteArray& line);

/// Where a worker that answers with a finished run's models (predict, shift) says its lines, beside events.jsonl: an
/// answer that fails must not make a finished training a failed one.
QString answerEventsFile(const QString& runFolder);

/// What a run's events add up to: for a status line, a run list and the Train workspace. Feed it in order.
struct RunStatus {
    QString state = QStringLiteral("queued"); ///< queued, running, pausing, paused, stopping, stopped, finished, failed
    QString phase; ///< unary, thresholds, crf, predict
    int fold = -1, folds = 0;
    double progress = 0;    ///< of the whole run, 0…1
    double secondsLeft = -1; ///< -1: not known yet
    double imagesPerSecond = 0;
    QString device;
    QString lastWarning;
    std::optional<domain::Error> error;
    qint64 lastSeq = 0;
    void apply(const Event&);
};

/// Follows a growing events.jsonl; gives whole lines once each, survives truncation and rubbish.
class EventFile {
public:
    explicit EventFile(QString path);
    std::vector<Event> readNew();

private:
    QString m_path;
    qint64 m_offset = 0;
    QByteArray m_rest;
};

} // namespace runs
