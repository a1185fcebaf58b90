// A project: a folder with project.fewbox (SQLite, WAL, synchronous=FULL), runs/, studies/, cache/.
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"
#include "core/domain/training_set.h"
#include "core/store/gestures.h"
#include "core/store/records.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace store {

/// The boxed images of what a run is given, and boxes in force that it is not given.
struct FrozenBoxes {
    domain::TrainingSet set;
    qint64 withoutFile = 0; ///< on images whose file was never found
    qint64 blinded = 0;     ///< of blinded readings that are not done
    qint64 overruled = 0;   ///< by a majority, a reader's box in place of the report's, or an adjudication
};

/// The store of one project. Belongs to the thread that opened it (a Qt SQL connection does); open another one for
/// another thread: WAL lets readers and one writer go on side by side.
class Project : public QObject {
    Q_OBJECT
public:
    /// `path` is the folder or the project.fewbox in it. Errors: ProjectMissing, ProjectNotAProject, ProjectNewer,
    /// ProjectLocked, ProjectOnNetworkShare, ProjectDamaged, FileUnwritable. A project that cannot be written where it
    /// lies can be read there, on a network share too; every gesture then fails with FileUnwritable. One of an older version
    /// is then shown from a copy that was brought up to date.
    static domain::Result<std::unique_ptr<Project>> open(const QString& path);
    /// Once more, in the name of `reader` (empty: nobody), for a question beside the thread of another one.
    static domain::Result<std::unique_ptr<Project>> openFor(const QString& path, const QString& reader);
    static domain::Result<std::unique_ptr<Project>>
    create(const QString& folder, const domain::FindingSchema& = domain::FindingSchema::nih14());
    static domain::Result<std::unique_ptr<Project>> openOrCreate(const QString& path);
    /// Takes back what openOrCreate() made when nothing came into it: closes the project and, if it holds no image, no
    /// gesture and no run, removes its file and those of its folders that are empty.
    static void discardIfEmpty(std::unique_ptr<Project> project);
    ~Project() override;

    bool isReadOnly() const;
    bool isShownFromCopy() const; ///< an older version's, which cannot be brought up to date where it lies
    QString folder() const;
    QString name() const;
    QString runsFolder() const;
    QString cacheFolder() const;
    /// As it was when this project was last asked or told something; schemaChanged() says when it is another one. It never
    /// gets shorter: whoever shows a finding that was taken back may ask for its name until the project is opened again.
    const domain::FindingSchema& schema() const;

    /// How long a gesture waits for another writer before ProjectLocked; 5 s unless told.
    void setLockTimeoutMs(int ms);
    /// True once after another program or connection has changed the project (an import as a child, a second window).
    bool changedElsewhere();

    // --- readers
    /// The reader by this name, made at first use. Gestures are signed by the current reader. In a project that can only
    /// be read a new name is nobody yet: the reader has no id and no facts.
    domain::Result<domain::ReaderId> useReader(const QString& name);
    /// The same without becoming the current one: who is assigned studies may never have been here. ReaderUnknown (no
    /// name), FileUnwritable (a new name in a project that can only be read).
    domain::Result<domain::ReaderId> addReader(const QString& name);
    domain::Result<std::optional<domain::ReaderId>> readerId(const QString& name) const; ///< none: never heard of
    domain::ReaderId currentReader() const;
    domain::Result<std::vector<QString>> readers() const; ///< names, in the order of their first use
    QString currentReaderName() const;

    // --- gestures
    /// Stores the gesture and its facts in one transaction; on success `changed` is emitted. A gesture against the
    /// rules leaves everything as it was. A gesture that changes nothing succeeds with id 0 and leaves no step.
    domain::Result<domain::GestureId> perform(const Gesture& gesture);
    /// A new gesture that takes back this reader's last one that is in force. Nothing is ever deleted. The entry is the
    /// one taken back (or done again), whatever was undone in between; of moves that are one step (MoveBox::goesOn) one of
    /// them, and all are taken. Errors: NothingToUndo, NothingToRedo.
    domain::Result<JournalEntry> undo();
    domain::Result<JournalEntry> redo();
    /// What undo() and redo() would take; none: nothing.
    std::optional<JournalEntry> undoable() const;
    std::optional<JournalEntry> redoable() const;
    /// Goes back to how it was just before or after a step of this reader, by ordinary undos in one transaction; redo()
    /// brings them back one by one. The entries are those taken back, newest first; empty: it was there already.
    /// StepUnknown: not this reader's, or not in force.
    domain::Result<std::vector<JournalEntry>> undoTo(domain::GestureId step, HistoryPoint = HistoryPoint::After);
    /// Forward again until this undone step is in force. StepUnknown: redo() would not come to it.
    domain::Result<std::vector<JournalEntry>> redoTo(domain::GestureId step);

