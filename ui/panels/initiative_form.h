// One initiative: its fields, the touchpoints it mends, what it is worth and what was measured once it is
// done.
#pragma once

#include "core/model/change.h"
#include "ui/panels/record_form.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace chwila::ui {

class InitiativeForm : public QWidget {
    Q_OBJECT

  public:
    explicit InitiativeForm(const ViewContext& context, QWidget* parent = nullptr);

    void setInitiative(model::InitiativeId initiative);
    void refresh();
    RecordForm* form() const { return m_form; }
    QTreeWidget* touchpoints() const { return m_touchpoints; }
    /// Writes the computed value down as the promise.
    void promise();
    bool canPromise() const;

  private:
    void fillTouchpoints(const model::Initiative& initiative);
    void showShare(QTreeWidgetItem& item, const model::Initiative& initiative,
                   model::TouchpointId touchpoint) const;
    void takeTouchpoints();
    void commit(const Result<model::Change>& change, const QString& text);

    ViewContext m_context;
    model::InitiativeId m_initiative;
    QLabel* m_worth;
    QLabel* m_measured;
    RecordForm* m_form;
    QTreeWidget* m_touchpoints;
    QPushButton* m_promise;
    bool m_filling = false;
};

} // namespace chwila::ui
