#include "ui/services/picture_language.h"

#include "core/report/report.h"

#include <QCoreApplication>

namespace chwila::ui {

Language pictureLanguage(const model::Project& project, const Language& screen) {
    return report::defaultSpec(project, screen).language;
}

QString pictureDialogTitle(const QString& title, const model::Project& project, const Language& screen) {
    const QString code = pictureLanguage(project, screen).code();
    if (code == screen.code()) return title;
    return QCoreApplication::translate("exports", "%1 in the language of the report: %2")
        .arg(title, Language::nativeName(code));
}

} // namespace chwila::ui
