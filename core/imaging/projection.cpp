#include "core/imaging/projection.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace imaging {

namespace {

using namespace std::string_view_literals;

// RG is film that was scanned, SC a screen or film that was captured, XC a photograph of one, OT what its sender could not
// name; "DR" is no defined term, but is written.
constexpr std::array modalities = {"CR"sv, "DX"sv, "DR"sv, "RG"sv, "RF"sv, "XA"sv, "MG"sv,
                                   "IO"sv, "PX"sv, "SC"sv, "XC"sv, "OT"sv};

/// PS3.4 B.5; what all of DICOM's own storage classes begin with, and the ends of those that hold projections: CR, DX, MG,
/// IO, secondary capture, VL photographic, XA, RF, each with its kin.
constexpr auto storage = "1.2.840.10008.5.1.4.1.1."sv;
constexpr std::array classes = {"1"sv,   "1.1"sv, "1.1.1"sv, "1.2"sv, "1.2.1"sv, "1.3"sv,    "1.3.1"sv,  "7"sv,     "7.1"sv,
                                "7.2"sv, "7.3"sv, "7.4"sv,   "77.1.4"sv, "12.1"sv, "12.1.1"sv, "12.2"sv, "12.2.1"sv};

template <std::size_t n> bool holds(const std::array<std::string_view, n>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

std::string otherKind(const RadiographHeader& header)
{
    if (!header.modality.empty() && !holds(modalities, header.modality))
        return "Modality " + header.modality;
    const std::string_view sopClass = header.sopClassUid;
    if (sopClass.starts_with(storage) && !holds(classes, sopClass.substr(storage.size())))
        return "SOP class " + header.sopClassUid;
    return {};
}

const char* projectionModalities()
{
    return "CR, DX, RG, RF, XA, MG, IO, PX, SC";
}

} // namespace imaging
