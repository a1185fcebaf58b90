#include "ui/shell/empty_page.h"

#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

using kit::FontRole;
using kit::FontWeight;
using kit::TextLabel;
using kit::theme;

namespace {

constexpr int pageWidth = 880, leastCardHeight = 196;

TextLabel* centred(const QString& text, FontRole font, FontWeight weight, const char* role)
{
    auto* label = new TextLabel(text, font, weight, QLatin1String(role));
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

/// A big action: icon, title, what it does, its key.
class Card : public QPushButton {
public:
    Card(QAction* action, const QString& icon, const QString& title, const QString& text, bool first) : m_first(first), m_icon(icon)
    {
        setObjectName(QStringLiteral("card:") + action->objectName());
        setAccessibleName(title);
        setAccessibleDescription(text);
        setFixedHeight(leastCardHeight);
        setMinimumWidth(200);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 62, 20, 20);
        layout->setSpacing(6);
        auto* name = new TextLabel(title, FontRole::Title, FontWeight::Heading);
        auto* body = new TextLabel(text, FontRole::Body, FontWeight::Text, QStringLiteral("muted"));
        body->setWordWrap(true);
        body->setAlignment(Qt::AlignTop);
        layout->addWidget(name);
        layout->addWidget(body, 1);
        layout->addSpacing(2);
        auto* caps = new kit::KeyCaps(action->shortcut());
        layout->addWidget(caps, 0, Qt::AlignLeft);
        connect(action, &QAction::changed, caps, [caps, action] { caps->setKeys(action->shortcut()); });
        for (QWidget* child : std::initializer_list<QWidget*>{name, body, caps})
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool marked = hasFocus() || m_first;
        painter.setPen(QPen(theme().colour(marked ? QStringLiteral("accent") : QStringLiteral("line")), hasFocus() ? 2 : 1));
        painter.setBrush(theme().colour(underMouse() || isDown() ? QStringLiteral("hover") : QStringLiteral("surface")));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const qreal left = isRightToLeft() ? width() - 20 - 28 : 20;
        kit::paintIcon(painter, QRectF(left, 20, 28, 28), m_icon,
                       theme().colour(m_first ? QStringLiteral("accent_text") : QStringLiteral("muted")));
    }

private:
    bool m_first;
    QString m_icon;
};

/// The cards side by side, all as high as the one with most words: in another language they may take a line more.
class CardRow : public QWidget {
public:
    CardRow() : m_layout(new QHBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(16);
    }
    void add(Card* card)
    {
        m_cards.push_back(card);
        m_layout->addWidget(card);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        const int cards = int(m_cards.size()), width = (this->width() - m_layout->spacing() * (cards - 1)) / cards;
        int height = leastCardHeight;
        for (const Card* card : m_cards)
            height = std::max(height, card->layout()->totalHeightForWidth(width));
        for (Card* card : m_cards)
            card->setFixedHeight(height);
    }

private:
    QHBoxLayout* m_layout;
    std::vector<Card*> m_cards;
};

void clear(QVBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // it is deleted a turn later, and would be painted once more
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

EmptyPage::EmptyPage(kit::ActionRegistry& registry, const QString& folder, QWidget* parent)
    : QWidget(parent), m_folder(folder)
{
    setObjectName(QStringLiteral("emptyPage"));
    auto* outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto* page = new QWidget;
    page->setMaximumWidth(pageWidth);
    page->setMinimumWidth(720);
    outer->addWidget(page, 10);
    outer->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(2);

    m_drop = new QWidget;
    auto* drop = new QVBoxLayout(m_drop);
    drop->setContentsMargins(40, 44, 40, 32);
    drop->setSpacing(0);
    m_title = centred({}, FontRole::Display, FontWeight::Heading, "text");
    m_invitation = centred({}, FontRole::Title, FontWeight::Text, "muted");
    drop->addWidget(m_title);
    drop->addSpacing(6);
    drop->addWidget(m_invitation);
    drop->addSpacing(28);
    auto* cards = new CardRow;
    m_cards = cards;
    cards->add(new Card(registry.action(QStringLiteral("project.import")), QStringLiteral("import-folder"), tr("Import a folder"),
                        tr("DICOM, PNG, JPEG, TIFF; NIH’s and COCO’s labels and boxes are found by themselves."), true));
    cards->add(new Card(registry.action(QStringLiteral("project.demo")), QStringLiteral("demo"), tr("Make the demo project"),
                        tr("Made-up films with boxes, drawn by a program: look around and train in minutes."), false));
    cards->add(new Card(registry.action(QStringLiteral("project.open")), QStringLiteral("folder"), tr("Open a project"),
                        tr("A folder with a project.fewbox in it, from here or from a colleague."), false));
    drop->addWidget(m_cards);
    drop->addSpacing(24);
    drop->addWidget(centred(tr("Files stay where they are. Nothing leaves this computer."), FontRole::Small, FontWeight::Text, "muted"));
    layout->addWidget(m_drop);
    layout->addSpacing(24);

    auto* below = new QHBoxLayout;
    below->setSpacing(32);
    const auto column = [&](const QString& title, QVBoxLayout*& lines) {
        auto* part = new QVBoxLayout;
        part->setSpacing(4);
        part->addWidget(new TextLabel(title, FontRole::Small, FontWeight::Heading, QStringLiteral("muted")));
        lines = new QVBoxLayout;
        lines->setSpacing(0);
        part->addLayout(lines);
        part->addStretch(1);
        below->addLayout(part, 1);
    };
    column(tr("Recent projects"), m_recent);
    column(tr("This computer"), m_computer);
    layout->addLayout(below);
    layout->addStretch(3);
    fillRecent();
    setBusy({});
}

void EmptyPage::setBusy(const QString& what, const QString& sentence)
{
    m_title->setText(what.isEmpty() ? tr("Bring in radiographs") : what);
    m_invitation->setText(what.isEmpty() ? tr("Drop folders or files anywhere in this window, or choose") : sentence);
    m_cards->setVisible(what.isEmpty());
}

void EmptyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillRecent();
    if (std::exchange(m_asked, true))
        return;
    m_computer->addWidget(new TextLabel(tr("Asking it…"), FontRole::Body, FontWeight::Text, QStringLiteral("muted")));
    m_facts.start([folder = m_folder](const domain::Progress&) { return doctor::gatherFacts(folder); }, this,
                  [this](const doctor::MachineFacts& facts) { showFacts(facts); });
}

void EmptyPage::fillRecent()
{
    clear(m_recent);
    const auto projects = recentProjects();
    constexpr std::size_t mostShown = 4;
    for (std::size_t i = 0; i < std::min(mostShown, projects.size()); ++i) {
        const RecentProject& project = projects[i];
        auto* row = new QPushButton;
        kit::setKind(row, "list-row");
        row->setObjectName(QStringLiteral("recent:%1").arg(i));
        row->setAccessibleName(project.folder);
        row->setToolTip(QDir::toNativeSeparators(project.folder));
        row->setFixedHeight(32);
        row->setCursor(Qt::PointingHandCursor);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        auto* sign = new QLabel;
        sign->setPixmap(kit::iconPixmap(QStringLiteral("folder"), 16, theme().colour(QStringLiteral("muted")), devicePixelRatioF()));
        auto* name = new TextLabel(QFileInfo(project.folder).fileName(), FontRole::Body, FontWeight::Name);
        name->setElided(true);
        line->addWidget(sign);
        line->addWidget(name, 1);
        if (project.images >= 0)
            line->addWidget(new TextLabel(tr("%1 images").arg(QLocale().toString(project.images)), FontRole::Body,
                                          FontWeight::Text, QStringLiteral("muted")));
        for (QObject* child : row->children())
            if (auto* widget = qobject_cast<QWidget*>(child))
                widget->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(row, &QPushButton::clicked, this, [this, folder = project.folder] { Q_EMIT projectChosen(folder); });
        m_recent->addWidget(row);
    }
    if (projects.empty())
        m_recent->addWidget(new TextLabel(tr("None yet"), FontRole::Body, FontWeight::Text, QStringLiteral("muted")));
}

void EmptyPage::showFacts(const doctor::MachineFacts& facts)
{
    clear(m_computer);
    const auto line = [this](const char* icon, const char* role, const QString& text, const QString& second) {
        auto* row = new QWidget;
        row->setMinimumHeight(32);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 4, 0, 4);
        layout->setSpacing(10);
        auto* sign = new QLabel;
        sign->setPixmap(kit::iconPixmap(QLatin1String(icon), 16, theme().colour(QLatin1String(role)), devicePixelRatioF()));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        auto* label = new TextLabel(text);
        label->setWordWrap(true);
        words->addWidget(label);
        if (!second.isEmpty()) {
            auto* advice = new TextLabel(second, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
            advice->setWordWrap(true);
            words->addWidget(advice);
        }
        layout->addWidget(sign, 0, Qt::AlignTop);
        layout->addLayout(words, 1);
        m_computer->addWidget(row);
    };
    if (facts.worker) {
        const QString device = facts.worker->gpus.isEmpty()
                                   ? tr("%n processor core(s), no GPU that can be used", nullptr, facts.cores)
                                   : facts.worker->gpus.join(QStringLiteral(", "));
        line("check", "good", tr("%1: ready to train").arg(device), QStringLiteral("LibTorch %1").arg(facts.worker->libtorch));
    }
    // The doctor's own words; at most three, the worst first.
    std::vector<doctor::Check> checks = doctor::diagnose(facts);
    std::erase_if(checks, [](const doctor::Check& check) { return check.verdict == doctor::Verdict::Good; });
    std::stable_sort(checks.begin(), checks.end(),
                     [](const auto& a, const auto& b) { return int(a.verdict) > int(b.verdict); });
    constexpr std::size_t mostShown = 3;
    for (std::size_t i = 0; i < std::min(mostShown, checks.size()); ++i) {
        const bool bad = checks[i].verdict == doctor::Verdict::Bad;
        line(bad ? "error" : "warning", bad ? "bad" : "warn", checks[i].finding, checks[i].advice);
    }
}

void EmptyPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(QStringLiteral("canvas")));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour(QStringLiteral("line_strong")), 1, Qt::DashLine));
    const QRectF frame = QRectF(m_drop->mapTo(this, QPoint(0, 0)), m_drop->size());
    painter.drawRoundedRect(frame.adjusted(.5, .5, -.5, -.5), 6, 6);
}

} // namespace shell
