// The desk's words on the command line: findings, boxes, images, labels; and how a gesture is done and told.
#pragma once

#include "command.h"

#include "core/domain/accuracy.h"
#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/store/project.h"

#include <QJsonArray>

/// By name or short name, in any case. OptionUnknown, with the project's findings.
domain::Result<int> findingOf(const store::Project& project, const QString& word);
QString findingName(const store::Project& project, int finding); ///< "" for −1
/// "x,y,width,height" in stored pixels of the image; none for anything else.
std::optional<domain::Box> boxOf(const QString& word);
QString boxText(const domain::Box& box);
QJsonArray boxJson(const domain::Box& box);
/// present, absent, unsure, none.
QString labelWord(domain::Label label);
std::optional<domain::Label> labelOf(const QString& word);
QString readStateWord(store::ReadState state); ///< new, in progress, done
/// A whole number from `least`; none for anything else.
std::optional<qint64> wholeNumber(const QString& word, qint64 least);
/// An image by its identity, name or stem, by its row as #5, or as 5 where no patient is called so. ImageUnknown,
/// OptionOutOfRange (5 is a row and a patient, and they are not the same one film).
domain::Result<store::ImageRecord> imageOf(const store::Project& project, const QString& word);
/// The same of several, separated by commas.
domain::Result<std::vector<store::ImageRecord>> imagesOf(const store::Project& project, const QString& names);
/// A reader who has been here before. ReaderUnknown, with those who have.
domain::Result<domain::ReaderId> knownReader(const store::Project& project, const QString& name);
/// {"image": identity, "name": …, "row": …}, the frame where it is not the first.
QJsonObject imageJson(const store::ImageRecord& image);

/// fail(), as wrong usage where the words themselves are the error (OptionUnknown, OptionOutOfRange).
int failWords(const domain::Error& error);
/// Performs the gesture and says so: the sentence, or "Nothing changed: …"; with --json `facts` with "gesture" (null where
/// nothing changed). Returns the exit code.
int performAndTell(store::Project& project, const store::Gesture& gesture, const CommandLine& line,
                   const QString& sentence, QJsonObject facts);
/// A step of the journal in words: "draw box Mass in film.png [10, 20, 30, 40]".
QString stepText(const store::Project& project, const store::JournalEntry& entry);
QJsonObject stepJson(const store::Project& project, const store::JournalEntry& entry);

/// A file's name may hold anything: line breaks and what a terminal obeys (escape sequences, turns of direction) as \n, \x1b,
/// \u202e.
QString onOneLine(const QString& text);

/// Columns as wide as they need to be; those named in `right` are right-aligned, the last one is not padded. Cells on one line.
void printTable(const QStringList& header, std::vector<QStringList> rows, const std::vector<int>& right = {});
/// "0.41 (0.22 to 0.58)", "–" for none.
QString withInterval(const std::optional<double>& value, const std::optional<domain::Interval>& interval);
QJsonValue intervalJson(const std::optional<domain::Interval>& interval);
