// Axes that end and tick at round numbers, for charts on the screen and on paper alike.
#pragma once

#include <QString>

#include <vector>

namespace chwila::report {

struct ChartAxis {
    QString name;
    double from = 0;
    double to = 1;
    double step = 1; ///< between two ticks

    int decimals() const;
    std::vector<double> ticks() const;
    /// 0 … 1 between the ends, clipped.
    double place(double value) const;

    bool operator==(const ChartAxis&) const = default;
};

/// The shortest axis that holds both, with ticks at 1, 2 or 5 times a power of ten, at most seven. From 0
/// where `least` is 0; 0 … 1 where there is nothing to hold.
ChartAxis roundAxis(const QString& name, double least, double most);

} // namespace chwila::report
