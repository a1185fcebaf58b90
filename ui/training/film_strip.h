// Films of the run with their growing blobs: a row a film, a column a moment.
#pragma once

#include "ui/kit/picture_loader.h"
#include "ui/training/film_samples.h"

#include <QWidget>

namespace training {

class FilmStrip : public QWidget {
    Q_OBJECT
public:
    FilmStrip(const QString& cacheFolder, const domain::FindingSchema& schema, QWidget* parent = nullptr);

    void show(const FilmSamples& samples, double cut);
    bool isPending() const { return m_pictures.isPending(); }
    static constexpr int mostMoments = 7;
    static constexpr int mostFilms = 2;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cellRect(std::size_t film, std::size_t moment) const;
    domain::FindingSchema m_schema;
    FilmSamples m_samples;
    double m_cut = 0.5;
    kit::PictureLoader m_pictures;
};

} // namespace training
