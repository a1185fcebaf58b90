// A project with four small films and two readers who differ, for the tests of several readers.
#pragma once

#include "core/store/import.h"
#include "core/store/project.h"

#include <QImage>
#include <QTemporaryDir>

#include <vector>

/// Films of 400 × 300 px: two of one patient and day, one of another patient, and one with the same picture as that
/// one.
struct TeamProject {
    static constexpr int mass = 4, effusion = 2, nodule = 5;

    QTemporaryDir folder;
    std::unique_ptr<store::Project> project;
    std::vector<domain::ImageId> images;

    TeamProject()
    {
        auto made = store::Project::create(folder.filePath("project"));
        if (!made || !(*made)->useReader("Ada Berg"))
            return;
        auto import = (*made)->beginImport("made up", "test");
        if (!import)
            return;
        const char* const patients[] = {"100", "100", "200", "300"};
        for (int i = 0; i < 4; ++i) {
            store::ImageRecord image;
            image.identity = image.name = QStringLiteral("film%1.png").arg(i + 1);
            image.patientId = patients[i];
            image.studyDate = i < 2 ? "20240105" : QString();
            image.size = {400, 300};
            image.spacingX = image.spacingY = 0.5;
            image.spacingKind = "table";
            image.path = folder.filePath(image.name);
            if (!film(std::min(i, 2)).save(image.path)) // the last two are one picture
                return;
            auto stored = (*import)->addImage(image);
            if (!stored)
                return;
            images.push_back(stored->id);
        }
        if ((*import)->finish())
            project = std::move(*made);
    }

    /// A ramp and a square whose place is the film's own.
    static QImage film(int number)
    {
        QImage image(400, 300, QImage::Format_Grayscale8);
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 400; ++x) {
                const bool square = std::abs(x - 80 - 110 * number) < 40 && std::abs(y - 100 - 50 * number) < 40;
                image.scanLine(y)[x] = uchar(square ? 240 : (x * (number + 1) + y * 2) % 200);
            }
        return image;
    }

    domain::ImageId image(int number) const { return images[std::size_t(number)]; }
    bool use(const QString& reader) const { return project->useReader(reader).has_value(); }
    bool perform(const store::Gesture& gesture) const { return project->perform(gesture).has_value(); }
    bool label(int number, int finding, domain::Label label) const
    {
        return perform(store::SetLabel{image(number), finding, label});
    }
    bool box(int number, int finding, const domain::Box& box) const
    {
        return perform(store::DrawBox{image(number), finding, box});
    }
    bool done(int number) const { return perform(store::SetReadState{image(number), store::ReadState::Done}); }

    /// Image 0: both box Mass in two places (IoU ⅓). Image 2: Effusion is present for one and absent for the other.
    /// Image 0 also has a Nodule that both call absent. The current reader is Dora Lind, who has said nothing.
    bool letTwoReadersDiffer() const
    {
        return use("Ada Berg") && box(0, mass, {100, 100, 100, 100}) && label(0, nodule, domain::Label::Absent) &&
               done(0) && label(2, effusion, domain::Label::Present) && done(2) && use("Cem Khan") &&
               box(0, mass, {150, 100, 100, 100}) && label(0, nodule, domain::Label::Absent) && done(0) &&
               label(2, effusion, domain::Label::Absent) && done(2) && use("Dora Lind");
    }

    std::vector<store::AdjudicationRecord> adjudications(int number) const
    {
        return project->facts(image(number))->adjudications;
    }
};
