// A film and the same patient's film before it, side by side.
#pragma once

#include "ui/viewer/film_annotations.h"
#include "ui/viewer/layers.h"
#include "ui/viewer/radiograph_loader.h"

#include <QWidget>

#include <optional>
#include <vector>

class QFrame;
class QGridLayout;

namespace kit {
class ActionRegistry;
class TextLabel;
}

namespace viewer {

class RadiographView;

struct PriorFilm {
    FilmSource source;
    QString title; ///< its date, its follow-up: "3 Mar 2011 · follow-up 2"
    std::vector<ViewerBox> boxes; ///< shown and never changed: selection and handles are taken away
    double spacingXMm = 0, spacingYMm = 0; ///< 0: the file's own
};

/// Holds the room's own view, and beside it, while it is open and there is a prior, a second one with a head that says
/// which is which. Zoom and place go together, window and inversion if wished. The prior is read only while it is seen.
class TwoUp : public QWidget {
    Q_OBJECT
public:
    /// Takes `current` as its child.
    TwoUp(RadiographView* current, kit::ActionRegistry& registry, QWidget* parent = nullptr);
    ~TwoUp() override;

    RadiographView& current() const { return *m_current; }
    RadiographView& prior() const { return *m_prior; }

    void setPrior(const std::optional<PriorFilm>& prior); ///< nullopt: this patient has none
    void setPrior(const FilmSource& source, const QString& title, const std::vector<ViewerBox>& boxes = {})
    {
        setPrior(PriorFilm{source, title, boxes, 0, 0});
    }
    bool hasPrior() const { return m_film.has_value(); }
    /// A wish that stays: a film without a prior has the whole room, the next one that has one shows it.
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    bool isShown() const { return m_open && m_film; }
    bool isPending() const { return m_loader.isPending(); }

    void setZoomLinked(bool linked); ///< on at first
    bool isZoomLinked() const { return m_zoomLinked; }
    void setWindowLinked(bool linked); ///< off at first
    bool isWindowLinked() const { return m_windowLinked; }

Q_SIGNALS:
    void stateChanged();

private:
    void refresh();
    void load();
    void showFilm(const FilmSource& source, const std::shared_ptr<const Film>& film);
    void followFraming(const RadiographView& from, RadiographView& to);
    void followWindow(const RadiographView& from, RadiographView& to);

    RadiographView *m_current, *m_prior;
    QGridLayout* m_layout;
    QFrame *m_currentHead, *m_priorHead, *m_line;
    kit::TextLabel* m_title;
    RadiographLoader m_loader;
    std::optional<PriorFilm> m_film;
    bool m_open = false, m_zoomLinked = true, m_windowLinked = false;
    bool m_following = false;
};

} // namespace viewer
