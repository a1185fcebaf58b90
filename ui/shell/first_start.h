// What a person meets at the first start, one thing at a time: the question for a name, then five sentences.
#pragma once

#include "ui/shell/tour.h"

#include <QObject>

#include <functional>
#include <vector>

namespace kit {
class NoticeBar;
class NoticeStack;
}

namespace shell {

/// Nothing waits for it. The question stands in `notices`, which shows one bar at a time; the tour comes when nothing asks
/// or warns there, and what is only told waits until it has ended.
class FirstStart : public QObject {
    Q_OBJECT
public:
    FirstStart(kit::NoticeStack& notices, std::function<std::vector<TourStep>()> steps, QWidget* desk);
    ~FirstStart() override;

    void askName(const QString& suggestion);
    void startTour();
    void setOffersTour(bool offers); ///< once there are films, if nobody has seen it
    void filmsAreThere();

Q_SIGNALS:
    void named(const QString& name);

private:
    void answer(const QString& name);
    void offerTour();

    kit::NoticeStack& m_notices;
    std::function<std::vector<TourStep>()> m_steps;
    QWidget* m_desk;
    kit::NoticeBar* m_question;
    Tour* m_tour = nullptr;
    bool m_offersTour = false, m_films = false;
};

} // namespace shell
