#include "ui/annotate/disagreement_model.h"

#include "ui/annotate/film_rows.h"
#include "ui/annotate/image_opinions.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"

#include <QLocale>

#include <algorithm>

namespace annotate {

DisagreementModel::DisagreementModel(const domain::FindingSchema& schema, QObject* parent)
    : QAbstractListModel(parent), m_schema(schema)
{
}

int DisagreementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString DisagreementModel::nameOf(domain::ReaderId reader) const
{
    const auto it = std::find_if(m_facts->readers.begin(), m_facts->readers.end(),
                                 [&](const auto& one) { return one.id == reader; });
    return it == m_facts->readers.end() ? QString() : it->name;
}

QString DisagreementModel::sentence(const Disagreement& one) const
{
    if (one.firstSaid == one.secondSaid && one.iou)
        return tr("Both boxed it, in two places: IoU %1").arg(QLocale().toString(*one.iou, 'f', 2));
    if (one.firstSaid == domain::Label::NotAsked || one.secondSaid == domain::Label::NotAsked) {
        const bool second = one.firstSaid == domain::Label::NotAsked; // boxed it
        return tr("%1 boxed it; %2 completed the read without an answer")
            .arg(nameOf(second ? one.second : one.first), nameOf(second ? one.first : one.second));
    }
    return tr("%1: %2, %3: %4")
        .arg(nameOf(one.first), kit::labelText(one.firstSaid), nameOf(one.second), kit::labelText(one.secondSaid));
}

QVariant DisagreementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Disagreement& one = m_rows[std::size_t(index.row())];
    const FilmName film = m_facts->films.value(one.image.value);
    const bool settled = m_facts->adjudicated.contains({one.image, one.finding});
    switch (role) {
    case Qt::DisplayRole:
        return film.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString text = tr("%1, %2. %3").arg(film.title, kit::findingName(m_schema, one.finding), sentence(one));
        return settled ? tr("%1. Adjudicated").arg(text) : text;
    }
    case TextRole:
        return m_anyFinding ? kit::findingName(m_schema, one.finding) + QStringLiteral(". ") + sentence(one)
                            : sentence(one);
    case PictureRole:
        return film.picture;
    case ColourOfRowRole:
        return kit::theme().findingColour(m_schema.at(one.finding).name, one.finding);
    case SettledRole:
        return settled;
    case ImageRole:
        return qlonglong(one.image.value);
    case FindingRole:
        return one.finding;
    default:
        return {};
    }
}

void DisagreementModel::show(std::shared_ptr<const TeamFacts> facts, domain::ReaderId first, domain::ReaderId second,
                             int finding)
{
    std::vector<Disagreement> rows;
    for (const Disagreement& one : facts->disagreements)
        if (one.first == first && one.second == second && (finding < 0 || one.finding == finding))
            rows.push_back(one);
    const bool same = rows == m_rows && m_anyFinding == (finding < 0);
    if (same) { // whoever walks through the list keeps the place; what was adjudicated meanwhile shows
        m_facts = std::move(facts);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_facts = std::move(facts);
    m_rows = std::move(rows);
    m_anyFinding = finding < 0;
    endResetModel();
}

int DisagreementModel::unsettled() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const auto& one) {
        return !m_facts->adjudicated.contains({one.image, one.finding});
    }));
}

} // namespace annotate
