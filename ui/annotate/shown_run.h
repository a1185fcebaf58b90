// Which run speaks beside the film, and what it says of the image that is read.
#pragma once

#include "core/assist/run_answers.h"
#include "core/store/records.h"
#include "ui/annotate/reading.h"
#include "ui/kit/job.h"

#include <optional>
#include <vector>

namespace annotate {

/// What one run says of one film.
struct FilmAnswer {
    domain::ImageId image;
    store::RunRow run;
    std::vector<assist::ShownMap> maps;       ///< of the findings that it was trained on
    /// All of them, of every finding and also those that were answered; the surest finding first.
    std::vector<assist::Proposal> proposals;
    bool tells = false; ///< the run can say whether a finding is there (RunAnswers::tellsPresence), of some at least
    const assist::ShownMap* map(int finding) const; ///< nullptr: none
};

/// View-model without a widget. By default the newest finished run that has answered the image; the choice of another one,
/// or of none, belongs to the project and is kept. Files are read beside the window's thread, and what comes late is dropped.
class ShownRun : public QObject {
    Q_OBJECT
public:
    explicit ShownRun(Reading& reading, QObject* parent = nullptr);
    ~ShownRun() override;

    // --- which
    enum class Wish { Newest, One, None };
    Wish wish() const { return m_wish; }
    domain::RunId wished() const { return m_wished; } ///< with Wish::One
    void chooseNewest() { choose(Wish::Newest, {}); }
    void chooseRun(domain::RunId run) { choose(Wish::One, run); }
    void chooseNone() { choose(Wish::None, {}); }
    /// Those that have come to an end, or are being refitted and have answered already; newest first.
    const std::vector<store::RunRow>& runs() const { return m_runs; }
    /// Of which findings it may propose; belongs to the project as well.
    assist::ProposedFindings findings() const { return m_findings; }
    void chooseFindings(assist::ProposedFindings findings);
    /// Whom "predict every film" asks: the chosen run, else the newest finished one; none: there is none.
    domain::RunId runToAsk() const;
    /// A run that answers every film just now; none: none does.
    void setPredicting(domain::RunId run);
    domain::RunId predicting() const { return m_predicting; }
    /// A run may have ended, or answered more films, since they were looked at last.
    void refreshRuns();

    // --- what it says
    /// nullptr: nothing is known of the image (yet); saysNothing() has the reason.
    const FilmAnswer* answer() const;
    bool isPending() const { return m_job.isRunning(); }
    const std::optional<domain::Error>& failure() const { return m_failure; }
    /// The sentence for a person, empty while there is an answer.
    QString saysNothing() const;
    /// Of a film whose size only its file told.
    void noteSize(domain::Size size);

Q_SIGNALS:
    void runsChanged();   ///< runs or the wish
    void findingsChanged();
    void answerChanged(); ///< answer, pending or failure

private:
    struct OpenRuns;
    struct Candidate {
        store::RunRow row;
        runs::RunFolder folder;
    };
    void choose(Wish wish, domain::RunId run);
    void load();
    std::vector<Candidate> candidates() const;

    Reading& m_reading;
    std::vector<store::RunRow> m_runs;
    std::vector<QDateTime> m_stamps; ///< of the runs' predictions, in the order of m_runs
    Wish m_wish = Wish::Newest;
    domain::RunId m_wished, m_predicting;
    assist::ProposedFindings m_findings = assist::ProposedFindings::Likely;
    domain::Size m_size;
    std::optional<FilmAnswer> m_answer;
    std::optional<domain::Error> m_failure;
    domain::ImageId m_asked; ///< whose answer is known or under way
    std::shared_ptr<OpenRuns> m_open;
    kit::Job m_job;
};

} // namespace annotate
