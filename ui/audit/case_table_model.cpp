#include "ui/audit/case_table_model.h"

#include "ui/audit/figures.h"
#include "ui/kit/glyphs.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace audit {

namespace {

/// An empty region has no share inside the box.
QString iorText(const evaluation::CaseScore& score, double threshold)
{
    return score.empty ? CaseTableModel::tr("empty") : figureText(score.ior, threshold);
}

} // namespace

QString findingWord(const domain::FindingSchema& schema, int finding)
{
    return kit::findingName(schema, finding);
}

CaseTableModel::CaseTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void CaseTableModel::setData(std::shared_ptr<const AuditData> data)
{
    m_data = std::move(data);
    m_subset.reset();
    if (m_data && (m_finding >= m_data->schema.count()))
        m_finding = -1;
    if (m_data && m_fold >= m_data->folds)
        m_fold = -1;
    rebuild();
}

void CaseTableModel::setStage(ShownStage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    rebuild();
}

void CaseTableModel::setThreshold(double threshold)
{
    if (m_threshold == threshold)
        return;
    m_threshold = threshold;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT shownChanged();
}

void CaseTableModel::setFindingFilter(int finding)
{
    if (m_finding == finding)
        return;
    m_finding = finding;
    rebuild();
}

void CaseTableModel::setFoldFilter(int fold)
{
    if (m_fold == fold)
        return;
    m_fold = fold;
    rebuild();
}

void CaseTableModel::setSubset(std::optional<std::set<int>> subset)
{
    if (m_subset == subset)
        return;
    m_subset = std::move(subset);
    rebuild();
}

void CaseTableModel::showAll()
{
    if (!isFiltered())
        return;
    m_subset.reset();
    m_finding = m_fold = -1;
    rebuild();
}

double CaseTableModel::value(const AuditCase& one, int column) const
{
    const evaluation::CaseScore& score = one.score(m_stage);
    switch (column) {
    case FindingColumn:
        return score.finding;
    case IorColumn:
        return score.ior;
    case CorrectColumn:
        return score.iou >= m_threshold ? 1 : 0;
    case BoxColumn:
        return one.widthMm() * one.heightMm();
    case AreaColumn:
        return score.boxShare;
    default:
        return score.iou;
    }
}

void CaseTableModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_data) {
        for (int i = 0; i < static_cast<int>(m_data->cases.size()); ++i) {
            const AuditCase& one = m_data->cases[static_cast<std::size_t>(i)];
            if ((m_finding >= 0 && one.final.finding != m_finding) || (m_fold >= 0 && one.final.fold != m_fold) ||
                (m_subset && !m_subset->contains(i)) || (one.isOfProject && m_data->blinded.contains(one.final.image)))
                continue;
            m_rows.push_back(i);
        }
        const bool ascending = m_order == Qt::AscendingOrder;
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
            const AuditCase& left = m_data->cases[static_cast<std::size_t>(a)];
            const AuditCase& right = m_data->cases[static_cast<std::size_t>(b)];
            // What has no figure stands at the end, whichever way the others go.
            if (left.isAnswered() != right.isAnswered())
                return left.isAnswered();
            const double l = value(left, m_sortColumn), r = value(right, m_sortColumn);
            if (l != r && std::isfinite(l) && std::isfinite(r))
                return ascending ? l < r : l > r;
            // Equal figures (many are 0) stay in one order, whatever was sorted before.
            return left.final.identity != right.final.identity ? left.final.identity < right.final.identity
                                                               : left.final.finding < right.final.finding;
        });
    }
    endResetModel();
    Q_EMIT shownChanged();
}

void CaseTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_order))
        return;
    m_sortColumn = column;
    m_order = order;
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CaseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const AuditCase& CaseTableModel::caseOf(int row) const
{
    return m_data->cases[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

int CaseTableModel::caseAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : -1;
}

int CaseTableModel::rowOf(int caseIndex) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), caseIndex);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

std::vector<evaluation::CaseScore> CaseTableModel::shownScores() const
{
    std::vector<evaluation::CaseScore> scores;
    for (int row = 0; row < rowCount(); ++row)
        if (caseOf(row).isAnswered())
            scores.push_back(caseOf(row).score(m_stage));
    return scores;
}

int CaseTableModel::shownUnanswered() const
{
    return rowCount() - static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](int index) {
               return m_data->cases[static_cast<std::size_t>(index)].isAnswered();
           }));
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditCase& one = caseOf(index.row());
    const evaluation::CaseScore& score = one.score(m_stage);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case FindingColumn:
            return findingWord(m_data->schema, score.finding);
        case IouColumn:
            return figureText(score.iou, m_threshold);
        case IorColumn:
            return iorText(score, m_threshold);
        case CorrectColumn:
            return !one.isAnswered() ? QStringLiteral("–") : score.iou >= m_threshold ? QStringLiteral("✓") : QStringLiteral("✗");
        case BoxColumn:
            return sizeMmText(one.widthMm(), one.heightMm());
        case AreaColumn:
            return QLocale().toString(score.boxShare * 100, 'f', 1);
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if (index.column() == CorrectColumn && one.isAnswered())
            return score.iou >= m_threshold ? tr("correct") : tr("not correct");
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        if (!one.isAnswered())
            return tr("%1: %2").arg(one.patientId, unansweredText(one));
        return tr("%1, fold %2: IoU %3, IoR %4. Best fixed region %5, best map of this grid %6.")
            .arg(one.patientId)
            .arg(score.fold + 1)
            .arg(figureText(score.iou, m_threshold), iorText(score, m_threshold), figureText(score.floorIou),
                 figureText(score.ceilingIou));
    case Qt::TextAlignmentRole:
        return static_cast<int>(index.column() == FindingColumn   ? Qt::AlignLeft | Qt::AlignVCenter
                                : index.column() == CorrectColumn ? Qt::AlignCenter
                                                                  : Qt::AlignRight | Qt::AlignVCenter);
    case AnsweredRole:
        return one.isAnswered();
    case EmptyRole:
        return score.empty;
    case ShareRole:
        if (!one.isAnswered() || (index.column() == IorColumn && score.empty))
            return {};
        return index.column() == IouColumn   ? QVariant(score.iou)
               : index.column() == IorColumn ? QVariant(score.ior)
                                             : QVariant();
    case FindingRole:
        return score.finding;
    case CorrectRole:
        return score.iou >= m_threshold;
    case PictureRole:
        return QString::number(one.frame) + QLatin1Char('|') + one.path;
    case RuleBelowRole: {
        if (m_sortColumn != IouColumn || index.row() + 1 >= rowCount() || !caseOf(index.row() + 1).isAnswered())
            return false;
        return (score.iou >= m_threshold) != (caseOf(index.row() + 1).score(m_stage).iou >= m_threshold);
    }
    default:
        return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == FindingColumn   ? Qt::AlignLeft | Qt::AlignVCenter
                                : section == CorrectColumn ? Qt::AlignCenter
                                                           : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case IouColumn:
            return tr("Overlap of region and box over their union, in exact areas");
        case IorColumn:
            return tr("Share of the region that lies in the box");
        case CorrectColumn:
            return tr("Correct: IoU at least T");
        case AreaColumn:
            return tr("Area of the box in % of the image");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString words[] = {tr("Finding"), tr("IoU"), tr("IoR"), tr("≥ T"), tr("Box, mm"), tr("% area")};
    // The arrow is part of the text: the style's own one covers it in so narrow a column.
    if (section != m_sortColumn)
        return words[section];
    return words[section] + (m_order == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾"));
}

} // namespace audit
