// The attributes of a walked DICOM file, read by DCMTK from the wanted elements alone. Only for .cpp files of this
// room: it names DCMTK's types.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/dicom_walk.h"
#include "core/imaging/pixel_layout.h"
#include "core/imaging/radiograph.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

class DcmDataset;
class DcmItem;
class DcmTagKey;

namespace imaging {

/// What the walk has to keep, sorted.
std::span<const DicomTag> wantedAttributes();

class DicomAttributes {
public:
    /// Errors: DicomTooLarge above 64 MiB of attributes; DicomAttributeInvalid where DCMTK cannot parse them.
    static domain::Result<DicomAttributes> of(WalkedDicom& dicom, const std::string& subject);

    DicomAttributes(DicomAttributes&&) noexcept;
    DicomAttributes& operator=(DicomAttributes&&) noexcept;
    ~DicomAttributes();

    DcmItem& dataset() const;
    /// UTF-8, without padding; empty where absent. A doubtful text leaves one warning.
    std::string text(const DcmTagKey& tag, const std::string& delimiters = {});
    std::string textOf(DcmItem& item, const DcmTagKey& tag, const std::string& delimiters = {});
    std::vector<std::string>& warnings() { return m_warnings; }

    /// Where the attributes of a frame's functional group stand: in its own item, in the shared one, else in the data
    /// set itself (PS3.3 C.7.6.16).
    DcmItem& groupOf(const DcmTagKey& group, int frame) const;

private:
    DicomAttributes();

    std::unique_ptr<DcmDataset> m_dataset;
    std::string m_characterSet;
    std::vector<std::string> m_warnings;
};

/// The values of a DS or IS, none for what is no finite number.
std::vector<std::optional<double>> numbers(DcmItem& item, const DcmTagKey& tag);
/// The values of a text, as the file has them.
std::vector<std::string> values(DcmItem& item, const DcmTagKey& tag);

/// Everything of the header but `warnings`.
RadiographHeader headerOf(DicomAttributes& attributes, const DicomOutline& outline, const PixelLayout& layout);

} // namespace imaging
