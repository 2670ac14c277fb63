#include "core/exchange/json_form.h"

#include "core/exchange/json_rows.h"
#include "core/mining/observed_paths.h"
#include "core/model/validate.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace chwila::exchange {

using namespace model;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("exchange", text);
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Remembers the first failure, so that writing reads as a plain sequence.
class Writer {
  public:
    explicit Writer(QIODevice& device) : m_device(device) {}

    bool put(const QByteArray& bytes) {
        if (m_ok) m_ok = m_device.write(bytes) == bytes.size();
        return m_ok;
    }
    /// One object of a list, each on its own line.
    bool item(const QJsonObject& object) {
        const bool ok = put(m_first ? QByteArray("\n") : QByteArray(",\n")) && put(compact(object));
        m_first = false;
        return ok;
    }
    void begin(const QByteArray& key) {
        put(",\n\"" + key + "\": [");
        m_first = true;
    }
    void end() { put("]"); }
    /// A list that is left out where it is empty.
    template <class Row, class Supply>
    Result<void> list(const QByteArray& key, Supply&& supply) {
        bool begun = false;
        const Result<void> done = supply([&](const Row& row) {
            if (!begun) begin(key);
            begun = true;
            return item(toJson(row));
        });
        if (done && begun) end();
        return done;
    }
    Result<void> result() const {
        if (m_ok) return {};
        return fail(ErrorCode::Io,
                    translated(QT_TRANSLATE_NOOP(
                        "exchange", "The file could not be written; is there room on the disk?")),
                    m_device.errorString());
    }

  private:
    QIODevice& m_device;
    bool m_ok = true;
    bool m_first = true;
};

class Reader {
  public:
    explicit Reader(const QString& fileName) : m_fileName(fileName) {}

    Result<ProjectDocument> read(const QJsonObject& object) {
        Result<Project> project = projectFromJson(object.value(QStringLiteral("project")).toObject());
        if (!project) {
            project.error().position.file = m_fileName;
            return fail(project.error());
        }
        if (const std::vector<Issue> issues = validate(*project); !issues.empty())
            return wrong(issues.front().message,
                         issues.front().table + QLatin1Char(' ') + QString::number(issues.front().id));
        m_document.project = *std::move(project);
        if (const Result<void> done = checkObserved(); !done) return fail(done.error());
        if (const Result<void> done = readBatches(object.value(QStringLiteral("batches")).toArray()); !done)
            return fail(done.error());
        if (const Result<void> done = readAnswers(object.value(QStringLiteral("answers")).toArray()); !done)
            return fail(done.error());
        if (const Result<void> done = readOutcomes(object.value(QStringLiteral("outcomes")).toArray()); !done)
            return fail(done.error());
        if (const Result<void> done = readRest(object); !done) return fail(done.error());
        return std::move(m_document);
    }

