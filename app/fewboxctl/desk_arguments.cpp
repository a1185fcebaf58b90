#include "desk_arguments.h"

#include <algorithm>

domain::Result<int> findingOf(const store::Project& project, const QString& word)
{
    const domain::FindingSchema& schema = project.schema();
    if (const auto finding = schema.indexOf(word.toStdString()))
        return *finding;
    QStringList names;
    for (int i = 0; i < schema.count(); ++i) {
        if (word.compare(QString::fromStdString(schema.at(i).shortName), Qt::CaseInsensitive) == 0)
            return i;
        names << QString::fromStdString(schema.at(i).name);
    }
    return domain::fail(domain::ErrorCode::OptionUnknown, "the finding",
                        {.found = word.toStdString(), .expected = names.join(QStringLiteral(", ")).toStdString()});
}

QString findingName(const store::Project& project, int finding)
{
    // What was said of a finding that was taken back stays in the history.
    return finding < 0 || finding >= project.schema().count() ? QString()
                                                              : QString::fromStdString(project.schema().at(finding).name);
}

std::optional<domain::Box> boxOf(const QString& word)
{
    const QStringList parts = word.split(u',');
    if (parts.size() != 4)
        return std::nullopt;
    double values[4];
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        values[i] = parts[i].trimmed().toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const domain::Box box{values[0], values[1], values[2], values[3]};
    return box.isFinite() && box.width > 0 && box.height > 0 ? std::optional(box) : std::nullopt;
}

QString boxText(const domain::Box& box)
{
    const auto number = [](double value) { return QString::number(value, 'g', 7); };
    return QStringLiteral("%1,%2,%3,%4").arg(number(box.x), number(box.y), number(box.width), number(box.height));
}

QJsonArray boxJson(const domain::Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

QString labelWord(domain::Label label)
{
    switch (label) {
    case domain::Label::NotAsked: return QStringLiteral("none");
    case domain::Label::Absent: return QStringLiteral("absent");
    case domain::Label::Unsure: return QStringLiteral("unsure");
    case domain::Label::Present: return QStringLiteral("present");
    }
    return {};
}

std::optional<domain::Label> labelOf(const QString& word)
{
    for (const auto label : {domain::Label::NotAsked, domain::Label::Absent, domain::Label::Unsure, domain::Label::Present}) {
        if (word == labelWord(label))
            return label;
    }
    return std::nullopt;
}

QString readStateWord(store::ReadState state)
{
    switch (state) {
    case store::ReadState::New: return QStringLiteral("new");
    case store::ReadState::InProgress: return QStringLiteral("in progress");
    case store::ReadState::Done: return QStringLiteral("done");
    }
    return {};
}

std::optional<qint64> wholeNumber(const QString& word, qint64 least)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

/// The names of the patient's films, by row.
static domain::Result<std::vector<QString>> filmsOfPatient(const store::Project& project, const QString& patient)
{
    store::WorklistFilter filter;
    filter.text = patient;
    const auto count = project.worklistCount(filter);
    if (!count)
        return tl::unexpected(count.error());
    const auto rows = project.worklistRows(filter, store::WorklistOrder(), 0, static_cast<int>(*count));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<QString> names;
    for (const store::WorklistRow& row : *rows) {
        if (row.patientId == patient) // the filter takes the beginnings of words
            names.push_back(row.name);
    }
    return names;
}

domain::Result<store::ImageRecord> imageOf(const store::Project& project, const QString& word)
{
    const QString wanted = word.trimmed();
    if (const auto row = wholeNumber(wanted.mid(1), 1); row && wanted.startsWith(u'#'))
        return project.image(domain::ImageId{*row});
    auto image = project.findImage(wanted);
    const auto number = wholeNumber(wanted, 1);
    const bool byRow = image && number && image->id.value == *number && image->identity != wanted &&
                       image->name != wanted && image->name.section(u'.', 0, 0) != wanted;
    if (!byRow)
        return image;
    const auto films = filmsOfPatient(project, wanted);
    if (!films)
        return tl::unexpected(films.error());
    if (films->empty() || (films->size() == 1 && image->patientId == wanted))
        return image;
    constexpr std::size_t named = 3;
    QStringList names(films->begin(), films->begin() + static_cast<std::ptrdiff_t>(std::min(named, films->size())));
    if (films->size() > named)
        names << QStringLiteral("…");
    return domain::fail(domain::ErrorCode::OptionOutOfRange, "IMAGE",
                        {.found = QStringLiteral("%1, which is a row and a patient").arg(wanted).toStdString(),
                         .expected = QStringLiteral("'#%1' (a shell wants the quotes) for the row, %2; a film's name for the patient, %3")
                                         .arg(wanted, image->name, names.join(QStringLiteral(", ")))
                                         .toStdString()});
}

domain::Result<std::vector<store::ImageRecord>> imagesOf(const store::Project& project, const QString& names)
{
    std::vector<store::ImageRecord> images;
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts)) {
        auto image = imageOf(project, name);
        if (!image)
            return tl::unexpected(image.error());
        images.push_back(std::move(*image));
    }
    return images;
}

