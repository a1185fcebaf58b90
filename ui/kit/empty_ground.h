// A press beside everything in a panel gives the keyboard back to what is worked on.
#pragma once

#include <QObject>

class QWidget;

namespace kit {

/// Presses inside `workspace` that nothing takes: on a panel's ground, on its words, in a list below the last row. Not those
/// inside the target itself. The lists are those that are there when this is made.
class EmptyGround : public QObject {
    Q_OBJECT
public:
    EmptyGround(QWidget& workspace, QWidget& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_target;
};

} // namespace kit
