#include "ui/shell/notice_list.h"

#include "ui/kit/error_sentence.h"

#include <algorithm>

namespace shell {

namespace {
constexpr std::size_t mostKept = 100;
constexpr int newsAfterSeconds = 60; ///< what is said again sooner is the same trouble going on
}

void NoticeList::add(Notice notice)
{
    notice.at = QDateTime::currentDateTime();
    const auto same = std::find_if(m_notices.begin(), m_notices.end(), [&](const Notice& one) {
        return one.kind == notice.kind && one.title == notice.title && one.text == notice.text && one.rows == notice.rows;
    });
    bool isNews = true;
    if (same != m_notices.end()) {
        notice.times += same->times;
        isNews = same->at.secsTo(notice.at) >= newsAfterSeconds;
        if (same - m_notices.begin() < m_unseen)
            --m_unseen; // it is counted again at the front
        m_notices.erase(same);
    }
    m_notices.insert(m_notices.begin(), std::move(notice));
    if (m_notices.size() > mostKept)
        m_notices.pop_back();
    m_unseen = std::min(m_unseen + 1, int(m_notices.size()));
    if (isNews)
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
