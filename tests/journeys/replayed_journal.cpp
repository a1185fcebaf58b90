#include "replayed_journal.h"

#include "core/domain/error_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>

using namespace store;

namespace {

const auto databaseName = QStringLiteral("/project.fewbox");

QSqlDatabase openRaw(const QString& name, const QString& folder)
{
    QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", name);
    database.setDatabaseName(folder + databaseName);
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
    return database;
}

QSqlQuery ask(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query;
}

QStringList column(const QSqlDatabase& database, const QString& sql)
{
    QStringList values;
    for (QSqlQuery query = ask(database, sql); query.next();)
        values += query.value(0).toString();
    return values;
}

/// Every row as a line. What time it was is all that may differ between the two.
QStringList rows(const QSqlDatabase& database, const QString& table, const QString& where)
{
    const QStringList columns = column(database, QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE name <> "
                                                                "'at'").arg(table));
    QStringList lines;
    QSqlQuery query = ask(database, QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY %1").arg(columns.join(", "), table, where));
    while (query.next()) {
        QStringList line;
        for (int i = 0; i < columns.size(); ++i)
            line += columns[i] + '=' + query.value(i).toString();
        lines += line.join(' ');
    }
    return lines;
}

domain::Box boxOf(const QJsonValue& value)
{
    const QJsonArray a = value.toArray();
    return {a[0].toDouble(), a[1].toDouble(), a[2].toDouble(), a[3].toDouble()};
}

domain::Point pointOf(const QJsonValue& value)
{
    const QJsonArray a = value.toArray();
    return {a[0].toDouble(), a[1].toDouble()};
}

int wordOf(const QJsonValue& value, const QStringList& words)
{
    return int(words.indexOf(value.toString()));
}

/// The gesture that the journal's entry tells of; none for what the hand cannot do.
std::optional<Gesture> gestureOf(const QString& kind, domain::ImageId image, int finding, const QJsonObject& parts)
{
    const auto id = [&] { return parts["id"].toInteger(); };
    if (kind == "draw-box")
        return DrawBox{image, finding, boxOf(parts["box"])};
    if (kind == "move-box")
        return MoveBox{domain::BoxId{id()}, boxOf(parts["to"]), parts.contains("goes_on")};
    if (kind == "set-box-finding")
        return SetBoxFinding{domain::BoxId{id()}, finding};
    if (kind == "remove-box")
        return RemoveBox{domain::BoxId{id()}};
    if (kind == "take-over-box")
        return TakeOverBox{domain::BoxId{id()}, boxOf(parts["to"]), parts["and_others"].toBool()};
    if (kind == "draw-point")
        return DrawPoint{image, finding, pointOf(parts["at"])};
    if (kind == "move-point")
        return MovePoint{domain::PointId{id()}, pointOf(parts["to"]), parts.contains("goes_on")};
    if (kind == "set-point-finding")
        return SetPointFinding{domain::PointId{id()}, finding};
    if (kind == "remove-point")
        return RemovePoint{domain::PointId{id()}};
    if (kind == "draw-box-from-point")
        return DrawBoxFromPoint{domain::PointId{id()}, boxOf(parts["box"])};
    if (kind == "set-label")
        return SetLabel{image, finding, domain::Label(wordOf(parts["label"], {"not asked", "absent", "unsure", "present"}))};
    if (kind == "set-no-finding")
        return SetNoFinding{image};
    if (kind == "set-read-state")
        return SetReadState{image, ReadState(wordOf(parts["state"], {"new", "in progress", "done"}))};
    if (kind == "set-second-look")
        return SetSecondLook{image, parts["wanted"].toBool()};
    if (kind == "show-model")
        return ShowModel{image};
    return std::nullopt;
}

} // namespace

ReplayedJournal::ReplayedJournal(const QString& project) : m_original(project)
{
    QDir().mkpath(m_dir.filePath("twin"));
    const QString twin = m_dir.filePath("twin");
    if (!QFile::copy(project + databaseName, twin + databaseName))
        qFatal("%s cannot be copied", qPrintable(project));
    auto opened = Project::open(twin);
    if (!opened)
        qFatal("%s", domain::errorText(opened.error()).c_str());
    m_twin = std::move(*opened);
    for (const QString& name : QSqlDatabase::connectionNames()) // thousands of gestures, and nobody pulls this plug
        if (QSqlDatabase database = QSqlDatabase::database(name, false); database.databaseName() == twin + databaseName)
            ask(database, "PRAGMA synchronous = OFF");
    const auto journal = m_twin->journal(1);
    m_last = journal && !journal->empty() ? journal->front().id.value : 0;
}

ReplayedJournal::~ReplayedJournal() = default;

