// What is known of each finding on the current image, as rows.
#pragma once

#include "core/domain/finding.h"
#include "core/store/records.h"

#include <QAbstractListModel>

#include <vector>

namespace annotate {

/// "Pleural thickening" for "Pleural_Thickening".
QString findingName(const domain::FindingSchema& schema, int finding);
/// The digit that stands for a finding: the tokens' key, else its position; empty from the eleventh on.
QString findingKey(const domain::FindingSchema& schema, int finding);
/// "5 Mas"
QString findingTab(const domain::FindingSchema& schema, int finding);

class FindingsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LabelRole = Qt::UserRole, BoxesRole, SourceRole, OverruledRole, KeyRole, ColourRole, CurrentRole };

    explicit FindingsModel(const domain::FindingSchema& schema, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setFacts(const store::ImageFacts& facts);
    void clear();
    void setCurrentFinding(int finding); ///< of the next box
    domain::Label label(int finding) const;

private:
    struct Row {
        store::LabelRecord label;
        int boxes = 0;     ///< that count
        int overruled = 0; ///< imported ones that the reader's "absent" goes before
        QString adjudicated; ///< what holds whatever readers said; empty: nothing, or not to be seen yet
        bool operator==(const Row&) const = default;
    };
    domain::FindingSchema m_schema;
    std::vector<Row> m_rows;
    int m_current = 0;
};

} // namespace annotate
