// Agreement of two readers, finding by finding, as rows.
#pragma once

#include "core/domain/finding.h"
#include "core/evaluation/agreement.h"

#include <QAbstractTableModel>

#include <map>

namespace annotate {

/// What one pair of readers agrees and differs on.
struct PairOfReaders {
    evaluation::PairAgreement agreement;
    std::map<int, int> differing; ///< images by finding, as disagreements() has them
};

/// All findings together first, then those that both have answered. A cell has a figure (DisplayRole) and what stands
/// behind it (DetailRole: an interval, or of how many; BesideRole: of how many, where that stands beside the figure).
class AgreementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FindingColumn, KappaColumn, SameColumn, IouColumn, DifferColumn, ColumnCount };
    enum Role { DetailRole = Qt::UserRole, BesideRole, FindingRole, ShortNameRole, ColourRole };

    explicit AgreementModel(const domain::FindingSchema& schema, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setPair(const PairOfReaders& pair);
    void clear();
    const PairOfReaders& pair() const { return m_pair; }
    int findingAt(int row) const; ///< -1: all findings

private:
    const evaluation::FindingAgreement& at(int row) const;
    QString nameOf(int finding) const;
    int differing(int finding) const;
    QVariant figure(const evaluation::FindingAgreement& one, int column) const;
    QString detail(const evaluation::FindingAgreement& one, int column) const;
    QString explanation(const evaluation::FindingAgreement& one, int column) const;

    domain::FindingSchema m_schema;
    PairOfReaders m_pair;
    std::vector<int> m_rows; ///< positions in the pair's findings; -1: all
};

/// The pair as a table for other programs, in the C locale, a row a finding and one for all; `unsure` in words.
QString agreementCsv(const evaluation::PairAgreement& pair, const QString& first, const QString& second,
                     const domain::FindingSchema& schema, const QString& unsure);

} // namespace annotate