QString ReplayedJournal::compare()
{
    QString difference;
    {
        QSqlDatabase original = openRaw("original", m_original);
        if (const QStringList integrity = column(original, "PRAGMA integrity_check"); integrity != QStringList{"ok"})
            difference = "integrity_check: " + integrity.join("; ");
        else if (const QStringList broken = column(original, "PRAGMA foreign_key_check"); !broken.isEmpty())
            difference = "foreign_key_check: " + broken.join("; ");
        const qint64 before = m_last;
        if (difference.isEmpty())
            difference = replay(original);
        if (difference.isEmpty())
            difference = compareTables(original, before);
    }
    QSqlDatabase::removeDatabase("original");
    return difference;
}

QString ReplayedJournal::replay(QSqlDatabase& original)
{
    QSqlQuery query = ask(original, QStringLiteral("SELECT g.id, g.kind, r.name, g.image, g.finding, g.parts FROM gesture g "
                                                   "LEFT JOIN reader r ON r.id = g.reader WHERE g.id > %1 ORDER BY g.id")
                                        .arg(m_last));
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        if (id != m_last + 1)
            return QStringLiteral("after gesture %1 comes %2").arg(m_last).arg(id);
        const QString problem = perform(original, id, query.value(1).toString(), query.value(2).toString(),
                                        domain::ImageId{query.value(3).toLongLong()}, query.value(4).toInt(),
                                        QJsonDocument::fromJson(query.value(5).toByteArray()).object());
        if (!problem.isEmpty())
            return QStringLiteral("gesture %1, %2 %3: %4").arg(id).arg(query.value(1).toString(),
                                                                      query.value(5).toString(), problem);
        m_last = id;
    }
    return {};
}

QString ReplayedJournal::perform(const QSqlDatabase& original, qint64 id, const QString& kind, const QString& reader,
                                 domain::ImageId image, int finding, const QJsonObject& parts)
{
    const auto said = [](const domain::Error& error) { return QString::fromStdString(domain::errorText(error)); };
    if (kind == "file-read") { // nobody's: what a film's first reading found
        QSqlQuery row = ask(original, QStringLiteral("SELECT width, height, spacing_x, spacing_y, spacing_kind, "
                                                     "content_hash FROM image WHERE id = %1").arg(image.value));
        row.next();
        const auto done = m_twin->noteFilesRead({{image, {row.value(0).toInt(), row.value(1).toInt()},
                                                  row.value(2).toDouble(), row.value(3).toDouble(),
                                                  row.value(4).toString(), row.value(5).toString()}});
        return done ? QString() : said(done.error());
    }
    if (const auto used = m_twin->useReader(reader); !used)
        return said(used.error());
    if (kind == "undo" || kind == "redo") {
        if (const auto last = m_twin->journal(1); last && !last->empty() && last->front().id.value >= id)
            return {}; // one with the undo before it: several gestures may be one step
        const auto done = kind == "undo" ? m_twin->undo() : m_twin->redo();
        return done ? QString() : said(done.error());
    }
    const auto gesture = gestureOf(kind, image, finding, parts);
    if (!gesture)
        return "the hand cannot have done this";
    const auto done = m_twin->perform(*gesture);
    if (!done)
        return said(done.error());
    return done->value == id ? QString() : QStringLiteral("replayed as %1").arg(done->value);
}

QString ReplayedJournal::compareTables(const QSqlDatabase& original, qint64 after)
{
    QString difference;
    {
        QSqlDatabase twin = openRaw("twin", m_dir.filePath("twin"));
        // All that points to a gesture, the journal itself, and what is made of it for the worklist.
        QStringList tables = column(original, "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON "
                                              "c.name = 'gesture' WHERE m.type = 'table' ORDER BY m.name");
        const qsizetype facts = tables.size();
        tables += column(original, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'worklist%' AND name "
                                   "NOT LIKE 'worklist\\_text\\_%' ESCAPE '\\' ORDER BY name");
        tables += "gesture";
        for (int i = 0; i < tables.size() && difference.isEmpty(); ++i) {
            const QString where = i < facts ? QStringLiteral("WHERE gesture > %1").arg(after)
                                  : tables[i] == "gesture" ? QStringLiteral("WHERE id > %1").arg(after)
                                                           : QString();
            const QStringList here = rows(original, tables[i], where), there = rows(twin, tables[i], where);
            for (qsizetype row = 0; row < std::max(here.size(), there.size()) && difference.isEmpty(); ++row)
                if (here.value(row) != there.value(row))
                    difference = QStringLiteral("%1: %2 instead of %3").arg(tables[i], here.value(row, "nothing"),
                                                                           there.value(row, "nothing"));
        }
    }
    QSqlDatabase::removeDatabase("twin");
    return difference;
}
