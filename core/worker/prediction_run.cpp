#include "core/worker/prediction_run.h"

#include "core/runs/time_left.h"
#include "core/worker/asked_images.h"
#include "core/worker/finished_models.h"
#include "core/worker/run_plan.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>

namespace worker {

using domain::ErrorCode;

namespace {

constexpr std::size_t decodedAtOnce = 32; // and between two looks at what is wished
/// What is asked for first lies in somebody's view: some images are answered before the rest is decoded, and what has been
/// answered is written each time that it has grown by this factor, so that all of it is written little more than once.
constexpr std::size_t firstPart = 8, growth = 8;

class PredictionRun {
public:
    explicit PredictionRun(RunStart& run) : m_run(run), m_options(run.configuration.options) {}
    int go();

private:
    LoadedImages decode(const std::vector<std::size_t>& images);
    domain::Done write(const QString& path);
    void tellStep(std::size_t done, std::size_t all, double seconds);

    RunStart& m_run;
    const domain::MethodOptions& m_options;
    AskedImages m_asked;
    std::vector<int> m_trained;
    PredictionRows m_rows;
    std::vector<learning::Maps> m_maps; ///< of m_rows
    QElapsedTimer m_sinceStep;
};

/// Without boxes: only pixels are wanted, and an image of unknown size needs no second look.
LoadedImages PredictionRun::decode(const std::vector<std::size_t>& images)
{
    imaging::InputCache cache(m_run.configuration.cacheFolder.toStdString());
    return loadImages(m_asked.set, images, m_trained, m_options, cache, m_run.machine.cores, {},
                      [&](const domain::Error& error) { m_run.events->warning(error); });
}

void PredictionRun::tellStep(std::size_t done, std::size_t all, double seconds)
{
    if (m_sinceStep.isValid() && m_sinceStep.elapsed() < 250 && done < all)
        return;
    m_sinceStep.start();
    const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
    const double share = all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 1.0;
    m_run.events->write(
        "step", {{QStringLiteral("fold"), -1},
                 {QStringLiteral("phase"), QStringLiteral("predict")},
                 {QStringLiteral("step"), static_cast<qint64>(done)},
                 {QStringLiteral("steps"), static_cast<qint64>(all)},
                 {QStringLiteral("images_per_second"), rate},
                 {QStringLiteral("progress"), share},
                 {QStringLiteral("seconds_left"),
                  runs::tellsTimeLeft(seconds, share) ? QJsonValue(static_cast<double>(all - done) / rate) : QJsonValue()}});
}

domain::Done PredictionRun::write(const QString& path)
{
    m_rows.maps = learning::joined(m_maps, static_cast<int>(m_trained.size()), m_options.patches);
    m_maps = {m_rows.maps};
    QDir().mkpath(m_run.folder.predictions());
    if (auto done = writePredictions(path.toStdString(), m_rows, m_run.set.schema, m_trained); !done)
        return done;
    m_run.events->write("answered", {{QStringLiteral("images"), static_cast<int>(m_rows.identities.size())},
                                     {QStringLiteral("file"), QDir(m_run.folder.path).relativeFilePath(path)}});
    return {};
}

int PredictionRun::go()
{
    QElapsedTimer timer;
    timer.start();
    const auto fail = [&](const domain::Error& error) {
        m_run.events->failed(error);
        return exitCodeOf(error);
    };
    const auto base = readBaseSet(m_run.folder);
    if (!base)
        return fail(base.error());
    m_trained = trainedFindings(m_run.set.schema, m_options);
    auto asked = readAskedImages(m_run, AnsweringModels(m_run.set, m_options, *base));
    if (!asked)
        return fail(asked.error());
    m_asked = std::move(*asked);
    const std::vector<std::size_t>& images = m_asked.images;
    m_run.sayHello(static_cast<std::int64_t>(m_asked.set.images.size()), 0);
    m_run.events->write("phase",
                        {{QStringLiteral("phase"), QStringLiteral("predict")}, {QStringLiteral("fold"), -1}});
    warnOfSeenByAll(m_run, m_asked);
    learning::setThreads(m_run.machine.cores);
    auto models = readModels(m_run, m_run.folder, static_cast<int>(m_trained.size()));
    if (!models)
        return fail(models.error());

    m_rows.answer = answerOfMost(models->answers);
    const auto part = [&](std::size_t first) {
        const std::size_t last = std::min(images.size(), first == 0 ? firstPart : first + decodedAtOnce);
        return std::vector<std::size_t>(images.begin() + static_cast<std::ptrdiff_t>(std::min(first, last)),
                                        images.begin() + static_cast<std::ptrdiff_t>(last));
    };
    // While the models answer for one part, the next one is decoded.
    std::size_t done = part(0).size(), nextWrite = firstPart;
    auto next = std::async(std::launch::async, [&] { return decode(part(0)); });
    for (bool more = done > 0; more;) {
        const LoadedImages loaded = next.get();
        const std::vector<std::size_t> following = part(done);
        more = !following.empty();
        next = std::async(std::launch::async, [this, following] { return decode(following); });
        m_run.control->poll();
        while (m_run.control->wanted() == runs::Wanted::Paused) {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            m_run.control->poll();
        }
        if (m_run.control->stopWanted()) {
            next.wait();
            // What was answered is no worse for the rest that is missing.
            if (!m_rows.identities.empty())
                if (auto written = write(m_run.folder.somePredictions()); !written)
                    return fail(written.error());
            m_run.events->write("state", {{QStringLiteral("state"), QStringLiteral("stopped")}});
            return Stopped;
        }
        answerFor(loaded, m_asked, models->folds, m_run, m_rows, m_maps);
        tellStep(done, images.size(), static_cast<double>(timer.elapsed()) / 1000);
        if (more && m_rows.identities.size() >= nextWrite) {
            if (auto written = write(m_run.folder.somePredictions()); !written) {
                next.wait();
                return fail(written.error());
            }
            while (nextWrite <= m_rows.identities.size())
                nextWrite *= growth;
        }
        done += following.size();
    }
    if (auto written = write(m_run.folder.allPredictions()); !written)
        return fail(written.error());
    QFile::remove(m_run.folder.somePredictions());
    m_run.events->write("finished", {{QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000},
                                     {QStringLiteral("images"), static_cast<int>(m_rows.identities.size())}});
    return Finished;
}

} // namespace

int predictRun(RunRequest request)
{
    request.isAnswering = true;
    return inRunFolder(request, [&](RunStart& run) { return PredictionRun(run).go(); });
}

} // namespace worker
