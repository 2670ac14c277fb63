#include "app/commands/tables.h"

#include "app/commands/analysis_text.h"
#include "app/commands/command_line.h"
#include "core/document/document_answers.h"
#include "core/document/protected_supply.h"
#include "core/exchange/json_form.h"
#include "core/exchange/outline.h"

#include <QBuffer>
#include <QCoreApplication>

#include <set>

namespace chwila::app {

namespace {

exchange::AnswerSupply& supplyFor(const CommandLine& line, document::StoreSupply& stored,
                                  document::ProtectedSupply& guarded) {
    if (audienceOf(line) == Audience::Screen) return stored;
    return guarded;
}

Result<QByteArray> outlineCsv(const OpenProject& opened, const CommandLine& line) {
    const Result<model::JourneyId> journey =
        findJourney(opened.project, line.value(QStringLiteral("journey")));
    if (!journey) return fail(journey.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = exchange::writeOutline(opened.project, *journey, buffer);
    if (!written) return fail(written.error());
    return bytes;
}

/// One row an answer: label, touchpoint, question, score and what is known about the customer.
Result<QByteArray> answersCsv(OpenProject& opened, const CommandLine& line, Console& console) {
    const auto cube = opened.file->answers().cube(opened.project, console);
    if (!cube) return fail(cube.error());
    QStringList attributes;
    for (const auto& [attribute, values] : (*cube)->attributes())
        attributes << attribute;
    QStringList head = {QStringLiteral("source"),   QStringLiteral("label"),   QStringLiteral("touchpoint"),
                        QStringLiteral("question"), QStringLiteral("score"),   QStringLiteral("time"),
                        QStringLiteral("customer"), QStringLiteral("channel"), QStringLiteral("comment")};
    QStringList titles;
    for (const QString& title : head + attributes)
        titles << csvCell(title);
    QString text = titles.join(QLatin1Char(',')) + QLatin1Char('\n');

    document::StoreSupply stored(opened.file->answers(), opened.project, console);
    document::ProtectedSupply guarded(stored, opened.project);
    const Result<void> read =
        supplyFor(line, stored, guarded).forEachAnswer([&](const exchange::AnswerRow& row) {
            const model::Alias* alias = opened.project.find(row.alias);
            const model::Source* source = opened.project.find(alias->source);
            const model::Touchpoint* touchpoint = opened.project.find(alias->touchpoint);
            const model::Scale* scale = opened.project.find(alias->scale);
            QStringList cells = {source ? source->name : QString(),
                                 alias->label,
                                 touchpoint ? touchpoint->name : QString(),
                                 scale->name,
                                 QString::number(row.score),
                                 row.time.isValid() ? row.time.toString(Qt::ISODate) : QString(),
                                 row.customer,
                                 row.channel,
                                 row.comment};
            for (const QString& attribute : attributes) {
                const auto at =
                    std::ranges::find(row.segments, attribute, &std::pair<QString, QString>::first);
                cells << (at == row.segments.end() ? QString() : at->second);
            }
            for (QString& cell : cells)
                cell = csvCell(cell);
            text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
            return true;
        });
    if (!read) return fail(read.error());
    for (const QString& note : guarded.notes(console.language()))
        console.note(note);
    return text.toUtf8();
}

} // namespace

Result<QByteArray> projectJson(OpenProject& opened, const CommandLine& line, Console& console) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    document::StoreSupply stored(opened.file->answers(), opened.project, console);
    document::ProtectedSupply guarded(stored, opened.project);
    const Result<void> written =
        exchange::writeProjectJson(opened.project, &supplyFor(line, stored, guarded), buffer);
    if (!written) return fail(written.error());
    for (const QString& note : guarded.notes(console.language()))
        console.note(note);
    return bytes;
}

Result<QByteArray> tableCsv(OpenProject& opened, const CommandLine& line, Console& console) {
    const QString table =
        line.has(QStringLiteral("table")) ? line.value(QStringLiteral("table")) : QStringLiteral("outline");
    if (table == QLatin1String("outline")) return outlineCsv(opened, line);
    if (table == QLatin1String("answers")) return answersCsv(opened, line, console);
    if (table == QLatin1String("figures")) {
        const Result<Figures> figures = computeFigures(opened, line, console, audienceOf(line));
        if (!figures) return fail(figures.error());
        return analysisCsv(*figures);
    }
    return fail(ErrorCode::Invalid, QCoreApplication::translate(
                                        "cli", "There is no table “%1”, only outline, answers and figures.")
                                        .arg(table));
}

} // namespace chwila::app
