#include "ui/annotate/assign_form.h"

#include "core/store/project.h"
#include "ui/annotate/study_draw.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/field_keys.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/worklist/worklist_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <iterator>

namespace annotate {

using kit::theme;

namespace {

constexpr int pageSize = 5000;

/// Every row of the list as it is filtered and ordered; the project is opened for the thread that asks.
domain::Result<std::vector<store::WorklistRow>> rowsOf(const QString& folder, const QString& reader,
                                                       const store::WorklistFilter& filter,
                                                       const store::WorklistOrder& order,
                                                       const domain::Progress& progress)
{
    auto project = store::Project::openFor(folder, reader);
    if (!project)
        return tl::unexpected(project.error());
    std::vector<store::WorklistRow> rows;
    while (!progress.stopRequested()) {
        auto page = (*project)->worklistRows(filter, order, qint64(rows.size()), pageSize);
        if (!page)
            return tl::unexpected(page.error());
        rows.insert(rows.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
        if (page->size() < pageSize)
            break;
    }
    return rows;
}

} // namespace

AssignForm::AssignForm(store::Project& project, worklist::WorklistModel& list, QWidget* parent)
    : QWidget(parent), m_project(project), m_list(list)
{
    setObjectName(QStringLiteral("assignForm"));
    kit::setOwnsKeys(*this); // Ctrl+Enter after a name would sign the film beside it
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(m, 0, m, m);
    layout->setSpacing(s);
    m_reader = new kit::ChoiceBox;
    m_reader->setObjectName(QStringLiteral("assignReader"));
    m_reader->setEditable(true);
    m_reader->setInsertPolicy(QComboBox::NoInsert);
    m_reader->lineEdit()->setPlaceholderText(tr("Reader: choose, or type a new name"));
    m_reader->setAccessibleName(tr("Reader who is given the studies"));
    m_reader->setToolTip(tr("A name that is not in the list yet is a new reader"));
    layout->addWidget(m_reader);

    auto* which = new QHBoxLayout;
    which->setSpacing(s);
    m_choice = new kit::ChoiceBox;
    m_choice->setObjectName(QStringLiteral("assignChoice"));
    m_choice->setAccessibleName(tr("Which studies"));
    m_choice->addItem(tr("All in the worklist"), All);
    m_choice->addItem(tr("By lot, every finding"), ByLot);
    m_choice->addItem(tr("Every n-th of the list"), EveryNth);
    m_choice->setToolTip(
        tr("Of the worklist as it is filtered now. By lot: findings take turns, the rarest first, and so do "
           "films without any, so that agreement can be told for each."));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    which->addWidget(m_choice, 1);
    const auto spin = [&](const char* name, const QString& help, int least, int value) {
        auto* box = new QSpinBox;
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(help);
        box->setToolTip(help);
        box->setRange(least, 1000000);
        box->setValue(value);
        box->setFixedWidth(72);
        which->addWidget(box);
        connect(box, &QSpinBox::valueChanged, this, &AssignForm::refresh);
        return box;
    };
    m_count = spin("assignCount", tr("How many studies"), 1, 20);
    m_step = spin("assignStep", tr("n: the first study, and every n-th from there"), 2, 5);
    layout->addLayout(which);

    m_note = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
    m_note->setObjectName(QStringLiteral("assignNote"));
    m_note->setWordWrap(true);
    layout->addWidget(m_note);

    auto* last = new QHBoxLayout;
    m_blinded = new QCheckBox(tr("Blinded"));
    m_blinded->setObjectName(QStringLiteral("assignBlinded"));
    m_blinded->setToolTip(
        tr("Other readers’ answers and imported boxes stay hidden on these images until this reader has completed them, and the "
           "reading does not count for training before"));
    last->addWidget(m_blinded);
    last->addStretch(1);
    m_assign = new QPushButton(tr("Assign"));
    m_assign->setObjectName(QStringLiteral("assignButton"));
    last->addWidget(m_assign);
    layout->addLayout(last);

    connect(m_assign, &QPushButton::clicked, this, &AssignForm::assign);
    // Enter takes the name alone: who reads blinded must not be assigned before that was said.
    connect(m_reader->lineEdit(), &QLineEdit::returnPressed, m_blinded, qOverload<>(&QWidget::setFocus));
    connect(m_reader, &QComboBox::editTextChanged, this, &AssignForm::refresh);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AssignForm::refresh);
    connect(&list, &worklist::WorklistModel::answered, this, &AssignForm::refresh);
    connect(&m_job, &kit::Job::runningChanged, this, &AssignForm::refresh);
    m_reader->setCurrentIndex(-1);
    refresh();
}

void AssignForm::setReaders(const QStringList& names)
{
    const QString typed = m_reader->currentText();
    m_reader->clear();
    m_reader->addItems(names);
    m_reader->setCurrentIndex(int(names.indexOf(typed)));
    m_reader->setEditText(typed);
}

void AssignForm::refresh()
{
    const int choice = m_choice->currentData().toInt();
    m_count->setVisible(choice == ByLot);
    m_step->setVisible(choice == EveryNth);
    const int all = m_list.rowCount();
    const QLocale locale;
    switch (choice) {
    case ByLot:
        m_note->setText(
            tr("Studies by lot: %1, from %n image(s) in the worklist; films of one day stay together", nullptr, all)
                .arg(locale.toString(m_count->value())));
        break;
    case EveryNth:
        m_note->setText(
            tr("Studies 1, %1, %2 … of %n image(s) in the worklist; films of one day stay together", nullptr, all)
                .arg(locale.toString(m_step->value() + 1), locale.toString(2 * m_step->value() + 1)));
        break;
    default:
        m_note->setText(tr("%n image(s) in the worklist as it is filtered now", nullptr, all));
    }
    const bool named = !m_reader->currentText().trimmed().isEmpty();
    m_assign->setEnabled(named && all > 0 && !m_job.isRunning() && !m_project.isReadOnly());
    m_assign->setToolTip(m_project.isReadOnly() ? tr("This project can only be read")
                         : !named               ? tr("Name a reader first")
                         : all == 0             ? tr("The worklist is empty as it is filtered now")
                                                : tr("One step, which undo takes back"));
}

void AssignForm::assign()
{
    const QString reader = m_reader->currentText().simplified();
    if (reader.isEmpty() || m_job.isRunning())
        return;
    Q_EMIT filmWanted(); // before the button is disabled and hands the keyboard to whatever comes next
    using Images = domain::Result<std::vector<domain::ImageId>>;
    m_job.start(
        [folder = m_project.folder(), asking = m_project.currentReaderName(), filter = m_list.filter(),
         order = m_list.order(), choice = m_choice->currentData().toInt(), count = m_count->value(),
         step = m_step->value(),
         seed = QRandomGenerator::global()->generate64()](const domain::Progress& progress) -> Images {
            const auto rows = rowsOf(folder, asking, filter, order, progress);
            if (!rows)
                return tl::unexpected(rows.error());
            const std::vector<StudyImages> studies = studiesOf(*rows);
            return imagesOf(choice == ByLot      ? drawnByFinding(studies, count, seed)
                            : choice == EveryNth ? everyNth(studies, step)
                                                 : studies);
        },
        this,
        [this, reader, blinded = m_blinded->isChecked()](const Images& images) {
            if (images)
                Q_EMIT assignWanted(reader, *images, blinded);
            else
                Q_EMIT failed(images.error());
        });
}

} // namespace annotate
