#include "core/domain/error_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace domain;

class ErrorTextTest : public QObject {
    Q_OBJECT

    static std::vector<ErrorCode> allCodes()
    {
        std::vector<ErrorCode> codes;
        for (int i = 0; i < static_cast<int>(ErrorCode::Count_); ++i)
            codes.push_back(static_cast<ErrorCode>(i));
        return codes;
    }
    /// A sentence that a person can read: nothing left to fill in, no hole where an absent part would have been.
    static bool reads(const std::string& text)
    {
        static const QRegularExpression wrong(QStringLiteral(R"([{}\[\]]|  | [.,:;]|\.\.|:\.|\(\)|^\s|\s$)"));
        const QString sentence = QString::fromStdString(text);
        return !sentence.contains(wrong) && sentence.endsWith(u'.');
    }

private Q_SLOTS:
    void everyCodeHasASentenceAndAnAdvice()
    {
        QSet<QString> ids;
        for (const ErrorCode code : allCodes()) {
            const ErrorTemplate& t = errorTemplate(code);
            const QString id = QString::fromUtf8(t.id);
            QVERIFY2(QRegularExpression(QStringLiteral("^[a-z]+(-[a-z]+)*$")).match(id).hasMatch(), t.id);
            QVERIFY2(!ids.contains(id), t.id);
            ids.insert(id);
            QVERIFY2(QByteArray(t.sentence).contains("{subject}"), t.id);
            QVERIFY2(QByteArray(t.advice).endsWith('.'), t.id);
        }
    }
    void everySentenceReadsWithAllItsParts()
    {
        for (const ErrorCode code : allCodes()) {
            const Error error{code, "the-subject", "the-found", "the-expected"};
            const std::string text = errorText(error);
            const std::string sentence = errorTemplate(code).sentence;
            QVERIFY2(reads(text), text.c_str());
            for (const char* part : {"subject", "found", "expected"}) {
                const bool named = sentence.find('{' + std::string(part) + '}') != std::string::npos;
                QVERIFY2(!named || text.find("the-" + std::string(part)) != std::string::npos, text.c_str());
            }
        }
    }
    void everySentenceReadsWithTheSubjectAlone()
    {
        for (const ErrorCode code : allCodes()) {
            if (code == ErrorCode::CsvColumnMissing)
                continue; // the column is the error
            const std::string text = errorText({code, "the-subject", "", ""});
            QVERIFY2(reads(text), text.c_str());
        }
    }
    void theExampleOfTheStyleGuideComesOut()
    {
        const Error error{ErrorCode::CsvColumnMissing, "BBox_List_2017.csv", "Image Index, Finding Label, x, y, w, h",
                          "Bbox [x"};
        QVERIFY(QString::fromStdString(errorText(error))
                    .startsWith(QStringLiteral("BBox_List_2017.csv has no column \"Bbox [x\". Found: Image Index, "
                                               "Finding Label, x, y, w, h. ")));
    }
    void textInThePartsIsNeverExpanded()
    {
        const Error error{ErrorCode::FileUnreadable, "{found}[{expected}].dcm", "{subject} [x]", ""};
        QCOMPARE(fillErrorTemplate("{subject}:[ {found}][ {expected}]", error),
                 std::string("{found}[{expected}].dcm: {subject} [x]"));
    }
    void aPartThatEndsASentenceEndsItOnce()
    {
        QCOMPARE(fillErrorTemplate("The system says: {found}.", {ErrorCode::Unexpected, "", "Permission denied.", ""}),
                 std::string("The system says: Permission denied."));
    }
    void aReasonOfOurOwnIsNotPutIntoTheSystemsMouth()
    {
        const std::string said = errorText({ErrorCode::FileUnwritable, "/p/project.fewbox", "the file or its folder is read-only", ""});
        QVERIFY2(said.starts_with("/p/project.fewbox cannot be written. Reason: the file or its folder is read-only."), said.c_str());
    }
    void aCodeFromANewerProgramIsUnexpected()
    {
        QCOMPARE(QByteArray(errorTemplate(static_cast<ErrorCode>(9999)).id), QByteArray("unexpected"));
    }
};

QTEST_APPLESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
