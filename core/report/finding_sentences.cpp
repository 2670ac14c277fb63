#include "core/analysis/moments.h"
#include "core/base/text.h"
#include "core/feedback/scale_name.h"
#include "core/report/insight_sentences.h"
#include "core/report/parts.h"
#include "core/report/sentence_parts.h"
#include "core/report/sentences.h"
#include "core/report/words.h"

#include <algorithm>

namespace chwila::report {

using analysis::Evidence;
using analysis::Finding;
using analysis::FindingKind;
using analysis::MomentLabel;

namespace {

QString names(const std::vector<model::TouchpointId>& ids, const Telling& telling) {
    QStringList texts;
    for (const model::TouchpointId id : ids)
        texts += nameOf(id, telling);
    return listed(texts, telling.language);
}

QString areaSentence(const Finding& finding, const Telling& telling) {
    const Language& language = telling.language;
    const auto& areas = telling.result.areas;
    if (finding.area < 0 || finding.area >= static_cast<int>(areas.size())) return {};
    const analysis::TroubleArea& area = areas[static_cast<std::size_t>(finding.area)];
    const QString answers = partOfAnswers(area.low, area.answers, language);
    if (area.members.size() == 1) {
        return language.translate("report", "%1 is a trouble area by itself: %2 were bad, %3 would be usual.")
            .arg(names(area.members, telling), answers, language.number(area.expected, 0));
    }
    return language.translate("report", "%1 together are a trouble area: %2 were bad, %3 would be usual.")
        .arg(names(area.members, telling), answers, language.number(area.expected, 0));
}

QString blindSpotSentence(const Finding& finding, const Telling& telling) {
    const Language& language = telling.language;
    const QString name = names(finding.touchpoints, telling);
    const analysis::TouchpointResult* figures =
        finding.touchpoints.size() == 1 ? telling.result.find(finding.touchpoints.front()) : nullptr;
    if (!figures)
        return language.translate("report", "There are no answers to go by about %1, and it matters.")
            .arg(name);
    // lupdate 6.4 does not come to an end on a product inside a call of translate.
    const int contacts = wholeNumber(1000 * telling.result.contacts(*figures));
    return language
        .translate(
            "report",
            "There are no answers to go by about %1, although %n of %2 customers come here and leave after a "
            "bad experience.",
            nullptr, contacts)
        .arg(name, language.number(qint64{1000}));
}

QString questionSentence(const Finding& finding, const Telling& telling) {
    const Language& language = telling.language;
    const model::Scale* scale = telling.project.find(finding.scale);
    const QString question = scale ? singleLine(feedback::scaleName(*scale, language)) : QString();
    return language
        .translate("report",
                   "The question “%1” was asked only at %2, so there is nothing to compare it with.")
        .arg(question, names(finding.touchpoints, telling));
}

QString fewAnswersSentence(const Telling& telling) {
    const Language& language = telling.language;
    const auto answered = std::ranges::count_if(telling.result.touchpoints,
                                                [](const auto& figures) { return figures.answers > 0; });
    if (answered == 0) {
        return language.translate("report",
                                  "There are no answers here, so nobody can say where customers are lost.");
    }
    return language.translate(
        "report",
        "Only %n touchpoints have answers, so each counts with its answers as they are; "
        "from 8 on what chance can do is taken out of them.",
        nullptr, pluralCount(answered));
}

} // namespace

QString sentence(const Finding& finding, const Telling& telling) {
    const Language& language = telling.language;
    switch (finding.kind) {
    case FindingKind::MomentOfTruth: {
        const analysis::TouchpointResult* figures =
            finding.touchpoints.empty() ? nullptr : telling.result.find(finding.touchpoints.front());
        return figures ? momentSentence(*figures, telling) : QString();
    }
    case FindingKind::TroubleArea:
        return areaSentence(finding, telling);
    case FindingKind::BlindSpot:
        return blindSpotSentence(finding, telling);
    case FindingKind::ClosedGroup:
        return language.translate("report", "Customers cannot get out of %1: draw where they go from there.")
            .arg(names(finding.touchpoints, telling));
    case FindingKind::UntestedQuestion:
        return questionSentence(finding, telling);
    case FindingKind::NotShrunk:
        return language.translate("report",
                                  "The touchpoints differ no more than chance would make them differ, so "
                                  "all of them count as average.");
    case FindingKind::FewAnswers:
        return fewAnswersSentence(telling);
    case FindingKind::NoPath:
        return noPathSentence(telling);
    case FindingKind::UnassignedAnswers:
        return language.translate("report",
                                  "Some answers carry labels that belong to no touchpoint yet; they are "
                                  "not counted.");
    case FindingKind::ExplainedBySegment:
    case FindingKind::JourneyWorse:
    case FindingKind::OfPart:
    case FindingKind::Driver:
    case FindingKind::MeasuredLoss:
        return insightSentence(finding, telling);
    }
    return {};
}

FindingPlace placeOfFinding(const Finding& finding) {
    switch (finding.kind) {
    case FindingKind::ClosedGroup:
    case FindingKind::NoPath:
        return FindingPlace::Map;
    case FindingKind::UnassignedAnswers:
        return FindingPlace::Data;
    case FindingKind::Driver:
        return FindingPlace::Drivers;
    case FindingKind::OfPart:
    case FindingKind::NotShrunk:
    case FindingKind::FewAnswers:
    case FindingKind::JourneyWorse:
        return FindingPlace::Whole;
    case FindingKind::MomentOfTruth:
    case FindingKind::TroubleArea:
    case FindingKind::BlindSpot:
    case FindingKind::UntestedQuestion:
    case FindingKind::ExplainedBySegment:
    case FindingKind::MeasuredLoss:
        break;
    }
    return finding.touchpoints.empty() ? FindingPlace::Whole : FindingPlace::Touchpoint;
}

QString findingKindName(const Finding& finding, const Telling& telling) {
    const Language& language = telling.language;
    switch (finding.kind) {
    case FindingKind::MomentOfTruth:
        return labelName(MomentLabel::MomentOfTruth, language);
    case FindingKind::TroubleArea:
        return language.translate("report", "Trouble area");
    case FindingKind::BlindSpot:
        return labelName(MomentLabel::BlindSpot, language);
    case FindingKind::ClosedGroup:
        return language.translate("report", "No way out");
    case FindingKind::NoPath:
        return language.translate("report", "No path");
    case FindingKind::UnassignedAnswers:
        return language.translate("report", "Answers not counted");
    case FindingKind::ExplainedBySegment:
        return language.translate("report", "Explained by who comes");
    case FindingKind::JourneyWorse:
        return language.translate("report", "The whole journey");
    case FindingKind::Driver:
        return language.translate("report", "Goes together with the overall score");
    case FindingKind::MeasuredLoss:
        return language.translate("report", "Who really left");
    case FindingKind::OfPart: {
        const auto part = static_cast<std::size_t>(finding.part);
        if (finding.part < 0 || part >= telling.result.parts.size()) return {};
        return partText(telling.result.parts[part].title, analysis::Unit::Number, telling);
    }
    case FindingKind::UntestedQuestion:
    case FindingKind::NotShrunk:
    case FindingKind::FewAnswers:
        break;
    }
    return language.translate("report", "What the answers cannot say");
}

bool isLimit(const Finding& finding, const analysis::AnalysisResult& result) {
    switch (finding.kind) {
    case FindingKind::UntestedQuestion:
    case FindingKind::NotShrunk:
    case FindingKind::FewAnswers:
    case FindingKind::NoPath:
    case FindingKind::UnassignedAnswers:
        return true;
    case FindingKind::OfPart: {
        const auto part = static_cast<std::size_t>(finding.part);
        const auto row = static_cast<std::size_t>(finding.row);
        return finding.part >= 0 && finding.row >= 0 && part < result.parts.size()
               && row < result.parts[part].findings.size() && result.parts[part].findings[row].isLimit;
    }
    case FindingKind::MomentOfTruth:
    case FindingKind::TroubleArea:
    case FindingKind::BlindSpot:
    case FindingKind::ClosedGroup:
    case FindingKind::ExplainedBySegment:
    case FindingKind::JourneyWorse:
    case FindingKind::Driver:
    case FindingKind::MeasuredLoss:
        break;
    }
    return false;
}

bool isByHand(const analysis::TouchpointResult& figures) {
    return figures.marked && figures.label != analysis::MomentLabel::MomentOfTruth;
}

QString verdictName(const model::Kind<model::Verdict>& verdict, const Language& language) {
    switch (verdict.known().value_or(model::Verdict::None)) {
    case model::Verdict::None:
        break;
    case model::Verdict::Confirmed:
        return language.translate("report", "confirmed by hand");
    case model::Verdict::Rejected:
        return language.translate("report", "rejected by hand");
    case model::Verdict::Added:
        return language.translate("report", "added by hand");
    }
    return {};
}

QString labelName(MomentLabel label, const Language& language) {
    switch (label) {
    case MomentLabel::NotOnAnyPath:
        return language.translate("report", "Not on any path");
    case MomentLabel::BlindSpot:
        return language.translate("report", "Blind spot");
    case MomentLabel::NoAnswers:
        return language.translate("report", "No answers");
    case MomentLabel::MomentOfTruth:
        return language.translate("report", "Moment of truth");
    case MomentLabel::SoreSpot:
        return language.translate("report", "Sore spot");
    case MomentLabel::Routine:
        return language.translate("report", "Routine");
    case MomentLabel::AskMore:
        return language.translate("report", "Ask more customers");
    case MomentLabel::WeakSpot:
        return language.translate("report", "Weak spot");
    case MomentLabel::Strength:
        return language.translate("report", "Strength to protect");
    case MomentLabel::NothingUnusual:
        return language.translate("report", "Matters, nothing unusual");
    }
    return {};
}

QString labelMeaning(MomentLabel label, const Language& language) {
    switch (label) {
    case MomentLabel::NotOnAnyPath:
        return language.translate("report",
                                  "No transition leads there, so nothing can be said about its weight.");
    case MomentLabel::BlindSpot:
        return language.translate(
            "report", "It matters whether customers stay, but there are no answers to go by: measure it.");
    case MomentLabel::NoAnswers:
        return language.translate("report",
                                  "There are no answers to go by: little is at stake, or those that were "
                                  "given do not count here.");
    case MomentLabel::MomentOfTruth:
        return language.translate("report",
                                  "More bad experiences than usual, and customers leave because of them.");
    case MomentLabel::SoreSpot:
        return language.translate("report",
                                  "More bad experiences than usual, but few customers are at stake.");
    case MomentLabel::Routine:
        return language.translate("report", "Nothing unusual, and little is at stake.");
    case MomentLabel::AskMore:
        return language.translate("report", "It matters, but fewer than ten customers have answered.");
    case MomentLabel::WeakSpot:
        return language.translate(
            "report", "Not worse than usual, yet more bad experiences than good ones can make up for.");
    case MomentLabel::Strength:
        return language.translate("report", "Fewer bad experiences than usual where it matters: keep it so.");
    case MomentLabel::NothingUnusual:
        return language.translate("report", "It matters, and it goes about as well as the rest.");
    }
    return {};
}

QString adviceSentence(const analysis::TouchpointResult& figures, const Telling& telling) {
    const Language& language = telling.language;
    if (analysis::answersAreLeftOut(figures, telling.result)) {
        return language.translate(
            "report", "It matters whether customers stay. Customers have answered, but none of "
                      "their answers counts here: the filter leaves them out, or they are too few "
                      "to be shown to others.");
    }
    const QString meaning = labelMeaning(figures.label, language);
    const auto moments = telling.result.moments();
    const auto at = std::ranges::find(moments, &figures);
    if (figures.label != MomentLabel::MomentOfTruth || at == moments.end()) return meaning;
    if (at == moments.begin()) return joined({meaning, language.translate("report", "Mend this one first.")});
    const auto place = static_cast<qint64>(at - moments.begin()) + 1;
    return joined(
        {meaning, language
                      .translate("report", "Number %1 of %2 moments of truth: mend it after those "
                                           "ranked before it.")
                      .arg(language.number(place), language.number(static_cast<qint64>(moments.size())))});
}

QString evidenceName(Evidence evidence, const Language& language) {
    switch (evidence) {
    case Evidence::Sure:
        return language.translate("report", "sure");
    case Evidence::QuiteSure:
        return language.translate("report", "quite sure");
    case Evidence::TroubleArea:
        return language.translate("report", "as part of a trouble area");
    case Evidence::None:
        return language.translate("report", "not sure");
    }
    return {};
}

namespace {

QString answersSentence(const Telling& telling) {
    const Language& language = telling.language;
    const analysis::AnalysisResult& result = telling.result;
    const auto answered =
        std::ranges::count_if(result.touchpoints, [](const auto& figures) { return figures.answers > 0; });
    if (result.answers == 0) return language.translate("report", "Nobody has answered here.");
    qint64 low = 0;
    for (const analysis::TouchpointResult& row : result.touchpoints)
        low += row.low;
    return language
        .translate("report", "%1 at %n touchpoints, %2 of them bad.", nullptr, pluralCount(answered))
        .arg(language.translate("report", "%n answers", nullptr, pluralCount(result.answers)),
             result.answers < fewestForPercent ? language.number(low)
                                               : language.percent(result.overallLowShare));
}

QString momentsSentence(const std::vector<const analysis::TouchpointResult*>& moments,
                        const Telling& telling) {
    const Language& language = telling.language;
    if (moments.empty()) {
        return language.translate("report", "No touchpoint stands out as a moment of truth.");
    }
    QStringList texts;
    for (const analysis::TouchpointResult* figures : moments)
        texts += nameOf(figures->id, telling);
    if (moments.size() == 1) {
        return language.translate("report", "One moment of truth stands out: %1.").arg(texts.front());
    }
    return language
        .translate("report", "%n moments of truth stand out: %1.", nullptr, pluralCount(moments.size()))
        .arg(listed(texts, language));
}

QString lossSentence(const Telling& telling) {
    const Language& language = telling.language;
    const analysis::AnalysisResult& result = telling.result;
    if (result.lost <= 0) return {};
    if (result.calibrated) {
        const int lost = wholeNumber(1000 * result.lost);
        const QString starters = language.number(qint64{1000});
        const std::optional<double> known = telling.project.settings().knownLossRate;
        // Solved for all customers, the model loses as many as are known; for some of them it does not.
        if (known && wholeNumber(1000 * *known) != lost) {
            return language
                .translate("report",
                           "Of %1 of the customers counted here, about %n are lost on the way; of %1 of all "
                           "customers you know that %2 are lost.",
                           nullptr, lost)
                .arg(starters, language.number(1000 * *known, 0));
        }
        return language
            .translate("report", "Of %1 customers who start, about %n are lost on the way.", nullptr, lost)
            .arg(starters);
    }
    double share = 0;
    for (const analysis::TouchpointResult* figures : result.moments())
        share += figures->lastStrawShare;
    if (share < 0.005) return {};
    return language
        .translate("report", "Of the customers the model loses, %1 leave right at these touchpoints.")
        .arg(language.percent(share));
}

} // namespace

QStringList overviewSentences(const Telling& telling) {
    QStringList sentences{answersSentence(telling)};
    const auto moments = telling.result.moments();
    // Where no way is known, nothing can stand out, and that is a finding of its own.
    if (!moments.empty() || someWayIsKnown(telling.result)) sentences += momentsSentence(moments, telling);
    const QString loss = lossSentence(telling);
    if (!loss.isEmpty()) sentences += loss;
    return sentences;
}

} // namespace chwila::report
