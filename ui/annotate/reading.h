// The image that is being read: what is known of it, and the one door through which gestures leave the hand.
#pragma once

#include "ui/annotate/gesture_queue.h"
#include "ui/annotate/image_facts.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace annotate {

/// Panels and tools share one of these; none of them asks the store for the current image's facts by itself.
class Reading : public QObject {
    Q_OBJECT
public:
    explicit Reading(store::Project& project, QObject* parent = nullptr);

    store::Project& project() const { return m_project; }
    const domain::FindingSchema& schema() const { return m_project.schema(); }
    GestureQueue& gestures() { return m_gestures; }
    const GestureQueue& gestures() const { return m_gestures; }

    // --- the image
    /// ImageUnknown leaves everything as it was.
    domain::Done open(domain::ImageId image);
    const store::ImageRecord& image() const { return m_image; }
    domain::ImageId id() const { return m_image.id; } ///< none: nothing is open
    /// What its file turned out to hold; a size that the store did not have yet is noted there, since the rules of
    /// boxes need it.
    domain::Done noteFile(domain::Size size, PixelSpacing spacing);
    /// The content of an image's file, which tells the picture again when the file was moved. Silent, also where it cannot
    /// be written; nobody waits for that a second time.
    void noteContent(domain::ImageId image, const QString& hash);
    PixelSpacing spacing() const { return m_spacing; }
    /// Its film is on screen. While it is not, whatever would sign a reading (labels, answers to proposals, "complete") is
    /// refused with a word.
    void setSeen(bool seen);
    qint64 seenForMs() const { return m_seen && m_seenSince.isValid() ? m_seenSince.elapsed() : 0; }
    QString whyNotRead() const; ///< empty: its reading can be signed

    // --- its facts, those that still wait to be written included
    const store::ImageFacts& facts() const { return m_shown.facts; }
    const ShownFacts& shown() const { return m_shown; }
    const store::BoxRecord* box(domain::BoxId id) const;       ///< nullptr: not on this image
    const store::PointRecord* point(domain::PointId id) const; ///< nullptr: not on this image
    domain::Label label(int finding) const;
    bool isMine(const store::BoxRecord& box) const;
    bool isMine(const store::PointRecord& point) const { return point.by.reader == m_project.currentReader(); }
    void refresh();

    // --- gestures
    /// Asked before a read is completed: what is still being typed is taken, and false says that it was refused; then so is this.
    void setBeforeCompleting(std::function<bool()> ask) { m_beforeCompleting = std::move(ask); }
    /// True: stored, or waiting to be. A refusal is told by `refused`.
    bool perform(const store::Gesture& gesture);
    /// The same for one that is not about the open image (an assignment, a suspicion); none need be open.
    bool performElsewhere(const store::Gesture& gesture);
    /// The box that a DrawBox makes; none: refused.
    domain::BoxId draw(int finding, const domain::Box& box);
    domain::BoxId drawFromPoint(domain::PointId point, const domain::Box& box);
    domain::BoxId takeOver(domain::BoxId imported, const domain::Box& to);
    domain::PointId drawPoint(int finding, domain::Point at);
    /// What was taken back or done again may be on another image: `wentElsewhere` names it.
    void undo();
    void redo();

Q_SIGNALS:
    void imageChanged();
    void factsChanged();
    void acting(); ///< a gesture begins: whatever the last one had to say is over
    void refused(const domain::Error& error);
    /// Something a person should know of what just happened; `undoable`: one step of undo takes it back.
    void said(const QString& text, bool undoable);
    void wentElsewhere(domain::ImageId image);
    void tookBack(const store::JournalEntry& what, bool byUndo); ///< else it was done again
    /// Undo or redo put this mark of the reader's on the image that is open, and no other.
    void broughtBack(std::int64_t key);

private:
    template <typename Id> Id made(domain::Result<Id> id);
    void takeBack(bool undo);
    std::vector<std::int64_t> ownMarks() const; ///< their keys, in order

    store::Project& m_project;
    GestureQueue m_gestures;
    store::ImageRecord m_image;
    ShownFacts m_shown;
    PixelSpacing m_spacing;
    bool m_canNoteContent = true;
    std::function<bool()> m_beforeCompleting;
    bool m_seen = true;
    QElapsedTimer m_seenSince;
};

} // namespace annotate
