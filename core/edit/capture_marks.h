// Where the marks of a typed line stand and which names they mean. The rules are told in capture_line.h.
// Not for use outside core/edit.
#pragma once

#include "core/model/project.h"

namespace chwila::edit {

/// A mark with what belongs to it, or plain text. Positions count UTF-16 units of the line.
struct CaptureRun {
    QChar mark;               ///< one of @ # > : ! " (any opening quotation mark gives "); null: plain text
    qsizetype begin = 0;      ///< of the mark
    qsizetype content = 0;    ///< first letter of what it marks
    qsizetype contentEnd = 0; ///< behind its last one
    qsizetype end = 0;        ///< where the next run begins
    bool quoted = false;      ///< the content stands in quotation marks
};

/// Left to right, covering the whole line.
std::vector<CaptureRun> captureRuns(QStringView line);
/// A part of the line without the backslashes that only say "this is text".
QString withoutEscapes(QStringView line, qsizetype begin, qsizetype end);
/// A backslash before everything that would be read as a mark.
QString escapedForCapture(const QString& text);

struct CaptureName {
    qint64 id = 0;
    QString name;
    QString key;   ///< see captureKey
    QString words; ///< the same with a space between words
};
/// What names are compared by: without case, accents and what stands between words ("E-mail", "email").
QString captureKey(QStringView text);
/// Departments (@), channels (#) or stages of the journey (>), in their order.
std::vector<CaptureName> captureNames(const model::Project& project, model::JourneyId journey, QChar mark);

struct NameMatch {
    const CaptureName* known = nullptr; ///< null: a new name
    qsizetype length = 0;               ///< how much of the text it takes
};
/// `wholeText`: an unknown name is all of the text, else its first word. `quoted`: only the exact name.
NameMatch matchName(const std::vector<CaptureName>& names, QStringView text, bool wholeText, bool quoted);

} // namespace chwila::edit
