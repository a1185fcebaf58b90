#include "core/worker/run_start.h"

#include "core/domain/error_text.h"
#include "core/learning/kept_memory.h"
#include "core/learning/memory_order.h"
#include "core/runs/events.h"
#include "core/worker/decided_place.h"
#include "core/worker/surroundings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <new>

namespace worker {

using domain::ErrorCode;

int exitCodeOf(const domain::Error& error)
{
    switch (error.code) {
    case ErrorCode::OutOfMemory: return Memory;
    case ErrorCode::TrainingStopped: return Stopped;
    case ErrorCode::RunMissing:
    case ErrorCode::RunDamaged:
    case ErrorCode::RunLocked:
    case ErrorCode::RunNotResumable:
    case ErrorCode::OptionUnknown:
    case ErrorCode::OptionOutOfRange:
    case ErrorCode::DeviceUnavailable:
    case ErrorCode::WeightsMismatch:
    case ErrorCode::JsonInvalid: return Configuration;
    case ErrorCode::TrainingFailed:
    case ErrorCode::Unexpected: return Failed;
    default: return Data;
    }
}

domain::Error errorOf(const std::exception& exception, const std::string& subject)
{
    const QString text = QString::fromUtf8(exception.what());
    const bool memory = dynamic_cast<const std::bad_alloc*>(&exception) != nullptr ||
                        text.contains(QLatin1String("allocate memory"), Qt::CaseInsensitive) ||
                        text.contains(QLatin1String("out of memory"), Qt::CaseInsensitive);
    // LibTorch appends its stack; the first line says what happened, log.txt has the rest.
    std::string first = text.section(QLatin1Char('\n'), 0, 0).toStdString();
    return {memory ? ErrorCode::OutOfMemory : ErrorCode::TrainingFailed, subject, std::move(first), {}};
}

void RunStart::sayHello(std::int64_t images, std::int64_t boxed) const
{
    events->write("hello", {{QStringLiteral("protocol"), 1},
                            {QStringLiteral("fewbox"), QStringLiteral(FEWBOX_VERSION)},
                            {QStringLiteral("libtorch"), QString::fromStdString(machine.libtorch)},
                            {QStringLiteral("device"), QString::fromStdString(learning::describeDevice(place.device))},
                            {QStringLiteral("precision"), place.type == at::kBFloat16 ? QStringLiteral("bfloat16")
                                                                                      : QStringLiteral("float32")},
                            {QStringLiteral("memory_order"), QString::fromStdString(learning::nameOf(place.order))},
                            {QStringLiteral("threads"), threads},
                            {QStringLiteral("parallel_folds"), parallel},
                            {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                            {QStringLiteral("configuration_hash"), configuration.hash()},
                            {QStringLiteral("folds"), set.folds},
                            {QStringLiteral("images"), static_cast<qint64>(images)},
                            {QStringLiteral("boxed"), static_cast<qint64>(boxed)}});
    if (machine.blasIsSlow) {
        events->write("warning",
                      {{QStringLiteral("code"), QStringLiteral("slow-blas")},
                       {QStringLiteral("subject"), QString::fromStdString(machine.blasFile)},
                       {QStringLiteral("text"),
                        QStringLiteral("LibTorch is using a slow BLAS (%1, %2 GFLOP/s of one thread): training takes many "
                                       "times longer. On Debian: apt install libopenblas0-pthread.")
                            .arg(QString::fromStdString(machine.blas))
                            .arg(machine.gflops, 0, 'f', 1)}});
    }
}

namespace {

int refuse(const domain::Error& error)
{
    QTextStream(stderr) << "fewbox-worker: " << QString::fromStdString(domain::errorText(error)) << '\n';
    return exitCodeOf(error);
}

domain::Done checkedOptions(const domain::MethodOptions& options)
{
    if (options.batchNorm == "frozen" && options.weights.empty()) {
        return domain::fail(ErrorCode::OptionOutOfRange, "batch_norm",
                            {.found = options.batchNorm,
                             .expected = "micro_batch; frozen needs weights, whose statistics it keeps"});
    }
    return domain::checkOptions(options);
}

/// Small networks gain nothing from a second thread and nearly everything from a second fold (method.md, "CPU presets");
/// a large one fills the memory and the cores by itself.
void chooseThreads(RunStart& run)
{
    const domain::MethodOptions& options = run.configuration.options;
    const int cores = std::max(1, run.machine.cores);
    const bool small = options.backbone == "small";
    run.threads = options.threads > 0 ? options.threads : small ? 1 : cores;
    run.parallel = 1;
    if (options.parallelFolds > 0)
        run.parallel = options.parallelFolds;
    else if (run.place.device.is_cpu())
        run.parallel = std::max(1, cores / run.threads);
    run.parallel = std::min(run.parallel, std::max(1, run.set.folds));
}

/// The thread that holds the leash may outlive the run, so it must not hold what the run owns.
std::atomic<RunControl*> leashed{nullptr};

} // namespace

int inRunFolder(const RunRequest& request, const std::function<int(RunStart&)>& work)
{
    learning::keepFreedMemory();
    RunStart run;
    run.folder.path = QFileInfo(request.folder).absoluteFilePath();
    if (!QFileInfo(run.folder.path).isDir())
        return refuse({ErrorCode::RunMissing, run.folder.path.toStdString(), "no such folder", {}});
    auto lock = runs::RunLock::take(run.folder);
    if (!lock)
        return refuse(lock.error());
    run.lock = std::move(*lock);
    std::FILE* out = takeStandardOutput(run.folder.logFile());
    auto events = EventWriter::open(request.isAnswering ? runs::answerEventsFile(run.folder.path) : run.folder.eventsFile(), out);
    if (!events)
        return refuse(events.error());
    run.events = std::move(*events);
    const auto fail = [&](const domain::Error& error) {
        run.events->failed(error);
        return exitCodeOf(error);
    };
    auto configuration = runs::readConfiguration(run.folder);
    if (!configuration)
        return fail(configuration.error());
    run.configuration = std::move(*configuration);
    if (auto done = checkedOptions(run.configuration.options); !done)
        return fail(done.error());
    auto set = runs::readTrainingSet(run.folder.trainingSetJson());
    if (!set)
        return fail(set.error());
    run.set = std::move(*set);

    catchInterrupts();
    lowerPriority();
    run.control = std::make_unique<RunControl>(run.folder, *run.events);
    if (!request.detached) {
        leashed.store(run.control.get());
        watchStandardInput([] {
            if (RunControl* control = leashed.exchange(nullptr))
                control->stop();
        });
    }
    int code = Failed;
    try {
        const domain::MethodOptions& options = run.configuration.options;
        learning::setThreads(1);
        run.machine = learning::describeMachine();
        try {
            run.place.device = learning::deviceOf(options.device);
        } catch (const std::exception& exception) {
            leashed.store(nullptr);
            return fail({ErrorCode::DeviceUnavailable, options.device,
                         QString::fromUtf8(exception.what()).section(QLatin1Char('\n'), 0, 0).toStdString(),
                         "auto, cpu, or a GPU that this LibTorch can use"});
        }
        if (const auto decided = decidePlace(run.folder, options, run.place); !decided) {
            leashed.store(nullptr);
            return fail(decided.error());
        }
        chooseThreads(run);
        code = work(run);
    } catch (const std::exception& exception) {
        code = fail(errorOf(exception, run.folder.path.toStdString()));
    }
    leashed.store(nullptr);
    return code;
}

} // namespace worker
