#include "ui/mainwindow/view_registry.h"

#include "ui/canvas/map_view.h"
#include "ui/panels/improve_view.h"
#include "ui/panels/outline_view.h"
#include "ui/views/data_view.h"
#include "ui/views/heatmap_view.h"
#include "ui/views/moments_view.h"
#include "ui/views/report_view.h"
#include "ui/views/trends_view.h"

#include <algorithm>

namespace chwila::ui {

namespace {

template <class V>
View* make(QWidget* parent) {
    return new V(parent);
}

constexpr ActionId mapActions[] = {
    ActionId::SplitTouchpoint,
    ActionId::Rename,     ActionId::SelectAll, ActionId::ZoomIn,        ActionId::ZoomOut,
    ActionId::ZoomActual, ActionId::ZoomFit,   ActionId::ZoomSelection, ActionId::ShowObserved,
};
constexpr ActionId outlineActions[] = {ActionId::Rename, ActionId::SelectAll};
constexpr ActionId dataActions[] = {ActionId::ImportAnswers, ActionId::AttachDatabase,
                                    ActionId::RefreshAnswers};
constexpr ActionId reportActions[] = {ActionId::ExportReport};

const ViewRow rows[] = {
    {ActionId::ShowMap, &make<MapView>, mapActions, {}, true},
    {ActionId::ShowHeatmap, &make<HeatmapView>, {}, {}, false},
    {ActionId::ShowMoments, &make<MomentsView>, {}, {}, false},
    {ActionId::ShowTrends, &make<TrendsView>, {}, {}, false},
    {ActionId::ShowImprove, &make<ImproveView>, {}, {}, false},
    {ActionId::ShowOutline, &make<OutlineView>, outlineActions, {}, true},
    {ActionId::ShowData, &make<DataView>, {}, dataActions, false},
    {ActionId::ShowReport, &make<ReportView>, {}, reportActions, false},
};

} // namespace

std::span<const ViewRow> viewRows() {
    return rows;
}

const ViewRow* viewRowFor(ActionId show) {
    const auto at = std::ranges::find(rows, show, &ViewRow::show);
    return at == std::end(rows) ? nullptr : at;
}

} // namespace chwila::ui
