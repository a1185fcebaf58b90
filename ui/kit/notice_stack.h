// Notices over a view instead of above it: what is beneath keeps its size, so a message never moves the film.
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace kit {

class NoticeBar;

/// Lies at an edge of `host`, which becomes its parent, and is as high as the bars that are shown.
class NoticeStack : public QWidget {
    Q_OBJECT
public:
    enum class Edge { Top, Bottom };
    /// `mostWidth` px, centred, with a little air at the edge; 0: the host's whole width, at the very edge.
    NoticeStack(QWidget* host, Edge edge, int mostWidth = 0);
    void add(NoticeBar* bar); ///< below those that are there

    /// Before add(): a warning or an error stands alone, then what was added first; the others wait their turn.
    void showOneAtATime() { m_oneAtATime = true; }
    /// One at a time: none but warnings and errors, while something else has the eye.
    void setHeld(bool held);
    NoticeBar* shown() const { return m_shown; } ///< one at a time: which; nullptr: none

Q_SIGNALS:
    void heightChanged(int height); ///< what it covers now; 0: nothing is shown

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();
    void place();
    Edge m_edge;
    int m_mostWidth;
    int m_height = 0;
    QVBoxLayout* m_layout;
    bool m_oneAtATime = false, m_held = false;
    std::vector<std::pair<NoticeBar*, QWidget*>> m_turns; ///< a bar, and the place in which it shows when it is its turn
    NoticeBar* m_shown = nullptr;
};

} // namespace kit
