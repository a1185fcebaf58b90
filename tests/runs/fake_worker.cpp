// A worker that does what FEWBOX_FAKE says: the ways in which a child can disappoint, on purpose.
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <cstdlib>

static void append(const runs::RunFolder& folder, const QByteArray& bytes)
{
    QFile file(folder.eventsFile());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(bytes);
}

static void hello(const runs::RunFolder& folder)
{
    append(folder, R"({"seq":1,"at":"2026-01-01T00:00:00.000Z","event":"hello","device":"fake","folds":5})"
                   "\n");
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const runs::RunFolder folder{application.arguments().value(2)};
    const QString mode = qEnvironmentVariable("FEWBOX_FAKE");
    if (mode == QLatin1String("no library")) {
        std::fputs("fewbox-worker: error while loading shared libraries: libtorch_cpu.so: cannot open shared object file\n", stderr);
        return 127;
    }
    const auto lock = runs::RunLock::take(folder);

    if (mode == QLatin1String("exit"))
        return qEnvironmentVariableIntValue("FEWBOX_FAKE_CODE");
    if (mode == QLatin1String("late"))
        QThread::msleep(700);
    if (mode == QLatin1String("mute"))
        return 0;
    hello(folder);
    if (mode == QLatin1String("crash"))
        std::abort();
    if (mode == QLatin1String("rubbish"))
        append(folder, QByteArray("\xff\xfe not json\n{\"half\": \n[]\n", 25));
    if (mode == QLatin1String("half line")) {
        append(folder, R"({"seq":2,"event":"step","fold":1,"phase":"unary",)");
        QThread::msleep(500);
        append(folder, "\"progress\":0.25}\n");
        QThread::msleep(500);
    }
    if (mode == QLatin1String("disk full")) {
        append(folder, R"({"seq":2,"event":"failed","code":"disk-full","subject":"checkpoints","found":"0 bytes free"})"
                       "\n");
        return 1;
    }
    if (mode == QLatin1String("obedient")) {
        for (int i = 0; i < 400; ++i) {
            if (runs::readWanted(folder) == runs::Wanted::Stopped) {
                append(folder, R"({"seq":2,"event":"state","state":"stopped"})"
                               "\n");
                return 5;
            }
            QThread::msleep(25);
        }
        return 1;
    }
    append(folder, R"({"seq":9,"event":"finished","seconds":1})"
                   "\n");
    return 0;
}
