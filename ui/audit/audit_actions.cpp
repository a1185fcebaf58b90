#include "ui/audit/audit_actions.h"

#include "ui/audit/case_figures.h"
#include "ui/audit/case_table_model.h"
#include "ui/audit/cases_panel.h"
#include "ui/audit/overlay_panel.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>

namespace audit {

namespace {

const auto scope = QStringLiteral("audit");

class Registrar {
    Q_DECLARE_TR_FUNCTIONS(audit::AuditWorkspace)
public:
    Registrar(kit::ActionRegistry& registry, const domain::FindingSchema& schema, QObject* context,
              const AuditHands& hands)
        : m_registry(registry), m_schema(schema), m_context(context), m_hands(hands)
    {
    }

    void addPlain()
    {
        const QString group = tr("Audit");
        CasesPanel& cases = m_hands.cases;
        CaseFigures& figures = m_hands.figures;
        OverlayPanel& overlay = m_hands.overlay;
        const auto add = [&](const char* id, const QString& text, const QString& help, const char* icon,
                             const QKeySequence& key, std::function<void()> handler) {
            m_ids.push_back(QLatin1String(id));
            m_registry.add({.id = QLatin1String(id),
                            .text = text,
                            .help = help,
                            .icon = QLatin1String(icon),
                            .keys = {key},
                            .group = group,
                            .scope = scope},
                           m_context, std::move(handler));
        };
        add("audit.previous", tr("Previous case"), {}, "previous-study", Qt::Key_PageUp, [&cases] { cases.step(-1); });
        add("audit.next", tr("Next case"), {}, "next-study", Qt::Key_PageDown, [&cases] { cases.step(1); });
        add("audit.next-wrong", tr("Next case that is not correct"), tr("Its IoU is under T."), "next-unread",
            Qt::CTRL | Qt::Key_PageDown, [&cases] { cases.stepWrong(1); });
        add("audit.previous-wrong", tr("Previous case that is not correct"), tr("Its IoU is under T."), "",
            Qt::CTRL | Qt::Key_PageUp, [&cases] { cases.stepWrong(-1); });
        add("audit.first", tr("First case of the table"), {}, "", Qt::CTRL | Qt::Key_Home,
            [&cases] { cases.toEdge(false); });
        add("audit.last", tr("Last case of the table"), {}, "", Qt::CTRL | Qt::Key_End,
            [&cases] { cases.toEdge(true); });
        add("audit.sort", tr("Sort by the next column"), {}, "sort", Qt::Key_K, [&cases] { cases.sortByNext(); });
        add("audit.reverse", tr("Reverse the order of the table"), {}, "", Qt::SHIFT | Qt::Key_K,
            [&cases] { cases.reverseOrder(); });
        add("audit.next-fold", tr("Cases of the next fold"), tr("After the last one, all folds."), "filter",
            Qt::SHIFT | Qt::Key_PageDown, [&cases] { cases.stepFold(1); });
        add("audit.show-all", tr("Show all cases again"), tr("Takes every filter of the table away."), "",
            Qt::Key_Escape, [&cases] { cases.showAll(); });
        add("audit.t-down", tr("Lower T"), tr("A localization is correct from this IoU on."), "", Qt::Key_Comma,
            [&cases] { cases.stepThreshold(-1); });
        add("audit.t-up", tr("Raise T"), tr("A localization is correct from this IoU on."), "", Qt::Key_Period,
            [&cases] { cases.stepThreshold(1); });
        add("audit.cut-down", tr("Lower the cut-off"), tr("Shift and the wheel do it over the film."), "cutoff",
            Qt::Key_BracketLeft, [&figures] { figures.stepCut(-1); });
        add("audit.cut-up", tr("Raise the cut-off"), tr("Shift and the wheel do it over the film."), "cutoff",
            Qt::Key_BracketRight, [&figures] { figures.stepCut(1); });
        add("audit.cut-own", tr("Cut-off of the run’s settings"), {}, "", Qt::Key_Backslash,
            [&figures] { figures.useOwnCut(); });
        add("audit.stage", tr("Answer, base or base + CRF, in turn"), {}, "", Qt::Key_Z,
            [&overlay] { overlay.stepStage(); });
        add("audit.style", tr("Patches, smooth or outline, in turn"), {}, "overlay-patches", Qt::Key_V,
            [&overlay] { overlay.stepStyle(); });
        add("audit.truth", tr("Boxes as trained or as of now"), {}, "", Qt::Key_Y, [&overlay] { overlay.stepTruth(); });
        add("audit.next-run", tr("The same case in the next older run"), {}, "run-compare", Qt::ALT | Qt::Key_Down,
            [&overlay] { overlay.stepRun(1); });
        add("audit.previous-run", tr("The same case in the next newer run"), {}, "run-compare", Qt::ALT | Qt::Key_Up,
            [&overlay] { overlay.stepRun(-1); });
        add("audit.second-look", tr("Mark for a second look"), tr("Marks the image for another reading."), "flag", Qt::Key_S, m_hands.secondLook);
        add("audit.read", tr("Open this film in Read"), tr("Where boxes are drawn."), "box-draw", Qt::Key_Return, m_hands.openInRead);
        add("audit.draw", tr("Draw boxes on this film"), tr("Boxes are drawn in Read."), "box-draw", Qt::Key_B,
            m_hands.draw);
    }

    /// The digits of Read, here for what is looked at: the map of a finding, and with Shift its cases alone.
    void addFindings()
    {
        for (int finding = 0; finding < m_schema.count(); ++finding) {
            const QString digit = kit::theme().findingKey(m_schema.at(finding).name),
                          name = findingWord(m_schema, finding);
            QList<QKeySequence> plain, shifted;
            if (!digit.isEmpty()) {
                const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit.toInt());
                plain << QKeySequence(key);
                shifted << QKeySequence(Qt::SHIFT | key);
            }
            m_ids.push_back(QStringLiteral("audit.map.%1").arg(finding));
            m_registry.add({.id = m_ids.back(),
                            .text = tr("Map of %1 over this film").arg(name),
                            .help = {},
                            .icon = {},
                            .keys = plain,
                            .group = tr("Audit"),
                            .scope = scope,
                            .family = tr("Map of a finding over this film")},
                           m_context, [show = m_hands.showFinding, finding] { show(finding); });
            m_ids.push_back(QStringLiteral("audit.only.%1").arg(finding));
            m_registry.add({.id = m_ids.back(),
                            .text = tr("Cases of %1 alone").arg(name),
                            .help = tr("Again: all findings."),
                            .icon = {},
                            .keys = shifted,
                            .group = tr("Audit"),
                            .scope = scope,
                            .family = tr("Cases of a finding alone")},
                           m_context, [only = m_hands.onlyFinding, finding] { only(finding); });
        }
    }

    std::vector<QString> ids() const { return m_ids; }

private:
    kit::ActionRegistry& m_registry;
    const domain::FindingSchema& m_schema;
    QObject* m_context;
    AuditHands m_hands;
    std::vector<QString> m_ids;
};

} // namespace

std::vector<QString> registerAuditActions(kit::ActionRegistry& registry, const domain::FindingSchema& schema,
                                          QObject* context, const AuditHands& hands)
{
    Registrar registrar(registry, schema, context, hands);
    registrar.addPlain();
    registrar.addFindings();
    return registrar.ids();
}

} // namespace audit
