// Any bytes as an SPSS file, read by ReadStat in a thread of its own. What is read must be a table with
// labels that fit; what is not, an error with a sentence.
#include "core/feedback/mapping/guess.h"
#include "core/feedback/reading/statistics_reader.h"
#include "fuzz_file.h"
#include "tests/core/feedback/spss_file.h"

using namespace chwila;
using namespace chwila::feedback;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QString path =
        fuzzFile(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const auto reader = openStatistics(path, QStringLiteral("UTF-8"));
    if (!reader) {
        require(!reader.error().message.isEmpty());
        return 0;
    }
    const auto columns = static_cast<std::size_t>((*reader)->columns().size());
    require((*reader)->wordScores().size() == columns);
    Row row;
    qint64 number = 0;
    constexpr qint64 enough = 5000;
    while (number < enough) {
        const Result<bool> more = (*reader)->next(row);
        if (!more) require(!more.error().message.isEmpty());
        if (!more || !*more) break;
        require(row.number == ++number && row.cells.size() == columns);
    }
    const auto again = openStatistics(path, QStringLiteral("UTF-8"));
    require(again.has_value());
    const Result<TableSample> sample = sampleRows(**again, SourceLocation{});
    if (!sample) return 0;
    const Mapping mapping = guessMapping(*sample, model::Project());
    const Result<Mapping> read = mappingFromText(mappingToText(mapping));
    require(read.has_value() && *read == mapping);
    return 0;
}

QList<QByteArray> fuzzSeeds() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seed.sav"));
    return {spssFile(20, false, path), spssFile(20, true, path)};
}
