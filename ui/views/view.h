// What stands in the middle of the window: the map, the heatmap, the outline … A view is one row in
// ui/mainwindow/view_registry.cpp; the window makes it, hands it the context once and then only asks
// it to carry out actions. Views show results and call core; they decide nothing.
#pragma once

#include "core/base/language.h"
#include "core/model/records.h"
#include "ui/actions/action_catalogue.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace chwila::document {
class Document;
class Selection;
} // namespace chwila::document

namespace chwila::edit {
struct RecordRef;
}

namespace chwila::render {
struct Theme;
}

namespace chwila::ui {

class AnalysisScheduler;
class AppSettings;
class FileChooser;
class FilterState;
class JobRunner;
class JourneyState;
class Notifier;

/// What every view, panel and dialog works with. Everything outlives the views. Listen to
/// Document::changed, Selection::changed, FilterState::changed, JourneyState::changed and
/// AnalysisScheduler::resultChanged; the theme is repainted by QEvent::PaletteChange.
struct ViewContext {
    document::Document& document;
    document::Selection& selection;
    FilterState& filter;         ///< which answers count
    JourneyState& journey;       ///< which journey is shown
    AnalysisScheduler& analysis; ///< cube, counts and figures under the filter
    JobRunner& jobs;             ///< for work of one's own with progress and cancel
    AppSettings& settings;
    Notifier& notifier;         ///< says errors, asks questions; replaceable in tests
    FileChooser& fileChooser;   ///< the same for file dialogs
    const Language& language;   ///< of the screen
    const render::Theme& theme; ///< stays at its address, its content changes with the setting
};

class View : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    /// As on the rail; translated.
    virtual QString title() const = 0;
    /// Called once, before the view is first shown.
    virtual void setContext(const ViewContext& context) = 0;

    /// Whether the action can be carried out here and now; decides if menus offer it. Emit
    /// capabilitiesChanged when an answer changes for another reason than a changed selection,
    /// document or focus.
    virtual bool canPerform(ActionId action) const {
        Q_UNUSED(action)
        return false;
    }
    /// Why an action that is one of the view's cannot be carried out just now, a sentence for its tool tip;
    /// empty where it can, or where there is nothing to say.
    virtual QString whyNot(ActionId action) const {
        Q_UNUSED(action)
        return {};
    }
    /// Carries the action out; false passes it on to the window.
    virtual bool perform(ActionId action) {
        Q_UNUSED(action)
        return false;
    }
    /// 1 = actual size; absent where the view has no zoom.
    virtual std::optional<double> zoom() const { return std::nullopt; }
    /// Brings the record into sight and selects it, as find and the lists of findings do; false where
    /// the view does not show touchpoints.
    virtual bool reveal(model::TouchpointId touchpoint) {
        Q_UNUSED(touchpoint)
        return false;
    }

    /// The same for a record of any table; false where the view does not show it.
    virtual bool revealRecord(const edit::RecordRef& record) {
        Q_UNUSED(record)
        return false;
    }

  Q_SIGNALS:
    void capabilitiesChanged();
    void zoomChanged();
    /// One sentence for the status bar: what just happened, or what a drop would do.
    void message(const QString& text);
    /// The window opens the catalogue's menu of that place there.
    void contextMenuRequested(chwila::ui::ActionPlace place, const QPoint& globalPosition);
    /// Leads to another view, by the action of its row in the registry (ActionId::ShowMap …), which brings
    /// into sight what is selected.
    void viewRequested(chwila::ui::ActionId view);
    /// The window carries it out, as if it was chosen from a menu: buttons of empty states, for instance.
    void actionRequested(chwila::ui::ActionId action);
};

} // namespace chwila::ui
