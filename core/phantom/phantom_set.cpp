#include "core/phantom/phantom_set.h"

#include "core/domain/finding.h"
#include "core/exchange/nih_tables.h"
#include "core/exchange/whole_file.h"
#include "core/phantom/phantom.h"
#include "core/phantom/set_sign.h"

#include <QByteArray>
#include <QDir>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

namespace phantom {

namespace {

/// What the tables say of one film; the pixels are on disk by then.
struct Row {
    QByteArray entry, boxes;
    int boxCount = 0;
};

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 15);
}

Row rowOf(const FilmPlan& plan, const Phantom& phantom)
{
    const domain::FindingSchema& schema = domain::FindingSchema::nih14();
    const exchange::DxImage& image = phantom.image;
    const QByteArray name = QByteArray::fromStdString(plan.stem() + ".dcm");
    QByteArray labels;
    for (const int finding : phantom.present)
        labels += (labels.isEmpty() ? "" : "|") + QByteArray::fromStdString(schema.at(finding).name);
    Row row;
    const QByteArrayList fields = {name,
                                   labels.isEmpty() ? "No Finding" : labels,
                                   QByteArray::number(plan.film),
                                   QByteArray::fromStdString(image.patientId),
                                   QByteArray::number(phantom.age),
                                   QByteArray::fromStdString(image.patientSex),
                                   QByteArray::fromStdString(image.viewPosition),
                                   QByteArray::number(image.size.width),
                                   QByteArray::number(image.size.height),
                                   number(image.spacingMm),
                                   number(image.spacingMm)};
    row.entry = fields.join(',') + '\n';
    if (!plan.boxed)
        return row;
    for (const domain::FindingBox& finding : phantom.findings) {
        const domain::Box box = domain::scaledToImage(finding.box, image.size, exchange::nihFrame);
        const std::string& label = schema.at(finding.finding).name;
        row.boxes += name + ',' + (label == "Infiltration" ? "Infiltrate" : QByteArray::fromStdString(label)) + ',' + number(box.x) + ','
            + number(box.y) + ',' + number(box.width) + ',' + number(box.height) + '\n';
        ++row.boxCount;
    }
    return row;
}

domain::Done writeTable(const QString& path, const QByteArray& text)
{
    exchange::WholeFile file(path);
    auto done = file.open();
    if (done)
        done = file.write(text);
    if (done)
        done = file.finish();
    return done;
}

} // namespace

domain::Result<PhantomSetSummary> makePhantoms(const std::string& folder, const PhantomSetOptions& options,
                                               const domain::Progress& progress)
{
    const QDir root(QString::fromStdString(folder));
    if (auto made = exchange::makeFolder(root.absoluteFilePath("images")); !made)
        return tl::unexpected(made.error());
    if (auto done = putSign(root, options); !done)
        return tl::unexpected(done.error());
    const std::vector<FilmPlan> plans = planFilms(options.images, options.seed, options.boxedShare);
    std::vector<std::optional<Row>> rows(plans.size());

    std::atomic<std::size_t> next = 0;
    std::mutex mutex; // guards what follows
    std::int64_t finished = 0;
    std::optional<domain::Error> failure;
    const auto work = [&] {
        for (std::size_t i = next++; i < plans.size() && !progress.stopRequested(); i = next++) {
            const Phantom phantom = makePhantom(plans[i], options.seed);
            const std::string path = filmPath(root, plans[i]).toStdString();
            const auto written = exchange::writeDx(phantom.image, path);
            const std::lock_guard lock(mutex);
            if (!written && !failure)
                failure = written.error();
            if (failure)
                return;
            rows[i] = rowOf(plans[i], phantom);
            progress(++finished, static_cast<std::int64_t>(plans.size()), "Drawing films");
        }
    };
    {
        const std::size_t hands = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, std::max<std::size_t>(1, plans.size()));
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < hands; ++i)
            threads.emplace_back(work);
        work();
    }
    if (failure)
        return tl::unexpected(*failure);

    PhantomSetSummary summary;
    summary.stopped = progress.stopRequested();
    std::set<int> patients;
    QByteArray entries = "Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,Patient Gender,View Position,"
                         "OriginalImage[Width,Height],OriginalImagePixelSpacing[x,y]\n";
    QByteArray boxes = "Image Index,Finding Label,Bbox [x,y,w,h],,,\n";
    for (std::size_t i = 0; i < plans.size(); ++i) {
        if (!rows[i])
            continue;
        entries += rows[i]->entry;
        boxes += rows[i]->boxes;
        patients.insert(plans[i].patient);
        ++summary.images;
        summary.boxes += rows[i]->boxCount;
        summary.boxedImages += rows[i]->boxCount > 0;
    }
    summary.patients = static_cast<int>(patients.size());
    for (const auto& [name, text] : {std::pair(entryTable, &entries), {boxList, &boxes}})
        if (auto done = writeTable(root.absoluteFilePath(name), *text); !done)
            return tl::unexpected(done.error());
    return summary;
}

domain::Result<PhantomSetSummary> makePhantoms(const std::string& folder, int images, std::uint64_t seed,
                                               const domain::Progress& progress)
{
    PhantomSetOptions options;
    options.images = images;
    options.seed = seed;
    return makePhantoms(folder, options, progress);
}

} // namespace phantom
