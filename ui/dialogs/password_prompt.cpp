#include "ui/dialogs/password_prompt.h"

#include "ui/services/plain_widgets.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int betweenGroups = 8; // more than between the lines of one

struct Prompt {
    Q_DECLARE_TR_FUNCTIONS(PasswordPrompt)
};

} // namespace

std::optional<EnteredPassword> askPassword(QWidget* parent, const QString& title, const QString& problem) {
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("passwordPrompt"));
    dialog.setWindowTitle(Prompt::tr("Password"));
    QLabel* where = plainLabel(render::TextRole::Title);
    where->setText(title);
    QLabel* why = plainLabel(render::TextRole::Body);
    why->setText(problem);
    auto* password = new QLineEdit;
    password->setObjectName(QStringLiteral("password"));
    password->setEchoMode(QLineEdit::Password);
    auto* keep = new QCheckBox(Prompt::tr("&Keep it in the system's keyring"));
    keep->setObjectName(QStringLiteral("keepPassword"));
    auto* form = new QFormLayout;
    form->addRow(Prompt::tr("&Password"), password);
    form->addRow(QString(), keep);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(Prompt::tr("&Connect"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    constexpr int least = 360; // so that what a server says is not a column of words
    dialog.setMinimumWidth(least);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(where);
    layout->addWidget(why);
    layout->addSpacing(betweenGroups);
    layout->addLayout(form);
    layout->addSpacing(betweenGroups);
    layout->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return EnteredPassword{password->text(), keep->isChecked()};
}

} // namespace chwila::ui
