// In which language a customer wrote, of those our users' customers write in: by its small words and its
// letters. A guess for filtering a list; short texts often give none.
#pragma once

#include <QString>
#include <QStringList>

namespace chwila::feedback {

/// "en", "pl", "ro" or "de"; empty where none is clearly ahead.
QString languageOfWords(const QString& text);
/// The codes it can give.
QStringList wordLanguages();

} // namespace chwila::feedback
