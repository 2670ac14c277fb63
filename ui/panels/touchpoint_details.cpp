#include "ui/panels/touchpoint_details.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/edit/touchpoint_edits.h"
#include "core/render/theme.h"
#include "core/report/pulse_chart.h"
#include "ui/charts/pulse_widget.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/filter_words.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int noteRole = Qt::UserRole;
constexpr int arrowRole = Qt::UserRole + 1;
constexpr int mostNotes = 6;

QLabel* linksHeading(const QString& text) {
    QLabel* label = plainLabel(render::TextRole::Title);
    label->setText(text);
    return label;
}

WholeList* smallList(const QString& name) {
    auto* list = new WholeList(mostNotes);
    list->setAccessibleName(name);
    return list;
}

} // namespace

TouchpointDetails::TouchpointDetails(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_links(new QWidget),
      m_number(plainLabel(render::TextRole::Number)),
      m_caption(plainLabel(render::TextRole::Caption)),
      m_label(plainLabel(render::TextRole::Title)),
      m_sentence(plainLabel(render::TextRole::Body)),
      m_pulse(new PulseWidget(context.theme, render::PulseDetail::Small, context.language)),
      m_trend(plainLabel(render::TextRole::Body)),
      m_words(new QPushButton(tr("What customers said"))),
      m_notes(smallList(tr("Notes"))),
      m_newNote(new QWidget),
      m_noteKind(new QComboBox),
      m_noteText(new QLineEdit),
      m_arrows(smallList(tr("Arrows"))) {
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_number, 0, Qt::AlignTop);
    auto* said = new QVBoxLayout;
    said->setSpacing(0);
    said->addWidget(m_label);
    said->addWidget(m_caption);
    numbers->addLayout(said, 1);

    for (const auto& row : model::kindRows<model::NoteKind>())
        m_noteKind->addItem(context.language.translate("kinds", row.label), QString::fromLatin1(row.key));
    m_noteKind->setAccessibleName(tr("Kind of the new note"));
    m_noteText->setPlaceholderText(tr("New note, then Enter"));
    m_noteText->setAccessibleName(tr("New note"));
    auto* line = new QHBoxLayout(m_newNote);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_noteKind);
    line->addWidget(m_noteText, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(numbers);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_pulse);
    layout->addWidget(m_trend);
    layout->addSpacing(4);
    m_words->setToolTip(tr("Show the evidence of this touchpoint with the words of its customers"));
    layout->addWidget(m_words, 0, Qt::AlignLeft);

    auto* below = new QVBoxLayout(m_links);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(4);
    below->addWidget(linksHeading(tr("Notes")));
    below->addWidget(m_notes);
    below->addWidget(m_newNote);
    below->addSpacing(12);
    below->addWidget(linksHeading(tr("Arrows")));
    below->addWidget(m_arrows);

    connect(m_words, &QPushButton::clicked, this, &TouchpointDetails::wordsAsked);
    connect(m_noteText, &QLineEdit::returnPressed, this, &TouchpointDetails::addNote);
    connect(m_notes, &QListWidget::itemActivated, this, &TouchpointDetails::open);
    connect(m_arrows, &QListWidget::itemActivated, this, &TouchpointDetails::open);
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, &TouchpointDetails::refreshFigures);
}

void TouchpointDetails::setTouchpoint(model::TouchpointId touchpoint) {
    m_touchpoint = touchpoint;
    refresh();
}

QWidget* TouchpointDetails::notes() const {
    return m_notes;
}

void TouchpointDetails::refresh() {
    if (!m_context.document.project().find(m_touchpoint)) return;
    refreshFigures();
    refreshNotes();
    refreshArrows();
    m_newNote->setVisible(!m_context.document.isReadOnly());
}

void TouchpointDetails::refreshFigures() {
    const auto result = m_context.analysis.result();
    const analysis::TouchpointResult* figures = result ? result->find(m_touchpoint) : nullptr;
    const bool measured = figures && figures->satisfaction;
    m_number->setVisible(measured);
    m_sentence->setVisible(figures != nullptr);
    m_words->setVisible(figures && figures->answers > 0);
    refreshPulse();
    m_caption->setVisible(figures != nullptr);
    if (!figures) {
        m_label->setText(tr("Nothing counted yet"));
        return;
    }
    if (result->answers == 0 && m_context.filter.filter().countsEverything()) {
        // While a journey is being drawn a judgement of each card would only be in the way.
        m_label->setText(tr("No answers yet"));
        m_caption->hide();
        m_sentence->setText(tr("No customer of this journey has been asked."));
        return;
    }
    const Language& language = m_context.language;
    const report::Telling telling{m_context.document.project(), *result, language};
    m_label->setText(report::labelName(figures->label, language));
    const QString narrowed = narrowedTo(m_context.filter, m_context.document, language);
    QStringList caption{
        tr("%1 · satisfaction 0–100")
            .arg(tr("%Ln answer(s)", nullptr, report::wholeNumber(static_cast<double>(figures->answers))))};
    const bool isFiltersDoing = !narrowed.isEmpty() && figures->label != analysis::MomentLabel::BlindSpot;
    if (!measured) caption = {isFiltersDoing ? tr("No answers under this filter") : tr("No answers yet")};
    if (!narrowed.isEmpty()) caption += narrowed;
    m_caption->setText(caption.join(QStringLiteral(" · ")));
    if (measured) m_number->setText(language.number(*figures->satisfaction, 0));
    m_sentence->setText(measured ? report::momentSentence(*figures, telling)
                                 : report::adviceSentence(*figures, telling));
}

