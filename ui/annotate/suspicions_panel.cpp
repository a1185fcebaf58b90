#include "ui/annotate/suspicions_panel.h"

#include "ui/annotate/film_rows.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/bars.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace annotate {

using domain::ImageId;
using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {
constexpr int settleMs = 1500; // a hand at work is not followed stroke by stroke
}

SuspicionsPanel::SuspicionsPanel(Reading& reading, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_registry(registry), m_model(reading.schema())
{
    setObjectName(QStringLiteral("suspicionsPanel"));
    registerActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(kit::horizontalLine());
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeFoot());
    registry.attach(this, QStringLiteral("suspicions"));

    connect(&m_job, &kit::Job::runningChanged, this, &SuspicionsPanel::follow);
    connect(&m_job, &kit::Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setShare(total > 0 ? double(done) / double(total) : -1);
        m_state->setText(
            total > 0 ? tr("Comparing pictures, %1 of %2").arg(QLocale().toString(done), QLocale().toString(total))
                      : tr("Looking at labels, boxes and records …"));
    });
    connect(&reading.project(), &store::Project::changed, this, &SuspicionsPanel::followAnswers);
    connect(&reading.project(), &store::Project::changed, this, &SuspicionsPanel::noteChange);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_job.isRunning()) // else take() sees to it
            find(false);
    });
    connect(&reading.project(), &store::Project::undoStateChanged, this, &SuspicionsPanel::followAnswers);
    connect(&reading, &Reading::imageChanged, this, [this] {
        letGo();
        follow();
    });
    follow();
}

SuspicionsPanel::~SuspicionsPanel()
{
    m_enough.request_stop();
}

void SuspicionsPanel::registerActions()
{
    const QString group = tr("Suspicions"), scope = QStringLiteral("suspicions");
    m_registry.add({QStringLiteral("suspicions.confirm"),
                    tr("Confirm the suspicion"),
                    tr("It is wrong as it stands. Nothing is changed by it: mend the label or box yourself."),
                    QStringLiteral("check"),
                    {QKeySequence(Qt::Key_C)},
                    group,
                    scope},
                   this, [this] { answer(true); });
    m_registry.add({QStringLiteral("suspicions.dismiss"),
                    tr("Dismiss the suspicion"),
                    tr("It is right as it stands."),
                    QStringLiteral("close"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Delete)},
                    group,
                    scope},
                   this, [this] { answer(false); });
}

QWidget* SuspicionsPanel::makeHeader()
{
    auto* top = new QWidget;
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::PanelHeader(tr("Suspicions"));
    QAction* again = m_registry.add({QStringLiteral("suspicions.find"),
                                     tr("Look for suspicions again"),
                                     {},
                                     QStringLiteral("retry"),
                                     {},
                                     tr("Suspicions"),
                                     QStringLiteral("suspicions")},
                                    this, [this] { find(m_found && m_found->pictures); });
    m_header->addWidget(kit::toolButton(again));
    layout->addWidget(m_header);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(m, 0, m, s);
    rows->setSpacing(s);
    m_kind = new kit::ChoiceBox;
    m_kind->setObjectName(QStringLiteral("suspicionKind"));
    m_kind->setAccessibleName(tr("Which suspicions"));
    m_kind->setToolTip(m_kind->accessibleName());
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_model.setKind(kind < 0 ? std::nullopt : std::optional(assist::SuspicionKind(kind)));
        letGo();
        follow();
    });
    rows->addWidget(m_kind);
    m_progress = new kit::ProgressLine;
    rows->addWidget(m_progress);
    m_state = new kit::TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    m_state->setObjectName(QStringLiteral("suspicionsState"));
    m_state->setWordWrap(true);
    rows->addWidget(m_state);
    const auto button = [&](const char* name, const QString& text, const QString& help) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        kit::setKind(made, "small");
        made->setToolTip(help);
        made->setFocusPolicy(Qt::TabFocus);
        rows->addWidget(made, 0, Qt::AlignLeading);
        return made;
    };
    m_stop = button("stopSuspicions", tr("Stop"), tr("Keep what was found so far"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_enough.request_stop();
        m_stop->setEnabled(false);
        m_state->setText(tr("Stopping …"));
    });
    m_pictures = button("comparePictures", tr("Compare pictures"),
                        tr("Finds the same picture under two names or patients. Every film is read once: a few minutes "
                           "for thousands."));
    connect(m_pictures, &QPushButton::clicked, this, [this] { find(true); });
    layout->addLayout(rows);
    return top;
}

