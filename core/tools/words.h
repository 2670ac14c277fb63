// The sentences of this module in the language of the screen: Words::tr("…"), context "tools".
#pragma once

#include <QCoreApplication>

namespace chwila::tools {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tools)
};

} // namespace chwila::tools
