// What is being done about a touchpoint: the initiatives that mend it, with state, day and owner. For whoever
// wrote something down there and wants to know what became of it. Used by the inspector.
#pragma once

#include "ui/panels/whole_list.h"
#include "ui/views/view.h"

class QLabel;

namespace chwila::ui {

class InitiativeList : public QWidget {
    Q_OBJECT

  public:
    explicit InitiativeList(const ViewContext& context, QWidget* parent = nullptr);

    /// Reads it anew; the inspector does so at every change of the project while it is shown.
    void setTouchpoint(model::TouchpointId touchpoint);
    QListWidget* list() const { return m_list; }

  Q_SIGNALS:
    /// The person wants to see it among the others.
    void chosen(chwila::model::InitiativeId initiative);

  private:
    void refresh();

    ViewContext m_context;
    model::TouchpointId m_touchpoint;
    WholeList* m_list;
    QLabel* m_nothing;
};

} // namespace chwila::ui
