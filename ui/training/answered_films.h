// How many films have a run's maps, and the way to have all of them predicted.
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace training {

class AnsweredFilms : public QWidget {
    Q_OBJECT
public:
    /// `predict`: the action "run.predict"; none (a workspace by itself): no button.
    explicit AnsweredFilms(QAction* predict, QWidget* parent = nullptr);
    void show(int answered, qint64 films); ///< films < 0: not counted yet

private:
    QLabel* m_text;
};

} // namespace training