QWidget* SuspicionsPanel::makeList()
{
    auto* faces = new QWidget;
    m_faces = new QStackedLayout(faces);
    m_list = new FilmRows(m_reading.project().cacheFolder(), m_model);
    m_list->setObjectName(QStringLiteral("suspicions"));
    m_list->setAccessibleName(tr("Suspicions"));
    m_faces->addWidget(m_list);
    auto* empty = new QWidget;
    auto* words = new QVBoxLayout(empty);
    words->setContentsMargins(24, 24, 24, 24);
    words->setSpacing(theme().length(QStringLiteral("space.s")));
    m_emptyTitle = new kit::TextLabel({}, FontRole::Body, FontWeight::Name);
    m_emptyTitle->setObjectName(QStringLiteral("suspicionsEmptyTitle"));
    m_emptyText = new kit::TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    m_emptyText->setObjectName(QStringLiteral("suspicionsEmptyText"));
    for (kit::TextLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        words->addWidget(label);
    }
    words->addStretch(1);
    m_faces->addWidget(empty);
    const auto open = [this](const QModelIndex& index) {
        if (index.isValid())
            showSuspected(m_model.at(index.row()).suspicion);
    };
    connect(m_list, &FilmRows::filmWanted, this, open);
    connect(m_list, &FilmRows::stepped, this, open);
    connect(m_list, &FilmRows::otherFilmWanted, this, [this](const QModelIndex& index) {
        if (const ImageId image{index.data(SuspicionsModel::OtherImageRole).toLongLong()})
            Q_EMIT imageWanted(image);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SuspicionsPanel::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &SuspicionsPanel::follow);
    return faces;
}

QWidget* SuspicionsPanel::makeFoot()
{
    auto* foot = new QFrame;
    kit::setKind(foot, "footer");
    auto* layout = new QHBoxLayout(foot);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    layout->setContentsMargins(m, s, m, s);
    layout->setSpacing(s);
    const auto button = [&](const char* id, const QString& text) {
        QAction* action = m_registry.action(QLatin1String(id));
        auto* made = new QPushButton(kit::icon(m_registry.spec(QLatin1String(id))->icon), text);
        made->setObjectName(QStringLiteral("button:") + QLatin1String(id));
        made->setFocusPolicy(Qt::TabFocus);
        const auto update = [made, action] {
            made->setEnabled(action->isEnabled());
            made->setToolTip(action->toolTip());
        };
        connect(action, &QAction::changed, made, update);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        update();
        layout->addWidget(made, 1);
        return made;
    };
    m_confirm = button("suspicions.confirm", tr("Confirm"));
    m_dismiss = button("suspicions.dismiss", tr("Dismiss"));
    return foot;
}

bool SuspicionsPanel::isPending() const
{
    return m_job.isRunning() || m_list->isPending();
}

void SuspicionsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if ((!m_found || m_stale) && !m_job.isRunning())
        find(false);
}

void SuspicionsPanel::noteChange(ImageId image)
{
    if (m_answering) // it changes nothing that was looked at
        return;
    if (!image && m_found)
        m_found->pictures = false; // of many images: some may be new
    noteRun();
}

void SuspicionsPanel::noteRun()
{
    if (!m_found && !m_job.isRunning())
        return; // nothing was looked for yet
    m_stale = true;
    if (isVisible())
        m_soon.start();
    follow();
}

