// Every answer as a row of a CSV file: label, touchpoint, question, score, and what is known about the
// customer. For the window's export and the command line's.
#pragma once

#include "core/base/language.h"
#include "core/exchange/project_document.h"
#include "core/store/answer_store.h"

class QIODevice;

namespace chwila::document {

/// What answers are known by besides their score, sorted: the columns behind the fixed ones.
QStringList attributeNames(const feedback::ResponseCube& cube);

/// UTF-8 with a byte order mark, comma, a header row of fixed English names followed by `attributes`; scores
/// with a decimal point.
Result<void> writeAnswerTable(const model::Project& project, const QStringList& attributes,
                              exchange::AnswerSupply& supply, QIODevice& device);

/// The same of counts that were made elsewhere: a row for each label, score, day and combination of segments.
Result<void> writeCountTable(const model::Project& project, const QStringList& attributes,
                             exchange::AnswerSupply& supply, QIODevice& device);

/// All answers of a project file as they may leave it (ProtectedSupply), written whole or not at all. Gives
/// what was taken out, one sentence each.
Result<QStringList> writeProtectedAnswers(const model::Project& project, const QStringList& attributes,
                                          store::AnswerStore& answers, const QString& path,
                                          const Language& language, Progress& progress);

} // namespace chwila::document
