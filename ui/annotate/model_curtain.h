// Whether a reader may see what the model says: not before the own first reading is done, unless asked for, and that is
// recorded.
#pragma once

#include "ui/annotate/reading.h"

namespace annotate {

/// A suggestion that was seen first pulls a judgement towards itself (anchoring). View-model without a widget.
class ModelCurtain : public QObject {
    Q_OBJECT
public:
    explicit ModelCurtain(Reading& reading, QObject* parent = nullptr);

    /// The reading is done, or the reader has looked at the model before.
    bool isOpen() const;
    /// Looks behind it: recorded (store::ShowModel). False: refused, and it stays closed.
    bool lift();
    /// Why the model is shown or hidden, for a person.
    QString sentence() const;

Q_SIGNALS:
    void changed(); ///< of the image that is read, or with another image

private:
    void follow();
    Reading& m_reading;
    domain::ImageId m_image;
    bool m_open = false, m_done = false;
};

} // namespace annotate
