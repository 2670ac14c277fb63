// The Map view: the canvas in the window, fed with document, journey, figures and theme, and told what
// the catalogue's actions want. What it does not do itself (delete, copy, move …) the window does.
#pragma once

#include "ui/views/view.h"

namespace chwila::ui {

class MapCanvas;

class MapView final : public View {
    Q_OBJECT

  public:
    using View::View;

    QString title() const override;
    void setContext(const ViewContext& context) override;
    bool canPerform(ActionId action) const override;
    bool perform(ActionId action) override;
    std::optional<double> zoom() const override;
    bool reveal(model::TouchpointId touchpoint) override;

    /// Null before setContext.
    MapCanvas* canvas() const { return m_canvas; }

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refreshObserved();

    std::optional<ViewContext> m_context;
    MapCanvas* m_canvas = nullptr;
    bool m_fitted = false;        // once, when first shown
    bool m_showsObserved = false; // drawn against real
};

} // namespace chwila::ui
