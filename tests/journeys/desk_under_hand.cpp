#include "desk_under_hand.h"
#include "test_places.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

DeskUnderHand::DeskUnderHand(const QString& project) : m_project(project)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("QT_PLUGIN_PATH", FEWBOX_BINARY_DIR "/tests/plugins");
    environment.insert("QT_QPA_GENERIC_PLUGINS", "scriptedhand:" + path("script"));
    environment.insert("FEWBOX_ACK", path("acknowledged"));
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(name, m_home.path());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process,
                     [this] { m_said += QString::fromUtf8(m_process.readAll()); });
#ifdef Q_OS_UNIX
    // A test may take the disk away by a limit on files: then write() is to fail as on a full disk, not to kill.
    m_process.setChildProcessModifier([] { std::signal(SIGXFSZ, SIG_IGN); });
#endif
}

DeskUnderHand::~DeskUnderHand()
{
    kill();
}

void DeskUnderHand::start(const QStringList& script)
{
    QFile file(path("script"));
    if (!file.open(QIODevice::WriteOnly) || file.write(script.join(u'\n').toUtf8()) < 0)
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    file.close();
    QFile::remove(path("acknowledged"));
    m_said.clear();
    m_process.start(FEWBOX_BINARY_DIR "/bin/fewbox",
                    {m_project, "--reader", "A. Hand", "--language", "en", "--workspace", "read", "--size", "1280x800"});
    if (!m_process.waitForStarted())
        qFatal("%s", qPrintable(m_process.errorString()));
}

void DeskUnderHand::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QList<qint64> DeskUnderHand::acknowledged() const
{
    QFile file(path("acknowledged"));
    QList<qint64> ids;
    if (!file.open(QIODevice::ReadOnly))
        return ids;
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // what follows the last end of a line: nothing, or half a number
    for (const QByteArray& line : lines)
        ids += line.toLongLong();
    return ids;
}

bool DeskUnderHand::await(const std::function<bool()>& condition)
{
    const QDeadlineTimer patience(180'000); // for a machine that is busy with other things, too
    while (!condition()) {
        if (!isRunning() || patience.hasExpired()) {
            qWarning("the desk %s: %s", isRunning() ? "does not come so far" : "is gone", qPrintable(m_said));
            takePicture();
            return false;
        }
        QTest::qWait(2);
    }
    return true;
}

void DeskUnderHand::takePicture()
{
    const bool wanted = QFile(path("script.look")).open(QIODevice::WriteOnly);
    const QDeadlineTimer patience(5'000);
    while (wanted && isRunning() && QFile::exists(path("script.look")) && !patience.hasExpired())
        QTest::qWait(20);
    QTest::qWait(500);
    m_home.setAutoRemove(false);
    qWarning("its last picture and its script are in %s", qPrintable(m_home.path()));
}

bool DeskUnderHand::awaitAcknowledged(int count)
{
    return await([&] { return acknowledged().size() >= count; });
}

bool DeskUnderHand::awaitFile(const QString& name)
{
    return await([&] { return QFile::exists(path(name)); });
}
