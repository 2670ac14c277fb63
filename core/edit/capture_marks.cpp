#include "core/edit/capture_marks.h"

#include "core/base/text.h"
#include "core/model/journey_index.h"

namespace chwila::edit {

using namespace model;

namespace {

/// The marks that close what `opening` opens; empty where it opens nothing. „Polish” and “English” differ.
QStringView closers(QChar opening) {
    switch (opening.unicode()) {
    case u'"':
        return u"\"";
    case u'\u201C':
        return u"\u201D\"";
    case u'\u201E':
        return u"\u201D\u201C\"";
    case u'\u00AB':
        return u"\u00BB";
    default:
        return {};
    }
}

bool isLetterAt(QStringView line, qsizetype at) {
    return at < line.size() && (line[at].isLetterOrNumber() || line[at].isSurrogate());
}

bool opensQuote(QStringView line, qsizetype at) {
    return at + 1 < line.size() && !closers(line[at]).isEmpty() && !line[at + 1].isSpace()
           && !closers(line[at]).contains(line[at + 1]);
}

/// Behind the number, where one ends at white space or at the end of the line; else −1.
qsizetype scoreEnd(QStringView line, qsizetype at) {
    const auto digits = [&line](qsizetype from) {
        while (from < line.size() && line[from] >= u'0' && line[from] <= u'9')
            ++from;
        return from;
    };
    qsizetype end = digits(at);
    if (end == at) return -1;
    if (end < line.size() && (line[end] == u'.' || line[end] == u',')) {
        const qsizetype fraction = digits(end + 1);
        if (fraction > end + 1) end = fraction;
    }
    return end == line.size() || line[end].isSpace() ? end : -1;
}

bool opensMark(QStringView line, qsizetype at) {
    if (at >= line.size()) return false;
    switch (line[at].unicode()) {
    case u'@':
    case u'#':
    case u'>':
    case u'!':
        return isLetterAt(line, at + 1) || opensQuote(line, at + 1);
    case u':':
        return scoreEnd(line, at + 1) > 0;
    default:
        return opensQuote(line, at);
    }
}

bool beginsWord(QStringView line, qsizetype at) {
    return at == 0 || line[at - 1].isSpace();
}

/// How many backslashes stand there before a mark that they make text; 0: none.
qsizetype escapesAt(QStringView line, qsizetype at) {
    qsizetype end = at;
    while (end < line.size() && line[end] == u'\\')
        ++end;
    return end > at && beginsWord(line, at) && opensMark(line, end) ? end - at : 0;
}

/// From an opening quotation mark to its closing one, or to the end of the line where there is none.
CaptureRun quotedRun(QStringView line, QChar mark, qsizetype begin, qsizetype opening) {
    CaptureRun run{mark, begin, opening + 1, line.size(), line.size(), true};
    const QStringView closing = closers(line[opening]);
    for (qsizetype at = run.content; at < line.size(); ++at) {
        if (!closing.contains(line[at]) || isLetterAt(line, at + 1)) continue;
        run.contentEnd = at;
        run.end = at + 1;
        break;
    }
    return run;
}

} // namespace

std::vector<CaptureRun> captureRuns(QStringView line) {
    std::vector<CaptureRun> runs;
    CaptureRun open;
    const auto close = [&](qsizetype at) {
        open.contentEnd = open.end = at;
        if (open.end > open.begin) runs.push_back(open);
    };
    const auto openPlain = [&](qsizetype at) { open = {QChar(), at, at, at, at, false}; };
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype escapes = escapesAt(line, at);
        if (escapes > 0) {
            at += escapes + 1;
            continue;
        }
        if (!beginsWord(line, at) || !opensMark(line, at)) {
            ++at;
            continue;
        }
        close(at);
        const bool isQuote = !closers(line[at]).isEmpty();
        if (isQuote || opensQuote(line, at + 1)) {
            const QChar mark = isQuote ? QChar(u'"') : line[at];
            runs.push_back(quotedRun(line, mark, at, isQuote ? at : at + 1));
            at = runs.back().end;
            openPlain(at);
        } else if (line[at] == u':') {
            const qsizetype end = scoreEnd(line, at + 1);
            runs.push_back({line[at], at, at + 1, end, end, false});
            at = end;
            openPlain(at);
        } else {
            open = {line[at], at, at + 1, at, at, false};
            ++at;
        }
    }
    close(line.size());
    return runs;
}

QString withoutEscapes(QStringView line, qsizetype begin, qsizetype end) {
    QString text;
    for (qsizetype at = begin; at < end; ++at) {
        if (escapesAt(line, at) > 0) ++at;
        if (at < end) text += line[at];
    }
    return text;
}

QString escapedForCapture(const QString& text) {
    const QStringView line(text);
    QString escaped;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isMark = beginsWord(line, at) && (opensMark(line, at) || escapesAt(line, at) > 0);
        if (isMark) escaped += u'\\';
        escaped += line[at];
    }
    return escaped;
}

QString captureKey(QStringView text) {
    const QString folded = foldedForSearch(text).remove(u' ');
    return folded.isEmpty() ? text.trimmed().toString().toCaseFolded() : folded;
}

std::vector<CaptureName> captureNames(const Project& project, JourneyId journey, QChar mark) {
    std::vector<CaptureName> names;
    const auto add = [&names](const auto& records) {
        for (const auto* record : records)
            names.push_back(
                {record->id.value, record->name, captureKey(record->name), foldedForSearch(record->name)});
    };
    if (mark == u'@') add(inOrder<Department>(project));
    if (mark == u'#') add(inOrder<Channel>(project));
    if (mark == u'>')
        add(inOrder<Stage>(project, [journey](const Stage& each) { return each.journey == journey; }));
    return names;
}

namespace {

std::vector<qsizetype> wordEnds(QStringView text) {
    std::vector<qsizetype> ends;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool last = at + 1 == text.size() || text[at + 1].isSpace();
        if (!text[at].isSpace() && last) ends.push_back(at + 1);
    }
    return ends;
}

const CaptureName* exactly(const std::vector<CaptureName>& names, const QString& key) {
    const auto at = std::ranges::find(names, key, &CaptureName::key);
    return at == names.end() || key.isEmpty() ? nullptr : &*at;
}

/// The only one that begins so or, where none does, that has a word beginning so.
const CaptureName* beginning(const std::vector<CaptureName>& names, QStringView typed) {
    const QString key = captureKey(typed);
    const QString word = QLatin1Char(' ') + foldedForSearch(typed);
    if (key.isEmpty()) return nullptr;
    std::vector<const CaptureName*> begin;
    std::vector<const CaptureName*> inside;
    for (const CaptureName& each : names) {
        if (each.key.startsWith(key)) begin.push_back(&each);
        if (word.size() > 1 && each.words.contains(word)) inside.push_back(&each);
    }
    const std::vector<const CaptureName*>& like = begin.empty() ? inside : begin;
    return like.size() == 1 ? like.front() : nullptr;
}

} // namespace

NameMatch matchName(const std::vector<CaptureName>& names, QStringView text, bool wholeText, bool quoted) {
    if (quoted) return {exactly(names, captureKey(text)), text.size()};
    const std::vector<qsizetype> ends = wordEnds(text);
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        if (const CaptureName* known = exactly(names, captureKey(text.left(*end)))) return {known, *end};
    }
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        if (const CaptureName* known = beginning(names, text.left(*end))) return {known, *end};
        if (wholeText) break;
    }
    if (ends.empty()) return {nullptr, text.size()};
    return {nullptr, wholeText ? ends.back() : ends.front()};
}

} // namespace chwila::edit
