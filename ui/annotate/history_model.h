// What was done, newest first, as rows: one's own steps and other readers'.
#pragma once

#include "core/store/project.h"

#include <QAbstractListModel>

namespace annotate {

/// Pages of the journal; older ones are fetched as the view asks for them.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, UndoneRole, NowRole, MineRole, StepRole, ImageRole };

    explicit HistoryModel(store::Project& project, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// none: of every image.
    void setImage(domain::ImageId image);
    domain::Done refresh();
    const store::JournalEntry& entry(int row) const { return m_entries[std::size_t(row)]; }

private:
    domain::Result<std::vector<store::JournalEntry>> page(domain::GestureId before) const;

    store::Project& m_project;
    domain::ImageId m_image;
    std::vector<store::JournalEntry> m_entries;
    bool m_hasMore = false;
};

} // namespace annotate
