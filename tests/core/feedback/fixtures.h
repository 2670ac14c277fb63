// What the tests of this folder share: files of given bytes, readers over texts, the shared data.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/mapping/import_plan.h"
#include "core/feedback/reading/delimited_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace chwila::feedback {

/// A folder of files that goes away with the test.
class Folder {
  public:
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("answers.csv")) const {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
        return path;
    }
    QString path(const QString& name) const { return m_dir.filePath(name); }

  private:
    QTemporaryDir m_dir;
};

inline SourceLocation fileAt(const QString& path) {
    return {model::SourceKind::File, path, {}};
}

/// The path of a file of the shared data; empty where it is not there.
inline QString sharedData(const QString& name) {
    const QString path = qEnvironmentVariable("CHWILA_SHARED_DATA") + QLatin1Char('/') + name;
    return QFile::exists(path) ? path : QString();
}

#define CHWILA_NEED_SHARED_DATA(path)                                                                        \
    if ((path).isEmpty()) QSKIP("CHWILA_SHARED_DATA does not name the folder of shared test data")

inline QStringList list(std::initializer_list<const char*> texts) {
    QStringList result;
    for (const char* text : texts)
        result += QString::fromUtf8(text);
    return result;
}

/// The answers of a source as a refresh reads them: by its own mapping and labels.
inline Result<std::unique_ptr<AnswerReader>> openSource(const model::Project& project,
                                                        model::SourceId source) {
    const Result<Mapping> mapping = mappingOf(project, source);
    if (!mapping) return fail(mapping.error());
    return openAnswers(SourceLocation::of(*project.find(source)), *mapping, aliasesOf(project, source));
}

/// All rows of a reader; stops at an error.
inline std::vector<Row> rowsOf(RowReader& reader) {
    std::vector<Row> rows;
    Row row;
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more || !*more) return rows;
        rows.push_back(row);
    }
}

inline QStringList texts(const Row& row) {
    QStringList list;
    for (const Cell& cell : row.cells)
        list += cell.text;
    return list;
}

/// Everything an AnswerReader gives.
struct Harvest {
    std::vector<Answer> answers;
    std::vector<Rejected> rejected;
    AnswerReader::Counts counts;
};
inline Harvest harvest(AnswerReader& reader) {
    Harvest all;
    for (;;) {
        Result<std::optional<AnswerReader::Item>> item = reader.next();
        if (!item || !*item) break;
        if (Answer* answer = std::get_if<Answer>(&**item)) {
            all.answers.push_back(std::move(*answer));
        } else {
            all.rejected.push_back(std::get<Rejected>(**item));
        }
    }
    all.counts = reader.counts();
    return all;
}

inline ColumnRole roleOf(const Mapping& mapping, const QString& title) {
    const ColumnMapping* column = mapping.find(title);
    return column ? column->role : ColumnRole::Ignore;
}

inline QStringList titlesOf(const Mapping& mapping, ColumnRole role) {
    QStringList titles;
    for (const ColumnMapping& column : mapping.columns) {
        if (column.role == role) titles += column.title;
    }
    return titles;
}

} // namespace chwila::feedback
