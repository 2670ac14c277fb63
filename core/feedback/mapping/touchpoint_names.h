// Names for touchpoints that are made from the labels of a source: short enough for a card, and telling one
// from the other. Used wherever whoever has answers but no map yet lets it be made.
#pragma once

#include <QStringList>

namespace chwila::feedback {

/// One name a label, in order. Of questions that differ only in their part ("How was it? – Gate") the part,
/// where the parts differ; of a column's name in a database ("staff_service") its words; else the label.
QStringList touchpointNames(const QStringList& labels);

} // namespace chwila::feedback
