#include "ui/kit/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

// Resources of a static library are linked in only when somebody names them; outside any namespace as Qt asks.
static void initFewboxResources() { Q_INIT_RESOURCE(fewbox); }

namespace kit {

namespace {

const char* const themeTexts[] = {"dark", "light", "contrast"};

void flatten(const QJsonObject& object, const QString& prefix, QHash<QString, double>& numbers)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix.isEmpty() ? it.key() : prefix + '.' + it.key();
        if (it->isDouble()) {
            numbers.insert(path, it->toDouble());
        } else if (it->isObject()) {
            flatten(it->toObject(), path, numbers);
        } else if (it->isArray()) {
            const QJsonArray array = it->toArray();
            for (int i = 0; i < array.size(); ++i)
                if (array.at(i).isDouble())
                    numbers.insert(QStringLiteral("%1.%2").arg(path).arg(i), array.at(i).toDouble());
        }
    }
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor& ground, const QColor& over, double alpha)
{
    const auto mix = [alpha](double a, double b) { return float(a + (b - a) * alpha); };
    return QColor::fromRgbF(mix(ground.redF(), over.redF()), mix(ground.greenF(), over.greenF()), mix(ground.blueF(), over.blueF()));
}

QColor Theme::textOn(const QColor& ground) const
{
    const QColor text = colour(QStringLiteral("text")), canvas = colour(QStringLiteral("canvas"));
    return contrastRatio(text, ground) >= contrastRatio(canvas, ground) ? text : canvas;
}

