#include "core/assist/suspicion.h"

#include <algorithm>
#include <tuple>

namespace assist {

const char* suspicionWord(SuspicionKind kind)
{
    switch (kind) {
    case SuspicionKind::SureOfOpposite: return "opposite";
    case SuspicionKind::UnusualPlace: return "place";
    case SuspicionKind::OtherFilm: return "film";
    case SuspicionKind::SamePicture: return "picture";
    case SuspicionKind::TwoIds: return "patient";
    }
    return "";
}

QString suspicionKey(SuspicionKind kind, const QStringList& parts)
{
    QString key = QLatin1String(suspicionWord(kind));
    for (QString part : parts)
        key += u'/' + part.replace(u'%', QLatin1String("%25")).replace(u'/', QLatin1String("%2F"));
    return key;
}

std::vector<Suspicion> openSuspicions(std::vector<Suspicion> found, const std::set<QString>& answered)
{
    std::erase_if(found, [&](const Suspicion& one) { return answered.contains(one.key); });
    std::sort(found.begin(), found.end(), [](const Suspicion& a, const Suspicion& b) {
        return std::tie(b.severity, a.key) < std::tie(a.severity, b.key);
    });
    // Two ways may lead to one suspicion.
    found.erase(std::unique(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.key == b.key; }),
                found.end());
    return found;
}

} // namespace assist
