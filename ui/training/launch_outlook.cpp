#include "ui/training/launch_outlook.h"

#include "core/exchange/split_file.h"
#include "core/runs/worker_process.h"
#include "ui/kit/error_sentence.h"

namespace training {

LaunchOutlook::LaunchOutlook(store::Project& project, QObject* parent) : QObject(parent), m_project(project)
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(300);
    connect(&m_countSoon, &QTimer::timeout, this, &LaunchOutlook::countAgain);
    connect(&m_project, &store::Project::changed, &m_countSoon, qOverload<>(&QTimer::start));
    countAgain();
    describeMachine();
}

LaunchOutlook::~LaunchOutlook()
{
    if (m_describing) {
        m_describing->disconnect(this);
        m_describing->kill();
        m_describing->waitForFinished(1000);
    }
}

void LaunchOutlook::countAgain()
{
    struct Counted {
        launch::BoxCounts boxes;
        std::optional<launch::BoxCounts> listed;
        qint64 films = 0;
        std::optional<domain::Error> worker;
    };
    m_counting.start(
        [folder = m_project.folder(), split = m_split](const domain::Progress&) -> domain::Result<Counted> {
            Counted counted;
            if (auto worker = runs::findWorker(); !worker)
                counted.worker = worker.error();
            auto project = store::Project::open(folder);
            if (!project)
                return tl::unexpected(project.error());
            const auto counts = (*project)->counts();
            if (!counts)
                return tl::unexpected(counts.error());
            counted.films = counts->images - counts->missingFiles;
            const auto boxes = launch::countBoxes(**project);
            if (!boxes)
                return tl::unexpected(boxes.error());
            counted.boxes = *boxes;
            if (const auto lines = split.isEmpty() ? domain::Result<domain::Split>() : exchange::readSplit(split); lines)
                if (const auto listed = launch::countBoxes(**project, *lines); listed)
                    counted.listed = *listed;
            return counted;
        },
        this,
        [this](domain::Result<Counted> counted) {
            if (!counted) {
                Q_EMIT refused(counted.error());
                return;
            }
            m_boxes = counted->boxes;
            m_listedBoxes = counted->listed;
            m_films = counted->films;
            m_workerError = counted->worker;
            Q_EMIT changed();
        });
}

void LaunchOutlook::countWithSplit(const QString& file)
{
    if (m_split == file)
        return;
    m_split = file;
    m_listedBoxes.reset();
    countAgain();
}

const launch::BoxCount* LaunchOutlook::boxes(const domain::MethodOptions& options) const
{
    return m_boxes ? &m_boxes->of(options) : nullptr;
}

const launch::BoxCount* LaunchOutlook::listedBoxes(const domain::MethodOptions& options) const
{
    return m_listedBoxes ? &m_listedBoxes->of(options) : boxes(options);
}

void LaunchOutlook::describeMachine()
{
    const auto worker = runs::findWorker();
    if (!worker)
        return;
    // LibTorch takes a second to load: asked once, and never waited for.
    m_describing = new QProcess(this);
    connect(m_describing, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // then nothing else is said
            m_describing->deleteLater();
    });
    connect(m_describing, &QProcess::finished, this, [this, path = *worker] {
        if (auto facts = doctor::parseDescription(path, m_describing->readAllStandardOutput()))
            m_machine = std::move(*facts);
        m_describing->deleteLater();
        Q_EMIT changed();
    });
    m_describing->start(*worker, {QStringLiteral("--describe")});
}

QString LaunchOutlook::workerProblem() const
{
    return m_workerError ? kit::errorText(*m_workerError) : QString();
}

} // namespace training
