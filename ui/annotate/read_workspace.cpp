#include "ui/annotate/read_workspace.h"

#include "ui/annotate/box_rows.h"
#include "ui/annotate/findings_list.h"
#include "ui/annotate/findings_panel.h"
#include "ui/annotate/next_box_button.h"
#include "ui/annotate/read_actions.h"
#include "ui/annotate/shown_boxes.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/notice_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/physical_keys.h"
#include "ui/kit/side_panels.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/viewer_bar.h"
#include "ui/worklist/worklist_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace annotate {

using domain::BoxId;
using domain::ImageId;
using domain::Label;
using kit::theme;

namespace {

const auto lastImageKey = QStringLiteral("read/last-image");

} // namespace

ReadWorkspace::ReadWorkspace(store::Project& project, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_project(project), m_registry(registry), m_gestures(project), m_findings(project.schema())
{
    setObjectName(QStringLiteral("readWorkspace"));
    registerActions();
    registerFindingActions(registry, project.schema(), this, [this](int finding) { pressDigit(finding); },
                           [this](int finding) { cycleLabel(finding); });
    registerBoxGestures(registry);
    m_worklist = new worklist::WorklistPanel(project);
    QWidget* middle = makeMiddle();
    m_panel = new FindingsPanel(m_findings, registry);

    // Equal sides keep the film in the middle of the screen; a small window takes from the sides first.
    m_sides = new kit::SidePanels(QStringLiteral("readSides"),
                                  {m_worklist, tr("Worklist"), theme().length(QStringLiteral("panel_worklist")), 256}, middle,
                                  {m_panel, tr("Findings"), theme().length(QStringLiteral("panel_findings")), 280});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);

    connectParts();
    registry.attach(this, QStringLiteral("read"));
    setNextFinding(0);
    refreshUndo();
    refreshActions();
    m_panel->setBoxCount(0);
    m_view->setFace({{}, tr("Choose an image"), tr("A row of the worklist opens it here.")});
}

ReadWorkspace::~ReadWorkspace() = default;

void ReadWorkspace::rememberPlace()
{
    if (m_image.id)
        m_project.setSetting(lastImageKey, QString::number(m_image.id.value));
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
        "box-draw", {key(Qt::Key_B)}, [this] { m_view->setLeftDrag(viewer::LeftDrag::Tool); }, true);
    add("read.delete-box", tr("Delete the selected box"), {}, "delete", {key(Qt::Key_Delete), key(Qt::Key_Backspace)},
        [this] { removeSelected(); });
    add("read.next-box", tr("Select the next box"), tr("Tab and Shift+Tab do it while the film has the keyboard."), "", {},
        [this] { m_tool->selectNext(1); });
    add("read.complete", tr("Complete the read and go on"), {}, "check",
        {key(Qt::CTRL | Qt::Key_Return), key(Qt::CTRL | Qt::Key_Enter)}, [this] { complete(); });
    add("read.no-finding", tr("No finding"), tr("Every finding is absent, in one step."), "label-absent", {key(Qt::Key_N)},
        [this] {
            const int before = overruledBoxes();
            if (perform(store::SetNoFinding{m_image.id}))
                sayOverruled(before);
        });
    add("read.second-look", tr("Wants a second look"), {}, "flag", {key(Qt::Key_S)},
        [this] { perform(store::SetSecondLook{m_image.id, !m_facts.facts.secondLook}); }, true);
    add("read.previous", tr("Previous image"), {}, "previous-study", {key(Qt::Key_PageUp)},
        [this] { m_worklist->step(worklist::Step::Previous); });
    add("read.next", tr("Next image"), {}, "next-study", {key(Qt::Key_PageDown)},
        [this] { m_worklist->step(worklist::Step::Next); });
    add("read.next-unread", tr("Next unread image"), {}, "next-unread", {key(Qt::CTRL | Qt::Key_PageDown)},
        [this] { m_worklist->step(worklist::Step::NextUnread); });
    add("read.search", tr("Search the worklist"), {}, "search", {key(QKeySequence::Find)},
        [this] {
            m_sides->reveal(kit::SidePanels::Left);
            m_worklist->focusSearch();
        });

    const QString edit = tr("Edit");
    m_registry.add({"edit.undo", tr("Undo"), {}, "undo", {key(Qt::CTRL | Qt::Key_Z)}, edit}, this,
                   [this] { undoOrRedo(true); });
    m_registry.add({"edit.redo", tr("Redo"), {}, "redo",
                    {key(Qt::CTRL | Qt::Key_Y), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, edit},
                   this, [this] { undoOrRedo(false); });
}

