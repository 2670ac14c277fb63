// A fragment: what copy takes and paste gives, within a project, between projects and programs. As JSON
// on the clipboard it keeps everything; as plain text it is a table for spreadsheets, and any table or
// list of lines pasted becomes touchpoints.
#pragma once

#include "core/edit/elements.h"

namespace chwila::edit {

inline constexpr const char* fragmentMimeType = "application/x-chwila-fragment+json";

struct Fragment {
    /// Where a card stood, counted from the leftmost column and topmost department of the fragment.
    struct Place {
        model::TouchpointId card;
        int column = 0;
        int row = 0;

        bool operator==(const Place&) const = default;
    };

    model::Project records;             ///< the cards with arrows among them, notes, and what they refer to
    std::vector<Place> places;          ///< ascending by card
    std::vector<model::StageId> stages; ///< copied as a whole: pasting makes new ones
    std::vector<model::DepartmentId> departments; ///< likewise
    std::vector<model::LaneId> lanes;             ///< likewise
    std::vector<model::NoteId> notes;             ///< copied on their own

    bool isEmpty() const {
        return places.empty() && stages.empty() && departments.empty() && lanes.empty() && notes.empty();
    }
    bool operator==(const Fragment&) const = default;
};

/// Stages bring their cards along, departments those of this journey, lanes their notes.
Fragment copy(const model::Project& project, model::JourneyId journey, const Elements& elements);

QByteArray toJson(const Fragment& fragment);
/// Anything else than such a form is one error; what is inside is checked like a project.
Result<Fragment> fragmentFromJson(const QByteArray& json);
/// Rows of cells with a heading, separated by tabs.
QString toPlainText(const Fragment& fragment);

struct PasteTarget {
    model::JourneyId journey;
    /// Where the upper left card goes, the others as they stood around it, those of one stage within one.
    /// Without it cards go to the stage and department they had, found by id and name; what does not exist is
    /// made.
    std::optional<Cell> at;
};

/// Cut and pasted within one project, cards get the labels of their answers back where those are still
/// unassigned; copies do not take labels away.
Result<model::Change> paste(const model::Project& project, const Fragment& fragment,
                            const PasteTarget& target);
/// Copies in the same cells, stacked under the originals; stages and departments behind theirs.
Result<model::Change> duplicate(const model::Project& project, model::JourneyId journey,
                                const Elements& elements);

/// At most so many rows are pasted; answers belong into an import.
inline constexpr int mostPastedRows = 2000;
/// Lines or spreadsheet rows become touchpoints, one step each from `at` on. A heading row with "name"
/// (or its translation) names the columns: name, description, stage, step (from 1), department, channel,
/// score (assumed, 0…10); else the first column is the name and the second the description. Where each row of
/// a headed table names one touchpoint that is there, it changes those: cells that are not empty.
Result<model::Change> pasteText(const model::Project& project, const QString& text, const Cell& at);
/// What a paste is about: the touchpoints it made or, where it made none, those it changed.
std::vector<model::TouchpointId> pastedTouchpoints(const model::Change& change);

} // namespace chwila::edit
