// The rows of NIH's two tables as values.
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/domain/geometry.h"

#include <QString>

#include <optional>
#include <string>

namespace exchange {

/// NIH releases every image at 1024×1024, and its boxes count in that frame.
constexpr domain::Size nihFrame{1024, 1024};

/// Data_Entry_2017.csv (first edition: "OriginalImage[Width,Height]" is two columns and ages may read "058Y") and
/// Data_Entry_2017_v2020.csv.
struct NihEntry {
    std::string_view image;  ///< file name
    std::string_view labels; ///< joined by '|'
    std::string_view patient, sex, view;
    QString age;
    int followUp = -1;
    double originalWidth = 0, originalHeight = 0; ///< pixels before NIH's reduction; 0: not said
    double spacingX = 0, spacingY = 0;            ///< mm of an original pixel; 0: not said
};

class NihEntryTable {
public:
    /// Errors: as CsvReader, CsvColumnMissing (image, labels, patient).
    static domain::Result<NihEntryTable> open(const QString& path);
    bool next() { return m_csv.next(); }
    /// The current row; views live until the next one. Error: CsvRowInvalid, it ends before the three columns that an
    /// image needs or names none.
    domain::Result<NihEntry> entry() const;
    const CsvReader& csv() const { return m_csv; }

private:
    explicit NihEntryTable(CsvReader csv) : m_csv(std::move(csv)) {}

    CsvReader m_csv;
    std::size_t m_image = 0, m_labels = 0, m_patient = 0;
    std::optional<std::size_t> m_followUp, m_age, m_sex, m_view, m_width, m_height, m_spacingX, m_spacingY;
};

struct NihBoxRow {
    std::string image;   ///< file name
    std::string finding; ///< as written
    std::string place;   ///< for messages
    domain::Box box;     ///< in the list's frame
};

class NihBoxTable {
public:
    /// Errors: as CsvReader, CsvColumnMissing.
    static domain::Result<NihBoxTable> open(const QString& path);
    bool next() { return m_csv.next(); }
    /// The current row. Errors: CsvRowInvalid (a row that ends early, too), BoxInvalid. A row with a name and four empty
    /// numbers is an image without a box (RSNA's habit): it has an empty box.
    domain::Result<NihBoxRow> row() const;
    const CsvReader& csv() const { return m_csv; }

private:
    explicit NihBoxTable(CsvReader csv) : m_csv(std::move(csv)) {}

    CsvReader m_csv;
    std::size_t m_image = 0, m_finding = 0, m_box = 0;
};

} // namespace exchange
