#include "ui/panels/record_form.h"

#include "core/document/document.h"
#include "core/edit/fields.h"
#include "core/render/theme.h"
#include "ui/jobs/journey_state.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QUuid>

namespace chwila::ui {

namespace {

/// Short ones stand two in a row.
bool isShortKind(edit::EditorKind kind) {
    switch (kind) {
    case edit::EditorKind::Number:
    case edit::EditorKind::Whole:
    case edit::EditorKind::Choice:
    case edit::EditorKind::Date:
        return true;
    case edit::EditorKind::Percent:
    case edit::EditorKind::Line:
    case edit::EditorKind::Text:
    case edit::EditorKind::Colour:
    case edit::EditorKind::Flag:
        return false;
    }
    return false;
}

/// A choice only where each of its words can be read in half the width.
bool isShort(const edit::FieldRow& row, const std::vector<edit::FieldChoice>& choices) {
    constexpr int roomForWords = 92; // pixels
    const QFontMetrics metrics(render::font(render::TextRole::Body));
    return isShortKind(row.editor) && std::ranges::all_of(choices, [&](const edit::FieldChoice& choice) {
               return metrics.horizontalAdvance(choice.text) <= roomForWords;
           });
}

/// Whether edits follow each other while the person works in the field.
bool isTyped(const edit::FieldRow& row) {
    return row.editor != edit::EditorKind::Choice && row.editor != edit::EditorKind::Flag;
}

/// A name of nothing but blanks, where the record needs one: an arrow may be unlabelled, a lane shows the
/// name of its kind, a project that of its file.
bool lacksName(const QString& table, const QString& field, const model::Cell& value) {
    const QString* text = std::get_if<QString>(&value);
    const bool free = table == QLatin1String(model::Transition::table)
                      || table == QLatin1String(model::Lane::table)
                      || table == QLatin1String(model::Settings::table);
    return text && !free && field == edit::nameField(table) && text->trimmed().isEmpty();
}

QLabel* fieldLabel(const edit::FieldRow& row, FieldEditor* editor) {
    QString text = QCoreApplication::translate("fields", row.label);
    if (row.editor == edit::EditorKind::Percent) text += QStringLiteral(" (%)");
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(render::font(render::TextRole::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(editor);
    constexpr int gapAbove = 6;
    label->setContentsMargins(0, gapAbove, 0, 0);
    return label;
}

} // namespace

RecordForm::RecordForm(const ViewContext& context, const char* table)
    : m_context(context), m_table(QLatin1String(table)) {
    build();
    connect(&m_context.document, &document::Document::changed, this, &RecordForm::follow);
}

void RecordForm::setRecords(const std::vector<edit::RecordRef>& records) {
    const bool same = records == m_records;
    m_records = records;
    if (!same) m_gesture = QUuid::createUuid().toString(QUuid::WithoutBraces);
    refresh();
}

void RecordForm::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    int column = 0;
    for (const edit::FieldRow& row : edit::fieldRows(m_table)) {
        FieldEditor* editor = makeFieldEditor(row, m_context.language, this);
        editor->setObjectName(QLatin1String(row.field));
        const bool half =
            isShort(row, row.choices ? row.choices(m_context.document.project(), m_context.language)
                                     : std::vector<edit::FieldChoice>{});
        if (column > 0 && !half) {
            line += 2;
            column = 0;
        }
        const int width = half ? 1 : 2;
        QLabel* label = row.editor == edit::EditorKind::Flag ? nullptr : fieldLabel(row, editor);
        if (label) grid->addWidget(label, line, column, 1, width, Qt::AlignBottom);
        grid->addWidget(editor, line + 1, column, 1, width, Qt::AlignTop);
        column += width;
        if (column >= 2) {
            line += 2;
            column = 0;
        }
        m_lines.push_back({&row, editor, label});
        const Line added = m_lines.back();
        connect(editor, &FieldEditor::edited, this,
                [this, added](const model::Cell& value) { commit(added, value); });
        connect(editor, &FieldEditor::entered, this,
                [this] { m_gesture = QUuid::createUuid().toString(QUuid::WithoutBraces); });
        connect(editor, &FieldEditor::left, this, [this, added] { refreshLine(added); });
    }
}

FieldEditor* RecordForm::editor(const QString& field) const {
    for (const Line& line : m_lines) {
        if (field == QLatin1String(line.row->field)) return line.editor;
    }
    return nullptr;
}

void RecordForm::focusFirst() {
    if (!m_lines.empty()) m_lines.front().editor->setFocus(Qt::ShortcutFocusReason);
}

void RecordForm::follow() {
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void RecordForm::showEvent(QShowEvent* event) {
    if (m_stale) refresh();
    QWidget::showEvent(event);
}

void RecordForm::refresh() {
    m_stale = false;
    std::erase_if(m_records, [this](const edit::RecordRef& record) {
        return !edit::fieldValue(m_context.document.project(), record, QStringLiteral("id"));
    });
    for (const Line& line : m_lines)
        refreshLine(line);
    setEnabled(!m_records.empty());
}

void RecordForm::refreshLine(const Line& line) {
    const bool isMeant = std::ranges::any_of(m_records, [&](const edit::RecordRef& record) {
        return edit::isMeaningful(m_context.document.project(), record, QLatin1String(line.row->field));
    });
    line.editor->setVisible(isMeant);
    if (line.label) line.label->setVisible(isMeant);
    if (line.row->choices) {
        line.editor->setChoices(edit::choicesBeside(*line.row, m_context.document.project(),
                                                    m_context.journey.journey(), m_context.language));
    }
    line.editor->setValue(commonValue(QLatin1String(line.row->field)));
    line.editor->setReadOnly(m_context.document.isReadOnly());
    line.editor->showProblem({});
}

std::optional<model::Cell> RecordForm::commonValue(const QString& field) const {
    std::optional<model::Cell> common;
    for (const edit::RecordRef& record : m_records) {
        const auto value = edit::fieldValue(m_context.document.project(), record, field);
        if (common && value != common) return std::nullopt;
        common = value;
    }
    return common;
}

void RecordForm::commit(const Line& line, const model::Cell& value) {
    const QString field = QLatin1String(line.row->field);
    if (lacksName(m_table, field, value)) {
        line.editor->showProblem(tr("It needs a name; the old one is kept until you type another."));
        return;
    }
    const Result<model::Change> change =
        edit::setField(m_context.document.project(), m_records, field, value);
    if (!change) {
        line.editor->showProblem(change.error().message);
        return;
    }
    if (change->isEmpty()) {
        line.editor->showProblem({});
        return;
    }
    const QString text = tr("Change “%1”").arg(QCoreApplication::translate("fields", line.row->label));
    const QString gesture = isTyped(*line.row) ? field + QLatin1Char('/') + m_gesture : QString();
    const Result<void> done = m_context.document.commit(*change, text, gesture);
    if (!done) line.editor->showProblem(done.error().message);
}

} // namespace chwila::ui
