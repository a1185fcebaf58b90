#include "ui/viewer/two_up.h"

#include "ui/kit/error_sentence.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/view_actions.h"
#include "ui/viewer/window_level.h"
#include "ui/viewer/window_presets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace viewer {

using kit::theme;

namespace {

constexpr std::size_t priorBudget = RadiographLoader::defaultBudget / 4; // back and forth between two or three films

/// The same look on another film: a preset is the other film's own, a window keeps its place in the range of values.
imaging::Voi voiOn(const Film& to, const Film& from, const imaging::Voi& voi)
{
    if (voi == imaging::firstVoi(from.radiograph()))
        return imaging::firstVoi(to.radiograph());
    if (voi.kind != imaging::Voi::Kind::Window)
        return voi.kind == imaging::Voi::Kind::Lut ? imaging::firstVoi(to.radiograph()) : voi;
    if (!voi.window.explanation.empty()) {
        const std::vector<WindowPreset> theirs = windowPresets(from), ours = windowPresets(to);
        for (std::size_t i = 0; i < theirs.size(); ++i)
            if (theirs[i].voi == voi)
                return ours[i].voi;
    }
    const imaging::Range a = from.range(), b = to.range();
    const double scale = std::max(b.most - b.least, 1.0) / std::max(a.most - a.least, 1.0);
    imaging::Voi same = windowVoi(to, b.least + (voi.window.centre - a.least) * scale, voi.window.width * scale);
    same.window.function = voi.window.function;
    return same;
}

QFrame* head(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    kit::setKind(frame, "bar");
    frame->setFixedHeight(theme().length(QStringLiteral("section_header")));
    auto* layout = new QHBoxLayout(frame);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    layout->setContentsMargins(m, 0, s, 0);
    layout->setSpacing(s);
    return frame;
}

} // namespace

