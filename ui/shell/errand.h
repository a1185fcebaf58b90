// A chain of fewboxctl commands as child processes, for what takes long: imports, exports, the demo. An import goes on
// behind a file that kills its reader: fewboxctl watches over that itself.
#pragma once

#include "ui/kit/job.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shell {

/// FEWBOX_CTL, beside this program, PATH; empty: none.
QString findFewboxctl();

struct ErrandStep {
    QString title;         ///< "Importing ward 4"
    QStringList arguments; ///< of fewboxctl, with --json
};

struct ErrandEnd {
    enum class How { Done, Stopped, Failed, NoProgram } how = How::Done;
    std::vector<QJsonObject> summaries; ///< one of each step that ended with one
    QString step;                       ///< the title of the last step
    QString text;                       ///< Failed: what fewboxctl says
};

/// One chain at a time; later ones wait. Never blocks.
class Errand : public QObject {
    Q_OBJECT
public:
    explicit Errand(QObject* parent = nullptr);
    ~Errand() override; ///< asks a running child to stop; what it stored stays

    bool isRunning() const { return m_process != nullptr; }
    bool isStopping() const { return m_stopping; }
    void start(std::vector<ErrandStep> steps);
    void stop();

    const QString& title() const { return m_title; }
    double share() const { return m_share; } ///< 0…1 of the step; < 0: not known

Q_SIGNALS:
    void progressed();
    void ended(const shell::ErrandEnd& end);

private:
    void next();
    void readLines();
    void childEnded(int exitCode, QProcess::ExitStatus status);
    void end(ErrandEnd::How how, const QString& text = {});

    QString m_program;
    std::vector<ErrandStep> m_steps;
    std::size_t m_step = 0;
    std::vector<QJsonObject> m_summaries;
    QProcess* m_process = nullptr;
    QByteArray m_rest;
    QString m_title, m_failure;
    double m_share = -1;
    bool m_stopping = false;
};

/// How a dropped or chosen path wants to be imported: NIH's tables, COCO, DICOM files, pictures, several of them.
/// Looks at names and first bytes of at most some thousand files; for a job's thread.
struct ImportPlan {
    std::vector<std::pair<QString, QString>> parts; ///< format, path
    bool widened = false; ///< single files were given: their folders are imported whole
};
ImportPlan planImport(const QStringList& paths, const domain::Progress& progress);

} // namespace shell
