#include "core/assist/readings.h"

namespace assist {

std::vector<evaluation::Reading> readingsOf(const std::vector<store::Opinion>& opinions)
{
    std::vector<evaluation::Reading> readings;
    for (const store::Opinion& opinion : opinions) {
        if (opinion.blinded)
            continue;
        evaluation::Reading reading{opinion.image, opinion.patientId.toStdString(), opinion.reader, opinion.labels, {},
                                    opinion.state == store::ReadState::Done};
        for (const store::BoxRecord& box : opinion.boxes)
            reading.boxes.push_back({box.finding, box.box});
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace assist
