// An importer that dies of some files: supervises itself as fewboxctl does. Arguments are the files; one whose name holds
// "poison" kills it, one that holds "hopeless" does so before any file is read.
#include "import_supervisor.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList files = application.arguments().mid(1);
    ImportMark mark;
    if (!mark.isSupervised())
        return superviseImport(QCoreApplication::applicationFilePath(), files) + 1;
    if (files.value(0).contains(QLatin1String("hopeless")))
        std::abort();
    int leftOut = 0;
    for (const QString& file : files) {
        if (!mark.mayRead(file)) {
            ++leftOut;
            continue;
        }
        if (file.contains(QLatin1String("poison")))
            std::abort();
        std::puts(qPrintable(file));
        std::fflush(stdout);
    }
    return leftOut;
}
