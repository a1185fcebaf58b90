#include "ui/shell/language.h"

#include "ui/kit/mirrored_buttons.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace shell {

namespace {

const auto languageKey = QStringLiteral("language");
const auto ownWords = QStringLiteral(":/i18n");

bool isOffered(const QString& code)
{
    return std::any_of(languages().begin(), languages().end(), [&](const Language& one) { return one.code == code; });
}

QLocale localeOf(const QString& wish)
{
    if (wish.isEmpty())
        return QLocale::system();
    const QLocale wished(wish), system = QLocale::system();
    const bool namesCountry = wish.contains(QLatin1Char('_')) || wish.contains(QLatin1Char('-'));
    return !namesCountry && system.language() == wished.language() && system.script() == wished.script() ? system : wished;
}

/// For lupdate alone: the keys by the names that stand on a keyboard, where Qt's own differ ("Bild abwärts", "Retorno").
[[maybe_unused]] constexpr const char* keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),     QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Num"),   QT_TRANSLATE_NOOP("QShortcut", "PgDown"),    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),  QT_TRANSLATE_NOOP("QShortcut", "End"),       QT_TRANSLATE_NOOP("QShortcut", "Ins"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),   QT_TRANSLATE_NOOP("QShortcut", "Backspace"), QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),       QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),   QT_TRANSLATE_NOOP("QShortcut", "Left"),      QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),    QT_TRANSLATE_NOOP("QShortcut", "Down"),
};

std::vector<QTranslator*>& installed()
{
    static std::vector<QTranslator*> translators;
    return translators;
}

/// False if there is no such file, which is no fault: Qt's own words are a package of their own.
bool install(const QString& name, const QString& folder)
{
    auto* translator = new CountTranslator(QCoreApplication::instance());
    if (translator->load(name, folder)) {
        installed().push_back(translator);
        return QCoreApplication::installTranslator(translator);
    }
    delete translator;
    return false;
}

} // namespace

QString CountTranslator::translate(const char* context, const char* text, const char* comment, int count) const
{
    QString translated = QTranslator::translate(context, text, comment, count);
    return count < 0 ? translated : translated.replace(QLatin1String("%n"), QLatin1String("%Ln"));
}

const std::vector<Language>& languages()
{
    static const std::vector<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},   {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},   {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("he"), QStringLiteral("עברית")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
    return all;
}

QString languageFor(const QLocale& locale)
{
    for (const QString& name : locale.uiLanguages()) {
        const QLocale one(name);
        if (one.script() == QLocale::SimplifiedHanScript)
            return QStringLiteral("zh_CN");
        const QString code = one.name().section(QLatin1Char('_'), 0, 0);
        if (isOffered(code))
            return code;
    }
    return QStringLiteral("en");
}

QString rememberedLanguage()
{
    const QString code = QSettings().value(languageKey).toString();
    return isOffered(code) ? code : QString(); // a later version's language, or a hand in the file
}

void rememberLanguage(const QString& code) { QSettings().setValue(languageKey, code); }

void useLanguage(const QString& wish)
{
    const QLocale locale = localeOf(wish);
    QLocale::setDefault(locale);
    for (QTranslator* before : std::exchange(installed(), {}))
        delete before; // which takes it away from the application
    const QString code = languageFor(locale);
    // Qt's first: of two that know a text, the one installed last answers.
    if (!install(QStringLiteral("qtbase_") + code, ownWords))
        install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("fewbox_") + code, ownWords); // English too has a file: its plurals
    // The words' direction, not the locale's: an Arabic desk that is served in English reads from the left.
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    if (!qApp->findChild<kit::MirroredButtons*>())
        qApp->installEventFilter(new kit::MirroredButtons(qApp));
}

} // namespace shell
