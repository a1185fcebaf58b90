// The store at NIH's size: 112,120 images of 30,805 patients, 14 answers each, 984 boxes. Prints what it measured.
//   bench_store [FOLDER]     makes the project below FOLDER and leaves it there; else in a temporary folder
#include "core/domain/random.h"
#include "core/store/import.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace store;

namespace {

template <typename T> T must(domain::Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().subject.c_str(), result.error().found.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <typename Work> void measure(const char* what, int times, Work&& work)
{
    std::vector<double> ms;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    std::printf("%-46s median %9.2f ms   p95 %9.2f ms   (%d)\n", what, ms[ms.size() / 2], ms[ms.size() * 95 / 100],
                times);
    std::fflush(stdout);
}

constexpr int imageCount = 112120;

void importNih(Project& project)
{
    domain::Random random(1);
    const auto import = must(project.beginImport(QStringLiteral("/nih"), QStringLiteral("nih")));
    int patient = 1, visit = 0;
    for (int i = 0; i < imageCount; ++i) {
        if (random.below(112120) < 30805) {
            ++patient;
            visit = 0;
        }
        ImageRecord image;
        image.identity =
            QStringLiteral("%1_%2").arg(patient, 8, 10, QLatin1Char('0')).arg(visit, 3, 10, QLatin1Char('0'));
        image.name = image.identity + QStringLiteral(".png");
        image.path = QStringLiteral("/nih/images_%1/images/").arg(1 + i / 10000, 3, 10, QLatin1Char('0')) + image.name;
        image.patientId = QString::number(patient);
        image.followUp = visit++;
        image.age = int(20 + random.below(70));
        image.sex = random.chance(.5) ? QStringLiteral("M") : QStringLiteral("F");
        image.view = random.chance(.6) ? QStringLiteral("PA") : QStringLiteral("AP");
        image.size = {1024, 1024};
        const auto stored = must(import->addImage(image));
        std::vector<domain::Label> labels(14, domain::Label::Absent);
        if (random.chance(.46))
            labels[random.below(14)] = domain::Label::Present;
        must(import->setReportLabels(stored.id, labels));
        if (i % 114 == 0)
            must(import->addBox(stored.id, int(random.below(8)), {100.5, 200.25, 300, 200}));
    }
    must(import->finish());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QTemporaryDir dir(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX") : QString());
    dir.setAutoRemove(argc == 1);
    const auto project = must(Project::create(dir.filePath(QStringLiteral("nih"))));
    measure("import", 1, [&](int) { importNih(*project); });
    measure("import again (nothing changes)", 1, [&](int) { importNih(*project); });
    std::printf("%-46s %.1f MB\n", "project.fewbox",
                double(QFileInfo(dir.filePath(QStringLiteral("nih/project.fewbox"))).size()) / 1e6);
    measure("open", 20, [&](int) { must(Project::open(project->folder())); });

    must(project->useReader(QStringLiteral("bench")));
    measure("draw a box", 500, [&](int i) {
        must(project->perform(DrawBox{domain::ImageId{1 + 37 * i}, i % 8, {10, 10, 50, 50}}));
    });
    measure("set a label", 200, [&](int i) {
        must(project->perform(SetLabel{domain::ImageId{50000 + i}, i % 14, domain::Label::Present}));
    });
    measure("undo", 200, [&](int) { must(project->undo()); });
    measure("complete the read", 200,
            [&](int i) { must(project->perform(SetReadState{domain::ImageId{1 + 41 * i}})); });
    measure("facts of one image", 500, [&](int i) { must(project->facts(domain::ImageId{1 + 37 * i})); });

    const char* const orders[] = {"patient", "name", "state", "boxes", "study date"};
    for (int order = 0; order < 5; ++order) {
        measure(qPrintable(QStringLiteral("first page by %1").arg(QLatin1String(orders[order]))), 20,
                [&](int) { must(project->worklistRows({}, WorklistOrder::Column(order), 0, 100)); });
        measure(qPrintable(QStringLiteral("page at 100,000 by %1").arg(QLatin1String(orders[order]))), 20,
                [&](int) { must(project->worklistRows({}, WorklistOrder::Column(order), 100000, 100)); });
        measure(qPrintable(QStringLiteral("position by %1").arg(QLatin1String(orders[order]))), 20, [&](int i) {
            must(project->worklistPosition({}, WorklistOrder::Column(order), domain::ImageId{1 + 5000 * i}));
        });
    }
    const std::pair<const char*, WorklistFilter> filters[] = {
        {"count of all", {}},
        {"count of unread", {.states = unreadStates}},
        {"count of boxed", {.boxes = Presence::With}},
        {"count of masses", {.findings = {{4, FindingAnswer::Present}}}},
        {"count of \"00012\"", {.text = QStringLiteral("00012")}},
        {"count of \"mass\"", {.text = QStringLiteral("mass")}},
    };
    for (const auto& [name, filter] : filters) {
        measure(name, 20, [&, &filter = filter](int) { must(project->worklistCount(filter)); });
        measure("  its first page by name", 20,
                [&, &filter = filter](int) { must(project->worklistRows(filter, WorklistOrder::Name, 0, 100)); });
    }
    measure("counts", 5, [&](int) { must(project->counts()); });
    measure("freeze", 3, [&](int) { must(project->freeze(5, 1)); });
    return 0;
}
