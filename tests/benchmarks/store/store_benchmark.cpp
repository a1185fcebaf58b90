// The store at NIH's size: 112,120 images of 30,805 patients, 14 answers each, 984 boxes. Prints what it measured.
//   bench_store [FOLDER]     makes the project below FOLDER and leaves it there; else in a temporary folder
#include "core/store/project.h"
#include "made_up_nih.h"
#include "measure.h"
#include "worklist_benchmark.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace store;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QTemporaryDir dir(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX") : QString());
    dir.setAutoRemove(argc == 1);
    auto project = must(Project::create(dir.filePath(QStringLiteral("nih"))));
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

    measure("counts", 5, [&](int) { must(project->counts()); });
    measure("freeze", 3, [&](int) { must(project->freeze(5, 1)); });

    // Two more readers: one who began this week, one who has read nearly everything.
    const QString file = dir.filePath(QStringLiteral("nih/project.fewbox"));
    must(addReader(file, QStringLiteral("new here"), 2000));
    must(addReader(file, QStringLiteral("busy"), 100000));
    const QString folder = project->folder();
    project.reset();
    measure("open, the worklist's rows made anew", 1, [&](int) { project = must(Project::open(folder)); });
    project.reset();
    measure("open and the first page by patient", 20, [&](int) {
        project = must(Project::open(folder));
        must(project->worklistRows({}, WorklistOrder::Patient, 0, 128));
        must(project->worklistCount({}));
    });
    const domain::RunId run = addScores(*project);
    measureWorklist(*project, QStringLiteral("new here"), run);
    measureWorklist(*project, QStringLiteral("busy"), run);
    return 0;
}
