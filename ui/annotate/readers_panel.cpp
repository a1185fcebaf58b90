#include "ui/annotate/readers_panel.h"

#include "ui/annotate/agreement_view.h"
#include "ui/annotate/assign_form.h"
#include "ui/annotate/film_rows.h"
#include "ui/annotate/reader_rows.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace annotate {

using domain::ImageId;
using domain::ReaderId;
using kit::theme;

ReadersPanel::ReadersPanel(Reading& reading, Team& team, worklist::WorklistModel& list, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_team(team), m_differences(reading.schema())
{
    setObjectName(QStringLiteral("readersPanel"));
    m_pages = new QStackedWidget;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeOverview(list));
    m_pages->addWidget(makeDifferences());
    connect(&team, &Team::changed, this, &ReadersPanel::follow);
    team.watch(this);
    follow();
}

QWidget* ReadersPanel::makeOverview(worklist::WorklistModel& list)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::PanelHeader(tr("Readers"));
    layout->addWidget(m_header);
    layout->addWidget(kit::horizontalLine());
    auto* inner = new QWidget;
    auto* parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    m_rows = new ReaderRows;
    parts->addWidget(m_rows);
    parts->addWidget(new kit::SectionHeader(tr("Assign studies")));
    m_assign = new AssignForm(m_team.project(), list);
    parts->addWidget(m_assign);
    m_agreement = new AgreementView(m_team);
    parts->addWidget(m_agreement);
    parts->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);

    connect(m_rows, &ReaderRows::takeBackWanted, this, &ReadersPanel::takeBack);
    connect(m_assign, &AssignForm::assignWanted, this, &ReadersPanel::assign);
    connect(m_assign, &AssignForm::filmWanted, this, &ReadersPanel::filmWanted);
    connect(m_assign, &AssignForm::failed, &m_reading, &Reading::refused);
    connect(m_agreement, &AgreementView::failed, &m_reading, &Reading::refused);
    connect(m_agreement, &AgreementView::exported, this, [this](const QString& path) {
        Q_EMIT m_reading.said(tr("The agreement is in %1.").arg(QDir::toNativeSeparators(path)), false);
    });
    connect(m_agreement, &AgreementView::disagreementsWanted, this, &ReadersPanel::showDifferences);
    connect(m_agreement, &AgreementView::rowInSight, this, [this](const QRect& row) {
        const QPoint at = m_agreement->mapTo(m_scroll->widget(), row.center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, row.height());
    });
    return page;
}

QWidget* ReadersPanel::makeDifferences()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_differencesHeader = new kit::PanelHeader({});
    auto* back = new QToolButton;
    back->setObjectName(QStringLiteral("leaveDifferences"));
    back->setAutoRaise(true);
    back->setIcon(kit::icon(QStringLiteral("close")));
    back->setIconSize({theme().length(QStringLiteral("icon_small")), theme().length(QStringLiteral("icon_small"))});
    back->setFixedSize(theme().length(QStringLiteral("control")), theme().length(QStringLiteral("control")));
    back->setToolTip(tr("Back to the readers (Esc)"));
    back->setAccessibleName(back->toolTip());
    connect(back, &QToolButton::clicked, this, &ReadersPanel::leaveDifferences);
    m_differencesHeader->addWidget(back);
    layout->addWidget(m_differencesHeader);
    m_pairText = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
    m_pairText->setWordWrap(true);
    m_pairText->setContentsMargins(theme().length(QStringLiteral("space.m")), 0,
                                   theme().length(QStringLiteral("space.m")),
                                   theme().length(QStringLiteral("space.s")));
    layout->addWidget(m_pairText);
    layout->addWidget(kit::horizontalLine());
    m_films = new FilmRows(m_team.project().cacheFolder(), m_differences);
    m_films->setObjectName(QStringLiteral("differences"));
    m_films->setAccessibleName(tr("Images on which two readers differ"));
    connect(m_films, &FilmRows::filmWanted, this, &ReadersPanel::openDifference);
    layout->addWidget(m_films, 1);
    return page;
}

