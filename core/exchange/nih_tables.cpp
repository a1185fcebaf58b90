#include "core/exchange/nih_tables.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace exchange {

using domain::ErrorCode;

domain::Result<NihEntryTable> NihEntryTable::open(const QString& path)
{
    auto csv = CsvReader::open(path);
    if (!csv)
        return tl::unexpected(csv.error());
    NihEntryTable table(std::move(*csv));
    for (const auto& [name, header, column] :
         {std::tuple{"Image Index", "Image Index", &table.m_image}, {"Finding Label", "Finding Labels", &table.m_labels},
          {"Patient ID", "Patient ID", &table.m_patient}}) {
        const auto found = table.m_csv.column(name, header);
        if (!found)
            return tl::unexpected(found.error());
        *column = *found;
    }
    table.m_followUp = table.m_csv.find("Follow-up");
    table.m_age = table.m_csv.find("Patient Age");
    table.m_sex = table.m_csv.find("Patient Gender");
    if (!table.m_sex)
        table.m_sex = table.m_csv.find("Patient Sex");
    table.m_view = table.m_csv.find("View Position");
    table.m_width = table.m_csv.find("OriginalImage[Width");
    table.m_spacingX = table.m_csv.find("OriginalImagePixelSpacing[x");
    // The comma inside the brackets parts each of the two into two columns; the second half has no name of its own.
    if (table.m_width)
        table.m_height = *table.m_width + 1;
    if (table.m_spacingX)
        table.m_spacingY = *table.m_spacingX + 1;
    return table;
}

domain::Result<NihEntry> NihEntryTable::entry() const
{
    if (m_csv.fields() <= std::max({m_image, m_labels, m_patient}))
        return domain::fail(ErrorCode::CsvRowInvalid, m_csv.place(),
                            {.found = "a row that ends early: " + m_csv.rowText(),
                             .expected = "Image Index, Finding Labels and Patient ID"});
    if (m_csv.field(m_image).empty())
        return domain::fail(ErrorCode::CsvRowInvalid, m_csv.place(),
                            {.found = "no image name", .expected = "Image Index"});
    const auto number = [&](std::optional<std::size_t> column) {
        return column ? m_csv.number(*column).value_or(0) : 0;
    };
    const auto text = [&](std::optional<std::size_t> column) {
        const std::string_view field = m_csv.field(column);
        return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    };
    NihEntry entry;
    entry.image = m_csv.field(m_image);
    entry.labels = m_csv.field(m_labels);
    entry.patient = m_csv.field(m_patient);
    entry.sex = m_csv.field(m_sex);
    entry.view = m_csv.field(m_view);
    entry.age = text(m_age);
    entry.followUp = static_cast<int>(numberOf(m_csv.field(m_followUp)).value_or(-1));
    entry.originalWidth = number(m_width);
    entry.originalHeight = number(m_height);
    entry.spacingX = number(m_spacingX);
    entry.spacingY = number(m_spacingY);
    return entry;
}

domain::Result<NihBoxTable> NihBoxTable::open(const QString& path)
{
    auto csv = CsvReader::open(path);
    if (!csv)
        return tl::unexpected(csv.error());
    NihBoxTable table(std::move(*csv));
    for (const auto& [name, header, column] :
         {std::tuple{"Image Index", "Image Index", &table.m_image}, {"Finding Label", "Finding Label", &table.m_finding},
          {"Bbox [x", "Bbox [x,y,w,h]", &table.m_box}}) {
        auto found = table.m_csv.column(name, header);
        if (!found && column == &table.m_box && table.m_csv.find("x"))
            found = *table.m_csv.find("x"); // "Bbox [x,y,w,h]" tidied up by someone into x, y, w, h
        if (!found)
            return tl::unexpected(found.error());
        *column = *found;
    }
    return table;
}

domain::Result<NihBoxRow> NihBoxTable::row() const
{
    NihBoxRow row;
    row.image = m_csv.field(m_image);
    row.finding = m_csv.field(m_finding);
    row.place = m_csv.place();
    std::array<double, 4> numbers{};
    std::string text;
    int filled = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::string_view field = m_csv.field(m_box + i);
        text += (i ? ", " : "") + std::string(field);
        if (const auto number = m_csv.number(m_box + i)) {
            numbers[i] = *number;
            ++filled;
        }
    }
    if (row.image.empty())
        return domain::fail(ErrorCode::CsvRowInvalid, row.place, {.found = "no image name", .expected = "Image Index"});
    if (m_csv.fields() < m_box + 4)
        return domain::fail(ErrorCode::CsvRowInvalid, row.place,
                            {.found = "a row that ends early: " + m_csv.rowText(),
                             .expected = "Image Index, Finding Label and four numbers x, y, w, h"});
    if (filled == 0 && text == ", , , ")
        return row;
    if (filled < 4)
        return domain::fail(ErrorCode::CsvRowInvalid, row.place, {.found = shown(text), .expected = "four numbers x, y, w, h"});
    if (row.finding.empty())
        return domain::fail(ErrorCode::CsvRowInvalid, row.place, {.found = "no finding", .expected = "Finding Label"});
    row.box = {numbers[0], numbers[1], numbers[2], numbers[3]};
    if (row.box.width <= 0 || row.box.height <= 0)
        return domain::fail(ErrorCode::BoxInvalid, row.place + ": " + row.image,
                            {.found = text, .expected = "a width and a height above 0"});
    return row;
}

} // namespace exchange
