// Which language the window speaks, and making it speak: Fewbox's own words (:/i18n, made by translations/) and Qt's.
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

namespace shell {

/// Writes a count (%n) as the language writes numbers, 1,528 and not 1528; Qt does so only where each text asks for it.
class CountTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* text, const char* comment, int count) const override;
};

/// A language that the window has words for.
struct Language {
    QString code; ///< "de", "zh_CN"; empty: whichever the system has
    QString name; ///< in itself, as a person looks for it: "Deutsch"
    bool operator==(const Language&) const = default;
};

/// English first, then the others by name.
const std::vector<Language>& languages();

/// The first of the locale's languages that there are words for; English where there is none. Every Chinese locale
/// written in simplified characters is served by zh_CN.
QString languageFor(const QLocale& locale);

/// What was chosen last, a code; empty: the system's.
QString rememberedLanguage();
void rememberLanguage(const QString& code);

/// Sets the default locale, the translators and the direction of the layout; again for another
/// language. Widgets keep the words they were made with: the window makes its desk anew.
/// `wish`: a locale's name; empty: the system's. A wish without a country keeps the system's dates and numbers where
/// the system speaks that language: "de" on a desk in Vienna stays Austrian.
void useLanguage(const QString& wish);

} // namespace shell
