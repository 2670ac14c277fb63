// How the first bytes of a text file are cut into cells, and whose export they look like. Used while
// sampling; apart from it so that any bytes can be tried on it.
#pragma once

#include "core/feedback/reading/survey_shape.h"

#include <QByteArray>

namespace chwila::feedback {

struct DialectGuess {
    Dialect dialect;
    SurveyShape shape;
};

/// `complete` says that these bytes are the whole file.
DialectGuess guessDialect(const QByteArray& head, const QString& encoding, bool complete);

/// The shape of a file whose dialect is chosen already; without key and roles where the dialect has
/// other header rows than the shape.
SurveyShape shapeUnder(const Dialect& dialect, const QByteArray& head, bool complete);
/// The same for records of any reader.
SurveyShape shapeUnder(const Dialect& dialect, const std::vector<Row>& records, QChar delimiter);

} // namespace chwila::feedback
