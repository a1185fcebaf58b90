// Whole-image labels by key and by click.
#pragma once

#include "ui/annotate/reading.h"

#include <QObject>

namespace annotate {

class LabelHand : public QObject {
    Q_OBJECT
public:
    explicit LabelHand(Reading& reading, QObject* parent = nullptr) : QObject(parent), m_reading(reading) {}

    void set(int finding, domain::Label label);
    void cycle(int finding); ///< present → unsure → absent → not asked
    void setNoFinding();     ///< every finding absent, in one step
    bool isNoFinding() const; ///< the reader has said so

private:
    void perform(const store::Gesture& gesture);
    int overruledBoxes() const;

    Reading& m_reading;
};

} // namespace annotate
