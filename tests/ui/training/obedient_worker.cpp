// A worker that trains and predicts nothing: it says its lines, obeys wanted.json, and ends as FEWBOX_FAKE_END says (finish | fail |
// wait). `wait` goes on until it is stopped.
#include "core/runs/events.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdio>

namespace {

qint64 seq = 0;
bool predicts = false;

void say(const runs::RunFolder& folder, QJsonObject fields)
{
    fields["seq"] = ++seq;
    fields["at"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QFile file(predicts ? runs::answerEventsFile(folder.path) : folder.eventsFile());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--describe")) {
        std::puts(R"({"fewbox":"0.1.0","libtorch":"1.13.1","threads":1,"capability":"AVX2","cuda_devices":[]})");
        return 0;
    }
    const runs::RunFolder folder{arguments.value(2)};
    const auto lock = runs::RunLock::take(folder);
    if (!lock)
        return 3;
    predicts = arguments.value(1) == QLatin1String("predict");
    const bool resume = arguments.contains(QLatin1String("--resume"));
    const QString end = resume ? QStringLiteral("finish") : qEnvironmentVariable("FEWBOX_FAKE_END", QStringLiteral("finish"));
    say(folder, {{"event", "hello"}, {"device", "fake"}, {"folds", 2}, {"images", 12}, {"boxed", 12}});
    const bool refresh = arguments.value(1) == QLatin1String("refresh");
    const QString phase = QLatin1String(refresh ? "refresh" : predicts ? "predict" : "unary");
    say(folder, {{"event", "phase"}, {"phase", phase}, {"fold", 0}});
    if (predicts)
        say(folder, {{"event", "answered"}, {"images", 8}, {"file", "predictions/some.safetensors"}});
    QString state = QStringLiteral("running");
    for (int step = 1; step <= (end == QLatin1String("wait") ? 100000 : 20); ++step) {
        const auto wanted = runs::readWanted(folder);
        if (wanted == runs::Wanted::Stopped) {
            say(folder, {{"event", "checkpoint"}, {"fold", 0}, {"step", step}});
            say(folder, {{"event", "state"}, {"state", "stopped"}});
            return 5;
        }
        const QString now = wanted == runs::Wanted::Paused ? QStringLiteral("paused") : QStringLiteral("running");
        if (now != state)
            say(folder, {{"event", "state"}, {"state", now}});
        state = now;
        if (state == QLatin1String("running"))
            say(folder, {{"event", "step"}, {"fold", 0}, {"phase", phase}, {"step", step}, {"steps", 100}, {"inside", 1.0 / step},
                         {"outside", 0.5}, {"positive", 0.2}, {"negative", 0.1}, {"images_per_second", 10}, {"progress", step / 200.0}});
        QThread::msleep(20);
    }
    if (end == QLatin1String("fail")) {
        say(folder, {{"event", "failed"}, {"code", "out-of-memory"}, {"subject", "fold 1"}, {"found", "asked for 2 GB"}});
        return 4;
    }
    if (predicts)
        say(folder, {{"event", "answered"}, {"images", 11}, {"file", "predictions/all.safetensors"}});
    QThread::msleep(500); // long enough for a watcher to see the lock
    say(folder, {{"event", "finished"}, {"seconds", 1}});
    return 0;
}
