#include "ui/training/launch_panel.h"

#include "ui/kit/choice_box.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/segmented_control.h"
#include "ui/training/box_words.h"
#include "ui/training/fit_panel.h"
#include "ui/training/settings_panel.h"
#include "ui/training/split_choice.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace training {

namespace {

// Under this many boxed images a network is at or below the best fixed region (measured on real films, method.md).
constexpr qint64 fewBoxedImages = 100;
constexpr int labelWidth = 96;

} // namespace

LaunchPanel::LaunchPanel(RunLauncher& launcher, LaunchModel& model, QWidget* parent)
    : QWidget(parent), m_launcher(launcher), m_model(model)
{
    setObjectName(QStringLiteral("launchPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new kit::SectionHeader(tr("New run"), this));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeForm());
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFooter());

    connect(&m_model, &LaunchModel::changed, this, &LaunchPanel::follow);
    connect(&kit::theme(), &kit::Theme::changed, this, &LaunchPanel::follow);
    connect(&m_launcher, &RunLauncher::changed, this, [this] {
        if (m_launcher.outlook().machine()) {
            m_model.suggestPreset(!m_launcher.outlook().machine()->gpus.isEmpty());
            fillDevices();
        }
        follow();
    });
    fillDevices();
    follow();
}

QWidget* LaunchPanel::makeForm()
{
    auto* form = new QWidget(this);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(12, 2, 12, 12);
    layout->setSpacing(8);

    m_presets = new kit::SegmentedControl(form);
    m_presets->setObjectName(QStringLiteral("presets"));
    m_presets->setAccessibleName(tr("Preset"));
    for (const PresetChoice& choice : LaunchModel::presets()) {
        const int index = m_presets->addSegment(choice.word);
        m_presets->setSegmentToolTip(index, choice.meaning);
        m_presetNames << choice.name;
        // Five words share the panel's width by their lengths; the frame's own padding would not leave room.
        QToolButton* segment = m_presets->button(index);
        segment->setSizePolicy(QSizePolicy::Ignored, segment->sizePolicy().verticalPolicy());
        if (auto* line = qobject_cast<QHBoxLayout*>(m_presets->layout()))
            line->setStretchFactor(segment, segment->fontMetrics().horizontalAdvance(choice.word) + 8);
    }
    m_presets->setStyleSheet(QStringLiteral("QToolButton { padding: 0; }"));
    layout->addWidget(m_presets);
    connect(m_presets, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_following && index >= 0)
            m_model.setPreset(m_presetNames[index]);
    });

    const auto row = [&](const QString& name, std::initializer_list<QWidget*> widgets) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        auto* label = new kit::TextLabel(name, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"), form);
        label->setFixedWidth(labelWidth);
        label->setElided(true);
        line->addWidget(label);
        for (QWidget* widget : widgets) {
            widget->setParent(form);
            line->addWidget(widget, widget->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? 0 : 1);
            if (widget->accessibleName().isEmpty())
                widget->setAccessibleName(name);
        }
        layout->addLayout(line);
    };

    m_boxesGlyph = new QLabel;
    m_boxesGlyph->setFixedSize(16, 28);
    m_boxes = new kit::TextLabel;
    m_boxes->setObjectName(QStringLiteral("boxes"));
    m_boxes->setElided(true);
    row(tr("Boxes"), {m_boxesGlyph, m_boxes});
    m_leftOut = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), form);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setWordWrap(true);
    layout->addWidget(m_leftOut);

    m_share = new QSlider(Qt::Horizontal);
    m_share->setObjectName(QStringLiteral("unannotatedShare"));
    m_share->setRange(0, 100);
    m_share->setPageStep(10);
    m_shareText = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name);
    m_shareText->setFixedWidth(44);
    m_shareText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_share->setToolTip(tr("Share of the images with labels but no boxes that train beside the boxed ones."));
    row(tr("Unannotated"), {m_share, m_shareText});
    connect(m_share, &QSlider::valueChanged, this, [this](int percent) {
        if (!m_following)
            (void)m_model.set(QStringLiteral("unannotated_share"), QString::number(percent / 100.0));
    });

    m_split = new SplitChoice(m_model);
    row(tr("Split"), {m_split});
    connect(m_split, &SplitChoice::refused, this, [this](const domain::Error& error) { Q_EMIT refused(kit::errorText(error)); });

    m_folds = new QSpinBox;
    m_folds->setObjectName(QStringLiteral("folds"));
    m_folds->setRange(2, 20);
    m_folds->setFixedWidth(48);
    m_folds->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_foldsNote = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"));
    m_foldsNote->setElided(true);
    row(tr("Folds"), {m_folds, m_foldsNote});
    connect(m_folds, &QSpinBox::valueChanged, this, [this](int folds) {
        if (!m_following)
            (void)m_model.set(QStringLiteral("folds"), QString::number(folds));
    });

    m_seed = new QSpinBox;
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setFixedWidth(96);
    m_seed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_seed->setToolTip(tr("The same seed gives the same folds, batches and initial weights."));
    auto* seedNote = new kit::TextLabel(tr("repeats a run"), kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"));
    seedNote->setElided(true);
    row(tr("Seed"), {m_seed, seedNote});
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int seed) {
        if (!m_following)
            (void)m_model.set(QStringLiteral("seed"), QString::number(seed));
    });

    m_device = new kit::ChoiceBox;
    m_device->setObjectName(QStringLiteral("device"));
    m_device->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row(tr("Device"), {m_device});
    connect(m_device, &QComboBox::activated, this,
            [this] { (void)m_model.set(QStringLiteral("device"), m_device->currentData().toString()); });

    m_fit = new FitPanel(form);
    layout->addWidget(m_fit);

    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->setFont(kit::theme().font(kit::FontRole::Small));
    layout->addWidget(m_reason);

    m_settings = new SettingsPanel(m_model, form);
    connect(m_settings, &SettingsPanel::refused, this, &LaunchPanel::refused);
    m_settings->hide();
    layout->addWidget(m_settings, 1);

    auto* card = new QFrame;
    kit::setKind(card, "card");
    auto* cardLayout = new QHBoxLayout(card);
    cardLayout->setContentsMargins(8, 6, 4, 6);
    m_command = new QLabel;
    m_command->setObjectName(QStringLiteral("commandLine"));
    m_command->setAccessibleName(tr("The command line that does the same"));
    m_command->setFont(kit::theme().monoFont(kit::FontRole::Caption));
    m_command->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setLayoutDirection(Qt::LeftToRight);
    auto* copy = new QToolButton;
    copy->setObjectName(QStringLiteral("copyCommand"));
    copy->setIcon(kit::icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the command line that starts the same run"));
    copy->setAccessibleName(tr("Copy command line"));
    copy->setFixedSize(28, 28);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model.commandLine()); });
    cardLayout->addWidget(m_command, 1);
    cardLayout->addWidget(copy, 0, Qt::AlignTop);
    layout->addWidget(card);
    layout->addStretch(0);
    return form;
}

