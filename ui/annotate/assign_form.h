// To whom which studies are given, and whether blinded; asks nothing of the store on the window's thread.
#pragma once

#include "core/domain/error.h"
#include "core/domain/identifiers.h"
#include "ui/kit/job.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace kit {
class ChoiceBox;
class TextLabel;
} // namespace kit
namespace store {
class Project;
}
namespace worklist {
class WorklistModel;
}

namespace annotate {

/// Studies come from the worklist as it is filtered now: all of them, a number by lot with every finding among them, or
/// every n-th.
class AssignForm : public QWidget {
    Q_OBJECT
public:
    AssignForm(store::Project& project, worklist::WorklistModel& list, QWidget* parent = nullptr);

    void setReaders(const QStringList& names);
    bool isPending() const { return m_job.isRunning(); }

Q_SIGNALS:
    void assignWanted(const QString& reader, const std::vector<domain::ImageId>& images, bool blinded);
    void failed(const domain::Error& error);
    void filmWanted(); ///< with the keyboard: what was asked for is under way

private:
    enum Choice { All, ByLot, EveryNth };
    void refresh();
    void assign();

    store::Project& m_project;
    worklist::WorklistModel& m_list;
    kit::Job m_job;
    kit::ChoiceBox *m_reader, *m_choice;
    QSpinBox *m_count, *m_step;
    QCheckBox* m_blinded;
    QPushButton* m_assign;
    kit::TextLabel* m_note;
};

} // namespace annotate
