#include "ui/panels/initiative_table.h"

#include "core/render/theme.h"
#include "core/report/improve_sentences.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace chwila::ui {

namespace {

enum Column { Name, Category, Status, Due, Cost, Effort, Kept, Count };
constexpr int idRole = Qt::UserRole;
constexpr int leastName = 180;       // pixels
constexpr int besideInitiative = 16; // of them
constexpr int mostLines = 3;         // of a name

/// As they are to be taken; those nothing was computed for come last.
std::vector<model::InitiativeId> orderOf(const model::Project& project,
                                         const analysis::AnalysisResult* result) {
    std::vector<model::InitiativeId> order;
    if (result) {
        for (const analysis::InitiativeValue& value : result->improve.initiatives)
            order.push_back(value.id);
    }
    for (const model::Initiative& initiative : project.all<model::Initiative>()) {
        if (std::ranges::find(order, initiative.id) == order.end()) order.push_back(initiative.id);
    }
    return order;
}

QString keptText(const analysis::InitiativeValue& value, const report::Telling& telling) {
    const bool measured = value.measured && value.measured->kept;
    const QString kept = report::keptText(measured ? *value.measured->kept : value.kept, telling);
    const QString range = report::keptRange(measured ? value.measured->interval : value.interval, telling);
    return range.isEmpty() ? kept : QStringLiteral("%1 (%2)").arg(kept, range);
}

void showValue(QTreeWidgetItem& item, const analysis::InitiativeValue& value,
               const model::Initiative& initiative, const report::Telling& telling) {
    item.setText(Kept, keptText(value, telling));
    item.setText(Category, report::categoryText(value, initiative, telling.language));
    item.setToolTip(Category, report::categoryOrigin(value, telling.language));
    if (!value.categoryByHand) {
        QFont proposed = item.font(Category);
        proposed.setItalic(true);
        item.setFont(Category, proposed);
    }
    if (value.chosen) {
        item.setText(Name, QStringLiteral("✓ ") + item.text(Name));
        item.setFont(Name, render::font(render::TextRole::Title));
    }
}

} // namespace

InitiativeTable::InitiativeTable(QWidget* parent) : QTreeWidget(parent) {
    setRootIsDecorated(false);
    setWordWrap(true);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Initiatives in the order to take them"));
    setColumnCount(Count);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::currentItemChanged, this, &InitiativeTable::chosen);
}

void InitiativeTable::setTitles(const QString& kept) {
    setHeaderLabels({tr("Initiative"), tr("Category"), tr("Status"), tr("Due"), tr("Cost"),
                     tr("Effort, days"), kept.isEmpty() ? tr("Customers kept") : kept});
    headerItem()->setToolTip(
        Category, tr("Set by a person, else proposed from what goes together with the overall score"));
    for (const int column : {Cost, Effort, Kept})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void InitiativeTable::fill(const model::Project& project,
                           const std::shared_ptr<const analysis::AnalysisResult>& result,
                           const Language& language) {
    const QSignalBlocker quiet(this);
    const model::InitiativeId before = current();
    clear();
    setTitles(result ? report::keptTitle({project, *result, language}) : QString());
    for (const model::InitiativeId id : orderOf(project, result.get())) {
        if (const model::Initiative* initiative = project.find(id))
            addRow(*initiative, project, result, language);
    }
    for (int column = Category; column < Count; ++column)
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    fitColumns();
    choose(before);
    if (topLevelItemCount() > 0 && !currentItem()) setCurrentItem(topLevelItem(0));
}

void InitiativeTable::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void InitiativeTable::fitColumns() {
    int room = viewport()->width() - leastName;
    for (const int column : {Kept, Category, Status, Cost, Due, Effort}) {
        setColumnHidden(column, false); // a hidden one says it needs no room
        room -= std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        setColumnHidden(column, room < 0);
    }
    fitNames();
}

/// Names are what a list is read by: a long one takes more lines. A tree asks for the height of one.
void InitiativeTable::fitNames() {
    const int width = columnWidth(Name) - besideInitiative;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = topLevelItem(row);
        const QFont named = item->data(Name, Qt::FontRole).isValid() ? item->font(Name) : font();
        const QFontMetrics metrics(named);
        const int height =
            metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, item->text(Name))
                .height();
        const int lines = std::clamp((height + metrics.leading()) / metrics.lineSpacing(), 1, mostLines);
        const int one = sizeHintForIndex(indexFromItem(item, Status)).height();
        item->setSizeHint(Name,
                          lines == 1 ? QSize() : QSize(width, one + (lines - 1) * metrics.lineSpacing()));
    }
}

void InitiativeTable::addRow(const model::Initiative& initiative, const model::Project& project,
                             const std::shared_ptr<const analysis::AnalysisResult>& result,
                             const Language& language) {
    auto* item = new QTreeWidgetItem(this);
    item->setData(Name, idRole, initiative.id.value);
    item->setText(Name, report::initiativeName(initiative, language));
    item->setText(Category, model::label(initiative.category, language));
    item->setText(Status, model::label(initiative.status, language));
    if (initiative.due.isValid())
        item->setText(Due, language.locale().toString(initiative.due, QLocale::ShortFormat));
    if (initiative.cost) item->setText(Cost, language.number(*initiative.cost, 0));
    if (const auto days = initiative.effortDays)
        item->setText(Effort, language.number(*days, *days == std::floor(*days) ? 0 : 1));
    for (const int column : {Cost, Effort, Kept})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    QStringList tip{item->text(Name)};
    if (const analysis::InitiativeValue* value = result ? result->improve.find(initiative.id) : nullptr) {
        const report::Telling telling{project, *result, language};
        showValue(*item, *value, initiative, telling);
        tip = {item->text(Name)};
        if (value->chosen) tip += tr("in the best set within the budget");
        if (value->measured) tip += report::promiseStateName(value->measured->state, language);
        tip += report::initiativePlaces(initiative, telling);
    }
    item->setToolTip(Name, tip.join(QStringLiteral(" · ")).toHtmlEscaped());
    item->setData(Name, Qt::AccessibleTextRole, tip.join(QStringLiteral(", ")));
}

model::InitiativeId InitiativeTable::current() const {
    const QTreeWidgetItem* item = currentItem();
    return model::InitiativeId{item ? item->data(Name, idRole).toLongLong() : 0};
}

void InitiativeTable::choose(model::InitiativeId id) {
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = topLevelItem(row);
        if (item->data(Name, idRole).toLongLong() == id.value) setCurrentItem(item);
    }
}

} // namespace chwila::ui
