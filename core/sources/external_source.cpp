#include "core/sources/external_source.h"

#include "core/feedback/reading/sqlite_reader.h"
#include "core/feedback/words.h"
#include "core/sources/server_reading.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace chwila::sources {

using feedback::Words;

namespace {

constexpr qint64 sampledRows = 20000;
constexpr std::size_t mostCountedLabels = 5000;

/// Labels of a preview by name and scale: there may be thousands, and millions of groups.
class LabelIndex {
  public:
    feedback::LabelCount& find(feedback::ImportPreview& preview, const QString& label,
                               const model::Scale& scale) {
        std::vector<std::size_t>& places = m_places[label];
        for (const std::size_t at : places) {
            if (preview.labels[at].scale == scale) return preview.labels[at];
        }
        places.push_back(preview.labels.size());
        return preview.labels.emplace_back(feedback::LabelCount{label, scale, 0});
    }

  private:
    QHash<QString, std::vector<std::size_t>> m_places;
};

QStringList countingNotices(const feedback::Mapping& mapping) {
    QStringList notices{Words::tr(
        "The server counts: repeated answers of one customer are not set aside, and an export holds counts "
        "in place of single answers. Fetch every answer where that matters.")};
    if (mapping.find(feedback::ColumnRole::Channel))
        notices += Words::tr("Channels are known only of answers whose words are fetched.");
    return notices;
}

void extend(feedback::ImportPreview& preview, const QDateTime& first, const QDateTime& last) {
    if (first.isValid() && (!preview.firstTime.isValid() || first < preview.firstTime))
        preview.firstTime = first;
    if (last.isValid() && (!preview.lastTime.isValid() || last > preview.lastTime)) preview.lastTime = last;
}

/// A server gives its groups in no order: answers of columns come as the columns do, others by name.
void sortLabels(std::vector<feedback::LabelCount>& labels, const feedback::Mapping& mapping) {
    const auto place = [&](const feedback::LabelCount& label) {
        const auto at = std::ranges::find(mapping.columns, label.label, &feedback::ColumnMapping::title);
        return std::pair(at - mapping.columns.begin(), label.label);
    };
    std::ranges::stable_sort(labels, {}, place);
}

Result<feedback::ImportPreview> previewOfCounts(const ServerReading& reading,
                                                const feedback::Mapping& mapping, Progress& progress) {
    Result<std::unique_ptr<CountCursor>> cursor = reading.counts(mapping);
    if (!cursor) return fail(cursor.error());
    feedback::ImportPreview preview;
    LabelIndex labels;
    QSet<QString> profiles;
    for (;;) {
        Result<std::optional<CountedAnswer>> next = (*cursor)->next();
        if (!next) return fail(next.error());
        if (!*next) break;
        const CountedAnswer& answer = **next;
        labels.find(preview, answer.label, answer.scale).answers += answer.count;
        if (preview.labels.size() > mostCountedLabels) {
            return fail(ErrorCode::Invalid,
                        Words::tr("There are more than 5,000 different touchpoint labels. Check which column "
                                  "names the touchpoint."));
        }
        if (answer.day.isValid()) {
            const QDateTime time(answer.day, QTime(0, 0), Qt::UTC);
            extend(preview, time, time);
        } else {
            preview.undated += answer.count;
        }
        QString key;
        for (const auto& [attribute, value] : answer.profile.values)
            key += attribute + QChar(0x1F) + value + QChar(0x1E);
        profiles.insert(key);
        progress.report(-1, Words::tr("Counting answers"));
    }
    sortLabels(preview.labels, mapping);
    const CountInterpreter& read = (*cursor)->interpreter();
    preview.counts = read.counts();
    preview.rejected = read.rejected();
    preview.profiles = profiles.size();
    preview.notices = countingNotices(mapping) + feedback::profileNotices(preview.profiles);
    return preview;
}

/// The rows of a preview that cannot be read, which stand for more of them where the server counts.
Result<feedback::ImportPreview> handedOn(Result<feedback::ImportPreview> preview,
                                         const feedback::RejectedSink& onRejected) {
    if (!preview || !onRejected) return preview;
    for (const feedback::Rejected& rejected : preview->rejected) {
        if (const Result<void> handed = onRejected(rejected); !handed) return fail(handed.error());
    }
    return preview;
}

Result<feedback::ImportPreview> previewOfServer(const feedback::SourceLocation& location,
                                                const feedback::Mapping& mapping, const Access& access,
                                                Progress& progress, const feedback::RejectedSink& onRejected,
                                                feedback::SourceTrouble& trouble) {
    const Result<ServerReading> reading = ServerReading::open(location, access.password, progress, &trouble);
    if (!reading) return fail(reading.error());
    if (location.reading.is(model::SourceReading::Counts)) {
        auto counted = handedOn(previewOfCounts(*reading, mapping, progress), onRejected);
        trouble = reading->trouble();
        return counted;
    }
    const auto open = [&](feedback::AliasLookup aliases) -> Result<std::unique_ptr<feedback::AnswerReader>> {
        Result<std::unique_ptr<feedback::RowReader>> rows = reading->rows();
        if (!rows) return fail(rows.error());
        return feedback::openAnswers(*std::move(rows), mapping, std::move(aliases), location.path);
    };
    auto read = feedback::preview(open, location.path, progress, onRejected);
    trouble = reading->trouble();
    return read;
}

/// Not the name of a table or view, which is looked up before anything is asked.
bool isOwnQuery(const feedback::SourceLocation& location) {
    return location.query.contains(QLatin1Char(' '));
}

} // namespace

