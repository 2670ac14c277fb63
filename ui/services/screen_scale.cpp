#include "ui/services/screen_scale.h"

#include <QtGui/private/qhighdpiscaling_p.h>

namespace chwila::ui {

void scaleScreens(double factor) {
    // What Qt does for QT_SCALE_FACTOR. Nothing public does it while a program runs, and to begin the
    // program anew would take undo, clipboard and running work away in the middle of a workshop.
    bool given = false;
    const double wanted = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&given);
    QHighDpiScaling::setGlobalFactor(given && wanted > 0 ? wanted * factor : factor);
}

} // namespace chwila::ui
