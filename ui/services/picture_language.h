// Which language pictures for others speak, and how the dialog that saves one says so.
#pragma once

#include "core/base/language.h"

namespace chwila::model {
class Project;
}

namespace chwila::ui {

/// Pictures lie beside the report on somebody's desk: they speak its language, whatever the screen speaks.
Language pictureLanguage(const model::Project& project, const Language& screen);

/// Of the dialog; names the language the picture will be in where that is not the screen's.
QString pictureDialogTitle(const QString& title, const model::Project& project, const Language& screen);

} // namespace chwila::ui
