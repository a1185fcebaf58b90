// What an import did, and what it left out and why.
#pragma once

#include "core/domain/error.h"

#include <QtGlobal>

#include <QStringList>

#include <algorithm>
#include <string>
#include <vector>

namespace exchange {

/// How many of one thing were left out for one reason: `skipped` names the places, this adds up.
struct LeftOut {
    enum class What { Image, Box, Answer } what; ///< Image: a row of a table of images; Answer: a finding that it names
    domain::ErrorCode why;
    std::string finding; ///< as the source writes it, where that is the reason
    qint64 count = 0;
};

struct ImportSummary {
    qint64 imagesAdded = 0, imagesUpdated = 0, imagesUnchanged = 0;
    qint64 filesMissing = 0;   ///< images of a table without a file; images all the same
    qint64 labelledImages = 0; ///< images whose labels are new or changed
    qint64 boxesAdded = 0, boxesUnchanged = 0;
    qint64 filesIgnored = 0;   ///< plainly something else (a table, a text, a directory file): no error
    qint64 filesRepeated = 0;  ///< copies, to the last byte, of a film that another file has: no error
    bool stopped = false;      ///< asked to stop; what was committed until then stays and is whole
    qint64 withoutPatient = 0; ///< rows without a Patient ID: each image is a patient of its own
    QStringList tables;        ///< that were read, absolute
    QStringList tablesPassedOver; ///< that could have been; one of a kind is read
    std::vector<LeftOut> leftOut; ///< in the order met
    /// One entry for each input that was left out, or for several rows with the same fault; in the order met.
    std::vector<domain::Error> skipped;

    /// Something was left out that a person may want in. A second file for a film that is in is told, and no more.
    bool isPartial() const
    {
        return stopped || std::any_of(skipped.begin(), skipped.end(), [](const domain::Error& error) {
                   return error.code != domain::ErrorCode::DuplicateInstance;
               });
    }

    qint64 images() const { return imagesAdded + imagesUpdated + imagesUnchanged; }
    bool changedNothing() const
    {
        return imagesAdded == 0 && imagesUpdated == 0 && labelledImages == 0 && boxesAdded == 0;
    }
};

} // namespace exchange
