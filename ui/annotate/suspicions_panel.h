// The page of suspicions: what looks wrong, why, and the reader's answer to it.
#pragma once

#include "ui/annotate/suspicions_model.h"
#include "ui/annotate/reading.h"
#include "ui/kit/job.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

class QPushButton;
class QStackedLayout;

namespace kit {
class ActionRegistry;
class ChoiceBox;
class PanelHeader;
class ProgressLine;
class TextLabel;
} // namespace kit

namespace annotate {

class FilmRows;

/// Looks when it is looked at, for what is quick: labels, boxes, records and a run's answers; and again once those have
/// changed. Pictures are compared when somebody wants it, since every film is read for that, and what that found is kept. Registers its actions (scope "suspicions").
class SuspicionsPanel : public QWidget {
    Q_OBJECT
public:
    SuspicionsPanel(Reading& reading, kit::ActionRegistry& registry, QWidget* parent = nullptr);
    ~SuspicionsPanel() override;

    SuspicionsModel& model() { return m_model; }
    bool isPending() const;
    void find(bool pictures);
    void noteRun(); ///< another run can be asked, or it has answered more films

Q_SIGNALS:
    void imageWanted(domain::ImageId image);
    void markWanted(domain::BoxId box, int finding); ///< of the image just opened; no box, -1: neither is in question
    void countChanged(int open);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeList();
    QWidget* makeFoot();
    void registerActions();
    void noteChange(domain::ImageId image);
    void take(domain::Result<ShownSuspicions> found, bool pictures);
    void keepPictures(ShownSuspicions& found) const;
    void follow();
    void followAnswers();
    QString hiddenText(int blinded) const;
    void fillKinds();
    void answer(bool confirmed);
    void showSuspected(const assist::Suspicion& one); ///< its film, and what of it looks wrong
    void choose(int row); ///< and its film comes on screen; -1: none
    bool isOnScreen(const QModelIndex& shown) const; ///< either of its films
    void letGo(); ///< of one whose film is not on screen: an answer is for what the reader sees

    Reading& m_reading;
    kit::ActionRegistry& m_registry;
    SuspicionsModel m_model;
    std::shared_ptr<RunMemory> m_memory = std::make_shared<RunMemory>();
    std::optional<ShownSuspicions> m_found; ///< without its suspicions, which the model has
    std::optional<domain::Error> m_failure;
    std::stop_source m_enough; ///< stop, and give what was found so far
    bool m_stale = false;      ///< something has changed since what is shown was looked for
    bool m_answering = false;
    QTimer m_soon;
    kit::Job m_job;

    kit::PanelHeader* m_header;
    kit::ChoiceBox* m_kind;
    kit::ProgressLine* m_progress;
    kit::TextLabel *m_state, *m_emptyTitle, *m_emptyText;
    QPushButton *m_stop, *m_pictures, *m_confirm, *m_dismiss;
    QStackedLayout* m_faces;
    FilmRows* m_list;
};

} // namespace annotate
