#include "app/commands/import_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace chwila::app {

namespace {

constexpr std::size_t rejectedShown = 5;
constexpr qsizetype labelsNamed = 10;

const model::Touchpoint* touchpointOf(const QString& label, const ImportOutcome& outcome,
                                      const model::Project& project) {
    const auto at = std::ranges::find(outcome.matches, label, &feedback::LabelMatch::label);
    return at != outcome.matches.end() && at->touchpoint ? project.find(*at->touchpoint) : nullptr;
}

void sayLabels(const ImportOutcome& outcome, const model::Project& project, Console& console) {
    const Language& language = console.language();
    for (const feedback::LabelCount& each : outcome.preview.labels) {
        const model::Touchpoint* touchpoint = touchpointOf(each.label, outcome, project);
        const QString count = language.translate("cli", "%n answer(s)", nullptr, pluralCount(each.answers));
        console.say(QStringLiteral("    %1 (%2): %3 → %4")
                        .arg(each.label, each.scale.name, count,
                             touchpoint ? touchpoint->name : language.translate("cli", "unassigned")));
    }
}

void noteApart(const ImportOutcome& outcome, Console& console) {
    if (outcome.apart == 0) return;
    console.note(console.language().translate("cli",
                                              "%n touchpoint(s) made in the stage “From the survey”, without "
                                              "arrows: draw where customers come from, or "
                                              "nobody knows how many are lost there.",
                                              nullptr, pluralCount(outcome.apart)));
}

void noteUnassigned(const ImportOutcome& outcome, Console& console) {
    QStringList unassigned;
    for (const feedback::LabelMatch& match : outcome.matches) {
        if (!match.touchpoint) unassigned << match.label;
    }
    if (unassigned.isEmpty()) return;
    QString named = unassigned.mid(0, labelsNamed).join(QStringLiteral(", "));
    if (unassigned.size() > labelsNamed)
        named = console.language()
                    .translate("feedback", "%1 and %n more", nullptr,
                               pluralCount(unassigned.size() - labelsNamed))
                    .arg(named);
    console.note(QCoreApplication::translate("cli", "Labels that match no touchpoint: %1.").arg(named)
                 + QLatin1Char(' ') + QCoreApplication::translate("cli", "“--make-touchpoints” draws them."));
}

void noteRejected(const ImportOutcome& outcome, Console& console) {
    for (const feedback::Rejected& row :
         std::span(outcome.rejected).first(std::min(rejectedShown, outcome.rejected.size()))) {
        // The reason names the column; a place counted in letters says nothing of a table.
        console.note(
            describe({ErrorCode::Invalid, row.reason, {}, {row.position.file, row.position.line, 0}}));
    }
    const qint64 all = outcome.batch ? outcome.batch->invalid : outcome.preview.counts.invalid;
    const auto more = all - static_cast<qint64>(std::min(rejectedShown, outcome.rejected.size()));
    if (more > 0) {
        console.note(console.language().translate(
            "cli", "… and %n more; “--rejected FILE.csv” writes them all.", nullptr, pluralCount(more)));
    }
}

QJsonValue timeValue(const QDateTime& time) {
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

void sayCounts(const ImportOutcome& outcome, const model::Project& project, bool labels, Console& console) {
    const auto line = [&](const char* source, qint64 n) {
        console.say(QStringLiteral("  ")
                    + console.language().translate("cli", source, nullptr, pluralCount(n)));
    };
    const feedback::AnswerReader::Counts& counts = outcome.preview.counts;
    console.say(console.language().translate("cli", "%n row(s) read", nullptr, pluralCount(counts.rows)));
    line(QT_TRANSLATE_N_NOOP("cli", "%n valid answer(s)"), counts.answers);
    line(QT_TRANSLATE_N_NOOP("cli", "%n could not be read"), counts.invalid);
    line(QT_TRANSLATE_N_NOOP("cli", "%n duplicate(s) left out"), counts.duplicates);
    line(QT_TRANSLATE_N_NOOP("cli", "%n not applicable"), counts.notApplicable);
    line(QT_TRANSLATE_N_NOOP("cli", "%n without a touchpoint (unassigned)"),
         outcome.preview.unassigned(outcome.matches));
    const QString removed = feedback::describe(outcome.removed, console.language());
    if (!removed.isEmpty()) console.say(QStringLiteral("  ") + removed);
    if (labels) sayLabels(outcome, project, console);
    noteApart(outcome, console);
    noteUnassigned(outcome, console);
    noteRejected(outcome, console);
    for (const QString& notice : outcome.preview.notices)
        console.note(notice);
}

QByteArray countsJson(const ImportOutcome& outcome, const model::Project& project, const QStringList& noted) {
    const feedback::ImportPreview& preview = outcome.preview;
    QJsonArray labels;
    for (const feedback::LabelCount& each : preview.labels) {
        const model::Touchpoint* touchpoint = touchpointOf(each.label, outcome, project);
        labels.append(QJsonObject{
            {QStringLiteral("label"), each.label},
            {QStringLiteral("scale"), each.scale.name},
            {QStringLiteral("answers"), each.answers},
            {QStringLiteral("touchpoint"), touchpoint ? QJsonValue(touchpoint->name) : QJsonValue()}});
    }
    QJsonArray rejected;
    for (const feedback::Rejected& row : outcome.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("line"), row.position.line},
                                    {QStringLiteral("column"), row.position.column},
                                    {QStringLiteral("reason"), row.reason},
                                    {QStringLiteral("text"), row.text}});
    }
    const QJsonObject object{
        {QStringLiteral("rows"), preview.counts.rows},
        {QStringLiteral("valid"), preview.counts.answers},
        {QStringLiteral("invalid"), preview.counts.invalid},
        {QStringLiteral("duplicates"), preview.counts.duplicates},
        {QStringLiteral("not_applicable"), preview.counts.notApplicable},
        {QStringLiteral("unassigned"), preview.unassigned(outcome.matches)},
        {QStringLiteral("undated"), preview.undated},
        {QStringLiteral("first"), timeValue(preview.firstTime)},
        {QStringLiteral("last"), timeValue(preview.lastTime)},
        {QStringLiteral("labels"), labels},
        {QStringLiteral("rejected"), rejected},
        {QStringLiteral("notices"), QJsonArray::fromStringList(noted + preview.notices)},
        {QStringLiteral("stored"), outcome.batch ? QJsonValue(outcome.batch->answers) : QJsonValue()},
        {QStringLiteral("batch"), outcome.batch ? QJsonValue(outcome.batch->id) : QJsonValue()}};
    return QJsonDocument(object).toJson();
}

} // namespace chwila::app
