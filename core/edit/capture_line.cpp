#include "core/edit/capture_line.h"

#include "core/base/text.h"
#include "core/edit/capture_marks.h"

namespace chwila::edit {

using namespace model;

namespace {

constexpr std::pair<char16_t, CaptureField> fieldMarks[] = {
    {u'@', CaptureField::Department}, {u'#', CaptureField::Channel}, {u'>', CaptureField::Stage},
    {u':', CaptureField::Score},      {u'!', CaptureField::Pain},    {u'"', CaptureField::Quote},
};

std::optional<CaptureField> fieldOf(QChar mark) {
    const auto at = std::ranges::find(fieldMarks, mark.unicode(), &std::pair<char16_t, CaptureField>::first);
    return at == std::end(fieldMarks) ? std::nullopt : std::optional(at->second);
}

class LineReader {
  public:
    LineReader(const Project& project, JourneyId journey, QStringView line)
        : m_project(project), m_journey(journey), m_line(line) {}

    CaptureLine read() {
        for (const CaptureRun& run : captureRuns(m_line)) {
            const auto field = fieldOf(run.mark);
            if (!field) {
                addText(run.content, run.contentEnd);
            } else if (*field <= CaptureField::Stage) {
                addName(run, *field);
            } else {
                addWords(run, *field);
            }
        }
        m_read.name = singleLine(m_text);
        return std::move(m_read);
    }

  private:
    void addText(qsizetype begin, qsizetype end) {
        m_text += withoutEscapes(m_line, begin, end);
        m_text += u' ';
    }

    void addName(const CaptureRun& run, CaptureField field) {
        const std::vector<CaptureName> names = captureNames(m_project, m_journey, run.mark);
        const QStringView content = m_line.sliced(run.content, run.contentEnd - run.content);
        const NameMatch match = matchName(names, content, !m_text.trimmed().isEmpty(), run.quoted);
        const qsizetype end = run.content + match.length;
        CaptureToken token{field, run.begin, run.quoted ? run.end : end, {}, 0, 0};
        token.text = match.known ? match.known->name : singleLine(withoutEscapes(m_line, run.content, end));
        token.id = match.known ? match.known->id : 0;
        m_read.tokens.push_back(std::move(token));
        addText(end, run.contentEnd);
    }

    void addWords(const CaptureRun& run, CaptureField field) {
        CaptureToken token{field, run.begin, run.end, {}, 0, 0};
        while (token.end > run.content && m_line[token.end - 1].isSpace())
            --token.end;
        token.text = singleLine(withoutEscapes(m_line, run.content, run.contentEnd));
        if (field == CaptureField::Score) token.score = QString(token.text).replace(u',', u'.').toDouble();
        m_read.tokens.push_back(std::move(token));
    }

    const Project& m_project;
    JourneyId m_journey;
    QStringView m_line;
    QString m_text;
    CaptureLine m_read;
};

/// The run whose name the cursor stands in or right behind; also a mark with nothing behind it yet.
std::optional<CaptureRun> nameAt(QStringView line, qsizetype cursor) {
    const QStringView before = line.left(cursor);
    const bool bare = !before.isEmpty() && QStringView(u"@#>").contains(before.back())
                      && (before.size() == 1 || before[before.size() - 2].isSpace());
    if (bare) return CaptureRun{before.back(), cursor - 1, cursor, cursor, cursor, false};
    // What stands behind the cursor is left out, so that a name can be put right in the middle of a line.
    const std::vector<CaptureRun> runs = captureRuns(before);
    if (runs.empty()) return std::nullopt;
    const CaptureRun& run = runs.back();
    const auto field = fieldOf(run.mark);
    const bool isName = field && *field <= CaptureField::Stage && (!run.quoted || run.contentEnd == run.end);
    return isName ? std::optional(run) : std::nullopt;
}

/// The name with quotation marks where it would not be read as this name without them.
QString insertion(const QString& name, bool quoted) {
    const bool plain = !quoted && escapedForCapture(name) == name;
    return plain ? name : QStringLiteral("\"%1\"").arg(name);
}

bool hasWordBeginning(const CaptureName& name, const QString& typed) {
    return !typed.isEmpty() && name.words.contains(QLatin1Char(' ') + typed);
}

/// The name that is completed is that of the first candidate without anything being picked.
bool meansAlready(const CaptureLine& line, const CaptureCompletion& completion) {
    return std::ranges::any_of(line.tokens, [&](const CaptureToken& token) {
        return token.begin + 1 == completion.begin && !token.isNew()
               && token.text == completion.candidates.front().name;
    });
}

} // namespace

const CaptureToken* CaptureLine::last(CaptureField field) const {
    const auto at = std::find_if(tokens.rbegin(), tokens.rend(),
                                 [field](const CaptureToken& each) { return each.field == field; });
    return at == tokens.rend() ? nullptr : &*at;
}

CaptureLine readCaptureLine(const Project& project, JourneyId journey, const QString& line) {
    return LineReader(project, journey, line).read();
}

QString captureText(const QString& name) {
    return escapedForCapture(name);
}

CaptureCompletion completeCapture(const Project& project, JourneyId journey, const QString& line,
                                  qsizetype cursor) {
    CaptureCompletion completion;
    const auto run = nameAt(line, std::clamp<qsizetype>(cursor, 0, line.size()));
    if (!run) return completion;
    const QString typed = withoutEscapes(line, run->content, run->contentEnd);
    const std::vector<CaptureName> names = captureNames(project, journey, run->mark);
    const QString key = captureKey(typed);
    const QString words = foldedForSearch(typed);
    const bool known = std::ranges::find(names, key, &CaptureName::key) != names.end();
    if (known && !key.isEmpty()) return completion;
    completion.field = *fieldOf(run->mark);
    completion.begin = run->quoted ? run->content - 1 : run->content;
    completion.end = run->contentEnd;
    // The rest of the word behind the cursor belongs to what is put right.
    while (completion.end < line.size() && line[completion.end].isLetterOrNumber())
        ++completion.end;
    const auto add = [&](const CaptureName& each) {
        completion.candidates.push_back({each.name, insertion(each.name, false), false});
    };
    for (const CaptureName& each : names) {
        if (each.key.startsWith(key)) add(each);
    }
    for (const CaptureName& each : names) {
        if (!each.key.startsWith(key) && hasWordBeginning(each, words)) add(each);
    }
    completion.isUnderstood = cursor >= line.size() && !completion.candidates.empty()
                              && meansAlready(readCaptureLine(project, journey, line), completion);
    if (!completion.candidates.empty() && !key.isEmpty()) {
        const QString name = singleLine(typed);
        completion.candidates.push_back({name, insertion(name, true), true});
    }
    return completion;
}

} // namespace chwila::edit
