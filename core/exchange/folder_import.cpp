#include "core/exchange/folder_import.h"

#include "core/exchange/file_walk.h"
#include "core/exchange/guarded_header.h"
#include "core/exchange/image_record.h"
#include "core/exchange/known_image.h"
#include "core/exchange/skipped_rows.h"
#include "core/imaging/projection.h"
#include "core/imaging/reader.h"
#include "core/store/import.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace exchange {

using domain::ErrorCode;

namespace {

QString endingOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

bool saysDicom(const QString& path)
{
    const QString ending = endingOf(path);
    return ending == "dcm" || ending == "dicom" || ending == "dic" || ending == "ima";
}

bool saysPicture(const QString& path)
{
    const QString ending = endingOf(path);
    return ending == "png" || ending == "jpg" || ending == "jpeg" || ending == "tif" || ending == "tiff";
}

/// PS3.10 section 8.6: the directory of a medium is a file of this name.
bool isDicomDirectory(const QString& path)
{
    return QFileInfo(path).fileName().compare("DICOMDIR", Qt::CaseInsensitive) == 0;
}

class FolderImporter {
public:
    FolderImporter(store::Project& project, const QString& folder, const domain::Progress& progress)
        : m_project(project), m_folder(QDir(folder).absolutePath()), m_progress(progress)
    {
    }

    template <typename ImportFile>
    domain::Result<ImportSummary> run(const QString& kind, const std::string& wanted, ImportFile&& importFile)
    {
        const auto files = filesBelow(m_folder, m_summary.skipped, m_progress);
        if (!files)
            return tl::unexpected(files.error());
        auto import = m_project.beginImport(m_folder, kind);
        if (!import)
            return tl::unexpected(import.error());
        m_import = std::move(*import);
        qint64 done = 0;
        for (const QString& path : *files) {
            if (m_progress.stopRequested()) {
                m_summary.stopped = true;
                break;
            }
            m_progress(done++, files->size(), "Importing " + QFileInfo(path).fileName().toStdString());
            if (auto taken = importFile(path); !taken)
                return tl::unexpected(taken.error());
        }
        if (auto finished = m_import->finish(); !finished)
            return tl::unexpected(finished.error());
        m_skipped.takeInto(m_summary);
        if (m_summary.images() == 0 && m_summary.skipped.empty() && !m_summary.stopped)
            return domain::fail(ErrorCode::ImportNothingFound, m_folder.toStdString(),
                                {.found = std::to_string(files->size()) + (files->size() == 1 ? " file, not" : " files, none of them")
                                              + " an image of that kind",
                                 .expected = wanted});
        return std::move(m_summary);
    }

    domain::Done importDicomFile(const QString& path)
    {
        if (isDicomDirectory(path)) {
            ++m_summary.filesIgnored;
            return {};
        }
        const auto format = imaging::formatOf(path.toStdString());
        if (!format) {
            m_summary.skipped.push_back(format.error());
            return {};
        }
        if (*format != "DICOM" && !saysDicom(path)) {
            ++m_summary.filesIgnored;
            return {};
        }
        if (*format != "DICOM" && !format->empty()) {
            m_summary.skipped.push_back({ErrorCode::DicomNotDicom, path.toStdString(), *format, "a DICOM file"});
            return {};
        }
        const auto header = readHeaderGuarded(path.toStdString(), m_progress);
        if (!header) {
            m_summary.skipped.push_back(header.error());
            return {};
        }
        if (const std::string other = imaging::otherKind(*header); !other.empty()) {
            m_skipped.add(LeftOut::What::Image, {ErrorCode::DicomNotARadiograph, path.toStdString(), other,
                                                 imaging::projectionModalities()});
            return {};
        }
        if (!header->sopInstanceUid.empty()) {
            const auto first = m_pathOfUid.constFind(header->sopInstanceUid.c_str());
            if (first != m_pathOfUid.cend()) {
                addDuplicate(path, *first, header->sopInstanceUid);
                return {};
            }
            m_pathOfUid.insert(header->sopInstanceUid.c_str(), path);
        }
        QString identity; ///< of a file that says none
        if (header->sopInstanceUid.empty()) {
            store::ImageRecord record = recordOf(*header, path);
            auto free = identityOfPicture(*m_import, record, m_folder);
            if (!free)
                return tl::unexpected(free.error());
            identity = std::move(*free);
        }
        for (int frame = 0; frame < header->frames; ++frame) {
            store::ImageRecord record = recordOf(*header, path, frame);
            if (!identity.isEmpty())
                record.identity = identity;
            else if (header->frames == 1)
                if (auto done = adoptIdentity(*m_import, record); !done)
                    return done;
            if (auto stored = importImage(record); !stored)
                return stored;
            if (m_progress.stopRequested())
                return {};
        }
        return {};
    }

