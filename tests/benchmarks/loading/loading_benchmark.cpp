// How long a film takes on its way into memory: decoded for the first time, from the decode cache, and by the loader's
// threads. Measures; nothing is asserted.
//   bench_loading [FOLDER]      also the image files in FOLDER
#include "core/domain/error_text.h"
#include "core/imaging/network_input.h"
#include "core/worker/image_loading.h"

#include "tests/benchmarks/loading/film_files.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <thread>

namespace {

/// Processor seconds a call.
template <typename Work> double secondsOf(std::size_t calls, Work&& work)
{
    const std::clock_t start = std::clock();
    for (std::size_t i = 0; i < calls; ++i)
        work(i);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / static_cast<double>(calls);
}

void decode(const FilmFiles& files, const QString& cacheFolder)
{
    imaging::InputCache cache(cacheFolder.toStdString());
    std::size_t unread = 0;
    const auto read = [&](std::size_t i, int side) {
        unread += !cache.input(files.paths[i % files.paths.size()], 0, side).has_value();
    };
    const double first = secondsOf(files.paths.size(), [&](std::size_t i) { read(i, 192); });
    const double again = secondsOf(200, [&](std::size_t i) { read(i, 192); });
    secondsOf(files.paths.size(), [&](std::size_t i) { read(i, 512); });
    const double large = secondsOf(200, [&](std::size_t i) { read(i, 512); });
    std::printf("  %-36s %8.1f ms %10.0f images/s at 192 %8.0f at 512", files.format.c_str(), 1e3 * first, 1 / again, 1 / large);
    if (unread > 0)
        std::printf("  (%zu could not be read)", unread);
    std::printf("\n");
}

void load(const std::vector<std::string>& paths, const QString& cacheFolder, int side, int threads)
{
    domain::TrainingSet set;
    set.schema = domain::FindingSchema({{"Mass", "Mas", true}});
    constexpr std::size_t images = 1000;
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < images; ++i) {
        domain::TrainingImage image;
        image.path = paths[i % paths.size()];
        image.size = {1, 1};
        image.labels = {domain::Label::Present};
        set.images.push_back(image);
        chosen.push_back(i);
    }
    domain::MethodOptions options;
    options.inputSide = side;
    imaging::InputCache cache(cacheFolder.toStdString());
    const std::clock_t start = std::clock();
    QElapsedTimer timer;
    timer.start();
    const worker::LoadedImages loaded = worker::loadImages(set, chosen, {0}, options, cache, threads, {}, [](const domain::Error& error) {
        std::fprintf(stderr, "%s\n", domain::errorText(error).c_str());
    });
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double processor = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("  %d², %d threads: %8.0f images/s by the clock, %8.0f of a processor second\n", side, threads,
                static_cast<double>(loaded.images.size()) / seconds, static_cast<double>(loaded.images.size()) / processor);
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    const QString cacheFolder = folder.filePath(QStringLiteral("cache"));
    std::printf("First decode to 192 x 192 (file in the system's cache, one thread's processor time), and from the decode cache\n");
    std::vector<std::string> paths;
    for (const int side : {1024, 3000}) {
        for (const FilmFiles& files : makeFilmFiles(folder.path().toStdString(), side)) {
            decode(files, cacheFolder);
            paths.insert(paths.end(), files.paths.begin(), files.paths.end());
        }
    }
    if (argc > 1) {
        FilmFiles theirs{argv[1], {}};
        QDirIterator each(QString::fromLocal8Bit(argv[1]), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext() && theirs.paths.size() < 200)
            theirs.paths.push_back(each.next().toStdString());
        decode(theirs, cacheFolder);
    }
    std::printf("\nFrom the decode cache into a training's memory, 1,000 films\n");
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    for (const int side : {192, 512})
        for (const int threads : {1, cores})
            load(paths, cacheFolder, side, threads);
    return 0;
}
