// The boxes of the current image as rows; the selected one opens its four fields.
#pragma once

#include "core/domain/geometry.h"
#include "core/domain/identifiers.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QDoubleSpinBox;
class QVBoxLayout;

namespace annotate {

struct BoxLine {
    domain::BoxId id;
    domain::Box box;
    QColor colour;
    QString name, size, by; ///< finding, "55 × 60 mm", initials or "import"
    QString detail;         ///< tooltip: reader and time
    bool editable = true, saved = true, hidden = false;
    bool operator==(const BoxLine&) const = default;
};

class BoxRows : public QWidget {
    Q_OBJECT
public:
    explicit BoxRows(QWidget* parent = nullptr);
    void set(const std::vector<BoxLine>& lines, domain::BoxId selected, domain::Size image);
    void setInitialsVisible(bool visible); ///< one's own; whose box another one is stays said

Q_SIGNALS:
    void chosen(domain::BoxId box);
    void edited(domain::BoxId box, const domain::Box& to);
    void hiddenToggled(domain::BoxId box);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeRow(const BoxLine& line, bool selected);
    QWidget* makeFields(const BoxLine& line);
    std::vector<BoxLine> m_lines;
    domain::BoxId m_selected;
    domain::Size m_image;
    bool m_initials = true;
    QVBoxLayout* m_layout;
};

} // namespace annotate
