// An import reads strangers' files, and a parser may fall over one. So it runs in a child that marks the file it is
// about to read; if the child dies, the next one leaves that file out. A crash costs one file and never the import.
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

/// Runs `program arguments` as that child, its channels ours, again behind each file that kills it. Its exit code; -1 if
/// it died without reading a file, or more often than is worth trying.
int superviseImport(const QString& program, const QStringList& arguments);

/// In the child: is a supervisor there, and may this file be read? Not thread-safe: imports read one file at a time.
class ImportMark {
public:
    ImportMark(); ///< from the environment that superviseImport() sets
    bool isSupervised() const { return !m_mark.fileName().isEmpty(); }
    bool mayRead(const QString& path);

private:
    QFile m_mark; ///< its first line is the file that is being read
    QStringList m_leaveOut;
};
