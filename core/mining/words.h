// The sentences of this module in the language of the screen: Words::tr("…"), context "mining".
#pragma once

#include <QCoreApplication>

namespace chwila::mining {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mining)
};

} // namespace chwila::mining
