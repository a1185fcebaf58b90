#include "ui/kit/error_sentence.h"

#include "core/domain/error_text.h"

#include <QCoreApplication>

namespace kit {

namespace {

QString filled(const char* text, const domain::Error& error)
{
    if (!text || !*text)
        return {};
    return QString::fromStdString(
        domain::fillErrorTemplate(QCoreApplication::translate("Errors", text).toStdString(), error));
}

} // namespace

QString errorSentence(const domain::Error& error) { return filled(domain::errorTemplate(error.code).sentence, error); }

QString errorAdvice(const domain::Error& error) { return filled(domain::errorTemplate(error.code).advice, error); }

QString errorText(const domain::Error& error)
{
    const QString advice = errorAdvice(error);
    return advice.isEmpty() ? errorSentence(error) : errorSentence(error) + ' ' + advice;
}

} // namespace kit
