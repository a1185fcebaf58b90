// Keeps the status line true: what is saved, what trains or failed, what is under way, what was noticed.
#pragma once

#include <QObject> // first: moc 6.4 trips over <concepts>, which <compare> brings, unless Qt's headers came before it

#include "core/domain/identifiers.h"

#include <QString>

namespace annotate {
class GestureQueue;
}
namespace store {
class Project;
}
namespace training {
class Predictor;
class RunLauncher;
}

namespace shell {

class Errand;
class NoticeList;
class ProjectCounter;
class StatusLine;

/// Listens to each source and writes into the line; does nothing else. All of it outlives this object.
class StatusFeed : public QObject {
    Q_OBJECT
public:
    StatusFeed(StatusLine& line, NoticeList& notices, Errand& errand, QObject* parent = nullptr);
    /// What only an open project has.
    void watch(store::Project& project, annotate::GestureQueue& gestures, training::RunLauncher& launcher,
               ProjectCounter& counter);
    void watch(training::Predictor& predictor);
    void setPreparing(const QString& text); ///< before an errand can start; empty: nothing is

private:
    void followSaved();
    void followRun();
    void followErrand();
    void followNotices();
    void followCounts();

    StatusLine& m_line;
    NoticeList& m_notices;
    Errand& m_errand;
    annotate::GestureQueue* m_gestures = nullptr;
    training::RunLauncher* m_launcher = nullptr;
    training::Predictor* m_predictor = nullptr;
    ProjectCounter* m_counter = nullptr;
    QString m_preparing;
    domain::RunId m_lastFailed; ///< shown until the next one starts
};

} // namespace shell
