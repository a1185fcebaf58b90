// The effect of a new box, without being asked for each: heads refitted when the boxes have come to rest.
#pragma once

#include "ui/training/run_launcher.h"

#include <QObject>
#include <QTimer>

namespace training {

/// Off until a person switches it on; the project remembers that. While the launcher is busy a wish waits, and many
/// boxes are one wish. The newest finished run is the base.
class RefreshAfterBoxes : public QObject {
    Q_OBJECT
public:
    /// `restMs`: how long no box may have come before it begins.
    explicit RefreshAfterBoxes(RunLauncher& launcher, int restMs, QObject* parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on);
    domain::RunId base() const; ///< the newest finished run that was trained; none: there is none
    void refreshNow();          ///< whether or not it is on

Q_SIGNALS:
    void onChanged(bool on);

private:
    void followBoxes();
    void tryNow();
    RunLauncher& m_launcher;
    QTimer m_rest;
    qint64 m_boxes = -1; ///< when last looked at; -1: not counted yet
    bool m_on = false, m_wanted = false;
};

} // namespace training
