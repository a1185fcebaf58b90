// A picture of the window once nothing is pending, for screenshots and installer tests.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace shell {

class MainWindow;

struct GrabOptions {
    QString file;
    int caseNumber = 0; ///< from 1; 0: whatever the workspace shows
    int guardMs = 60000;
};

/// Asks the window's isPending() again and again; `done` is called once, with an error sentence or an empty one.
class Grab : public QObject {
    Q_OBJECT
public:
    Grab(MainWindow& window, GrabOptions options, std::function<void(const QString& error)> done);

private:
    void look();
    void finish(const QString& error);
    MainWindow& m_window;
    GrabOptions m_options;
    std::function<void(const QString&)> m_done;
    QTimer m_look, m_guard;
    bool m_caseShown = false;
    int m_quiet = 0;
};

} // namespace shell
