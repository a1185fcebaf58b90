#include "core/domain/error_text.h"

#include <array>
#include <string_view>

// Qt's lupdate finds the sentences by this name; domain itself knows no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace domain {

namespace {

struct Row {
    ErrorCode code;
    ErrorTemplate text;
};

using enum ErrorCode;

// clang-format off
constexpr std::array table{
    // files and folders
    Row{FileMissing, {"file-missing",
        QT_TRANSLATE_NOOP("Errors", "There is no file {subject}.[ {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Check the path, or whether the drive that holds it is connected.")}},
    Row{FileUnreadable, {"file-unreadable",
        QT_TRANSLATE_NOOP("Errors", "{subject} cannot be read.[ The system says: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Check that you may read the file and that no other program holds it.")}},
    Row{FileUnwritable, {"file-unwritable",
        QT_TRANSLATE_NOOP("Errors", "{subject} cannot be written.[ Reason: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose a place that you may write to, or free the file in the program that holds it.")}},
    Row{FolderMissing, {"folder-missing",
        QT_TRANSLATE_NOOP("Errors", "There is no folder {subject}.[ {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Check the path, or whether the drive that holds it is connected.")}},
    Row{FolderUnreadable, {"folder-unreadable",
        QT_TRANSLATE_NOOP("Errors", "The folder {subject} cannot be listed.[ The system says: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Check that you may open the folder; what else was given goes on without it.")}},
    Row{DiskFull, {"disk-full",
        QT_TRANSLATE_NOOP("Errors", "The disk is full: {subject} could not be written.[ Free: {found}.][ Needed: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Free some space and try again; a project's cache folder may be deleted at any time. What was stored before is unharmed.")}},
    Row{NotAFile, {"not-a-file",
        QT_TRANSLATE_NOOP("Errors", "{subject} is not a file[, but {found}].[ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose a file.")}},
    Row{FileNameUndecodable, {"file-name-undecodable",
        QT_TRANSLATE_NOOP("Errors", "{subject} has a name that is not UTF-8, so it cannot be opened here.[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Rename it, for example with convmv -f latin1 -t utf8, and import again; the rest is in.")}},
    Row{ExportOntoProject, {"export-onto-project",
        QT_TRANSLATE_NOOP("Errors", "Nothing is written onto {subject}, which belongs to the project.[ It is {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose another place; nothing was touched.")}},

    // DICOM and pictures
    Row{DicomNotDicom, {"dicom-not-dicom",
        QT_TRANSLATE_NOOP("Errors", "{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Leave it out, or give it the ending that fits what it holds.")}},
    Row{DicomTruncated, {"dicom-truncated",
        QT_TRANSLATE_NOOP("Errors", "{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Copy or send the file again; the transfer was probably cut off.")}},
    Row{DicomNestedTooDeep, {"dicom-nested-too-deep",
        QT_TRANSLATE_NOOP("Errors", "{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "The file is damaged or made to do harm; ask its sender for another copy.")}},
    Row{DicomTooLarge, {"dicom-too-large",
        QT_TRANSLATE_NOOP("Errors", "{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Check rows, columns and frames in the file's header; a film has at most some hundred million pixels.")}},
    Row{DicomUnknownTransferSyntax, {"dicom-unknown-transfer-syntax",
        QT_TRANSLATE_NOOP("Errors", "The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.")}},
    Row{DicomAttributeMissing, {"dicom-attribute-missing",
        QT_TRANSLATE_NOOP("Errors", "{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Export the image again from the system that made it.")}},
    Row{DicomAttributeInvalid, {"dicom-attribute-invalid",
        QT_TRANSLATE_NOOP("Errors", "An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Export the image again from the system that made it.")}},
    Row{DicomPixelDataMismatch, {"dicom-pixel-data-mismatch",
        QT_TRANSLATE_NOOP("Errors", "The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Copy or send the file again.")}},
    Row{DicomNotAnImage, {"dicom-not-an-image",
        QT_TRANSLATE_NOOP("Errors", "{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Leave it out: reports, presentation states and directories are no radiographs.")}},
    Row{DicomNotARadiograph, {"dicom-not-a-radiograph",
        QT_TRANSLATE_NOOP("Errors", "{subject} is no radiograph.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "It was left out. If it shows a film all the same, save it as PNG and import that.")}},
    Row{DicomUnsupportedPhotometric, {"dicom-unsupported-photometric",
        QT_TRANSLATE_NOOP("Errors", "{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.")}},
    Row{DicomDecoderFailed, {"dicom-decoder-failed",
        QT_TRANSLATE_NOOP("Errors", "The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.")}},
    Row{PictureUnknownFormat, {"picture-unknown-format",
        QT_TRANSLATE_NOOP("Errors", "{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Give it as DICOM, PNG, JPEG or TIFF.")}},
    Row{PictureDecoderFailed, {"picture-decoder-failed",
        QT_TRANSLATE_NOOP("Errors", "The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Copy the file again; it is probably cut off or damaged.")}},
    Row{PictureTooLarge, {"picture-too-large",
        QT_TRANSLATE_NOOP("Errors", "The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Save a smaller copy and import that.")}},
    Row{ReaderCrashed, {"reader-crashed",
        QT_TRANSLATE_NOOP("Errors", "{subject} brought the reader down and was left out; the import went on behind it."),
        QT_TRANSLATE_NOOP("Errors", "Please report it, with the file if it shows no patient; a copy saved by another program may open.")}},

    // tables
    Row{CsvColumnMissing, {"csv-column-missing",
        QT_TRANSLATE_NOOP("Errors", "{subject} has no column \"{expected}\".[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose NIH's original file, or give the table that header.")}},
    Row{CsvRowInvalid, {"csv-row-invalid",
        QT_TRANSLATE_NOOP("Errors", "{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Mend that row in the table and import again; the other rows are in.")}},
    Row{CsvEmpty, {"csv-empty",
        QT_TRANSLATE_NOOP("Errors", "{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Check that the table was saved whole and is the one you meant.")}},
    Row{CsvEncoding, {"csv-encoding",
        QT_TRANSLATE_NOOP("Errors", "The letters of {subject} cannot be told.[ It looks like {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Save the table as UTF-8 and import again.")}},
    Row{FindingUnknown, {"finding-unknown",
        QT_TRANSLATE_NOOP("Errors", "{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Mend the spelling in the source, or add the finding to the project with fewboxctl finding add NAME, and import again; the rest is in.")}},
    Row{BoxOutsideImage, {"box-outside-image",
        QT_TRANSLATE_NOOP("Errors", "A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.")}},
    Row{BoxTooSmall, {"box-too-small",
        QT_TRANSLATE_NOOP("Errors", "A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Draw it around the whole finding.")}},
    Row{BoxInvalid, {"box-invalid",
        QT_TRANSLATE_NOOP("Errors", "A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Give x, y, width and height as numbers, both sides above 0.")}},
    Row{ImageUnknown, {"image-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Import the image first, or check its name; names are compared without folder and ending.")}},
    Row{ImageAmbiguous, {"image-ambiguous",
        QT_TRANSLATE_NOOP("Errors", "It cannot be told which image {subject} is.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was guessed. Name the files with their folders, as they lie below the folder of the images, and import again.")}},
    Row{JsonInvalid, {"json-invalid",
        QT_TRANSLATE_NOOP("Errors", "{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Mend the file at that place, or take a fresh copy.")}},
    Row{ImportNothingFound, {"import-nothing-found",
        QT_TRANSLATE_NOOP("Errors", "Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose the folder that holds the images or the tables; folders below it are searched too.")}},

    // project
    Row{ProjectMissing, {"project-missing",
        QT_TRANSLATE_NOOP("Errors", "There is no project at {subject}.[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Check the path, or make a project by importing into it.")}},
    Row{ProjectNotAProject, {"project-not-a-project",
        QT_TRANSLATE_NOOP("Errors", "{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose the project's folder or the project.fewbox in it.")}},
    Row{ProjectNewer, {"project-newer",
        QT_TRANSLATE_NOOP("Errors", "{subject} was made by a newer Fewbox.[ Its format: {found}.][ Known here: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Install that version of Fewbox; nothing in the project was touched.")}},
    Row{ProjectLocked, {"project-locked",
        QT_TRANSLATE_NOOP("Errors", "{subject} is being written by another program.[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again, or close the other program.")}},
    Row{ProjectOnNetworkShare, {"project-on-network-share",
        QT_TRANSLATE_NOOP("Errors", "{subject} lies on a network share[ ({found})], where a project's database can be damaged."),
        QT_TRANSLATE_NOOP("Errors", "Move the project to a disk of this machine; images may stay on the share. A team shares a project through PostgreSQL.")}},
    Row{ProjectDamaged, {"project-damaged",
        QT_TRANSLATE_NOOP("Errors", "The database of {subject} is damaged.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Keep a copy of the folder as it is, then restore the project from a backup.")}},
    Row{ProjectExists, {"project-exists",
        QT_TRANSLATE_NOOP("Errors", "There is a project at {subject} already.[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Open it, or choose another folder.")}},
    Row{StoreFailed, {"store-failed",
        QT_TRANSLATE_NOOP("Errors", "The project could not store or answer: {subject}.[ The database says: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Try again; if it stays so, check the disk. What was stored before is unharmed.")}},
    Row{NothingToUndo, {"nothing-to-undo",
        QT_TRANSLATE_NOOP("Errors", "There is nothing to undo[ for {subject}]."),
        QT_TRANSLATE_NOOP("Errors", "Each reader undoes only what that reader did.")}},
    Row{NothingToRedo, {"nothing-to-redo",
        QT_TRANSLATE_NOOP("Errors", "There is nothing to redo[ for {subject}]."),
        QT_TRANSLATE_NOOP("Errors", "Redo takes back an undo, until something new is done.")}},
    Row{ReaderUnknown, {"reader-unknown",
        QT_TRANSLATE_NOOP("Errors", "The project has no reader {subject}.[ Known: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose a reader from the list or add one.")}},
    Row{BoxUnknown, {"box-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no box {subject} any more.[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "It was removed in the meantime; undo brings it back.")}},
    Row{PointUnknown, {"point-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no point {subject} any more.[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "It was removed or became a box in the meantime; undo brings it back.")}},
    Row{StepUnknown, {"step-unknown",
        QT_TRANSLATE_NOOP("Errors", "{subject} is no step of yours that one can go back to.[ It is {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose one of your own steps that is in force; the history lists them, newest first.")}},

    // runs and the worker
    Row{RunMissing, {"run-missing",
        QT_TRANSLATE_NOOP("Errors", "{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "List the runs with fewboxctl runs, or train one.")}},
    Row{RunDamaged, {"run-damaged",
        QT_TRANSLATE_NOOP("Errors", "A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Take the run's folder from its source again, or train anew.")}},
    Row{RunLocked, {"run-locked",
        QT_TRANSLATE_NOOP("Errors", "A worker is busy with {subject} already[: {found}]."),
        QT_TRANSLATE_NOOP("Errors", "Wait for it or stop it, then try again.")}},
    Row{RunNotFinished, {"run-not-finished",
        QT_TRANSLATE_NOOP("Errors", "{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Wait for it, or go on with it: fewboxctl train --resume latest.")}},
    Row{RunNotResumable, {"run-not-resumable",
        QT_TRANSLATE_NOOP("Errors", "{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Start a new run with the same settings.")}},
    Row{WorkerMissing, {"worker-missing",
        QT_TRANSLATE_NOOP("Errors", "No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.")}},
    Row{WorkerCannotStart, {"worker-cannot-start",
        QT_TRANSLATE_NOOP("Errors", "The worker cannot be started, so nothing can be trained or predicted here.[ Program: {subject}.][ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Install fewbox-worker again together with its LibTorch, or name another in FEWBOX_WORKER. Reading and drawing go on without it.")}},
    Row{WorkerDied, {"worker-died",
        QT_TRANSLATE_NOOP("Errors", "The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.")}},
    Row{WorkerProtocol, {"worker-protocol",
        QT_TRANSLATE_NOOP("Errors", "The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Install fewbox and fewbox-worker of the same version.")}},
    Row{OutOfMemory, {"out-of-memory",
        QT_TRANSLATE_NOOP("Errors", "There was not enough memory[ for {subject}].[ Free: {found}.][ Needed: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose fewer folds side by side (parallel_folds), a smaller micro_batch or a smaller preset, or close other programs.")}},
    Row{TrainingStopped, {"training-stopped",
        QT_TRANSLATE_NOOP("Errors", "Training stopped as asked, with a checkpoint.[ Run: {subject}.][ Done: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Go on with fewboxctl train --resume.")}},
    Row{TrainingFailed, {"training-failed",
        QT_TRANSLATE_NOOP("Errors", "Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "See log.txt in the run's folder; a lower learning rate helps where numbers are not finite.")}},
    Row{NoBoxes, {"no-boxes",
        QT_TRANSLATE_NOOP("Errors", "There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Draw some boxes or import NIH's box list; below some hundred boxed images a network seldom beats the floor.")}},
    Row{BoxedFilesMissing, {"boxed-files-missing",
        QT_TRANSLATE_NOOP("Errors", "None of the images that have boxes has its file[ in {subject}].[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Import the folder that holds the files: they are found by their names, and the boxes stay as they are.")}},
    Row{TooFewPatients, {"too-few-patients",
        QT_TRANSLATE_NOOP("Errors", "There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose fewer folds, or draw boxes for more patients.")}},
    Row{OptionUnknown, {"option-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no such choice for {subject}[: {found}].[ Known: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Mend the spelling; --help lists every setting.")}},
    Row{OptionOutOfRange, {"option-out-of-range",
        QT_TRANSLATE_NOOP("Errors", "The setting {subject} cannot be[ {found}].[ Possible: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose a value in that range.")}},
    Row{DeviceUnavailable, {"device-unavailable",
        QT_TRANSLATE_NOOP("Errors", "The device {subject} cannot be used here.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.")}},
    Row{WeightsMismatch, {"weights-mismatch",
        QT_TRANSLATE_NOOP("Errors", "The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose the backbone that the weights were made for; names are timm's.")}},
    Row{TensorFileInvalid, {"tensor-file-invalid",
        QT_TRANSLATE_NOOP("Errors", "{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Copy the file again from its source, or let the run make it anew.")}},

    // rules of the desk
    Row{BoxOfAnotherReader, {"box-of-another-reader",
        QT_TRANSLATE_NOOP("Errors", "This box for {subject} is not yours to change.[ It is {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Draw a box of your own or set the finding: your answer goes before an imported one, and beside another reader's.")}},
    Row{LabelContradictsBox, {"label-contradicts-box",
        QT_TRANSLATE_NOOP("Errors", "{subject} is marked here, so it is present.[ Boxes and points: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Remove the boxes and points for this finding first.")}},
    Row{PointOutsideImage, {"point-outside-image",
        QT_TRANSLATE_NOOP("Errors", "The point for {subject} is not on the image.[ Found: {found}.][ The image: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Set it on the film itself.")}},
    Row{PointOfAnotherReader, {"point-of-another-reader",
        QT_TRANSLATE_NOOP("Errors", "This point for {subject} is not yours to change.[ It is {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Set a point of your own beside it.")}},
    Row{ReadingBlinded, {"reading-blinded",
        QT_TRANSLATE_NOOP("Errors", "{subject} is yours to read blinded, and you have not completed it: the other readers' answers stay hidden until then."),
        QT_TRANSLATE_NOOP("Errors", "Complete your own read of it first, then adjudicate.")}},
    Row{FindingExists, {"finding-exists",
        QT_TRANSLATE_NOOP("Errors", "The finding {subject} cannot be added.[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Choose another name or short name; fewboxctl finding list shows those that the project has.")}},

    // imports, splits and experiments
    Row{DuplicateInstance, {"duplicate-instance",
        QT_TRANSLATE_NOOP("Errors", "{subject} holds an image that is already there.[ It is that of {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "The first was taken and this one passed over; if it is another image, give it a name or UID of its own.")}},
    Row{FrameMissing, {"frame-missing",
        QT_TRANSLATE_NOOP("Errors", "{subject} has no such frame[: {found} was asked for].[ It has {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Frames are counted from 1.")}},
    Row{SplitInvalid, {"split-invalid",
        QT_TRANSLATE_NOOP("Errors", "The split {subject} cannot be used.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "A split is a CSV file with the columns image and part (train, validation or test), or NIH's train_val_list.txt with test_list.txt beside it.")}},
    Row{PatientInTwoParts, {"patient-in-two-parts",
        QT_TRANSLATE_NOOP("Errors", "Patient {subject} is in two parts of the split.[ Found: {found}.]"),
        QT_TRANSLATE_NOOP("Errors", "Put all images of a patient into one part, else the test would not be blind.")}},
    Row{ExperimentDamaged, {"experiment-damaged",
        QT_TRANSLATE_NOOP("Errors", "The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Start it anew under another name; the runs that it made are still there.")}},
    Row{Unexpected, {"unexpected",
        QT_TRANSLATE_NOOP("Errors", "Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]"),
        QT_TRANSLATE_NOOP("Errors", "Please report it with this text and the log.")}},
};
// clang-format on

constexpr bool isCompleteAndInOrder()
{
    if (table.size() != static_cast<std::size_t>(Count_))
        return false;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].code != static_cast<ErrorCode>(i))
            return false;
    }
    return true;
}
static_assert(isCompleteAndInOrder(), "error_text.cpp has one row per ErrorCode, in the enumeration's order");

/// Appends `text` with its parts filled in; false if one of them was empty.
bool fillParts(std::string_view text, const Error& error, std::string& result)
{
    bool complete = true;
    const auto take = [&](std::string_view name, const std::string& part) {
        if (!text.starts_with(name))
            return false;
        text.remove_prefix(name.size());
        complete = complete && !part.empty();
        result += part;
        // A part that ends its own sentence would else end in two full stops.
        if (!part.empty() && text.starts_with('.') && (part.back() == '.' || part.back() == '!' || part.back() == '?'))
            text.remove_prefix(1);
        return true;
    };
    while (!text.empty()) {
        if (take("{subject}", error.subject) || take("{found}", error.found) || take("{expected}", error.expected))
            continue;
        result += text.front();
        text.remove_prefix(1);
    }
    return complete;
}

} // namespace

const ErrorTemplate& errorTemplate(ErrorCode code)
{
    const auto position = static_cast<std::size_t>(code);
    return (position < table.size() ? table[position] : table.back()).text;
}

std::string fillErrorTemplate(const std::string& text, const Error& error)
{
    std::string result;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t open = rest.find('[');
        const std::size_t close = open == std::string_view::npos ? open : rest.find(']', open);
        if (close == std::string_view::npos) {
            fillParts(rest, error, result);
            break;
        }
        fillParts(rest.substr(0, open), error, result);
        std::string optional;
        if (fillParts(rest.substr(open + 1, close - open - 1), error, optional))
            result += optional;
        rest.remove_prefix(close + 1);
    }
    return result;
}

std::string errorText(const Error& error)
{
    const ErrorTemplate& text = errorTemplate(error.code);
    const std::string sentence = fillErrorTemplate(text.sentence, error);
    return *text.advice ? sentence + ' ' + fillErrorTemplate(text.advice, error) : sentence;
}

} // namespace domain
