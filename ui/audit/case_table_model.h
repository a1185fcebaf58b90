// The cases of a run as a table: sorted, filtered, worst IoU first.
#pragma once

#include "ui/audit/audit_data.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace audit {

class CaseTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FindingColumn, IouColumn, IorColumn, CorrectColumn, BoxColumn, AreaColumn, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< double 0…1 for a bar; invalid: no bar
        FindingRole,              ///< int
        CorrectRole,              ///< bool, IoU ≥ T
        PictureRole,              ///< QString, key of the thumbnail: "frame|path"
        RuleBelowRole,            ///< bool: between this row and the next one IoU crosses T
        AnsweredRole,             ///< bool: the case has figures
        EmptyRole                 ///< bool: its region has no patch
    };
    explicit CaseTableModel(QObject* parent = nullptr);

    void setData(std::shared_ptr<const AuditData> data);
    using QAbstractTableModel::setData;
    void setStage(ShownStage stage);
    ShownStage stage() const { return m_stage; }
    void setThreshold(double threshold); ///< T
    double threshold() const { return m_threshold; }
    void setFindingFilter(int finding); ///< -1: all
    int findingFilter() const { return m_finding; }
    void setFoldFilter(int fold); ///< -1: all
    int foldFilter() const { return m_fold; }
    /// Cases chosen in a plot, by their position in AuditData; nullopt: all.
    void setSubset(std::optional<std::set<int>> subset);
    bool hasSubset() const { return m_subset.has_value(); }
    bool isFiltered() const { return m_subset || m_finding >= 0 || m_fold >= 0; }
    void showAll();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_order; }

    int caseAt(int row) const;   ///< position in AuditData; -1: none
    int rowOf(int caseIndex) const; ///< -1: hidden by a filter
    const std::vector<int>& shown() const { return m_rows; }
    std::vector<evaluation::CaseScore> shownScores() const; ///< of the answered ones
    int shownUnanswered() const;

Q_SIGNALS:
    void shownChanged(); ///< other rows, another order or other figures

private:
    void rebuild();
    const AuditCase& caseOf(int row) const;
    double value(const AuditCase& one, int column) const;

    std::shared_ptr<const AuditData> m_data;
    std::vector<int> m_rows;
    std::optional<std::set<int>> m_subset;
    ShownStage m_stage;
    double m_threshold = 0.1;
    int m_finding = -1, m_fold = -1;
    int m_sortColumn = IouColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// "Pleural thickening" from NIH's "Pleural_Thickening".
QString findingWord(const domain::FindingSchema& schema, int finding);

} // namespace audit
