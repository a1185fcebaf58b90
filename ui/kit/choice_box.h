// A combo box whose arrow is one of our icons: a style sheet can show an image there, but not tint it from the tokens.
#pragma once

#include <QComboBox>

namespace kit {

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kit
