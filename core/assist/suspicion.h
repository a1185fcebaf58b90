// A label, a box or a film that looks wrong, to confirm or to dismiss. It changes nothing by itself.
#pragma once

#include "core/assist/reason.h"
#include "core/domain/identifiers.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace assist {

enum class SuspicionKind { SureOfOpposite, UnusualPlace, OtherFilm, SamePicture, TwoIds };

/// The words of the command line: opposite, place, film, picture, patient.
const char* suspicionWord(SuspicionKind kind);

struct Suspicion {
    SuspicionKind kind = SuspicionKind::SureOfOpposite;
    /// The same whenever the same thing is found again, by any run; another one once the label or the box has changed.
    QString key;
    domain::ImageId image;
    int finding = -1;
    domain::BoxId box;        ///< of UnusualPlace
    domain::ImageId other;    ///< the other film, where there is one
    double severity = 0;      ///< 0…1, for the list's order across kinds
    Reason reason;
    bool operator==(const Suspicion&) const = default;
};

/// "<kind>/<part>/<part>…". '/' and '%' in parts are escaped, so no two lists of parts make one key.
QString suspicionKey(SuspicionKind kind, const QStringList& parts);

/// The gravest first, ties by key; without those whose key was answered.
std::vector<Suspicion> openSuspicions(std::vector<Suspicion> found, const std::set<QString>& answered);

} // namespace assist