domain::Result<domain::ReaderId> knownReader(const store::Project& project, const QString& name)
{
    const auto reader = project.readerId(name);
    if (!reader)
        return tl::unexpected(reader.error());
    if (*reader)
        return **reader;
    const auto names = project.readers();
    if (!names)
        return tl::unexpected(names.error());
    return domain::fail(domain::ErrorCode::ReaderUnknown, name.toStdString(),
                        {.expected = QStringList(names->begin(), names->end()).join(QStringLiteral(", ")).toStdString()});
}

QJsonObject imageJson(const store::ImageRecord& image)
{
    QJsonObject json{{QStringLiteral("image"), image.identity},
                     {QStringLiteral("name"), image.name},
                     {QStringLiteral("row"), static_cast<qint64>(image.id.value)}};
    if (image.frame > 0)
        json[QStringLiteral("frame")] = image.frame + 1;
    return json;
}

int failWords(const domain::Error& error)
{
    const bool isUsage = error.code == domain::ErrorCode::OptionUnknown || error.code == domain::ErrorCode::OptionOutOfRange;
    return fail(error, isUsage ? Usage : Failed);
}

int performAndTell(store::Project& project, const store::Gesture& gesture, const CommandLine& line,
                   const QString& sentence, QJsonObject facts)
{
    const auto done = project.perform(gesture);
    if (!done)
        return fail(done.error());
    if (line.has("json")) {
        facts[QStringLiteral("gesture")] = *done ? QJsonValue(static_cast<qint64>(done->value)) : QJsonValue();
        printJson(facts);
    } else {
        print(*done ? sentence : QStringLiteral("Nothing changed: it was so already."));
    }
    return Done;
}

/// Of answers to proposals: "accepted", "3 rejected".
static QString answersText(const QJsonObject& parts)
{
    QStringList all;
    for (const char* answer : {"accepted", "edited", "rejected"}) {
        const int count = parts[QLatin1String(answer)].toInt();
        if (count > 0)
            all << (count > 1 ? QString::number(count) + u' ' : QString()) + QLatin1String(answer);
    }
    return all.join(QStringLiteral(", "));
}

QString stepText(const store::Project& project, const store::JournalEntry& entry)
{
    QString text = QString(entry.kind).replace(u'-', u' ');
    if (entry.undoes) // an undo names the step, a redo the undo
        return text + QStringLiteral(" of step %1").arg(entry.undoes.value);
    if (entry.finding >= 0)
        text += u' ' + findingName(project, entry.finding);
    if (const QString answers = answersText(entry.parts); !answers.isEmpty())
        text += QStringLiteral(" (%1)").arg(answers);
    for (const char* part : {"label", "state", "reader", "name"}) {
        if (const QString value = entry.parts[QLatin1String(part)].toString(); !value.isEmpty())
            text += u' ' + value;
    }
    if (!entry.imageName.isEmpty())
        text += QStringLiteral(" in ") + entry.imageName;
    for (const char* part : {"to", "box"}) {
        const QJsonArray box = entry.parts[QLatin1String(part)].toArray();
        if (box.size() == 4) {
            text += QStringLiteral(" [%1]").arg(
                boxText({box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()}));
            break;
        }
    }
    return text;
}

QJsonObject stepJson(const store::Project& project, const store::JournalEntry& entry)
{
    return {{QStringLiteral("step"), static_cast<qint64>(entry.id.value)},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("reader"), entry.reader},
            {QStringLiteral("kind"), entry.kind},
            {QStringLiteral("name"), entry.imageName},
            {QStringLiteral("row"), static_cast<qint64>(entry.image.value)},
            {QStringLiteral("finding"), findingName(project, entry.finding)},
            {QStringLiteral("undone"), entry.undone},
            {QStringLiteral("parts"), entry.parts},
            {QStringLiteral("text"), stepText(project, entry)}};
}

QString onOneLine(const QString& text)
{
    QString line;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool turnsDirection = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        if (c == u'\n')
            line += QLatin1String("\\n");
        else if (c.category() == QChar::Other_Control)
            line += QStringLiteral("\\x%1").arg(uint(unit), 2, 16, QLatin1Char('0'));
        else if (turnsDirection || unit == 0x2028 || unit == 0x2029)
            line += QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

void printTable(const QStringList& header, std::vector<QStringList> rows, const std::vector<int>& right)
{
    for (QStringList& row : rows)
        for (QString& cell : row)
            cell = onOneLine(cell);
    std::vector<qsizetype> widths;
    for (const QString& title : header)
        widths.push_back(title.size());
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    }
    const auto printRow = [&](const QStringList& row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto width = static_cast<int>(widths[static_cast<std::size_t>(i)]);
            const bool isRight = std::find(right.begin(), right.end(), static_cast<int>(i)) != right.end();
            text += isRight ? row[i].rightJustified(width) : i + 1 == row.size() ? row[i] : row[i].leftJustified(width);
            if (i + 1 < row.size())
                text += QStringLiteral("  ");
        }
        print(text.trimmed().isEmpty() ? QString() : text);
    };
    printRow(header);
    for (const QStringList& row : rows)
        printRow(row);
}

QString withInterval(const std::optional<double>& value, const std::optional<domain::Interval>& interval)
{
    const auto figure = [](double number) { return QString::number(number, 'f', 2); };
    if (!value)
        return QStringLiteral("–");
    return interval ? QStringLiteral("%1 (%2 to %3)").arg(figure(*value), figure(interval->low), figure(interval->high))
                    : figure(*value);
}

QJsonValue intervalJson(const std::optional<domain::Interval>& interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue();
}
