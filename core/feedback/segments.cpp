#include "core/feedback/segments.h"

#include <algorithm>

namespace chwila::feedback {

namespace {

/// Stands for a value that is empty; what is really written so begins with an escape.
const QString emptyValue = QStringLiteral("\"\"");

QString escaped(const QString& text) {
    QString result;
    for (const QChar letter : text) {
        if (QStringLiteral("\\;|=").contains(letter)) result += u'\\';
        result += letter;
    }
    return result;
}

// Cuts at `sign` where it is not escaped; the escapes stay.
QStringList cut(const QString& text, QChar sign) {
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            parts.back() += text.mid(i++, 2);
        } else if (text[i] == sign) {
            parts << QString();
        } else {
            parts.back() += text[i];
        }
    }
    return parts;
}

QString escapedValue(const QString& value) {
    if (value.isEmpty()) return emptyValue;
    return value == emptyValue ? u'\\' + value : escaped(value);
}

QString unescapedPart(const QString& text) {
    QString result;
    const QString trimmed = text.trimmed();
    if (trimmed == emptyValue) return {};
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        if (trimmed[i] == u'\\' && i + 1 < trimmed.size()) ++i;
        result += trimmed[i];
    }
    return result;
}

} // namespace

QString segmentsToText(const std::vector<SegmentChoice>& choices) {
    QStringList parts;
    for (const SegmentChoice& choice : choices) {
        QStringList values;
        for (const QString& value : choice.values)
            values << escapedValue(value);
        parts << escaped(choice.attribute) + u'=' + values.join(u'|');
    }
    return parts.join(QStringLiteral("; "));
}

std::vector<SegmentChoice> segmentsFromText(const QString& text) {
    std::vector<SegmentChoice> choices;
    for (const QString& part : cut(text, u';')) {
        const QStringList sides = cut(part, u'=');
        if (sides.size() < 2) continue;
        QStringList values;
        for (const QString& value : cut(sides.mid(1).join(u'='), u'|')) {
            if (!value.trimmed().isEmpty()) values << unescapedPart(value);
        }
        const QString attribute = unescapedPart(sides.front());
        if (!attribute.isEmpty() && !values.isEmpty()) setSegment(choices, attribute, values);
    }
    return choices;
}

void setSegment(std::vector<SegmentChoice>& choices, const QString& attribute, QStringList values) {
    std::erase_if(choices, [&](const SegmentChoice& choice) { return choice.attribute == attribute; });
    values.sort();
    values.removeDuplicates();
    if (!values.isEmpty()) choices.push_back({attribute, values});
    std::ranges::sort(choices, {}, &SegmentChoice::attribute);
}

std::map<QString, qint64> answersByValue(const ResponseCube& cube, const model::Project& project,
                                         Filter filter, const QString& attribute) {
    std::map<QString, qint64> answers;
    const auto known = cube.attributes().find(attribute);
    if (known == cube.attributes().end()) return answers;
    for (const QString& value : known->second)
        answers[value] = 0;
    setSegment(filter.segments, attribute, {});
    std::vector<qint64> byProfile(cube.profiles().size());
    for (const AnswerCounts::Cell& cell : cube.counts(project, filter).cells)
        byProfile[static_cast<std::size_t>(cell.profile)] += cell.total();
    for (std::size_t i = 0; i < byProfile.size(); ++i) {
        for (const auto& [name, value] : cube.profiles()[i].values) {
            if (name == attribute) answers[value] += byProfile[i];
        }
    }
    return answers;
}

} // namespace chwila::feedback
