// Ctrl+F: finds a word in all texts of the project. Down and Up lead from place to place, and Enter goes on
// at the one that is shown.
#pragma once

#include "core/edit/find.h"
#include "ui/views/view.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace chwila::ui {

class FindBar : public QWidget {
    Q_OBJECT

  public:
    explicit FindBar(const ViewContext& context, QWidget* parent = nullptr);

    /// Shows the bar and puts the cursor into it; goes to the first place that has the text, where there is
    /// one, else what was looked for last can be looked for again.
    void open(const QString& text = {});
    /// +1 or −1, round the corner; 0 to the place that is shown.
    void go(int step);
    qsizetype matches() const { return std::ssize(m_found); }

  Q_SIGNALS:
    void found(const chwila::edit::Found& place);
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void search();
    void say();
    QString elsewhere(const edit::Found& place) const;

    ViewContext m_context;
    QLineEdit* m_input;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    std::vector<edit::Found> m_found;
    model::JourneyId m_from; ///< shown when it was searched
    qsizetype m_at = -1;
};

} // namespace chwila::ui
