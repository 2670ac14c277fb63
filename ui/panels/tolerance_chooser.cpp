#include "ui/panels/tolerance_chooser.h"

#include "core/analysis/tolerance.h"
#include "core/document/document.h"
#include "core/edit/fields.h"
#include "ui/services/notifier.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace chwila::ui {

ToleranceChooser::ToleranceChooser(const ViewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_presets(new QComboBox), m_source(new QLabel) {
    auto* title = new QLabel(tr("What customers for&give"));
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_presets);
    for (const analysis::Tolerance& row : analysis::tolerances())
        m_presets->addItem(analysis::toleranceName(row, m_context.language), QString::fromLatin1(row.key));
    m_presets->addItem(tr("Our own"));
    m_presets->setToolTip(
        tr("Sets the shares of customers who leave at the 1st, 2nd and later bad experience"));
    m_presets->setAccessibleName(tr("What customers forgive"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_presets);
    layout->addWidget(m_source);
    connect(m_presets, &QComboBox::activated, this, &ToleranceChooser::choose);
    connect(&m_context.document, &document::Document::changed, this, &ToleranceChooser::refresh);
    refresh();
}

void ToleranceChooser::refresh() {
    const analysis::Tolerance* preset = analysis::toleranceOf(m_context.document.project().settings());
    const int own = m_presets->count() - 1;
    m_presets->setCurrentIndex(preset ? m_presets->findData(QString::fromLatin1(preset->key)) : own);
    m_source->setText(preset ? analysis::toleranceSource(*preset, m_context.language)
                             : tr("The three shares above are your own."));
    m_presets->setEnabled(!m_context.document.isReadOnly());
}

void ToleranceChooser::choose(int index) {
    const auto presets = analysis::tolerances();
    if (index < 0 || static_cast<std::size_t>(index) >= presets.size()) {
        refresh();
        return;
    }
    const std::array<double, 3>& hazards = presets[static_cast<std::size_t>(index)].hazards;
    model::Draft draft(m_context.document.project());
    draft.update(m_context.document.project().settings().id, [&](model::Settings& settings) {
        settings.hazard1 = hazards[0];
        settings.hazard2 = hazards[1];
        settings.hazard3 = hazards[2];
    });
    const Result<model::Change> change =
        edit::finishFieldEdit(std::move(draft), m_context.document.project(), true);
    const Result<void> done =
        change ? m_context.document.commit(*change, tr("Tolerance")) : Result<void>(fail(change.error()));
    if (!done) m_context.notifier.error(this, tr("The tolerance was not changed."), done.error());
    refresh();
}

} // namespace chwila::ui
