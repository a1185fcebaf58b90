// What each reader said to each finding of one image, as a table; where they differ first.
#pragma once

#include "core/domain/finding.h"
#include "core/store/readings.h"
#include "ui/annotate/image_opinions.h"

#include <QAbstractTableModel>

namespace annotate {

/// Columns: the finding, one per reader, the verdict: IoU of the boxes, "≠", or what was adjudicated.
class OpinionsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        LabelRole = Qt::UserRole,
        BoxesRole,
        FindingRole,
        ColourRole,
        DiffersRole,
        AdjudicatedRole,
        ShortNameRole
    };

    explicit OpinionsModel(const domain::FindingSchema& schema, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(const ImageOpinions& opinions, const std::vector<store::AdjudicationRecord>& adjudications);
    int findingAt(int row) const;
    int rowOf(int finding) const; ///< -1: nobody answered it
    int verdictColumn() const { return int(m_opinions.readers.size()) + 1; }

private:
    const store::AdjudicationRecord* adjudicationOf(int finding) const;
    QString verdict(const FindingOpinions& one) const;
    QString words(const FindingOpinions& one, int column) const;

    domain::FindingSchema m_schema;
    ImageOpinions m_opinions; ///< findings in the table's order
    std::vector<store::AdjudicationRecord> m_adjudications;
};

/// "adjudicated: present, 1 box", "absent"; for the findings list's tooltip too.
QString adjudicationText(const store::AdjudicationRecord& adjudication);

} // namespace annotate