QWidget* LaunchPanel::makeFooter()
{
    auto* footer = new QFrame(this);
    kit::setKind(footer, "footer");
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_start = new QPushButton(footer);
    m_start->setObjectName(QStringLiteral("startRun"));
    kit::setKind(m_start, "primary");
    connect(m_start, &QPushButton::clicked, this, [this] { m_launcher.launch(m_model.request()); });
    m_more = new QToolButton(footer);
    m_more->setObjectName(QStringLiteral("moreSettings"));
    kit::setKind(m_more, "outlined");
    m_more->setCheckable(true);
    m_more->setIcon(kit::icon(QStringLiteral("settings")));
    m_more->setFixedSize(36, 36);
    m_more->setToolTip(tr("All settings of the method"));
    m_more->setAccessibleName(m_more->toolTip());
    connect(m_more, &QToolButton::toggled, m_settings, &QWidget::setVisible);
    layout->addWidget(m_start, 1);
    layout->addWidget(m_more);
    return footer;
}

void LaunchPanel::setPrimary(bool primary)
{
    kit::setKind(m_start, primary ? "primary" : "secondary");
    m_start->setFixedHeight(kit::theme().length(QStringLiteral("button_primary")));
    follow();
}

void LaunchPanel::fillDevices()
{
    const QString chosen = m_model.text(QStringLiteral("device"));
    m_device->clear();
    const QStringList gpus = m_launcher.outlook().machine() ? m_launcher.outlook().machine()->gpus : QStringList();
    m_device->addItem(gpus.isEmpty() ? tr("Automatic: the processor") : tr("Automatic: %1").arg(gpus.front()),
                      QStringLiteral("auto"));
    m_device->addItem(tr("Processor (CPU)"), QStringLiteral("cpu"));
    for (int i = 0; i < gpus.size(); ++i)
        m_device->addItem(gpus[i], QStringLiteral("cuda:%1").arg(i));
    if (m_device->findData(chosen) < 0)
        m_device->addItem(chosen, chosen);
    m_device->setCurrentIndex(m_device->findData(chosen));
}

