#include "ui/training/result_facts.h"

#include "ui/kit/choice_box.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/training/run_facts.h"

#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace training {

QString stageWord(evaluation::Stage stage)
{
    return stage == evaluation::Stage::Unary ? ResultFacts::tr("base") : ResultFacts::tr("base + CRF");
}

ResultFacts::ResultFacts(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* header = new kit::SectionHeader(tr("Result"), this);
    m_stage = new kit::ChoiceBox(this);
    m_stage->setObjectName(QStringLiteral("resultStage"));
    m_stage->setProperty("kind", "small");
    m_stage->setAccessibleName(tr("Stage whose figures are shown"));
    m_stage->setToolTip(tr("The run’s own answer, or either stage’s figures"));
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header->addWidget(m_stage);
    layout->addWidget(header);
    m_list = new kit::FactList(this);
    m_list->setObjectName(QStringLiteral("resultFacts"));
    layout->addWidget(m_list);
    auto* padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 8);
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setFont(kit::theme().font(kit::FontRole::Small));
    padded->addWidget(m_verdict);
    layout->addLayout(padded);
}

std::optional<evaluation::Stage> ResultFacts::shownStage() const
{
    const int chosen = m_stage->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<evaluation::Stage>(chosen));
}

void ResultFacts::fillStages(const RunFacts& facts)
{
    const QSignalBlocker blocker(m_stage);
    const int chosen = m_stage->count() > 0 ? m_stage->currentData().toInt() : -1;
    m_stage->clear();
    m_stage->addItem(facts.answer ? tr("answer: %1").arg(stageWord(*facts.answer)) : tr("answer: by fold"), -1);
    for (const auto stage : {evaluation::Stage::Unary, evaluation::Stage::Final})
        m_stage->addItem(stageWord(stage), static_cast<int>(stage));
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(chosen)));
}

void ResultFacts::show(const RunFacts* facts)
{
    setVisible(facts && facts->isScored());
    m_stage->disconnect(this);
    if (!facts || !facts->isScored())
        return;
    fillStages(*facts);
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this, facts] { show(facts); });
    const evaluation::AccuracyTable* table = facts->table(shownStage());
    m_list->clear();
    if (!table)
        return;
    const QLocale locale;
    const auto beside = [&](double value, double floor) {
        return tr("%1, test floor %2").arg(locale.toString(value, 'f', 2), locale.toString(floor, 'f', 2));
    };
    for (std::size_t i = 0; i < table->thresholds.size() && i < table->meanIouAccuracy.size(); ++i) {
        const QString at = locale.toString(table->thresholds[i], 'f', 1);
        const domain::Interval& interval = table->meanIouInterval[i];
        m_list->setFact(tr("Correct at T %1").arg(at),
                        kit::isolated(QStringLiteral("%1 [%2, %3]").arg(locale.toString(table->meanIouAccuracy[i], 'f', 2),
                                                                         locale.toString(interval.low, 'f', 2),
                                                                         locale.toString(interval.high, 'f', 2))));
        m_list->setFact(tr("Test floor at T %1").arg(at), locale.toString(table->floorIouAccuracy[i], 'f', 2));
    }
    m_list->setFact(tr("Mean IoU"), beside(table->meanIou, table->floorMeanIou));
    m_list->setFact(tr("Empty regions"), kit::isolated(tr("%1 %").arg(std::lround(table->emptyShare * 100))));
    m_list->setFact(tr("Cases"), tr("%1 of %n finding(s)", nullptr, static_cast<int>(table->rows.size())).arg(locale.toString(table->cases)));
    const bool beats = !table->thresholds.empty() && table->beatsFloor(table->thresholds.front());
    const QString means = tr("Test parts, boxes as trained; means over findings.");
    m_verdict->setText(means + QLatin1Char(' ') +
                       (beats ? tr("Better than the best fixed region at T 0.1, with an interval above zero.")
                              : tr("Not shown to be better than the best fixed region at T 0.1: the interval of the difference holds zero.")));
    m_verdict->setStyleSheet(QStringLiteral("color: %1").arg(
        kit::theme().colour(beats ? QStringLiteral("muted") : QStringLiteral("warn")).name()));
}

} // namespace training
