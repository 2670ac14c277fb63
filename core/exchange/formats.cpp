#include "core/exchange/formats.h"

#include "core/exchange/case_reader.h"
#include "core/exchange/graphml.h"
#include "core/exchange/json_form.h"
#include "core/exchange/mermaid.h"
#include "core/exchange/outline.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace chwila::exchange {

using namespace model;

namespace {

bool isJson(const QByteArray& content) {
    return content.trimmed().startsWith('{');
}

/// Behind the text that begins with the quotation mark at `begin`.
qsizetype endOfText(QByteArrayView json, qsizetype begin) {
    qsizetype at = begin + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return std::min(at + 1, json.size());
}

/// The "format" of the outermost object; empty: none. Looked for without parsing: projects are large, and of
/// a broken file its form is to be known all the same.
QByteArrayView formatNamed(QByteArrayView json) {
    int depth = 0;
    QByteArrayView last;
    bool follows = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char sign = json[at];
        if (sign == '"') {
            const qsizetype end = endOfText(json, at);
            last = json.sliced(at + 1, std::max<qsizetype>(end - at - 2, 0));
            if (follows) return last;
            at = end - 1;
        } else if (sign == '{' || sign == '[') {
            ++depth;
            follows = false;
        } else if (sign == '}' || sign == ']') {
            --depth;
        } else if (sign == ':' || sign == ',') {
            follows = sign == ':' && depth == 1 && last == "format";
        }
    }
    return {};
}

/// Any JSON that names no other form, so that its errors are told as those of a project.
bool isProjectJson(const QByteArray& content, const QString&) {
    return isJson(content) && formatNamed(content) != caseFormat;
}

bool isCase(const QByteArray& content, const QString&) {
    return isJson(content) && formatNamed(content) == caseFormat;
}

bool isNamedTable(const QString& fileName) {
    return fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
           || fileName.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
}

/// Answers are tables, too; an outline is known by its titles.
bool isOutline(const QByteArray& content, const QString& fileName) {
    return isNamedTable(fileName) && hasOutlineTitles(content);
}

Result<ProjectDocument> readOutlineDocument(const QByteArray& content, const QString& fileName) {
    ProjectDocument document;
    Result<OutlineReading> reading = readOutline(content, fileName, document.project);
    if (!reading) return fail(reading.error());
    if (const Result<void> done = reading->change.applyTo(document.project); !done) return fail(done.error());
    document.problems = std::move(reading->problems);
    if (const auto& journeys = document.project.all<Journey>(); !journeys.isEmpty()) {
        Settings settings = document.project.settings();
        settings.title = journeys.begin()->name;
        document.project.put(std::move(settings));
    }
    return document;
}

Result<void> writeWholeOutline(const Project& project, AnswerSupply*, QIODevice& device) {
    return writeOutline(project, std::nullopt, device);
}

/// For forms that are made whole, of the project alone.
template <QByteArray (*make)(const Project&)>
Result<void> writeMade(const Project& project, AnswerSupply*, QIODevice& device) {
    const QByteArray bytes = make(project);
    if (device.write(bytes) == bytes.size()) return {};
    return fail(
        ErrorCode::Io,
        QCoreApplication::translate("exchange", "The file could not be written; is there room on the disk?"),
        device.errorString());
}

constexpr Format table[] = {
    {"json", QT_TRANSLATE_NOOP("exchange", "Complete project (JSON)"), "json", isProjectJson, readProjectJson,
     writeProjectJson},
    {"case", QT_TRANSLATE_NOOP("exchange", "Worked case (JSON)"), "json", isCase, readCase, nullptr},
    {"outline", QT_TRANSLATE_NOOP("exchange", "Outline of touchpoints (CSV)"), "csv", isOutline,
     readOutlineDocument, writeWholeOutline},
    {"graphml", QT_TRANSLATE_NOOP("exchange", "Graph of touchpoints (GraphML)"), "graphml", nullptr, nullptr,
     writeMade<graphml>},
    {"mermaid", QT_TRANSLATE_NOOP("exchange", "Flowchart for wikis (Mermaid)"), "mmd", nullptr, nullptr,
     writeMade<mermaid>},
};

} // namespace

std::span<const Format> formats() {
    return table;
}

const Format* formatForWriting(const QString& fileName) {
    const auto at = std::ranges::find_if(table, [&](const Format& row) {
        return row.write
               && fileName.endsWith(QLatin1Char('.') + QLatin1String(row.suffix), Qt::CaseInsensitive);
    });
    return at == std::end(table) ? nullptr : at;
}

const Format* formatOf(const QByteArray& content, const QString& fileName) {
    const auto at = std::ranges::find_if(
        table, [&](const Format& row) { return row.recognises && row.recognises(content, fileName); });
    return at == std::end(table) ? nullptr : at;
}

Result<ProjectDocument> readDocument(const QByteArray& content, const QString& fileName) {
    const Format* format = formatOf(content, fileName);
    if (format && format->read) return format->read(content, fileName);
    if (isNamedTable(fileName)) return readOutlineDocument(content, fileName);
    return fail(
        ErrorCode::Invalid,
        QCoreApplication::translate(
            "exchange", "This file is of no form that can be read here; use JSON or an outline in CSV."),
        {}, {fileName, 0, 0});
}

} // namespace chwila::exchange
