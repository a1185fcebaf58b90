#include "ui/shell/prediction_desk.h"

#include "ui/training/failure_words.h"

#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace shell {

using domain::RunId;
using Kind = kit::NoticeBar::Kind;

namespace {
const auto predictId = QStringLiteral("run.predict"), stopId = QStringLiteral("run.stop-predicting");
} // namespace

PredictionDesk::PredictionDesk(training::RunLauncher& launcher, kit::ActionRegistry& registry, NoticeList& notices, QObject* parent)
    : QObject(parent), m_launcher(launcher), m_registry(registry), m_notices(notices), m_predictor(launcher)
{
    registry.add({.id = predictId, .text = tr("Predict every film with this run"),
                  .help = tr("In the background, the films in view first: maps, proposals and suggestions for all of them. While a run trains, it waits for its end."),
                  .icon = QStringLiteral("overlay-patches"), .keys = {}, .group = tr("Model"), .scope = {}},
                 this, [this] {
                     if (const auto run = runInQuestion())
                         predict(run->number);
                 });
    registry.add({.id = stopId, .text = tr("Stop predicting the films"), .help = tr("What has been predicted stays."),
                  .icon = QStringLiteral("close"), .keys = {}, .group = tr("Model"), .scope = {}},
                 this, [this] { m_predictor.stop(); });
    connect(&m_predictor, &training::Predictor::changed, this, &PredictionDesk::follow);
    connect(&m_predictor, &training::Predictor::ended, this, &PredictionDesk::say);
    connect(&m_predictor, &training::Predictor::refused, &m_notices, &NoticeList::addError);
    follow();
}

void PredictionDesk::ask(std::function<RunId()> run, std::function<std::vector<domain::ImageId>()> films)
{
    m_run = std::move(run);
    m_films = std::move(films);
    follow();
}

std::optional<store::RunRow> PredictionDesk::runInQuestion() const
{
    const auto rows = m_launcher.project().runs();
    if (!rows)
        return std::nullopt;
    const RunId meant = m_run ? m_run() : RunId{};
    std::optional<store::RunRow> found;
    for (const store::RunRow& row : *rows)
        if (meant ? row.number == meant : row.state == QLatin1String("finished") && (!found || found->number < row.number))
            found = row;
    return found;
}

void PredictionDesk::predict(RunId run)
{
    m_predictor.predict(run, m_films ? m_films() : std::vector<domain::ImageId>());
}

void PredictionDesk::follow()
{
    m_registry.setWhyNot(predictId, m_predictor.whyNot(runInQuestion()));
    m_registry.setWhyNot(stopId, m_predictor.waiting()         ? QString()
                                 : !m_predictor.active()       ? tr("No film is being predicted.")
                                 : m_predictor.isStopping() ? tr("It is stopping.")
                                                            : QString());
}

void PredictionDesk::say(const training::Predictor::End& end)
{
    const RunId run = end.run.number;
    const QLocale locale;
    Notice notice;
    if (end.status.state == QLatin1String("finished")) {
        const int left = std::max(0, end.asked - end.answered);
        notice = {Kind::Good, tr("Run %1 has predicted the films").arg(run.value),
                  tr("%n film(s) have its maps.", nullptr, end.answered)};
        if (left > 0)
            notice.text += QLatin1Char(' ') +
                           tr("%n film(s) have none: their files cannot be read, or every model of the run has trained on their patients.",
                              nullptr, left);
        notice.calm = true;
    } else if (end.status.state == QLatin1String("stopped")) {
        notice = {Kind::Info, tr("Run %1 has stopped predicting").arg(run.value),
                  tr("%1 of %2 films have its maps; they stay.").arg(locale.toString(end.answered), locale.toString(end.asked))};
        notice.calm = true;
    } else {
        const domain::Error error = end.status.error.value_or(domain::Error{domain::ErrorCode::WorkerDied, {}, {}, {}});
        QStringList text{training::failureReason(error), tr("The run itself and what it had predicted are unharmed.")};
        if (const QString advice = training::failureAdvice(error); !advice.isEmpty())
            text << advice;
        notice = {Kind::Error, tr("Run %1 could not predict all films").arg(run.value), text.join(QLatin1Char(' '))};
        notice.ways.push_back({tr("Try again"), [this, run] { predict(run); }});
        if (!end.log.isEmpty())
            notice.ways.push_back({tr("Show the log"), [log = end.log] { QDesktopServices::openUrl(QUrl::fromLocalFile(log)); }});
    }
    m_notices.add(std::move(notice));
}

void addWaiting(RunState& training, const training::Predictor& predictor)
{
    if (!predictor.waiting())
        return;
    training.predictsNext = true;
    const QString next = PredictionDesk::tr("then run %1 predicts every film").arg(predictor.waiting().value);
    training.detail = training.detail.isEmpty() ? next : training.detail + QStringLiteral(" · ") + next;
}

RunState predictionState(const training::Predictor& predictor)
{
    RunState state;
    state.kind = RunState::Kind::Predicting;
    state.name = PredictionDesk::tr("Run %1").arg(predictor.active().value);
    const runs::RunStatus* status = predictor.status();
    state.detail = predictor.isStopping() ? PredictionDesk::tr("stopping…") : PredictionDesk::tr("predicting every film");
    if (status && status->state != QLatin1String("starting")) {
        state.progress = status->progress;
        if (!predictor.isStopping())
            state.secondsLeft = status->secondsLeft;
    }
    return state;
}

} // namespace shell
