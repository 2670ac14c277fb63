#include "ui/mainwindow/banner.h"

#include "core/document/document.h"
#include "core/render/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chwila::ui {

Banner::Banner(const ViewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_text(new QLabel), m_button(new QPushButton) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_button->setText(tr("Try again"));
    setAutoFillBackground(true);
    colour();
    document::Document& document = context.document;
    connect(m_button, &QPushButton::clicked, &document, &document::Document::retrySaving);
    connect(&document, &document::Document::saveStateChanged, this, &Banner::refresh);
    connect(&document, &document::Document::saveFailed, this, [this](const Error& error) {
        m_lastError = error;
        refresh();
    });
    refresh();
}

QString Banner::text() const {
    return isHidden() ? QString() : m_text->text();
}

void Banner::colour() {
    QPalette colours = palette();
    const QColor background = m_context.theme.experienceAt(-0.5);
    colours.setColor(QPalette::Window, background);
    colours.setColor(QPalette::WindowText, m_context.theme.inkOn(background));
    if (colours != palette()) setPalette(colours);
}

void Banner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange) colour();
    QWidget::changeEvent(event);
}

void Banner::refresh() {
    const document::Document& document = m_context.document;
    const bool failed = document.saveState() == document::SaveState::Failed;
    if (document.isReadOnly()) {
        m_text->setText(tr("This project can only be looked at. %1").arg(document.readOnlyReason()));
    } else if (failed) {
        m_text->setText(tr("The last edits are not on the disk yet. %1").arg(m_lastError.message));
    }
    m_button->setVisible(failed);
    setVisible(document.isReadOnly() || failed);
}

} // namespace chwila::ui
