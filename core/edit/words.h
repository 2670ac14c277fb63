// The sentences of this module in the language of the screen: Words::tr("…"), context "edit".
#pragma once

#include <QCoreApplication>

namespace chwila::edit {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(edit)
};

} // namespace chwila::edit
