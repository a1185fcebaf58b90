#include "core/imaging/reader.h"

#include "core/imaging/byte_source.h"
#include "core/imaging/dicom_reader.h"
#include "core/imaging/dicom_walk.h"
#include "core/imaging/picture_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QString>

#include <new>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

bool isNamedDicom(const std::string& path)
{
    const QString name = QString::fromStdString(path).toLower();
    return name.endsWith(QStringLiteral(".dcm")) || name.endsWith(QStringLiteral(".dicom"));
}

tl::unexpected<domain::Error> unknownFormat(ByteSource& source, const std::string& path)
{
    const std::string found = source.size() == 0 ? "an empty file" : "a file of another kind";
    if (isNamedDicom(path))
        return fail(ErrorCode::DicomNotDicom, path, {.found = found, .expected = "a DICOM file (PS3.10)"});
    return fail(ErrorCode::PictureUnknownFormat, path, {.found = found, .expected = "DICOM, PNG, JPEG or TIFF"});
}

/// What a library throws ends here, once for every way of reading.
template <typename Work> auto guarded(const std::string& path, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::OutOfMemory, path, {.found = "too little memory for this picture"});
    } catch (const std::exception& error) {
        return fail(ErrorCode::Unexpected, path, {.found = error.what()});
    }
}

} // namespace

domain::Result<Radiograph> readRadiograph(const std::string& path, int frame)
{
    return guarded(path, [&]() -> domain::Result<Radiograph> {
        auto source = openFile(path);
        if (!source)
            return tl::unexpected(source.error());
        // A DICOM file's preamble may be a TIFF header (PS3.10 7.1): DICOM is asked first.
        if (looksLikeDicom(**source))
            return readDicom(std::move(*source), path, frame);
        if (const auto format = pictureFormat(**source))
            return readPicture(**source, *format, path, frame);
        return unknownFormat(**source, path);
    });
}

domain::Result<RadiographHeader> readHeader(const std::string& path)
{
    return guarded(path, [&]() -> domain::Result<RadiographHeader> {
        auto source = openFile(path);
        if (!source)
            return tl::unexpected(source.error());
        if (looksLikeDicom(**source))
            return readDicomHeader(std::move(*source), path);
        if (const auto format = pictureFormat(**source))
            return readPictureHeader(**source, *format, path);
        return unknownFormat(**source, path);
    });
}

domain::Result<std::string> formatOf(const std::string& path)
{
    auto source = openFile(path);
    if (!source)
        return tl::unexpected(source.error());
    if (looksLikeDicom(**source))
        return "DICOM";
    const auto format = pictureFormat(**source);
    return format ? formatName(*format) : "";
}

domain::Result<std::string> contentHash(const std::string& path)
{
    if (const auto source = openFile(path); !source)
        return tl::unexpected(source.error());
    QFile file(QString::fromStdString(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::FileUnreadable, path, {.found = file.errorString().toStdString()});
    return hash.result().toHex().toStdString();
}

} // namespace imaging
