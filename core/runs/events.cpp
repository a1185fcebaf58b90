#include "core/runs/events.h"

#include "core/domain/error_text.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace runs {

// The protocol, version 1. Every line has seq, at, event; further fields by event:
//   hello       protocol fewbox libtorch device threads pid configuration_hash folds images boxed
//   phase       phase (unary | thresholds | crf | predict) fold
//   step        fold phase step steps loss inside outside positive negative images_per_second wait_share progress
//               seconds_left
//   epoch       fold epoch step inside outside positive negative empty[] accuracy_01 accuracy_05 n on
//   thresholds  fold findings[{finding tau rho tau_hat rho_hat rho_star C J N N1}]
//   checkpoint  fold step file            sample   fold step file
//   state       state                     warning  code subject text left_out
//   fold_done   fold cases accuracy_01 mean_iou
//   answered    images file (predict, refresh under the name refreshed: maps that may be read now)
//   finished    seconds                   failed   code subject found expected
// `code` is domain::errorTemplate(code).id. Numbers that are not finite are null. Unknown events and fields are passed
// over, so that an older window can follow a newer worker.

QString answerEventsFile(const QString& runFolder)
{
    return runFolder + QStringLiteral("/answer_events.jsonl");
}

std::optional<Event> parseEvent(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    Event event;
    event.fields = document.object();
    event.event = event.fields[QStringLiteral("event")].toString();
    event.at = event.fields[QStringLiteral("at")].toString();
    event.seq = event.fields[QStringLiteral("seq")].toInteger();
    if (event.event.isEmpty())
        return std::nullopt;
    return event;
}

namespace {

std::optional<domain::ErrorCode> errorCodeOf(const QString& id)
{
    for (int i = 0; i < static_cast<int>(domain::ErrorCode::Count_); ++i) {
        const auto code = static_cast<domain::ErrorCode>(i);
        if (id == QLatin1String(domain::errorTemplate(code).id))
            return code;
    }
    return std::nullopt;
}

} // namespace

void RunStatus::apply(const Event& event)
{
    const QJsonObject& f = event.fields;
    lastSeq = std::max(lastSeq, event.seq);
    if (event.event == QLatin1String("hello")) {
        // A resumed run says hello again; what failed before is over.
        state = QStringLiteral("running");
        error.reset();
        device = f[QStringLiteral("device")].toString();
        folds = f[QStringLiteral("folds")].toInt();
    } else if (event.event == QLatin1String("phase")) {
        phase = f[QStringLiteral("phase")].toString();
        fold = f[QStringLiteral("fold")].toInt(-1);
    } else if (event.event == QLatin1String("step")) {
        phase = f[QStringLiteral("phase")].toString();
        fold = f[QStringLiteral("fold")].toInt(-1);
        progress = f[QStringLiteral("progress")].toDouble(progress);
        secondsLeft = f[QStringLiteral("seconds_left")].toDouble(-1);
        imagesPerSecond = f[QStringLiteral("images_per_second")].toDouble(imagesPerSecond);
    } else if (event.event == QLatin1String("state")) {
        state = f[QStringLiteral("state")].toString();
    } else if (event.event == QLatin1String("warning")) {
        lastWarning = f[QStringLiteral("text")].toString();
    } else if (event.event == QLatin1String("finished")) {
        state = QStringLiteral("finished");
        progress = 1;
        secondsLeft = 0;
    } else if (event.event == QLatin1String("failed")) {
        state = QStringLiteral("failed");
        error = domain::Error{errorCodeOf(f[QStringLiteral("code")].toString()).value_or(domain::ErrorCode::TrainingFailed),
                              f[QStringLiteral("subject")].toString().toStdString(),
                              f[QStringLiteral("found")].toString().toStdString(),
                              f[QStringLiteral("expected")].toString().toStdString()};
    }
}

EventFile::EventFile(QString path) : m_path(std::move(path)) {}

std::vector<Event> EventFile::readNew()
{
    std::vector<Event> events;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return events;
    if (file.size() < m_offset) { // begun anew
        m_offset = 0;
        m_rest.clear();
    }
    file.seek(m_offset);
    const QByteArray bytes = file.readAll();
    m_offset += bytes.size();
    m_rest += bytes;
    qsizetype start = 0;
    for (qsizetype end; (end = m_rest.indexOf('\n', start)) >= 0; start = end + 1) {
        if (auto event = parseEvent(m_rest.mid(start, end - start)))
            events.push_back(std::move(*event));
    }
    m_rest.remove(0, start);
    return events;
}

} // namespace runs
