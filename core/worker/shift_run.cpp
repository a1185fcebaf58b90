#include "core/worker/shift_run.h"

#include "core/runs/json_file.h"
#include "core/worker/finished_models.h"
#include "core/worker/image_loading.h"
#include "core/worker/map_motion.h"
#include "core/worker/run_plan.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <torch/types.h>

#include <array>
#include <cmath>

namespace worker {

namespace {

constexpr std::size_t shiftedAtOnce = 32;

struct Request {
    std::vector<int> pixels;
    int images = 0;
};

domain::Result<Request> readRequest(const RunStart& run)
{
    const QString path = run.folder.file(QStringLiteral("shift.json"));
    const auto json = runs::readJsonFile(path);
    if (!json)
        return tl::unexpected(json.error());
    const int side = run.configuration.options.inputSide;
    Request request;
    for (const QJsonValue& value : (*json)[QStringLiteral("pixels")].toArray()) {
        const int pixels = value.toInt();
        // Farther than a quarter of the picture nothing would be left that no repeated edge reaches.
        if (pixels < 1 || pixels > side / 4) {
            return domain::fail(domain::ErrorCode::JsonInvalid, path.toStdString(),
                                {.found = "a shift by " + std::to_string(pixels) + " pixels",
                                 .expected = "1 to " + std::to_string(side / 4)});
        }
        request.pixels.push_back(pixels);
    }
    request.images = (*json)[QStringLiteral("images")].toInt();
    if (request.pixels.empty() || request.images < 1)
        return domain::fail(domain::ErrorCode::JsonInvalid, path.toStdString(), {.expected = "pixels and images"});
    return request;
}

/// The first boxed images of every fold's test part, as many of each.
std::vector<std::vector<std::size_t>> testImages(const domain::TrainingSet& set, int most)
{
    std::vector<std::vector<std::size_t>> ofFold(static_cast<std::size_t>(set.folds));
    const auto each = static_cast<std::size_t>((most + set.folds - 1) / set.folds);
    for (std::size_t i = 0; i < set.images.size(); ++i) {
        const domain::TrainingImage& image = set.images[i];
        if (!image.isBoxed() || image.fold < 0 || image.fold >= set.folds)
            continue;
        auto& images = ofFold[static_cast<std::size_t>(image.fold)];
        if (images.size() < each)
            images.push_back(i);
    }
    return ofFold;
}

class ShiftRun {
public:
    explicit ShiftRun(RunStart& run) : m_run(run), m_options(run.configuration.options)
    {
        m_options.testTimeShifts = false;
    }
    int go();

private:
    at::Tensor mapsOf(int fold, const at::Tensor& pixels);
    void measure(int fold, const LoadedImages& loaded);
    QJsonObject result() const;

