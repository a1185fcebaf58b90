// What looks wrong, as rows for FilmRows; answered ones leave, and come back with undo.
#pragma once

#include "core/domain/finding.h"
#include "ui/annotate/shown_suspicions.h"

#include <QAbstractListModel>

#include <array>
#include <set>

namespace annotate {

class SuspicionsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ImageRole = Qt::UserRole, OtherImageRole, KeyRole };
    static constexpr int kinds = 5; ///< of assist::SuspicionKind

    explicit SuspicionsModel(const domain::FindingSchema& schema, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The rows, and whoever stands on one, stay where the same is found again.
    void setFound(std::vector<ShownSuspicion> suspicions);
    const std::vector<ShownSuspicion>& found() const { return m_suspicions; } ///< answered ones too, whatever the kind
    /// Keys that are confirmed or dismissed by now.
    void setAnswered(std::set<QString> keys);
    void setKind(std::optional<assist::SuspicionKind> kind); ///< none: all
    std::optional<assist::SuspicionKind> kind() const { return m_kind; }
    const ShownSuspicion& at(int row) const { return m_suspicions[m_rows[std::size_t(row)]]; }
    int rowOf(const QString& key) const; ///< -1: not in the list
    int open() const;                    ///< whatever the kind
    int openOf(assist::SuspicionKind kind) const;

private:
    void show();
    QString reason(const ShownSuspicion& shown) const;

    domain::FindingSchema m_schema;
    std::vector<ShownSuspicion> m_suspicions;
    std::vector<std::size_t> m_rows; ///< positions in m_suspicions
    std::set<QString> m_answered;
    std::optional<assist::SuspicionKind> m_kind;
};

/// "Label and run disagree", …: a kind's name for a person.
QString suspicionKindText(assist::SuspicionKind kind);

} // namespace annotate
