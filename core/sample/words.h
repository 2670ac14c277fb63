// A text of the sample and the templates in the three languages. Unlike the texts of screens these
// become data of a project, so they stand side by side in tables and not in translations/.
#pragma once

#include "core/base/language.h"

namespace chwila::sample {

struct Words {
    const char* en;
    const char* pl;
    const char* ro;

    /// In the language, English where it is none of the three.
    QString in(const Language& language) const {
        if (language.code() == QLatin1String("pl")) return QString::fromUtf8(pl);
        if (language.code() == QLatin1String("ro")) return QString::fromUtf8(ro);
        return QString::fromUtf8(en);
    }
};

} // namespace chwila::sample