  private:
    tl::unexpected<Error> wrong(const QString& message, const QString& place) const {
        return fail(ErrorCode::Invalid, message, place, {m_fileName, 0, 0});
    }
    /// What logs showed; one that shows nothing has no text.
    Result<void> checkObserved() const {
        const Project& project = m_document.project;
        for (const ObservedLog& log : project.all<ObservedLog>()) {
            const auto refused = [&](const QString& place) {
                return wrong(
                    translated(QT_TRANSLATE_NOOP(
                                   "exchange", "What the log “%1” showed is not what a log can show. Put it "
                                               "right, or take the log out of the file and mine it again."))
                        .arg(log.name),
                    QStringLiteral("observed_log %1, %2").arg(log.id.value).arg(place));
            };
            if (log.customers < 0 || log.events < 0) return refused(QStringLiteral("customers, events"));
            if (log.paths.isEmpty()) continue;
            const Result<mining::ObservedPaths> paths = mining::pathsFromText(log.paths);
            if (!paths) return refused(QStringLiteral("paths ") + paths.error().detail);
            if (const auto place = mining::neverThere(*paths, project.highestId()))
                return refused(QStringLiteral("paths ") + *place);
        }
        return {};
    }
    static QDateTime timeOf(const QJsonValue& value) {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    }
    Result<void> readBatches(const QJsonArray& rows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            BatchRow batch;
            batch.id = row.value(QStringLiteral("id")).toInteger();
            batch.source = SourceId{row.value(QStringLiteral("source")).toInteger()};
            batch.name = row.value(QStringLiteral("name")).toString();
            batch.importedAt = timeOf(row.value(QStringLiteral("imported_at")));
            batch.invalid = row.value(QStringLiteral("invalid")).toInteger();
            batch.duplicates = row.value(QStringLiteral("duplicates")).toInteger();
            batch.notApplicable = row.value(QStringLiteral("not_applicable")).toInteger();
            batch.counted = row.value(QStringLiteral("counted")).toBool();
            batch.added = row.value(QStringLiteral("added")).toBool();
            batch.content = row.value(QStringLiteral("content")).toString();
            if (batch.counted) m_counted.insert(batch.id);
            if (batch.id <= 0 || m_batches.contains(batch.id) || !m_document.project.find(batch.source))
                return wrong(translated(QT_TRANSLATE_NOOP(
                                 "exchange", "A batch of answers has no id of its own or no source.")),
                             QStringLiteral("batches[%1]").arg(i));
            m_batches.insert(batch.id);
            m_document.batches.push_back(std::move(batch));
        }
        std::ranges::sort(m_document.batches, {}, &BatchRow::id);
        return {};
    }
    Result<void> readAnswers(const QJsonArray& rows) {
        m_document.answers.reserve(static_cast<std::size_t>(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (const QString reason = readAnswer(rows[i].toObject()); !reason.isEmpty())
                return wrong(reason, QStringLiteral("answers[%1]").arg(i));
        }
        return {};
    }
    /// Why not; empty when it was taken.
    QString readAnswer(const QJsonObject& row) {
        AnswerRow answer;
        answer.batch = row.value(QStringLiteral("batch")).toInteger();
        answer.alias = AliasId{row.value(QStringLiteral("alias")).toInteger()};
        answer.score = row.value(QStringLiteral("score")).toDouble(std::nan(""));
        const QJsonValue time = row.value(QStringLiteral("time"));
        answer.time = timeOf(time);
        answer.customer = row.value(QStringLiteral("customer")).toString();
        answer.comment = row.value(QStringLiteral("comment")).toString();
        answer.channel = row.value(QStringLiteral("channel")).toString();
        const QJsonObject segments = row.value(QStringLiteral("segments")).toObject();
        for (auto segment = segments.begin(); segment != segments.end(); ++segment)
            answer.segments.emplace_back(segment.key(), segment.value().toString());

        const Alias* alias = m_document.project.find(answer.alias);
        const Scale* scale = alias ? m_document.project.find(alias->scale) : nullptr;
        if (!scale || !m_batches.contains(answer.batch))
            return translated(
                QT_TRANSLATE_NOOP("exchange", "An answer belongs to a label or a batch that is not there."));
        if (!isOnScale(*scale, answer.score))
            return translated(QT_TRANSLATE_NOOP("exchange", "The score of an answer is not on its scale."));
        answer.counted = m_counted.contains(answer.batch);
        const bool dated = !time.isUndefined() && !time.isNull();
        if (dated && !answer.time.isValid())
            return translated(QT_TRANSLATE_NOOP(
                "exchange", "The time of an answer is not of the form 2025-01-31T12:00:00Z."));
        m_document.answers.push_back(std::move(answer));
        return {};
    }

    static std::optional<double> numberOf(const QJsonValue& value) {
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }
    Result<void> readOutcomes(const QJsonArray& rows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (!readOutcome(rows[i].toObject()))
                return wrong(
                    translated(QT_TRANSLATE_NOOP(
                        "exchange", "What is known of a customer belongs to a batch that is not there, "
                                    "or is off its scale.")),
                    QStringLiteral("outcomes[%1]").arg(i));
        }
        return {};
    }
    bool readOutcome(const QJsonObject& row) {
        OutcomeRow outcome;
        outcome.batch = row.value(QStringLiteral("batch")).toInteger();
        outcome.customer = row.value(QStringLiteral("customer")).toString();
        outcome.overall = numberOf(row.value(QStringLiteral("overall")));
        outcome.days = numberOf(row.value(QStringLiteral("days")));
        if (const QJsonValue left = row.value(QStringLiteral("left")); left.isBool())
            outcome.left = left.toBool();
        const QJsonObject segments = row.value(QStringLiteral("segments")).toObject();
        for (auto segment = segments.begin(); segment != segments.end(); ++segment)
            outcome.segments.emplace_back(segment.key(), segment.value().toString());
        const QJsonArray scores = row.value(QStringLiteral("scores")).toArray();
        for (const QJsonValue score : scores) {
            const AliasId id{score[0].toInteger()};
            const Alias* alias = m_document.project.find(id);
            const Scale* scale = alias ? m_document.project.find(alias->scale) : nullptr;
            if (!scale || !isOnScale(*scale, score[1].toDouble(std::nan("")))) return false;
            outcome.scores.emplace_back(id, score[1].toDouble());
        }
        if (!m_batches.contains(outcome.batch) || !isPossible(outcome)) return false;
        m_document.outcomes.push_back(std::move(outcome));
        return true;
    }

    Result<void> readRest(const QJsonObject& object) {
        const QJsonArray counts = object.value(QStringLiteral("counts")).toArray();
        for (qsizetype i = 0; i < counts.size(); ++i) {
            CountRow row = countRowFrom(counts[i].toObject());
            const Alias* alias = m_document.project.find(row.alias);
            const Scale* scale = alias ? m_document.project.find(alias->scale) : nullptr;
            if (!scale || !m_counted.contains(row.batch) || !isOnScale(*scale, row.score) || row.count < 1)
                return wrong(translated(QT_TRANSLATE_NOOP(
                                 "exchange", "A count belongs to a label or a batch that is not there, or "
                                             "is off its scale.")),
                             QStringLiteral("counts[%1]").arg(i));
            m_document.counts.push_back(std::move(row));
        }
        const QJsonArray rejected = object.value(QStringLiteral("rejected")).toArray();
        for (qsizetype i = 0; i < rejected.size(); ++i) {
            RejectedRow row = rejectedRowFrom(rejected[i].toObject());
            if (!m_batches.contains(row.batch))
                return wrong(translated(QT_TRANSLATE_NOOP("exchange", "A row that could not be read belongs "
                                                                      "to a batch that is not there.")),
                             QStringLiteral("rejected[%1]").arg(i));
            m_document.rejected.push_back(std::move(row));
        }
        const QJsonArray followUps = object.value(QStringLiteral("follow_ups")).toArray();
        for (qsizetype i = 0; i < followUps.size(); ++i) {
            FollowUpRow row = followUpRowFrom(followUps[i].toObject());
            if (row.key.isEmpty() || row.state.isEmpty() || !m_document.project.find(row.alias))
                return wrong(translated(QT_TRANSLATE_NOOP(
                                 "exchange", "What became of an answer has no key, no state or no label.")),
                             QStringLiteral("follow_ups[%1]").arg(i));
            m_document.followUps.push_back(std::move(row));
        }
        return {};
    }

    QString m_fileName;
    ProjectDocument m_document;
    QSet<qint64> m_batches;
    QSet<qint64> m_counted;
};

} // namespace

