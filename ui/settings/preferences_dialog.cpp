#include "ui/settings/preferences_dialog.h"

#include "core/base/language.h"
#include "ui/settings/app_settings.h"
#include "ui/settings/shortcut_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

constexpr int titleBar = 32; // about what the system puts above a window

QComboBox* languageBox(const AppSettings& settings) {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("language"));
    for (const QString& code : Language::available())
        box->addItem(Language::nativeName(code), code);
    box->setCurrentIndex(box->findData(settings.language()));
    return box;
}

QComboBox* themeBox(AppSettings& settings) {
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("theme"));
    const std::pair<ThemeChoice, QString> themes[] = {
        {ThemeChoice::System, PreferencesDialog::tr("As the system")},
        {ThemeChoice::Light, PreferencesDialog::tr("Light")},
        {ThemeChoice::Dark, PreferencesDialog::tr("Dark")},
        {ThemeChoice::HighContrast, PreferencesDialog::tr("High contrast")}};
    for (const auto& [choice, text] : themes)
        box->addItem(text, static_cast<int>(choice));
    box->setCurrentIndex(box->findData(static_cast<int>(settings.theme())));
    QObject::connect(box, &QComboBox::activated, &settings, [box, &settings](int index) {
        settings.setTheme(static_cast<ThemeChoice>(box->itemData(index).toInt()));
    });
    return box;
}

QCheckBox* motionBox(AppSettings& settings) {
    auto* box = new QCheckBox(PreferencesDialog::tr("Move nothing on its own"));
    box->setToolTip(PreferencesDialog::tr("Cards jump to where an edit moves them instead of gliding"));
    box->setChecked(settings.reducedMotion());
    QObject::connect(box, &QCheckBox::toggled, &settings, &AppSettings::setReducedMotion);
    return box;
}

QLineEdit* personField(AppSettings& settings) {
    auto* field = new QLineEdit(settings.personName());
    field->setToolTip(PreferencesDialog::tr("Signs what you do about customers' answers"));
    // Letter by letter: a dialog that is closed leaves no field.
    QObject::connect(field, &QLineEdit::textEdited, &settings, &AppSettings::setPersonName);
    return field;
}

} // namespace

PreferencesDialog::PreferencesDialog(AppSettings& settings, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto* language = languageBox(settings);
    auto* general = new QWidget;
    auto* form = new QFormLayout(general);
    form->setContentsMargins(0, 12, 0, 12);
    form->addRow(tr("&Language"), language);
    form->addRow(tr("&Colours"), themeBox(settings));
    form->addRow(tr("&Motion"), motionBox(settings));
    form->addRow(tr("Your &name"), personField(settings));
    m_pages = new QTabWidget;
    m_pages->tabBar()->setAccessibleName(tr("Preferences"));
    m_pages->addTab(general, tr("&General"));
    m_pages->addTab(new ShortcutEditor(settings), tr("Key&board"));
    connect(m_pages, &QTabWidget::currentChanged, this, &PreferencesDialog::fitPage);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    fitPage();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(language, &QComboBox::activated, this, [this, language, &settings](int index) {
        const QString code = language->itemData(index).toString();
        close();
        // The windows are made anew in the language, this dialog's parent among them.
        QTimer::singleShot(0, &settings, [&settings, code] { settings.setLanguage(code); });
    });
}

/// The keys are a long list and the rest four lines: each page is as high as it needs.
void PreferencesDialog::fitPage() {
    for (int i = 0; i < m_pages->count(); ++i) {
        const bool shown = i == m_pages->currentIndex();
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_pages->updateGeometry();
    layout()->activate();
    // A tab widget asks for the room of its largest page, whatever is shown.
    const QWidget& page = *m_pages->currentWidget();
    const int beyondLeast = page.sizeHint().height() - page.minimumSizeHint().height();
    const QRect place = screen()->availableGeometry();
    const int highest = place.height() - titleBar;
    resize(testAttribute(Qt::WA_Resized) ? width() : sizeHint().width(),
           std::min(layout()->minimumSize().height() + beyondLeast, highest));
    // The page may have become higher than what is below the window.
    if (isVisible() && geometry().bottom() > place.bottom())
        move(pos().x(), std::max(place.top(), pos().y() - (geometry().bottom() - place.bottom())));
}

} // namespace chwila::ui
