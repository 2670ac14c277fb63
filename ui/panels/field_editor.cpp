#include "ui/panels/field_editor.h"

#include "ui/services/text_field.h"
#include "ui/services/wrapped_box.h"

#include <QColorDialog>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace chwila::ui {

namespace {

QString fieldText(const char* source) {
    return source[0] == '\0' ? QString() : QCoreApplication::translate("fields", source);
}

QString textOf(const std::optional<model::Cell>& value) {
    const QString* text = value ? std::get_if<QString>(&*value) : nullptr;
    return text ? *text : QString();
}

std::optional<double> numberOf(const std::optional<model::Cell>& value) {
    double number = 0;
    return value && model::fromCell(*value, number) ? std::optional(number) : std::nullopt;
}

QString severalValues() {
    return FieldEditor::tr("Several values");
}

/// A field's own menu takes the focus and gives it back, which ends no edit.
bool isOfMenu(const QEvent* event) {
    return static_cast<const QFocusEvent*>(event)->reason() == Qt::PopupFocusReason;
}

bool isLeaving(const QEvent* event) {
    return event->type() == QEvent::FocusOut && !isOfMenu(event);
}

class LineFieldEditor final : public FieldEditor {
  public:
    LineFieldEditor(const edit::FieldRow& row, QWidget* parent)
        : FieldEditor(row, parent), m_hint(fieldText(row.hint)), m_edit(new QLineEdit) {
        setInput(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this,
                [this](const QString& text) { Q_EMIT edited(model::Cell(text)); });
    }
    void setValue(const std::optional<model::Cell>& value) override {
        m_edit->setPlaceholderText(value ? m_hint : severalValues());
        // setText would put the cursor to the end while the person types in the middle.
        if (m_edit->text() == textOf(value)) return;
        m_edit->setText(textOf(value));
        if (!m_edit->hasFocus()) m_edit->setCursorPosition(0); // a long text shows its beginning
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

  private:
    QString m_hint;
    QLineEdit* m_edit;
};

class TextFieldEditor final : public FieldEditor {
  public:
    TextFieldEditor(const edit::FieldRow& row, QWidget* parent)
        : FieldEditor(row, parent), m_hint(fieldText(row.hint)), m_edit(new TextField) {
        constexpr int lines = 3;
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 14);
        setInput(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this,
                [this] { Q_EMIT edited(model::Cell(m_edit->toPlainText())); });
    }
    void setValue(const std::optional<model::Cell>& value) override {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlaceholderText(value ? m_hint : severalValues());
        if (m_edit->toPlainText() != textOf(value)) m_edit->setPlainText(textOf(value));
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

  private:
    QString m_hint;
    TextField* m_edit;
};

/// Numbers are typed freely and taken when the field is left or Enter is pressed; the arrow keys step.
class NumberFieldEditor final : public FieldEditor {
  public:
    NumberFieldEditor(const edit::FieldRow& row, const QLocale& locale, QWidget* parent)
        : FieldEditor(row, parent),
          m_row(row),
          m_locale(locale),
          m_edit(new QLineEdit),
          m_factor(row.editor == edit::EditorKind::Percent ? 100 : 1) {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
        setInput(m_edit);
        connect(m_edit, &QLineEdit::editingFinished, this, &NumberFieldEditor::take);
    }
    void setValue(const std::optional<model::Cell>& value) override {
        m_value = numberOf(value);
        m_edit->setPlaceholderText(
            value ? fieldText(m_row.optional ? QT_TRANSLATE_NOOP("fields", "not known") : "")
                  : severalValues());
        m_shown = m_value ? written(*m_value) : QString();
        if (m_edit->text() != m_shown) m_edit->setText(m_shown);
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == m_edit && event->type() == QEvent::KeyPress && !m_edit->isReadOnly()) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down) {
                step(key == Qt::Key_Up ? 1 : -1);
                return true;
            }
        }
        // Before the form, told that the field was left, shows its old value again.
        if (watched == m_edit && isLeaving(event)) {
            take();
            return false;
        }
        return FieldEditor::eventFilter(watched, event);
    }

  private:
    QString written(double value) const {
        QString text = m_locale.toString(value * m_factor + m_row.shownFrom, 'f', m_row.decimals);
        const QString point = m_locale.decimalPoint();
        if (!text.contains(point)) return text;
        while (text.endsWith(m_locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point)) text.chop(point.size());
        return text;
    }
    void send(double value) {
        const double bounded = std::clamp(value, m_row.minimum, m_row.maximum);
        if (m_row.editor == edit::EditorKind::Whole) {
            Q_EMIT edited(model::Cell(static_cast<qint64>(std::llround(bounded))));
        } else {
            Q_EMIT edited(model::Cell(bounded));
        }
    }
    void step(int direction) { send(m_value.value_or(m_row.minimum) + direction / m_factor); }
    void take() {
        const QString text = m_edit->text().trimmed();
        if (text == m_shown) return;
        if (text.isEmpty() && m_row.optional) {
            Q_EMIT edited(model::Cell());
            return;
        }
        bool readable = false;
        double number = m_locale.toDouble(text, &readable);
        if (!readable) number = QLocale::c().toDouble(text, &readable);
        if (readable && std::isfinite(number)) {
            send((number - m_row.shownFrom) / m_factor);
            return;
        }
        m_edit->setText(m_shown);
        showProblem(FieldEditor::tr("“%1” is no number; the old value has been kept.").arg(text));
    }

    edit::FieldRow m_row;
    QLocale m_locale;
    QLineEdit* m_edit;
    double m_factor;
    std::optional<double> m_value;
    QString m_shown;
};

