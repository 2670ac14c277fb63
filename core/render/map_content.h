// What the elements of a map say: titles, scores, shares, ranks, counts of notes, in one language.
// Made once per project revision or analysis result by a pure function; painters only draw it.
// Shares are 0…1, satisfaction 0…100; absent is never drawn as 0.
#pragma once

#include "core/analysis/enough_answers.h"
#include "core/analysis/result.h"
#include "core/base/language.h"
#include "core/render/heat_layer.h"
#include "core/render/pulse_painter.h"
#include "core/render/theme.h"

namespace chwila::render {

using analysis::enoughAnswers;

struct CardContent {
    model::TouchpointId id;
    QString title;
    QString icon; ///< key of the channel's icon; empty: none
    QString channel;
    int departmentOrder = 0;
    QString departmentColour;
    bool backstage = false;

    qint64 answers = 0;
    std::optional<double> satisfaction; ///< measured
    std::optional<double> assumed;      ///< guessed, as 0…100; shown where nothing is measured
    double low = 0;                     ///< shares of the answers
    double neutral = 0;
    double high = 0;
    QString scoreText;   ///< "64", or "~60" for an assumed one, empty for none
    QString answersText; ///< "312 answers", "4 answers", "assumed", "no answers"

    QString answersShort; ///< "n 312", where the long one has no room

    int rank = 0;             ///< of the moment of truth from 1; 0: not marked
    bool marked = false;      ///< diamond; without rank for one added by a person and not scored
    bool byHand = false;      ///< marked by a person, against the figures: the diamond is hollow
    QString decided;          ///< "added by hand"; empty where the mark is as computed
    bool unavoidable = false; ///< padlock: everybody who finishes comes through here
    int area = -1;            ///< trouble area whose hull it belongs to; −1: none
    int pains = 0;
    int ideas = 0;
    PulseLine pulse; ///< empty where there are too few weeks

    bool isMeasured() const { return satisfaction && answers > 0; }
    bool hasEnoughAnswers() const { return answers >= enoughAnswers; }
    bool operator==(const CardContent&) const = default;
};

struct RouteContent {
    model::TransitionId id;
    QString text; ///< its label and share: "by phone · 34 %"

    bool operator==(const RouteContent&) const = default;
};

struct NoteContent {
    model::NoteId id;
    model::Kind<model::NoteKind> kind;
    model::Kind<model::Severity> severity;
    QString text;
    int votes = 0;

    bool operator==(const NoteContent&) const = default;
};

/// A moment of truth on the emotion curve.
struct MomentSign {
    int rank = 0; ///< as on its card
    bool byHand = false;

    auto operator<=>(const MomentSign&) const = default;
};

/// One column of the emotion curve.
struct StepMean {
    int column = 0;
    std::optional<double> satisfaction; ///< mean over its answers; absent below enoughAnswers
    std::optional<analysis::Interval> band;
    std::optional<double> assumed;
    qint64 answers = 0;
    std::vector<MomentSign> moments; ///< standing here, ascending by rank

    bool operator==(const StepMean&) const = default;
};

struct MapContent {
    std::vector<CardContent> cards;   ///< ascending by id
    std::vector<RouteContent> routes; ///< ascending by id
    std::vector<NoteContent> notes;   ///< ascending by id
    std::vector<StepMean> curve;      ///< ascending by column
    std::vector<QString> stageNames;  ///< as JourneyIndex::stages()
    std::map<model::DepartmentId, QString> departmentNames;
    std::map<model::DepartmentId, QString> departmentOwners;
    std::map<model::DepartmentId, std::pair<QString, int>> departmentColours; ///< own colour, order
    std::map<model::LaneId, QString> laneNames;
    std::map<QString, QString> phaseNames; ///< by the key of the phase
    QString startText, finishedText, lostText;
    QString unknownDepartmentText; ///< header of the row of cards without a department
    QString meanText;              ///< of the emotion lane: "mean 71"
    QString measuredText;          ///< its legend; empty where there is no such line
    QString assumedText;           ///< its legend; empty where there is no such line
    ColourScale scale;             ///< satisfaction → colour: the journey's mean is neutral
    std::optional<double> overall; ///< satisfaction over all answers
    std::vector<std::vector<model::TouchpointId>> hulls; ///< trouble areas that are evidence
    std::optional<HeatLayer> heat;                       ///< where it was asked for
    QString byHandText; ///< legend of the hollow diamond; empty where there is none

    const CardContent* card(model::TouchpointId id) const;
    const RouteContent* route(model::TransitionId id) const;
    const NoteContent* note(model::NoteId id) const;

    bool operator==(const MapContent&) const = default;
};

/// What is laid over a map beside what it always shows.
struct MapLayers {
    bool heat = false;

    bool operator==(const MapLayers&) const = default;
};

/// `result` may be null: then only what was drawn and assumed is shown. A result of another journey
/// counts as none.
MapContent mapContent(const model::Project& project, model::JourneyId journey,
                      const analysis::AnalysisResult* result, const Language& language,
                      const MapLayers& layers = {});
/// The same for whoever needs the journey's index besides.
MapContent mapContent(const model::Project& project, const model::JourneyIndex& index,
                      const analysis::AnalysisResult* result, const Language& language,
                      const MapLayers& layers = {});

} // namespace chwila::render