    RunStart& m_run;
    domain::MethodOptions m_options;
    Request m_request;
    FinishedModels m_models;
    std::vector<MapMotion> m_motions; ///< per request's pixels
    int m_images = 0;
};

at::Tensor ShiftRun::mapsOf(int fold, const at::Tensor& pixels)
{
    const auto k = static_cast<std::size_t>(fold);
    const learning::Maps maps =
        learning::answer(*m_models.folds[k].network, m_models.folds[k].crf.get(), m_options, pixels, m_run.place);
    return m_models.answers[k] == Answer::Unary ? maps.p : maps.z;
}

void ShiftRun::measure(int fold, const LoadedImages& loaded)
{
    learning::Indices all;
    std::vector<std::int64_t> rows, findings; // of the boxed pairs
    for (std::size_t i = 0; i < loaded.images.size(); ++i) {
        all.push_back(static_cast<std::int64_t>(i));
        std::vector<bool> boxed(static_cast<std::size_t>(loaded.set.findings));
        for (const domain::FindingBox& box : loaded.set.samples[i].boxes)
            boxed[static_cast<std::size_t>(box.finding)] = true;
        for (std::size_t k = 0; k < boxed.size(); ++k) {
            if (boxed[k]) {
                rows.push_back(static_cast<std::int64_t>(i));
                findings.push_back(static_cast<std::int64_t>(k));
            }
        }
    }
    const at::Tensor pixels = learning::pixelsAt(loaded.set, all);
    const at::Tensor before = mapsOf(fold, pixels);
    const auto boxedMaps = [&](const at::Tensor& maps) {
        return maps.index({torch::tensor(rows), torch::tensor(findings)});
    };
    for (std::size_t i = 0; i < m_request.pixels.size(); ++i) {
        const int by = m_request.pixels[i];
        const double patches = static_cast<double>(by) * m_options.patches / m_options.inputSide;
        const int margin = marginFor(patches);
        for (const auto& [x, y] : std::array<std::array<int, 2>, 4>{{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}}) {
            const at::Tensor after = mapsOf(fold, movedPicture(pixels, x * by, y * by));
            MapMotion motion = motionOf(before.flatten(0, 1), after.flatten(0, 1), x * patches, y * patches, margin,
                                        m_options.cut);
            motion.regionIou = motion.regions = 0;
            if (!rows.empty()) {
                const MapMotion boxed = motionOf(boxedMaps(before), boxedMaps(after), x * patches, y * patches, margin,
                                                 m_options.cut);
                motion.regionIou = boxed.regionIou;
                motion.regions = boxed.regions;
            }
            m_motions[i].add(motion);
        }
    }
    m_images += static_cast<int>(all.size());
}

QJsonObject ShiftRun::result() const
{
    QJsonArray rows;
    for (std::size_t i = 0; i < m_motions.size(); ++i) {
        const MapMotion& motion = m_motions[i];
        const auto mean = [&](double sum) { return motion.values > 0 ? QJsonValue(sum / motion.values) : QJsonValue(); };
        rows.append(QJsonObject{
            {QStringLiteral("pixels"), m_request.pixels[i]},
            {QStringLiteral("patches"), static_cast<double>(m_request.pixels[i]) * m_options.patches / m_options.inputSide},
            {QStringLiteral("moved"), mean(motion.moved)},
            {QStringLiteral("expected"), mean(motion.expected)},
            {QStringLiteral("residual"), mean(motion.residual)},
            {QStringLiteral("region_iou"), motion.regions > 0 ? QJsonValue(motion.regionIou / motion.regions) : QJsonValue()},
            {QStringLiteral("regions"), motion.regions}});
    }
    return {{QStringLiteral("input_side"), m_options.inputSide},
            {QStringLiteral("patches"), m_options.patches},
            {QStringLiteral("blur"), m_options.blur},
            {QStringLiteral("images"), m_images},
            {QStringLiteral("rows"), rows}};
}

int ShiftRun::go()
{
    QElapsedTimer timer;
    timer.start();
    const auto fail = [&](const domain::Error& error) {
        m_run.events->failed(error);
        return exitCodeOf(error);
    };
    auto request = readRequest(m_run);
    if (!request)
        return fail(request.error());
    m_request = std::move(*request);
    m_motions.resize(m_request.pixels.size());
    const std::vector<int> trained = trainedFindings(m_run.set.schema, m_options);
    const auto images = testImages(m_run.set, m_request.images);
    std::size_t wanted = 0;
    for (const auto& ofFold : images)
        wanted += ofFold.size();
    m_run.sayHello(static_cast<std::int64_t>(wanted), static_cast<std::int64_t>(wanted));
    m_run.events->write("phase", {{QStringLiteral("phase"), QStringLiteral("shift")}, {QStringLiteral("fold"), -1}});
    learning::setThreads(m_run.machine.cores);
    auto models = readModels(m_run, m_run.folder, static_cast<int>(trained.size()));
    if (!models)
        return fail(models.error());
    m_models = std::move(*models);

    imaging::InputCache cache(m_run.configuration.cacheFolder.toStdString());
    std::size_t done = 0;
    for (std::size_t fold = 0; fold < images.size(); ++fold) {
        for (std::size_t first = 0; first < images[fold].size(); first += shiftedAtOnce) {
            m_run.control->poll();
            if (m_run.control->stopWanted()) {
                m_run.events->write("state", {{QStringLiteral("state"), QStringLiteral("stopped")}});
                return Stopped;
            }
            const std::size_t last = std::min(images[fold].size(), first + shiftedAtOnce);
            const std::vector<std::size_t> part(images[fold].begin() + static_cast<std::ptrdiff_t>(first),
                                                images[fold].begin() + static_cast<std::ptrdiff_t>(last));
            const LoadedImages loaded =
                loadImages(m_run.set, part, trained, m_options, cache, m_run.machine.cores, {},
                           [&](const domain::Error& error) { m_run.events->warning(error); });
            if (!loaded.images.empty())
                measure(static_cast<int>(fold), loaded);
            done += part.size();
            m_run.events->write("step", {{QStringLiteral("fold"), static_cast<int>(fold)},
                                         {QStringLiteral("phase"), QStringLiteral("shift")},
                                         {QStringLiteral("step"), static_cast<qint64>(done)},
                                         {QStringLiteral("steps"), static_cast<qint64>(wanted)},
                                         {QStringLiteral("progress"), static_cast<double>(done) / static_cast<double>(wanted)}});
        }
    }
    if (auto written = runs::writeJsonFile(m_run.folder.file(QStringLiteral("shift_result.json")), result()); !written)
        return fail(written.error());
    m_run.events->write("finished", {{QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000},
                                     {QStringLiteral("images"), m_images}});
    return Finished;
}

} // namespace

int shiftRun(RunRequest request)
{
    request.isAnswering = true;
    return inRunFolder(request, [&](RunStart& run) { return ShiftRun(run).go(); });
}

} // namespace worker
