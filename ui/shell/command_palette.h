// Ctrl+L: every action of the registry by its words, and images by theirs.
#pragma once

#include "core/store/project.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/job.h"

#include <QAbstractListModel>
#include <QFrame>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QListView;
class QStackedLayout;

namespace kit {
class TextLabel;
}

namespace shell {

/// A line of the palette: a group's heading, an action or an image.
struct PaletteRow {
    enum class Kind { Heading, Action, Image } kind = Kind::Heading;
    QString id;    ///< of the action
    QString text;  ///< what is matched
    QString note;  ///< at the right: why not, "on now", "in Train"
    bool enabled = true;
    domain::ImageId image;
    std::vector<std::pair<int, int>> matched; ///< start and length in text
};

/// Where the words of the query stand in the text, in any order. A word that stands in `heading` instead counts too,
/// without a place. None: a word stands in neither.
std::optional<std::vector<std::pair<int, int>>> matchWords(const QString& query, const QString& text,
                                                           const QString& heading = {});

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PaletteModel(kit::ActionRegistry& registry, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    const PaletteRow& rowAt(int row) const { return m_rows[std::size_t(row)]; }

    /// The scope on screen goes first; others say where they are.
    void setScope(const QString& scope) { m_scope = scope; }
    void setQuery(const QString& query);
    void setImages(std::vector<PaletteRow> images);
    int actionsShown() const { return m_actionsShown; }
    int actionsTotal() const { return int(m_registry.specs().size()); }
    int firstChoice() const; ///< -1: none

private:
    void fill();
    kit::ActionRegistry& m_registry;
    QString m_scope, m_query;
    std::vector<PaletteRow> m_rows, m_images;
    int m_actionsShown = 0;
};

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(kit::ActionRegistry& registry, store::Project* project, QWidget* parent = nullptr);
    /// `scope` is that of the workspace on screen.
    void open(const QString& scope);
    PaletteModel& model() { return *m_model; }
    bool isPending() const { return m_search.isRunning(); }

Q_SIGNALS:
    void actionChosen(const QString& id);
    void imageChosen(domain::ImageId image);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void queryChanged();
    void followRows();
    void choose(const QModelIndex& index);
    void stepBy(int rows);
    void close();

    store::Project* m_project;
    kit::Job m_search;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QStackedLayout* m_faces; ///< the list, or that nothing fits
    QListView* m_list;
    kit::TextLabel *m_nothing, *m_count;
};

} // namespace shell
