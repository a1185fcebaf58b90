// Design tokens by role (resources/theme.json): the one place where a colour or a length has a value.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>
#include <QString>

#include <string_view>
#include <vector>

class QWidget;

namespace kit {

enum class ThemeName { Dark, Light, Contrast };
enum class FontRole { Caption, Small, Body, Title, Figure, Display };
enum class FontWeight { Text, Name, Heading };

/// The application's theme. Lengths are device-independent pixels. GUI thread only.
/// An unknown role is a mistake of ours: it is reported and shows as magenta or 0.
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& current();

    ThemeName name() const { return m_name; }
    /// Palette, style sheet and font of the whole application; `changed` when the name is another one.
    void use(ThemeName name);
    static ThemeName nameFromText(const QString& text, ThemeName fallback = ThemeName::Dark);
    static QString textOf(ThemeName name);

    QColor colour(const QString& role) const { return colour(m_name, role); } ///< "surface", "accent_text", …
    QColor colour(ThemeName theme, const QString& role) const;
    QColor colour(const QString& role, double alpha) const;
    /// For a figure on a ground that is bright in one theme and dark in another: "text", or "canvas" where that is read better.
    QColor textOn(const QColor& ground) const;
    QColor viewerColour(const QString& role) const; ///< of the film's ground, the same in every theme
    /// "row_worklist" (of "size") or a path such as "space.m", "viewer.handle".
    int length(const QString& role) const;
    double number(const QString& path) const;
    double viewerNumber(const char* role) const { return number(QLatin1String("viewer.") + QLatin1String(role)); } ///< "box_line"
    QFont font(FontRole role, FontWeight weight = FontWeight::Text) const;
    QFont monoFont(FontRole role) const;

    /// By the finding's name in the schema; a name that the tokens do not know takes a colour by its position.
    QColor findingColour(std::string_view finding, int position = 0) const;
    /// The token's key ("1" … "9", "0"); empty: none.
    QString findingKey(std::string_view finding) const;
    QColor series(int index) const; ///< curves, in the order of the theme's list

    /// Roles of text and the grounds on which it stands, for the test that computes contrast.
    static const std::vector<std::pair<QString, QString>>& textOnGround();
    QString styleSheet() const;

Q_SIGNALS:
    void changed();

private:
    Theme();
    void apply();

    ThemeName m_name = ThemeName::Dark;
    bool m_applied = false;
    QHash<QString, double> m_numbers;                ///< by path
    QHash<QString, QColor> m_colours[3];             ///< by role
    QHash<QString, QColor> m_viewerColours;
    std::vector<QColor> m_series[3];
    std::vector<QColor> m_findings;
    QHash<QString, int> m_findingPosition;
    std::vector<QString> m_findingKeys;
    QStringList m_families, m_mono;
};

inline Theme& theme() { return Theme::current(); }

/// Contrast of two opaque colours after WCAG 2.1 (relative luminance), 1…21.
double contrastRatio(const QColor& a, const QColor& b);
/// `over` with this alpha on an opaque ground, as it comes out on screen.
QColor mixed(const QColor& ground, const QColor& over, double alpha);
/// The style sheet's selector [kind="…"]: "primary", "quiet", "chip", "panel", "field" …
void setKind(QWidget* widget, const char* kind);

} // namespace kit
