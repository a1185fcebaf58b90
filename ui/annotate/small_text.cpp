#include "ui/annotate/small_text.h"

#include "ui/kit/theme.h"

namespace annotate {

kit::TextLabel* smallText(const QString& objectName)
{
    const int m = kit::theme().length(QStringLiteral("space.m")), xs = kit::theme().length(QStringLiteral("space.xs"));
    auto* text = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
    text->setObjectName(objectName);
    text->setWordWrap(true);
    text->setContentsMargins(m, xs, m, xs);
    return text;
}

} // namespace annotate