QWidget* ReadWorkspace::makeMiddle()
{
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_view = new viewer::RadiographView;
    m_bar = new viewer::ViewerBar(*m_view, m_registry);
    m_bar->addTool(m_registry.action("read.draw-box"));
    auto* word = new kit::TextLabel(tr("Next box"), kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"));
    m_bar->addDroppableWord(word);
    m_nextBox = new NextBoxButton(m_project.schema());
    connect(m_nextBox, &NextBoxButton::chosen, this, &ReadWorkspace::pressDigit);
    m_bar->addWidget(m_nextBox);
    m_bar->setNavigation(m_registry.action("read.previous"), m_registry.action("read.next"));
    m_bar->setPosition(0, 0);
    m_notice = new kit::NoticeBar;
    m_saveNotice = new kit::NoticeBar;
    m_saveNotice->setObjectName(QStringLiteral("notSavedNotice"));
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    auto* notices = new kit::NoticeStack(m_view, kit::NoticeStack::Edge::Top);
    notices->add(m_saveNotice);
    notices->add(m_notice);
    connect(notices, &kit::NoticeStack::heightChanged, m_view, &viewer::RadiographView::setCoveredTop);
    m_tool = new BoxTool(*m_view, this);
    m_tool->setSizeText([this](const domain::Box& box) { return sizeText(box, m_spacing); });
    m_view->setTool(m_tool);
    return middle;
}

void ReadWorkspace::connectParts()
{
    connect(m_worklist, &worklist::WorklistPanel::imageChosen, this, &ReadWorkspace::openImage);
    connect(m_worklist, &worklist::WorklistPanel::filmWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_worklist, &worklist::WorklistPanel::steppedPastEnd, this, [this](worklist::Step step) {
        m_notice->show(kit::NoticeBar::Kind::Info, step == worklist::Step::NextUnread
                                                       ? tr("Everything in this list has been read.")
                                                   : step == worklist::Step::Next ? tr("This is the last image of the list.")
                                                                                  : tr("This is the first image of the list."));
    });
    connect(m_worklist, &worklist::WorklistPanel::positionChanged, this, [this](qint64 position, qint64 count) {
        m_bar->setPosition(position, count);
        readAhead();
        Q_EMIT positionChanged(position, count);
    });
    connect(&m_loader, &viewer::RadiographLoader::loaded, this, &ReadWorkspace::showFilm);
    connect(&m_loader, &viewer::RadiographLoader::failed, this, &ReadWorkspace::showFailure);
    connect(&m_gestures, &GestureQueue::changed, this, &ReadWorkspace::refreshFacts);
    connect(&m_gestures, &GestureQueue::stateChanged, this, &ReadWorkspace::refreshSaveNotice);
    connect(&m_gestures, &GestureQueue::dropped, m_notice, &kit::NoticeBar::showError);
    connect(&m_gestures, &GestureQueue::boxSaved, this, [this](BoxId temporary, BoxId stored) {
        if (m_tool->selected() == temporary.value)
            m_tool->select(stored.value, m_tool->picked());
    });
    connect(&m_project, &store::Project::undoStateChanged, this, &ReadWorkspace::refreshUndo);
    connect(m_tool, &BoxTool::drawn, this, &ReadWorkspace::drawBox);
    connect(m_tool, &BoxTool::changed, this,
            [this](std::int64_t key, const domain::Box& box) { perform(store::MoveBox{BoxId{key}, box}); });
    connect(m_tool, &BoxTool::selectionChanged, this, [this] {
        refreshBoxes();
        refreshActions();
    });
    connect(m_tool, &BoxTool::refused, this, [this] {
        m_notice->show(kit::NoticeBar::Kind::Info,
                       tr("This box is not yours to change. Draw one of your own: it goes before an imported one."));
    });
    connect(m_view, &viewer::RadiographView::leftDragChanged, this, &ReadWorkspace::refreshActions);
    connect(m_view, &viewer::RadiographView::visibilityChanged, this, &ReadWorkspace::refreshBoxes);
    connect(m_view, &viewer::RadiographView::contextMenuWanted, this, [this](const QPoint& at, const domain::Point&) {
        QMenu menu;
        for (const char* id : {"view.fit", "view.one-to-one", "view.invert", "view.reset"})
            menu.addAction(m_registry.action(QLatin1String(id)));
        menu.addSeparator();
        menu.addAction(m_registry.action("read.delete-box"));
        menu.addAction(m_registry.action("read.second-look"));
        menu.exec(at);
    });
    connect(&m_panel->list(), &FindingsList::labelChosen, this, &ReadWorkspace::setLabel);
    connect(&m_panel->list(), &FindingsList::findingChosen, this, &ReadWorkspace::pressDigit);
    BoxRows& rows = m_panel->boxes();
    connect(&rows, &BoxRows::chosen, this, [this](BoxId box) { m_tool->select(box.value, Picked::ByHand); });
    connect(&rows, &BoxRows::edited, this,
            [this](BoxId box, const domain::Box& to) { perform(store::MoveBox{box, to}); });
    connect(&rows, &BoxRows::hiddenToggled, this, [this](BoxId box) {
        if (!m_hidden.remove(box.value))
            m_hidden.insert(box.value);
        refreshBoxes();
    });
    connect(&theme(), &kit::Theme::changed, this, [this] { setNextFinding(m_nextFinding); });
}

// --- the current image

void ReadWorkspace::resume()
{
    const ImageId last{m_project.setting(lastImageKey).toLongLong()};
    if (last && m_project.image(last)) {
        openImage(last);
        return;
    }
    if (!m_image.id)
        m_worklist->step(worklist::Step::Next); // no current image: the first row
}

void ReadWorkspace::openImage(ImageId image)
{
    if (image == m_image.id)
        return;
    auto record = m_project.image(image);
    if (!record) {
        m_notice->showError(record.error());
        return;
    }
    m_notice->dismiss();
    m_image = std::move(*record);
    m_hidden.clear();
    m_tool->select(0);
    m_view->setFilm(nullptr);
    m_view->setFace({{}, {}, tr("Reading %1 …").arg(m_image.name)});
    m_spacing = {m_image.spacingX, m_image.spacingY};
    m_view->setCornerTexts(imageCorners(m_image, nullptr, m_spacing));
    m_worklist->setCurrentImage(image);
    refreshFacts(image);
    const viewer::FilmSource source{m_image.path, m_image.frame};
    if (m_image.path.isEmpty()) {
        m_loader.cancel();
        showFailure(source, {domain::ErrorCode::FileMissing, m_image.name.toStdString(), {}, {}});
    } else {
        m_loader.request(source);
    }
    Q_EMIT imageShown(image);
}

void ReadWorkspace::showFilm(const viewer::FilmSource& source, std::shared_ptr<const viewer::Film> film)
{
    if (!(source == viewer::FilmSource{m_image.path, m_image.frame}))
        return;
    m_view->setFilm(film);
    const imaging::RadiographHeader& header = film->radiograph().header;
    if (m_spacing.isKnown()) // a table may know better than the file
        m_view->setSpacing(m_spacing.x, m_spacing.y);
    else
        m_spacing = {header.spacingX, header.spacingY};
    if (m_image.size.isEmpty()) {
        // The rules of boxes need the size; a file that was only referenced is measured at its first reading.
        store::FileRead read;
        read.image = m_image.id;
        read.size = header.size;
        read.spacingX = header.spacingX;
        read.spacingY = header.spacingY;
        if (auto noted = m_project.noteFilesRead({read}); !noted)
            m_notice->showError(noted.error());
        m_image.size = header.size;
    }
    m_view->setCornerTexts(imageCorners(m_image, film.get(), m_spacing));
    refreshBoxes();
    refreshActions();
    readAhead();
}

void ReadWorkspace::showFailure(const viewer::FilmSource& source, const domain::Error& error)
{
    if (!(source == viewer::FilmSource{m_image.path, m_image.frame}))
        return;
    m_view->setFilm(nullptr);
    m_view->setFace({QStringLiteral("error"), kit::errorSentence(error), kit::errorAdvice(error), true});
    refreshActions();
    readAhead();
}

void ReadWorkspace::readAhead()
{
    const worklist::ListPosition& position = m_worklist->model().position();
    if (position.image != m_image.id)
        return;
    std::vector<viewer::FilmSource> sources;
    for (const auto& row : {position.next, position.nextUnread, position.afterNext, position.previous})
        if (row && !row->path.isEmpty() && !row->fileMissing)
            sources.push_back({row->path, row->frame});
    m_loader.readAhead(sources);
}

// --- gestures

bool ReadWorkspace::perform(const store::Gesture& gesture)
{
    if (!m_image.id)
        return false;
    m_notice->dismiss();
    auto done = m_gestures.perform(gesture);
    if (done)
        return true;
    m_notice->showError(done.error());
    refreshFacts(m_image.id); // whatever the hand left on screen goes back to what is stored
    return false;
}

void ReadWorkspace::drawBox(const domain::Box& box)
{
    if (!m_image.id)
        return;
    m_notice->dismiss();
    auto made = m_gestures.perform(store::DrawBox{m_image.id, m_nextFinding, box});
    if (!made) {
        m_notice->showError(made.error());
        return;
    }
    if (*made)
        m_tool->select(made->value, Picked::Drawn);
}

void ReadWorkspace::removeSelected()
{
    const BoxId id{m_tool->selected()};
    const auto& boxes = m_facts.facts.boxes;
    const auto it = std::find_if(boxes.begin(), boxes.end(), [id](const auto& box) { return box.id == id; });
    if (!id || it == boxes.end())
        return;
    const int finding = it->finding;
    if (!perform(store::RemoveBox{id}))
        return;
    const bool last = std::none_of(m_facts.facts.boxes.begin(), m_facts.facts.boxes.end(),
                                   [&](const auto& box) { return box.finding == finding && isBoxOf(box, m_project.currentReader()); });
    const Label now = m_findings.label(finding);
    if (last && now != Label::Present) {
        const char* const states[] = {QT_TR_NOOP("The last box for %1 is gone; its label is back to “not asked”."),
                                      QT_TR_NOOP("The last box for %1 is gone; its label is back to “absent”."),
                                      QT_TR_NOOP("The last box for %1 is gone; its label is back to “unsure”.")};
        m_notice->show(kit::NoticeBar::Kind::Info,
                       tr(states[int(now)]).arg(findingName(m_project.schema(), finding)));
        m_notice->addAction(tr("Undo"), this, [this] { undoOrRedo(true); });
    }
}

void ReadWorkspace::undoOrRedo(bool undo)
{
    m_notice->dismiss();
    auto entry = undo ? m_gestures.undo() : m_gestures.redo();
    if (!entry) {
        m_notice->showError(entry.error());
        return;
    }
    if (*entry && (*entry)->image && (*entry)->image != m_image.id)
        openImage((*entry)->image); // what comes back is shown, also on another image
}

void ReadWorkspace::pressDigit(int finding)
{
    // The box just drawn keeps its finding: the digit is meant for the next one.
    if (m_tool->selected() && m_tool->picked() == Picked::ByHand)
        perform(store::SetBoxFinding{BoxId{m_tool->selected()}, finding});
    setNextFinding(finding);
}

void ReadWorkspace::setNextFinding(int finding)
{
    const domain::FindingSchema& schema = m_project.schema();
    if (finding < 0 || finding >= schema.count())
        return;
    m_nextFinding = finding;
    const QColor colour = theme().findingColour(schema.at(finding).name, finding);
    m_tool->setNextBox(colour, findingTab(schema, finding));
    m_findings.setCurrentFinding(finding);
    m_nextBox->setFinding(finding);
}

void ReadWorkspace::setLabel(int finding, Label label)
{
    const int before = overruledBoxes();
    if (m_image.id && perform(store::SetLabel{m_image.id, finding, label}))
        sayOverruled(before);
}

int ReadWorkspace::overruledBoxes() const
{
    const auto& boxes = m_facts.facts.boxes;
    return int(std::count_if(boxes.begin(), boxes.end(), [this](const auto& box) { return isOverruled(box, m_facts.facts); }));
}

void ReadWorkspace::sayOverruled(int before)
{
    const int now = overruledBoxes();
    if (now <= before)
        return;
    m_notice->show(kit::NoticeBar::Kind::Info,
                   tr("%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.",
                      nullptr, now));
    m_notice->addAction(tr("Undo"), this, [this] { undoOrRedo(true); });
}

void ReadWorkspace::cycleLabel(int finding)
{
    Label next = Label::Present;
    switch (m_findings.label(finding)) {
    case Label::NotAsked: next = Label::Present; break;
    case Label::Present: next = Label::Unsure; break;
    case Label::Unsure: next = Label::Absent; break;
    case Label::Absent: next = Label::NotAsked; break;
    }
    setLabel(finding, next);
}

void ReadWorkspace::complete()
{
    // Where to go is taken from before the gesture: a list of unread images loses this row with it. A list that is
    // being asked again has no such place yet: step() waits for it.
    const bool known = !m_worklist->model().isPending();
    const worklist::ListPosition position = m_worklist->model().position();
    if (!perform(store::SetReadState{m_image.id, store::ReadState::Done}))
        return;
    if (known && position.image == m_image.id && position.nextUnread)
        openImage(position.nextUnread->image);
    else
        m_worklist->step(worklist::Step::NextUnread);
}

// --- what is shown

void ReadWorkspace::refreshFacts(ImageId changed)
{
    if (!m_image.id || (changed && changed != m_image.id))
        return;
    auto facts = m_gestures.facts(m_image.id);
    if (!facts) {
        m_notice->showError(facts.error());
        return;
    }
    m_facts = std::move(*facts);
    m_findings.setFacts(m_facts.facts);
    refreshBoxes();
    refreshActions();
}

void ReadWorkspace::refreshBoxes()
{
    if (m_refreshing)
        return; // setItems may drop the selection, which asks for this again
    m_refreshing = true;
    const ShownBoxes shown = shownBoxes(m_facts, m_project.currentReader(), m_project.schema(), m_hidden, m_spacing);
    m_tool->setItems(shown.items);
    const std::int64_t selected = m_tool->selected();
    m_view->setBoxes(viewerBoxes(shown.items, selected, m_spacing));
    m_panel->boxes().set(shown.lines, BoxId{selected}, m_image.size);
    m_panel->setBoxCount(int(shown.lines.size()));
    m_refreshing = false;
}

void ReadWorkspace::refreshActions()
{
    const bool hasImage = bool(m_image.id);
    m_registry.action("read.draw-box")->setChecked(m_view->leftDrag() == viewer::LeftDrag::Tool);
    m_registry.action("read.second-look")->setChecked(hasImage && m_facts.facts.secondLook);
    const QString noImage = hasImage ? QString() : tr("No image is open.");
    for (const char* id : {"read.complete", "read.no-finding", "read.second-look"})
        m_registry.setWhyNot(QLatin1String(id), noImage);
    m_registry.setWhyNot(QStringLiteral("read.draw-box"), m_view->film() ? QString() : tr("There is no film to draw on."));
    m_registry.setWhyNot(QStringLiteral("read.delete-box"), m_tool->selected() ? QString() : tr("No box is selected."));
    m_panel->list().setEnabled(hasImage);
}

void ReadWorkspace::refreshUndo()
{
    const auto name = [this](const std::optional<store::JournalEntry>& entry) {
        return entry ? gestureText(entry->kind, findingName(m_project.schema(), entry->finding)) : QString();
    };
    const auto undoable = m_project.undoable(), redoable = m_project.redoable();
    const bool canUndo = undoable || !m_gestures.isSaved();
    m_registry.setWhyNot(QStringLiteral("edit.undo"), canUndo ? QString() : tr("Nothing has been done yet."));
    m_registry.setWhyNot(QStringLiteral("edit.redo"), redoable && m_gestures.isSaved() ? QString() : tr("Nothing was undone."));
    m_registry.action("edit.undo")->setText(undoable ? tr("Undo “%1”").arg(name(undoable)) : tr("Undo"));
    m_registry.action("edit.redo")->setText(redoable ? tr("Redo “%1”").arg(name(redoable)) : tr("Redo"));
}

void ReadWorkspace::refreshSaveNotice()
{
    refreshUndo();
    if (m_gestures.isSaved()) {
        m_saveNotice->dismiss();
        return;
    }
    const QString why = m_gestures.failure() ? kit::errorText(*m_gestures.failure()) : QString();
    m_saveNotice->show(kit::NoticeBar::Kind::Error,
                       tr("Not saved: %n gesture(s) wait here and are tried again. %1", nullptr, m_gestures.waiting()).arg(why));
    m_saveNotice->addAction(tr("Try now"), this, [this] { m_gestures.retry(); });
    m_saveNotice->addAction(tr("Discard"), this, [this] { m_gestures.discard(); });
}

// --- the widget

bool ReadWorkspace::isPending() const { return m_loader.isPending() || m_worklist->isPending(); }

void ReadWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_view->setFocus();
}

void ReadWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_panel->setCompact(window()->height() < theme().length(QStringLiteral("compact_below_height")));
}

void ReadWorkspace::keyPressEvent(QKeyEvent* event)
{
    // Digits are taken by where they are: on AZERTY the plain key types "&" and Shift gives the digit.
    const int digit = kit::physicalDigit(*event);
    const Qt::KeyboardModifiers others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (digit >= 0 && others == Qt::NoModifier)
        for (int finding = 0; finding < m_project.schema().count(); ++finding)
            if (findingKey(m_project.schema(), finding) == QString::number(digit)) {
                if (event->modifiers() & Qt::ShiftModifier)
                    cycleLabel(finding);
                else
                    pressDigit(finding);
                return;
            }
    QWidget::keyPressEvent(event);
}

} // namespace annotate
