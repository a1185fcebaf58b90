#include "ui/annotate/read_workspace.h"

#include "ui/annotate/box_rows.h"
#include "ui/annotate/findings_list.h"
#include "ui/annotate/findings_panel.h"
#include "ui/annotate/history_panel.h"
#include "ui/annotate/mark_key.h"
#include "ui/annotate/model_desk.h"
#include "ui/annotate/next_box_button.h"
#include "ui/annotate/opinions_panel.h"
#include "ui/annotate/proposals_section.h"
#include "ui/annotate/read_actions.h"
#include "ui/annotate/read_film.h"
#include "ui/annotate/read_notices.h"
#include "ui/annotate/readers_panel.h"
#include "ui/annotate/shown_boxes.h"
#include "ui/annotate/suggestions_panel.h"
#include "ui/annotate/suspicions_panel.h"
#include "ui/annotate/teamwork.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/empty_ground.h"
#include "ui/kit/field_keys.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/paged_panel.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/two_up.h"
#include "ui/viewer/viewer_bar.h"
#include "ui/worklist/worklist_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace annotate {

using domain::BoxId;
using domain::ImageId;
using kit::theme;

namespace {

const auto lastImageKey = QStringLiteral("read/last-image");

/// The last finding sticks, for each reader by name: the schema may have grown meanwhile.
QString lastFindingKey(const store::Project& project)
{
    return QStringLiteral("read/last-finding/") + project.currentReaderName();
}

int lastFinding(const store::Project& project)
{
    const QString name = project.setting(lastFindingKey(project));
    const domain::FindingSchema& schema = project.schema();
    for (int finding = 0; finding < schema.count(); ++finding)
        if (QString::fromStdString(schema.at(finding).name) == name)
            return finding;
    return 0;
}

} // namespace

ReadWorkspace::ReadWorkspace(store::Project& project, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_project(project), m_registry(registry), m_reading(project), m_findings(project.schema()),
      m_keys(registry, [this](const QString& why) { m_notices->sayWhyNot(why); })
{
    setObjectName(QStringLiteral("readWorkspace"));
    registerActions();
    registerFindingActions(registry, project.schema(), this, [this](int finding) { m_boxes->pressDigit(finding); },
                           [this](int finding) { m_labels.cycle(finding); });
    registerBoxGestures(registry);
    m_worklist = new worklist::WorklistPanel(project);
    QWidget* middle = makeMiddle();
    m_panel = new FindingsPanel(m_findings, registry);
    m_boxes = new BoxHand(m_reading, *m_view, m_panel->boxes(), m_view); // the view uses its tool to its own end

    m_model = new ModelDesk(m_reading, *m_view, *m_boxes, registry, m_view);
    m_panel->addSection(&m_model->section());
    m_bar->addWidget(kit::toolButton(registry.action(QStringLiteral("read.model")), m_bar)); // whether it is hidden is never dropped

    // Equal sides keep the film in the middle of the screen; a small window takes from the sides first.
    m_left = new kit::PagedPanel;
    m_right = new kit::PagedPanel;
    m_sides = new kit::SidePanels(QStringLiteral("readSides"),
                                  {m_left, tr("Worklist"), theme().length(QStringLiteral("panel_worklist")), 256}, middle,
                                  {m_right, tr("Findings"), theme().length(QStringLiteral("panel_findings")), 280});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);

    addPage(kit::SidePanels::Left, QStringLiteral("worklist"), tr("Worklist"), QStringLiteral("layout"), m_worklist);
    addPage(kit::SidePanels::Left, QStringLiteral("to-box"), tr("To box"), QStringLiteral("next-unread"), &m_model->suggestions(),
            tr("Which film to box next, and why"));
    addPage(kit::SidePanels::Right, QStringLiteral("findings"), tr("Findings"), QStringLiteral("tag"), m_panel);
    addTeamPages();
    auto* history = new HistoryPanel(m_reading);
    addPage(kit::SidePanels::Right, QStringLiteral("history"), tr("History"), QStringLiteral("undo"), history,
            tr("What was done, and the way back to any step"));
    connect(history, &HistoryPanel::imageWanted, this, &ReadWorkspace::openImage);
    connect(history, &HistoryPanel::filmWanted, m_view, qOverload<>(&QWidget::setFocus));
    m_reading.setBeforeCompleting([this] { return m_panel->boxes().takeTyped(); });
    connect(&m_panel->boxes(), &BoxRows::figuresLeft, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &ModelDesk::imageWanted, this, [this](domain::ImageId image) {
        m_suggested = image;
        openImage(image);
    });
    m_model->shareEnterIn(*this);
    connectParts();
    connectReading();
    new kit::EmptyGround(*this, *m_view);
    registry.attach(this, QStringLiteral("read"));
    m_boxes->setNextFinding(lastFinding(project));
    refreshUndo();
    refreshActions();
    m_panel->setBoxCount(0);
    m_view->setFace({{}, tr("Choose an image"), tr("A row of the worklist opens it here.")});
}