void TouchpointDetails::refreshPulse() {
    const auto result = m_context.analysis.result();
    const analysis::Pulse* pulse = result ? result->pulse.find(m_touchpoint) : nullptr;
    const bool judged = pulse && pulse->state != analysis::PulseState::TooFewWeeks;
    m_pulse->setVisible(judged);
    m_trend->setVisible(judged);
    if (!judged) return;
    const report::Telling telling{m_context.document.project(), *result, m_context.language};
    m_pulse->setChart(report::pulseChart(*pulse, telling));
    QStringList said = report::pulseSentences(*pulse, telling);
    said.removeAll(report::lastYearSentence(*pulse, m_context.language)); // the charts of other views show it
    m_trend->setText(said.join(QLatin1Char(' ')));
}

void TouchpointDetails::refreshNotes() {
    m_notes->clear();
    for (const model::Note& note : m_context.document.project().all<model::Note>()) {
        if (note.touchpoint != m_touchpoint) continue;
        QString text =
            QStringLiteral("%1: %2").arg(model::label(note.kind, m_context.language), singleLine(note.text));
        // Who wrote it down sees here that somebody has taken it up.
        if (!note.owner.isEmpty()) text += QStringLiteral(" · ") + singleLine(note.owner);
        auto* item = new QListWidgetItem(text, m_notes);
        item->setToolTip(note.text.toHtmlEscaped());
        item->setData(noteRole, note.id.value);
    }
    m_notes->fit();
}

void TouchpointDetails::refreshArrows() {
    m_arrows->clear();
    const model::Project& project = m_context.document.project();
    const auto nameOf = [&](const std::optional<model::TouchpointId>& id, const QString& none) {
        const model::Touchpoint* touchpoint = project.find(id);
        return touchpoint ? singleLine(touchpoint->name) : none;
    };
    for (const model::Transition& arrow : project.all<model::Transition>()) {
        const bool outgoing = arrow.from == m_touchpoint;
        if (!outgoing && arrow.to != m_touchpoint) continue;
        const QString end = arrow.exit.is(model::Exit::Lost) ? tr("lost") : tr("finished");
        QString text = outgoing ? QStringLiteral("→ ") + nameOf(arrow.to, end)
                                : QStringLiteral("← ") + nameOf(arrow.from, tr("start"));
        if (!arrow.label.isEmpty()) text += QStringLiteral(" · ") + singleLine(arrow.label);
        auto* item = new QListWidgetItem(text, m_arrows);
        item->setToolTip(text.toHtmlEscaped());
        item->setData(arrowRole, arrow.id.value);
    }
    m_arrows->fit();
}

void TouchpointDetails::addNote() {
    const QString text = m_noteText->text().trimmed();
    if (text.isEmpty()) return;
    const auto kind = model::Kind<model::NoteKind>::fromKey(m_noteKind->currentData().toString());
    const auto change = edit::addNote(m_context.document.project(), m_touchpoint,
                                      kind.known().value_or(model::NoteKind::Pain), text);
    const Result<void> done =
        change ? m_context.document.commit(*change, tr("Add a note")) : fail(change.error());
    if (!done) {
        m_context.notifier.error(this, tr("The note could not be added."), done.error());
        return;
    }
    m_noteText->clear();
}

void TouchpointDetails::open(const QListWidgetItem* item) {
    edit::Elements elements;
    const qint64 note = item->data(noteRole).toLongLong();
    const qint64 arrow = item->data(arrowRole).toLongLong();
    if (note > 0) elements.notes.push_back(model::NoteId{note});
    if (arrow > 0) elements.transitions.push_back(model::TransitionId{arrow});
    // The list this comes from is rebuilt by the selection; let it finish first.
    QMetaObject::invokeMethod(
        this, [this, elements] { m_context.selection.set(elements); }, Qt::QueuedConnection);
}

} // namespace chwila::ui