void LaunchPanel::follow()
{
    m_following = true;
    const QLocale locale;
    m_presets->setCurrent(static_cast<int>(m_presetNames.indexOf(m_model.preset())));
    const int percent = static_cast<int>(std::lround(m_model.options().unannotatedShare * 100));
    m_share->setValue(percent);
    m_shareText->setText(kit::isolated(tr("%1 %").arg(percent)));
    m_folds->setValue(m_model.options().folds);
    const bool ownSplit = !m_model.split().isEmpty();
    m_folds->setEnabled(!ownSplit);
    m_foldsNote->setText(ownSplit ? tr("one, by the file") : tr("each tested once"));
    m_seed->setValue(static_cast<int>(std::min<quint64>(m_model.options().seed, std::numeric_limits<int>::max())));
    if (const int index = m_device->findData(m_model.text(QStringLiteral("device"))); index >= 0)
        m_device->setCurrentIndex(index);
    // An option a line: a wrapped "--" tears its option apart.
    m_command->setText(m_model.commandLine().replace(QLatin1String(" --"), QLatin1String("\n  --")));
    m_following = false;

    m_launcher.outlook().countWithSplit(m_model.split());
    const launch::BoxCount* count = m_launcher.outlook().listedBoxes(m_model.options());
    const launch::TakenBoxes taken = count ? count->taken : launch::TakenBoxes{};
    const QString leftOut = count ? leftOutText(*count) : QString();
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    const bool few = taken.images < fewBoxedImages;
    if (!count) {
        m_boxes->setText(tr("counting…"));
    } else if (taken.boxes == 0) {
        m_boxes->setText(leftOut.isEmpty() ? tr("none yet") : tr("none that can be learned from"));
    } else {
        const QString counted = tr("%1 on %n image(s)", nullptr, static_cast<int>(taken.images))
                                    .arg(locale.toString(taken.boxes));
        m_boxes->setText(few ? tr("%1, few").arg(counted) : tr("%1, enough").arg(counted));
        m_boxes->setToolTip(few ? tr("With fewer than %1 boxed images a run may not beat the best fixed region.")
                                      .arg(fewBoxedImages)
                                : QString());
    }
    m_boxesGlyph->setToolTip(m_boxes->toolTip());
    m_boxesGlyph->setAccessibleName(m_boxes->toolTip());
    const QString glyph = taken.boxes == 0 ? QStringLiteral("error") : few ? QStringLiteral("warning") : QStringLiteral("check");
    const QString role = taken.boxes == 0 ? QStringLiteral("bad") : few ? QStringLiteral("warn") : QStringLiteral("good");
    m_boxesGlyph->setPixmap(!count ? QPixmap()
                                   : kit::iconPixmap(glyph, 16, kit::theme().colour(role), devicePixelRatioF()));

    m_fit->show(m_model.options(), taken.images, std::max<qint64>(0, m_launcher.outlook().films() - taken.images), m_launcher.outlook().machine());

    const QString problem = m_model.problem();
    QString why = problem.isEmpty() ? m_launcher.whyNot() : problem;
    if (why.isEmpty() && count && taken.boxes == 0) // none of the findings that these settings train
        why = noBoxText(*count);
    m_start->setEnabled(why.isEmpty());
    m_start->setToolTip(why);
    m_start->setText(m_launcher.willQueue() ? tr("Queue this run") : tr("Start this run"));
    m_start->setIcon(kit::icon(QStringLiteral("train-start"), m_start->property("kind") == QLatin1String("primary")
                                                                  ? QStringLiteral("on_accent")
                                                                  : QString()));
    // A disabled button comes with its reason, where the eye is.
    const QString shown = !why.isEmpty() ? why : m_launcher.doing();
    m_reason->setText(shown);
    m_reason->setVisible(!shown.isEmpty());
}

} // namespace training