class ChoiceFieldEditor final : public FieldEditor {
  public:
    ChoiceFieldEditor(const edit::FieldRow& row, QWidget* parent)
        : FieldEditor(row, parent), m_optional(row.optional), m_box(new QComboBox) {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(2); // two beside each other in the narrowest inspector
        m_box->setFocusPolicy(Qt::StrongFocus);
        setInput(m_box);
        connect(m_box, &QComboBox::activated, this,
                [this](int index) { Q_EMIT edited(m_choices.at(static_cast<std::size_t>(index)).value); });
    }
    void setChoices(const std::vector<edit::FieldChoice>& choices) override {
        m_choices = choices;
        if (m_optional)
            m_choices.insert(m_choices.begin(), edit::FieldChoice{model::Cell(), QStringLiteral("–")});
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const edit::FieldChoice& choice : m_choices)
            m_box->addItem(choice.text);
    }
    void setValue(const std::optional<model::Cell>& value) override {
        const auto at =
            value ? std::ranges::find(m_choices, *value, &edit::FieldChoice::value) : m_choices.end();
        m_box->setPlaceholderText(value ? textOf(value) : severalValues());
        m_box->setCurrentIndex(at == m_choices.end() ? -1 : static_cast<int>(at - m_choices.begin()));
    }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // Scrolling the panel must not change what the pointer happens to pass over.
        if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
            event->ignore();
            return true;
        }
        return FieldEditor::eventFilter(watched, event);
    }

  private:
    bool m_optional;
    QComboBox* m_box;
    std::vector<edit::FieldChoice> m_choices;
};

class ColourFieldEditor final : public FieldEditor {
  public:
    ColourFieldEditor(const edit::FieldRow& row, QWidget* parent)
        : FieldEditor(row, parent), m_button(new QToolButton), m_clear(new QToolButton) {
        m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_clear->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear")));
        m_clear->setAutoRaise(true);
        m_clear->setToolTip(FieldEditor::tr("Let the program choose"));
        m_clear->setAccessibleName(m_clear->toolTip());
        auto* pair = new QWidget;
        auto* layout = new QHBoxLayout(pair);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_button);
        layout->addWidget(m_clear);
        layout->addStretch();
        setInput(pair);
        pair->setFocusProxy(m_button);
        m_title = pair->accessibleName();
        m_button->setToolTip(pair->toolTip().isEmpty() ? FieldEditor::tr("Choose a colour")
                                                       : pair->toolTip());
        connect(m_button, &QToolButton::clicked, this, &ColourFieldEditor::choose);
        connect(m_clear, &QToolButton::clicked, this, [this] { Q_EMIT edited(model::Cell(QString())); });
    }
    void setValue(const std::optional<model::Cell>& value) override {
        m_colour = QColor(textOf(value));
        QPixmap swatch(32, 32);
        swatch.fill(m_colour);
        m_button->setIcon(m_colour.isValid() ? QIcon(swatch) : QIcon());
        m_button->setText(!value               ? severalValues()
                          : m_colour.isValid() ? m_colour.name()
                                               : FieldEditor::tr("Automatic"));
        m_button->setAccessibleName(QStringLiteral("%1: %2").arg(m_title, m_button->text()));
        m_clear->setVisible(m_colour.isValid());
    }
    void setReadOnly(bool readOnly) override {
        m_button->setEnabled(!readOnly);
        m_clear->setEnabled(!readOnly);
    }

  private:
    void choose() {
        const QColor colour = QColorDialog::getColor(m_colour, this, m_title);
        if (colour.isValid()) Q_EMIT edited(model::Cell(colour.name()));
    }

    QToolButton* m_button;
    QToolButton* m_clear;
    QString m_title;
    QColor m_colour;
};

