#include "core/report/curve_chart.h"

namespace chwila::report {

double Curve::upAt(double across) const {
    double up = points.empty() ? 0 : points.front().up;
    for (const CurvePoint& point : points) {
        if (point.across <= across) up = point.up;
    }
    return up;
}

QString curvesInWords(const CurveChart& chart, const Language& language) {
    QStringList parts{chart.up.name};
    for (const Curve& curve : chart.curves) {
        parts += language.translate("report", "%1: %2 at %3 %4")
                     .arg(curve.name, language.number(curve.upAt(curve.end), chart.up.decimals()),
                          language.number(curve.end, chart.across.decimals()), chart.across.name);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace chwila::report
