// What people said of images, as values: boxes, points, labels, answers to a model, who reads what, adjudication.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/domain/identifiers.h"
#include "core/store/gestures.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace store {

/// Where a fact comes from. A reader's fact overrides the report's.
enum class FactSource { Report, Reader };

/// Who said it, and when (UTC). A report's fact has no reader.
struct Signature {
    domain::ReaderId reader;
    QString name;
    QDateTime at;
    bool operator==(const Signature&) const = default;
};

struct BoxRecord {
    domain::BoxId id;
    domain::ImageId image;
    int finding = 0;
    domain::Box box;
    FactSource source = FactSource::Reader;
    domain::ReaderId reader; ///< none for the report's (an imported list's) boxes
    QString readerName;
    QDateTime at; ///< UTC
    bool operator==(const BoxRecord&) const = default;
};

struct PointRecord {
    domain::PointId id;
    domain::ImageId image;
    int finding = 0;
    domain::Point place; ///< image frame
    Signature by;
    bool operator==(const PointRecord&) const = default;
};

struct LabelRecord {
    domain::Label label = domain::Label::NotAsked;
    FactSource source = FactSource::Report;
    bool operator==(const LabelRecord&) const = default;
};

struct ProposalAnswerRecord {
    domain::ImageId image;
    int finding = 0;
    QString run; ///< uuid
    domain::Box proposed;
    ProposalAnswer::Answer answer = ProposalAnswer::Answer::Accepted;
    domain::BoxId box; ///< that it drew, in force or not; none: rejected
    Signature by;
    bool operator==(const ProposalAnswerRecord&) const = default;
};

/// The adjudication that holds for one finding of an image.
struct AdjudicationRecord {
    domain::ImageId image;
    int finding = 0;
    domain::Label label = domain::Label::Present;
    std::vector<domain::Box> boxes;
    AdjudicationWay way = AdjudicationWay::New;
    Signature by;
    /// Readers whose boxes were taken or averaged, as they stood then, by id; at is that of each one's newest box.
    std::vector<Signature> from;
    bool operator==(const AdjudicationRecord&) const = default;
};

/// All that one image's panel shows. In a blinded reading nothing of another reader is in it, and no imported box.
struct ImageFacts {
    std::vector<LabelRecord> labels; ///< one per finding: the current reader's fact, else the report's
    std::vector<BoxRecord> boxes;    ///< imported ones and the readers', that are in force
    std::vector<PointRecord> points; ///< the readers', that are in force
    ReadState state = ReadState::New;
    bool secondLook = false;
    bool assigned = false;       ///< to the current reader
    bool blinded = false;        ///< assigned blinded and not done: other readers' answers and imported boxes are hidden
    bool modelSeenEarly = false; ///< the current reader looked at the model before the first reading was done
    std::vector<ProposalAnswerRecord> proposalAnswers;
    std::vector<AdjudicationRecord> adjudications; ///< those that hold, at most one a finding; training follows them

    /// The adjudication of this finding, which goes before every label and box; nullptr: none.
    const AdjudicationRecord* adjudicationOf(int finding) const
    {
        for (const AdjudicationRecord& adjudication : adjudications)
            if (adjudication.finding == finding)
                return &adjudication;
        return nullptr;
    }
};

/// All that one reader says of one image, for agreement and adjudication.
struct Opinion {
    domain::ImageId image;
    QString patientId;
    domain::ReaderId reader;
    QString readerName;
    std::vector<domain::Label> labels; ///< one per finding, the reader's own; NotAsked: no answer
    std::vector<BoxRecord> boxes;
    std::vector<PointRecord> points;
    ReadState state = ReadState::New;
    bool blinded = false; ///< a blinded reading that is not done: counts for nothing yet
};

struct Assignment {
    domain::ImageId image;
    domain::ReaderId reader; ///< who is to read
    QString readerName;
    bool blinded = false;
    ReadState state = ReadState::New; ///< how far that reader is
    Signature by;                     ///< who assigned
    /// Of a blinded one: a label or box of the reader came, moved or went after the read was complete for the first time,
    /// when the others' answers could be seen.
    bool revised = false;
    bool operator==(const Assignment&) const = default;
};

struct ProposalCount {
    domain::ReaderId reader;
    QString readerName;
    int finding = 0;
    QString run; ///< uuid
    ProposalAnswer::Answer answer = ProposalAnswer::Answer::Accepted;
    qint64 count = 0;
    bool operator==(const ProposalCount&) const = default;
};

/// How many images a reader saw the model's answer of before the first reading was done.
struct ModelLookCount {
    domain::ReaderId reader;
    QString readerName;
    qint64 images = 0;
    bool operator==(const ModelLookCount&) const = default;
};

/// The latest answer to a suspicion.
struct SuspicionAnswerRecord {
    QString key;
    domain::ImageId image;
    int finding = -1;
    bool confirmed = false;
    Signature by;
    bool operator==(const SuspicionAnswerRecord&) const = default;
};

/// A film that was suggested for the next box, the first time that this reader was shown it.
struct SuggestedImage {
    domain::ImageId image;
    bool byChance = false; ///< else a run chose it
    domain::ReaderId reader;
    QDateTime at; ///< UTC
    bool operator==(const SuggestedImage&) const = default;
};

} // namespace store