bool isPossible(const OutcomeRow& row) {
    return (!row.overall || (*row.overall >= 0 && *row.overall <= 10))
           && (!row.days || (*row.days >= 0 && std::isfinite(*row.days)));
}

bool isOnScale(const Scale& scale, double score) {
    const double steps = (score - scale.minimum) / scale.step;
    const double levels = (scale.maximum - scale.minimum) / scale.step;
    return steps > -1e-6 && steps < levels + 1e-6 && std::abs(steps - std::round(steps)) < 1e-6;
}

Result<void> writeProjectJson(const Project& project, AnswerSupply* answers, QIODevice& device) {
    Writer writer(device);
    writer.put(QByteArray("{\n\"format\": \"") + projectFormat + "\",\n\"project\": ");
    writer.put(compact(projectToJson(project)));
    std::vector<BatchRow> batches;
    if (answers) {
        Result<std::vector<BatchRow>> found = answers->batches();
        if (!found) return fail(found.error());
        batches = *std::move(found);
    }
    writer.begin("batches");
    for (const BatchRow& batch : batches)
        writer.item(toJson(batch));
    writer.end();
    writer.begin("answers");
    if (answers) {
        Result<void> done =
            answers->forEachAnswer([&](const AnswerRow& answer) { return writer.item(toJson(answer)); });
        if (!done) return done;
    }
    writer.end();
    if (answers) {
        Result<void> done = writer.list<OutcomeRow>(
            "outcomes", [&](const auto& visit) { return answers->forEachOutcome(visit); });
        if (!done) return done;
        done =
            writer.list<CountRow>("counts", [&](const auto& visit) { return answers->forEachCount(visit); });
        if (!done) return done;
        done = writer.list<RejectedRow>("rejected",
                                        [&](const auto& visit) { return answers->forEachRejected(visit); });
        if (!done) return done;
        done = writer.list<FollowUpRow>("follow_ups",
                                        [&](const auto& visit) { return answers->forEachFollowUp(visit); });
        if (!done) return done;
    }
    writer.put("\n}\n");
    return writer.result();
}

Result<QJsonObject> parseJsonObject(const QByteArray& json, const QString& fileName) {
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error == QJsonParseError::NoError && document.isObject()) return document.object();
    const QByteArray before = json.left(parsing.offset);
    const qint64 line = before.count('\n') + 1;
    const qint64 column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return fail(ErrorCode::Invalid,
                translated(QT_TRANSLATE_NOOP(
                    "exchange", "This is not JSON as it should be; look at the place that is named.")),
                parsing.errorString(), {fileName, line, column});
}

Result<ProjectDocument> readProjectJson(const QByteArray& json, const QString& fileName) {
    const Result<QJsonObject> object = parseJsonObject(json, fileName);
    if (!object) return fail(object.error());
    const QString format = object->value(QStringLiteral("format")).toString();
    if (format != QLatin1String(projectFormat)) {
        const bool newer = format.startsWith(QLatin1String("chwila-project/"));
        return fail(newer ? ErrorCode::TooNew : ErrorCode::Invalid,
                    newer ? translated(QT_TRANSLATE_NOOP(
                        "exchange", "This file was written by a newer version; open it with that one."))
                          : translated(QT_TRANSLATE_NOOP(
                              "exchange", "This is no project: its “format” is not chwila-project/1.")),
                    format, {fileName, 0, 0});
    }
    return Reader(fileName).read(*object);
}

} // namespace chwila::exchange
