// The files of translations/ as they are shipped: whole, with their placeholders, and asked for by somebody.
#include "test_places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

const QString root = QStringLiteral(FEWBOX_SOURCE_DIR "/");

struct Message {
    QString context, source, comment;
    bool counts = false;  ///< has plural forms
    bool finished = true; ///< as Linguist marks it
    QStringList texts;    ///< one, or one a plural form

    QString name() const { return context + QStringLiteral(": ") + source; }
};

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Message> messagesOf(const QString& code)
{
    QXmlStreamReader xml(textOf(root + QStringLiteral("translations/fewbox_%1.ts").arg(code)));
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto tag = xml.name();
        if (tag == QLatin1String("name"))
            context = xml.readElementText();
        else if (tag == QLatin1String("message"))
            messages.append({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), true, {}});
        else if (tag == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (tag == QLatin1String("comment"))
            messages.last().comment = xml.readElementText();
        else if (tag == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().counts)
                messages.last().texts << xml.readElementText();
        } else if (tag == QLatin1String("numerusform"))
            messages.last().texts << xml.readElementText();
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// Everything that a sentence is filled with, and what a file dialog splits its filters at.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(%L?\d+|%n|\{\w+\}|\(\*[^)]*\)|;;)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

/// "…" of error templates are left out as a whole: never one inside another, each opened and closed.
bool bracketsPair(const QString& text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == QLatin1Char('[') ? 1 : c == QLatin1Char(']') ? -1 : 0;
        if (depth < 0 || depth > 1)
            return false;
    }
    return depth == 0;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsFinished_data() { languages(); }
    void everyMessageIsFinished();
    void placeholdersAreTheSources_data() { languages(); }
    void placeholdersAreTheSources();
    void pluralFormsAreTheLanguages_data() { languages(); }
    void pluralFormsAreTheLanguages();
    void millimetresAreTheSignOnTheFilm_data() { languages(); }
    void millimetresAreTheSignOnTheFilm();
    void quotationMarksAreTheLanguages_data() { languages(); }
    void quotationMarksAreTheLanguages();
    void everyLanguageHasTheSameTexts_data() { languages(); }
    void everyLanguageHasTheSameTexts();
    void everyContextIsOneThatTheWindowAsksFor();
    void everyTranslationIsListedInTheBuild();

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("forms");    // Unicode's rules as Qt counts them
        QTest::addColumn<QString>("open"); // its quotation mark
        QTest::newRow("English") << "en" << 2 << "“";
        QTest::newRow("German") << "de" << 2 << "„";
        QTest::newRow("Spanish") << "es" << 2 << "«";
        QTest::newRow("French") << "fr" << 2 << "«\u00a0";
        QTest::newRow("Hebrew") << "he" << 2 << "״";
        QTest::newRow("Chinese") << "zh_CN" << 1 << "“";
    }
};

void TranslationsTest::everyMessageIsFinished()
{
    QFETCH(QString, code);
    const QList<Message> messages = messagesOf(code);
    QVERIFY2(messages.size() > (code == QLatin1String("en") ? 20 : 800), "the file cannot be read, or lacks most of its texts");
    for (const Message& message : messages) {
        QVERIFY2(message.finished, qPrintable(message.name()));
        for (const QString& text : message.texts)
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.name()));
    }
}

void TranslationsTest::placeholdersAreTheSources()
{
    QFETCH(QString, code);
    for (const Message& message : messagesOf(code)) {
        const QStringList wanted = placeholdersOf(message.source);
        QVERIFY2(!message.texts.isEmpty(), qPrintable(message.name()));
        for (qsizetype form = 0; form < message.texts.size(); ++form) {
            QStringList found = placeholdersOf(message.texts.at(form));
            // "one box" may be said in words, where there is a form for one alone.
            if (message.counts && form == 0 && message.texts.size() > 1 && !found.contains(QLatin1String("%n")))
                found << QStringLiteral("%n");
            std::sort(found.begin(), found.end());
            // A filter's description is translated, its pattern is not.
            QVERIFY2(found == wanted, qPrintable(message.name() + QStringLiteral(" → ") + message.texts.at(form)));
            QVERIFY2(message.context != QLatin1String("Errors") || bracketsPair(message.texts.at(form)), qPrintable(message.name()));
        }
    }
}