bool ReadersPanel::isPending() const
{
    return m_assign->isPending() || m_agreement->isPending() || m_films->isPending();
}

void ReadersPanel::follow()
{
    const TeamFacts& facts = m_team.facts();
    m_header->setDetail(facts.readers.empty() ? QString() : QLocale().toString(qlonglong(facts.readers.size())));
    m_rows->set(facts.readers, m_team.project().currentReader(), facts.readBlinded);
    QStringList names;
    for (const ReaderTally& reader : facts.readers)
        names << reader.name;
    m_assign->setReaders(names);
    if (m_team.error())
        Q_EMIT m_reading.refused(*m_team.error());
    if (m_pages->currentIndex() == 1)
        refreshDifferences();
}

// --- assignments

void ReadersPanel::assign(const QString& name, const std::vector<ImageId>& images, bool blinded)
{
    store::Project& project = m_team.project();
    const auto reader = project.addReader(name);
    if (!reader) {
        Q_EMIT m_reading.refused(reader.error());
        return;
    }
    const auto before = project.undoable();
    if (!m_reading.performElsewhere(store::Assign{images, *reader, blinded}))
        return;
    const auto after = project.undoable();
    const bool isNew = after && (!before || before->id != after->id);
    const int count = int(images.size());
    if (!isNew && m_reading.gestures().isSaved())
        Q_EMIT m_reading.said(tr("Nothing changed: %1 has these images already.").arg(name), false);
    else
        Q_EMIT m_reading.said(blinded ? tr("%n image(s) assigned to %1, blinded.", nullptr, count).arg(name)
                                      : tr("%n image(s) assigned to %1.", nullptr, count).arg(name),
                              true);
    m_team.refresh();
}

void ReadersPanel::takeBack(ReaderId reader, const std::vector<ImageId>& images)
{
    if (m_reading.performElsewhere(store::Unassign{images, reader}))
        Q_EMIT m_reading.said(tr("%n image(s) taken back from %1. What was read stays.", nullptr, int(images.size()))
                                  .arg(m_team.nameOf(reader)),
                              true);
}

// --- where two differ

void ReadersPanel::showDifferences(ReaderId first, ReaderId second, int finding)
{
    m_shown = {first, second, finding};
    refreshDifferences();
    m_pages->setCurrentIndex(1);
    if (m_differences.rowCount() > 0 && !m_films->currentIndex().isValid())
        m_films->setCurrentIndex(m_differences.index(0));
    m_films->setFocus();
}

void ReadersPanel::refreshDifferences()
{
    m_differences.show(m_team.shared(), m_shown.first, m_shown.second, m_shown.finding);
    const QString finding =
        m_shown.finding < 0 ? tr("All findings") : kit::findingName(m_reading.schema(), m_shown.finding);
    m_differencesHeader->setTitle(finding);
    m_differencesHeader->setDetail(QLocale().toString(m_differences.rowCount()));
    const QString pair = tr("%1 – %2").arg(m_team.nameOf(m_shown.first), m_team.nameOf(m_shown.second));
    m_pairText->setText(
        m_differences.rowCount() == 0
            ? tr("%1 do not differ here.").arg(pair)
            : tr("%1. %n of these still to be adjudicated.", nullptr, m_differences.unsettled()).arg(pair));
}

void ReadersPanel::leaveDifferences()
{
    m_pages->setCurrentIndex(0);
    m_agreement->focusTable();
}

void ReadersPanel::openDifference(const QModelIndex& index)
{
    Q_EMIT disagreementWanted(ImageId{index.data(DisagreementModel::ImageRole).toLongLong()},
                              index.data(DisagreementModel::FindingRole).toInt());
}

void ReadersPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == 1) {
        leaveDifferences();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace annotate
