// The parts of which a side panel is made: header, sections, rows of facts, labels by role.
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>
#include <QLabel>

class QGridLayout;
class QHBoxLayout;
class QToolButton;

namespace kit {

/// One line of text in the theme's font and colour (a role such as "muted"); follows the theme. Elides at its end
/// when there is no room, and then has the whole text as its tooltip.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, FontRole font = FontRole::Body, FontWeight weight = FontWeight::Text,
                       const QString& colourRole = QStringLiteral("text"), QWidget* parent = nullptr);
    void setColourRole(const QString& role);
    /// Elide rather than ask for room (default: off). A figure is never elided.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    FontRole m_font;
    FontWeight m_weight;
    QString m_role;
    bool m_elided = false;
};

/// 40 px: the panel's name, a count or a word beside it, tools at its right.
class PanelHeader : public QFrame {
    Q_OBJECT
public:
    explicit PanelHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setDetail(const QString& detail); ///< muted, beside the title
    void addWidget(QWidget* widget);       ///< at the right, in reading order
    /// A small sign behind the title that asks for the help page of this name (objectName "help:PAGE").
    QToolButton* addHelp(const QString& page, const QString& toolTip);
private:
    TextLabel* m_title;
    TextLabel* m_detail;
    QHBoxLayout* m_layout;
};

/// 32 px: a part of a panel, with a line above it.
class SectionHeader : public QFrame {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setDetail(const QString& detail); ///< at the right
    void addWidget(QWidget* widget);
private:
    TextLabel* m_title;
    TextLabel* m_detail;
    QHBoxLayout* m_layout;
};

/// Rows "name … value", names muted at the left, values at the right.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    /// Adds the row, or changes its value. A value "–" says "not applicable".
    void setFact(const QString& name, const QString& value, const QString& colourRole = QStringLiteral("text"));
    void clear();
private:
    QGridLayout* m_layout;
    QHash<QString, TextLabel*> m_values;
};

/// A square of a finding's colour with the theme's outline, 10 px.
class Swatch : public QWidget {
    Q_OBJECT
public:
    explicit Swatch(const QColor& colour, QWidget* parent = nullptr);
    void setColour(const QColor& colour);
    QSize sizeHint() const override;
protected:
    void paintEvent(QPaintEvent* event) override;
private:
    QColor m_colour;
};
void paintSwatch(QPainter& painter, const QRectF& rect, const QColor& colour);

/// A line of the theme, 1 px.
QFrame* horizontalLine(QWidget* parent = nullptr);
QFrame* verticalLine(QWidget* parent = nullptr, int height = 20);

/// A number and its unit as one isolate (U+2066 … U+2069), or right-to-left text turns "63 %" round.
QString isolated(const QString& figureWithUnit);

} // namespace kit
