#include "ui/services/notifier.h"

#include "core/base/text.h"
#include "core/render/theme.h"

#include <QApplication>
#include <QIcon>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace chwila::ui {

namespace {

/// More stands behind a button of its own: a box grows with its text beyond the screen.
constexpr qsizetype mostShown = 1200;

/// What is said or asked comes with the program's own mark; only what went wrong has a sign of its own.
void mark(QMessageBox& box) {
    constexpr int across = 48;
    box.setIconPixmap(QApplication::windowIcon().pixmap(across));
}

void tell(QMessageBox& box, const QString& more, const QString& detail = {}) {
    box.setInformativeText(elided(more, mostShown));
    // The box hands its own format to the first of its labels only.
    for (QLabel* label : box.findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
        if (!more.isEmpty() && label->text() == box.text())
            label->setFont(render::font(render::TextRole::Title));
    }
    QStringList behind;
    if (more.size() > mostShown) behind += more;
    if (!detail.isEmpty()) behind += detail;
    if (!behind.isEmpty()) box.setDetailedText(behind.join(QStringLiteral("\n\n")));
}

void show(QWidget* parent, QMessageBox::Icon icon, const QString& text, const QString& more,
          const QString& detail) {
    QMessageBox box(icon, QStringLiteral("Chwila"), text, QMessageBox::Ok, parent);
    if (icon == QMessageBox::Information) mark(box);
    tell(box, more, detail);
    box.exec();
}

} // namespace

void DialogNotifier::error(QWidget* parent, const QString& summary, const Error& error) {
    show(parent, QMessageBox::Warning, summary, describe(error), error.detail);
}

void DialogNotifier::information(QWidget* parent, const QString& title, const QString& text) {
    show(parent, QMessageBox::Information, title, text, {});
}

bool DialogNotifier::confirm(QWidget* parent, const QString& title, const QString& question,
                             const QString& action) {
    QMessageBox box(QMessageBox::Question, QStringLiteral("Chwila"), title, QMessageBox::Cancel, parent);
    mark(box);
    tell(box, question);
    const QPushButton* goAhead = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == goAhead;
}

std::optional<int> DialogNotifier::choose(QWidget* parent, const QString& title, const QString& question,
                                          const QStringList& actions) {
    QMessageBox box(QMessageBox::Question, QStringLiteral("Chwila"), title, QMessageBox::Cancel, parent);
    mark(box);
    tell(box, question);
    std::vector<QPushButton*> buttons;
    for (const QString& action : actions)
        buttons.push_back(box.addButton(action, QMessageBox::AcceptRole));
    if (!buttons.empty()) box.setDefaultButton(buttons.front());
    box.exec();
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (box.clickedButton() == buttons[i]) return static_cast<int>(i);
    }
    return std::nullopt;
}

std::optional<QString> DialogNotifier::askText(QWidget* parent, const QString& title, const QString& label,
                                               const QString& initial) {
    constexpr qsizetype longestLine = 60; // a query does not fit into a line
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput, initial.size() > longestLine);
    dialog.setTextValue(initial);
    for (QLabel* said : dialog.findChildren<QLabel*>())
        said->setTextFormat(Qt::PlainText);
    for (QPlainTextEdit* lines : dialog.findChildren<QPlainTextEdit*>()) {
        lines->setTabChangesFocus(true);
        dialog.resize(560, dialog.sizeHint().height());
    }
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.textValue();
}

} // namespace chwila::ui
