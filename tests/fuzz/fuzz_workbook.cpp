// Any bytes as a workbook: by the first byte the archive itself, the sheet of an XLSX file or the content of
// an ODS file. What is read must be a table; what is not, an error with a sentence.
#include "core/feedback/mapping/guess.h"
#include "fuzz_file.h"
#include "tests/core/feedback/archives.h"

#include <QSet>

using namespace chwila;
using namespace chwila::feedback;

namespace {

QString fileOf(unsigned char kind, const QByteArray& bytes) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book"));
    if (kind % 3 == 0) return fuzzFile(bytes);
    require(kind % 3 == 1 ? writeXlsx(path, bytes) : writeOds(path, bytes));
    return path;
}

void readAll(const TableSample& sample) {
    const auto reader = openRows(sample.location, sample.dialect);
    require(reader.has_value());
    const QStringList& columns = (*reader)->columns();
    require(QSet<QString>(columns.begin(), columns.end()).size() == columns.size());
    Row row;
    qint64 number = 0;
    constexpr qint64 enough = 5000; // a sheet may say of a row that it comes a million times
    while (number < enough) {
        const Result<bool> more = (*reader)->next(row);
        if (!more) require(!more.error().message.isEmpty());
        if (!more || !*more) return;
        require(row.number == ++number);
        require(row.problem.isEmpty() ? row.cells.size() == static_cast<std::size_t>(columns.size())
                                      : row.cells.empty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QString path = fileOf(data[0], bytes);
    SourceLocation location{model::SourceKind::File, path, {}};
    if (data[0] % 3 == 1) location.query = QStringLiteral("Answers");
    const Result<TableSample> sample = sampleFile(location, std::nullopt);
    if (!sample) {
        require(!sample.error().message.isEmpty());
        return 0;
    }
    const Mapping mapping = guessMapping(*sample, model::Project());
    const Result<Mapping> again = mappingFromText(mappingToText(mapping));
    require(again.has_value() && *again == mapping);
    readAll(*sample);
    return 0;
}

QList<QByteArray> fuzzSeeds() {
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
        "t=\"inlineStr\"><is><t>day</t></is></c></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c>"
        "<c r=\"B3\"><f>1+3</f><v>4.0999999999999996</v></c><c r=\"C3\" s=\"1\"><v>45717</v></c></row>"
        "<row><c t=\"e\"><v>#N/A</v></c><c s=\"4\"><v>0.5</v></c><c t=\"b\"><v>1</v></c></row>";
    const QByteArray table =
        "<table:table table:name=\"A\"><table:table-row><table:table-cell "
        "office:value-type=\"string\"><text:p>step"
        "</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>score</text:p>"
        "</table:table-cell></table:table-row><table:table-row "
        "table:number-rows-repeated=\"3\"><table:table-cell "
        "office:value-type=\"string\"><text:p>Gate<text:s text:c=\"2\"/>x</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"percentage\" "
        "office:value=\"0.31\"><text:p>31 %</text:p></table:table-cell><table:table-cell "
        "office:value-type=\"time\" office:time-value=\"PT10H30M05S\"/></table:table-row></table:table>";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("whole.xlsx"));
    QByteArray whole;
    if (QFile file(path); writeXlsx(path, rows) && file.open(QIODevice::ReadOnly)) whole = file.readAll();
    return {QByteArray(1, '\0') + whole, QByteArray(1, '\1') + rows, QByteArray(1, '\2') + table};
}