    domain::Done importPicture(const QString& path)
    {
        const auto format = imaging::formatOf(path.toStdString());
        if (!format) {
            m_summary.skipped.push_back(format.error());
            return {};
        }
        if (*format != "PNG" && *format != "JPEG" && *format != "TIFF" && !saysPicture(path)) {
            ++m_summary.filesIgnored;
            return {};
        }
        if (*format == "DICOM") {
            m_summary.skipped.push_back(
                {ErrorCode::PictureUnknownFormat, path.toStdString(), "DICOM (import dicom takes it)", "PNG, JPEG or TIFF"});
            return {};
        }
        const auto header = readHeaderGuarded(path.toStdString(), m_progress);
        if (!header) {
            m_summary.skipped.push_back(header.error());
            return {};
        }
        store::ImageRecord record = recordOf(*header, path);
        // No UID says which picture it is. (A row of NIH's table names its own: nothing is hashed there, where a hundred
        // thousand files would take minutes.)
        auto identity = identityOfPicture(*m_import, record, m_folder);
        if (!identity)
            return tl::unexpected(identity.error());
        record.identity = std::move(*identity);
        return importImage(record);
    }

private:
    domain::Done importImage(const store::ImageRecord& record)
    {
        const auto stored = m_import->addImage(record);
        if (!stored && concernsOneRow(stored.error().code)) {
            m_summary.skipped.push_back(stored.error());
            return {};
        }
        if (!stored)
            return tl::unexpected(stored.error());
        using Outcome = store::Project::Import::Outcome;
        ++(stored->outcome == Outcome::Added         ? m_summary.imagesAdded
               : stored->outcome == Outcome::Updated ? m_summary.imagesUpdated
                                                     : m_summary.imagesUnchanged);
        return {};
    }

    /// A copy beside the original is no news; another object under the same UID breaks what the UID is for.
    void addDuplicate(const QString& path, const QString& first, const std::string& uid)
    {
        const auto a = imaging::contentHash(path.toStdString()), b = imaging::contentHash(first.toStdString());
        if (a && b && *a == *b) {
            ++m_summary.filesRepeated;
            return;
        }
        m_summary.skipped.push_back({ErrorCode::DuplicateInstance, path.toStdString(),
                                     first.toStdString() + " (" + uid + "), though the two files differ", ""});
    }

    store::Project& m_project;
    QString m_folder;
    const domain::Progress& m_progress;
    std::unique_ptr<store::Project::Import> m_import;
    QHash<QByteArray, QString> m_pathOfUid;
    ImportSummary m_summary;
    SkippedRows m_skipped; ///< what may be there by the hundred: the slices of a CT
};

} // namespace

domain::Result<ImportSummary> importDicomFolder(store::Project& project, const QString& folder,
                                                const domain::Progress& progress)
{
    FolderImporter importer(project, folder, progress);
    return importer.run("dicom", "DICOM images", [&](const QString& path) { return importer.importDicomFile(path); });
}

domain::Result<ImportSummary> importPictureFolder(store::Project& project, const QString& folder,
                                                  const domain::Progress& progress)
{
    FolderImporter importer(project, folder, progress);
    return importer.run("images", "PNG, JPEG or TIFF pictures",
                        [&](const QString& path) { return importer.importPicture(path); });
}

} // namespace exchange
