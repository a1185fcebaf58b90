// The project's readers, what each is to read and has read, and where they differ; read beside the window's thread.
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"
#include "ui/annotate/disagreements.h"

#include <QHash>
#include <QString>

namespace annotate {

struct ReaderTally {
    domain::ReaderId id;
    QString name;
    std::vector<domain::ImageId> toRead; ///< assigned and not completed
    int assigned = 0, assignedDone = 0;  ///< images
    int blinded = 0;                     ///< of those assigned: read without the others' answers
    int toReadBlinded = 0;               ///< of those to read
    int revised = 0;                     ///< blinded ones, changed after the others' answers could be seen
    int completed = 0;                   ///< images, assigned or not
    bool operator==(const ReaderTally&) const = default;
};

/// What is known of an image without opening it.
struct FilmName {
    QString title;   ///< patient, else the file's name
    QString picture; ///< key of its thumbnail
};

struct TeamFacts {
    int readBlinded = 0;              ///< images of which the asking reader may not see yet what others said
    std::vector<ReaderTally> readers; ///< in the order of their first use
    std::vector<store::Opinion>
        opinions; ///< by image, of images that at least two readers answered, blinded ones left out
    std::vector<Disagreement> disagreements;
    Adjudicated adjudicated;       ///< of the findings that they differ on
    QHash<qint64, FilmName> films; ///< of the images that they differ on
};

/// Opens the project's folder for itself: for any thread. `reader`: who asks; what that reader may not see yet is left
/// out.
domain::Result<TeamFacts> readTeamFacts(const QString& folder, const QString& reader, const domain::Progress& progress);

} // namespace annotate
