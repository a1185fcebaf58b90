// What happened while the window was open: imports, errors, ended runs. Values; the panel and the status line show them.
#pragma once

#include "ui/kit/notice_bar.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace shell {

/// Said in this order: what happened (title), what is safe and what to do (text).
struct Notice {
    /// One object that it concerns, with its own remedy.
    struct Row {
        QString name, text;
        QString path; ///< absolute, for "Show in folder"; may be empty
        bool operator==(const Row&) const = default;
    };
    struct Way {
        QString verb;
        std::function<void()> go;
    };
    kit::NoticeBar::Kind kind = kit::NoticeBar::Kind::Info;
    QString title, text;
    std::vector<Row> rows = {};
    std::vector<Way> ways = {};
    bool calm = false;  ///< for the status line's count alone; others are said in a banner too
    QDateTime at = {};  ///< local time; set by add()
    int times = 1;      ///< how often the same was said
};

class NoticeList : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The same words again are one notice with a count, at its newest time.
    void add(Notice notice);
    void addError(const domain::Error& error);
    const std::vector<Notice>& notices() const { return m_notices; } ///< newest first
    int unseen() const { return m_unseen; }
    void markSeen();
    void dropWays(); ///< what they act on is gone (another project was opened)

Q_SIGNALS:
    void added(); ///< the newest is notices().front(); not for one that was said within a minute
    void changed();

private:
    std::vector<Notice> m_notices;
    int m_unseen = 0;
};

} // namespace shell
