// A project with two small films on disk and one image without a file, for the tests of Read.
#pragma once

#include "core/store/import.h"
#include "core/store/project.h"

#include <QImage>
#include <QTemporaryDir>

#include <vector>

struct FilmProject {
    QTemporaryDir folder;
    std::unique_ptr<store::Project> project;
    std::vector<domain::ImageId> images; ///< two with a film of 400×300, one whose file is missing

    FilmProject()
    {
        auto made = store::Project::create(folder.filePath("project"));
        if (!made || !(*made)->useReader("A. Berg"))
            return;
        auto import = (*made)->beginImport("made up", "test");
        if (!import)
            return;
        for (int i = 0; i < 3; ++i) {
            store::ImageRecord image;
            image.identity = image.name = QStringLiteral("film%1.png").arg(i + 1);
            image.patientId = QString::number(100 + i);
            image.size = {400, 300};
            image.spacingX = image.spacingY = 0.5;
            image.spacingKind = "table";
            if (i < 2) {
                image.path = folder.filePath(image.name);
                QImage film(400, 300, QImage::Format_Grayscale8);
                film.fill(60 + 60 * i);
                if (!film.save(image.path))
                    return;
            }
            auto stored = (*import)->addImage(image);
            if (!stored)
                return;
            images.push_back(stored->id);
        }
        if ((*import)->finish())
            project = std::move(*made);
    }

    bool importBoxes(int image, int finding, const std::vector<domain::Box>& boxes)
    {
        auto import = project->beginImport("boxes", "test");
        for (const domain::Box& box : boxes)
            if (!import || !(*import)->addBox(images[std::size_t(image)], finding, box))
                return false;
        return import && (*import)->finish();
    }

    std::vector<store::BoxRecord> boxes(int image) const { return project->facts(images[std::size_t(image)])->boxes; }
    domain::Label label(int image, int finding) const
    {
        return project->facts(images[std::size_t(image)])->labels[std::size_t(finding)].label;
    }
};
