// Above the list: search, the four quick chips, the conditions as chips, saved filters.
#pragma once

#include "core/store/project.h"
#include "ui/worklist/filter_words.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace worklist {

class FilterChips;
class FilterPopup;
class WorklistModel;

/// Sets the model's filter and shows it. Follows the model's answers when it is told to.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(store::Project& project, WorklistModel& model, QWidget* parent = nullptr);
    ~FilterBar() override;

    void follow(); ///< the model has another filter, other counts
    void setFilter(const store::WorklistFilter& filter); ///< the whole of it, the search field too
    void focusSearch();
    void startSearch(const QString& typed); ///< a letter that was meant for the list

Q_SIGNALS:
    void changed();     ///< by a hand; the model has it
    void listWanted();  ///< Down or Enter in the search: the keyboard goes on into the list
    void firstWanted(); ///< Enter: its first row
    void filmWanted();  ///< Esc where there is nothing left to clear

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSearchRow();
    QWidget* makeQuickChips();
    QWidget* makeSaveRow();
    void apply(const store::WorklistFilter& filter); ///< and says that a hand did it
    void openPopup(QWidget* anchor, std::optional<FilterKind> kind = {});
    void fillMenu();
    void startSaving();
    void stopSaving(bool save);

    store::Project& m_project;
    WorklistModel& m_model;
    QLineEdit *m_search, *m_name;
    QToolButton *m_add, *m_more;
    QPushButton *m_all, *m_unread, *m_boxed, *m_flagged;
    QWidget* m_saveRow;
    FilterChips* m_chips;
    QPointer<FilterPopup> m_popup; ///< a child of the window, made at its first opening
};

} // namespace worklist
