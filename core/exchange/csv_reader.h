// Tables as people really keep them: quotes, CRLF, a byte order mark, Latin-1, semicolons, ragged trailing commas.
#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// A table with a header row, read row by row (NIH's has 112,120). All text comes out as UTF-8.
///
/// Fields follow RFC 4180; beyond it a file may separate by ';' or tab (told by the header row), text that is not
/// UTF-8 is taken as Latin-1, and a quote that is never closed is a letter. Blank lines are no rows.
class CsvReader {
public:
    /// Errors: FileMissing, NotAFile, FileUnreadable, CsvEmpty (no header row), CsvEncoding (UTF-16 that does not say so).
    static domain::Result<CsvReader> open(const QString& path);

    const QString& path() const { return m_path; }
    /// The header's fields as they stand, joined by ", ": for messages.
    std::string headerText() const;

    /// Position of the column, by the beginning of its name, ignoring case ("Bbox [x" finds NIH's odd header).
    std::optional<std::size_t> find(std::string_view name) const;
    /// The same; CsvColumnMissing names file and header, and the column by `wholeName` if it is given.
    domain::Result<std::size_t> column(std::string_view name, std::string_view wholeName = {}) const;

    /// The next row; false at the end. Shorter rows than the header are legal here: field() answers "".
    bool next();
    /// Field of the current row, trimmed; "" beyond its end.
    std::string_view field(std::size_t column) const;
    std::string_view field(std::optional<std::size_t> column) const { return column ? field(*column) : std::string_view{}; }
    std::size_t fields() const { return m_fields.size(); }
    /// The current row's fields, joined by ", ": for messages.
    std::string rowText() const;
    /// A field as a number; where ';' or a tab separates, "1,5" is one and a half.
    std::optional<double> number(std::size_t column) const;
    /// Line of the file at which the current row begins, from 1.
    int line() const { return m_rowLine; }
    /// "BBox_List_2017.csv, line 12": for messages.
    std::string place() const;
    /// Lines of the whole file, for progress.
    int lines() const { return m_lines; }

private:
    bool readRow(std::vector<std::string>& fields);
    bool splitRow(std::vector<std::string>& fields, bool quotesMean);

    QString m_path;
    QByteArray m_text;
    qsizetype m_at = 0;
    char m_separator = ',';
    std::vector<std::string> m_header, m_fields;
    int m_line = 1, m_rowLine = 1, m_lines = 0;
};

/// The whole text as a finite number in the C locale; none for anything else.
std::optional<double> numberOf(std::string_view text);

/// Text of a stranger's file as a message may show it: cut to some eighty characters, on one line.
std::string shown(std::string_view text);

/// A field for writing: quoted where it must be.
std::string csvField(std::string_view text);

} // namespace exchange
