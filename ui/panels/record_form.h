// The fields of one record, or of several of the same kind at once, as a form made from fieldRows(). Every
// edit is committed at once; what is typed in one field without leaving it is one undo step.
#pragma once

#include "core/edit/elements.h"
#include "ui/panels/field_editor.h"
#include "ui/views/view.h"

#include <map>

namespace chwila::ui {

class RecordForm : public QWidget {
    Q_OBJECT

  public:
    /// Has its fields at once, so that Tab comes to them where the form stands.
    RecordForm(const ViewContext& context, const char* table);

    /// Of its table. Records that are gone when the project changes fall out of the form.
    void setRecords(const std::vector<edit::RecordRef>& records);
    const std::vector<edit::RecordRef>& records() const { return m_records; }
    /// Null where the form has no such field.
    FieldEditor* editor(const QString& field) const;
    void focusFirst();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    struct Line {
        const edit::FieldRow* row = nullptr;
        FieldEditor* editor = nullptr;
        QWidget* label = nullptr; ///< none beside a flag
    };

    void build();
    void follow();
    void refresh();
    void refreshLine(const Line& line);
    std::optional<model::Cell> commonValue(const QString& field) const;
    void commit(const Line& line, const model::Cell& value);

    ViewContext m_context;
    QString m_table;
    std::vector<edit::RecordRef> m_records;
    std::vector<Line> m_lines;
    bool m_stale = false; // refreshed when it is next shown
    QString m_gesture;    // of the field that has the focus
};

} // namespace chwila::ui
