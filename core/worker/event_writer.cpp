#include "core/worker/event_writer.h"

#include "core/domain/error_text.h"
#include "core/runs/events.h"

#include <QDateTime>
#include <QJsonDocument>

namespace worker {

using domain::ErrorCode;

domain::Result<std::unique_ptr<EventWriter>> EventWriter::open(const QString& file, std::FILE* alsoTo)
{
    std::unique_ptr<EventWriter> writer(new EventWriter(file, alsoTo));
    for (const runs::Event& event : runs::EventFile(file).readNew())
        writer->m_seq = std::max(writer->m_seq, event.seq);
    if (!writer->m_file.open(QIODevice::ReadWrite)) {
        return domain::fail(ErrorCode::FileUnwritable, file.toStdString(),
                            {.found = writer->m_file.errorString().toStdString()});
    }
    // A kill may have left half a line: it is ended, so that it stays one line of rubbish.
    const qint64 size = writer->m_file.size();
    if (size > 0) {
        char last = 0;
        writer->m_file.seek(size - 1);
        writer->m_file.getChar(&last);
        writer->m_file.seek(size);
        if (last != '\n')
            writer->m_file.putChar('\n');
    }
    return writer;
}

void EventWriter::write(const char* event, QJsonObject fields)
{
    const std::lock_guard lock(m_mutex);
    fields[QStringLiteral("seq")] = ++m_seq;
    fields[QStringLiteral("at")] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    fields[QStringLiteral("event")] = QString::fromLatin1(event);
    const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    if (!m_problem && (m_file.write(line) != line.size() || !m_file.flush())) {
        m_problem = domain::Error{ErrorCode::DiskFull, m_file.fileName().toStdString(),
                                  m_file.errorString().toStdString(), {}};
    }
    if (m_alsoTo) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), m_alsoTo);
        std::fflush(m_alsoTo);
    }
}

namespace {

QJsonObject parts(const domain::Error& error)
{
    return {{QStringLiteral("code"), QString::fromLatin1(domain::errorTemplate(error.code).id)},
            {QStringLiteral("subject"), QString::fromStdString(error.subject)},
            {QStringLiteral("found"), QString::fromStdString(error.found)},
            {QStringLiteral("expected"), QString::fromStdString(error.expected)}};
}

} // namespace

void EventWriter::failed(const domain::Error& error)
{
    write("failed", parts(error));
}

void EventWriter::warning(const domain::Error& error)
{
    QJsonObject fields = parts(error);
    fields[QStringLiteral("text")] = QString::fromStdString(domain::errorText(error));
    write("warning", fields);
}

void EventWriter::leftOut(const domain::Error& error)
{
    QJsonObject fields = parts(error);
    fields[QStringLiteral("text")] = QString::fromStdString(domain::errorText(error));
    fields[QStringLiteral("left_out")] = true;
    write("warning", fields);
}

std::optional<domain::Error> EventWriter::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

} // namespace worker
