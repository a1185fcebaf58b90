#include "ui/shell/errand.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <array>

namespace shell {

QString findFewboxctl()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("fewboxctl.exe");
#else
    const QString name = QStringLiteral("fewboxctl");
#endif
    if (const QString set = qEnvironmentVariable("FEWBOX_CTL"); !set.isEmpty())
        return QFileInfo(set).isExecutable() ? set : QString();
    const QString beside = QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

Errand::Errand(QObject* parent) : QObject(parent) {}

Errand::~Errand()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->terminate();
    if (!m_process->waitForFinished(2000))
        m_process->kill();
    m_process->waitForFinished(500);
}

void Errand::start(std::vector<ErrandStep> steps)
{
    if (isRunning()) {
        m_steps.insert(m_steps.end(), steps.begin(), steps.end());
        return;
    }
    m_steps = std::move(steps);
    m_step = 0;
    m_summaries.clear();
    m_stopping = false;
    m_program = findFewboxctl();
    if (m_steps.empty())
        return;
    m_title = m_steps.front().title;
    if (m_program.isEmpty()) {
        end(ErrandEnd::How::NoProgram);
        return;
    }
    next();
}

void Errand::next()
{
    const ErrandStep& step = m_steps[m_step];
    m_title = step.title;
    m_failure.clear();
    m_rest.clear();
    m_share = -1;
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Errand::readLines);
    connect(m_process, &QProcess::finished, this, &Errand::childEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(ErrandEnd::How::Failed, m_process->errorString());
    });
    m_process->start(m_program, step.arguments);
    Q_EMIT progressed();
}

void Errand::readLines()
{
    m_rest += m_process->readAllStandardOutput();
    bool news = false;
    for (qsizetype cut = m_rest.indexOf('\n'); cut >= 0; cut = m_rest.indexOf('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(m_rest.left(cut)).object();
        m_rest.remove(0, cut + 1);
        const QString event = line[QStringLiteral("event")].toString();
        if (event == QLatin1String("progress")) {
            const double total = line[QStringLiteral("total")].toDouble();
            m_share = total > 0 ? line[QStringLiteral("done")].toDouble() / total : -1;
            news = true;
        } else if (event == QLatin1String("summary")) {
            m_summaries.push_back(line);
        } else if (event == QLatin1String("failed")) {
            m_failure = line[QStringLiteral("error")][QStringLiteral("text")].toString();
        }
    }
    if (news)
        Q_EMIT progressed();
}

void Errand::childEnded(int exitCode, QProcess::ExitStatus status)
{
    readLines();
    if (m_stopping) {
        end(ErrandEnd::How::Stopped);
        return;
    }
    if (status == QProcess::CrashExit) {
        end(ErrandEnd::How::Failed, tr("The program fewboxctl ended before its time. What it had stored stays: try again."));
        return;
    }
    constexpr int doneInPart = 3;
    if (exitCode != 0 && exitCode != doneInPart) {
        const QString said = QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed();
        end(ErrandEnd::How::Failed, m_failure.isEmpty() ? said : m_failure);
        return;
    }
    m_process->deleteLater();
    m_process = nullptr;
    if (++m_step < m_steps.size())
        next();
    else
        end(ErrandEnd::How::Done);
}

void Errand::stop()
{
    if (!m_process || m_stopping)
        return;
    m_stopping = true;
#ifdef Q_OS_WIN
    m_process->kill(); // a console program without a window hears no WM_CLOSE; what it committed is whole
#else
    m_process->terminate();
#endif
    Q_EMIT progressed();
}

void Errand::end(ErrandEnd::How how, const QString& text)
{
    if (m_process)
        m_process->deleteLater();
    m_process = nullptr;
    m_steps.clear();
    const ErrandEnd said{how, std::exchange(m_summaries, {}), m_title, text};
    m_stopping = false;
    Q_EMIT progressed();
    Q_EMIT ended(said);
}

namespace {

enum class FileKind { Other, Dicom, Picture };

FileKind fileKindOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileKind::Other;
    const QByteArray head = file.read(132);
    // DICOM PS3.10 7.1: 128 bytes of preamble, then "DICM". The others: their registered signatures.
    if (head.mid(128, 4) == "DICM")
        return FileKind::Dicom;
    if (head.startsWith("\x89PNG") || head.startsWith("\xff\xd8\xff") || head.startsWith(QByteArray("II*\0", 4)) ||
        head.startsWith(QByteArray("MM\0*", 4)))
        return FileKind::Picture;
    return path.endsWith(QLatin1String(".dcm"), Qt::CaseInsensitive) ? FileKind::Dicom : FileKind::Other;
}

bool hasNihTables(const QString& folder)
{
    return !QDir(folder).entryList({QStringLiteral("Data_Entry*.csv"), QStringLiteral("BBox_List*.csv")}, QDir::Files).isEmpty();
}

} // namespace

ImportPlan planImport(const QStringList& paths, const domain::Progress& progress)
{
    constexpr int mostLookedAt = 4000;
    ImportPlan plan;
    QStringList folders;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.isDir()) {
            folders << info.absoluteFilePath();
        } else if (info.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0) {
            plan.parts.emplace_back(QStringLiteral("coco"), info.absoluteFilePath());
        } else {
            folders << info.absolutePath();
            plan.widened = plan.widened || info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0;
        }
    }
    folders.removeDuplicates();
    for (const QString& folder : folders) {
        if (hasNihTables(folder)) {
            plan.parts.emplace_back(QStringLiteral("nih"), folder);
            continue;
        }
        bool dicom = false, picture = false;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        for (int i = 0; i < mostLookedAt && files.hasNext() && !(dicom && picture) && !progress.stopRequested(); ++i) {
            const FileKind kind = fileKindOf(files.next());
            dicom = dicom || kind == FileKind::Dicom;
            picture = picture || kind == FileKind::Picture;
        }
        // A folder of neither: the importer's own sentence says what it looked for.
        if (dicom || !picture)
            plan.parts.emplace_back(QStringLiteral("dicom"), folder);
        if (picture)
            plan.parts.emplace_back(QStringLiteral("images"), folder);
    }
    return plan;
}

} // namespace shell
