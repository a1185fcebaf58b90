// The part of the right side that lists a run's proposals for the image, or says why there are none to see.
#pragma once

#include "ui/annotate/proposal_hand.h"
#include "ui/kit/scrolled_section.h"

class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace kit {
class ActionRegistry;
class TextLabel;
}

namespace annotate {

/// Not there at all while the project has no run that has ended. Accepting all and completing the read are actions of the
/// registry ("read.accept-all", "read.complete-here").
class ProposalsSection : public kit::ScrolledSection {
    Q_OBJECT
public:
    ProposalsSection(Reading& reading, ShownRun& run, ModelCurtain& curtain, ProposalHand& hand, kit::ActionRegistry& registry,
                     QWidget* parent = nullptr);
    /// In a low window: the findings above need the height, and the one button goes into the header.
    void setCompact(bool compact);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wantRefresh();
    void refresh();
    void refreshRows();
    QWidget* makeRow(int position, bool isCurrent);
    void fillRuns();
    void refreshCounts();
    QString scopeSentence(const FilmAnswer& said) const;

    Reading& m_reading;
    ShownRun& m_run;
    ModelCurtain& m_curtain;
    ProposalHand& m_hand;
    QToolButton *m_choice, *m_completeShort;
    QPushButton *m_all, *m_complete, *m_predict = nullptr; ///< the last where the registry has its action
    QVBoxLayout* m_rows;
    kit::TextLabel *m_note, *m_scope, *m_counts;
    std::vector<assist::Proposal> m_shown;
    int m_current = -1;
    bool m_compact = false;
    bool m_wanted = false;      ///< a refresh is on its way
    bool m_countsStale = true;  ///< an answer was given or taken back, or another run speaks
};

} // namespace annotate
