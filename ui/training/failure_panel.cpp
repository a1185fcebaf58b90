#include "ui/training/failure_panel.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/training/failure_words.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace training {

namespace {
constexpr int wordsShown = 7;

QString sentenceOf(const Failure& failure)
{
    if (!diedSilently(failure.error))
        return FailurePanel::tr("Run %1 stopped: %2").arg(failure.run).arg(failureReason(failure.error));
    return failure.step > 0 ? FailurePanel::tr("Run %1 was ended from outside, or crashed, at step %2.")
                                  .arg(failure.run)
                                  .arg(QLocale().toString(static_cast<qint64>(failure.step)))
                            : FailurePanel::tr("Run %1 was ended from outside, or crashed, before its first step.").arg(failure.run);
}

} // namespace

FailurePanel::FailurePanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("failurePanel"));
    const kit::Theme& theme = kit::theme();
    const auto style = [this] {
        const kit::Theme& now = kit::theme();
        setStyleSheet(QStringLiteral("#failurePanel { border: 1px solid %1; border-radius: %2px; background: %3; }"
                                     "#failureHead { background: %4; }")
                          .arg(now.colour(QStringLiteral("bad")).name())
                          .arg(now.length(QStringLiteral("radius.control")))
                          .arg(now.colour(QStringLiteral("surface")).name(), now.colour(QStringLiteral("bad_ground")).name()));
    };
    style();
    connect(&kit::theme(), &kit::Theme::changed, this, style);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);

    auto* head = new QFrame(this);
    head->setObjectName(QStringLiteral("failureHead"));
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(16, 12, 16, 12);
    headLayout->setSpacing(12);
    auto* icon = new QLabel(head);
    icon->setPixmap(kit::iconPixmap(QStringLiteral("error"), 18, theme.colour(QStringLiteral("bad")), devicePixelRatioF()));
    headLayout->addWidget(icon, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("failureSentence"));
    m_title->setFont(theme.font(kit::FontRole::Title, kit::FontWeight::Heading));
    m_title->setWordWrap(true);
    m_where = new QLabel(head);
    m_where->setObjectName(QStringLiteral("failureWhere"));
    m_where->setWordWrap(true);
    texts->addWidget(m_title);
    texts->addWidget(m_where);
    headLayout->addLayout(texts, 1);
    layout->addWidget(head);

    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("lastWords"));
    m_words->setFont(theme.monoFont(kit::FontRole::Small));
    m_words->setContentsMargins(16, 10, 16, 10);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setLayoutDirection(Qt::LeftToRight);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    layout->addWidget(m_words);
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(0);
    layout->addLayout(m_ways);
}

void FailurePanel::show(const Failure& failure)
{
    m_title->setText(sentenceOf(failure));
    QString where = failure.where;
    where += QLatin1Char(' ') +
             (failure.keptStep > 0     ? tr("Everything up to step %1 is kept.").arg(QLocale().toString(static_cast<qint64>(failure.keptStep)))
              : failure.hasCheckpoint ? tr("What it had learned until its last checkpoint is kept.")
                                      : tr("It had not come to its first checkpoint."));
    if (const QString advice = failureAdvice(failure.error); !advice.isEmpty())
        where += QLatin1Char(' ') + advice;
    m_where->setText(where.trimmed());
    QStringList words = failure.lastWords.mid(std::max<qsizetype>(0, failure.lastWords.size() - wordsShown));
    m_words->setText(words.isEmpty() ? tr("It left no line behind.") : words.join(QLatin1Char('\n')));

    while (QLayoutItem* item = m_ways->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool memory = failure.error.code == domain::ErrorCode::OutOfMemory;
    const bool settings = needsOtherSettings(failure.error);
    if (failure.hasCheckpoint && !settings) {
        addWay(QStringLiteral("retry"), tr("Resume from the last checkpoint"),
               memory ? tr("Close other programs first: the same settings ask for the same memory.")
                      : tr("Steps since then are done again; the result is the same as without the stop."),
               tr("Resume"), "failureResume", !memory, failure.whyNotResume, [this] { Q_EMIT resumeWanted(); });
    }
    domain::MethodOptions smaller = failure.options;
    if (memory) {
        const int computed = smaller.microBatch > 0 ? smaller.microBatch : smaller.batchSize;
        smaller.microBatch = std::max(1, computed / 2);
        addWay(QStringLiteral("overlay-patches"), tr("Start again, %1 images at once instead of %2").arg(smaller.microBatch).arg(computed),
               tr("The batch stays %1; it takes about half the memory and somewhat longer.").arg(smaller.batchSize),
               tr("New run"), "failureNewRun", true, {}, [this, smaller] { Q_EMIT newRunWanted(smaller); });
    } else {
        addWay(QStringLiteral("add"), tr("Start again from the beginning"), tr("With these settings in the form, to be changed as needed."),
               tr("New run"), "failureNewRun", settings || !failure.hasCheckpoint, {},
               [this, smaller] { Q_EMIT newRunWanted(smaller); });
    }
    const bool hasLog = QFileInfo::exists(failure.logFile);
    addWay(QStringLiteral("report"), tr("Show the whole log"), failure.logFile, tr("Open"), "failureLog", false,
           hasLog ? QString() : tr("There is no log file."), [this, file = failure.logFile] { Q_EMIT logWanted(file); });
}

void FailurePanel::addWay(const QString& icon, const QString& title, const QString& detail, const QString& verb,
                          const char* name, bool primary, const QString& whyNot, std::function<void()> handler)
{
    auto* row = new QFrame(this);
    kit::setKind(row, "section");
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    auto* glyph = new QLabel(row);
    glyph->setPixmap(kit::iconPixmap(icon, 18, kit::theme().colour(QStringLiteral("muted")), devicePixelRatioF()));
    layout->addWidget(glyph);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* first = new kit::TextLabel(title, kit::FontRole::Body, kit::FontWeight::Name);
    first->setElided(true);
    auto* second = new kit::TextLabel(whyNot.isEmpty() ? detail : whyNot, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
    second->setElided(true);
    texts->addWidget(first);
    texts->addWidget(second);
    layout->addLayout(texts, 1);
    auto* button = new QPushButton(verb, row);
    button->setObjectName(QLatin1String(name));
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot.isEmpty() ? title : whyNot);
    if (primary)
        kit::setKind(button, "primary");
    connect(button, &QPushButton::clicked, this, std::move(handler));
    layout->addWidget(button);
    m_ways->addWidget(row);
}

} // namespace training
