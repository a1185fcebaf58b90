// The marks of the current image (boxes, points) as rows; the selected one opens its fields.
#pragma once

#include "core/domain/geometry.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QKeyEvent;
class QVBoxLayout;

namespace annotate {

struct BoxLine {
    std::int64_t key = 0; ///< mark_key.h
    domain::Box box;
    bool isPoint = false;
    QColor colour;
    QString name, size, by; ///< finding, "55 × 60 mm", initials or "import"
    QString detail;         ///< tooltip: reader and time
    bool own = true;      ///< the reader's at the desk
    bool wasProposed = false; ///< by a model: said in every height
    bool editable = true, saved = true, hidden = false;
    bool operator==(const BoxLine&) const = default;
};

class FigureField;

class BoxRows : public QWidget {
    Q_OBJECT
public:
    explicit BoxRows(QWidget* parent = nullptr);
    void set(const std::vector<BoxLine>& lines, std::int64_t selected, domain::Size image);
    void setInitialsVisible(bool visible); ///< one's own; whose box another one is stays said
    /// A figure that is still being typed is taken, as if the field were left. False: it was refused, which is said beside it.
    bool takeTyped();
    static int figuresHeight(); ///< px that the selected row is higher by

Q_SIGNALS:
    void chosen(std::int64_t key);
    void edited(std::int64_t key, const domain::Box& to);
    void hiddenToggled(std::int64_t key);
    void selectedShown(QWidget* row); ///< made anew, and selected
    void figuresLeft(); ///< Enter took a figure, or Esc gave it up: the film has the keyboard again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeRow(const BoxLine& line, bool selected);
    QWidget* makeFields(const BoxLine& line);
    bool pressInField(FigureField& field, const QKeyEvent& key);
    /// The figure of before comes back, with words beside it.
    void refuse(FigureField& field, double figure, QLabel& words, const QString& why);
    std::vector<BoxLine> m_lines;
    std::int64_t m_selected = 0;
    domain::Size m_image;
    bool m_initials = true;
    bool m_wasRefused = false; ///< the figure typed last
    QVBoxLayout* m_layout;
};

} // namespace annotate
