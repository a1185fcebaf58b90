#include "core/exchange/exported_image.h"

#include <algorithm>

namespace exchange {

using store::FactSource;

namespace {

/// The rule of Project::freeze(): a finding that a reader has answered or boxed on this image is the reader's.
void keepReadersWord(ExportedImage& image, const store::ImageFacts& facts)
{
    const auto isReaders = [&](int finding) {
        if (facts.labels.at(static_cast<std::size_t>(finding)).source == FactSource::Reader)
            return true;
        return std::any_of(facts.boxes.begin(), facts.boxes.end(), [&](const store::BoxRecord& box) {
            return box.finding == finding && box.source == FactSource::Reader;
        });
    };
    for (const store::BoxRecord& box : facts.boxes) {
        if (box.source == FactSource::Report && isReaders(box.finding)) {
            // "Present" said of a boxed finding does not deny its box; "absent" or a box of their own does.
            const bool redrawn = std::any_of(facts.boxes.begin(), facts.boxes.end(), [&](const store::BoxRecord& other) {
                return other.finding == box.finding && other.source == FactSource::Reader;
            });
            if (redrawn || facts.labels[static_cast<std::size_t>(box.finding)].label != domain::Label::Present) {
                ++image.replacedBoxes;
                continue;
            }
        }
        image.boxes.push_back(box);
    }
}

} // namespace

domain::Done forEachRow(const store::Project& project, const std::function<void(const store::WorklistRow&)>& take)
{
    constexpr int page = 5000;
    for (qint64 first = 0;; first += page) {
        const auto rows = project.worklistRows({}, store::WorklistOrder::Name, first, page);
        if (!rows)
            return tl::unexpected(rows.error());
        std::for_each(rows->begin(), rows->end(), take);
        if (rows->size() < page)
            return {};
    }
}

domain::Done forEachExportedImage(const store::Project& project, const domain::Progress& progress,
                                  const std::function<domain::Done(const ExportedImage&)>& take)
{
    const store::WorklistFilter everything;
    const auto total = project.worklistCount(everything);
    if (!total)
        return tl::unexpected(total.error());
    constexpr int page = 500;
    for (qint64 first = 0; first < *total && !progress.stopRequested(); first += page) {
        const auto rows = project.worklistRows(everything, store::WorklistOrder::Name, first, page);
        if (!rows)
            return tl::unexpected(rows.error());
        progress(first, *total, "Exporting");
        for (const store::WorklistRow& row : *rows) {
            auto record = project.image(row.image);
            if (!record)
                return tl::unexpected(record.error());
            const auto facts = project.facts(row.image);
            if (!facts)
                return tl::unexpected(facts.error());
            ExportedImage image;
            image.record = std::move(*record);
            image.labels.reserve(facts->labels.size());
            for (const store::LabelRecord& label : facts->labels)
                image.labels.push_back(label.label);
            keepReadersWord(image, *facts);
            if (auto done = take(image); !done)
                return done;
        }
    }
    return {};
}

} // namespace exchange
