// The form under the run list: what the next run shall be, and the one button that starts it.
#pragma once

#include "ui/training/launch_model.h"
#include "ui/training/run_launcher.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QToolButton;

namespace kit {
class SegmentedControl;
class TextLabel;
}

namespace training {

class FitPanel;
class SettingsPanel;
class SplitChoice;

class LaunchPanel : public QWidget {
    Q_OBJECT
public:
    LaunchPanel(RunLauncher& launcher, LaunchModel& model, QWidget* parent = nullptr);

    /// There is one primary button in a window; while a failed run offers its ways on, it is there.
    void setPrimary(bool primary);

Q_SIGNALS:
    void refused(const QString& sentence); ///< a setting that was not taken

private:
    void follow();
    void fillDevices();
    QWidget* makeForm();
    QWidget* makeFooter();

    RunLauncher& m_launcher;
    LaunchModel& m_model;
    kit::SegmentedControl* m_presets;
    QStringList m_presetNames;
    kit::TextLabel *m_boxes, *m_leftOut, *m_shareText, *m_foldsNote;
    FitPanel* m_fit;
    QLabel *m_boxesGlyph, *m_reason, *m_command;
    QSlider* m_share;
    QSpinBox *m_folds, *m_seed;
    QComboBox* m_device;
    SettingsPanel* m_settings;
    SplitChoice* m_split;
    QPushButton* m_start;
    QToolButton* m_more;
    bool m_following = false;
};

} // namespace training