feedback::SourceLocation serverLocation(const ServerAddress& address, const QString& tableOrQuery) {
    return {model::SourceKind::Postgres, urlOf(address), tableOrQuery, model::SourceReading::Counts};
}

namespace {

/// The table's name as it is written there, also where it was left out or in other letters: what is attached
/// is known again by it.
feedback::SourceLocation spelledOut(const feedback::SourceLocation& location) {
    feedback::SourceLocation spelled = location;
    spelled.query = spelled.query.trimmed();
    const Result<QStringList> tables = feedback::databaseTables(location.path);
    if (!tables) return spelled;
    if (spelled.query.isEmpty() && tables->size() == 1) spelled.query = tables->front();
    if (tables->contains(spelled.query)) return spelled;
    for (const QString& table : *tables) {
        if (table.compare(spelled.query, Qt::CaseInsensitive) != 0) continue;
        spelled.query = table;
        break;
    }
    return spelled;
}

} // namespace

const model::Source* sourceReading(const model::Project& project, const feedback::SourceLocation& location) {
    const auto placeOf = [](const feedback::SourceLocation& of) {
        if (!isServer(of)) return of.path;
        Result<EnteredAddress> entered = serverAddress(of.path);
        if (!entered) return of.path;
        entered->address.statementSeconds = ServerAddress().statementSeconds;
        return urlOf(entered->address);
    };
    if (location.kind.is(model::SourceKind::File)) return nullptr;
    for (const model::Source& source : project.all<model::Source>()) {
        const feedback::SourceLocation known = feedback::SourceLocation::of(source);
        if (known.kind != location.kind || placeOf(known) != placeOf(location)) continue;
        if (known.query == location.query) return &source;
        if (isSqlite(known) && spelledOut(known).query == spelledOut(location).query) return &source;
    }
    return nullptr;
}

bool isServer(const feedback::SourceLocation& location) {
    return location.kind.is(model::SourceKind::Postgres);
}

QString nameOf(const feedback::SourceLocation& location) {
    if (!isServer(location)) return QFileInfo(location.path).fileName();
    const Result<EnteredAddress> entered = serverAddress(location.path);
    const QString server = entered ? titleOf(entered->address) : QString();
    const bool isTable = !location.query.isEmpty() && !isOwnQuery(location);
    return isTable ? QStringLiteral("%1 · %2").arg(server, location.query) : server;
}

bool isSqlite(const feedback::SourceLocation& location) {
    return location.kind.is(model::SourceKind::Sqlite);
}

Result<std::unique_ptr<feedback::AnswerReader>>
openSqlite(const feedback::SourceLocation& location, const feedback::Mapping& mapping,
           const feedback::AliasLookup& aliases, Progress& progress, feedback::SourceTrouble* trouble) {
    auto rows =
        feedback::openSqlite(location.path, location.query, {.progress = &progress, .trouble = trouble});
    if (!rows) return fail(rows.error());
    return feedback::openAnswers(*std::move(rows), mapping, aliases, location.path);
}

bool isAboutPassword(const Error& error) {
    return error.code == ErrorCode::Locked;
}

Result<QStringList> tablesOf(const ServerAddress& address, const Access& access, Progress& progress) {
    return serverTables(address, access.password, progress);
}

namespace {

Result<feedback::TableSample> sampleOfSqlite(const feedback::SourceLocation& location, Progress& progress) {
    const auto rows = feedback::openSqlite(location.path, location.query, {.progress = &progress});
    if (!rows) return fail(rows.error());
    return feedback::sampleRows(**rows, spelledOut(location));
}

} // namespace

Result<feedback::TableSample> sampleOf(const feedback::SourceLocation& location, const Access& access,
                                       Progress& progress) {
    if (isSqlite(location)) return sampleOfSqlite(location, progress);
    if (!isServer(location)) return feedback::sampleOf(location);
    const Result<ServerReading> reading = ServerReading::open(location, access.password, progress);
    if (!reading) return fail(reading.error());
    const Result<std::unique_ptr<feedback::RowReader>> rows = reading->rows(sampledRows);
    if (!rows) return fail(rows.error());
    Result<feedback::TableSample> sample = feedback::sampleRows(**rows, location);
    if (sample) sample->complete = sample->complete && sample->scanned < sampledRows;
    return sample;
}

Result<feedback::ImportPreview> preview(const feedback::SourceLocation& location,
                                        const feedback::Mapping& mapping, const Access& access,
                                        Progress& progress, const feedback::RejectedSink& onRejected,
                                        feedback::SourceTrouble* trouble) {
    if (!isSqlite(location) && !isServer(location))
        return feedback::preview(location, mapping, progress, onRejected);
    feedback::SourceTrouble met = feedback::SourceTrouble::Other;
    const auto open = [&](const feedback::AliasLookup& aliases) {
        return openSqlite(location, mapping, aliases, progress, &met);
    };
    auto seen = isSqlite(location) ? feedback::preview(open, location.path, progress, onRejected)
                                   : previewOfServer(location, mapping, access, progress, onRejected, met);
    if (trouble && !seen) *trouble = isOwnQuery(location) ? met : feedback::SourceTrouble::Other;
    return seen;
}

} // namespace chwila::sources
