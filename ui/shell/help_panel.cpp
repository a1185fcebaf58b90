#include "ui/shell/help_panel.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/shell/language.h"

#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

// The pages lie in a static library.
static void initHelpPages()
{
    Q_INIT_RESOURCE(fewbox_help);
}

namespace shell {

using kit::theme;

namespace {

const auto indexPage = QStringLiteral("index");
constexpr int keyShare = 34; // percent of a table

/// Keys at the left, what they do at the right: left to themselves, both columns take half.
void giveWordsTheRoom(QTextDocument& page)
{
    const QList<QTextFrame*> frames = page.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table || table->columns() != 2)
            continue;
        QTextTableFormat format = table->format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, keyShare),
                                          QTextLength(QTextLength::PercentageLength, 100 - keyShare)});
        table->setFormat(format);
    }
}

/// In the window's language; a page that nobody has written in it is there in English.
QString fileOf(const QString& page)
{
    const QString own = QStringLiteral(":/help/%1/%2.html").arg(languageFor(QLocale()), page);
    return QFile::exists(own) ? own : QStringLiteral(":/help/en/%1.html").arg(page);
}

} // namespace

const std::vector<std::pair<QString, QString>>& helpPages()
{
    static const std::vector<std::pair<QString, QString>> pages{
        {QStringLiteral("worklistPanel"), QStringLiteral("worklist")},
        {QStringLiteral("suggestionsPanel"), QStringLiteral("next")},
        {QStringLiteral("proposalsSection"), QStringLiteral("proposals")},
        {QStringLiteral("findingsPanel"), QStringLiteral("findings")},
        {QStringLiteral("readersPanel"), QStringLiteral("readers")},
        {QStringLiteral("opinionsPanel"), QStringLiteral("readers")},
        {QStringLiteral("suspicionsPanel"), QStringLiteral("suspicions")},
        {QStringLiteral("historyPanel"), QStringLiteral("notices")},
        {QStringLiteral("readWorkspace"), QStringLiteral("viewer")},
        {QStringLiteral("trainWorkspace"), QStringLiteral("train")},
        {QStringLiteral("auditWorkspace"), QStringLiteral("audit")},
        {QStringLiteral("overlayPanel"), QStringLiteral("audit")},
        {QStringLiteral("noticesPanel"), QStringLiteral("notices")},
        {QStringLiteral("keySheet"), QStringLiteral("keys")},
        {QStringLiteral("cheatSheet"), QStringLiteral("keys")},
        {QStringLiteral("emptyPage"), QStringLiteral("import")}};
    return pages;
}

QString helpPageOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        for (const auto& [panel, page] : helpPages())
            if (widget->objectName() == panel)
                return page;
    return {};
}

HelpPanel::HelpPanel(QWidget* parent) : QFrame(parent)
{
    initHelpPages();
    setObjectName(QStringLiteral("helpPanel"));
    kit::setKind(this, "drawer");
    setAutoFillBackground(true);
    setFixedWidth(theme().length(QStringLiteral("panel_notices")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::PanelHeader(tr("Help"));
    const auto tool = [this](const QString& iconName, const QString& text, const char* name) {
        auto* button = new QToolButton;
        button->setIcon(kit::icon(iconName));
        button->setAutoRaise(true);
        button->setFixedSize(30, 30);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setObjectName(QLatin1String(name));
        m_header->addWidget(button);
        return button;
    };
    m_back = tool(QStringLiteral("undo"), tr("The page before"), "helpBack");
    QToolButton* all = tool(QStringLiteral("report"), tr("All pages of the help"), "helpIndex");
    QToolButton* close = tool(QStringLiteral("close"), tr("Close the help"), "closeHelp");
    layout->addWidget(m_header);
    m_text = new QTextBrowser;
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(false); // nothing here leads out of this computer
    m_text->document()->setDocumentMargin(theme().length(QStringLiteral("space.m")));
    layout->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::sourceChanged, this, [this] { giveWordsTheRoom(*m_text->document()); });
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(all, &QToolButton::clicked, this, [this] { showPage(indexPage); });
    connect(close, &QToolButton::clicked, this, &HelpPanel::closeWanted);
    connect(&theme(), &kit::Theme::changed, this, &HelpPanel::applyTheme);
    m_back->setEnabled(false);
    applyTheme();
}

void HelpPanel::showPage(const QString& page)
{
    const QString file = fileOf(page);
    m_text->setSource(QUrl(QStringLiteral("qrc") + (QFile::exists(file) ? file : fileOf(indexPage))));
}

QString HelpPanel::page() const
{
    return QFileInfo(m_text->source().path()).completeBaseName();
}

void HelpPanel::applyTheme()
{
    const auto colour = [](const char* role) { return theme().colour(QLatin1String(role)).name(); };
    m_text->document()->setDefaultFont(theme().font(kit::FontRole::Body));
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: large; } h2 { font-size: medium; } a { color: %1; text-decoration: none; }"
                       "kbd, code { font-family: monospace; color: %2; background-color: %3; } .muted { color: %4; }"
                       "td, th { padding: 2px 8px 2px 0; }")
            .arg(colour("accent_text"), colour("text"), colour("raised"), colour("muted")));
    m_text->reload(); // a style sheet counts for what is set after it
    giveWordsTheRoom(*m_text->document());
}

void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace shell
