#include "ui/panels/inspector_panel.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/selection.h"
#include "core/edit/field_rows.h"
#include "core/edit/fields.h"
#include "core/render/theme.h"
#include "ui/jobs/journey_state.h"
#include "ui/panels/initiative_list.h"
#include "ui/panels/journey_overview.h"
#include "ui/panels/record_form.h"
#include "ui/panels/record_list.h"
#include "ui/panels/tolerance_chooser.h"
#include "ui/panels/touchpoint_details.h"
#include "ui/services/plain_widgets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr int margin = 16;
constexpr int leastWidth = 240; // a projector in workshop mode shows a map beside it

template <class Record>
std::vector<edit::RecordRef> refs(const std::vector<Id<Record>>& ids) {
    std::vector<edit::RecordRef> records;
    for (const Id<Record> id : ids)
        records.push_back(edit::refTo(id));
    return records;
}

/// Each kind of selected element with its records, in the order in which they are shown.
std::vector<std::vector<edit::RecordRef>> groupsOf(const edit::Elements& elements) {
    std::vector<std::vector<edit::RecordRef>> groups{refs(elements.touchpoints), refs(elements.notes),
                                                     refs(elements.transitions), refs(elements.stages),
                                                     refs(elements.departments), refs(elements.lanes)};
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    return groups;
}

/// Whose the card is, where a single one is selected and nothing else.
QString departmentOf(const model::Project& project, const edit::Elements& elements) {
    const auto groups = groupsOf(elements);
    const bool single = groups.size() == 1 && elements.touchpoints.size() == 1;
    const model::Touchpoint* card = single ? project.find(elements.touchpoints.front()) : nullptr;
    const model::Department* department = card ? project.find(card->department) : nullptr;
    return department ? department->name : QString();
}

QVBoxLayout* pageLayout(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, 12, margin, margin);
    layout->setSpacing(16);
    return layout;
}

} // namespace

