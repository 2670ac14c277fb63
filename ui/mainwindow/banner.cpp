#include "ui/mainwindow/banner.h"

#include "core/document/document.h"
#include "core/render/theme.h"
#include "ui/jobs/analysis_scheduler.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chwila::ui {

Banner::Banner(const ViewContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    m_document = makeLine();
    m_figures = makeLine();
    layout->addWidget(m_document.row);
    layout->addWidget(m_figures.row);
    setAutoFillBackground(true);
    colour();
    document::Document& document = context.document;
    AnalysisScheduler& analysis = context.analysis;
    connect(m_document.again, &QPushButton::clicked, &document, &document::Document::retrySaving);
    connect(m_figures.again, &QPushButton::clicked, &analysis, &AnalysisScheduler::reloadAnswers);
    connect(&document, &document::Document::saveStateChanged, this, &Banner::refresh);
    connect(&document, &document::Document::saveFailed, this, [this](const Error& error) {
        m_saveError = error;
        refresh();
    });
    connect(&analysis, &AnalysisScheduler::failed, this, [this](const Error& error) {
        m_figuresError = error;
        refresh();
    });
    connect(&analysis, &AnalysisScheduler::resultChanged, this, [this] {
        m_figuresError.reset();
        refresh();
    });
    refresh();
}

Banner::Line Banner::makeLine() {
    Line line;
    line.row = new QWidget;
    line.text = new QLabel;
    line.text->setTextFormat(Qt::PlainText);
    line.text->setWordWrap(true);
    line.again = new QPushButton(tr("Try again"));
    auto* layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.text, 1);
    layout->addWidget(line.again);
    return line;
}

QString Banner::text() const {
    QStringList texts{m_document.text->text(), m_figures.text->text()};
    texts.removeAll(QString());
    return isHidden() ? QString() : texts.join(QLatin1Char('\n'));
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

void Banner::say(const Line& line, const QString& text, bool canTryAgain) {
    line.text->setText(text);
    line.again->setVisible(canTryAgain);
    line.row->setVisible(!text.isEmpty());
}

void Banner::refresh() {
    const document::Document& document = m_context.document;
    const bool failed = document.saveState() == document::SaveState::Failed;
    QString state;
    if (document.isReadOnly()) {
        state = tr("This project can only be looked at. %1").arg(document.readOnlyReason());
    } else if (failed) {
        state = tr("The last edits are not on the disk yet. %1").arg(m_saveError.message);
    }
    QString figures;
    if (m_figuresError) {
        figures = m_context.analysis.result()
                      ? tr("The figures you see are older: new ones could not be computed. %1")
                      : tr("The figures could not be computed. %1");
        figures = figures.arg(m_figuresError->message);
    }
    say(m_document, state, failed);
    say(m_figures, figures, true);
    setVisible(!state.isEmpty() || !figures.isEmpty());
}

} // namespace chwila::ui
