#include "ui/annotate/next_box_button.h"

#include "ui/annotate/findings_model.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace annotate {

using kit::theme;

namespace {
constexpr int leastName = 44; // px: some four letters and the dots
} // namespace

NextBoxButton::NextBoxButton(const domain::FindingSchema& schema, QWidget* parent) : QToolButton(parent), m_schema(schema)
{
    setObjectName(QStringLiteral("nextBox"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // its name elides, its key and its colour stay
    setFixedHeight(theme().length(QStringLiteral("tool_button")));
    setToolTip(tr("Finding of the next box: press its digit, or choose here"));
    auto* choices = new QMenu(this);
    for (int finding = 0; finding < schema.count(); ++finding)
        choices->addAction(findingName(schema, finding), this, [this, finding] { Q_EMIT chosen(finding); });
    setMenu(choices);
    connect(&theme(), &kit::Theme::changed, this, &NextBoxButton::follow);
    follow();
}

void NextBoxButton::setFinding(int finding)
{
    m_finding = finding;
    follow();
}

void NextBoxButton::follow()
{
    const QString key = findingKey(m_schema, m_finding), name = findingName(m_schema, m_finding);
    setText(QLatin1Char(' ') + (key.isEmpty() ? name : key + QStringLiteral("  ") + name));
    setAccessibleName(tr("Next box: %1").arg(name));
    QPixmap swatch(22, 22);
    swatch.fill(Qt::transparent);
    swatch.setDevicePixelRatio(2);
    QPainter painter(&swatch);
    kit::paintSwatch(painter, QRectF(0, 0, 11, 11), theme().findingColour(m_schema.at(m_finding).name, m_finding));
    painter.end();
    setIcon(QIcon(swatch));
    setIconSize({11, 11});
}

QSize NextBoxButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const QString key = findingKey(m_schema, m_finding);
    const int name = fontMetrics().horizontalAdvance(text()) - fontMetrics().horizontalAdvance(key);
    return {whole.width() - std::max(0, name - leastName), whole.height()};
}

void NextBoxButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int missing = sizeHint().width() - width();
    if (missing > 0)
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, fontMetrics().horizontalAdvance(text()) - missing);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace annotate
