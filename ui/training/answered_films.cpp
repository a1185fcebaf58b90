#include "ui/training/answered_films.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace training {

AnsweredFilms::AnsweredFilms(QAction* predict, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("answeredFilms"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new kit::SectionHeader(tr("Maps of films"), this));
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(12, 0, 12, 8);
    inside->setSpacing(6);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("answeredText"));
    m_text->setWordWrap(true);
    m_text->setFont(kit::theme().font(kit::FontRole::Small));
    inside->addWidget(m_text);
    if (predict) {
        auto* button = new QPushButton(kit::icon(QStringLiteral("overlay-patches"), QStringLiteral("text")), tr("Predict every film"), this);
        button->setObjectName(QStringLiteral("predictFilms"));
        button->setAccessibleName(predict->text());
        const auto follow = [button, predict] {
            button->setEnabled(predict->isEnabled());
            button->setToolTip(predict->toolTip());
        };
        connect(predict, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, predict, &QAction::trigger);
        follow();
        inside->addWidget(button);
    }
    layout->addLayout(inside);
}

void AnsweredFilms::show(int answered, qint64 films)
{
    const QLocale locale;
    m_text->setText(films < 0                             ? QString()
                    : answered >= films                   ? tr("Every film of the project has this run’s maps.")
                                                          : tr("%1 of %2 films have this run’s maps; by itself it answers the boxed films "
                                                               "that its folds had not seen.")
                                              .arg(kit::isolated(locale.toString(answered)), kit::isolated(locale.toString(films))));
}

} // namespace training
