// What the worklist answers: rows, how many, where one stands, what there is to choose from.
#pragma once

#include "core/domain/identifiers.h"
#include "core/store/gestures.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace store {

/// What the report (an imported table or box list) says of an image, as far as a row needs it.
enum class ReportLabels {
    None,      ///< nothing: no answer and no imported box
    NoFinding, ///< every finding that the project was made with is absent
    Findings,  ///< anything else: present or unsure findings, boxes, or answers to some findings only
};

/// One image of the list, as the current reader may see it: in a blinded reading without other readers' answers.
struct WorklistRow {
    domain::ImageId image;
    QString name, patientId, sex, view, path, studyDate;
    QString study; ///< the same for the images of one study; empty: the image is alone
    int age = -1;
    int followUp = -1;
    int frame = 0;
    bool fileMissing = false;
    double pixelAspect = 1; ///< a pixel's width over its height: films are shown as they were, not as they are stored
    int boxes = 0;          ///< in force and not overruled by an "absent"
    int points = 0;
    quint64 presentFindings = 0; ///< bit i: finding i present: adjudicated, else for a reader, else for the report
    quint64 unsureFindings = 0;
    quint64 readerFindings = 0; ///< those that a reader answered or boxed; a present one of the others is the report's word
    ReportLabels reportLabels = ReportLabels::None; ///< whatever a reader has answered since
    ReadState state = ReadState::New;
    bool secondLook = false;
    bool assigned = false; ///< to the current reader
    bool blinded = false;
    std::optional<double> iou; ///< the worst, where the filter or the order asks for a run's
};

/// How many rows a filter would have, were its states and boxes others than it says.
struct WorklistCounts {
    qint64 images = 0; ///< without any filter
    qint64 all = 0, unread = 0, inProgress = 0, done = 0, secondLook = 0, boxed = 0;
    bool operator==(const WorklistCounts&) const = default;
};

/// Where an image stands in a list, and whom one comes to from there. Next and previous leave out the rest of a study
/// whose images are all done. The unread ones are sought from there on, then from the other end.
struct WorklistPlace {
    domain::ImageId image;
    qint64 row = -1; ///< -1: the filter hides it; then only the unread ones are known
    std::optional<WorklistRow> previous, next, afterNext, nextUnread, previousUnread;
};

/// What the project's images have to be filtered by.
struct WorklistValues {
    QStringList views, sexes;  ///< as stored; an empty one: some images say nothing
    int youngest = -1, oldest = -1;
    QString firstDate, lastDate; ///< yyyyMMdd; empty: no image has a date
    bool points = false, assigned = false, missingFiles = false; ///< is there any?
    bool operator==(const WorklistValues&) const = default;
};

} // namespace store
