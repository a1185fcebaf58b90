// A small project in a folder of its own, and short words for what tests do with it.
#pragma once

#include "core/domain/error_text.h"
#include "core/store/import.h"
#include "core/store/project.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace store {

/// The value, or a failed test with the error's sentence.
template <typename T> T must(domain::Result<T> result)
{
    if (!result)
        qFatal("%s", domain::errorText(result.error()).c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline const char* codeOf(const domain::Error& error)
{
    return domain::errorTemplate(error.code).id;
}
template <typename T> QString errorOf(const domain::Result<T>& result)
{
    return result ? QStringLiteral("no error") : QString::fromLatin1(codeOf(result.error()));
}

enum Finding { Atelectasis, Cardiomegaly, Effusion, Infiltration, Mass, Nodule, Pneumonia, Pneumothorax };

/// `count` images of 1000 × 800 px called image_1.png …, patients p1, p1, p2, p2, …; a reader "Ada" is chosen.
class ProjectFixture {
public:
    explicit ProjectFixture(int count = 4) : m_folder(m_dir.filePath(QStringLiteral("project")))
    {
        project = must(Project::create(m_folder));
        auto import = must(project->beginImport(QStringLiteral("test"), QStringLiteral("images")));
        for (int i = 1; i <= count; ++i)
            images.push_back(must(import->addImage(record(i))).id);
        must(import->finish());
        must(project->useReader(QStringLiteral("Ada")));
    }

    static ImageRecord record(int i)
    {
        ImageRecord image;
        image.name = QStringLiteral("image_%1.png").arg(i);
        image.identity = QStringLiteral("image_%1").arg(i);
        image.path = QStringLiteral("/films/image_%1.png").arg(i);
        image.patientId = QStringLiteral("p%1").arg((i + 1) / 2);
        image.sex = i % 2 ? QStringLiteral("F") : QStringLiteral("M");
        image.age = 40 + i;
        image.followUp = i % 2 ? 0 : 1;
        image.view = QStringLiteral("PA");
        image.size = {1000, 800};
        return image;
    }

    void reopen(const QString& reader = QStringLiteral("Ada"))
    {
        project.reset();
        project = must(Project::open(m_folder));
        must(project->useReader(reader));
    }

    domain::BoxId draw(domain::ImageId image, int finding, domain::Box box = {100, 100, 50, 40})
    {
        return *must(project->boxMadeBy(must(project->perform(DrawBox{image, finding, box}))));
    }
    domain::PointId point(domain::ImageId image, int finding, domain::Point at = {120, 110})
    {
        return *must(project->pointMadeBy(must(project->perform(DrawPoint{image, finding, at}))));
    }
    /// Becomes this reader.
    domain::ReaderId as(const char* name) { return must(project->useReader(QLatin1String(name))); }
    ImageFacts facts(domain::ImageId image) const { return must(project->facts(image)); }
    domain::Label label(domain::ImageId image, int finding) const
    {
        return facts(image).labels[std::size_t(finding)].label;
    }
    std::size_t boxes(domain::ImageId image) const { return facts(image).boxes.size(); }
    QString folder() const { return m_folder; }
    QString file() const { return m_folder + QStringLiteral("/project.fewbox"); }

private:
    QTemporaryDir m_dir;
    QString m_folder;

public:
    std::unique_ptr<Project> project;
    std::vector<domain::ImageId> images;
};

} // namespace store
