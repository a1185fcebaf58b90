// The filter as chips above the list, each with its way out; what the search field says is not repeated here.
#pragma once

#include "ui/worklist/filter_words.h"

#include <QWidget>

class QPushButton;

namespace worklist {

/// A chip: its text opens the condition for a change, its ✕ (or Del, Backspace) takes it away; arrows go along the row.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    void showFilter(const store::WorklistFilter& filter, const FilterChoices& choices, const domain::FindingSchema& schema);
    /// Conditions that other buttons of the panel already show.
    void setHidden(const std::vector<FilterKind>& kinds);
    QPushButton* addButton() const { return m_add; }
    QWidget* chipOf(FilterKind kind) const; ///< nullptr: not asked

Q_SIGNALS:
    void removed(worklist::FilterKind kind);
    void wanted(worklist::FilterKind kind); ///< to be changed
    void addWanted();
    void left(); ///< Esc: the keyboard goes back

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeChip(FilterKind kind, const QString& text);
    void step(QWidget* from, int by);

    std::vector<FilterKind> m_hidden;
    std::vector<std::pair<FilterKind, QWidget*>> m_chips;
    std::vector<std::pair<FilterKind, QString>> m_shown;
    QPushButton* m_add;
};

} // namespace worklist
