// The first-run tour: five sentences, each beside what it is about. Nothing waits for it, and it comes once.
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QPushButton;

namespace kit {
class KeyCaps;
class TextLabel;
}

namespace shell {

struct TourStep {
    QString text;
    std::function<QWidget*()> target; ///< what it is about; nullptr or hidden: the card stands in the middle
};

/// A card over the desk with a frame around its target. Of the keyboard it takes Esc alone, which leaves it, and Enter,
/// which goes on; the mouse goes through the frame.
class Tour : public QFrame {
    Q_OBJECT
public:
    Tour(std::vector<TourStep> steps, QWidget* desk);
    ~Tour() override;
    void start();                       ///< from its first sentence
    int step() const { return m_step; } ///< from 0; -1: not under way

    static bool isDone(); ///< seen to its end or skipped, by this user
    static void setDone(bool done);

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Frame;
    void show(int step);
    void end();
    void place();
    bool takesKeys() const;
    QRect besideNotices(const QRect& card) const;

    std::vector<TourStep> m_steps;
    int m_step = -1;
    Frame* m_frame;
    kit::TextLabel *m_text, *m_count;
    kit::KeyCaps* m_escape;
    QPushButton *m_next, *m_skip;
};

} // namespace shell
