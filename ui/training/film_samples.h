// The maps that a run kept while it trained, beside the boxes: what the film strip shows.
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"
#include "core/domain/training_set.h"
#include "core/runs/run_folder.h"
#include "ui/training/run_curves.h"

#include <QString>

#include <set>
#include <vector>

namespace training {

struct SampleCell {
    std::vector<float> map; ///< P × P, row-major
    double iou = 0;         ///< of the region at the run's cut, exact areas
};

struct SampleFilm {
    QString identity, path;
    int frame = 0;
    domain::Size size;
    int finding = 0;
    std::vector<domain::Box> boxes; ///< of that finding
    std::vector<SampleCell> cells;  ///< one per moment
};

struct FilmSamples {
    int patches = 0;
    std::vector<double> steps; ///< of each moment, ascending
    std::vector<SampleFilm> films;
};

/// At most `moments` of a fold's samples, spread evenly with the first and the last one, of at most `films` films. A
/// sample file (samples/*.safetensors) holds "z", float32 [n, K, P, P], and in its metadata "images", the identities.
/// Files that are gone or half written are passed over, and films that are `hidden`: the reader reads them blinded. Work
/// for a job.
FilmSamples readFilmSamples(const runs::RunFolder& folder, const domain::TrainingSet& set,
                            const std::vector<SamplePoint>& samples, double cut, int moments, int films,
                            const std::set<domain::ImageId>& hidden, const domain::Progress& progress);

} // namespace training
