#include "ui/viewer/row_bands.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

namespace viewer {

namespace {

constexpr int mostThreads = 8; // memory is the limit then

/// What the threads share. A thread that wakes after everything is done finds no band and touches nothing else.
struct Bands {
    int rows = 0, rowsPerBand = 1, count = 0;
    const std::function<void(int, int)>* work = nullptr; ///< lives until `done` is `count`
    std::atomic<int> next = 0, done = 0;

    void take()
    {
        for (int band = next++; band < count; band = next++) {
            (*work)(band * rowsPerBand, std::min(rows, (band + 1) * rowsPerBand));
            if (++done == count)
                done.notify_all();
        }
    }
};

/// Of its own: the application's pool may be busy with things that take longer than a frame.
QThreadPool& pool()
{
    static QThreadPool* const threads = [] {
        auto* made = new QThreadPool; // never destroyed: a static that dies after the application would wait for threads
        made->setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, mostThreads) - 1);
        made->setExpiryTimeout(-1);
        return made;
    }();
    return *threads;
}

} // namespace

void forRowBands(int rows, int rowsPerBand, const std::function<void(int, int)>& work)
{
    const int count = (rows + rowsPerBand - 1) / rowsPerBand;
    const int helpers = std::min(count - 1, pool().maxThreadCount());
    if (helpers < 1) {
        if (rows > 0)
            work(0, rows);
        return;
    }
    auto bands = std::make_shared<Bands>();
    bands->rows = rows;
    bands->rowsPerBand = rowsPerBand;
    bands->count = count;
    bands->work = &work;
    for (int i = 0; i < helpers; ++i)
        if (!pool().tryStart([bands] { bands->take(); }))
            break;
    bands->take();
    for (int done = bands->done; done < count; done = bands->done)
        bands->done.wait(done);
}

} // namespace viewer