class FlagFieldEditor final : public FieldEditor {
  public:
    FlagFieldEditor(const edit::FieldRow& row, QWidget* parent)
        : FieldEditor(row, parent), m_box(new WrappedBox(fieldText(row.label))) {
        setInput(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT edited(model::toCell(on)); });
    }
    void setValue(const std::optional<model::Cell>& value) override {
        bool on = false;
        if (!value) {
            m_box->setCheckState(Qt::PartiallyChecked);
        } else if (model::fromCell(*value, on)) {
            m_box->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

  private:
    QCheckBox* m_box;
};

/// A day typed as the language writes it, or ISO 8601; empty clears it.
class DateFieldEditor final : public FieldEditor {
  public:
    DateFieldEditor(const edit::FieldRow& row, const QLocale& locale, QWidget* parent)
        : FieldEditor(row, parent), m_locale(locale), m_edit(new QLineEdit) {
        setInput(m_edit);
        m_edit->setClearButtonEnabled(true);
        connect(m_edit, &QLineEdit::textEdited, this, &DateFieldEditor::take);
    }
    void setValue(const std::optional<model::Cell>& value) override {
        const QString example =
            m_locale.toString(QDate(QDate::currentDate().year(), 12, 31), QLocale::ShortFormat);
        m_edit->setPlaceholderText(value ? example : severalValues());
        QDate day;
        if (value) model::fromCell(*value, day);
        if (m_edit->hasFocus() && read(m_edit->text()) == day && !m_edit->text().isEmpty()) return;
        m_edit->setText(day.isValid() ? m_locale.toString(day, QLocale::ShortFormat) : QString());
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

  private:
    QDate read(const QString& text) const {
        const QDate iso = QDate::fromString(text.trimmed(), Qt::ISODate);
        if (iso.isValid()) return iso;
        QDate day = m_locale.toDate(text.trimmed(), QLocale::ShortFormat);
        constexpr int century = 1970; // Qt reads two digits as 19xx
        if (day.isValid() && day.year() < century) day = day.addYears(100);
        return day;
    }
    void take(const QString& text) {
        const QDate day = read(text);
        if (text.trimmed().isEmpty()) {
            Q_EMIT edited(model::toCell(QDate()));
        } else if (day.isValid()) {
            Q_EMIT edited(model::toCell(day));
        } else {
            showProblem(FieldEditor::tr("Not a day yet; write it like %1.").arg(m_edit->placeholderText()));
        }
    }

    QLocale m_locale;
    QLineEdit* m_edit;
};

} // namespace

FieldEditor::FieldEditor(const edit::FieldRow& row, QWidget* parent)
    : QWidget(parent), m_name(fieldText(row.label)), m_hint(fieldText(row.hint)) {}

void FieldEditor::setInput(QWidget* input) {
    input->setAccessibleName(m_name);
    input->setAccessibleDescription(m_hint);
    input->setToolTip(m_hint.toHtmlEscaped());
    setFocusProxy(input);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(input);
    layout->addWidget(m_problem);
    input->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && !isOfMenu(event)) Q_EMIT entered();
    if (isLeaving(event)) Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

FieldEditor* makeFieldEditor(const edit::FieldRow& row, const Language& language, QWidget* parent) {
    switch (row.editor) {
    case edit::EditorKind::Line:
        return new LineFieldEditor(row, parent);
    case edit::EditorKind::Text:
        return new TextFieldEditor(row, parent);
    case edit::EditorKind::Number:
    case edit::EditorKind::Percent:
    case edit::EditorKind::Whole:
        return new NumberFieldEditor(row, language.locale(), parent);
    case edit::EditorKind::Choice:
        return new ChoiceFieldEditor(row, parent);
    case edit::EditorKind::Colour:
        return new ColourFieldEditor(row, parent);
    case edit::EditorKind::Flag:
        return new FlagFieldEditor(row, parent);
    case edit::EditorKind::Date:
        return new DateFieldEditor(row, language.locale(), parent);
    }
    Q_UNREACHABLE();
}

} // namespace chwila::ui
