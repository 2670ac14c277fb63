// Templates: journeys to start from, with stages, departments, touchpoints and usual ways, but without
// any answers.
#pragma once

#include "core/base/language.h"
#include "core/model/project.h"

#include <QStringList>

namespace chwila::sample {

struct Template {
    QString name;        ///< for the command line: "telecom"
    QString title;       ///< in the language asked for
    QString description; ///< one sentence
};

/// In the order they are offered.
std::vector<Template> templates(const Language& language);

/// NotFound for a name that templates() does not list; the message lists those there are.
Result<model::Project> makeTemplate(const QString& name, const Language& language);

} // namespace chwila::sample
