// Event logs: CSV, XES, gzip and worked cases. Whatever is read is also mined, so that a log the readers let
// through cannot break what comes behind them.
#include "core/feedback/reading/byte_source.h"
#include "core/mining/case_log.h"
#include "core/mining/csv_log.h"
#include "core/mining/discover.h"
#include "core/mining/journey_from_log.h"
#include "core/mining/xes_log.h"
#include "fuzz_seeds.h"

#include <cstdlib>

namespace {

using namespace chwila;
using namespace chwila::mining;

void check(bool sound) {
    if (!sound) std::abort();
}

void mine(const Result<EventLog>& log) {
    if (!log) {
        check(!log.error().message.isEmpty());
        return;
    }
    NoProgress progress;
    check(log->events() == static_cast<std::size_t>(log->notes.events));
    const Result<Discovery> seen = discover(*log, {30}, progress);
    check(seen && seen->events + seen->merged == log->notes.events);
    qint64 customers = 0;
    for (const qint64 count : seen->variants.customers)
        customers += count;
    check(customers == seen->customers);
    if (seen->activities.size() > 40) return;
    JourneyOptions options;
    options.name = QStringLiteral("fuzz");
    check(journeyFromLog(model::Project{}, *seen, options).has_value() == !seen->activities.empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    NoProgress progress;
    LogReading table;
    table.caseColumn = QStringLiteral("case");
    table.activityColumn = QStringLiteral("activity");
    table.timeColumn = QStringLiteral("time");
    mine(readCsvLog(feedback::bytesOf(bytes), table, QStringLiteral("fuzz"), progress));
    LogReading xes;
    xes.form = LogForm::Xes;
    xes.activityColumn = QStringLiteral("concept:name");
    xes.timeColumn = QStringLiteral("time:timestamp");
    mine(readXesLog(feedback::bytesOf(bytes), xes, QStringLiteral("fuzz"), progress));
    const Result<XesSample> sample = sampleXes(feedback::bytesOf(bytes), QStringLiteral("fuzz"), 20);
    check(sample || !sample.error().message.isEmpty());
    if (looksLikeCase(bytes)) mine(readCaseLog(bytes, QStringLiteral("fuzz")));
    return 0;
}

QList<QByteArray> fuzzSeeds() {
    return {
        "case,activity,time\n1,a,2025-01-01T10:00:00Z\n1,b,2025-01-02\n2,\"a, \"\"b\"\"\",2025-01-01 10:00\n",
        "case,activity,time\r\n1,a,\r\n1,b,soon\r\n\r\n2,,2025-01-01\r\n",
        "<?xml version=\"1.0\"?><log><trace><string key=\"concept:name\" value=\"1\"/><event><string "
        "key=\"concept:name\" value=\"a\"/><date key=\"time:timestamp\" "
        "value=\"2025-01-01T10:00:00.000+01:00\"/>"
        "</event><event><string key=\"concept:name\" value=\"b\"><int key=\"x\" "
        "value=\"1\"/></string></event>"
        "</trace></log>",
        "{\"format\":\"cjm-case/1\",\"touchpoints\":[{\"id\":\"T1\",\"name\":\"a\"}],\"events\":[[\"c1\","
        "\"2025-01-06T15:00:00Z\",\"T1\"],[\"c1\",null,\"T2\"]]}",
    };
}
