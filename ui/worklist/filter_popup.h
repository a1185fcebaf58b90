// "+ Filter": a small sheet beside the list. First what can be asked, then the controls of one kind; the list follows at
// once and stays usable. Arrows, letters and Enter do it all; Esc goes back and then away.
#pragma once

#include "ui/worklist/filter_words.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace kit {
class TextLabel;
}

namespace worklist {

class FilterPopup : public QFrame {
    Q_OBJECT
public:
    /// Lies over the window of `owner`, which is asked for the filter and told of changes.
    FilterPopup(const domain::FindingSchema& schema, QWidget* owner);

    /// Opens under `anchor`; with a kind at once on its controls.
    void open(QWidget* anchor, std::optional<FilterKind> kind = {});
    void setFilter(const store::WorklistFilter& filter);
    void setChoices(const FilterChoices& choices);
    std::optional<FilterKind> kind() const { return m_kind; } ///< whose controls are shown; none: the list of kinds

Q_SIGNALS:
    void edited(const store::WorklistFilter& filter);
    void opened(); ///< what there is to choose from is wanted anew
    void closed(); ///< by Esc or Enter: the keyboard goes back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showKinds();
    void showKind(FilterKind kind);
    void fit();
    void closeByKey();

    const domain::FindingSchema& m_schema;
    QWidget* m_owner;
    QPointer<QWidget> m_anchor;
    store::WorklistFilter m_filter;
    FilterChoices m_choices;
    std::optional<FilterKind> m_kind;
    bool m_direct = false; ///< opened on the controls of one kind: Esc leaves at once

    QToolButton* m_back;
    kit::TextLabel *m_title, *m_help;
    QPushButton* m_none;
    QStackedLayout* m_faces;
    QListWidget* m_kinds;
    QScrollArea* m_page;
};

} // namespace worklist
