// An error that helps: which rule was broken, where, what was found and what was expected. The sentence is made at
// the edge (error_text.h), because the window translates it and the command line does not.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace domain {

/// Every way in which something outside Fewbox can be wrong. error_text.cpp has a sentence and an advice for each.
enum class ErrorCode {
    // files and folders
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FolderMissing,
    FolderUnreadable,
    DiskFull,
    NotAFile,
    FileNameUndecodable,
    ExportOntoProject,
    // DICOM and pictures
    DicomNotDicom,
    DicomTruncated,
    DicomNestedTooDeep,
    DicomTooLarge,
    DicomUnknownTransferSyntax,
    DicomAttributeMissing,
    DicomAttributeInvalid,
    DicomPixelDataMismatch,
    DicomNotAnImage,
    DicomNotARadiograph,
    DicomUnsupportedPhotometric,
    DicomDecoderFailed,
    PictureUnknownFormat,
    PictureDecoderFailed,
    PictureTooLarge,
    ReaderCrashed,
    // tables
    CsvColumnMissing,
    CsvRowInvalid,
    CsvEmpty,
    CsvEncoding,
    FindingUnknown,
    BoxOutsideImage,
    BoxTooSmall,
    BoxInvalid,
    ImageUnknown,
    ImageAmbiguous,
    JsonInvalid,
    ImportNothingFound,
    // project
    ProjectMissing,
    ProjectNotAProject,
    ProjectNewer,
    ProjectLocked,
    ProjectOnNetworkShare,
    ProjectDamaged,
    ProjectExists,
    StoreFailed,
    NothingToUndo,
    NothingToRedo,
    ReaderUnknown,
    BoxUnknown,
    PointUnknown,
    StepUnknown,
    // runs and the worker
    RunMissing,
    RunDamaged,
    RunLocked,
    RunNotFinished,
    RunNotResumable,
    WorkerMissing,
    WorkerCannotStart,
    WorkerDied,
    WorkerProtocol,
    OutOfMemory,
    TrainingStopped,
    TrainingFailed,
    NoBoxes,
    BoxedFilesMissing,
    TooFewPatients,
    OptionUnknown,
    OptionOutOfRange,
    DeviceUnavailable,
    WeightsMismatch,
    TensorFileInvalid,
    // rules of the desk
    BoxOfAnotherReader,
    LabelContradictsBox,
    PointOutsideImage,
    PointOfAnotherReader,
    ReadingBlinded,
    FindingExists,
    // imports, splits and experiments
    DuplicateInstance,
    FrameMissing,
    SplitInvalid,
    PatientInTwoParts,
    ExperimentDamaged,
    // anything that has no name yet; `found` says what the library said
    Unexpected,
    Count_ ///< not an error; the number of codes, for the test that walks them
};

struct Error {
    ErrorCode code = ErrorCode::Unexpected;
    std::string subject;  ///< the file, field, row or object that it concerns; UTF-8
    std::string found;    ///< what was there
    std::string expected; ///< what should have been there

    bool operator==(const Error&) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;
using Done = Result<void>;

struct ErrorParts {
    std::string found = {};
    std::string expected = {};
};

inline tl::unexpected<Error> fail(ErrorCode code, std::string subject, ErrorParts parts = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(parts.found), std::move(parts.expected)});
}

} // namespace domain
