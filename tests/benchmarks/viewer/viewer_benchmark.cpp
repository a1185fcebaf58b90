// A film of 3,000 × 3,000 pixels of 16 bits under a hand: milliseconds from a gesture's event to the painted frame, in
// software, and how soon the next film stands there. Prints what it measured.
//   bench_viewer [FRAMES]     120 frames a row unless told
// Without a display it draws into memory (Qt's "offscreen"): what a window system then needs to show it is not in it.
#include "core/domain/random.h"
#include "ui/kit/theme.h"
#include "ui/viewer/film.h"
#include "ui/viewer/radiograph_loader.h"
#include "ui/viewer/radiograph_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

constexpr int side = 3000;

struct Times {
    std::vector<double> ms;
    double share(double quantile)
    {
        std::sort(ms.begin(), ms.end());
        return ms[std::min(ms.size() - 1, std::size_t(quantile * double(ms.size())))];
    }
};

double msOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Processor time of this thread: on a machine that others use too, what the frame would take without them (and
/// without the help of other cores, where they are busy).
double threadMs()
{
#ifdef Q_OS_UNIX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// A chest-like picture: smooth, with noise in the last bits, all 16 of them in use.
std::uint16_t valueAt(int x, int y, domain::Random& random)
{
    const double u = x / double(side) - 0.5, v = y / double(side) - 0.5;
    const double shade = 0.55 + 0.3 * std::cos(9 * u) * std::cos(5 * v) + 0.1 * std::sin(40 * u + 3 * v);
    return std::uint16_t(std::clamp(shade * 60000 + double(random.below(2048)), 0.0, 65535.0));
}

std::shared_ptr<const imaging::Radiograph> radiograph()
{
    auto r = std::make_shared<imaging::Radiograph>();
    r->header.size = {side, side};
    r->header.bitsAllocated = r->header.bitsStored = 16;
    r->header.spacingX = r->header.spacingY = 0.139;
    r->header.spacingKind = imaging::SpacingKind::Imager;
    r->stored.resize(std::size_t(side) * side);
    domain::Random random(1);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            r->stored[std::size_t(y) * side + std::size_t(x)] = valueAt(x, y, random);
    return r;
}

void addLayers(viewer::RadiographView& view)
{
    std::vector<viewer::ViewerBox> boxes;
    for (int i = 0; i < 8; ++i) {
        viewer::ViewerBox box;
        box.key = i + 1;
        box.box = {300.0 + 280 * i, 400.0 + 200 * (i % 4), 500, 420};
        box.colour = kit::theme().findingColour({}, i);
        box.tab = QStringLiteral("%1 Mas").arg(i + 1);
        box.selected = box.handles = i == 0;
        box.line = i % 2 ? viewer::BoxLine::Dashed : viewer::BoxLine::Solid;
        boxes.push_back(box);
    }
    view.setBoxes(boxes);
    viewer::BlobOverlay blob;
    blob.rows = blob.columns = 20;
    for (int i = 0; i < 400; ++i)
        blob.values.push_back(float(0.5 + 0.5 * std::sin(i % 20 * 0.6) * std::cos(i / 20 * 0.4)));
    blob.colour = kit::theme().findingColour({}, 3);
    view.setBlobs({blob});
}

class Bench {
public:
    Bench(viewer::RadiographView& view, int frames) : m_view(view), m_frames(frames) {}

    /// `step` does to the view what an event would; the frame is painted at once.
    void row(const char* what, const std::function<void(int)>& step)
    {
        Times times, work;
        for (int i = 0; i < m_frames; ++i) {
            const double before = threadMs();
            times.ms.push_back(msOf([&] {
                step(i);
                m_view.repaint();
            }));
            work.ms.push_back(threadMs() - before);
        }
        std::printf("  %-34s median %7.2f ms   95 %% %7.2f ms   own thread %7.2f ms\n", what, times.share(0.5), times.share(0.95),
                    work.share(0.5));
        std::fflush(stdout);
    }

    void gestures()
    {
        const auto swing = [](int i) { return i / 15 % 2 ? -1 : 1; }; // there and back
        const auto pan = [&](int i) { m_view.panBy(QPointF(7, 5) * swing(i)); };
        const auto window = [&](int i) { m_view.dragWindow(QPointF(3, 2) * swing(i)); };
        const auto zoom = [&](int i) { m_view.zoomStep(0.25 * swing(i), QPointF(m_view.width() / 3.0, m_view.height() / 3.0)); };
        m_view.resetView();
        row("window drag at fit", window);
        row("pan at fit", pan);
        m_view.fit();
        row("zoom from fit", zoom);
        m_view.oneToOne();
        row("window drag at 1:1", window);
        row("pan at 1:1", pan);
        row("zoom from 1:1", zoom);
    }

private:
    viewer::RadiographView& m_view;
    int m_frames;
};

void waitFor(const std::function<bool()>& condition)
{
    while (!condition()) {
        QEventLoop loop;
        QTimer::singleShot(2, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// From the request of a film that was read ahead to its painted picture, and what is kept while one pages through.
void nextImages(viewer::RadiographView& view)
{
    QTemporaryDir folder;
    QImage picture(side, side, QImage::Format_Grayscale16);
    domain::Random random(2);
    for (int y = 0; y < side; ++y) {
        auto* line = reinterpret_cast<quint16*>(picture.scanLine(y));
        for (int x = 0; x < side; ++x)
            line[x] = valueAt(x, y, random);
    }
    constexpr int films = 10;
    std::vector<viewer::FilmSource> sources;
    for (int i = 0; i < films; ++i) {
        sources.push_back({folder.filePath(QStringLiteral("%1.png").arg(i)), 0});
        if (i == 0)
            picture.save(sources[0].path, "PNG", 100);
        else
            QFile::copy(sources[0].path, sources.back().path);
    }
    viewer::RadiographLoader loader;
    QObject::connect(&loader, &viewer::RadiographLoader::loaded, &view,
                     [&view](const viewer::FilmSource&, const std::shared_ptr<const viewer::Film>& film) { view.setFilm(film); });
    const double first = msOf([&] {
        loader.request(sources[0]);
        waitFor([&] { return !loader.isPending(); });
        view.repaint();
    });
    std::printf("  %-34s %.0f ms\n", "a film that was not read ahead", first);
    Times times;
    std::size_t most = 0;
    for (int i = 1; i < films; ++i) {
        std::vector<viewer::FilmSource> ahead(sources.begin() + i, sources.begin() + std::min(i + 3, films));
        loader.readAhead(ahead);
        waitFor([&] { return loader.isKept(sources[std::size_t(i)]); });
        times.ms.push_back(msOf([&] {
            loader.request(sources[std::size_t(i)]);
            view.repaint();
        }));
        most = std::max(most, loader.keptBytes());
    }
    std::printf("  %-34s median %7.2f ms   most %10.2f ms\n", "the next film, read ahead", times.share(0.5), times.share(1));
    std::printf("  %-34s %zu MB of %zu MB\n", "films kept, at most", most >> 20, viewer::RadiographLoader::defaultBudget >> 20);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    kit::theme().use(kit::ThemeName::Dark);
    const int frames = argc > 1 ? std::max(1, atoi(argv[1])) : 120;

    const auto r = radiograph();
    std::shared_ptr<const viewer::Film> film;
    const double made = msOf([&] { film = std::make_shared<const viewer::Film>(r); });
    std::printf("%d × %d of 16 bits on %s, %d threads; made ready in %.0f ms, %zu MB\n", side, side, qPrintable(QGuiApplication::platformName()),
                QThread::idealThreadCount(), made, film->bytes() >> 20);

    for (const QSize size : {QSize(1440, 900), QSize(3840, 2160)}) {
        viewer::RadiographView view;
        view.resize(size);
        view.setFilm(film);
        view.show();
        QCoreApplication::processEvents();
        Bench bench(view, frames);
        std::printf("%d × %d, the film alone\n", size.width(), size.height());
        bench.gestures();
        addLayers(view);
        std::printf("%d × %d, 8 boxes and 20 × 20 patches\n", size.width(), size.height());
        bench.gestures();
        std::vector<viewer::BlobOverlay> smooth = view.blobs();
        smooth[0].style = viewer::BlobStyle::Smooth;
        view.setBlobs(smooth);
        view.fit();
        const auto pan = [&](int i) { view.panBy(QPointF(7, 5) * (i / 15 % 2 ? -1 : 1)); };
        bench.row("pan at fit, smooth blobs", pan);
        view.setBlobs({});
        view.setBoxes({});
        view.turn();
        bench.row("pan at fit, rotated by 90°", pan);
        view.setMagnifying(true);
        view.fit();
        bench.row("the lens follows the pointer", [&](int i) {
            const double angle = i * 0.05;
            view.hoverAt(QPointF(size.width() / 2.0 + 200 * std::cos(angle), size.height() / 2.0 + 200 * std::sin(angle)));
        });
        std::printf("%d × %d, from file to file\n", size.width(), size.height());
        view.setMagnifying(false);
        nextImages(view);
    }
    return 0;
}
