// Names in the standard's own examples (PS3.5 Annexes H, I, J, K) and in the ways in which files lie.
#include "core/imaging/character_set.h"

#include <QTest>

class CharacterSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameBecomesUtf8_data();
    void everyNameBecomesUtf8();
    void utf8IsTold();
};

void CharacterSetTest::everyNameBecomesUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isCertain");
    const auto row = [](const char* name, const QByteArray& bytes, const char* set, const char* expected,
                        bool isCertain = true) {
        QTest::newRow(name) << bytes << QString(set) << QString::fromUtf8(expected) << isCertain;
    };
    row("ascii", "Doe^Jane", "", "Doe^Jane");
    row("latin 1", "M\xfcller", "ISO_IR 100", "Müller");
    row("H.3.1", "Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
        "\\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう");
    row("H.3.2",
        "\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J",
        "ISO 2022 IR 13\\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
    row("I.2", "Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf",
        "\\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동");
    row("J.1", "Wang^XiaoDong=\xe7\x8e\x8b^\xe5\xb0\x8f\xe4\xb8\x9c=", "ISO_IR 192", "Wang^XiaoDong=王^小东=");
    row("J.3", "Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab=", "GB18030", "Wang^XiaoDong=王^小东=");
    row("utf-8 called ascii", "M\xc3\xbcller", "", "Müller", false);
    row("latin 1 called ascii", "M\xfcller", "", "M\xef\xbf\xbdller", false);
    row("a set that nobody knows", "M\xfcller", "ISO_IR 999", "M\xef\xbf\xbdller", false);
    row("utf-8 that is none", "M\xfcller", "ISO_IR 192", "M\xef\xbf\xbdller", false);
}

void CharacterSetTest::everyNameBecomesUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, set);
    QFETCH(QString, expected);
    QFETCH(bool, isCertain);
    const auto text = imaging::toUtf8(bytes.toStdString(), set.toStdString(), "\\^=");
    QCOMPARE(QString::fromStdString(text.utf8), expected);
    QCOMPARE(text.isCertain, isCertain);
}

void CharacterSetTest::utf8IsTold()
{
    for (const char* right : {"", "a", "ü", "王", "\xf0\x9f\xa9\xbb"})
        QVERIFY2(imaging::isUtf8(right), right);
    for (const char* wrong :
         {"\xfc", "\xc3", "\xe7\x8e", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", "\xf0\x80\x80\x80"})
        QVERIFY2(!imaging::isUtf8(wrong), wrong);
}

QTEST_GUILESS_MAIN(CharacterSetTest)
#include "character_set_test.moc"
