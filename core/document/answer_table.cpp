#include "core/document/answer_table.h"

#include "core/base/csv_cell.h"
#include "core/base/whole_file.h"
#include "core/document/document_answers.h"
#include "core/document/protected_supply.h"
#include "core/feedback/answer_protection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>

namespace chwila::document {

namespace {

const QStringList& answerTitles() {
    static const QStringList titles{
        QStringLiteral("source"),   QStringLiteral("label"),   QStringLiteral("touchpoint"),
        QStringLiteral("question"), QStringLiteral("score"),   QStringLiteral("time"),
        QStringLiteral("customer"), QStringLiteral("channel"), QStringLiteral("comment")};
    return titles;
}

using Segments = std::vector<std::pair<QString, QString>>;

/// Source, label, touchpoint, question and score: what an answer is about.
QStringList subjectOf(const model::Project& project, model::AliasId id, double score) {
    const model::Alias* alias = project.find(id);
    const model::Source* source = project.find(alias->source);
    const model::Touchpoint* touchpoint = project.find(alias->touchpoint);
    const model::Scale* scale = project.find(alias->scale);
    return {source ? source->name : QString(), alias->label, touchpoint ? touchpoint->name : QString(),
            scale->name, QString::number(score, 'g', 15)};
}

QStringList valuesOf(const Segments& segments, const QStringList& attributes) {
    QStringList values;
    for (const QString& attribute : attributes) {
        const auto at = std::ranges::find(segments, attribute, &std::pair<QString, QString>::first);
        values << (at == segments.end() ? QString() : at->second);
    }
    return values;
}

/// Rows one after the other; remembers the first that could not be written.
class TableWriter {
  public:
    /// The byte order mark tells spreadsheets on Windows that it is UTF-8.
    explicit TableWriter(QIODevice& device) : m_device(device) {
        writeBytes(QString(QChar::ByteOrderMark).toUtf8());
    }

    bool write(const QStringList& cells) { return writeBytes(csvRow(cells).toUtf8()); }
    Result<void> result(const Result<void>& read) const {
        if (!read || m_written) return read;
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("document", "The table of answers could not be written."),
                    m_device.errorString());
    }

  private:
    bool writeBytes(const QByteArray& bytes) {
        m_written = m_written && m_device.write(bytes) == bytes.size();
        return m_written;
    }

    QIODevice& m_device;
    bool m_written = true;
};

} // namespace

QStringList attributeNames(const feedback::ResponseCube& cube) {
    QStringList names;
    for (const auto& [attribute, values] : cube.attributes())
        names << attribute;
    return names;
}

Result<void> writeAnswerTable(const model::Project& project, const QStringList& attributes,
                              exchange::AnswerSupply& supply, QIODevice& device) {
    TableWriter table(device);
    table.write(answerTitles() + attributes);
    return table.result(supply.forEachAnswer([&](const exchange::AnswerRow& row) {
        const QString time = row.time.isValid() ? row.time.toString(Qt::ISODate) : QString();
        return table.write(subjectOf(project, row.alias, row.score)
                           + QStringList{time, row.customer, row.channel, row.comment}
                           + valuesOf(row.segments, attributes));
    }));
}

Result<void> writeCountTable(const model::Project& project, const QStringList& attributes,
                             exchange::AnswerSupply& supply, QIODevice& device) {
    TableWriter table(device);
    table.write(answerTitles().mid(0, 5) + QStringList{QStringLiteral("day"), QStringLiteral("answers")}
                + attributes);
    return table.result(supply.forEachCount([&](const exchange::CountRow& row) {
        const QString day = row.day.isValid() ? row.day.toString(Qt::ISODate) : QString();
        return table.write(subjectOf(project, row.alias, row.score)
                           + QStringList{day, QString::number(row.count)}
                           + valuesOf(row.segments, attributes));
    }));
}

Result<QStringList> writeProtectedAnswers(const model::Project& project, const QStringList& attributes,
                                          store::AnswerStore& answers, const QString& path,
                                          const Language& language, Progress& progress) {
    WholeFile file(path);
    const auto failed = [&] {
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate("document", "“%1” could not be written; choose another place.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    };
    if (!file.open()) return failed();
    StoreSupply stored(answers, project, progress);
    ProtectedSupply guarded(stored, project);
    const bool redacts = project.settings().redact;
    const Result<void> written = writeAnswerTable(redacts ? feedback::withoutDetails(project) : project,
                                                  attributes, guarded, file.device());
    if (!written) return fail(written.error());
    if (!file.commit()) return failed();
    return guarded.notes(language);
}

} // namespace chwila::document
