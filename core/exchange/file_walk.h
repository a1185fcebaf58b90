// Files below a folder, and the picture that belongs to a name.
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace exchange {

/// A name without its ending, if that is one of a picture or DICOM file ("1.2.840.10008" keeps its last part).
QString stemOf(const QString& fileName);

/// The file of that stem in that folder, whatever picture's ending it has, without listing the folder; empty: none.
QString fileOfStem(const QString& path);

/// No error for a file that can be read to its end, seen through links. Errors: FileMissing (a link's target, too),
/// NotAFile for a folder, a pipe, a socket or a device: opening those would wait for ever or never end.
domain::Done requirePlainFile(const QString& path);

/// A file's name for a message: what is not UTF-8 as \x with two digits.
std::string escapedName(QByteArrayView bytes);

/// All files below `folder`, absolute, sorted by path within each folder, links followed, each folder once. A folder
/// that cannot be listed (FolderUnreadable), names that are not UTF-8 (FileNameUndecodable, one error a folder) and what
/// requirePlainFile() refuses are added to `skipped`; the rest goes on.
/// Errors: FolderMissing, FolderUnreadable for `folder` itself.
domain::Result<QStringList> filesBelow(const QString& folder, std::vector<domain::Error>& skipped,
                                       const domain::Progress& progress = {});

/// How many parts of the two paths agree, from the end on: folders, and the stem of the file; letters' case ignored.
int sharedEnd(const QString& path, const QString& name);
/// The name with the folders before it, as sharedEnd() counts them.
int partsOf(const QString& name);
/// Which of the files of one stem a name means: most parts agree, then the whole name does, then a DICOM file before a
/// picture. Several: it does not say.
QStringList meantBy(const QString& name, const QStringList& paths);

/// Where the file of an image is, whatever its folder and ending are: images/, images_001/images …, flat.
class ImageFiles {
public:
    explicit ImageFiles(const QStringList& files);
    /// The path for a table's name: in the folders that the name may begin with, then of the same name if there is one,
    /// else of the same stem (case ignored); a DICOM file before a picture, then the first. Empty: no such file.
    QString find(const QString& name) const;
    /// All files of the name's stem, in order of path.
    QStringList ofStem(const QString& name) const;
    /// Another file of the same name as `path`, in another folder; empty: none.
    QString anotherLike(const QString& path) const;
    qsizetype count() const { return m_byStem.size(); }

private:
    QHash<QString, QStringList> m_byStem;
};

} // namespace exchange
