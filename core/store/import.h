// How core/exchange puts images, labels and boxes into a project. Importing the same thing twice changes nothing.
#pragma once

#include "core/store/project.h"

namespace store {

class Project::Import {
public:
    ~Import(); ///< without finish(): what is uncommitted is rolled back; what was committed stays, and is whole

    enum class Outcome { Added, Updated, Unchanged };
    struct Stored {
        domain::ImageId id;
        Outcome outcome = Outcome::Unchanged;
    };
    /// By identity. A known image keeps its id; empty fields are filled in, a path that was missing is found.
    domain::Result<Stored> addImage(const ImageRecord&);
    /// The report's answer for every finding of the schema, replacing the report's earlier one.
    domain::Result<Outcome> setReportLabels(domain::ImageId, const std::vector<domain::Label>& labels);
    /// An imported box (source: report). The same finding and coordinates on the same image is the same box.
    /// Errors: BoxOutsideImage, BoxTooSmall, BoxInvalid.
    domain::Result<Outcome> addBox(domain::ImageId, int finding, const domain::Box&);
    domain::Result<std::optional<ImageRecord>> findByStem(const QString& stem) const;
    /// Commits if enough was gathered (some thousand rows or 50 ms); called by add…() itself.
    domain::Done commit();
    /// Rebuilds worklist rows and the text index for what was added, commits, writes the journal entry.
    domain::Done finish();

private:
    friend class Project;
    struct Private;
    explicit Import(std::unique_ptr<Private>);
    std::unique_ptr<Private> d;
};

} // namespace store
