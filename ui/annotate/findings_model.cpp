#include "ui/annotate/findings_model.h"

#include "ui/annotate/opinions_model.h"
#include "ui/annotate/shown_boxes.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"

#include <QColor>

namespace annotate {

QString findingName(const domain::FindingSchema& schema, int finding) { return kit::findingName(schema, finding); }

QString findingKey(const domain::FindingSchema& schema, int finding)
{
    const QString token = kit::theme().findingKey(schema.at(finding).name);
    // The tokens' keys hold for NIH's order, also where findings were added behind it; in another schema the position
    // decides, so that no digit is taken twice.
    if (schema.beginsWith(domain::FindingSchema::nih14()))
        return token;
    return finding < 9 ? QString::number(finding + 1) : finding == 9 ? QStringLiteral("0") : QString();
}

QString findingTab(const domain::FindingSchema& schema, int finding)
{
    const QString key = findingKey(schema, finding), name = kit::findingShortName(schema.at(finding));
    return key.isEmpty() ? name : key + QStringLiteral("  ") + name;
}

FindingsModel::FindingsModel(const domain::FindingSchema& schema, QObject* parent)
    : QAbstractListModel(parent), m_schema(schema), m_rows(std::size_t(schema.count()))
{
}

int FindingsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int finding = index.row();
    const Row& row = m_rows[std::size_t(finding)];
    const bool fromReport =
        row.label.source == store::FactSource::Report && row.label.label != domain::Label::NotAsked;
    switch (role) {
    case Qt::DisplayRole: return findingName(m_schema, finding);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %n box(es)", nullptr, row.boxes)
            .arg(findingName(m_schema, finding), kit::labelText(row.label.label));
    case Qt::ToolTipRole: {
        const QString state = kit::labelText(row.label.label);
        const QString said = fromReport ? tr("%1: %2, says the report").arg(findingName(m_schema, finding), state)
                                        : tr("%1: %2").arg(findingName(m_schema, finding), state);
        return row.adjudicated.isEmpty() ? said : said + QLatin1Char('\n') + row.adjudicated;
    }
    case LabelRole: return int(row.label.label);
    case BoxesRole: return row.boxes;
    case OverruledRole: return row.overruled;
    case SourceRole: return int(row.label.source);
    case KeyRole: return findingKey(m_schema, finding);
    case ColourRole: return kit::theme().findingColour(m_schema.at(finding).name, finding);
    case CurrentRole: return finding == m_current;
    default: return {};
    }
}

void FindingsModel::setFacts(const store::ImageFacts& facts)
{
    std::vector<Row> rows(m_rows.size());
    for (std::size_t i = 0; i < rows.size() && i < facts.labels.size(); ++i)
        rows[i].label = facts.labels[i];
    for (const store::BoxRecord& box : facts.boxes) {
        const Overruled state = overruled(box, facts);
        if (box.finding < 0 || std::size_t(box.finding) >= rows.size() || state == Overruled::ByBoxes)
            continue; // those are counted in its place
        ++(state == Overruled::ByLabel ? rows[std::size_t(box.finding)].overruled : rows[std::size_t(box.finding)].boxes);
    }
    for (const store::AdjudicationRecord& one : facts.adjudications)
        if (facts.state == store::ReadState::Done && std::size_t(one.finding) < rows.size())
            rows[std::size_t(one.finding)].adjudicated = adjudicationText(one);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void FindingsModel::clear() { setFacts({}); }

void FindingsModel::setCurrentFinding(int finding)
{
    if (finding == m_current)
        return;
    m_current = finding;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {CurrentRole});
}

domain::Label FindingsModel::label(int finding) const
{
    return finding >= 0 && std::size_t(finding) < m_rows.size() ? m_rows[std::size_t(finding)].label.label
                                                                : domain::Label::NotAsked;
}

} // namespace annotate