void TranslationsTest::pluralFormsAreTheLanguages()
{
    QFETCH(QString, code);
    QFETCH(int, forms);
    int counted = 0;
    for (const Message& message : messagesOf(code)) {
        QVERIFY2(message.texts.size() == (message.counts ? forms : 1), qPrintable(message.name()));
        counted += message.counts ? 1 : 0;
    }
    QVERIFY(counted > 20);
}

void TranslationsTest::millimetresAreTheSignOnTheFilm()
{
    QFETCH(QString, code);
    // The film's corner, ruler and boxes are never mirrored; a panel that writes the unit as a word would name another.
    static const QRegularExpression sign(QStringLiteral(R"((?<![A-Za-z])mm(?![A-Za-z]))"));
    int found = 0;
    for (const Message& message : messagesOf(code))
        for (const QString& text : message.texts)
            if (message.source.contains(sign)) {
                QVERIFY2(text.contains(sign), qPrintable(message.name() + QStringLiteral(" → ") + text));
                ++found;
            }
    QVERIFY(code == QLatin1String("en") || found > 3);
}

void TranslationsTest::quotationMarksAreTheLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, open);
    for (const Message& message : messagesOf(code)) {
        if (!message.source.contains(u'“'))
            continue;
        for (const QString& text : message.texts)
            QVERIFY2(text.contains(open), qPrintable(message.name() + QStringLiteral(" → ") + text));
    }
}

void TranslationsTest::everyLanguageHasTheSameTexts()
{
    QFETCH(QString, code);
    const auto keysOf = [](const QList<Message>& messages, bool countedOnly) {
        QSet<QString> keys;
        for (const Message& message : messages)
            if (message.counts || !countedOnly)
                keys << message.name() + QStringLiteral(" // ") + message.comment;
        return keys;
    };
    const bool isEnglish = code == QLatin1String("en"); // plurals alone
    const QSet<QString> wanted = keysOf(messagesOf(QStringLiteral("de")), isEnglish), found = keysOf(messagesOf(code), isEnglish);
    QVERIFY2(wanted == found, qPrintable(QStringList(((wanted - found) + (found - wanted)).values()).join(QLatin1Char('\n'))));
}

/// lupdate guesses the class that a text belongs to, and a wrong guess is silent: the window then shows English.
void TranslationsTest::everyContextIsOneThatTheWindowAsksFor()
{
    static const QRegularExpression classes(QStringLiteral(R"(\bclass (\w+)[^;{]*\{)")), spaces(QStringLiteral(R"(\bnamespace ([\w:]+))")),
        named(QStringLiteral(R"(translate\(\s*"([\w:]+)\")")), own(QStringLiteral(R"(Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\))"));
    QSet<QString> asked{QStringLiteral("QShortcut")}; // Qt itself asks, for the names of keys
    for (const char* part : {"ui", "app/fewbox"}) {
        QDirIterator files(root + QLatin1String(part), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = textOf(files.next());
            for (const auto* pattern : {&named, &own})
                for (auto it = pattern->globalMatch(text); it.hasNext();)
                    asked << it.next().captured(1);
            if (!text.contains(QLatin1String("Q_OBJECT")))
                continue;
            for (auto space = spaces.globalMatch(text); space.hasNext();) { // others' come first, with their forward declarations
                const QString name = space.next().captured(1) + QStringLiteral("::");
                for (auto it = classes.globalMatch(text); it.hasNext();)
                    asked << name + it.next().captured(1);
            }
        }
    }
    QVERIFY(asked.contains(QStringLiteral("shell::Desk")) && asked.contains(QStringLiteral("Errors")));
    for (const Message& message : messagesOf(QStringLiteral("de")))
        QVERIFY2(asked.contains(message.context), qPrintable(message.name()));
}

void TranslationsTest::everyTranslationIsListedInTheBuild()
{
    const QString build = textOf(root + QStringLiteral("translations/CMakeLists.txt"));
    const QStringList files = QDir(root + QStringLiteral("translations")).entryList({"fewbox_*.ts"});
    QVERIFY(files.size() >= 6);
    for (const QString& name : files) {
        const QString code = name.mid(7).chopped(3);
        QVERIFY2(code == QLatin1String("en") || QRegularExpression(QStringLiteral("set\\(languages [^)]*\\b%1\\b").arg(code)).match(build).hasMatch(),
                 qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