void SuspicionsPanel::find(bool pictures)
{
    m_soon.stop();
    m_stale = false; // what changes from here on makes it so again
    m_enough = std::stop_source();
    m_stop->setEnabled(true);
    m_state->setText(tr("Looking at labels, boxes and records …"));
    m_progress->setShare(-1);
    m_job.start(
        [request = SuspicionsRequest{m_reading.project().folder(), m_reading.project().currentReaderName(), pictures},
         memory = m_memory, enough = m_enough](const domain::Progress& progress) mutable {
            // "Stop" keeps what was found, where a newer start drops it: so the work has a stop of its own, which the
            // job's sets off too.
            const std::stop_callback both(progress.stop, [&enough] { enough.request_stop(); });
            domain::Progress own = progress;
            own.stop = enough.get_token();
            return lookForSuspicions(request, *memory, own);
        },
        this, [this, pictures](domain::Result<ShownSuspicions> found) { take(std::move(found), pictures); });
}

/// Two films do not become one picture, or two, by what is said of them.
void SuspicionsPanel::keepPictures(ShownSuspicions& found) const
{
    using assist::SuspicionKind;
    std::set<QString> keys;
    for (const ShownSuspicion& one : found.suspicions)
        keys.insert(one.suspicion.key);
    for (const ShownSuspicion& one : m_model.found())
        if (const SuspicionKind kind = one.suspicion.kind;
            (kind == SuspicionKind::SamePicture || kind == SuspicionKind::TwoIds) && !keys.contains(one.suspicion.key))
            found.suspicions.push_back(one);
    std::stable_sort(found.suspicions.begin(), found.suspicions.end(), [](const ShownSuspicion& a, const ShownSuspicion& b) {
        return a.suspicion.severity > b.suspicion.severity;
    });
    found.pictures = m_found->pictures;
    found.unreadable = m_found->unreadable;
}

void SuspicionsPanel::take(domain::Result<ShownSuspicions> found, bool pictures)
{
    m_failure.reset();
    if (!found) {
        m_failure = found.error();
        m_found.reset();
        m_model.setFound({});
    } else {
        if (!pictures && m_found)
            keepPictures(*found);
        const QString before = m_list->currentIndex().data(SuspicionsModel::KeyRole).toString();
        const int scrolled = m_list->verticalScrollBar()->value();
        m_model.setFound(std::exchange(found->suspicions, {}));
        m_found = std::move(*found);
        // Nothing of its own accord: the film on screen is another one, or none.
        m_list->setCurrentIndex(m_model.index(m_model.rowOf(before)));
        m_list->verticalScrollBar()->setValue(scrolled);
        letGo();
    }
    followAnswers();
    follow();
    if (m_stale && isVisible())
        m_soon.start();
}

void SuspicionsPanel::followAnswers()
{
    if (!m_found)
        return;
    const auto answers = m_reading.project().suspicionAnswers();
    if (!answers)
        return; // whoever asked for the gesture is told; the list stays as it was
    std::set<QString> keys;
    for (const store::SuspicionAnswerRecord& one : *answers)
        keys.insert(one.key);
    m_model.setAnswered(std::move(keys));
    letGo(); // the list went on to a neighbour of the row that left
    follow();
}

void SuspicionsPanel::answer(bool confirmed)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !isOnScreen(current))
        return;
    const ShownSuspicion shown = m_model.at(current.row());
    const int row = current.row();
    {
        const QScopedValueRollback<bool> answering(m_answering, true);
        if (!m_reading.performElsewhere(
                store::AnswerSuspicion{shown.suspicion.key, shown.suspicion.image, shown.suspicion.finding, confirmed}))
            return;
    }
    if (confirmed) {
        choose(-1);
        showSuspected(shown.suspicion); // to be mended
    } else {
        choose(std::min(row, m_model.rowCount() - 1));
    }
    Q_EMIT m_reading.said(confirmed ? tr("Confirmed: %1. Its label or box is yours to mend.").arg(shown.title)
                                    : tr("Dismissed: %1.").arg(shown.title),
                          true);
}

void SuspicionsPanel::showSuspected(const assist::Suspicion& one)
{
    const assist::Suspicion shown = one; // opening a film may change the list
    Q_EMIT imageWanted(shown.image);
    if (m_reading.id() == shown.image)
        Q_EMIT markWanted(shown.box, shown.finding);
}

void SuspicionsPanel::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        showSuspected(m_model.at(row).suspicion);
    letGo(); // it could not be opened
    follow();
}

