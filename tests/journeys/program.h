// Starts one of the three programs and keeps what it said.
#pragma once

#include "test_places.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

struct Said {
    int exitCode = -1; ///< -1: crashed, did not start or did not end
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QByteArray all() const { return (out + err).toUtf8(); }
};

inline Said runProgram(const char* name, const QStringList& arguments, const QStringList& environment = {},
                       int timeoutMs = 600'000)
{
    QProcess process;
    QProcessEnvironment inherited = QProcessEnvironment::systemEnvironment();
    for (const QString& entry : environment)
        inherited.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(inherited);
    process.start(QStringLiteral(FEWBOX_BINARY_DIR "/bin/") + QLatin1String(name), arguments);
    Said said;
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        said.err = QStringLiteral("%1 did not end: %2").arg(QLatin1String(name), process.errorString());
        return said;
    }
    said.out = QString::fromUtf8(process.readAllStandardOutput());
    said.err = QString::fromUtf8(process.readAllStandardError());
    if (process.exitStatus() == QProcess::NormalExit)
        said.exitCode = process.exitCode();
    return said;
}
