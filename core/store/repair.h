// Makes a valid project of what could be read of a damaged one. Internal to core/store.
#pragma once

#include "core/model/project.h"

#include <QStringList>

namespace chwila::store {

/// Where a record refers to one that is gone, one named "Recovered" takes its place, so that what
/// refers to it stays; records that are wrong in themselves are left out. `lost` gets one sentence for
/// each kind of mending. The result passes model::validate().
void repair(model::Project& project, const std::vector<model::AliasId>& neededAliases, QStringList& lost);

} // namespace chwila::store
