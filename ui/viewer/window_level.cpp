#include "ui/viewer/window_level.h"

#include "ui/viewer/radiograph_view.h"

#include <QLocale>

#include <algorithm>

namespace viewer {

namespace {


} // namespace

QString voiText(const Film& film, const imaging::Voi& voi)
{
    const auto words = [](double width, double centre, const QString& name) {
        const int decimals = width < 10 ? 2 : 0;
        const QString text = RadiographView::tr("W %1  L %2", "window width and level").arg(QLocale().toString(width, 'f', decimals), QLocale().toString(centre, 'f', decimals));
        return name.isEmpty() ? text : text + QStringLiteral("  ") + name;
    };
    switch (voi.kind) {
    case imaging::Voi::Kind::Window:
        return words(voi.window.width, voi.window.centre, QString::fromStdString(voi.window.explanation));
    case imaging::Voi::Kind::Lut: {
        const auto& luts = film.radiograph().voiLuts;
        const std::size_t at = std::size_t(voi.lut);
        const QString name = at < luts.size() ? QString::fromStdString(luts[at].explanation) : QString();
        return name.isEmpty() ? RadiographView::tr("table of the file") : RadiographView::tr("table “%1”").arg(name);
    }
    case imaging::Voi::Kind::StoredRange: return words(255, 128, RadiographView::tr("full range"));
    case imaging::Voi::Kind::FullRange: {
        const imaging::Range range = film.range();
        return words(range.most - range.least, (range.most + range.least) / 2, RadiographView::tr("full range"));
    }
    }
    return {};
}

imaging::Window windowOf(const Film& film, const imaging::Voi& voi)
{
    if (voi.kind == imaging::Voi::Kind::Window)
        return voi.window;
    if (voi.kind == imaging::Voi::Kind::StoredRange)
        return {128, 256, imaging::VoiFunction::Linear, {}};
    const imaging::Range range = film.range();
    return {(range.least + range.most) / 2, std::max(range.most - range.least, 1.0), imaging::VoiFunction::Linear, {}};
}

imaging::Voi windowVoi(const Film& film, double centre, double width)
{
    const imaging::Range range = film.range();
    const double span = std::max(range.most - range.least, 1.0);
    const imaging::Window window{std::clamp(centre, range.least - span, range.most + span), std::clamp(width, 1.0, span * 4),
                                 imaging::VoiFunction::Linear, {}};
    return {imaging::Voi::Kind::Window, window, 0};
}

imaging::Voi draggedVoi(const Film& film, const imaging::Voi& voi, QPointF delta)
{
    const imaging::Range range = film.range();
    const imaging::Window window = windowOf(film, voi);
    const double perPixel = std::max(range.most - range.least, 1.0) / 700; // a hand's breadth goes through the whole range
    imaging::Voi dragged = windowVoi(film, window.centre + delta.y() * perPixel, window.width + delta.x() * perPixel);
    dragged.window.function = window.function;
    return dragged;
}

} // namespace viewer
