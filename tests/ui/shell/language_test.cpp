// Which language is spoken, and that the words of each one reach the window's sentences.
#include "core/domain/error_text.h"
#include "ui/kit/error_sentence.h"
#include "ui/shell/language.h"
#include "test_places.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWordsFollowTheLocale_data();
    void theWordsFollowTheLocale();
    void aChoiceIsRememberedAndAnUnknownOneIsTheSystems();
    void theLayoutFollowsTheWords_data();
    void theLayoutFollowsTheWords();
    void aCountIsWrittenAsTheLanguageWritesNumbers();
    void everyErrorIsSaidInEveryLanguage_data();
    void everyErrorIsSaidInEveryLanguage();
};

void LanguageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("fewbox-test"));
    QCoreApplication::setApplicationName(QStringLiteral("language"));
    QSettings().clear();
}

void LanguageTest::theWordsFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("code");
    QTest::newRow("the language itself") << "de" << "de";
    QTest::newRow("another country's") << "de_AT" << "de";
    QTest::newRow("Canada's French") << "fr_CA" << "fr";
    QTest::newRow("Mexico's Spanish") << "es_MX" << "es";
    QTest::newRow("Hebrew's old code") << "iw_IL" << "he";
    QTest::newRow("Chinese, mainland") << "zh_CN" << "zh_CN";
    QTest::newRow("Chinese, simplified elsewhere") << "zh_SG" << "zh_CN";
    QTest::newRow("Chinese, traditional: other characters") << "zh_TW" << "en";
    QTest::newRow("no words for it") << "pt_BR" << "en";
    QTest::newRow("no language at all") << "C" << "en";
}

void LanguageTest::theWordsFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, code);
    QCOMPARE(shell::languageFor(QLocale(locale)), code);
}

void LanguageTest::aChoiceIsRememberedAndAnUnknownOneIsTheSystems()
{
    QCOMPARE(shell::rememberedLanguage(), QString());
    shell::rememberLanguage(QStringLiteral("he"));
    QCOMPARE(shell::rememberedLanguage(), QStringLiteral("he"));
    shell::rememberLanguage(QStringLiteral("tlh"));
    QCOMPARE(shell::rememberedLanguage(), QString());
}

void LanguageTest::theLayoutFollowsTheWords_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Hebrew") << "he" << Qt::RightToLeft;
    QTest::newRow("German") << "de" << Qt::LeftToRight;
    QTest::newRow("Arabic, served in English") << "ar" << Qt::LeftToRight;
}

void LanguageTest::theLayoutFollowsTheWords()
{
    QFETCH(QString, wish);
    QFETCH(Qt::LayoutDirection, direction);
    shell::useLanguage(wish);
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
}

void LanguageTest::aCountIsWrittenAsTheLanguageWritesNumbers()
{
    shell::useLanguage(QStringLiteral("de"));
    shell::CountTranslator translator;
    QVERIFY(translator.load(QStringLiteral("fewbox_de"), QStringLiteral(FEWBOX_BINARY_DIR "/translations")));
    QCoreApplication::installTranslator(&translator);
    const QString said = QCoreApplication::translate("audit::CasesPanel", "%n finding(s)", nullptr, 112120);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(said.contains(QLatin1String("112.120")), qPrintable(said));
}

void LanguageTest::everyErrorIsSaidInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const shell::Language& one : shell::languages())
        if (one.code != QLatin1String("en"))
            QTest::newRow(qPrintable(one.code)) << one.code;
}

void LanguageTest::everyErrorIsSaidInEveryLanguage()
{
    QFETCH(QString, code);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral("fewbox_") + code, QStringLiteral(FEWBOX_BINARY_DIR "/translations")));
    QCoreApplication::installTranslator(&translator);
    for (int i = 0; i < static_cast<int>(domain::ErrorCode::Count_); ++i) {
        domain::Error error;
        error.code = static_cast<domain::ErrorCode>(i);
        error.subject = "Subject";
        error.found = "Found";
        error.expected = "Expected";
        const QString said = kit::errorText(error), english = QString::fromStdString(domain::errorText(error));
        QVERIFY2(said != english, qPrintable(english));
        QVERIFY2(!said.contains(u'{') && !said.contains(u'['), qPrintable(said));
        for (const char* part : {"Subject", "Found", "Expected"})
            QCOMPARE(said.contains(QLatin1String(part)), english.contains(QLatin1String(part)));
    }
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
