// Segment choices as a person types them ("Product=Comfort|Basic; Region=North"), kept so in a persona,
// and how many answers each value of an attribute has. Used by the filter, personas and the command line.
#pragma once

#include "core/feedback/response_cube.h"

namespace chwila::feedback {

/// Attributes in their order; "\" before ; | = and itself, the empty value as two quotation marks. What
/// segmentsFromText() reads back.
QString segmentsToText(const std::vector<SegmentChoice>& choices);
/// Sorted by attribute, values sorted and once each. Parts without a value are passed over.
std::vector<SegmentChoice> segmentsFromText(const QString& text);

/// Sets the choice of one attribute; none of its values: any. The order stays that of attributes.
void setSegment(std::vector<SegmentChoice>& choices, const QString& attribute, QStringList values);

/// Answers of each value of the attribute under the rest of the filter: what choosing it would show.
/// Values of `attribute` without an answer there are in it with 0.
std::map<QString, qint64> answersByValue(const ResponseCube& cube, const model::Project& project,
                                         Filter filter, const QString& attribute);

} // namespace chwila::feedback
