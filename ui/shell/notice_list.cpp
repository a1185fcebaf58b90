#include "ui/shell/notice_list.h"

#include "ui/kit/error_sentence.h"

namespace shell {

namespace {
constexpr std::size_t mostKept = 100;
}

void NoticeList::add(Notice notice)
{
    notice.at = QDateTime::currentDateTime();
    m_notices.insert(m_notices.begin(), std::move(notice));
    if (m_notices.size() > mostKept)
        m_notices.pop_back();
    ++m_unseen;
    Q_EMIT added();
    Q_EMIT changed();
}

void NoticeList::addError(const domain::Error& error)
{
    add({kit::NoticeBar::Kind::Error, kit::errorSentence(error), kit::errorAdvice(error)});
}

void NoticeList::markSeen()
{
    if (m_unseen == 0)
        return;
    m_unseen = 0;
    Q_EMIT changed();
}

void NoticeList::dropWays()
{
    for (Notice& notice : m_notices)
        notice.ways.clear();
    Q_EMIT changed();
}

} // namespace shell
