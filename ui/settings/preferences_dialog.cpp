#include "ui/settings/preferences_dialog.h"

#include "core/base/language.h"
#include "ui/settings/app_settings.h"
#include "ui/settings/shortcut_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace chwila::ui {

PreferencesDialog::PreferencesDialog(AppSettings& settings, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto* language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    for (const QString& code : Language::available())
        language->addItem(Language::nativeName(code), code);
    language->setCurrentIndex(language->findData(settings.language()));

    auto* theme = new QComboBox;
    theme->setObjectName(QStringLiteral("theme"));
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::System, tr("As the system")},
                                                      {ThemeChoice::Light, tr("Light")},
                                                      {ThemeChoice::Dark, tr("Dark")},
                                                      {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto& [choice, text] : themes)
        theme->addItem(text, static_cast<int>(choice));
    theme->setCurrentIndex(theme->findData(static_cast<int>(settings.theme())));

    auto* motion = new QCheckBox(tr("Move nothing on its own"));
    motion->setToolTip(tr("Cards jump to where an edit moves them instead of gliding"));
    motion->setChecked(settings.reducedMotion());

    auto* person = new QLineEdit(settings.personName());
    person->setToolTip(tr("Signs what you do about customers' answers"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* general = new QWidget;
    auto* form = new QFormLayout(general);
    form->addRow(tr("&Language"), language);
    form->addRow(tr("&Colours"), theme);
    form->addRow(tr("&Motion"), motion);
    form->addRow(tr("Your &name"), person);
    auto* tabs = new QTabWidget;
    tabs->tabBar()->setAccessibleName(tr("Preferences"));
    tabs->addTab(general, tr("&General"));
    tabs->addTab(new ShortcutEditor(settings), tr("Key&board"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(language, &QComboBox::activated, this, [this, language, &settings](int index) {
        const QString code = language->itemData(index).toString();
        close();
        // The windows are made anew in the language, this dialog's parent among them.
        QTimer::singleShot(0, &settings, [&settings, code] { settings.setLanguage(code); });
    });
    connect(theme, &QComboBox::activated, this, [theme, &settings](int index) {
        settings.setTheme(static_cast<ThemeChoice>(theme->itemData(index).toInt()));
    });
    connect(person, &QLineEdit::editingFinished, &settings,
            [person, &settings] { settings.setPersonName(person->text()); });
    connect(motion, &QCheckBox::toggled, &settings, &AppSettings::setReducedMotion);
}

} // namespace chwila::ui
