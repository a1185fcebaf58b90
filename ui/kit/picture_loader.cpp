#include "ui/kit/picture_loader.h"

#include <QCache>
#include <QSet>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace kit {

namespace {
constexpr int maxBytes = 32 << 20;        // some 900 of 96×96 px as the screen keeps them, 4 bytes a pixel
constexpr std::size_t maxWaiting = 200;   // a fast scroll leaves rows behind that nobody looks at any more
} // namespace

struct PictureLoader::Private {
    std::function<QImage(const QString&)> load;
    QCache<QString, QPixmap> pictures{maxBytes};
    QSet<QString> asked, failed;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::deque<QString> waiting; ///< guarded by mutex; the back is served first
    std::jthread thread;
};

PictureLoader::PictureLoader(std::function<QImage(const QString&)> load, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->load = std::move(load);
}

PictureLoader::~PictureLoader()
{
    d->thread.request_stop();
    if (d->thread.joinable())
        d->thread.join();
}

void PictureLoader::forgetFailures()
{
    for (const QString& key : std::exchange(d->failed, {}))
        d->pictures.remove(key);
}

bool PictureLoader::isPending() const { return !d->asked.isEmpty(); }

QPixmap PictureLoader::pixmap(const QString& key)
{
    if (const QPixmap* known = d->pictures.object(key))
        return *known;
    if (d->asked.contains(key))
        return {};
    d->asked.insert(key);
    {
        const std::scoped_lock lock(d->mutex);
        d->waiting.push_back(key);
        if (d->waiting.size() > maxWaiting) {
            d->asked.remove(d->waiting.front());
            d->waiting.pop_front();
        }
    }
    d->wake.notify_one();
    if (!d->thread.joinable()) {
        d->thread = std::jthread([this](std::stop_token end) {
            for (;;) {
                QString next;
                {
                    std::unique_lock lock(d->mutex);
                    if (!d->wake.wait(lock, end, [this] { return !d->waiting.empty(); }) || end.stop_requested())
                        return;
                    next = d->waiting.back();
                    d->waiting.pop_back();
                }
                QImage image = d->load(next);
                QMetaObject::invokeMethod(
                    this,
                    [this, next, image = std::move(image)] {
                        d->asked.remove(next);
                        if (image.isNull())
                            d->failed.insert(next);
                        auto picture = std::make_unique<QPixmap>(QPixmap::fromImage(image));
                        const int bytes = std::max(1, picture->width() * picture->height() * picture->depth() / 8);
                        d->pictures.insert(next, picture.release(), bytes);
                        Q_EMIT ready(next);
                    },
                    Qt::QueuedConnection);
            }
        });
    }
    return {};
}

} // namespace kit
