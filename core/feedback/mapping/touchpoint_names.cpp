#include "core/feedback/mapping/touchpoint_names.h"

#include "core/base/text.h"
#include "core/feedback/reading/header_titles.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace chwila::feedback {

namespace {

/// What a question that stands over several parts is, without the part.
QString questionOf(const QString& label, const QString& part) {
    return part.isEmpty() ? QString() : label.left(label.lastIndexOf(part));
}

/// "SQ001" may be a survey tool's code, which names nothing, and "R2 D2" somebody's name.
bool looksLikeCode(const QString& part) {
    return std::ranges::none_of(part, [](QChar letter) { return letter.isLower(); });
}

QString wordsOfColumn(const QString& label) {
    if (!label.contains(u'_') || label.contains(u' ')) return label;
    QString words = label;
    words.replace(u'_', u' ');
    words = words.simplified();
    if (!words.isEmpty()) words.front() = words.front().toUpper();
    return words;
}

} // namespace

QStringList touchpointNames(const QStringList& labels) {
    QMap<QString, int> asked; // how often each question stands over a part
    QMap<QString, int> said;  // how often each part is there
    for (const QString& label : labels) {
        const QString part = titlePart(label);
        if (part.isEmpty()) continue;
        ++asked[questionOf(label, part)];
        ++said[part];
    }
    QMap<QString, bool> tells; // whether the parts of a question tell it apart from all else
    QSet<QString> named;       // questions with a part that is no code
    for (const QString& label : labels) {
        const QString part = titlePart(label);
        if (part.isEmpty()) continue;
        const QString question = questionOf(label, part);
        const bool enough = asked.value(question) > 1 && said.value(part) == 1 && !labels.contains(part);
        tells[question] = tells.value(question, true) && enough;
        if (!looksLikeCode(part)) named.insert(question);
    }
    QStringList names;
    for (const QString& label : labels) {
        const QString part = titlePart(label);
        const QString question = questionOf(label, part);
        const bool byPart = !part.isEmpty() && tells.value(question) && named.contains(question);
        names += singleLine(byPart ? part : wordsOfColumn(label));
    }
    return names;
}

} // namespace chwila::feedback
