// The 28 px at the bottom: what is saved, what runs, what failed, how much is read. True at all times.
#pragma once

#include <QDateTime>
#include <QFrame>
#include <QString>

class QToolButton;

namespace kit {
class ActionRegistry;
class ProgressLine;
class TextLabel;
}

namespace shell {

struct SavedState {
    int waiting = 0; ///< gestures not written yet
    QDateTime at;    ///< of the last one written, local time; invalid: none since the start
};

struct RunState {
    enum class Kind { None, Running, Paused, Predicting, Failed, Doing } kind = Kind::None;
    QString name, detail; ///< "Run 7", "fold 2 of 5 · CRF"
    double progress = -1; ///< 0…1; < 0: no figure
    double secondsLeft = -1;
    bool predictsNext = false; ///< a prediction waits for it
};

struct ErrandState {
    QString text;
    double progress = -1;
    bool stopping = false;
    bool canStop = true;
};

class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(kit::ActionRegistry& registry, QWidget* parent = nullptr);

    void setSaved(const SavedState& state);
    void setRun(const RunState& state);
    void setErrand(const ErrandState& state); ///< an empty text: none
    /// Beside it: whose figures the workspace shows; empty: how much is read.
    void setFigures(const QString& text);
    void setRead(qint64 read, qint64 images); ///< by the current reader; images < 0: no project
    void setNotices(const QString& text, bool bad);

Q_SIGNALS:
    void noticesWanted();
    void runWanted();
    void errandStopWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followAside();
    class Sign;
    Sign *m_savedSign, *m_runSign;
    kit::TextLabel *m_saved, *m_savedAt;
    QWidget* m_run;
    kit::TextLabel *m_runName, *m_runDetail, *m_runShare, *m_runLeft;
    kit::ProgressLine* m_runBar;
    QToolButton *m_pause, *m_stopPredicting = nullptr; ///< the last with a project alone
    QWidget* m_errand;
    kit::TextLabel* m_errandText;
    kit::ProgressLine* m_errandBar;
    QToolButton* m_errandStop;
    QToolButton* m_notices;
    kit::TextLabel *m_read, *m_ofRead, *m_figures;
    qint64 m_images = -1;
    kit::ProgressLine* m_readBar;
};

/// "11 min left", "2 h 5 min left"; empty: not known.
QString timeLeftText(double seconds);

} // namespace shell
