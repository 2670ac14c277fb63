// A touchpoint typed as one line, at the speed at which people call things out:
//     Check in at the desk @Reception #app >Arrival :7 !queue too long "nobody knew my name"
// @ department, # channel, > stage, : assumed score (0…10), ! pain, "…" something a customer said.
//
// A mark counts at the beginning of the line or after white space, and only with a letter or digit (or an
// opening quotation mark) directly behind it; a score ends at white space. So "e-mail @ work", "C#", "5:30"
// and "wow!" are text, and a backslash makes text of what would be a mark: "\@home".
// A name may have several words: of the project's names the longest that stands there is meant, without
// regard to case and accents. Else what was typed may be the beginning of a single one or, where none begins
// so, of a later word of a single one. Else it is a new name: up to the next mark where the line already has
// text for the touchpoint's own name, a single word where it has none. In quotation marks
// (@"Guest relations") it is exactly that name, known or new.
// A pain goes on to the next mark. Of two departments, channels, stages or scores the last one counts.
// Pure; used by the map's editor in place.
#pragma once

#include "core/model/project.h"

namespace chwila::edit {

enum class CaptureField : std::uint8_t { Department, Channel, Stage, Score, Pain, Quote };

struct CaptureToken {
    CaptureField field = CaptureField::Department;
    qsizetype begin = 0; ///< of its mark, in UTF-16 units
    qsizetype end = 0;   ///< behind its last letter
    QString text;        ///< a name as the project has it or as typed; words of a pain or quote
    qint64 id = 0;       ///< of the department, channel or stage; 0: not in the project yet
    double score = 0;    ///< as typed, also off the scale

    /// A name that comes into being with the touchpoint.
    bool isNew() const { return field <= CaptureField::Stage && id == 0; }
    bool operator==(const CaptureToken&) const = default;
};

struct CaptureLine {
    QString name; ///< what no mark takes, on one line
    std::vector<CaptureToken> tokens;

    /// The one that counts; null where there is none.
    const CaptureToken* last(CaptureField field) const;
    bool operator==(const CaptureLine&) const = default;
};

/// Every line can be read; what cannot be done with it is said by captureProblem().
CaptureLine readCaptureLine(const model::Project& project, model::JourneyId journey, const QString& line);

/// The line that is read as this name alone.
QString captureText(const QString& name);

struct CaptureCandidate {
    QString name;
    QString insert;     ///< to be put in place of what was typed
    bool isNew = false; ///< exactly what was typed, as a new name

    bool operator==(const CaptureCandidate&) const = default;
};
/// What the name at the cursor could become.
struct CaptureCompletion {
    CaptureField field = CaptureField::Department;
    qsizetype begin = 0; ///< what is replaced, in UTF-16 units
    qsizetype end = 0;
    std::vector<CaptureCandidate> candidates; ///< names that begin so, then those with a word that does
    /// It ends the line, which means the first candidate as it stands: nothing has to be picked.
    bool isUnderstood = false;

    bool operator==(const CaptureCompletion&) const = default;
};
/// No candidates where the cursor is at no name, the name is complete, or none is like it.
CaptureCompletion completeCapture(const model::Project& project, model::JourneyId journey,
                                  const QString& line, qsizetype cursor);

} // namespace chwila::edit
