#include "ui/kit/glyphs.h"

#include "ui/kit/action_registry.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace kit {

void paintLabelGlyph(QPainter& painter, const QRectF& rect, domain::Label label, bool onSelected)
{
    switch (label) {
    case domain::Label::Present:
        paintIcon(painter, rect, QStringLiteral("label-present"), theme().colour(QStringLiteral("text")));
        break;
    case domain::Label::Absent:
        paintIcon(painter, rect, QStringLiteral("label-absent"),
                  theme().colour(onSelected ? QStringLiteral("text") : QStringLiteral("muted")));
        break;
    case domain::Label::Unsure:
        paintIcon(painter, rect, QStringLiteral("label-unsure"), theme().colour(QStringLiteral("warn")));
        break;
    case domain::Label::NotAsked:
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colour(QStringLiteral("disabled")));
        painter.drawEllipse(rect.center(), 2.5, 2.5);
        painter.restore();
        break;
    }
}

QString labelText(domain::Label label)
{
    switch (label) {
    case domain::Label::Present: return QCoreApplication::translate("kit", "present");
    case domain::Label::Absent: return QCoreApplication::translate("kit", "absent");
    case domain::Label::Unsure: return QCoreApplication::translate("kit", "unsure");
    case domain::Label::NotAsked: return QCoreApplication::translate("kit", "not asked");
    }
    return {};
}

QIcon swatchIcon(const QColor& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSwatch(painter, QRectF(1, 1, 10, 10), colour);
    return pixmap;
}

QString initialsOf(const QString& name)
{
    QString text;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (text.size() < 2)
            text += word.at(0).toUpper();
    return text;
}

int keyCapWidth(const QString& text)
{
    const QFontMetrics metrics(theme().font(FontRole::Caption));
    return std::max(theme().length(QStringLiteral("key_cap")), metrics.horizontalAdvance(text) + 10);
}

void paintKeyCap(QPainter& painter, const QRectF& rect, const QString& text, const QString& colourRole)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = theme().colour(colourRole.isEmpty() ? QStringLiteral("line_strong") : colourRole);
    if (!colourRole.isEmpty())
        edge.setAlphaF(0.5f);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = theme().number(QStringLiteral("radius.small"));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(theme().font(FontRole::Caption));
    painter.setPen(theme().colour(colourRole.isEmpty() ? QStringLiteral("muted") : colourRole));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

KeyCaps::KeyCaps(const QKeySequence& keys, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setKeys(keys);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyCaps::setKeys(const QKeySequence& keys)
{
    m_caps = keyCaps(keys);
    setAccessibleName(keys.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

void KeyCaps::setColourRole(const QString& role)
{
    m_role = role;
    update();
}

QSize KeyCaps::sizeHint() const
{
    const int gap = theme().length(QStringLiteral("space.xs"));
    int width = 0;
    for (const QString& cap : m_caps)
        width += keyCapWidth(cap) + (width ? gap : 0);
    return {width, theme().length(QStringLiteral("key_cap"))};
}

void KeyCaps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double x = 0;
    const int height = theme().length(QStringLiteral("key_cap"));
    for (const QString& cap : m_caps) {
        const int width = keyCapWidth(cap);
        paintKeyCap(painter, QRectF(x, (this->height() - height) / 2, width, height), cap, m_role);
        x += width + theme().length(QStringLiteral("space.xs"));
    }
}

namespace {

/// For lupdate alone: the names as findingName() asks for them, and what stands on a box's tab.
[[maybe_unused]] constexpr const char* nihNames[] = {
    QT_TRANSLATE_NOOP("Findings", "Atelectasis"),        QT_TRANSLATE_NOOP("Findings", "Cardiomegaly"),
    QT_TRANSLATE_NOOP("Findings", "Effusion"),           QT_TRANSLATE_NOOP("Findings", "Infiltration"),
    QT_TRANSLATE_NOOP("Findings", "Mass"),               QT_TRANSLATE_NOOP("Findings", "Nodule"),
    QT_TRANSLATE_NOOP("Findings", "Pneumonia"),          QT_TRANSLATE_NOOP("Findings", "Pneumothorax"),
    QT_TRANSLATE_NOOP("Findings", "Consolidation"),      QT_TRANSLATE_NOOP("Findings", "Edema"),
    QT_TRANSLATE_NOOP("Findings", "Emphysema"),          QT_TRANSLATE_NOOP("Findings", "Fibrosis"),
    QT_TRANSLATE_NOOP("Findings", "Pleural thickening"), QT_TRANSLATE_NOOP("Findings", "Hernia"),
};
[[maybe_unused]] constexpr const char* nihShortNames[] = {
    QT_TRANSLATE_NOOP("Findings", "Ate"), QT_TRANSLATE_NOOP("Findings", "Car"), QT_TRANSLATE_NOOP("Findings", "Eff"),
    QT_TRANSLATE_NOOP("Findings", "Inf"), QT_TRANSLATE_NOOP("Findings", "Mas"), QT_TRANSLATE_NOOP("Findings", "Nod"),
    QT_TRANSLATE_NOOP("Findings", "Pna"), QT_TRANSLATE_NOOP("Findings", "Ptx"), QT_TRANSLATE_NOOP("Findings", "Con"),
    QT_TRANSLATE_NOOP("Findings", "Ede"), QT_TRANSLATE_NOOP("Findings", "Emp"), QT_TRANSLATE_NOOP("Findings", "Fib"),
    QT_TRANSLATE_NOOP("Findings", "PlT"), QT_TRANSLATE_NOOP("Findings", "Her"),
};

} // namespace

QString findingName(const domain::FindingSchema& schema, int finding)
{
    return finding < 0 || finding >= schema.count() ? QString() : findingName(QString::fromStdString(schema.at(finding).name));
}

QString findingName(const QString& schemaName)
{
    QString name = schemaName;
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    for (qsizetype i = 1; i < name.size(); ++i) // "Pleural thickening": one capital, at the front
        if (name[i - 1] == QLatin1Char(' '))
            name[i] = name[i].toLower();
    return QCoreApplication::translate("Findings", name.toUtf8().constData());
}

QString sexLetter(const QString& dicomSex)
{
    if (dicomSex == QLatin1String("F"))
        return QCoreApplication::translate("kit", "F", "female, one letter");
    if (dicomSex == QLatin1String("M"))
        return QCoreApplication::translate("kit", "M", "male, one letter");
    return dicomSex;
}

QString findingShortName(const domain::Finding& finding)
{
    return QCoreApplication::translate("Findings", finding.shortName.c_str());
}

} // namespace kit