InspectorPanel::InspectorPanel(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_heading(new QLabel),
      m_nothing(new JourneyOverview(context)),
      m_back(new QToolButton),
      m_details(new TouchpointDetails(context)),
      m_done(new InitiativeList(context)),
      m_journeyForm(new RecordForm(context, model::Journey::table)),
      m_projectForm(new RecordForm(context, model::Settings::table)) {
    setMinimumWidth(leastWidth);
    setAccessibleName(tr("Inspector"));
    m_tabs->setAccessibleName(tr("Pages of the inspector"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(tr("Selection"));
    m_tabs->addTab(tr("Journey"));
    m_tabs->addTab(tr("Project"));
    m_selectionPage = scrolled(buildSelectionPage());
    m_pages->addWidget(m_selectionPage);
    m_pages->addWidget(scrolled(buildJourneyPage()));
    m_pages->addWidget(scrolled(buildProjectPage()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&context.selection, &document::Selection::changed, this, &InspectorPanel::refreshSelection);
    connect(&context.document, &document::Document::changed, this, &InspectorPanel::refreshSelection);
    connect(&context.document, &document::Document::changed, this, &InspectorPanel::showNewNote);
    connect(&context.journey, &JourneyState::changed, this, &InspectorPanel::refreshJourney);
    connect(m_nothing, &JourneyOverview::chosen, this, &InspectorPanel::placeChosen);
    refreshSelection();
    refreshJourney();
}

/// Who has just written something down, on the map, sees it kept: notes stand below many fields.
void InspectorPanel::showNewNote(const model::Change& change) {
    const auto& touchpoints = m_context.selection.elements().touchpoints;
    if (touchpoints.size() != 1) return;
    const bool here = std::ranges::any_of(change.of<model::Note>(), [&](const auto& note) {
        return !note.before && note.after->touchpoint == touchpoints.front();
    });
    if (!here) return;
    constexpr int around = 48; // the heading above, and the line for the next one below
    // The list has its new height when the page has been laid out.
    QMetaObject::invokeMethod(
        this, [this] { m_selectionPage->ensureWidgetVisible(m_details->notes(), 0, around); },
        Qt::QueuedConnection);
}

QWidget* InspectorPanel::buildSelectionPage() {
    auto* page = new QWidget;
    QVBoxLayout* layout = pageLayout(page);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(render::font(render::TextRole::Title));
    m_heading->setWordWrap(true);
    m_back->setAutoRaise(true);
    m_back->setIcon(QIcon::fromTheme(QStringLiteral("go-previous")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_back, &QToolButton::clicked, this, [this] {
        const edit::Elements& elements = m_context.selection.elements();
        const model::Note* note =
            elements.notes.empty() ? nullptr : m_context.document.project().find(elements.notes.front());
        if (!note || !note->touchpoint) return;
        edit::Elements touchpoint;
        touchpoint.touchpoints.push_back(*note->touchpoint);
        m_context.selection.set(touchpoint);
    });
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_heading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_details);
    connect(m_details, &TouchpointDetails::wordsAsked, this, &InspectorPanel::wordsAsked);
    for (const char* table : {model::Touchpoint::table, model::Note::table, model::Transition::table,
                              model::Stage::table, model::Department::table, model::Lane::table}) {
        auto* form = new RecordForm(m_context, table);
        m_selectionForms.emplace(QLatin1String(table), form);
        layout->addWidget(form);
    }
    layout->addWidget(m_done);
    layout->addWidget(m_details->links());
    connect(m_done, &InitiativeList::chosen, this, &InspectorPanel::initiativeChosen);
    layout->addStretch();
    return page;
}

QWidget* InspectorPanel::buildJourneyPage() {
    auto* page = new QWidget;
    QVBoxLayout* layout = pageLayout(page);
    layout->addWidget(m_journeyForm);
    addLists(layout, journeyLists());
    return page;
}

QWidget* InspectorPanel::buildProjectPage() {
    auto* page = new QWidget;
    QVBoxLayout* layout = pageLayout(page);
    m_projectForm->setRecords({edit::refTo(m_context.document.project().settings().id)});
    layout->addWidget(m_projectForm);
    layout->addWidget(new ToleranceChooser(m_context));
    addLists(layout, projectLists());
    return page;
}

void InspectorPanel::addLists(QVBoxLayout* layout, std::span<const RecordListRow> rows) {
    for (const RecordListRow& row : rows) {
        auto* list = new RecordList(m_context, row);
        m_lists.emplace(QLatin1String(row.table), list);
        layout->addWidget(list);
    }
    layout->addStretch();
}

void InspectorPanel::showPage(Page page) {
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

InspectorPanel::Page InspectorPanel::page() const {
    return static_cast<Page>(m_tabs->currentIndex());
}

void InspectorPanel::focusFirstField() {
    showPage(Page::Selection);
    for (const auto& group : groupsOf(m_context.selection.elements())) {
        RecordForm* form = m_selectionForms.at(group.front().table);
        form->focusFirst();
        // Where a note was written down, the page was scrolled to the notes.
        constexpr int around = 96;
        if (QWidget* first = form->focusWidget()) m_selectionPage->ensureWidgetVisible(first, 0, around);
        return;
    }
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void InspectorPanel::focusProject() {
    showPage(Page::Project);
    m_projectForm->focusFirst();
}

void InspectorPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

RecordList* InspectorPanel::showList(const QString& table) {
    const auto at = m_lists.find(table);
    if (at == m_lists.end()) return nullptr;
    const bool ofJourney = std::ranges::any_of(
        journeyLists(), [&](const RecordListRow& row) { return table == QLatin1String(row.table); });
    showPage(ofJourney ? Page::Journey : Page::Project);
    if (auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget()))
        area->ensureWidgetVisible(at->second);
    return at->second;
}

void InspectorPanel::showRecord(const edit::RecordRef& record) {
    if (RecordList* list = showList(record.table)) {
        list->choose(record.id);
        return;
    }
    const bool journey = record.table == QLatin1String(model::Journey::table);
    showPage(journey ? Page::Journey : Page::Project);
}

RecordForm* InspectorPanel::form(const QString& table) const {
    if (table == QLatin1String(model::Journey::table)) return m_journeyForm;
    if (table == QLatin1String(model::Settings::table)) return m_projectForm;
    const auto at = m_selectionForms.find(table);
    return at == m_selectionForms.end() || at->second->isHidden() ? nullptr : at->second;
}

void InspectorPanel::refreshSelection() {
    const edit::Elements& elements = m_context.selection.elements();
    const auto groups = groupsOf(elements);
    for (auto& [table, form] : m_selectionForms) {
        const auto at = std::ranges::find_if(
            groups, [&name = table](const auto& group) { return group.front().table == name; });
        form->setVisible(at != groups.end());
        if (at != groups.end()) form->setRecords(*at);
    }
    QStringList titles;
    for (const auto& group : groups) {
        titles.append(group.size() == 1 ? edit::recordTitle(group.front().table)
                                        : edit::recordsTitle(group.front().table, std::ssize(group)));
    }
    if (const QString owner = departmentOf(m_context.document.project(), elements); !owner.isEmpty())
        titles.append(owner);
    m_heading->setText(titles.join(QStringLiteral(" · ")));
    m_heading->setVisible(!groups.empty());
    m_nothing->setVisible(groups.empty());

    const bool single = groups.size() == 1 && groups.front().size() == 1;
    const bool touchpoint = single && !elements.touchpoints.empty();
    m_details->setVisible(touchpoint);
    m_details->links()->setVisible(touchpoint);
    if (touchpoint) m_details->setTouchpoint(elements.touchpoints.front());
    const model::Note* note = single && !elements.notes.empty()
                                  ? m_context.document.project().find(elements.notes.front())
                                  : nullptr;
    const model::Touchpoint* owner = note ? m_context.document.project().find(note->touchpoint) : nullptr;
    m_back->setVisible(owner != nullptr);
    m_done->setVisible(touchpoint || owner);
    if (touchpoint) m_done->setTouchpoint(elements.touchpoints.front());
    if (owner) m_done->setTouchpoint(owner->id);
    if (owner) {
        QString name =
            m_back->fontMetrics().elidedText(singleLine(owner->name), Qt::ElideRight, leastWidth - 64);
        m_back->setText(name.replace(u'&', QLatin1String("&&"))); // of a button it would be a key
    }
    if (!groups.empty() && sender() == &m_context.selection) showPage(Page::Selection);
}

void InspectorPanel::refreshJourney() {
    const model::JourneyId journey = m_context.journey.journey();
    m_journeyForm->setVisible(journey.isValid());
    if (journey.isValid()) m_journeyForm->setRecords({edit::refTo(journey)});
}

} // namespace chwila::ui
