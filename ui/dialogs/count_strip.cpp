#include "ui/dialogs/count_strip.h"

#include "core/document/document.h"
#include "core/render/theme.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace chwila::ui {

namespace {

QLabel* captionLabel(render::TextRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(render::font(role));
    return label;
}

void paint(QLabel* label, const QColor& colour) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

CountStrip::CountStrip(const ViewContext& context, const ImportDraft& draft, const ImportCounter& counter,
                       QWidget* parent)
    : QWidget(parent), m_context(context), m_draft(draft), m_counter(counter) {
    const std::array<QString, blocks> captions{tr("valid answers"), tr("not readable"), tr("duplicates"),
                                               tr("without an answer"), tr("unassigned")};
    const std::array<QString, blocks> tips{
        tr("Answers that will be stored"),
        tr("Rows or cells that cannot be read; they can be saved as a list"),
        tr("The same customer, time and touchpoint once more; left out"),
        tr("Cells that are blank or mean “no answer”"),
        tr("Answers that are stored, but whose label has no touchpoint yet")};
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(32);
    for (std::size_t i = 0; i < blocks; ++i) {
        m_numbers[i] = captionLabel(render::TextRole::Title);
        m_captions[i] = captionLabel(render::TextRole::Caption);
        m_captions[i]->setText(captions[i]);
        auto* block = new QWidget;
        block->setToolTip(tips[i]);
        auto* column = new QVBoxLayout(block);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_numbers[i]);
        column->addWidget(m_captions[i]);
        numbers->addWidget(block);
    }
    numbers->addStretch(1);
    m_note = captionLabel(render::TextRole::Caption);
    m_note->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Counting the whole table"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_progress);
    layout->addLayout(numbers);
    layout->addWidget(m_note);
    connect(&counter, &ImportCounter::changed, this, &CountStrip::show);
    show();
}

void CountStrip::show() {
    const bool counting = !m_counter.isCurrent() && m_counter.problem().isEmpty();
    // The bar keeps its place, so that nothing moves when it comes and goes.
    const double fraction = m_counter.fraction();
    m_progress->setRange(0, counting && fraction < 0 ? 0 : 1000);
    m_progress->setValue(counting ? static_cast<int>(1000 * fraction) : 0);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->setVisible(counting);
    showNumbers();
    QString note = m_counter.problem();
    if (note.isEmpty() && counting) note = tr("Counting the whole table…");
    if (note.isEmpty()) {
        const bool redacts = m_context.document.project().settings().redact;
        QStringList notices = m_draft.preview.notices;
        if (redacts) notices.prepend(feedback::describe(m_draft.preview.privateDetails, m_context.language));
        notices.removeAll(QString());
        note = notices.join(QLatin1Char(' '));
    }
    const auto refused =
        m_counter.isCurrent() ? feedback::refusal(m_draft.preview, m_draft.losses) : std::optional<Error>();
    if (refused) note = refused->message;
    m_note->setText(note);
    paint(m_note,
          m_counter.problem().isEmpty() && !refused ? m_context.theme.inkSoft : m_context.theme.warning);
}

void CountStrip::showNumbers() {
    const feedback::AnswerReader::Counts& counts = m_draft.preview.counts;
    const std::array<qint64, blocks> values{counts.answers, counts.invalid, counts.duplicates,
                                            counts.notApplicable, m_counter.unassigned()};
    const render::Theme& theme = m_context.theme;
    QStringList said;
    for (std::size_t i = 0; i < blocks; ++i) {
        const bool known = m_counter.hasCounts();
        m_numbers[i]->setText(known ? m_context.language.number(values[i]) : QStringLiteral("–"));
        const bool alarming = (i == 1 || i == 4) && values[i] > 0;
        paint(m_numbers[i], !m_counter.isCurrent() ? theme.inkSoft : alarming ? theme.warning : theme.ink);
        paint(m_captions[i], theme.inkSoft);
        said << m_numbers[i]->text() + QLatin1Char(' ') + m_captions[i]->text();
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
}

} // namespace chwila::ui
