// Where two readers differ, as rows for FilmRows.
#pragma once

#include "core/domain/finding.h"
#include "ui/annotate/team_facts.h"

#include <QAbstractListModel>

#include <memory>

namespace annotate {

class DisagreementModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ImageRole = Qt::UserRole, FindingRole };

    explicit DisagreementModel(const domain::FindingSchema& schema, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Of these two readers; finding -1: of any.
    void show(std::shared_ptr<const TeamFacts> facts, domain::ReaderId first, domain::ReaderId second, int finding);
    int unsettled() const;

private:
    QString nameOf(domain::ReaderId reader) const;
    QString sentence(const Disagreement& one) const;

    domain::FindingSchema m_schema;
    std::shared_ptr<const TeamFacts> m_facts;
    std::vector<Disagreement> m_rows;
    bool m_anyFinding = false;
};

} // namespace annotate
