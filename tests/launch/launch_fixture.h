// An empty project in a folder of its own, and films for it.
#pragma once

#include "core/imaging/thumbnail.h"
#include "core/launch/run_launch.h"
#include "core/store/import.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

/// A test calls begin() and end() in its init() and cleanup().
class LaunchFixture {
protected:
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto project = store::Project::create(m_dir->filePath(QStringLiteral("project")));
        QVERIFY(project);
        m_project = std::move(*project);
        QVERIFY(m_project->useReader(QStringLiteral("AB")));
    }
    void end() { m_project.reset(); }

    /// A grey picture of 40 × 40 px; the project does not know its size.
    domain::ImageId addImage(const std::string& name, const std::string& patient) { return addImage(name, patient, *m_project); }
    domain::ImageId addImage(const std::string& name, const std::string& patient, store::Project& project)
    {
        const QString path = m_dir->filePath(QString::fromStdString(name) + QStringLiteral(".png"));
        imaging::GreyImage picture{40, 40, std::vector<std::uint8_t>(1600, 90)};
        if (!imaging::writePng(path.toStdString(), picture))
            return {};
        auto import = project.beginImport(m_dir->path(), QStringLiteral("images"));
        store::ImageRecord record;
        record.identity = record.name = QString::fromStdString(name);
        record.path = path;
        record.patientId = QString::fromStdString(patient);
        const auto stored = (*import)->addImage(record);
        return stored && (*import)->finish() ? stored->id : domain::ImageId{};
    }
    runs::RunFolder folderOf(domain::RunId run) const
    {
        return launch::folderOf(*m_project, *launch::findRun(*m_project, QString::number(run.value)));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Project> m_project;
};
