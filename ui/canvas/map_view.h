// The Map view: the canvas in the window, fed with document, journey, figures and theme, and told what
// the catalogue's actions want. What it does not do itself (delete, copy, move …) the window does.
#pragma once

#include "ui/canvas/presenter.h"
#include "ui/views/view.h"

#include <QPointer>
#include <QTimer>

namespace chwila::ui {

class EmptyState;
class MapCanvas;
class MiniMap;

class MapView final : public View {
    Q_OBJECT

  public:
    using View::View;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    QString whyNot(ActionId action) const override;
    bool perform(ActionId action) override;
    std::optional<double> zoom() const override;
    bool reveal(model::TouchpointId touchpoint) override;
    bool revealRecord(const edit::RecordRef& record) override;

    /// Null before setContext.
    MapCanvas* canvas() const { return m_canvas; }
    /// Null while nothing is presented.
    Presenter* presenter() const { return m_presenter; }

    EmptyState* hint() const { return m_hint; }

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void follow(const ViewContext& context);
    void passOn();
    void keepPlace();
    bool showKeptPlace();
    void refreshObserved();
    void refreshHint();
    void present();

    std::optional<ViewContext> m_context;
    MapCanvas* m_canvas = nullptr;
    bool m_isEmpty = true;        ///< no card is shown
    EmptyState* m_hint = nullptr; ///< over an empty map: how to begin
    MiniMap* m_miniMap = nullptr;
    QPointer<Presenter> m_presenter;
    QTimer m_resting;               // until the map has stood still for a while
    bool m_fitted = false;          // once, when first shown
    bool m_showsObserved = false;   // drawn against real
    bool m_chosenElsewhere = false; // while another view was shown; to be brought into sight
};

} // namespace chwila::ui
