// The sentences of this module in the language of the screen: Words::tr("…"), context "feedback".
#pragma once

#include <QCoreApplication>

namespace chwila::feedback {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(feedback)
};

} // namespace chwila::feedback
