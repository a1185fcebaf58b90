#include "ui/training/film_samples.h"

#include "core/domain/region.h"
#include "core/safetensors/safetensors.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace training {

namespace {

std::vector<std::size_t> spread(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < std::min(count, most); ++i)
        chosen.push_back(count <= most ? i : i * (count - 1) / (most - 1));
    return chosen;
}

const domain::TrainingImage* imageOf(const domain::TrainingSet& set, const QString& identity)
{
    const std::string wanted = identity.toStdString();
    const auto it = std::find_if(set.images.begin(), set.images.end(),
                                 [&](const domain::TrainingImage& image) { return image.identity == wanted; });
    return it == set.images.end() || it->size.isEmpty() || !it->isBoxed() ? nullptr : &*it;
}

struct Sample {
    std::vector<QString> identities;
    std::vector<float> values;
    int findings = 0, patches = 0;
};

std::optional<Sample> readSample(const QString& file)
{
    const auto read = safetensors::read(file.toStdString());
    if (!read)
        return std::nullopt;
    const auto z = read->arrays.find("z");
    const auto images = read->metadata.find("images");
    if (z == read->arrays.end() || images == read->metadata.end() || z->second.shape.size() != 4)
        return std::nullopt;
    Sample sample;
    for (const QJsonValue& value : QJsonDocument::fromJson(QByteArray::fromStdString(images->second)).array())
        sample.identities.push_back(value.toString());
    const auto& shape = z->second.shape;
    if (shape[0] != static_cast<std::int64_t>(sample.identities.size()) || shape[2] != shape[3] || shape[2] < 1)
        return std::nullopt;
    sample.findings = static_cast<int>(shape[1]);
    sample.patches = static_cast<int>(shape[2]);
    sample.values = z->second.as<float>();
    return sample;
}

} // namespace

FilmSamples readFilmSamples(const runs::RunFolder& folder, const domain::TrainingSet& set,
                            const std::vector<SamplePoint>& samples, double cut, int moments, int films,
                            const std::set<domain::ImageId>& hidden, const domain::Progress& progress)
{
    FilmSamples result;
    for (const std::size_t index : spread(samples.size(), static_cast<std::size_t>(moments))) {
        if (progress.stopRequested())
            return result;
        const auto sample = readSample(QDir(folder.path).absoluteFilePath(samples[index].file));
        if (!sample || (result.patches > 0 && sample->patches != result.patches))
            continue;
        result.patches = sample->patches;
        if (result.films.empty()) {
            for (const QString& identity : sample->identities) {
                const domain::TrainingImage* image = imageOf(set, identity);
                if (!image || hidden.contains(image->id) || static_cast<int>(result.films.size()) == films)
                    continue;
                const int finding = image->boxes.front().finding;
                result.films.push_back({identity, QString::fromStdString(image->path), image->frame, image->size,
                                        finding, image->boxesOf(finding), {}});
            }
        }
        std::vector<SampleCell> column;
        for (const SampleFilm& film : result.films) {
            const auto it = std::find(sample->identities.begin(), sample->identities.end(), film.identity);
            if (it == sample->identities.end() || film.finding >= sample->findings)
                break;
            const auto patches = static_cast<std::size_t>(result.patches) * static_cast<std::size_t>(result.patches);
            const auto row = static_cast<std::size_t>(it - sample->identities.begin());
            const float* map = sample->values.data() +
                               (row * static_cast<std::size_t>(sample->findings) + static_cast<std::size_t>(film.finding)) * patches;
            const domain::PatchGrid grid(result.patches, film.size);
            column.push_back({{map, map + patches},
                              domain::overlap(grid, grid.positivePatches(map, cut), film.boxes).iou});
        }
        if (column.size() != result.films.size())
            continue;
        result.steps.push_back(samples[index].at.step);
        for (std::size_t i = 0; i < column.size(); ++i)
            result.films[i].cells.push_back(std::move(column[i]));
    }
    return result;
}

} // namespace training
