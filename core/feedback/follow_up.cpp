#include "core/feedback/follow_up.h"

#include "core/base/text.h"

#include <QCryptographicHash>

namespace chwila::feedback {

QString followUpKey(const Verbatim& answer) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString& part) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    };
    add(QString::number(answer.alias.value));
    add(answer.time.isValid() ? QString::number(answer.time.toMSecsSinceEpoch()) : QString());
    add(answer.customer);
    if (answer.customer.isEmpty()) add(answer.text);
    return QString::fromLatin1(hash.result().toHex());
}

QString label(FollowUpState state, const Language& language) {
    switch (state) {
    case FollowUpState::None:
        return language.translate("feedback", "Not looked at");
    case FollowUpState::Open:
        return language.translate("feedback", "Open");
    case FollowUpState::Answered:
        return language.translate("feedback", "Answered");
    case FollowUpState::Closed:
        return language.translate("feedback", "Closed");
    }
    return {};
}

QString describe(const FollowUp& followUp, const Language& language) {
    QStringList parts{label(followUp.state, language)};
    if (!followUp.by.isEmpty()) parts << followUp.by;
    if (followUp.changed.isValid())
        parts << language.locale().toString(followUp.changed.toLocalTime().date(), QLocale::ShortFormat);
    if (!followUp.note.isEmpty()) parts << singleLine(followUp.note);
    return parts.join(QStringLiteral(" · "));
}

} // namespace chwila::feedback
