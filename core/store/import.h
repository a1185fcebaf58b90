// How core/exchange puts images, labels and boxes into a project. Importing the same thing twice changes nothing.
#pragma once

#include "core/store/project.h"

namespace store {

/// After an error of the store (DiskFull, ProjectLocked, …) what was not committed is rolled back, ids of images that
/// it added included; after an error about a box nothing is lost and the import goes on.
class Project::Import {
public:
    ~Import(); ///< without finish(): what is uncommitted is rolled back; what was committed stays, and is whole

    enum class Outcome { Added, Updated, Unchanged };
    struct Stored {
        domain::ImageId id;
        Outcome outcome = Outcome::Unchanged;
        domain::Size size; ///< the project's, in which its boxes count; the record's file may be another copy
    };
    /// By identity. A known image keeps its id; empty fields are filled in. A path that was missing is found, and the
    /// image takes the size of that file: boxes that were stored before keep their place in the picture. Error:
    /// ImageUnknown, if the file of an image that had one is now a picture of another shape; nothing is changed then.
    domain::Result<Stored> addImage(const ImageRecord&);
    /// The report's answer for every finding of the schema, replacing the report's earlier one.
    domain::Result<Outcome> setReportLabels(domain::ImageId, const std::vector<domain::Label>& labels);
    /// An imported box (source: report). The same finding and coordinates (to a millionth of a pixel: text with 15 digits
    /// moves them a little) on the same image is the same box, a reader's too: it was written out and comes back.
    /// Errors: BoxOutsideImage, BoxTooSmall, BoxInvalid.
    domain::Result<Outcome> addBox(domain::ImageId, int finding, const domain::Box&);
    /// None as well if several images have that stem.
    domain::Result<std::optional<ImageRecord>> findByStem(const QString& stem) const;
    domain::Result<std::optional<ImageRecord>> findByIdentity(const QString& identity, int frame) const;
    domain::Result<std::vector<ImageRecord>> findByContent(const QString& contentHash) const;
    domain::Result<std::vector<ImageRecord>> findAllByStem(const QString& stem) const; ///< by id
    /// For what this project itself may have written out: an answer that a reader gives here already, or a box does, stays
    /// theirs, and the report's own stands in its place.
    domain::Result<std::vector<domain::Label>> lessWhatIsSaid(domain::ImageId, std::vector<domain::Label>) const;
    /// Makes the worklist's rows and text for what was added and commits. add…() call it themselves after some thousand
    /// rows or 50 ms, so what is committed is always whole and no gesture of the window waits long.
    domain::Done commit();
    /// Commits the rest. The journal has one entry, "import", if anything was new.
    domain::Done finish();

private:
    friend class Project;
    struct Private;
    explicit Import(std::unique_ptr<Private>);
    std::unique_ptr<Private> d;
};

} // namespace store
