#include "core/store/comment_words.h"

#include "core/store/schema.h"

#include <QTimeZone>

namespace chwila::store {

namespace {

constexpr const char* monthSign = "\xEE\x80\x81"; // U+E001
constexpr const char* aliasSign = "\xEE\x80\x82"; // U+E002

/// Of a day since 1970 (Hinnant, "chrono-compatible low-level date algorithms"): proleptic Gregorian, years
/// from 0 on.
int monthOfDay(qint64 day) {
    day += 719468;
    const qint64 era = (day >= 0 ? day : day - 146096) / 146097;
    const qint64 dayOfEra = day - era * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    const qint64 month = shifted < 10 ? shifted + 3 : shifted - 9;
    const qint64 year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return static_cast<int>(std::max<qint64>(year * 12 + month - 1, 1));
}

/// Letters with a stroke are letters of their own to Unicode, but people leave the stroke out like an accent.
void foldStrokes(std::string& text) {
    struct Letter {
        const char* from;
        char to;
    };
    constexpr Letter letters[] = {{"\xC5\x82", 'l'}, {"\xC5\x81", 'l'}, {"\xC4\x91", 'd'},
                                  {"\xC4\x90", 'd'}, {"\xC3\xB8", 'o'}, {"\xC3\x98", 'o'}};
    if (std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; })) return;
    for (const Letter& letter : letters) {
        for (std::size_t at = 0; (at = text.find(letter.from, at)) != std::string::npos; ++at)
            text.replace(at, 2, 1, letter.to);
    }
}

bool hasWord(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// A string of FTS5, in which only quotes mean anything.
QString asString(QString text) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1Char(' ')) + QLatin1Char('"');
}

} // namespace

int monthOf(std::optional<qint64> milliseconds) {
    if (!milliseconds) return 0;
    qint64 day = *milliseconds / millisecondsOfDay;
    if (*milliseconds % millisecondsOfDay < 0) --day;
    return monthOfDay(day);
}

std::string monthMark(int month) {
    return monthSign + std::to_string(month);
}

std::string aliasMark(qint64 alias) {
    return aliasSign + std::to_string(alias);
}

void appendIndexedText(std::string& all, std::string_view text, int month, qint64 alias) {
    all += text;
    foldStrokes(all);
    all += ' ';
    all += monthMark(month);
    all += ' ';
    all += aliasMark(alias);
}

std::optional<std::string> wordCondition(const QString& typed) {
    QString plain;
    for (const QChar c : typed) {
        const bool privateUse = c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF;
        plain += privateUse || c.isNull() ? QLatin1Char(' ') : c;
    }
    QString condition;
    const auto append = [&](const QString& part) {
        if (!condition.isEmpty()) condition += QLatin1String(" AND ");
        condition += part;
    };
    const QStringList parts = plain.split(QLatin1Char('"'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1 && i + 1 < parts.size()) { // between two quotes
            if (hasWord(parts[i])) append(asString(parts[i]));
            continue;
        }
        const QStringList words = parts[i].simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool open = i + 1 == parts.size() && !parts[i].isEmpty() && !parts[i].back().isSpace();
        for (qsizetype k = 0; k < words.size(); ++k) {
            if (!hasWord(words[k])) continue;
            const bool begun = open && k + 1 == words.size() && words[k].back().isLetterOrNumber();
            append(asString(words[k]) + (begun ? QLatin1String(" *") : QLatin1String()));
        }
    }
    if (condition.isEmpty()) return std::nullopt;
    std::string folded = condition.toStdString();
    foldStrokes(folded);
    return folded;
}

void expectManyComments(SQLite::Database& database) {
    constexpr qint64 bytes = qint64{32} << 20; // 1 MB by itself
    BulkStatement set(database, "INSERT INTO comment_word (comment_word, rank) VALUES ('hashsize', ?)");
    set.bind(1, bytes);
    set.run();
}

void removeComments(SQLite::Database& database, qint64 first, qint64 last, qint64 batch) {
    SQLite::Statement row(database, "SELECT answer.id, comment.text, answer.time, answer.alias FROM comment "
                                    "JOIN answer ON answer.id = comment.id "
                                    "WHERE comment.id BETWEEN ? AND ? AND answer.batch = ?");
    row.bind(1, int64_t{first});
    row.bind(2, int64_t{last});
    row.bind(3, int64_t{batch});
    BulkStatement unlist(database,
                         "INSERT INTO comment_word (comment_word, rowid, text) VALUES ('delete', ?, ?)");
    std::vector<qint64> gone;
    std::string indexed;
    while (row.executeStep()) {
        const char* bytes = row.getColumn(1).getText("");
        const std::string_view text(bytes, static_cast<std::size_t>(row.getColumn(1).getBytes()));
        const auto time = row.getColumn(2).isNull() ? std::optional<qint64>()
                                                    : std::optional<qint64>(row.getColumn(2).getInt64());
        gone.push_back(row.getColumn(0).getInt64());
        indexed.clear();
        appendIndexedText(indexed, text, monthOf(time), row.getColumn(3).getInt64());
        unlist.bind(1, gone.back());
        unlist.bind(2, indexed);
        unlist.run();
    }
    BulkStatement remove(database, "DELETE FROM comment WHERE id = ?");
    for (const qint64 id : gone) {
        remove.bind(1, id);
        remove.run();
    }
}

} // namespace chwila::store
