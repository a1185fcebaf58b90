// The right side's second page: what was done to this image or to all of them, and the way back to any step.
#pragma once

#include "ui/annotate/history_model.h"
#include "ui/annotate/reading.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace kit {
class SegmentedControl;
class TextLabel;
}

namespace annotate {

class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Reading& reading, QWidget* parent = nullptr);

    HistoryModel& model() { return m_model; }
    QListView& list() { return *m_list; }

Q_SIGNALS:
    void imageWanted(domain::ImageId image);
    void filmWanted(); ///< with the keyboard: a step was gone to

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshButton();
    void go();

    Reading& m_reading;
    HistoryModel m_model;
    kit::SegmentedControl* m_scope;
    QListView* m_list;
    kit::TextLabel* m_empty;
    QPushButton* m_go;
    kit::TextLabel* m_whyNot;
};

} // namespace annotate
