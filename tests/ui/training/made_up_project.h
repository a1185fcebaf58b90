// A project with made-up films, boxes and runs, for tests of the window: nothing is trained, everything is as a worker
// would have left it.
#pragma once

#include "core/runs/run_folder.h"
#include "core/store/project.h"

#include <QTemporaryDir>

#include <memory>

namespace testing {

class MadeUpProject {
public:
    /// `films` grey 256×256 pictures of as many patients, each with one box; findings 0, 1, 2 in turn.
    explicit MadeUpProject(int films = 12);
    /// NIH's real films where the workshop has them.
    static std::unique_ptr<MadeUpProject> ofRealFilms(const QString& nihFolder);

    store::Project& project() const { return *m_project; }
    QString folder() const { return m_project->folder(); }

    struct Run {
        store::RunRow row;
        runs::RunFolder folder;
    };
    /// A finished run with maps that find the boxes the better the nearer `skill` is to 1, scores taken in.
    Run addRun(const QString& preset, const QString& title, double skill, quint64 seed = 1);
    /// A run that ended by running out of memory in its CRF phase.
    Run addFailedRun(const QString& preset, const QString& title);

    /// Lines of a run's life: phases, steps, epochs, thresholds, samples, up to `share` of it.
    void writeEvents(const Run& run, double share, bool samples) const;

private:
    explicit MadeUpProject(std::unique_ptr<store::Project> project, std::unique_ptr<QTemporaryDir> dir);
    Run prepare(const QString& preset, const QString& title) const;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Project> m_project;
};

/// One line of events.jsonl appended.
void appendEvent(const runs::RunFolder& folder, const QJsonObject& fields);

} // namespace testing
