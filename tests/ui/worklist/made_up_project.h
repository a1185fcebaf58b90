// A project with n images without files, for the tests of lists.
#pragma once

#include "core/store/import.h"
#include "core/store/project.h"

#include <QTemporaryDir>

inline std::unique_ptr<store::Project> madeUpProject(const QTemporaryDir& folder, int images)
{
    auto project = store::Project::create(folder.filePath("project"));
    if (!project)
        return nullptr;
    if (!(*project)->useReader("A. Berg"))
        return nullptr;
    auto import = (*project)->beginImport("made up", "test");
    if (!import)
        return nullptr;
    for (int i = 0; i < images; ++i) {
        store::ImageRecord image;
        image.identity = image.name = QStringLiteral("%1_000.png").arg(i + 1, 8, 10, QLatin1Char('0'));
        image.patientId = QString::number(i + 1);
        image.sex = i % 2 ? "F" : "M";
        image.age = 40 + i % 40;
        image.view = "PA";
        image.path = folder.filePath(image.name);
        image.size = {1024, 1024};
        auto stored = (*import)->addImage(image);
        if (!stored)
            return nullptr;
        std::vector<domain::Label> labels((*project)->schema().findings().size(), domain::Label::Absent);
        labels[std::size_t(i) % 8] = domain::Label::Present;
        if (!(*import)->setReportLabels(stored->id, labels))
            return nullptr;
    }
    if (!(*import)->finish())
        return nullptr;
    return std::move(*project);
}
