#include "ui/annotate/reader_rows.h"

#include "ui/kit/bars.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace annotate {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

ReaderRows::ReaderRows(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("readerRows"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void ReaderRows::set(const std::vector<ReaderTally>& readers, domain::ReaderId current, int readBlinded)
{
    if (readers == m_readers && current == m_current && readBlinded == m_readBlinded)
        return;
    m_readers = readers;
    m_current = current;
    m_readBlinded = readBlinded;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide(); // it may be the sender of the very signal that led here
        item->widget()->deleteLater();
        delete item;
    }
    for (const ReaderTally& reader : readers)
        m_layout->addWidget(makeRow(reader, reader.id == current));
}

QWidget* ReaderRows::makeRow(const ReaderTally& reader, bool isCurrent)
{
    const QLocale locale;
    auto* row = new QFrame(this);
    kit::setKind(row, "row");
    row->setProperty("reader", reader.name);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    auto* outer = new QHBoxLayout(row);
    outer->setContentsMargins(m, 6, s, 6);
    outer->setSpacing(s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(s);
    auto* name = new kit::TextLabel(reader.name, FontRole::Body, FontWeight::Name);
    name->setElided(true);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    first->addWidget(name);
    if (isCurrent)
        first->addWidget(
            new kit::TextLabel(tr("you"), FontRole::Small, FontWeight::Text, QStringLiteral("accent_text")));
    first->addStretch(1);
    const QString progress =
        reader.assigned > 0
            ? tr("%1 of %2 read").arg(locale.toString(reader.assignedDone), locale.toString(reader.assigned))
            : tr("%n read", nullptr, reader.completed);
    first->addWidget(new kit::TextLabel(progress, FontRole::Small, FontWeight::Name));
    words->addLayout(first);
    QStringList parts;
    if (reader.assigned == 0)
        parts << tr("nothing assigned");
    if (reader.blinded > 0)
        parts << (reader.blinded == reader.assigned ? tr("blinded")
                                                    : tr("%n of them blinded", nullptr, reader.blinded));
    if (reader.revised > 0)
        parts << tr("%n changed after the others were seen", nullptr, reader.revised);
    if (reader.assigned > 0 && reader.completed > reader.assignedDone)
        parts << tr("%n read besides", nullptr, reader.completed - reader.assignedDone);
    if (!isCurrent && m_readBlinded > 0)
        parts << tr("without what you read blinded");
    if (!parts.isEmpty()) {
        auto* detail = new kit::TextLabel(parts.join(QStringLiteral(" · ")), FontRole::Small, FontWeight::Text,
                                          QStringLiteral("muted"));
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    if (reader.assigned > 0) {
        auto* bar = new kit::ProgressLine;
        bar->setShare(double(reader.assignedDone) / reader.assigned);
        bar->setColourRole(reader.toRead.empty() ? QStringLiteral("good") : QStringLiteral("accent"));
        words->addWidget(bar);
    }
    outer->addLayout(words, 1);
    auto* back = new QToolButton;
    back->setObjectName(QStringLiteral("takeBack"));
    back->setAutoRaise(true);
    back->setIcon(kit::icon(QStringLiteral("undo")));
    back->setIconSize({theme().length(QStringLiteral("icon_small")), theme().length(QStringLiteral("icon_small"))});
    back->setFixedSize(theme().length(QStringLiteral("control_small")),
                       theme().length(QStringLiteral("control_small")));
    back->setEnabled(!reader.toRead.empty());
    back->setToolTip(reader.toRead.empty()
                         ? tr("No assigned image of %1 is left to read").arg(reader.name)
                         : tr("Take back %n image(s) that %1 has not completed", nullptr, int(reader.toRead.size()))
                               .arg(reader.name));
    back->setAccessibleName(back->toolTip());
    connect(back, &QToolButton::clicked, this, [this, reader] { Q_EMIT takeBackWanted(reader.id, reader.toRead); });
    outer->addWidget(back);
    row->setAccessibleName(QStringLiteral("%1, %2").arg(reader.name, progress));
    return row;
}

} // namespace annotate
