// One line of a form: a widget that shows and edits the value of one field, of one record or of several at
// once. It knows nothing of the project: values come in and go out as cells.
#pragma once

#include "core/edit/field_rows.h"

#include <QWidget>

class QLabel;

namespace chwila::ui {

class FieldEditor : public QWidget {
    Q_OBJECT

  public:
    FieldEditor(const edit::FieldRow& row, QWidget* parent);

    /// Shows the value and emits nothing. Absent: the records differ ("several values").
    virtual void setValue(const std::optional<model::Cell>& value) = 0;
    /// What can be chosen may have changed; only for Choice.
    virtual void setChoices(const std::vector<edit::FieldChoice>& choices) { Q_UNUSED(choices) }
    virtual void setReadOnly(bool readOnly) = 0;
    /// What came out as `edited` was refused: say why, until another value is shown.
    void showProblem(const QString& sentence);

  Q_SIGNALS:
    /// The person gave the field this value. While typing it comes again and again; everything between
    /// the focus coming and going is one edit.
    void edited(const chwila::model::Cell& value);
    /// The focus came: what is typed from here on is one edit.
    void entered();
    /// The focus went.
    void left();

  protected:
    /// The widget that takes the input: gets focus, names and tooltip.
    void setInput(QWidget* input);
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QString m_name;
    QString m_hint;
    QLabel* m_problem = nullptr;
};

/// The editor of the row's kind, labelled for screen readers.
FieldEditor* makeFieldEditor(const edit::FieldRow& row, const Language& language, QWidget* parent);

} // namespace chwila::ui
