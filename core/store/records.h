// Rows of the project as values.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/domain/identifiers.h"
#include "core/store/gestures.h"
#include "core/store/journal.h"
#include "core/store/readings.h"
#include "core/store/worklist_filter.h"
#include "core/store/worklist_row.h"

#include <QDateTime>
#include <QString>

#include <utility>
#include <vector>

namespace store {

/// One image of an import. Strings are what the source says; empty where it says nothing.
struct ImageRecord {
    domain::ImageId id;
    QString identity; ///< SOP Instance UID, else the name's stem within its import
    QString path;     ///< absolute; empty: file missing
    QString name;     ///< file name as the source has it
    int frame = 0;
    QString patientId, patientName, sex, studyUid, seriesUid, studyDate, view, modality;
    /// SHA-256 of the file, in hex, of a picture that says no UID: from its import where it comes without a table or with
    /// a box, else from when it is first opened, since a hundred thousand files take minutes to hash.
    QString contentHash;
    int age = -1; ///< years; -1 unknown
    int followUp = -1;
    domain::Size size; ///< stored pixels; empty: not read yet
    double spacingX = 0, spacingY = 0;
    QString spacingKind;
    /// What a table says of the film before it was reduced to this file; empty, 0: nothing.
    domain::Size originalSize;
    double originalSpacingX = 0, originalSpacingY = 0; ///< mm per original pixel
    bool operator==(const ImageRecord&) const = default;
};

/// What the first reading of an image's file found.
struct FileRead {
    domain::ImageId image;
    domain::Size size;
    double spacingX = 0, spacingY = 0; ///< mm per stored pixel; 0 unknown
    QString spacingKind;
    QString contentHash;
};

struct Counts {
    qint64 images = 0, missingFiles = 0, studies = 0, patients = 0, labels = 0, boxes = 0, boxedImages = 0,
           readImages = 0, runs = 0, gestures = 0;
    /// Images that each reader is done with, in the order of readers(); readImages counts an image once, whoever read it.
    std::vector<std::pair<QString, qint64>> readPerReader;
    std::vector<qint64> boxesPerFinding;
    std::vector<qint64> presentPerFinding;
};

struct RunRow {
    domain::RunId number;               ///< the project's own
    QString folder;                     ///< below runs/
    QString uuid, preset, title, state; ///< state: queued, running, paused, stopped, finished, failed
    QDateTime created;
};

/// One evaluated (image, finding) of a run, as the worklist may filter by it; can be rebuilt from the run folder.
struct ScoreRow {
    domain::ImageId image;
    int finding = 0;
    int fold = 0;
    double iou = 0, ior = 0;           ///< z, as trained
    double iouUnary = 0, iorUnary = 0; ///< p
    bool empty = false;
};

} // namespace store
