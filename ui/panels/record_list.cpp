#include "ui/panels/record_list.h"

#include "core/document/document.h"
#include "core/edit/field_rows.h"
#include "core/edit/fields.h"
#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "core/render/theme.h"
#include "ui/jobs/journey_state.h"
#include "ui/panels/record_form.h"
#include "ui/services/notifier.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

using namespace model;

template <class Record>
std::vector<qint64> plainIds(const std::vector<const Record*>& records) {
    std::vector<qint64> ids;
    for (const Record* record : records)
        ids.push_back(record->id.value);
    return ids;
}
template <class Record>
std::vector<qint64> allIds(const Project& project, JourneyId) {
    return plainIds(inOrder<Record>(project));
}
template <class Record>
std::vector<qint64> journeyIds(const Project& project, JourneyId journey) {
    return plainIds(inOrder<Record>(project, [&](const Record& each) { return each.journey == journey; }));
}
std::vector<qint64> scaleIds(const Project& project, JourneyId) {
    std::vector<qint64> ids;
    for (const Scale& scale : project.all<Scale>())
        ids.push_back(scale.id.value);
    return ids;
}

constexpr const char* newName = QT_TRANSLATE_NOOP("lists", "New");

// clang-format off
const RecordListRow projectRows[] = {
    {Persona::table, QT_TRANSLATE_NOOP("lists", "Personas"),
     QT_TRANSLATE_NOOP("lists", "Kinds of customers whose journeys you draw."), QT_TRANSLATE_NOOP("lists", "New persona"),
     &allIds<Persona>,
     [](const Project& p, JourneyId, const QString& name) { return edit::addPersona(p, name); },
     [](const Project& p, qint64 id) { return edit::removePersona(p, PersonaId{id}); }, nullptr,
     [](const Project& p, qint64 id) { return edit::duplicatePersona(p, PersonaId{id}); }},
    {Channel::table, QT_TRANSLATE_NOOP("lists", "Channels"),
     QT_TRANSLATE_NOOP("lists", "Ways in which customers meet you."), QT_TRANSLATE_NOOP("lists", "New channel"),
     &allIds<Channel>,
     [](const Project& p, JourneyId, const QString& name) { return edit::addChannel(p, name); },
     [](const Project& p, qint64 id) { return edit::removeChannel(p, ChannelId{id}); }, nullptr,
     [](const Project& p, qint64 id) { return edit::duplicateChannel(p, ChannelId{id}); }},
    {Department::table, QT_TRANSLATE_NOOP("lists", "Departments"),
     QT_TRANSLATE_NOOP("lists", "Each has a lane on every map of the project."), QT_TRANSLATE_NOOP("lists", "New department"),
     &allIds<Department>,
     [](const Project& p, JourneyId, const QString& name) { return edit::addDepartment(p, name); },
     [](const Project& p, qint64 id) {
         edit::Elements elements;
         elements.departments.push_back(DepartmentId{id});
         return edit::remove(p, elements);
     },
     [](const Project& p, qint64 id, int position) { return edit::moveDepartment(p, DepartmentId{id}, position); }, nullptr},
    {Scale::table, QT_TRANSLATE_NOOP("lists", "Questions"),
     QT_TRANSLATE_NOOP("lists", "They come with the answers you import."), newName,
     &scaleIds, nullptr, nullptr, nullptr, nullptr},
};
const RecordListRow journeyColumns[] = {
    {Stage::table, QT_TRANSLATE_NOOP("lists", "Stages"),
     QT_TRANSLATE_NOOP("lists", "What the customer goes through, in order."), QT_TRANSLATE_NOOP("lists", "New stage"),
     &journeyIds<Stage>,
     [](const Project& p, JourneyId journey, const QString& name) { return edit::addStage(p, journey, name); },
     [](const Project& p, qint64 id) {
         edit::Elements elements;
         elements.stages.push_back(StageId{id});
         return edit::remove(p, elements);
     },
     [](const Project& p, qint64 id, int position) { return edit::moveStage(p, StageId{id}, position); }, nullptr},
    {Lane::table, QT_TRANSLATE_NOOP("lists", "Lanes below the map"),
     QT_TRANSLATE_NOOP("lists", "Rows for feelings, words, pains and ideas."), QT_TRANSLATE_NOOP("lists", "New lane"),
     &journeyIds<Lane>,
     [](const Project& p, JourneyId journey, const QString& name) { return edit::addLane(p, journey, LaneKind::Text, name); },
     [](const Project& p, qint64 id) {
         edit::Elements elements;
         elements.lanes.push_back(LaneId{id});
         return edit::remove(p, elements);
     },
     [](const Project& p, qint64 id, int position) { return edit::moveLane(p, LaneId{id}, position); }, nullptr},
};
// clang-format on

QToolButton* button(const char* icon, const QString& tip) {
    auto* made = new QToolButton;
    made->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setAutoRaise(true);
    return made;
}

QString listText(const char* source) {
    return QCoreApplication::translate("lists", source);
}

constexpr int recordRole = Qt::UserRole;
constexpr int mostVisibleRows = 6;

} // namespace

std::span<const RecordListRow> projectLists() {
    return projectRows;
}

std::span<const RecordListRow> journeyLists() {
    return journeyColumns;
}

