// Where a file goes that was dropped or opened: by its content and the tables of formats, never by what the
// person had in mind when choosing the menu entry.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace chwila::ui {

enum class FileRoute : std::uint8_t {
    Project,  ///< a Chwila project: opens
    Document, ///< another form of a project (core/exchange/formats.h): a new project is made of it
    Answers,  ///< a table of answers: the import assistant
    Database, ///< an SQLite database of something else: the dialog that attaches it
    EventLog, ///< the mining assistant
};

/// How the names of such files usually end, for dialogs.
QStringList openableEndings();

/// An error, with the way out, where it is nothing of these.
Result<FileRoute> routeOf(const QString& path);

} // namespace chwila::ui
