// Any bytes as a survey file: encoding, shape, records, titles, roles, words. Run by run.sh; what must hold
// for every input is checked here, what must not happen at all (a read out of bounds, an overflow) by the
// sanitizers it is built with.
#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/dialect_guess.h"
#include "core/feedback/reading/text_decoder.h"
#include "tests/fuzz/fuzz_seeds.h"

#include <QDir>
#include <QSet>

#include <cstdint>

using namespace chwila;
using namespace chwila::feedback;

namespace {

void require(bool holds) {
    if (!holds) __builtin_trap();
}

/// Rows of a dialect: as many cells as titles, or a problem with its place; places never go back.
void readAll(const QString& text, const Dialect& dialect, qsizetype piece) {
    constexpr qsizetype shortRows = 4096; // so that the limit is met as well
    const auto reader =
        DelimitedReader::open(textSource(text, piece), dialect, QStringLiteral("fuzz"), shortRows);
    if (!reader) {
        require(!reader.error().message.isEmpty());
        return;
    }
    const QStringList& columns = (*reader)->columns();
    require(QSet<QString>(columns.begin(), columns.end()).size() == columns.size());
    require(!columns.contains(QString()));
    Row row;
    qint64 number = 0;
    for (;;) {
        const Result<bool> more = (*reader)->next(row);
        if (!more || !*more) break;
        require(row.number == ++number);
        require(row.position.line >= 1 && row.position.column >= 1);
        require(row.problem.isEmpty() ? row.cells.size() == static_cast<std::size_t>(columns.size())
                                      : row.cells.empty());
    }
}

void guessAll(const QString& text, const DialectGuess& guess) {
    auto reader = DelimitedReader::open(textSource(text), guess.dialect, QStringLiteral("fuzz"));
    if (!reader) return;
    Result<TableSample> sample = sampleRows(**reader, SourceLocation{});
    if (!sample) return;
    sample->shape = guess.shape;
    const Mapping mapping = guessMapping(*sample, model::Project());
    const QStringList notices = mappingNotices(*sample, mapping);
    require(!notices.contains(QString()));
    const Result<Mapping> again = mappingFromText(mappingToText(mapping));
    require(again.has_value() && *again == mapping);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    const qsizetype piece = 1 + data[0] % 64;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const EncodingGuess encoding = guessEncoding(bytes, data[0] % 2 == 0);
    require(knownEncodings().contains(encoding.name));
    looksBinary(bytes, encoding.name);
    const DialectGuess guess = guessDialect(bytes, encoding.name, true);
    require(guess.shape.key.isEmpty() == guess.shape.sentence.isEmpty());
    Result<TextDecoder> decoder = TextDecoder::create(encoding.name);
    require(decoder.has_value());
    QString text;
    decoder->decode(bytes, true, text);
    readAll(text, guess.dialect, piece);
    guessAll(text, guess);
    return 0;
}

QList<QByteArray> fuzzSeeds() {
    QList<QByteArray> seeds;
    for (const QFileInfo& entry : QDir(QStringLiteral(FUZZ_SEEDS)).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly)) seeds.append(file.readAll());
    }
    return seeds;
}
