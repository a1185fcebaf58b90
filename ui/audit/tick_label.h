// A tick where a localization is correct at T, a cross where it is not, nothing where there is no figure.
#pragma once

#include <QLabel>

namespace audit {

class TickLabel : public QLabel {
    Q_OBJECT
public:
    explicit TickLabel(QWidget* parent = nullptr);
    void set(bool shown, bool correct);
};

} // namespace audit