RecordList::RecordList(const ViewContext& context, const RecordListRow& row, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_row(row),
      m_list(new QListWidget),
      m_empty(new QLabel),
      m_add(button("list-add", tr("Add"))),
      m_duplicate(button("edit-copy", tr("Duplicate"))),
      m_remove(button("list-remove", tr("Remove"))),
      m_up(button("go-up", tr("Move up"))),
      m_down(button("go-down", tr("Move down"))),
      m_form(new RecordForm(context, row.table)) {
    auto* heading = new QLabel(listText(row.title));
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(render::font(render::TextRole::Title));
    heading->setWordWrap(true); // beside five buttons in the narrowest panel
    m_list->setAccessibleName(heading->text());
    m_list->setTextElideMode(Qt::ElideRight);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setText(listText(row.empty));

    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(heading, 1);
    for (QToolButton* each : {m_up, m_down, m_add, m_duplicate, m_remove})
        head->addWidget(each);
    m_add->setVisible(row.add != nullptr);
    m_duplicate->setVisible(row.duplicate != nullptr);
    m_remove->setVisible(row.remove != nullptr);
    m_up->setVisible(row.move != nullptr);
    m_down->setVisible(row.move != nullptr);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addSpacing(4);
    layout->addWidget(m_form);

    connect(m_list, &QListWidget::currentRowChanged, this, &RecordList::showCurrent);
    connect(m_add, &QToolButton::clicked, this, &RecordList::addNew);
    connect(m_duplicate, &QToolButton::clicked, this, &RecordList::duplicateCurrent);
    connect(m_remove, &QToolButton::clicked, this, &RecordList::removeCurrent);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(&context.document, &document::Document::changed, this, &RecordList::follow);
    connect(&context.journey, &JourneyState::changed, this, &RecordList::follow);
    m_list->installEventFilter(this);
    refresh();
}

qint64 RecordList::currentId() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(recordRole).toLongLong() : 0;
}

bool RecordList::choose(qint64 id) {
    if (m_stale) refresh();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(recordRole).toLongLong() != id) continue;
        m_list->setCurrentRow(row);
        return true;
    }
    return false;
}

void RecordList::follow() {
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void RecordList::showEvent(QShowEvent* event) {
    if (m_stale) refresh();
    QWidget::showEvent(event);
}

bool RecordList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && m_remove->isEnabled() && m_row.remove) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecordList::refresh() {
    m_stale = false;
    const qint64 chosen = currentId();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const Project& project = m_context.document.project();
        for (const qint64 id : m_row.ids(project, m_context.journey.journey())) {
            const QString name = edit::nameOf(project, {QLatin1String(m_row.table), id});
            auto* item = new QListWidgetItem(name.isEmpty() ? tr("(without a name)") : name, m_list);
            item->setData(recordRole, id);
            if (id == chosen) m_list->setCurrentItem(item);
        }
    }
    const int rowHeight = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::min(m_list->count(), mostVisibleRows) * rowHeight + 2 * m_list->frameWidth());
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    showCurrent();
}

void RecordList::showCurrent() {
    const qint64 id = currentId();
    std::vector<edit::RecordRef> records;
    if (id > 0) records.push_back({QLatin1String(m_row.table), id});
    m_form->setVisible(!records.empty());
    if (!records.empty()) m_form->setRecords(records);
    const bool writable = !m_context.document.isReadOnly();
    m_add->setEnabled(writable);
    m_duplicate->setEnabled(writable && id > 0);
    m_remove->setEnabled(writable && id > 0);
    m_up->setEnabled(writable && m_list->currentRow() > 0);
    m_down->setEnabled(writable && id > 0 && m_list->currentRow() < m_list->count() - 1);
}

void RecordList::commit(const Result<Change>& change, const QString& text) {
    const Result<void> done = change ? m_context.document.commit(*change, text) : fail(change.error());
    if (!done) m_context.notifier.error(this, tr("That could not be done."), done.error());
}

void RecordList::addNew() {
    if (!m_row.add) return;
    const Project& before = m_context.document.project();
    const qint64 highest = before.highestId();
    commit(m_row.add(before, m_context.journey.journey(), listText(m_row.newName)),
           tr("Add “%1”").arg(edit::recordTitle(QLatin1String(m_row.table))));
    chooseNewest(highest);
}

void RecordList::chooseNewest(qint64 highestBefore) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(recordRole).toLongLong() > highestBefore) m_list->setCurrentRow(row);
    }
    m_form->focusFirst();
}

void RecordList::duplicateCurrent() {
    const Project& before = m_context.document.project();
    const qint64 highest = before.highestId();
    commit(m_row.duplicate(before, currentId()),
           tr("Duplicate “%1”").arg(edit::recordTitle(QLatin1String(m_row.table))));
    chooseNewest(highest);
}

void RecordList::removeCurrent() {
    commit(m_row.remove(m_context.document.project(), currentId()),
           tr("Remove “%1”").arg(edit::recordTitle(QLatin1String(m_row.table))));
}

void RecordList::moveCurrent(int by) {
    commit(m_row.move(m_context.document.project(), currentId(), m_list->currentRow() + by),
           tr("Move “%1”").arg(edit::recordTitle(QLatin1String(m_row.table))));
}

} // namespace chwila::ui
