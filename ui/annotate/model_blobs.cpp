#include "ui/annotate/model_blobs.h"

#include "ui/annotate/mark_key.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace annotate {

namespace {
constexpr double cutStep = 0.01, leastCut = 0.01, mostCut = 0.99;
constexpr double opacityStep = 0.05;
} // namespace

ModelBlobs::ModelBlobs(Reading& reading, ShownRun& run, ModelCurtain& curtain, BoxHand& boxes, ProposalHand& proposals,
                       viewer::RadiographView& view, QObject* parent)
    : QObject(parent), m_reading(reading), m_run(run), m_curtain(curtain), m_boxes(boxes), m_proposals(proposals), m_view(view),
      m_opacity(kit::theme().number(QStringLiteral("viewer.blob_opacity_default")))
{
    setVisible(false);
    connect(&view, &viewer::RadiographView::visibilityChanged, this, &ModelBlobs::followVisibility);
    connect(&view, &viewer::RadiographView::filmChanged, this, &ModelBlobs::refresh);
    connect(&view, &viewer::RadiographView::cutOffStepped, this, &ModelBlobs::stepCut);
    connect(&view, &viewer::RadiographView::opacityStepped, this, &ModelBlobs::stepOpacity);
    connect(&curtain, &ModelCurtain::changed, this, &ModelBlobs::followCurtain);
    connect(&run, &ShownRun::answerChanged, this, &ModelBlobs::refresh);
    connect(&boxes, &BoxHand::selectionChanged, this, &ModelBlobs::refresh);
    connect(&boxes, &BoxHand::nextFindingChanged, this, [this] {
        m_askedOn = m_reading.id();
        refresh();
    });
    connect(&proposals, &ProposalHand::changed, this, &ModelBlobs::refresh);
    connect(&reading, &Reading::factsChanged, this, &ModelBlobs::refresh);
    connect(&kit::theme(), &kit::Theme::changed, this, &ModelBlobs::refresh);
}

void ModelBlobs::setVisible(bool visible)
{
    const QScopedValueRollback<bool> told(m_following, true);
    if (m_view.blobsVisible() != visible)
        m_view.setBlobsVisible(visible);
}

void ModelBlobs::followCurtain()
{
    setVisible(m_curtain.isOpen() && m_wanted);
    refresh();
}

void ModelBlobs::followVisibility()
{
    if (m_following)
        return;
    const bool wanted = m_view.blobsVisible();
    if (m_curtain.isOpen()) {
        if (m_wanted == wanted)
            return; // something else became visible
        m_wanted = wanted;
        refresh();
        return;
    }
    if (!wanted)
        return;
    // Nothing to see must not count as having looked.
    if (!m_run.answer()) {
        setVisible(false);
        if (m_reading.id())
            Q_EMIT m_reading.said(m_run.saysNothing(), false);
        return;
    }
    m_wanted = true;
    const bool isEarly = !m_curtain.isOpen();
    if (!m_curtain.lift()) {
        m_wanted = false;
        setVisible(false);
    } else if (isEarly) {
        Q_EMIT m_reading.said(m_curtain.sentence(), false);
    }
}

int ModelBlobs::finding() const
{
    if (const auto position = m_proposals.current())
        return m_proposals.open()[std::size_t(*position)].finding;
    const std::int64_t key = m_boxes.tool().selected();
    if (const auto id = boxOf(key))
        if (const store::BoxRecord* box = m_reading.box(*id))
            return box->finding;
    // The finding of the next box sticks from film to film: it is in question where a hand chose it on this one.
    const int next = m_boxes.nextFinding();
    if (m_askedOn == m_reading.id())
        return next;
    if (!m_proposals.open().empty())
        return m_proposals.open().front().finding;
    const std::vector<store::LabelRecord>& labels = m_reading.facts().labels;
    const auto isPossible = [&](int finding) {
        return std::size_t(finding) < labels.size() &&
               (labels[std::size_t(finding)].label == domain::Label::Present || labels[std::size_t(finding)].label == domain::Label::Unsure);
    };
    for (int finding = 0; !isPossible(next) && finding < int(labels.size()); ++finding)
        if (isPossible(finding))
            return finding;
    return next;
}

bool ModelBlobs::isShown() const { return !m_view.blobs().empty() && m_view.blobsVisible(); }

double ModelBlobs::cut() const
{
    const int shown = finding();
    if (const auto moved = m_cuts.constFind(shown); moved != m_cuts.constEnd())
        return *moved;
    const FilmAnswer* said = m_run.answer();
    const assist::ShownMap* map = said ? said->map(shown) : nullptr;
    return map ? map->cut : 0.5;
}

void ModelBlobs::stepCut(int steps)
{
    if (!isShown())
        return;
    m_cuts[finding()] = std::clamp(cut() + steps * cutStep, leastCut, mostCut);
    refresh();
}

void ModelBlobs::useOwnCut()
{
    m_cuts.remove(finding());
    refresh();
}

void ModelBlobs::stepOpacity(int steps)
{
    if (!isShown())
        return;
    m_opacity = std::clamp(m_opacity + steps * opacityStep, opacityStep, 1.0);
    refresh();
}

void ModelBlobs::setStyle(viewer::BlobStyle style)
{
    m_style = style;
    refresh();
}

void ModelBlobs::stepStyle() { setStyle(viewer::BlobStyle((int(m_style) + 1) % 3)); }

void ModelBlobs::refresh()
{
    std::vector<viewer::BlobOverlay> blobs;
    const FilmAnswer* said = m_run.answer();
    const int shown = finding();
    if (const assist::ShownMap* map = said && m_curtain.isOpen() && m_view.film() ? said->map(shown) : nullptr) {
        viewer::BlobOverlay blob;
        blob.rows = blob.columns = map->patches;
        blob.values = map->values;
        blob.colour = kit::theme().findingColour(m_reading.schema().at(shown).name, shown);
        blob.cut = cut();
        blob.opacity = m_opacity;
        blob.style = m_style;
        // Which finding it is of, since the hand may have none of it selected.
        blob.symbol = kit::findingShortName(m_reading.schema().at(shown)) + QStringLiteral("  ") +
                      (map->stage == runs::Stage::Unary ? QStringLiteral("p") : QStringLiteral("z"));
        blobs.push_back(std::move(blob));
    }
    if (blobs != m_view.blobs())
        m_view.setBlobs(blobs);
    m_view.setBlobScaleVisible(isShown());
    Q_EMIT changed();
}

} // namespace annotate
