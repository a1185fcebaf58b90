// "It fits": what the run in the form will ask of this computer, as a bar of memory and a time. An estimate, and said so.
#pragma once

#include "core/domain/method_options.h"
#include "core/doctor/machine_facts.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace kit {
class FitBar;
class TextLabel;
}

namespace training {

class FitPanel : public QWidget {
    Q_OBJECT
public:
    explicit FitPanel(QWidget* parent = nullptr);
    /// Hidden where nothing can be said: no boxes, or the worker has not described the machine.
    void show(const domain::MethodOptions& options, qint64 boxed, qint64 unboxed, const std::optional<doctor::WorkerFacts>& machine);

private:
    QLabel* m_sign;
    kit::TextLabel *m_verdict, *m_time, *m_parts;
    kit::FitBar* m_bar;
};

} // namespace training
