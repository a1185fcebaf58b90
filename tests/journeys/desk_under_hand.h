// The real window, offscreen, under a hand that follows a script (scripted_hand.cpp).
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

class DeskUnderHand {
public:
    /// `project` is opened by the reader "A. Hand". Settings live in a home of their own.
    explicit DeskUnderHand(const QString& project);
    ~DeskUnderHand();

    /// Begins with a clean sheet of acknowledgements.
    void start(const QStringList& script);
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }
    /// SIGKILL, and until nothing of it is left.
    void kill();

    /// Gestures whose commit it acknowledged since start(); whole lines alone.
    QList<qint64> acknowledged() const;
    /// Turns the event loop until there are that many, false after a minute or when the window is gone.
    bool awaitAcknowledged(int count);
    /// The same for a file that the script touches.
    bool awaitFile(const QString& name);
    QString path(const QString& name) const { return m_home.filePath(name); } ///< for files that the script touches
    QString said() const { return m_said; }

private:
    bool await(const std::function<bool()>& condition);
    void takePicture();

    QString m_project;
    QTemporaryDir m_home;
    QProcess m_process;
    QString m_said;
};
