// What happened and may explain a trend: the events that concern the shown chart, with a line to add one, to
// pin one to the touchpoint and to remove one. Every edit is one undo step.
#pragma once

#include "core/model/change.h"
#include "ui/views/trends_list.h"
#include "ui/views/view.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace chwila::ui {

class WrappedRow;

class TrendsEvents : public QWidget {
    Q_OBJECT

  public:
    explicit TrendsEvents(const ViewContext& context, QWidget* parent = nullptr);

    void setSubject(const PulseKey& key);
    /// The day the next event gets unless the person chooses another.
    void proposeDay(QDate day);
    /// Commits what stands in the line; false where it is refused.
    bool add();
    bool removeCurrent();
    /// The chosen event concerns the shown touchpoint alone from now on.
    bool pinCurrent();
    QListWidget* list() const { return m_list; }
    /// False where the event does not concern what is shown.
    bool choose(model::EventId event);

    /// Writing down, pinning and removing, for the view that has this.
    bool canPerform(ActionId action) const;
    bool perform(ActionId action);

  Q_SIGNALS:
    void capabilitiesChanged();

  private:
    void nameControls();
    void layOut();
    void refresh();
    void updateButtons();
    bool commit(const Result<model::Change>& change, const QString& text);
    std::optional<model::TouchpointId> touchpoint() const;
    std::optional<model::EventId> current() const;

    ViewContext m_context;
    PulseKey m_key;
    QListWidget* m_list;
    QLabel* m_none;
    QDateEdit* m_day;
    QLineEdit* m_text;
    QComboBox* m_scope;
    QCheckBox* m_newLevel;
    QPushButton* m_add;
    QPushButton* m_pin;
    QPushButton* m_remove;
    WrappedRow* m_buttons = nullptr;
};

} // namespace chwila::ui
