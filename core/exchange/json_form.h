// The complete form of a project as JSON, "chwila-project/1": every record, batch and answer. What it
// writes it reads back equal. docs/json-format.md describes it for people who write such files.
#pragma once

#include "core/exchange/project_document.h"

class QIODevice;

namespace chwila::exchange {

inline constexpr const char* projectFormat = "chwila-project/1";

/// Streams; `answers` may be null. An error of the device is one of Io.
Result<void> writeProjectJson(const model::Project& project, AnswerSupply* answers, QIODevice& device);

/// Refuses as a whole what is no such form, refers to what is not there or lies off its scale. Errors of
/// JSON itself carry line and column, others name the place in `detail` ("answers[12]").
Result<ProjectDocument> readProjectJson(const QByteArray& json, const QString& fileName);

/// The top object of a JSON text, or an error with its position.
Result<QJsonObject> parseJsonObject(const QByteArray& json, const QString& fileName);

} // namespace chwila::exchange
