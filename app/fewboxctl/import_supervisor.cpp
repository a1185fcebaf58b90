#include "import_supervisor.h"

#include "interrupt.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

constexpr const char* markVariable = "FEWBOX_IMPORT_MARK";
constexpr const char* leaveOutVariable = "FEWBOX_IMPORT_LEAVE_OUT";
constexpr int mostDeaths = 100;

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

int superviseImport(const QString& program, const QStringList& arguments)
{
    QTemporaryDir folder;
    const QString mark = folder.filePath(QStringLiteral("reading"));
    const QString leaveOut = folder.filePath(QStringLiteral("leave-out"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(markVariable), mark);
    environment.insert(QLatin1String(leaveOutVariable), leaveOut);
    for (int deaths = 0; deaths < mostDeaths; ++deaths) {
        QFile::remove(mark);
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.setInputChannelMode(QProcess::ForwardedInputChannel);
        child.start(program, arguments);
        bool asked = false;
        while (!child.waitForFinished(200) && child.state() != QProcess::NotRunning) {
            if (interrupted() && !asked) {
                asked = true;
                child.terminate(); // it ends cleanly; what it stored stays
            }
        }
        if (child.error() == QProcess::FailedToStart)
            return -1;
        if (child.exitStatus() == QProcess::NormalExit)
            return child.exitCode();
        const QStringList reading = linesOf(mark);
        QFile list(leaveOut);
        if (reading.isEmpty() || asked || !list.open(QIODevice::Append))
            return -1;
        list.write(reading.first().toUtf8() + '\n');
    }
    return -1;
}

ImportMark::ImportMark()
    : m_mark(qEnvironmentVariable(markVariable)), m_leaveOut(linesOf(qEnvironmentVariable(leaveOutVariable)))
{
}

bool ImportMark::mayRead(const QString& path)
{
    if (m_leaveOut.contains(path))
        return false;
    if (!isSupervised())
        return true;
    // Written over and never cut: a file that is cut and closed is taken to the disk at once by some file systems, and a
    // hundred thousand times that is minutes.
    if (m_mark.isOpen() || m_mark.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        m_mark.seek(0);
        m_mark.write(path.toUtf8() + '\n');
    }
    return true;
}
