// The forms a project can be read from and written to besides its own file, one row each. Adding a form
// = one pair of files, one row here, one test.
#pragma once

#include "core/exchange/project_document.h"

#include <span>

class QIODevice;

namespace chwila::exchange {

struct Format {
    const char* key;    ///< names the row; never changes
    const char* label;  ///< English, marked for translation in the context "exchange"
    const char* suffix; ///< of the file name, without the dot
    /// Whether a file is of this form, judged by its content; a first part of it is enough. Null for a form
    /// that is only written.
    bool (*recognises)(const QByteArray& content, const QString& fileName);
    Result<ProjectDocument> (*read)(const QByteArray& content, const QString& fileName); ///< may be null
    Result<void> (*write)(const model::Project& project, AnswerSupply* answers,
                          QIODevice& device); ///< may be null
};

std::span<const Format> formats();
/// The form that writes files of this name; null where none does.
const Format* formatForWriting(const QString& fileName);
/// The first form that recognises it; null where none does.
const Format* formatOf(const QByteArray& content, const QString& fileName);
/// By the first form that recognises it; any other table as an outline, whose columns it then misses.
/// `fileName` is for errors and for the suffix.
Result<ProjectDocument> readDocument(const QByteArray& content, const QString& fileName);

} // namespace chwila::exchange