TwoUp::TwoUp(RadiographView* current, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_current(current), m_prior(new RadiographView(this)), m_layout(new QGridLayout(this)),
      m_currentHead(head(this)), m_priorHead(head(this)), m_line(kit::verticalLine(this)), m_loader(nullptr, priorBudget)
{
    setObjectName(QStringLiteral("twoUp"));
    m_prior->setObjectName(QStringLiteral("priorView"));
    m_prior->setAccessibleName(tr("The patient’s film before this one"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto* here = new kit::TextLabel(tr("This film"), kit::FontRole::Body, kit::FontWeight::Name);
    m_currentHead->layout()->addWidget(here);
    auto* word = new kit::TextLabel(tr("Prior"), kit::FontRole::Body, kit::FontWeight::Name);
    m_title = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"));
    m_title->setObjectName(QStringLiteral("priorTitle"));
    m_title->setElided(true);
    auto* row = static_cast<QHBoxLayout*>(m_priorHead->layout());
    row->addWidget(word);
    row->addWidget(m_title, 1);
    ViewActions& actions = ViewActions::of(registry);
    for (const char* id : {"view.link-zoom", "view.link-window"})
        row->addWidget(kit::toolButton(registry.action(QLatin1String(id)), m_priorHead));
    auto* close = new QToolButton(m_priorHead);
    const int side = theme().length(QStringLiteral("tool_button")), iconSide = theme().length(QStringLiteral("icon"));
    close->setObjectName(QStringLiteral("closePrior"));
    close->setIcon(kit::icon(QStringLiteral("close")));
    close->setIconSize({iconSide, iconSide});
    close->setFixedSize(side, side);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Put the prior away"));
    close->setToolTip(tr("Put the prior away"));
    connect(close, &QToolButton::clicked, this, [this] { setOpen(false); });
    row->addWidget(close);
    m_line->setMaximumHeight(QWIDGETSIZE_MAX);
    m_line->setMinimumHeight(0);
    m_layout->addWidget(m_currentHead, 0, 0);
    m_layout->addWidget(m_current, 1, 0);
    m_layout->addWidget(m_line, 0, 1, 2, 1);
    m_layout->addWidget(m_priorHead, 0, 2);
    m_layout->addWidget(m_prior, 1, 2);
    m_layout->setRowStretch(1, 1);
    m_layout->setColumnStretch(0, 1);
    setFocusProxy(m_current);

    actions.addView(m_current); // first: it leads where none of the two has the keyboard
    actions.addView(m_prior);
    connect(m_current, &RadiographView::zoomChanged, this, [this] { followFraming(*m_current, *m_prior); });
    connect(m_prior, &RadiographView::zoomChanged, this, [this] { followFraming(*m_prior, *m_current); });
    connect(m_current, &RadiographView::voiChanged, this, [this] { followWindow(*m_current, *m_prior); });
    connect(m_prior, &RadiographView::voiChanged, this, [this] { followWindow(*m_prior, *m_current); });
    connect(&m_loader, &RadiographLoader::loaded, this, &TwoUp::showFilm);
    connect(&m_loader, &RadiographLoader::failed, this, [this](const FilmSource& source, const domain::Error& error) {
        if (!m_film || !(m_film->source == source))
            return;
        m_prior->setFilm(nullptr);
        m_prior->setFace({QStringLiteral("error"), kit::errorSentence(error), kit::errorAdvice(error), true});
        Q_EMIT stateChanged();
    });
    refresh();
    actions.addTwoUp(this);
}

TwoUp::~TwoUp() = default;

void TwoUp::setPrior(const std::optional<PriorFilm>& prior)
{
    const bool another = prior.has_value() != m_film.has_value() || (prior && !(prior->source == m_film->source));
    m_film = prior;
    if (m_film) {
        for (ViewerBox& box : m_film->boxes)
            box.selected = box.handles = false;
        m_title->setText(m_film->title);
        m_prior->setCornerTexts({{tr("Prior"), m_film->title}, {}, {}, {}, {}});
    }
    if (another) {
        m_loader.cancel();
        m_prior->setFilm(nullptr);
        m_prior->setFace({});
    } else if (m_film) {
        m_prior->setBoxes(m_film->boxes);
    }
    refresh();
}

void TwoUp::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    refresh();
}

void TwoUp::refresh()
{
    const bool shown = isShown();
    if (!shown && m_prior->hasFocus())
        m_current->setFocus();
    for (QWidget* part : {static_cast<QWidget*>(m_currentHead), static_cast<QWidget*>(m_priorHead), static_cast<QWidget*>(m_line),
                          static_cast<QWidget*>(m_prior)})
        part->setVisible(shown);
    m_layout->setColumnStretch(2, shown ? 1 : 0);
    if (shown && !m_prior->film() && !m_loader.isPending())
        load();
    Q_EMIT stateChanged();
}

void TwoUp::load()
{
    if (m_film->source.path.isEmpty()) {
        m_prior->setFace({QStringLiteral("error"), tr("The file of this film is missing."), tr("Import its folder again."), true});
        return;
    }
    m_prior->setFace({{}, {}, tr("Reading the prior …")});
    m_loader.request(m_film->source);
}

void TwoUp::showFilm(const FilmSource& source, const std::shared_ptr<const Film>& film)
{
    if (!m_film || !(m_film->source == source))
        return;
    {
        const QScopedValueRollback following(m_following, true); // a film that comes fits itself in: that is no hand's wish
        m_prior->setFilm(film);
        if (m_film->spacingXMm > 0 && m_film->spacingYMm > 0)
            m_prior->setSpacing(m_film->spacingXMm, m_film->spacingYMm);
    }
    m_prior->setBoxes(m_film->boxes);
    followFraming(*m_current, *m_prior);
    followWindow(*m_current, *m_prior);
    Q_EMIT stateChanged();
}

// --- together

void TwoUp::setZoomLinked(bool linked)
{
    m_zoomLinked = linked;
    followFraming(*m_current, *m_prior);
    Q_EMIT stateChanged();
}

void TwoUp::setWindowLinked(bool linked)
{
    m_windowLinked = linked;
    followWindow(*m_current, *m_prior);
    Q_EMIT stateChanged();
}

void TwoUp::followFraming(const RadiographView& from, RadiographView& to)
{
    if (!m_zoomLinked || m_following || !isShown() || !from.film() || !to.film())
        return;
    const QScopedValueRollback following(m_following, true); // the other one's answer is not a hand's
    to.setFraming(from.framing());
}

void TwoUp::followWindow(const RadiographView& from, RadiographView& to)
{
    if (!m_windowLinked || m_following || !isShown() || !from.film() || !to.film())
        return;
    const QScopedValueRollback following(m_following, true);
    to.setVoi(voiOn(*to.film(), *from.film(), from.voi()));
    to.setInverted(from.isInverted());
}

} // namespace viewer
