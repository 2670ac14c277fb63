#include "core/feedback/dialect_guess.h"

#include "core/feedback/delimited_reader.h"
#include "core/feedback/text_decoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace chwila::feedback {

namespace {

constexpr qsizetype dialectBytes = qsizetype{1} << 18;
constexpr std::size_t mostRecords = 100;

QString textOf(const QByteArray& head, const QString& encoding) {
    QString text;
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    if (decoder) decoder->decode(head.left(dialectBytes), false, text);
    return text;
}

std::vector<Row> firstRecords(const QString& text, QChar delimiter, bool complete) {
    std::vector<Row> records;
    RecordScanner scanner(textSource(text, text.size()), delimiter);
    Row row;
    while (records.size() < mostRecords) {
        const Result<bool> more = scanner.next(row);
        if (!more || !*more) {
            if (!complete && records.size() > 1) records.pop_back(); // cut off in the middle
            break;
        }
        records.push_back(row);
    }
    return records;
}

/// High where nearly all records have the same number of cells, and higher for more cells.
double evenness(const std::vector<Row>& records) {
    std::map<std::size_t, int> sizes;
    for (const Row& record : records)
        ++sizes[record.problem.isEmpty() ? record.cells.size() : 0];
    double best = 0;
    for (const auto& [size, count] : sizes) {
        if (size < 2) continue;
        const double share = static_cast<double>(count) / static_cast<double>(records.size());
        best = std::max(best, share * share * std::log2(static_cast<double>(size)));
    }
    return best;
}

} // namespace

DialectGuess guessDialect(const QByteArray& head, const QString& encoding, bool complete) {
    DialectGuess guess;
    guess.dialect.encoding = encoding;
    const QString text = textOf(head, encoding);
    const bool all = complete && head.size() <= dialectBytes;
    double best = 0;
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        const double score = evenness(firstRecords(text, delimiter, all));
        if (score > best) {
            best = score;
            guess.dialect.delimiter = delimiter;
        }
    }
    guess.shape = recogniseShape(firstRecords(text, guess.dialect.delimiter, all), guess.dialect.delimiter);
    guess.dialect.headerRows = guess.shape.headerRows;
    guess.dialect.skippedRows = guess.shape.skippedRows;
    guess.dialect.titles = guess.shape.titles;
    return guess;
}

SurveyShape shapeUnder(const Dialect& dialect, const std::vector<Row>& records, QChar delimiter) {
    SurveyShape shape = recogniseShape(records, delimiter);
    const bool agrees = shape.headerRows == dialect.headerRows && shape.skippedRows == dialect.skippedRows;
    if (agrees) return shape;
    SurveyShape plain;
    plain.headerRows = dialect.headerRows;
    plain.skippedRows = dialect.skippedRows;
    plain.titles = dialect.titles;
    return plain;
}

SurveyShape shapeUnder(const Dialect& dialect, const QByteArray& head, bool complete) {
    const bool all = complete && head.size() <= dialectBytes;
    return shapeUnder(dialect, firstRecords(textOf(head, dialect.encoding), dialect.delimiter, all),
                      dialect.delimiter);
}

} // namespace chwila::feedback
