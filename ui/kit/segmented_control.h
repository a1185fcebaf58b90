// A few choices of which one is taken, side by side in one frame.
#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace kit {

class SegmentedControl : public QFrame {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Returns the segment's index. With an icon, the text is the tooltip and the accessible name.
    int addSegment(const QString& text, const QString& iconName = {});
    int count() const;
    int current() const; ///< -1: none yet
    /// Emits currentChanged only when the value is another one.
    void setCurrent(int index);
    QToolButton* button(int index) const;
    void setSegmentToolTip(int index, const QString& text);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    int m_current = -1;
};

} // namespace kit
