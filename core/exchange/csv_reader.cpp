#include "core/exchange/csv_reader.h"

#include "core/exchange/file_walk.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace exchange {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool beginsWith(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

std::string joined(const std::vector<std::string>& fields)
{
    std::string text;
    for (const std::string& field : fields) {
        if (!text.empty() && !field.empty())
            text += ", ";
        text += field;
    }
    return shown(text);
}

/// UTF-16 says which it is by a byte order mark. Without one every second byte of a table's letters is a zero; as UTF-8 it
/// would be read as letters with zeros between them, and no column would be found.
const char* unmarkedEncoding(const QByteArray& bytes)
{
    qsizetype zeros[2] = {0, 0};
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096);
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == '\0';
    const auto isMost = [&](qsizetype these, qsizetype others) { return size >= 4 && these > size * 2 / 5 && others < size / 10; };
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return nullptr;
    return isMost(zeros[1], zeros[0]) || isMost(zeros[0], zeros[1]) ? "UTF-16 without a byte order mark" : nullptr;
}

QByteArray utf8Of(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes)).toUtf8();
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes).toUtf8() : bytes;
}

} // namespace

domain::Result<CsvReader> CsvReader::open(const QString& path)
{
    if (auto done = requirePlainFile(path); !done)
        return tl::unexpected(done.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(domain::ErrorCode::FileUnreadable, path.toStdString(),
                            {.found = file.errorString().toStdString()});
    CsvReader reader;
    reader.m_path = path;
    QByteArray bytes = file.readAll();
    if (const char* encoding = unmarkedEncoding(bytes))
        return domain::fail(domain::ErrorCode::CsvEncoding, path.toStdString(), {.found = encoding});
    reader.m_text = utf8Of(std::move(bytes));
    reader.m_lines = static_cast<int>(reader.m_text.count('\n')) + (reader.m_text.endsWith('\n') ? 0 : 1);

    const QByteArray first = reader.m_text.left(reader.m_text.indexOf('\n'));
    if (!first.contains(','))
        reader.m_separator = first.contains(';') ? ';' : first.contains('\t') ? '\t' : ',';
    if (!reader.next())
        return domain::fail(domain::ErrorCode::CsvEmpty, path.toStdString(),
                            {.found = "nothing", .expected = "a header row"});
    reader.m_header = reader.m_fields;
    return reader;
}

std::string CsvReader::headerText() const
{
    return joined(m_header);
}

std::string CsvReader::rowText() const
{
    return joined(m_fields);
}

std::optional<std::size_t> CsvReader::find(std::string_view name) const
{
    for (std::size_t i = 0; i < m_header.size(); ++i)
        if (beginsWith(trimmed(m_header[i]), name))
            return i;
    return {};
}

domain::Result<std::size_t> CsvReader::column(std::string_view name, std::string_view wholeName) const
{
    if (const auto found = find(name))
        return *found;
    return domain::fail(domain::ErrorCode::CsvColumnMissing, m_path.toStdString(),
                        {.found = headerText(), .expected = std::string(wholeName.empty() ? name : wholeName)});
}

bool CsvReader::next()
{
    while (readRow(m_fields))
        if (std::any_of(m_fields.begin(), m_fields.end(), [](const std::string& f) { return !trimmed(f).empty(); }))
            return true;
    return false;
}

bool CsvReader::readRow(std::vector<std::string>& fields)
{
    if (m_at >= m_text.size())
        return false;
    m_rowLine = m_line;
    const qsizetype begin = m_at;
    if (!splitRow(fields, true)) { // else one slip would swallow the rest of the table
        m_at = begin;
        m_line = m_rowLine;
        splitRow(fields, false);
    }
    return true;
}

/// False: a quote was open at the end of the text.
bool CsvReader::splitRow(std::vector<std::string>& fields, bool quotesMean)
{
    std::size_t count = 0;
    // Strings are kept between rows: their memory is.
    const auto begin = [&]() -> std::string& {
        if (count == fields.size())
            fields.emplace_back();
        fields[count].clear();
        return fields[count++];
    };
    std::string* field = &begin();
    bool quoted = false;
    const char* text = m_text.constData();
    const qsizetype size = m_text.size();
    for (; m_at < size; ++m_at) {
        const char c = text[m_at];
        if (c == '\n')
            ++m_line;
        if (quoted) {
            if (c != '"')
                field->push_back(c);
            else if (m_at + 1 < size && text[m_at + 1] == '"')
                field->push_back(text[++m_at]);
            else
                quoted = false;
        } else if (quotesMean && c == '"' && trimmed(*field).empty()) {
            field->clear();
            quoted = true;
        } else if (c == m_separator) {
            field = &begin();
        } else if (c == '\n') {
            ++m_at;
            break;
        } else if (c != '\r') {
            field->push_back(c);
        } else if (m_at + 1 >= size || text[m_at + 1] != '\n') { // a lone CR ends a line on old Macs
            ++m_line;
            ++m_at;
            break;
        }
    }
    fields.resize(count);
    return !quoted;
}

std::string_view CsvReader::field(std::size_t column) const
{
    return column < m_fields.size() ? trimmed(m_fields[column]) : std::string_view{};
}

std::optional<double> CsvReader::number(std::size_t column) const
{
    const std::string_view text = field(column);
    if (m_separator == ',' || text.find('.') != std::string_view::npos)
        return numberOf(text);
    std::string point(text);
    if (const std::size_t comma = point.find(','); comma != std::string::npos)
        point[comma] = '.';
    return numberOf(point);
}

std::string CsvReader::place() const
{
    return QFileInfo(m_path).fileName().toStdString() + ", line " + std::to_string(m_rowLine);
}

std::optional<double> numberOf(std::string_view text)
{
    text = trimmed(text);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

std::string shown(std::string_view text)
{
    constexpr qsizetype most = 80;
    // What is cut off is not decoded first: a field may have megabytes.
    QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 4 * most)));
    for (QChar& c : line)
        if (!c.isPrint())
            c = u' ';
    line = line.simplified();
    if (line.size() > most || text.size() > 4 * most)
        line = line.left(most) + u'…';
    return line.toStdString();
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace exchange
