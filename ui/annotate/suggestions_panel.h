// The left side's page "To box": which film to box next, and why.
#pragma once

#include "ui/annotate/suggestions_model.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace kit {
class ActionRegistry;
class PanelHeader;
class PictureLoader;
class ProgressLine;
class TextLabel;
}

namespace annotate {

/// Asks for suggestions when it is looked at for the first time, and again after a box.
class SuggestionsPanel : public QWidget {
    Q_OBJECT
public:
    SuggestionsPanel(Reading& reading, kit::ActionRegistry& registry, QWidget* parent = nullptr);
    ~SuggestionsPanel() override;

    SuggestionsModel& model() { return m_model; }
    QListView& list() { return *m_list; }
    /// Opens the next suggested film; waits for the list where it is not known yet.
    void openNext();
    bool isPending() const { return isVisible() && m_model.isRunning(); }

Q_SIGNALS:
    void filmChosen(domain::ImageId image, int finding); ///< and the finding that it is suggested for
    void filmWanted(); ///< the keyboard goes to the film
    void saidNothingLeft(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    void open(const QModelIndex& index);
    void takeAnswer();

    SuggestionsModel m_model;
    std::unique_ptr<kit::PictureLoader> m_pictures;
    kit::PanelHeader* m_header;
    QListView* m_list;
    QWidget* m_busy;
    kit::ProgressLine* m_progress;
    kit::TextLabel *m_doing, *m_chosenBy, *m_empty;
    QPushButton *m_next, *m_predict = nullptr; ///< the last where the registry has its action
    bool m_stepWanted = false; ///< openNext() waits for the list
};

} // namespace annotate
