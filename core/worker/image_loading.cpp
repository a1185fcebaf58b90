#include "core/worker/image_loading.h"

#include "core/imaging/reader.h"

#include <torch/types.h>

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace worker {

learning::Sample sampleOf(const domain::TrainingImage& image, const std::vector<int>& trained)
{
    learning::Sample sample;
    for (std::size_t k = 0; k < trained.size(); ++k) {
        sample.labels.push_back(image.labels.at(static_cast<std::size_t>(trained[k])));
        for (const domain::Box& box : image.boxesOf(trained[k])) {
            sample.boxes.push_back({static_cast<int>(k),
                                    {box.x / image.size.width, box.y / image.size.height,
                                     box.width / image.size.width, box.height / image.size.height}});
        }
    }
    return sample;
}

LoadedImages loadImages(const domain::TrainingSet& set, const std::vector<std::size_t>& chosen,
                        const std::vector<int>& trained, const domain::MethodOptions& options,
                        imaging::InputCache& cache, int threads, const domain::Progress& progress,
                        const std::function<void(const domain::Error&)>& unreadable)
{
    const std::int64_t side = options.inputSide;
    at::Tensor pixels = torch::empty({static_cast<std::int64_t>(chosen.size()), 1, side, side}, torch::kFloat16);
    std::vector<std::optional<learning::Sample>> samples(chosen.size());
    std::atomic<std::size_t> next{0};
    std::atomic<std::int64_t> done{0};
    std::mutex telling;
    const auto work = [&] {
        for (std::size_t row = next++; row < chosen.size() && !progress.stopRequested(); row = next++) {
            domain::TrainingImage image = set.images[chosen[row]];
            auto input = cache.input(image.path, image.frame, options.inputSide);
            std::optional<domain::Error> error;
            if (!input) {
                error = input.error();
            } else if (image.isBoxed() && image.size.isEmpty()) {
                if (const auto header = imaging::readHeader(image.path))
                    image.size = header->size;
                else
                    error = header.error();
            }
            if (error) {
                const std::lock_guard lock(telling);
                unreadable(*error);
            } else {
                imaging::scaleForNetwork(*input, options.inputScaling == "standardise");
                pixels[static_cast<std::int64_t>(row)].copy_(torch::from_blob(input->data(), {1, side, side}));
                samples[row] = sampleOf(image, trained);
            }
            const std::int64_t count = ++done;
            const std::lock_guard lock(telling);
            progress(count, static_cast<std::int64_t>(chosen.size()), image.path);
        }
    };
    std::vector<std::jthread> pool;
    for (int i = 1; i < threads; ++i)
        pool.emplace_back(work);
    work();
    pool.clear();

    LoadedImages loaded;
    loaded.set.findings = static_cast<int>(trained.size());
    std::vector<std::int64_t> rows;
    for (std::size_t row = 0; row < chosen.size(); ++row) {
        if (!samples[row])
            continue;
        rows.push_back(static_cast<std::int64_t>(row));
        loaded.set.samples.push_back(std::move(*samples[row]));
        loaded.images.push_back(chosen[row]);
    }
    loaded.set.pixels = rows.size() == chosen.size()
                            ? pixels
                            : pixels.index_select(0, torch::tensor(rows, torch::kInt64));
    return loaded;
}

} // namespace worker