void setKind(QWidget* widget, const char* kind)
{
    widget->setProperty("kind", QString::fromLatin1(kind));
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

Theme& Theme::current()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
{
    initFewboxResources();
    QFile file(QStringLiteral(":/theme.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject root = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    for (const char* group : {"space", "radius", "line", "alpha", "motion", "size", "viewer", "type", "icons"})
        flatten(root.value(QLatin1String(group)).toObject(), QLatin1String(group), m_numbers);

    const QJsonObject themes = root.value(QLatin1String("themes")).toObject();
    for (int i = 0; i < 3; ++i) {
        const QJsonObject roles = themes.value(QLatin1String(themeTexts[i])).toObject();
        for (auto it = roles.begin(); it != roles.end(); ++it) {
            if (it->isString())
                m_colours[i].insert(it.key(), QColor(it->toString()));
            else
                for (const QJsonValue& series : it->toArray())
                    m_series[i].push_back(QColor(series.toString()));
        }
    }
    const QJsonObject viewer = root.value(QLatin1String("viewer")).toObject();
    for (auto it = viewer.begin(); it != viewer.end(); ++it)
        if (it->isString() && it->toString().startsWith('#'))
            m_viewerColours.insert(it.key(), QColor(it->toString()));
    for (const QJsonValue& value : root.value(QLatin1String("findings")).toArray()) {
        const QJsonObject finding = value.toObject();
        m_findingPosition.insert(finding.value(QLatin1String("id")).toString(), int(m_findings.size()));
        m_findings.push_back(QColor(finding.value(QLatin1String("colour")).toString()));
        m_findingKeys.push_back(finding.value(QLatin1String("key")).toString());
    }
    const QJsonObject type = root.value(QLatin1String("type")).toObject();
    for (const QJsonValue& family : type.value(QLatin1String("families")).toArray())
        m_families << family.toString();
    for (const QJsonValue& family : type.value(QLatin1String("mono")).toArray())
        m_mono << family.toString();
}

ThemeName Theme::nameFromText(const QString& text, ThemeName fallback)
{
    for (int i = 0; i < 3; ++i)
        if (text == QLatin1String(themeTexts[i]))
            return static_cast<ThemeName>(i);
    return fallback;
}

QString Theme::textOf(ThemeName name) { return QLatin1String(themeTexts[int(name)]); }

QColor Theme::colour(ThemeName theme, const QString& role) const
{
    const auto it = m_colours[int(theme)].constFind(role);
    if (it != m_colours[int(theme)].constEnd())
        return *it;
    qWarning("theme.json has no colour role \"%s\"", qPrintable(role));
    return Qt::magenta;
}

QColor Theme::colour(const QString& role, double alpha) const
{
    QColor colour = this->colour(role);
    colour.setAlphaF(float(alpha));
    return colour;
}

QColor Theme::viewerColour(const QString& role) const
{
    const auto it = m_viewerColours.constFind(role);
    if (it != m_viewerColours.constEnd())
        return *it;
    qWarning("theme.json has no viewer colour \"%s\"", qPrintable(role));
    return Qt::magenta;
}

int Theme::length(const QString& role) const { return int(std::lround(number(role))); }

double Theme::number(const QString& path) const
{
    auto it = m_numbers.constFind(path);
    if (it == m_numbers.constEnd() && !path.contains('.'))
        it = m_numbers.constFind(QStringLiteral("size.") + path);
    if (it != m_numbers.constEnd())
        return *it;
    qWarning("theme.json has no number \"%s\"", qPrintable(path));
    return 0;
}

QFont Theme::font(FontRole role, FontWeight weight) const
{
    static const char* const sizes[] = {"caption", "small", "body", "title", "figure", "display"};
    static const char* const weights[] = {"text", "name", "heading"};
    QFont font(m_families);
    font.setPixelSize(length(QStringLiteral("type.px.") + QLatin1String(sizes[int(role)])));
    font.setWeight(static_cast<QFont::Weight>(
        length(QStringLiteral("type.weight.") + QLatin1String(weights[int(weight)]))));
    return font;
}

QFont Theme::monoFont(FontRole role) const
{
    QFont font = this->font(role);
    font.setFamilies(m_mono);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QColor Theme::findingColour(std::string_view finding, int position) const
{
    if (m_findings.empty())
        return Qt::magenta;
    const QString name = QString::fromUtf8(finding.data(), qsizetype(finding.size()));
    const auto at = std::size_t(m_findingPosition.value(name, position));
    const QColor colour = m_findings[at % m_findings.size()];
    if (at < m_findings.size())
        return colour;
    // Of findings that people add: paler, since a darker line is lost on the film. They differ from the fourteen by at least
    // 8.4 (CIEDE2000; those from each other by 14.4), and the short name on the tab tells the rest.
    const auto paler = [](int part) { return part + (255 - part) * 3 / 5; };
    return QColor(paler(colour.red()), paler(colour.green()), paler(colour.blue()));
}

QString Theme::findingKey(std::string_view finding) const
{
    const auto it = m_findingPosition.constFind(QString::fromUtf8(finding.data(), qsizetype(finding.size())));
    return it == m_findingPosition.constEnd() ? QString() : m_findingKeys[std::size_t(*it)];
}

QColor Theme::series(int index) const
{
    const auto& list = m_series[int(m_name)];
    return list.empty() ? colour(QStringLiteral("accent")) : list[std::size_t(index) % list.size()];
}

const std::vector<std::pair<QString, QString>>& Theme::textOnGround()
{
    static const auto pairs = [] {
        std::vector<std::pair<QString, QString>> list;
        for (const char* ground : {"canvas", "surface", "raised", "field", "hover", "selected"})
            for (const char* text : {"text", "muted", "accent_text"})
                list.emplace_back(QLatin1String(text), QLatin1String(ground));
        for (const char* ground : {"canvas", "surface", "raised", "field"})
            list.emplace_back(QLatin1String("faint"), QLatin1String(ground));
        for (const char* state : {"good", "warn", "bad"}) {
            list.emplace_back(QLatin1String(state), QLatin1String("surface"));
            list.emplace_back(QLatin1String("text"), QLatin1String(state) + QLatin1String("_ground"));
        }
        list.emplace_back(QLatin1String("text"), QLatin1String("tab"));
        list.emplace_back(QLatin1String("on_accent"), QLatin1String("accent"));
        list.emplace_back(QLatin1String("on_accent"), QLatin1String("accent_hover"));
        return list;
    }();
    return pairs;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    if (QGuiApplication::isRightToLeft()) // Qt mirrors the groove and not which side of the handle is which
        text.replace(QStringLiteral("QSlider::sub-page"), QStringLiteral("QSlider::add-page"));
    // @role is a colour; @{path} a number.
    static const QRegularExpression token(QStringLiteral("@\\{([a-z_.0-9]+)\\}|@([a-z_]+)"));
    QString sheet;
    qsizetype from = 0;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(text).mid(from, match.capturedStart() - from);
        sheet += match.captured(2).isEmpty() ? QString::number(number(match.captured(1)))
                                             : colour(match.captured(2)).name();
        from = match.capturedEnd();
    }
    return sheet + text.mid(from);
}

void Theme::use(ThemeName name)
{
    if (m_applied && name == m_name)
        return;
    m_name = name;
    m_applied = true;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char* token) {
        palette.setColor(role, colour(QLatin1String(token)));
    };
    set(QPalette::Window, "surface");
    set(QPalette::WindowText, "text");
    set(QPalette::Base, "surface");
    set(QPalette::AlternateBase, "raised");
    set(QPalette::Text, "text");
    set(QPalette::PlaceholderText, "faint");
    set(QPalette::Button, "raised");
    set(QPalette::ButtonText, "text");
    set(QPalette::BrightText, "text");
    set(QPalette::ToolTipBase, "raised");
    set(QPalette::ToolTipText, "text");
    set(QPalette::Highlight, "selected");
    set(QPalette::HighlightedText, "text");
    set(QPalette::Link, "accent_text");
    set(QPalette::LinkVisited, "accent_text");
    set(QPalette::Light, "line_strong");
    set(QPalette::Midlight, "line");
    set(QPalette::Mid, "line");
    set(QPalette::Dark, "line");
    set(QPalette::Shadow, "canvas");
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(QStringLiteral("disabled")));
    QApplication::setPalette(palette);
    QApplication::setFont(font(FontRole::Body));
    qApp->setStyleSheet(styleSheet());
}

} // namespace kit
