// A run that failed: what, where, its last words, and the ways on, the best one primary.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"

#include <QFrame>
#include <QStringList>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace training {

struct Failure {
    qint64 run = 0;
    domain::Error error;
    QString where;          ///< "In the CRF phase of fold 1, at 14:21."
    double step = -1, keptStep = -1; ///< of that fold: its last one, and its checkpoint's; -1: none
    bool hasCheckpoint = false;
    QString whyNotResume;   ///< empty: it can go on
    QStringList lastWords;  ///< plain English, newest last
    QString logFile;
    domain::MethodOptions options;
};

class FailurePanel : public QFrame {
    Q_OBJECT
public:
    explicit FailurePanel(QWidget* parent = nullptr);
    void show(const Failure& failure);

Q_SIGNALS:
    void resumeWanted();
    /// Start anew with these settings, after a person has looked at them.
    void newRunWanted(const domain::MethodOptions& options);
    void logWanted(const QString& file);

private:
    void addWay(const QString& icon, const QString& title, const QString& detail, const QString& verb, const char* name,
                bool primary, const QString& whyNot, std::function<void()> handler);
    QLabel *m_title, *m_where, *m_words;
    QVBoxLayout* m_ways;
};

} // namespace training
