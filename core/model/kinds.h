// The closed lists of the vocabulary. Adding an entry = one enum value and one row in kinds.cpp.
#pragma once

#include "core/base/language.h"
#include "core/model/kind.h"

#include <cstdint>

namespace chwila::model {

enum class JourneyKind : std::uint8_t { AsIs, ToBe, Competitor, Inspiration };
enum class Phase : std::uint8_t { Before, During, After };
enum class ExperienceArea : std::uint8_t { Sales, Product, Brand, Marketing, Service, Unset };
enum class Visibility : std::uint8_t { Frontstage, Backstage };
/// What a person said about a touchpoint being a moment of truth.
enum class Verdict : std::uint8_t { None, Confirmed, Rejected, Added };
/// Where a transition without a next touchpoint ends.
enum class Exit : std::uint8_t { Finished, Lost };
enum class LaneKind : std::uint8_t { Emotion, Text, Pains, Quotes, Ideas, Systems, Measures };
enum class NoteKind : std::uint8_t { Pain, Gain, Quote, Idea, Question, Observation };
enum class Severity : std::uint8_t { None, Low, Medium, High };
enum class InitiativeCategory : std::uint8_t { Unset, Star, MustHave, Strategic };
enum class InitiativeStatus : std::uint8_t { Proposed, Planned, Running, Done, Dropped };
enum class ScaleKind : std::uint8_t { Nps, Csat, Ces, Own };
enum class SourceKind : std::uint8_t { File, Sqlite, Postgres };
/// Counts: the database counts, and only answers with words are read one by one. Servers only.
/// Weekly: counts of low and other answers that somebody else made week by week; they have a trend of their
/// own and are no answers anywhere else.
enum class SourceReading : std::uint8_t { Rows, Counts, Weekly };

template <>
std::span<const KindRow<JourneyKind>> kindRows();
template <>
std::span<const KindRow<Phase>> kindRows();
template <>
std::span<const KindRow<ExperienceArea>> kindRows();
template <>
std::span<const KindRow<Visibility>> kindRows();
template <>
std::span<const KindRow<Verdict>> kindRows();
template <>
std::span<const KindRow<Exit>> kindRows();
template <>
std::span<const KindRow<LaneKind>> kindRows();
template <>
std::span<const KindRow<NoteKind>> kindRows();
template <>
std::span<const KindRow<Severity>> kindRows();
template <>
std::span<const KindRow<InitiativeCategory>> kindRows();
template <>
std::span<const KindRow<InitiativeStatus>> kindRows();
template <>
std::span<const KindRow<ScaleKind>> kindRows();
template <>
std::span<const KindRow<SourceKind>> kindRows();
template <>
std::span<const KindRow<SourceReading>> kindRows();

/// The label of a kind in a language; the raw key for one that is not known.
template <class Enum>
QString label(const Kind<Enum>& kind, const Language& language) {
    const KindRow<Enum>* row = kind.find();
    return row ? language.translate("kinds", row->label) : kind.key();
}

} // namespace chwila::model
