// The walls of the house as functions of plain data, so that each can be tested on a made-up house that breaks it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace house {

struct Room {
    QStringList uses;
    QStringList qt;
    QStringList thirdParty;
};
/// By name as fewbox_room() has it ("store", "ui/viewer"); a program is "app/" and its name.
using Rooms = QMap<QString, Room>;

struct Source {
    QString path; ///< from the root, e.g. core/store/project.h
    QStringList includes;
};

/// rooms.json as CMake writes it.
Rooms roomsFromJson(const QByteArray& json);
/// The programs of app/CMakeLists.txt files: fewbox_program(NAME USES … QT … THIRD_PARTY … SOURCES …).
Rooms programsFromCMake(const QString& text);
/// The numbers before the lines of ARCHITECTURE.md's picture.
QMap<QString, int> levelsFromPicture(const QString& markdown);
/// What a file includes; a name that lies beside the includer (`exists`) is given from the root.
QStringList includesOf(const QString& path, const QString& text, const std::function<bool(const QString&)>& exists);

/// core/store/project.h → store, ui/viewer/film.h → ui/viewer, app/fewbox/main.cpp → app/fewbox; else empty.
QString roomOf(const QString& path);
/// Every room that this one may know: its USES, and theirs, since USES is public.
QStringList reachable(const Rooms& rooms, const QString& room);

/// One sentence for each wall that is broken.
QStringList brokenArrows(const Rooms& rooms, const QMap<QString, int>& levels);
QStringList brokenIncludes(const Rooms& rooms, const QList<Source>& sources,
                           const std::function<QString(const QString& header)>& qtModuleOf);

/// The picture of rooms, from the data.
QString picture(const Rooms& rooms, const QMap<QString, int>& levels);

} // namespace house
