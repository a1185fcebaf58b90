#include "core/store/sort_key.h"

namespace store {

QString sortKey(const QString& text)
{
    constexpr qsizetype digits = 10;
    QString key;
    key.reserve(text.size() + digits);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        if (end == i) {
            key += text[i++].toLower();
            continue;
        }
        if (end - i < digits)
            key += QString(digits - (end - i), u'0');
        key += QStringView(text).mid(i, end - i);
        i = end;
    }
    return key;
}

} // namespace store
