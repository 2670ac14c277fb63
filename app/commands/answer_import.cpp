#include "app/commands/answer_import.h"

#include "core/feedback/answer_reader.h"
#include "core/model/draft.h"
#include "core/model/journey_index.h"

#include <QCoreApplication>

namespace chwila::app {

namespace {

/// Takes a committed change back, so that a failed import leaves the project as it was.
Error takeBack(OpenProject& opened, const model::Change& change, Error error) {
    const Result<void> undone = opened.file->commit(
        change.reversed(), QCoreApplication::translate("cli", "Take back a failed import"));
    if (!undone) error.detail += QLatin1Char('\n') + undone.error().message;
    return error;
}

/// Where new touchpoints start: a stage, a department, and the touchpoint customers come from.
struct Anchor {
    model::StageId stage;
    model::DepartmentId department;
    std::optional<model::TouchpointId> before;
    int step = 0;
};

Anchor anchorFor(model::Draft& draft, model::JourneyId journey, const Language& language) {
    Anchor anchor;
    const model::JourneyIndex index(draft.project(), journey);
    int order = 0;
    for (const model::StageColumns& columns : index.stages())
        order = std::max(order, columns.stage->order + 1);
    if (!index.touchpoints().empty()) anchor.before = index.touchpoints().back()->id;
    const auto departments = index.departments();
    const std::optional<model::DepartmentId> first =
        departments.empty() ? std::nullopt : std::optional(departments.front()->id);

    model::Stage stage;
    stage.journey = journey;
    stage.name = language.translate("cli", "From the survey");
    stage.phase = model::Phase::During;
    stage.order = order;
    anchor.stage = draft.add(stage);
    model::Department department;
    department.name = language.translate("cli", "Not yet assigned");
    anchor.department = first ? *first : draft.add(department);
    return anchor;
}

} // namespace

model::Change touchpointsForLabels(const model::Project& project, model::JourneyId journey,
                                   std::vector<feedback::LabelMatch>& matches, const Language& language) {
    model::Draft draft(project);
    const bool needed =
        std::ranges::any_of(matches, [](const feedback::LabelMatch& match) { return !match.touchpoint; });
    if (!needed) return draft.change();
    Anchor anchor = anchorFor(draft, journey, language);
    for (feedback::LabelMatch& match : matches) {
        if (match.touchpoint) continue;
        model::Touchpoint card;
        card.name = match.label;
        card.stage = anchor.stage;
        card.department = anchor.department;
        card.step = anchor.step++;
        match.touchpoint = draft.add(card);
        model::Transition arrow;
        arrow.from = anchor.before;
        arrow.to = match.touchpoint;
        draft.add(arrow);
        anchor.before = match.touchpoint;
    }
    model::Transition end;
    end.from = anchor.before;
    draft.add(end);
    return std::move(draft).take();
}

Result<ImportOutcome> bringIn(OpenProject& opened, const ImportRequest& request, Console& console) {
    ImportOutcome outcome;
    const feedback::SourceLocation& location = request.sample.location;
    Result<feedback::ImportPreview> preview = feedback::preview(location, request.mapping, console);
    if (!preview) return fail(preview.error());
    outcome.preview = *std::move(preview);
    outcome.rejected = outcome.preview.rejected;
    if (opened.project.settings().redact) outcome.removed = outcome.preview.privateDetails;
    outcome.matches = feedback::matchLabels(outcome.preview.labelNames(), opened.project, request.journey);
    if (request.onlyPreview) return outcome;

    model::Project grown = opened.project;
    model::Change change;
    if (request.makeTouchpoints) {
        change = touchpointsForLabels(opened.project, request.journey, outcome.matches, console.language());
        if (const Result<void> applied = change.applyTo(grown); !applied) return fail(applied.error());
    }
    const feedback::ImportPlan plan = feedback::planImport(grown, request.name, location, request.mapping,
                                                           outcome.preview, outcome.matches);
    change = change.squashed(plan.change);
    if (const Result<void> applied = plan.change.applyTo(grown); !applied) return fail(applied.error());
    const Result<void> committed =
        opened.file->commit(change, QCoreApplication::translate("cli", "Import answers"));
    if (!committed) return fail(committed.error());

    feedback::Batch header;
    header.source = plan.source;
    header.name = request.name;
    auto rows = feedback::openAnswers(grown, plan.source);
    if (!rows) return fail(takeBack(opened, change, rows.error()));
    Result<feedback::Batch> batch = opened.file->answers().importBatch(header, **rows, console);
    if (!batch) return fail(takeBack(opened, change, batch.error()));
    opened.project = std::move(grown);
    outcome.batch = *std::move(batch);
    outcome.removed = (*rows)->removed();
    if (auto rejected = opened.file->answers().rejected(outcome.batch->id)) {
        outcome.rejected = *std::move(rejected);
    }
    return outcome;
}

void sayCounts(const ImportOutcome& outcome, Console& console) {
    const Language& language = console.language();
    const auto count = [&](const char* source, qint64 n) {
        return language.translate("cli", source, nullptr, pluralCount(n));
    };
    const feedback::AnswerReader::Counts& counts = outcome.preview.counts;
    console.say(count(QT_TRANSLATE_N_NOOP("cli", "%n row(s) read"), counts.rows));
    console.say(QStringLiteral("  ")
                + count(QT_TRANSLATE_N_NOOP("cli", "%n valid answer(s)"), counts.answers));
    console.say(QStringLiteral("  ")
                + count(QT_TRANSLATE_N_NOOP("cli", "%n could not be read"), counts.invalid));
    console.say(QStringLiteral("  ")
                + count(QT_TRANSLATE_N_NOOP("cli", "%n duplicate(s) left out"), counts.duplicates));
    console.say(QStringLiteral("  ")
                + count(QT_TRANSLATE_N_NOOP("cli", "%n not applicable"), counts.notApplicable));
    console.say(QStringLiteral("  ")
                + count(QT_TRANSLATE_N_NOOP("cli", "%n without a touchpoint (unassigned)"),
                        outcome.preview.unassigned(outcome.matches)));
    const QString removed = feedback::describe(outcome.removed, language);
    if (!removed.isEmpty()) console.say(QStringLiteral("  ") + removed);
    QStringList unassigned;
    for (const feedback::LabelMatch& match : outcome.matches) {
        if (!match.touchpoint) unassigned << match.label;
    }
    if (!unassigned.isEmpty()) {
        console.note(QCoreApplication::translate("cli", "Labels that match no touchpoint: %1.")
                         .arg(unassigned.mid(0, 10).join(QStringLiteral(", ")))
                     + QLatin1Char(' ')
                     + QCoreApplication::translate("cli", "“--make-touchpoints” draws them."));
    }
    constexpr qsizetype shown = 5;
    for (const feedback::Rejected& row :
         std::span(outcome.rejected).first(std::min<std::size_t>(shown, outcome.rejected.size()))) {
        console.note(describe(Error{ErrorCode::Invalid, row.reason, {}, row.position}));
    }
    if (outcome.rejected.size() > shown) {
        console.note(
            count(QT_TRANSLATE_N_NOOP("cli", "… and %n more; “--rejected FILE.csv” writes them all."),
                  static_cast<qint64>(outcome.rejected.size()) - shown));
    }
}

QByteArray rejectedCsv(const std::vector<feedback::Rejected>& rejected) {
    QString text = QStringLiteral("line,column,reason,text\n");
    for (const feedback::Rejected& row : rejected) {
        text += QStringLiteral("%1,%2,").arg(row.position.line).arg(row.position.column) + csvCell(row.reason)
                + QLatin1Char(',') + csvCell(row.text) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace chwila::app