    // --- questions
    domain::Result<Counts> counts() const;
    domain::Result<ImageRecord> image(domain::ImageId id) const;
    /// By identity, name, name's stem or row number, as a person types it. ImageUnknown.
    domain::Result<ImageRecord> findImage(const QString& text) const;
    domain::Result<ImageFacts> facts(domain::ImageId id) const;
    /// The patient's latest film before this one that has a file, of a comparable view (PA and AP are) if there is one;
    /// none: this is the first, or the patient is not named. Earlier: by follow-up, study date and name.
    domain::Result<std::optional<ImageRecord>> prior(domain::ImageId id) const;
    /// None when it is not in force. A box keeps its id while it is moved, undone and done again.
    domain::Result<std::optional<BoxRecord>> box(domain::BoxId id) const;
    /// The box that a gesture made, the first of several; and all of them, in the order of the gesture's parts.
    domain::Result<std::optional<domain::BoxId>> boxMadeBy(domain::GestureId gesture) const;
    domain::Result<std::vector<domain::BoxId>> boxesMadeBy(domain::GestureId gesture) const;
    /// None when it is not in force. A point keeps its id as a box does.
    domain::Result<std::optional<PointRecord>> point(domain::PointId id) const;
    domain::Result<std::optional<domain::PointId>> pointMadeBy(domain::GestureId gesture) const;
    domain::Result<std::vector<WorklistRow>> worklistRows(const WorklistFilter&, const WorklistOrder&, qint64 first,
                                                          int count) const;
    domain::Result<qint64> worklistCount(const WorklistFilter&) const;
    domain::Result<WorklistCounts> worklistCounts(const WorklistFilter&) const;
    /// Position of an image in that filter and order; -1 if the filter hides it.
    domain::Result<qint64> worklistPosition(const WorklistFilter&, const WorklistOrder&, domain::ImageId) const;
    /// Position and neighbours. `hint`: a row near which the image stood (-1: none), so that a step costs no count.
    domain::Result<WorklistPlace> worklistPlace(const WorklistFilter&, const WorklistOrder&, domain::ImageId,
                                                qint64 hint = -1) const;
    domain::Result<WorklistValues> worklistValues() const;
    /// Newest first. What other readers did to an image that the current one reads blinded is left out.
    domain::Result<std::vector<JournalEntry>> journal(int latest = 200) const;
    domain::Result<std::vector<JournalEntry>> journal(const JournalFilter&, int count) const;

    // --- several readers, and what they said to a model
    /// Per image and reader, in that order; a reader who said nothing of an image has no row. Of an image that the
    /// current reader reads blinded only the own opinion is given.
    domain::Result<std::vector<Opinion>> opinions() const;
    domain::Result<std::vector<Opinion>> opinions(domain::ImageId image) const;
    domain::Result<std::vector<Assignment>> assignments() const; ///< that hold, by reader and image
    /// Images that this reader reads blinded and has not completed: nothing of others may be shown of them.
    domain::Result<std::set<domain::ImageId>> blindedFor(domain::ReaderId reader) const;
    /// By reader, finding, run, answer. A box that was accepted and deleted later was accepted all the same.
    domain::Result<std::vector<ProposalCount>> proposalCounts() const;
    domain::Result<std::vector<ModelLookCount>> modelLooks() const;
    domain::Result<std::vector<SuspicionAnswerRecord>> suspicionAnswers() const;

    /// The current reader is shown these as films to box next: the first time is kept, with its way of choosing. No gesture:
    /// neither the journal nor changed() speaks of it. Without a reader it does nothing.
    domain::Done noteSuggested(const std::vector<std::pair<domain::ImageId, bool>>& imagesByChance);
    domain::Result<std::vector<SuggestedImage>> suggested() const; ///< by image and reader

    // --- what a run is given
    /// Labels and boxes in force for every image with a file (architecture.md, "What a label means to the loss": the
    /// adjudicated fact wins, a blinded reading counts once it is done), with folds by patient over the boxed images.
    /// An image whose size was never read has an empty size: the caller reads it.
    domain::Result<domain::TrainingSet> freeze(int folds, std::uint64_t seed) const;
    /// The same of the images alone that end up with a box: quick in a project of a hundred thousand. Folds are those of freeze().
    domain::Result<FrozenBoxes> freezeBoxed(int folds, std::uint64_t seed) const;

    // --- runs and their scores (the run folder is the truth; these rows can be rebuilt)
    domain::Result<RunRow> addRun(const QString& uuid, const QString& preset, const QString& title);
    domain::Done setRunState(domain::RunId, const QString& state);
    domain::Result<std::vector<RunRow>> runs() const;
    domain::Done replaceScores(domain::RunId, const std::vector<ScoreRow>&);
    domain::Result<std::vector<ScoreRow>> scores(domain::RunId) const;

    // --- what a file's first reading found
    /// Fills in what the images lack (an empty field here is left alone); one entry of the journal, "file-read".
    /// Nobody's gesture, so no undo.
    domain::Done noteFilesRead(const std::vector<FileRead>&);
    /// SHA-256 of the image's file, in hex, where the project has none yet. Nothing that a person sees changes by it, so
    /// neither the journal nor changed() speaks of it.
    domain::Done noteContent(domain::ImageId, const QString& contentHash);
    /// Images with a box and a file of which no content is known: a table named them, and nobody opened them since.
    domain::Result<std::vector<ImageRecord>> boxedImagesWithoutContent() const;

    // --- imports (core/exchange is the caller)
    class Import;
    /// One import at a time: begin, add in any number, commit in short transactions; it ends before the project does.
    /// See import.h.
    domain::Result<std::unique_ptr<Import>> beginImport(const QString& source, const QString& kind);

    // --- settings that belong to the project (last image, layout, …); survive restarts
    QString setting(const QString& key, const QString& fallback = {}) const;
    void setSetting(const QString& key, const QString& value);

Q_SIGNALS:
    /// Facts of this image changed (an invalid id: of many images).
    void changed(domain::ImageId image);
    void undoStateChanged();
    /// A finding was added or taken back, here or by another program. From the event loop.
    void schemaChanged();

private:
    struct Private;
    explicit Project(std::unique_ptr<Private>);
    std::unique_ptr<Private> d;
};

} // namespace store
