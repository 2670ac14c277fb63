// Mines one event log and prints how long reading and counting took, and the most memory it needed, as one
// line of JSON: bench_mining LOG. tests/bench/mining_ratio.py sets it against DuckDB.
#include "core/mining/discover.h"
#include "core/mining/read_log.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <sys/resource.h>

int main(int argc, char** argv) {
    using namespace chwila;
    const QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    NoProgress progress;
    QElapsedTimer watch;
    watch.start();
    const Result<mining::LogSample> sample = mining::sampleLog(path);
    const Result<mining::EventLog> log = sample ? mining::readLog(path, sample->reading, progress)
                                                : Result<mining::EventLog>(fail(sample.error()));
    if (!log) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(log.error())));
        return 1;
    }
    const double read = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    const Result<mining::Discovery> seen = mining::discover(*log, {}, progress);
    const double all = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const QJsonObject object{{QStringLiteral("events"), seen->events},
                             {QStringLiteral("customers"), seen->customers},
                             {QStringLiteral("links"), static_cast<qint64>(seen->links.size())},
                             {QStringLiteral("variants"), static_cast<qint64>(seen->variants.size())},
                             {QStringLiteral("read_seconds"), read},
                             {QStringLiteral("seconds"), all},
                             {QStringLiteral("peak_mb"), static_cast<double>(usage.ru_maxrss) / 1024}};
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    return 0;
}
