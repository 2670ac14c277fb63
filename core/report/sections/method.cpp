#include "core/report/sections/method.h"

#include "core/analysis/tolerance.h"
#include "core/base/text.h"
#include "core/feedback/scale_name.h"
#include "core/report/insight_sentences.h"
#include "core/report/sections/common.h"

#include <cmath>

namespace chwila::report::sections {

namespace {

TableBlock questions(const SectionContext& context, const JourneyResult& journey) {
    const Language& language = context.language();
    TableBlock table;
    table.columns = {{language.translate("report", "Question"), 2},
                     {language.translate("report", "Counts as bad"), 1.2},
                     {language.translate("report", "Answers"), 0.8, Column::Align::Right},
                     {language.translate("report", "Bad"), 0.7, Column::Align::Right}};
    std::map<model::ScaleId, std::pair<qint64, qint64>> sums;
    for (const analysis::TouchpointResult& figures : journey.result->touchpoints) {
        for (const analysis::QuestionFigures& question : figures.questions) {
            sums[question.scale].first += question.n;
            sums[question.scale].second += question.low;
        }
    }
    for (const auto& [id, sum] : sums) {
        const model::Scale* scale = context.project().find(id);
        if (!scale || sum.first == 0) continue;
        const auto number = [&](double score) {
            return language.number(score, score == std::floor(score) ? 0 : 1);
        };
        Cell name;
        name.text = Text(singleLine(feedback::scaleName(*scale, language)));
        name.small =
            language.translate("report", "%1 to %2").arg(number(scale->minimum), number(scale->maximum));
        Cell low;
        low.text = Text((scale->higherIsBetter ? language.translate("report", "%1 and less")
                                               : language.translate("report", "%1 and more"))
                            .arg(number(scale->lowAtMost)));
        Cell answers;
        answers.text = Text(language.number(sum.first));
        Cell share;
        share.text = Text(language.percent(static_cast<double>(sum.second) / static_cast<double>(sum.first)));
        table.rows.push_back({std::move(name), std::move(low), std::move(answers), std::move(share)});
    }
    return table;
}

QStringList countedSentences(const SectionContext& context, const JourneyResult& journey) {
    const Language& language = context.language();
    QStringList sentences;
    sentences += language.translate("report", "%n answers were counted.", nullptr,
                                    pluralCount(journey.result->answers));
    sentences += language.translate("report", "Filter and period: %1.").arg(context.basis());
    if (journey.counts.setAside > 0) {
        sentences +=
            language
                .translate("report",
                           "%n earlier answers of the same customers to the same question at the same "
                           "touchpoint within %1 days were set aside.",
                           nullptr, pluralCount(journey.counts.setAside))
                .arg(language.number(qint64{context.project().settings().repeatDays}));
    }
    if (journey.counts.unassigned > 0) {
        sentences += language.translate("report",
                                        "%n answers carry labels that belong to no touchpoint; they are not "
                                        "counted.",
                                        nullptr, pluralCount(journey.counts.unassigned));
    }
    if (context.input.leftOut > 0) {
        sentences += language
                         .translate("report",
                                    "So that nobody can be recognised, %n group(s) of fewer than %1 answers, "
                                    "and their words, are not in this report and in none of its totals.",
                                    nullptr, context.input.leftOut)
                         .arg(context.input.smallestGroup);
    }
    if (context.input.smallestGroup > 1 && context.input.firstAnswer.isValid()) {
        sentences += language
                         .translate("report", "In trends, weeks in which a touchpoint has fewer than %1 "
                                              "answers are counted together with the weeks that follow.")
                         .arg(context.input.smallestGroup);
    }
    return sentences;
}

QString lossModel(const SectionContext& context, const JourneyResult& journey) {
    const Language& language = context.language();
    const auto& hazards = journey.result->hazards;
    QString text =
        language
            .translate("report",
                       "The loss model lets customers walk along the transitions of the map. At a bad "
                       "experience %1 of them leave at the first one, %2 of those still there at the "
                       "second, %3 at every later one.")
            .arg(language.percent(hazards[0]), language.percent(hazards[1]), language.percent(hazards[2]));
    text += QLatin1Char(' ');
    if (const analysis::Tolerance* preset = analysis::toleranceOf(context.project().settings())) {
        text +=
            language
                .translate("report", "These are stated intentions (%1), so the losses are an upper bound.")
                .arg(analysis::toleranceName(*preset, language))
            + QLatin1Char(' ') + analysis::toleranceSource(*preset, language) + QLatin1Char(' ');
    }
    if (const QString sentence = sensitivitySentence(context.telling(journey)); !sentence.isEmpty())
        text += sentence + QLatin1Char(' ');
    const std::optional<double> known = context.project().settings().knownLossRate;
    if (journey.result->calibrated && known) {
        text += language
                    .translate("report",
                               "It is scaled so that it loses as many customers as the company knows it "
                               "loses: %1 of those who start.")
                    .arg(language.percent(*known));
    } else {
        text += language.translate(
            "report", "The company's own loss rate is not known, so losses are told as ranks and "
                      "shares and never as numbers of customers.");
    }
    return text;
}

/// What is only told where there is something of it.
void addFurtherSteps(const SectionContext& context, const JourneyResult& journey,
                     std::vector<Block>& blocks) {
    const Language& language = context.language();
    if (journey.result->pulse.judged > 0) {
        blocks.push_back({Heading{language.translate("report", "How trends are judged"), 3}});
        blocks.push_back(body(language.translate(
            "report",
            "Answers are counted by whole weeks and compared with the first weeks, which say what is "
            "usual. An alarm needs a smoothed share outside its limits two weeks in a row. A new level "
            "is told where two levels of at least four weeks each describe the answers much better "
            "than one.")));
    }
    if (!journey.result->improve.initiatives.empty()) {
        blocks.push_back({Heading{language.translate("report", "What initiatives are worth"), 3}});
        blocks.push_back(body(language.translate(
            "report",
            "The loss model is solved again without the bad experiences the initiative takes away; several "
            "together are solved together. Once one is done, the answers since are compared with those "
            "before, of which the part that chance explains is taken out first.")));
        blocks.push_back(body(language.translate(
            "report",
            "A category nobody set is proposed by what goes together with the overall score where most of "
            "it hangs. Within the budget the set that keeps most is chosen; must-haves that mend a moment "
            "of truth come before all others.")));
    }
}

QString usualText(const JourneyResult& journey, const Language& language) {
    const QString itself = language.translate(
        "report", "Every question is compared with itself only: what is usual at a touchpoint is the share "
                  "of bad experiences its questions have over the whole journey.");
    const QString counts =
        journey.result->asAnswered
            ? language.translate("report",
                                 "With fewer than 8 touchpoints answered it cannot be told how much of "
                                 "a difference is chance, so each counts with its own answers as they "
                                 "are.")
            : language.translate("report",
                                 "Few answers can exaggerate, so a touchpoint counts with a share "
                                 "between its own and the usual one, the closer to its own the more "
                                 "answers it has.");
    return itself + QLatin1Char(' ') + counts;
}

QString surenessText(const JourneyResult& journey, const Language& language) {
    QString text = language.translate(
        "report",
        "An exact test asks how often so many bad experiences would come together by chance. “Sure”: of "
        "twenty marked like this about nineteen deserve it; “quite sure”: of ten about nine. “As part of a "
        "trouble area”: the touchpoint and its neighbours together have more bad experiences than chance "
        "puts next to each other. Intervals hold the true value in 95 of 100 cases.");
    if (!journey.result->segmentChecks.empty()) {
        text += QLatin1Char(' ')
                + language.translate(
                    "report", "What is marked is looked at again within segments, one attribute of customers "
                              "at a time: who comes explains it where it goes about as often wrong as for "
                              "the same customers elsewhere.");
    }
    return text;
}

void addSteps(const SectionContext& context, const JourneyResult& journey, std::vector<Block>& blocks) {
    const Language& language = context.language();
    const auto step = [&](const QString& title, const QString& text) {
        blocks.push_back({Heading{title, 3}});
        blocks.push_back(body(text));
    };
    step(language.translate("report", "What is usual"), usualText(journey, language));
    step(language.translate("report", "How sure we are"), surenessText(journey, language));
    step(language.translate("report", "Who is lost"), lossModel(context, journey));
    step(language.translate("report", "How moments of truth are ranked"),
         language.translate("report",
                            "By the customers who leave because the touchpoint has more bad experiences than "
                            "usual: how many more, times how many leave each time. A diamond needs both: "
                            "evidence that it is worse, and more than average at stake. What people "
                            "confirmed, rejected or added by hand is kept and shown as such."));
    addFurtherSteps(context, journey, blocks);
}

} // namespace

std::vector<Section> method(const SectionContext& context) {
    const Language& language = context.language();
    std::vector<Section> sections;
    for (const JourneyResult& journey : context.told()) {
        Section section;
        section.blocks.push_back({Heading{language.translate("report", "How the figures were made"), 1,
                                          context.journeyKicker(journey)}});
        section.blocks.push_back(body(countedSentences(context, journey).join(QLatin1Char(' '))));
        TableBlock table = questions(context, journey);
        if (!table.rows.empty()) section.blocks.push_back({std::move(table)});
        addSteps(context, journey, section.blocks);
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace chwila::report::sections
