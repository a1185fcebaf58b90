// How a run's images are split: in folds by patient, or by a file of one's own.
#pragma once

#include "core/domain/error.h"
#include "ui/kit/job.h"
#include "ui/training/launch_model.h"

#include <QWidget>

class QComboBox;

namespace training {

class SplitChoice : public QWidget {
    Q_OBJECT
public:
    explicit SplitChoice(LaunchModel& model, QWidget* parent = nullptr);
    /// Reads the file beside the window's thread; the model has it when it can be understood.
    void useFile(const QString& path);
    bool isPending() const { return m_reading.isRunning(); }

Q_SIGNALS:
    void refused(const domain::Error& error); ///< a file that is no split; the choice stays as it was

private:
    void follow();
    void askFile();
    LaunchModel& m_model;
    kit::Job m_reading;
    QComboBox* m_box;
    QString m_lines; ///< "400 train, 50 validation, 100 test", of the file that is chosen
};

} // namespace training
