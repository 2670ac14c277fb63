#include "ui/views/brand_panel.h"

#include "core/document/document.h"
#include "core/edit/fields.h"
#include "core/edit/logo.h"
#include "core/render/font_scope.h"
#include "core/render/theme.h"
#include "core/report/report.h"
#include "ui/services/file_chooser.h"
#include "ui/services/notifier.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace chwila::ui {

namespace {

constexpr QSize preview(96, 20); // has room in a button as high as a field

/// With room at its right, which a button leaves none of.
QIcon swatch(const QColor& colour) {
    constexpr int side = 32;
    constexpr int gap = 8;
    QPixmap pixmap(side + gap, side);
    pixmap.fill(Qt::transparent);
    QPainter(&pixmap).fillRect(0, 0, side, side, colour);
    return QIcon(pixmap);
}

/// What the report has where no colour was chosen: paper is light whatever the screen is.
QColor usualColour() {
    return render::Theme::light().accent;
}

} // namespace

BrandPanel::BrandPanel(const ViewContext& context, QFormLayout& form, QWidget* parent)
    : QObject(parent),
      m_context(context),
      m_widget(parent),
      m_choose(new QPushButton),
      m_remove(new QPushButton(tr("Remove"))),
      m_colour(new QPushButton),
      m_noColour(new QPushButton(tr("As usual"))),
      m_font(new QComboBox) {
    m_choose->setAccessibleName(tr("Logo of the client"));
    m_colour->setIconSize({20, 16});
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* colours = new QHBoxLayout;
    colours->setSpacing(8);
    colours->addWidget(m_colour);
    colours->addWidget(m_noColour);
    colours->addStretch(1);
    auto* logoLabel = new QLabel(tr("Lo&go"));
    logoLabel->setBuddy(m_choose);
    form.addRow(logoLabel, buttons);
    auto* colourLabel = new QLabel(tr("Colour"));
    colourLabel->setBuddy(m_colour);
    form.addRow(colourLabel, colours);
    auto* fontLabel = new QLabel(tr("Font"));
    fontLabel->setBuddy(m_font);
    m_font->setToolTip(tr("Font of all texts in the report; it is embedded in the PDF."));
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setMinimumContentsLength(14);
    form.addRow(fontLabel, m_font);
    m_font->addItem(tr("As usual (%1)").arg(render::fontFamily()), QString());
    for (const QString& family : render::fontsToChoose())
        m_font->addItem(family, family);
    connect(m_font, &QComboBox::activated, this,
            [this](int row) { setFont(m_font->itemData(row).toString()); });
    const std::pair<QPushButton*, ActionId> actions[] = {{m_choose, ActionId::ChooseLogo},
                                                         {m_remove, ActionId::RemoveLogo},
                                                         {m_colour, ActionId::ChooseReportColour},
                                                         {m_noColour, ActionId::UsualReportColour}};
    for (const auto& [button, action] : actions) {
        button->setToolTip(actionTip(actionRow(action)));
        connect(button, &QPushButton::clicked, this, [this, id = action] { perform(id); });
    }
    refresh();
}

void BrandPanel::refresh() {
    const model::Project& project = m_context.document.project();
    const bool writable = !m_context.document.isReadOnly();
    const QImage image = QImage::fromData(edit::logoOf(project));
    m_remove->setVisible(!image.isNull());
    m_choose->setEnabled(writable);
    m_remove->setEnabled(writable);
    showLogo(image);
    const QColor colour(project.settings().logoColour);
    const bool own = colour.isValid() && !project.settings().logoColour.isEmpty();
    m_colour->setText(own ? colour.name() : tr("Choose…"));
    m_colour->setIcon(swatch(own ? colour : usualColour()));
    m_colour->setEnabled(writable);
    m_noColour->setVisible(own);
    m_noColour->setEnabled(writable);
    showFont(project.settings().reportFont);
    m_font->setEnabled(writable);
}

