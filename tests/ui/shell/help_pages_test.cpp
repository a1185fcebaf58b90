// The pages of help as they are written: the same in every language, short, and true of the keys that the window has.
#include "tests/ui/shell/film_desk.h"
#include "ui/kit/action_registry.h"
#include "ui/shell/desk.h"
#include "ui/shell/language.h"
#include "test_places.h"

#include <QDir>
#include <QRegularExpression>

namespace {

const QString helpFolder = QStringLiteral(FEWBOX_SOURCE_DIR "/resources/help/");

QString textOf(const QString& language, const QString& page)
{
    QFile file(helpFolder + language + QLatin1Char('/') + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pagesOf(const QString& language)
{
    return QDir(helpFolder + language).entryList({"*.html"}, QDir::Files, QDir::Name);
}

QStringList keysOn(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("<kbd>(.*?)</kbd>"));
    QStringList found;
    for (auto it = key.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

/// Names of keys differ ("Bild↓"), and a table's columns change places in Hebrew; letters, digits and how many keys are
/// held together do not.
QString shapesOf(const QStringList& keys)
{
    QStringList shapes;
    for (const QString& key : keys) {
        const QStringList held = key.split(QLatin1Char('+'), Qt::SkipEmptyParts);
        const QString last = held.isEmpty() ? key : held.last();
        shapes << QString::number(held.size()) + (last.size() == 1 && last[0].unicode() < 128 ? last : QStringLiteral("*"));
    }
    shapes.sort();
    return shapes.join(QLatin1Char(' '));
}

/// As QKeySequence spells it, with one Enter for both.
QString portable(QString key)
{
    key.replace(QLatin1String("PgDn"), QLatin1String("PgDown")).replace(QLatin1String("Enter"), QLatin1String("Return"));
    return QKeySequence::fromString(key, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

} // namespace

class HelpPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_home); }
    void everyLanguageHasThePages_data() { languages(); }
    void everyLanguageHasThePages();
    void everyPageIsShortAndOfWhatTheBrowserShows_data() { languages(); }
    void everyPageIsShortAndOfWhatTheBrowserShows();
    void everyLanguageNamesTheSameKeys_data() { languages(); }
    void everyLanguageNamesTheSameKeys();
    void everyKeyOnAPageIsAKeyOfTheWindow();

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const shell::Language& one : shell::languages())
            QTest::newRow(qPrintable(one.code)) << one.code;
    }
    QTemporaryDir m_home;
};

void HelpPagesTest::everyLanguageHasThePages()
{
    QFETCH(QString, code);
    QCOMPARE(pagesOf(code), pagesOf(QStringLiteral("en")));
    QVERIFY(pagesOf(code).size() >= 13);
}

void HelpPagesTest::everyPageIsShortAndOfWhatTheBrowserShows()
{
    QFETCH(QString, code);
    static const QRegularExpression tag(QStringLiteral("</?([a-z0-9]+)[^>]*>"));
    static const QStringList known{"html", "head", "meta", "title", "body", "h1", "h2", "p", "br", "b", "a", "ul", "li",
                                   "table", "tr", "td", "kbd", "code"};
    for (const QString& page : pagesOf(code)) {
        const QString text = textOf(code, page), told = code + QLatin1Char('/') + page;
        QVERIFY2(text.count(QLatin1Char('\n')) <= 42, qPrintable(told)); // one look, without a second screen
        QStringList open;
        for (auto it = tag.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured(1);
            QVERIFY2(known.contains(name), qPrintable(told + QLatin1String(": ") + name));
            if (name == QLatin1String("meta") || name == QLatin1String("br"))
                continue;
            if (!match.captured().startsWith(QLatin1String("</")))
                open << name;
            else
                QVERIFY2(!open.isEmpty() && open.takeLast() == name, qPrintable(told + QLatin1String(": ") + match.captured()));
        }
        QVERIFY2(open.isEmpty(), qPrintable(told));
    }
}

void HelpPagesTest::everyLanguageNamesTheSameKeys()
{
    QFETCH(QString, code);
    for (const QString& page : pagesOf(QStringLiteral("en"))) {
        QCOMPARE(page + QLatin1Char(' ') + shapesOf(keysOn(textOf(code, page))),
                 page + QLatin1Char(' ') + shapesOf(keysOn(textOf(QStringLiteral("en"), page))));
    }
}

void HelpPagesTest::everyKeyOnAPageIsAKeyOfTheWindow()
{
    QSettings().clear();
    shell::Tour::setDone(true);
    FilmDesk desk;
    QVERIFY(desk.open());
    for (const auto workspace : {shell::Workspace::Train, shell::Workspace::Audit, shell::Workspace::Read}) {
        desk.window->showWorkspace(workspace);
        QVERIFY(desk.settle());
    }
    // What a hand holds or presses on the film itself, which no command stands for.
    QSet<QString> known{portable("Shift"), portable("Ctrl"), portable("Alt"), portable("Space"), portable("Tab"), portable("Esc"),
                        portable("`"), portable("Enter"), portable("Shift+Enter")};
    for (const kit::ActionSpec& spec : desk.registry().specs())
        for (const QKeySequence& key : spec.keys)
            known << portable(QKeySequence(QKeyCombination(key[0].keyboardModifiers() & ~Qt::KeypadModifier, key[0].key()))
                                  .toString(QKeySequence::PortableText));
    for (const QString& page : pagesOf(QStringLiteral("en")))
        for (const QString& key : keysOn(textOf(QStringLiteral("en"), page)))
            QVERIFY2(known.contains(portable(key)), qPrintable(page + QLatin1String(": ") + key));
}

QTEST_MAIN(HelpPagesTest)
#include "help_pages_test.moc"
