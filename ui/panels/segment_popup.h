// The panel behind the customers of the filter: attributes at the left, the values of one at the right, each
// with the answers it would show; and the personas, each of which stands for a choice of segments.
#pragma once

#include "ui/views/view.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace chwila::ui {

class SegmentPopup : public QFrame {
    Q_OBJECT

  public:
    explicit SegmentPopup(const ViewContext& context, QWidget* parent = nullptr);

    /// Under the widget, at the attribute; empty: the first one.
    void openAt(const QWidget& widget, const QString& attribute);
    /// Whom the person chose by name, as long as the filter is theirs. Not whoever happens to stand for the
    /// same customers: who ticks a value has not thought of them.
    const model::Persona* chosenPersona() const;

  Q_SIGNALS:
    void personaChosen(); ///< also where the filter stays what it was

  private:
    QWidget* makePersonas();
    QWidget* makeValues();
    void reload();
    void fillPersonas();
    void fillAttributes();
    void fillValues();
    void findValues(const QString& text);
    void takeValue(QListWidgetItem* item);
    void takePersona(int index);
    void tieToPersona();
    QString attribute() const;
    QStringList chosenValues(const QString& attribute) const;

    ViewContext m_context;
    model::PersonaId m_chosen;
    QComboBox* m_personas;
    QPushButton* m_tie;
    QListWidget* m_attributes;
    QLineEdit* m_find;
    QListWidget* m_values;
    QLabel* m_none;
};

} // namespace chwila::ui