ReadWorkspace::~ReadWorkspace() = default;

void ReadWorkspace::rememberPlace()
{
    if (m_reading.id())
        m_project.setSetting(lastImageKey, QString::number(m_reading.id().value));
    m_project.setSetting(lastFindingKey(m_project),
                         QString::fromStdString(m_project.schema().at(m_boxes->nextFinding()).name));
}

// --- building

void ReadWorkspace::registerActions()
{
    const QString read = QStringLiteral("read"), group = tr("Read");
    const auto add = [&](const char* id, const QString& text, const QString& help, const char* icon,
                         const QList<QKeySequence>& keys, std::function<void()> handler, bool checkable = false) {
        return m_registry.add({QLatin1String(id), text, help, QLatin1String(icon), keys, group, read, checkable}, this,
                              std::move(handler));
    };
    const auto key = [](auto combination) { return QKeySequence(combination); };
    add("read.draw-box", tr("Draw boxes"), tr("Stays on. Drag from any corner; Shift makes a square, Esc gives up."),
        "box-draw", {key(Qt::Key_B)}, [this] { takeTool({viewer::LeftDrag::Tool, BoxTool::Mode::Boxes}); }, true);
    add("read.draw-point", tr("Set points"),
        tr("“It is here”, by a click: a cheaper mark than a box. In box mode a drag around it makes a box of it."), "add",
        {key(Qt::Key_P)}, [this] { takeTool({viewer::LeftDrag::Tool, BoxTool::Mode::Points}); }, true);
    add("read.duplicate-box", tr("Duplicate the selected box for another finding"), {}, "copy", {key(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        [this] {
            if (!handIsAtABox())
                askForDuplicate();
        });
    add("read.delete-box", tr("Delete the selected mark"), {}, "delete", {key(Qt::Key_Delete), key(Qt::Key_Backspace)},
        [this] {
            if (!handIsAtABox())
                m_boxes->removeSelected();
        });
    add("read.next-box", tr("Select the next box"), tr("Tab and Shift+Tab do it while the film has the keyboard."), "", {},
        [this] { m_boxes->tool().selectNext(1); });
    add("read.complete", tr("Complete the read and go on"), {}, "check",
        {key(Qt::CTRL | Qt::Key_Return), key(Qt::CTRL | Qt::Key_Enter)}, [this] { complete(); });
    add("read.no-finding", tr("No finding"), tr("Every finding is absent, in one step."), "label-absent", {key(Qt::Key_N)},
        [this] {
            m_labels.setNoFinding();
            refreshActions(); // where nothing changed its mark stays
        },
        true);
    add("read.second-look", tr("Wants a second look"), {}, "flag", {key(Qt::Key_S)},
        [this] { m_reading.perform(store::SetSecondLook{m_reading.id(), !m_reading.facts().secondLook}); }, true);
    add("read.previous", tr("Previous image"), tr("Skips the rest of a study that is done."), "previous-study", {key(Qt::Key_PageUp)},
        [this] { stepTo(worklist::Step::Previous); });
    add("read.next", tr("Next image"), tr("Skips the rest of a study that is done."), "next-study", {key(Qt::Key_PageDown)},
        [this] { stepTo(worklist::Step::Next); });
    add("read.next-unread", tr("Next unread image"), {}, "next-unread", {key(Qt::CTRL | Qt::Key_PageDown)},
        [this] { stepTo(worklist::Step::NextUnread); });
    add("read.previous-unread", tr("Previous unread image"), {}, "", {key(Qt::CTRL | Qt::Key_PageUp)},
        [this] { stepTo(worklist::Step::PreviousUnread); });
    add("read.search", tr("Search the worklist"), {}, "search", {key(QKeySequence::Find)},
        [this] {
            m_sides->reveal(kit::SidePanels::Left);
            m_left->setCurrentPage(QStringLiteral("worklist"));
            m_worklist->focusSearch();
        });

    const QString edit = tr("Edit");
    m_registry.add({"edit.undo", tr("Undo"), {}, "undo", {key(Qt::CTRL | Qt::Key_Z)}, edit}, this,
                   [this] {
                       if (!handIsAtABox())
                           m_reading.undo();
                   });
    m_registry.add({"edit.redo", tr("Redo"), {}, "redo",
                    {key(Qt::CTRL | Qt::Key_Y), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, edit},
                   this, [this] {
                       if (!handIsAtABox())
                           m_reading.redo();
                   });
    m_registry.doOnceAPress({"read.complete", "read.no-finding", "read.second-look", "read.delete-box"});
}

void ReadWorkspace::addPage(kit::SidePanels::Side side, const QString& id, const QString& title, const QString& icon,
                            QWidget* page, const QString& help)
{
    kit::PagedPanel* panel = side == kit::SidePanels::Left ? m_left : m_right;
    panel->addPage(id, title, icon, page, help);
    m_registry.add({QStringLiteral("read.panel.") + id, tr("Panel: %1").arg(title), help, icon, {}, tr("Panels"),
                    QStringLiteral("read")},
                   this, [this, side, panel, id] {
                       m_sides->reveal(side);
                       panel->setCurrentPage(id);
                   });
}

void ReadWorkspace::addTeamPages()
{
    m_team = new Teamwork(m_reading, *m_boxes, *m_view, m_worklist->model(), m_registry, this);
    addPage(kit::SidePanels::Left, QStringLiteral("readers"), tr("Readers"), QStringLiteral("reader"), m_team->readersPage(),
            tr("Who reads what, and how far readers agree"));
    addPage(kit::SidePanels::Left, QStringLiteral("suspicions"), tr("Suspicions"), QStringLiteral("warning"), m_team->suspicionsPage(),
            tr("Labels, boxes and films that look wrong"));
    addPage(kit::SidePanels::Right, QStringLiteral("opinions"), tr("Opinions"), QStringLiteral("adjudicate"), m_team->opinionsPage(),
            tr("Who said what of this image, and what shall hold"));
    m_panel->addNote(m_team->blindedNote());
    connect(m_team, &Teamwork::imageWanted, this, &ReadWorkspace::openImage);
    connect(m_team, &Teamwork::opinionsWanted, m_registry.action(QStringLiteral("read.panel.opinions")), &QAction::trigger);
    connect(&m_model->run(), &ShownRun::runsChanged, m_team->suspicionsPage(), &SuspicionsPanel::noteRun);
    connect(m_team->suspicionsPage(), &SuspicionsPanel::markWanted, this, [this](BoxId box, int finding) {
        if (box)
            m_boxes->tool().select(keyOf(box), Picked::ByHand);
        else if (finding >= 0)
            m_boxes->setNextFinding(finding); // its row is the one whose label the keys are about
    });
    connect(m_team, &Teamwork::suspicionsCounted, m_left, [this](int open) { m_left->setCount(QStringLiteral("suspicions"), open); });
}

QWidget* ReadWorkspace::makeMiddle()
{
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_view = new viewer::RadiographView;
    setFocusProxy(m_view);
    m_bar = new viewer::ViewerBar(*m_view, m_registry);
    m_bar->addTool(m_registry.action("read.draw-box"));
    m_bar->addTool(m_registry.action("read.draw-point"));
    auto* word = new kit::TextLabel(tr("Next box"), kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"));
    m_bar->addDroppableWord(word);
    m_nextBox = new NextBoxButton(m_project.schema());
    connect(m_nextBox, &NextBoxButton::chosen, this, [this](int finding) { m_boxes->pressDigit(finding); });
    m_bar->addWidget(m_nextBox);
    m_bar->setNavigation(m_registry.action("read.previous"), m_registry.action("read.next"));
    m_bar->setPosition(0, 0);
    layout->addWidget(m_bar);
    m_twoUp = new viewer::TwoUp(m_view, m_registry);
    layout->addWidget(m_twoUp, 1);
    m_notices = new ReadNotices(m_reading, *m_view, this);
    connect(m_notices, &ReadNotices::tookBackUnseen, this, &ReadWorkspace::tookBackUnseen);
    return middle;
}

void ReadWorkspace::connectParts()
{
    connect(m_worklist, &worklist::WorklistPanel::imageChosen, this, &ReadWorkspace::openImage);
    connect(m_worklist, &worklist::WorklistPanel::filmWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_worklist, &worklist::WorklistPanel::steppedPastEnd, this, [this](worklist::Step step) {
        m_notices->bar().show(kit::NoticeBar::Kind::Info, step == worklist::Step::NextUnread
                                                       ? tr("Everything in this list has been read.")
                                                   : step == worklist::Step::Next ? tr("This is the last image of the list.")
                                                                                  : tr("This is the first image of the list."));
    });
    connect(m_worklist, &worklist::WorklistPanel::positionChanged, this, [this](qint64 position, qint64 count) {
        m_bar->setPosition(position, count);
        Q_EMIT positionChanged(position, count);
    });
    m_film = new ReadFilm(m_reading, *m_view, *m_twoUp, *m_worklist, this);
    connect(m_film, &ReadFilm::notNoted, &m_notices->bar(), &kit::NoticeBar::showError);
    connect(m_film, &ReadFilm::importWanted, this, &ReadWorkspace::importWanted);
    connect(m_film, &ReadFilm::shown, this, [this] {
        m_notices->filmIsThere();
        m_boxes->refresh();
        refreshActions();
    });
    connect(m_view, &viewer::RadiographView::leftDragChanged, this, &ReadWorkspace::refreshActions);
    connect(m_view, &viewer::RadiographView::contextMenuWanted, this, [this](const QPoint& at, const domain::Point&) {
        QMenu menu;
        for (const char* id : {"view.fit", "view.one-to-one", "view.invert", "view.reset", "view.two-up"})
            menu.addAction(m_registry.action(QLatin1String(id)));
        menu.addSeparator();
        menu.addAction(m_registry.action("read.duplicate-box"));
        if (m_model->proposals().current())
            menu.addAction(m_registry.action("read.accept-proposal"));
        menu.addAction(m_registry.action("read.delete-box"));
        menu.addAction(m_registry.action("read.second-look"));
        menu.exec(at);
    });
    connect(&m_panel->list(), &FindingsList::labelChosen, &m_labels, &LabelHand::set);
    connect(&m_panel->list(), &FindingsList::findingChosen, this, [this](int finding) { m_boxes->pressDigit(finding); });
}

void ReadWorkspace::connectReading()
{
    connect(&m_reading, &Reading::wentElsewhere, this, &ReadWorkspace::openImage);
    connect(&m_reading, &Reading::factsChanged, this, [this] {
        m_findings.setFacts(ownFacts(m_reading.facts(), m_project.currentReader()));
        refreshActions();
    });
    connect(&m_reading.gestures(), &GestureQueue::stateChanged, this, &ReadWorkspace::refreshUndo);
    connect(&m_project, &store::Project::undoStateChanged, this, &ReadWorkspace::refreshUndo);
    connect(m_boxes, &BoxHand::selectionChanged, this, &ReadWorkspace::refreshActions);
    connect(m_boxes, &BoxHand::importedPassedOver, m_notices, &ReadNotices::offerImported);
    connect(m_boxes, &BoxHand::shownCountChanged, m_panel, &FindingsPanel::setBoxCount);
    connect(m_boxes, &BoxHand::nextFindingChanged, this, [this](int finding) {
        m_findings.setCurrentFinding(finding);
        m_panel->list().bringIntoSight(finding);
        m_nextBox->setFinding(finding);
    });
}

ReadWorkspace::ToolInHand ReadWorkspace::toolInHand() const { return {m_view->leftDrag(), m_boxes->tool().mode()}; }

void ReadWorkspace::takeTool(const ToolInHand& tool)
{
    m_boxes->tool().setMode(tool.mode);
    m_view->setLeftDrag(tool.leftDrag);
    refreshActions();
}

void ReadWorkspace::askForDuplicate()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("duplicateMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const domain::FindingSchema& schema = m_reading.schema();
    for (int finding = 0; finding < schema.count(); ++finding) {
        const QString digit = findingKey(schema, finding), name = findingName(schema, finding);
        menu->addAction(digit.isEmpty() ? name : QStringLiteral("&%1  %2").arg(digit, name), m_boxes,
                        [this, finding] { m_boxes->duplicateSelected(finding); });
    }
    menu->popup(m_view->mapToGlobal(besideSelectedBox()));
}

QPoint ReadWorkspace::besideSelectedBox() const
{
    const auto id = boxOf(m_boxes->tool().selected());
    const store::BoxRecord* box = id ? m_reading.box(*id) : nullptr;
    if (!box)
        return m_view->rect().center();
    const QRect inSight = m_view->transform().viewFromImage(box->box).toAlignedRect() & m_view->rect();
    return inSight.isEmpty() ? m_view->rect().center() : inSight.topRight() + QPoint(theme().length(QStringLiteral("space.s")), 0);
}

// --- the current image

void ReadWorkspace::resume()
{
    const ImageId last{m_project.setting(lastImageKey).toLongLong()};
    if (last && m_project.image(last)) {
        openImage(last);
        return;
    }
    if (!m_reading.id())
        m_worklist->step(worklist::Step::First);
}

void ReadWorkspace::openImage(ImageId id)
{
    if (id == m_reading.id() || handIsAtABox())
        return;
    m_notices->bar().dismiss();
    if (const QWidget* field = QApplication::focusWidget(); field && m_panel->boxes().isAncestorOf(field))
        m_view->setFocus(); // the field goes with its film
    if (auto opened = m_film->open(id); !opened) {
        m_notices->bar().showError(opened.error());
        return;
    }
    Q_EMIT imageShown(id);
}

/// A box that is being drawn belongs to this film: it is not lost to a key.
bool ReadWorkspace::handIsAtABox()
{
    if (!m_boxes->tool().isDragging())
        return false;
    m_notices->say(tr("Let go of the mark first, or give it up with Esc."), false);
    return true;
}

void ReadWorkspace::stepTo(worklist::Step step)
{
    if (!handIsAtABox())
        m_worklist->step(step);
}

void ReadWorkspace::complete()
{
    if (handIsAtABox())
        return;
    if (m_reading.whyNotRead().isEmpty() && m_reading.seenForMs() < m_leastLookMs) {
        m_notices->say(tr("This film has only just come on screen: it was not completed. Press again once you have read it."), false);
        return;
    }
    // Where to go is taken from before the gesture: a list of unread images loses this row with it. A list that is
    // being asked again has no such place yet: step() waits for it.
    const bool known = !m_worklist->model().isPending();
    const worklist::ListPosition position = m_worklist->model().position();
    if (!m_reading.perform(store::SetReadState{m_reading.id(), store::ReadState::Done}))
        return;
    if (m_suggested == m_reading.id()) // who follows the films to box next goes on along them
        m_model->suggestions().openNext();
    else if (known && position.image == m_reading.id() && position.nextUnread)
        openImage(position.nextUnread->image);
    else
        m_worklist->step(worklist::Step::NextUnread);
}

// --- what is shown

void ReadWorkspace::refreshActions()
{
    const bool hasImage = bool(m_reading.id());
    const bool hasTool = m_view->leftDrag() == viewer::LeftDrag::Tool;
    m_registry.action("read.draw-box")->setChecked(hasTool && m_boxes->tool().mode() == BoxTool::Mode::Boxes);
    m_registry.action("read.draw-point")->setChecked(hasTool && m_boxes->tool().mode() == BoxTool::Mode::Points);
    m_registry.action("read.second-look")->setChecked(hasImage && m_reading.facts().secondLook);
    m_registry.action("read.no-finding")->setChecked(hasImage && m_labels.isNoFinding());
    const QString noImage = hasImage ? QString() : tr("No image is open.");
    m_registry.setWhyNot(QStringLiteral("read.second-look"), noImage);
    for (const char* id : {"read.complete", "read.no-finding"})
        m_registry.setWhyNot(QLatin1String(id), m_reading.whyNotRead());
    for (int finding = 0; finding < m_reading.schema().count(); ++finding)
        m_registry.setWhyNot(QStringLiteral("label.%1").arg(finding), m_reading.whyNotRead());
    const QString noFilm = m_view->film() ? QString() : tr("There is no film to draw on.");
    for (const char* id : {"read.draw-box", "read.draw-point"})
        m_registry.setWhyNot(QLatin1String(id), noFilm);
    m_registry.setWhyNot(QStringLiteral("read.duplicate-box"), boxOf(m_boxes->tool().selected()) ? QString() : tr("No box is selected."));
    m_registry.setWhyNot(QStringLiteral("read.delete-box"), m_boxes->hasSelection() ? QString() : tr("No mark is selected."));
    m_panel->list().setEnabled(hasImage && m_view->film());
}

void ReadWorkspace::refreshUndo()
{
    const auto name = [this](const std::optional<store::JournalEntry>& entry) {
        return entry ? gestureText(*entry, findingName(m_project.schema(), entry->finding)) : QString();
    };
    const auto undoable = m_project.undoable(), redoable = m_project.redoable();
    const bool saved = m_reading.gestures().isSaved();
    const bool canUndo = undoable || !saved;
    m_registry.setWhyNot(QStringLiteral("edit.undo"), canUndo ? QString() : tr("Nothing has been done yet."));
    m_registry.setWhyNot(QStringLiteral("edit.redo"), redoable && saved ? QString() : tr("Nothing was undone."));
    m_registry.action("edit.undo")->setText(undoable ? tr("Undo “%1”").arg(name(undoable)) : tr("Undo"));
    m_registry.action("edit.redo")->setText(redoable ? tr("Redo “%1”").arg(name(redoable)) : tr("Redo"));
}

// --- the widget

void ReadWorkspace::filmsMayBeBack() { m_film->tryAgainIfFailed(); }

void ReadWorkspace::refreshRuns() { m_model->run().refreshRuns(); }

bool ReadWorkspace::isPending() const { return m_film->isPending() || m_twoUp->isPending() || m_worklist->isPending() || m_model->isPending() || m_team->isPending(); }

void ReadWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshRuns();
    m_view->setFocus();
}

void ReadWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool low = window()->height() < theme().length(QStringLiteral("compact_below_height"));
    m_panel->setCompact(low);
    m_model->section().setCompact(low);
}

bool ReadWorkspace::event(QEvent* event)
{
    // On X11 Qt hands a keypad's digit to the shortcut of the plain one, though another action has that very key.
    if (event->type() == QEvent::ShortcutOverride && ReadKeys::isKeypadDigit(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReadWorkspace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_notices->bar().isVisible())
        m_notices->bar().dismiss();
    else if (kit::hasOwnKeys(QApplication::focusWidget()) || !m_keys.press(*event))
        QWidget::keyPressEvent(event);
}

} // namespace annotate
