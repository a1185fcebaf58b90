// All settings of the method in a table that can be searched and edited in place.
#pragma once

#include "ui/training/launch_model.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace training {

class SettingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPanel(LaunchModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void refused(const QString& sentence); ///< a value that was not taken, with its range

private:
    QLineEdit* m_search;
    QTableView* m_table;
};

} // namespace training
