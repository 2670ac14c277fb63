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

constexpr ActionId mapOnBehalf[] = {ActionId::Present};
constexpr ActionId heatmapOnBehalf[] = {ActionId::ExportHeatmapPng, ActionId::ExportHeatmapCsv};
constexpr ActionId trendsOnBehalf[] = {ActionId::AddEvent};
constexpr ActionId improveOnBehalf[] = {ActionId::AddInitiative, ActionId::FocusBudget};
constexpr ActionId dataOnBehalf[] = {ActionId::ImportAnswers, ActionId::AttachDatabase,
                                     ActionId::RefreshAnswers};
constexpr ActionId reportOnBehalf[] = {ActionId::ExportReport};

const ViewRow rows[] = {
    {ActionId::ShowMap, &make<MapView>, mapOnBehalf, true},
    {ActionId::ShowHeatmap, &make<HeatmapView>, heatmapOnBehalf, false},
    {ActionId::ShowMoments, &make<MomentsView>, {}, false},
    {ActionId::ShowTrends, &make<TrendsView>, trendsOnBehalf, false},
    {ActionId::ShowImprove, &make<ImproveView>, improveOnBehalf, false},
    {ActionId::ShowOutline, &make<OutlineView>, {}, true},
    {ActionId::ShowData, &make<DataView>, dataOnBehalf, false},
    {ActionId::ShowReport, &make<ReportView>, reportOnBehalf, false},
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
