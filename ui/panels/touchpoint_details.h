// What the inspector says about one touchpoint beyond its fields: what customers answered, its notes and
// the arrows at it.
#pragma once

#include "ui/panels/whole_list.h"
#include "ui/views/view.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chwila::ui {

class PulseWidget;

class TouchpointDetails : public QWidget {
    Q_OBJECT

  public:
    explicit TouchpointDetails(const ViewContext& context, QWidget* parent = nullptr);

    /// Reads it anew; the inspector does so at every change of the project while it is shown.
    void setTouchpoint(model::TouchpointId touchpoint);
    /// Notes and arrows, to stand below the fields; the rest stands above them. A widget of its own.
    QWidget* links() const { return m_links; }
    QWidget* notes() const;

  Q_SIGNALS:
    /// The person wants to read what customers said of it.
    void wordsAsked();

  private:
    void refresh();
    void refreshFigures();
    void refreshPulse();
    void refreshNotes();
    void refreshArrows();
    void addNote();
    void open(const QListWidgetItem* item);

    ViewContext m_context;
    model::TouchpointId m_touchpoint;
    QWidget* m_links;
    QLabel* m_number;
    QLabel* m_caption;
    QLabel* m_label;
    QLabel* m_sentence;
    PulseWidget* m_pulse;
    QLabel* m_trend;
    QPushButton* m_words;
    WholeList* m_notes;
    QWidget* m_newNote;
    QComboBox* m_noteKind;
    QLineEdit* m_noteText;
    WholeList* m_arrows;
};

} // namespace chwila::ui
