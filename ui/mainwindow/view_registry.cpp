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
    ActionId::Rename,     ActionId::SelectAll,     ActionId::ZoomIn,          ActionId::ZoomOut,
    ActionId::ZoomActual, ActionId::ZoomFit,       ActionId::ZoomSelection,   ActionId::ShowObserved,
    ActionId::ShowHeat,   ActionId::ToggleMiniMap, ActionId::SplitTouchpoint,
};
constexpr ActionId mapOnBehalf[] = {ActionId::Present};
constexpr ActionId outlineActions[] = {ActionId::Rename, ActionId::SelectAll};
// Lists of customers' words stand in several views.
constexpr ActionId wordsActions[] = {ActionId::FollowUpOpen, ActionId::FollowUpAnswered,
                                     ActionId::FollowUpClosed, ActionId::FollowUpReset,
                                     ActionId::FollowUpNote};
constexpr ActionId heatmapOnBehalf[] = {ActionId::ExportHeatmapPng, ActionId::ExportHeatmapCsv};
constexpr ActionId momentsActions[] = {
    ActionId::ConfirmMoment,    ActionId::RejectMoment,  ActionId::AddMoment,
    ActionId::DecideAsComputed, ActionId::FollowUpOpen,  ActionId::FollowUpAnswered,
    ActionId::FollowUpClosed,   ActionId::FollowUpReset, ActionId::FollowUpNote,
};
constexpr ActionId trendsActions[] = {
    ActionId::PinEvent,       ActionId::RemoveEvent,   ActionId::FollowUpOpen, ActionId::FollowUpAnswered,
    ActionId::FollowUpClosed, ActionId::FollowUpReset, ActionId::FollowUpNote,
};
constexpr ActionId trendsOnBehalf[] = {ActionId::AddEvent};
constexpr ActionId improveActions[] = {ActionId::RemoveInitiative, ActionId::InitiativeFromSliders,
                                       ActionId::ResetSliders, ActionId::PromiseComputed};
constexpr ActionId improveOnBehalf[] = {ActionId::AddInitiative, ActionId::FocusBudget};
constexpr ActionId dataActions[] = {
    ActionId::RemoveImport,   ActionId::SaveRejected,  ActionId::FollowUpOpen, ActionId::FollowUpAnswered,
    ActionId::FollowUpClosed, ActionId::FollowUpReset, ActionId::FollowUpNote,
};
constexpr ActionId dataOnBehalf[] = {ActionId::ImportAnswers, ActionId::AttachDatabase,
                                     ActionId::RefreshAnswers};
constexpr ActionId reportActions[] = {
    ActionId::MoveSectionUp, ActionId::MoveSectionDown,    ActionId::ToggleSection,     ActionId::ChooseLogo,
    ActionId::RemoveLogo,    ActionId::ChooseReportColour, ActionId::UsualReportColour,
};
constexpr ActionId reportOnBehalf[] = {ActionId::ExportReport};

const ViewRow rows[] = {
    {ActionId::ShowMap, &make<MapView>, mapActions, mapOnBehalf, true},
    {ActionId::ShowHeatmap, &make<HeatmapView>, wordsActions, heatmapOnBehalf, false},
    {ActionId::ShowMoments, &make<MomentsView>, momentsActions, {}, false},
    {ActionId::ShowTrends, &make<TrendsView>, trendsActions, trendsOnBehalf, false},
    {ActionId::ShowImprove, &make<ImproveView>, improveActions, improveOnBehalf, false},
    {ActionId::ShowOutline, &make<OutlineView>, outlineActions, {}, true},
    {ActionId::ShowData, &make<DataView>, dataActions, dataOnBehalf, false},
    {ActionId::ShowReport, &make<ReportView>, reportActions, reportOnBehalf, false},
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
