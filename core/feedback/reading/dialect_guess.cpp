#include "core/feedback/reading/dialect_guess.h"

#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/text_decoder.h"

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

std::vector<Row> firstRecords(const QString& text, QChar delimiter, bool complete, bool backslash = false) {
    std::vector<Row> records;
    RecordScanner scanner(textSource(text, text.size()), delimiter, RecordScanner::usualLimit, backslash);
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

/// One delimiter and the records it makes.
struct Cut {
    QChar delimiter;
    std::vector<Row> records;
    bool backslash = false;

    std::size_t cells(std::size_t record) const {
        const bool sound = record < records.size() && records[record].problem.isEmpty();
        return sound ? records[record].cells.size() : 0;
    }
};

/// The record whose cells are the titles: the first one that any delimiter cuts. Above it may stand the name
/// of a report.
std::size_t titleRecord(const std::vector<Cut>& cuts) {
    std::size_t most = 0;
    for (const Cut& cut : cuts)
        most = std::max(most, cut.records.size());
    for (std::size_t record = 0; record < most; ++record) {
        if (std::ranges::any_of(cuts, [&](const Cut& cut) { return cut.cells(record) > 1; })) return record;
    }
    return 0;
}

/// High where nearly all records have the same number of cells, and higher for more cells. Where the titles
/// have another number than the records below, it is the decimal comma of these that cuts them.
double evenness(const Cut& cut, std::size_t titles) {
    constexpr double otherTitles = 0.6; // so that n + 1 cells count for less than n with titles that agree
    std::map<std::size_t, int> sizes;
    for (std::size_t i = 0; i < cut.records.size(); ++i)
        ++sizes[cut.cells(i)];
    double best = 0;
    for (const auto& [size, count] : sizes) {
        if (size < 2) continue;
        const double share = static_cast<double>(count) / static_cast<double>(cut.records.size());
        const double agrees = cut.cells(titles) == size ? 1 : otherTitles;
        best = std::max(best, agrees * share * share * std::log2(static_cast<double>(size)));
    }
    return best;
}

qint64 brokenRecords(const std::vector<Row>& records) {
    return std::ranges::count_if(records, [](const Row& row) { return !row.problem.isEmpty(); });
}

/// With quotes behind backslashes where that leaves fewer records broken.
Cut cutBy(const QString& text, QChar delimiter, bool all) {
    Cut cut{delimiter, firstRecords(text, delimiter, all), false};
    if (!text.contains(QLatin1String("\\\""))) return cut;
    std::vector<Row> escaped = firstRecords(text, delimiter, all, true);
    if (brokenRecords(escaped) < brokenRecords(cut.records)) cut = {delimiter, std::move(escaped), true};
    return cut;
}

} // namespace

DialectGuess guessDialect(const QByteArray& head, const QString& encoding, bool complete) {
    DialectGuess guess;
    guess.dialect.encoding = encoding;
    const QString text = textOf(head, encoding);
    const bool all = complete && head.size() <= dialectBytes;
    std::vector<Cut> cuts;
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')})
        cuts.push_back(cutBy(text, delimiter, all));
    const std::size_t titles = titleRecord(cuts);
    const Cut& chosen =
        *std::ranges::max_element(cuts, {}, [&](const Cut& cut) { return evenness(cut, titles); });
    guess.dialect.delimiter = chosen.delimiter;
    guess.dialect.backslash = chosen.backslash;
    guess.shape = recogniseShape(chosen.records, chosen.delimiter);
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
    return shapeUnder(dialect,
                      firstRecords(textOf(head, dialect.encoding), dialect.delimiter, all, dialect.backslash),
                      dialect.delimiter);
}

} // namespace chwila::feedback
