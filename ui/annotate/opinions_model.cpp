#include "ui/annotate/opinions_model.h"

#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"

#include <QLocale>

#include <algorithm>

namespace annotate {

QString adjudicationText(const store::AdjudicationRecord& adjudication)
{
    const QString label = kit::labelText(adjudication.label);
    if (adjudication.boxes.empty())
        return OpinionsModel::tr("Adjudicated: %1").arg(label);
    const int n = int(adjudication.boxes.size());
    switch (adjudication.way) {
    case store::AdjudicationWay::TookOne:
        return OpinionsModel::tr("Adjudicated: %1, %n box(es) of a reader", nullptr, n).arg(label);
    case store::AdjudicationWay::Mean:
        return OpinionsModel::tr("Adjudicated: %1, %n mean box(es)", nullptr, n).arg(label);
    case store::AdjudicationWay::New:
        return OpinionsModel::tr("Adjudicated: %1, %n new box(es)", nullptr, n).arg(label);
    }
    return {};
}

OpinionsModel::OpinionsModel(const domain::FindingSchema& schema, QObject* parent)
    : QAbstractTableModel(parent), m_schema(schema)
{
}

int OpinionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_opinions.findings.size());
}

int OpinionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_opinions.readers.size()) + 2;
}

const store::AdjudicationRecord* OpinionsModel::adjudicationOf(int finding) const
{
    const auto it = std::find_if(m_adjudications.begin(), m_adjudications.end(),
                                 [&](const auto& one) { return one.finding == finding; });
    return it == m_adjudications.end() ? nullptr : &*it;
}

QString OpinionsModel::verdict(const FindingOpinions& one) const
{
    if (one.labelsDiffer || one.passedOver)
        return QStringLiteral("≠");
    return one.iou ? QLocale().toString(*one.iou, 'f', 2) : QString();
}

QString OpinionsModel::words(const FindingOpinions& one, int column) const
{
    const QString finding = kit::findingName(m_schema, one.finding);
    if (column == 0)
        return finding;
    if (column < verdictColumn()) {
        const ReaderAnswer& answer = one.answers[std::size_t(column - 1)];
        const QString who = m_opinions.readers[std::size_t(column - 1)].name;
        return answer.boxes.empty() ? tr("%1 on %2: %3").arg(who, finding, kit::labelText(answer.label))
                                    : tr("%1 on %2: %3, %n box(es)", nullptr, int(answer.boxes.size()))
                                          .arg(who, finding, kit::labelText(answer.label));
    }
    QStringList sentences;
    if (one.labelsDiffer)
        sentences << tr("The labels differ");
    if (one.passedOver)
        sentences << tr("One boxed it, another completed the read without an answer");
    if (one.iou)
        sentences << tr("IoU of the boxes %1").arg(QLocale().toString(*one.iou, 'f', 2));
    if (sentences.isEmpty())
        sentences << (one.answered() > 1 ? tr("They agree") : tr("One reader alone answered"));
    if (const store::AdjudicationRecord* holds = adjudicationOf(one.finding))
        sentences << adjudicationText(*holds);
    return finding + QStringLiteral(": ") + sentences.join(QStringLiteral(". "));
}

QVariant OpinionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingOpinions& one = m_opinions.findings[std::size_t(index.row())];
    const int column = index.column();
    const ReaderAnswer* answer =
        column > 0 && column < verdictColumn() ? &one.answers[std::size_t(column - 1)] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? kit::findingName(m_schema, one.finding) : answer ? QString() : verdict(one);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(one, column);
    case LabelRole:
        return answer ? QVariant(int(answer->label)) : QVariant();
    case BoxesRole:
        return answer ? QVariant(int(answer->boxes.size())) : QVariant();
    case FindingRole:
        return one.finding;
    case ColourRole:
        return kit::theme().findingColour(m_schema.at(one.finding).name, one.finding);
    case DiffersRole:
        return one.differs();
    case AdjudicatedRole:
        return adjudicationOf(one.finding) != nullptr;
    case ShortNameRole:
        return kit::findingShortName(m_schema.at(one.finding));
    default:
        return {};
    }
}

QVariant OpinionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section <= 0)
        return {};
    if (section == verdictColumn())
        return role == Qt::DisplayRole   ? QVariant(QStringLiteral("="))
               : role == Qt::ToolTipRole ? QVariant(tr("How far they agree"))
                                         : QVariant();
    if (std::size_t(section) > m_opinions.readers.size())
        return {};
    const QString name = m_opinions.readers[std::size_t(section - 1)].name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return name;
    if (role != Qt::DisplayRole)
        return {};
    const QString initials = kit::initialsOf(name);
    const bool twice = std::count_if(m_opinions.readers.begin(), m_opinions.readers.end(),
                                     [&](const auto& reader) { return kit::initialsOf(reader.name) == initials; }) > 1;
    return twice ? initials + QString::number(section) : initials;
}

void OpinionsModel::set(const ImageOpinions& opinions, const std::vector<store::AdjudicationRecord>& adjudications)
{
    ImageOpinions ordered = opinions;
    std::stable_partition(ordered.findings.begin(), ordered.findings.end(),
                          [](const auto& one) { return one.differs(); });
    const auto sameShape = [&] {
        return ordered.readers == m_opinions.readers &&
               std::equal(ordered.findings.begin(), ordered.findings.end(), m_opinions.findings.begin(),
                          m_opinions.findings.end(),
                          [](const auto& a, const auto& b) { return a.finding == b.finding; });
    };
    if (ordered == m_opinions && adjudications == m_adjudications)
        return;
    if (sameShape()) { // the row that somebody is at stays where it is
        m_opinions = std::move(ordered);
        m_adjudications = adjudications;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_opinions = std::move(ordered);
    m_adjudications = adjudications;
    endResetModel();
}

int OpinionsModel::findingAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_opinions.findings[std::size_t(row)].finding : -1;
}

int OpinionsModel::rowOf(int finding) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (findingAt(row) == finding)
            return row;
    return -1;
}

} // namespace annotate