/// On the button itself, as the colour is on its one: a row that comes with it would move all below.
void BrandPanel::showLogo(const QImage& image) {
    m_choose->setText(image.isNull() ? tr("Choose…") : QString());
    if (image.isNull()) {
        m_choose->setIcon({});
        return;
    }
    const double ratio = m_widget->devicePixelRatioF();
    QPixmap pixmap =
        QPixmap::fromImage(image.scaled(preview * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_choose->setIconSize(pixmap.deviceIndependentSize().toSize());
    m_choose->setIcon(pixmap);
}

/// One that is not installed here is shown all the same, so that nobody takes the usual one for chosen.
void BrandPanel::showFont(const QString& family) {
    int row = m_font->findData(family);
    if (row < 0) {
        m_font->addItem(tr("%1 (not installed here)").arg(family), family);
        row = m_font->count() - 1;
    }
    m_font->setCurrentIndex(row);
}

bool BrandPanel::canPerform(ActionId action) const {
    if (m_context.document.isReadOnly()) return false;
    if (action == ActionId::RemoveLogo) return !m_remove->isHidden();
    if (action == ActionId::UsualReportColour) return !m_noColour->isHidden();
    return action == ActionId::ChooseLogo || action == ActionId::ChooseReportColour;
}

bool BrandPanel::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (action == ActionId::ChooseLogo) chooseLogo();
    if (action == ActionId::RemoveLogo) removeLogo();
    if (action == ActionId::ChooseReportColour) chooseColour();
    if (action == ActionId::UsualReportColour) setColour({});
    return true;
}

void BrandPanel::setColour(const QString& colour) {
    commit(edit::setValue(m_context.document.project(), model::SettingsId{1}, &model::Settings::logoColour,
                          colour),
           tr("Colour of the report"));
}

void BrandPanel::setFont(const QString& family) {
    const model::Project& project = m_context.document.project();
    if (family == project.settings().reportFont) return;
    commit(edit::setValue(project, model::SettingsId{1}, &model::Settings::reportFont, family),
           tr("Font of the report"));
}

void BrandPanel::chooseColour() {
    const QColor before(m_context.document.project().settings().logoColour);
    const QColor colour = QColorDialog::getColor(before.isValid() ? before : usualColour(), m_widget,
                                                 tr("Colour of the report"));
    if (colour.isValid()) setColour(colour.name());
}

void BrandPanel::commit(const Result<model::Change>& change, const QString& text) {
    const Result<void> done = change ? m_context.document.commit(*change, text) : fail(change.error());
    if (!done) m_context.notifier.error(m_widget, tr("The brand was not changed."), done.error());
}

void BrandPanel::setLogo(const QByteArray& bytes, const QString& name) {
    commit(edit::setLogo(m_context.document.project(), bytes, name), tr("Logo of the client"));
}

void BrandPanel::chooseLogo() {
    const QString path = m_context.fileChooser.openFile(
        m_widget, tr("Logo of the client"),
        {{tr("Pictures"), {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg")}}});
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_context.notifier.error(m_widget, tr("The picture cannot be read."),
                                 {ErrorCode::Io, file.errorString(), {}, {}});
        return;
    }
    const QByteArray bytes = file.read(edit::largestLogo + 1);
    if (auto problem = edit::logoProblem(bytes)) {
        m_context.notifier.error(m_widget, tr("The picture cannot be read."), *problem);
        return;
    }
    // The first bytes may be right and the rest cut off; only drawing it tells.
    if (QImage::fromData(bytes).isNull()) {
        m_context.notifier.error(
            m_widget, tr("The picture cannot be read."),
            {ErrorCode::Invalid, tr("The file is damaged; choose another one."), {}, {}});
        return;
    }
    setLogo(bytes, QFileInfo(path).fileName());
}

void BrandPanel::removeLogo() {
    setLogo({}, {});
}

} // namespace chwila::ui