bool SuspicionsPanel::isOnScreen(const QModelIndex& shown) const
{
    const assist::Suspicion& one = m_model.at(shown.row()).suspicion;
    return m_reading.id() && (one.image == m_reading.id() || one.other == m_reading.id());
}

void SuspicionsPanel::letGo()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid() && !isOnScreen(current))
        m_list->setCurrentIndex({});
}

// --- what is shown

void SuspicionsPanel::fillKinds()
{
    const int now = m_model.kind() ? int(*m_model.kind()) : -1;
    const QLocale locale;
    QStringList texts{tr("All suspicions (%1)").arg(locale.toString(m_model.open()))};
    for (int kind = 0; kind < SuspicionsModel::kinds; ++kind)
        texts << QStringLiteral("%1 (%2)").arg(suspicionKindText(assist::SuspicionKind(kind)),
                                               locale.toString(m_model.openOf(assist::SuspicionKind(kind))));
    for (int i = 0; i < texts.size(); ++i)
        if (i < m_kind->count())
            m_kind->setItemText(i, texts[i]);
        else
            m_kind->addItem(texts[i], i - 1);
    m_kind->setCurrentIndex(now + 1);
}

QString SuspicionsPanel::hiddenText(int blinded) const
{
    return tr("%n film(s) that you read blinded are left out until you have completed them: a suspicion would tell what "
              "others said.",
              nullptr, blinded);
}

void SuspicionsPanel::follow()
{
    const bool running = m_job.isRunning();
    fillKinds();
    m_header->setDetail(m_found ? QLocale().toString(m_model.open()) : QString());
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_pictures->setVisible(!running && m_found && !m_found->pictures);
    if (!running && m_found) {
        QStringList parts;
        parts << (m_found->run ? tr("With the answers of run %1.").arg(m_found->run->value)
                               : tr("No run has finished that could be asked."));
        if (!m_found->pictures)
            parts << tr("Pictures are not compared yet.");
        if (m_stale)
            parts.prepend(tr("Something has changed since this was looked for."));
        if (m_found->blinded > 0 && m_model.rowCount() > 0)
            parts << hiddenText(m_found->blinded);
        if (m_found->unreadable > 0)
            parts << tr("%n film(s) could not be read.", nullptr, m_found->unreadable);
        m_state->setText(parts.join(QLatin1Char(' ')));
    }
    m_state->setVisible(running || m_found);
    const bool empty = m_model.rowCount() == 0;
    if (empty) {
        if (m_failure) {
            m_emptyTitle->setText(kit::errorSentence(*m_failure));
            m_emptyText->setText(kit::errorAdvice(*m_failure));
        } else if (!m_found) {
            m_emptyTitle->setText(tr("Looking for suspicions …"));
            m_emptyText->setText(tr("Labels that a run or another film contradicts, boxes in unusual places, pictures "
                                    "that are there twice."));
        } else if (m_model.open() > 0) {
            m_emptyTitle->setText(tr("None of this kind"));
            m_emptyText->setText(tr("Choose another kind above."));
        } else {
            // Of what may not be said it is not said that it looks right.
            m_emptyTitle->setText(m_found->blinded == 0 ? tr("Nothing looks wrong")
                                  : m_found->films == 0 ? tr("Nothing can be said while you read blinded")
                                                        : tr("Nothing looks wrong in the other %n film(s)", nullptr, m_found->films));
            const QString answered = tr("What was confirmed or dismissed does not come back.");
            m_emptyText->setText(m_found->blinded == 0 ? answered : hiddenText(m_found->blinded) + QLatin1Char(' ') + answered);
        }
    }
    m_faces->setCurrentIndex(empty ? 1 : 0);
    const QModelIndex current = m_list->currentIndex();
    const QString why = current.isValid() && !empty && isOnScreen(current) ? QString() : tr("No suspicion is chosen.");
    m_registry.setWhyNot(QStringLiteral("suspicions.confirm"), why);
    m_registry.setWhyNot(QStringLiteral("suspicions.dismiss"), why);
    Q_EMIT countChanged(m_model.open());
}

} // namespace annotate
