#include "core/base/text.h"
#include "core/edit/fragment.h"
#include "core/edit/paste_block.h"
#include "core/edit/paste_rows.h"
#include "core/edit/support.h"

#include <QCoreApplication>
#include <QHash>

namespace chwila::edit {

using namespace model;

namespace {

template <class Record>
std::optional<Id<Record>> namedLike(const std::vector<const Record*>& records, const QString& name) {
    const QString folded = foldedForSearch(name);
    for (const Record* record : records) {
        if (foldedForSearch(record->name) == folded) return record->id;
    }
    return std::nullopt;
}

class RowPaster {
  public:
    RowPaster(const Project& project, const Cell& at, JourneyId journey)
        : m_draft(project), m_at(at), m_journey(journey) {}

    void add(const PasteRow& row) {
        Touchpoint card;
        card.name = row.value(PasteColumn::Name);
        card.stage = stageFor(row.value(PasteColumn::Stage));
        card.department = departmentFor(row.value(PasteColumn::Department));
        card.step = stepFor(row, card.stage);
        fill(card, row);
        m_draft.add(std::move(card));
    }
    /// What the row says; the rest stays as it is.
    void change(TouchpointId id, const PasteRow& row) {
        Touchpoint card = *m_draft.project().find(id);
        if (const QString stage = row.value(PasteColumn::Stage); !stage.isEmpty())
            card.stage = stageFor(stage);
        if (const QString department = row.value(PasteColumn::Department); !department.isEmpty())
            card.department = departmentFor(department);
        card.step = namedStep(row).value_or(card.step);
        fill(card, row);
        m_draft.update(id, [&](Touchpoint& record) { record = card; });
    }
    Change take() && { return std::move(m_draft).take(); }

  private:
    void fill(Touchpoint& card, const PasteRow& row) {
        if (const QString words = row.value(PasteColumn::Description); !words.isEmpty())
            card.description = words;
        if (const QString channel = row.value(PasteColumn::Channel); !channel.isEmpty())
            card.channel = channelFor(channel);
        bool isNumber = false;
        const QString score = row.value(PasteColumn::Score);
        const double number = QString(score).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        if (isNumber && number >= 0 && number <= 10) card.assumedScore = number;
    }
    StageId stageFor(const QString& name) {
        if (name.isEmpty()) return m_at.stage;
        const auto ours = [this](const Stage& stage) { return stage.journey == m_journey; };
        if (const auto found = namedLike(inOrder<Stage>(m_draft.project(), ours), name)) return *found;
        Stage stage;
        stage.journey = m_journey;
        stage.name = name;
        // It comes last, and so cannot lie in an earlier phase than the one before it.
        if (const auto before = inOrder<Stage>(m_draft.project(), ours); !before.empty())
            stage.phase = before.back()->phase;
        const StageId id = m_draft.add(std::move(stage));
        place(m_draft, id, -1, ours);
        return id;
    }
    DepartmentId departmentFor(const QString& name) {
        if (name.isEmpty()) return m_at.department;
        if (const auto found = namedLike(inOrder<Department>(m_draft.project()), name)) return *found;
        Department department;
        department.name = name;
        return addLast(std::move(department));
    }
    ChannelId channelFor(const QString& name) {
        if (const auto found = namedLike(inOrder<Channel>(m_draft.project()), name)) return *found;
        Channel channel;
        channel.name = name;
        return addLast(std::move(channel));
    }
    template <class Record>
    Id<Record> addLast(Record record) {
        const Id<Record> id = m_draft.add(std::move(record));
        place(m_draft, id, -1, [](const Record&) { return true; });
        return id;
    }
    static std::optional<int> namedStep(const PasteRow& row) {
        bool isNumber = false;
        const int named = row.value(PasteColumn::Step).toInt(&isNumber);
        if (isNumber && named >= 1 && named <= mostPastedRows) return named - 1;
        return std::nullopt;
    }
    /// Its own step where the row names one, else one step behind the row before it in that stage, the first
    /// behind what stands there already.
    int stepFor(const PasteRow& row, StageId stage) {
        if (const std::optional<int> named = namedStep(row)) return *named;
        if (!m_next.contains(stage))
            m_next.insert(stage, stage == m_at.stage ? m_at.step : stepBehind(m_draft.project(), stage));
        return m_next[stage]++;
    }

    Draft m_draft;
    Cell m_at;
    JourneyId m_journey;
    QHash<StageId, int> m_next;
};

} // namespace

Result<Change> pasteText(const Project& project, const QString& text, const Cell& at) {
    const Stage* stage = project.find(at.stage);
    if (!stage || !project.find(at.department) || at.step < 0) return fail(notThere());
    const std::vector<PasteRow> rows = readPastedRows(text, project, stage->journey);
    const PastedBlock block = readPastedBlock(text);
    if (rows.empty() && block.isHeaded() && !block.fields().contains(QLatin1String("name"))) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "edit", "This table has no column with names of touchpoints; call one “Name”."));
    }
    if (rows.empty()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "edit", "There is no text to paste; copy lines or spreadsheet rows first."));
    }
    if (rows.size() > mostPastedRows) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("edit",
                                                "The clipboard holds %n rows, too many for a map; "
                                                "import answers through the Data view instead.",
                                                nullptr, pluralCount(rows.size())));
    }
    RowPaster paster(project, at, stage->journey);
    const std::vector<TouchpointId> there = touchpointsOf(block, project, stage->journey);
    if (there.size() != rows.size()) {
        for (const PasteRow& row : rows)
            paster.add(row);
        return std::move(paster).take();
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        paster.change(there[i], rows[i]);
    Change change = std::move(paster).take();
    if (!change.isEmpty()) return change;
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("edit", "The table says nothing new of these touchpoints."));
}

std::vector<TouchpointId> pastedTouchpoints(const Change& change) {
    std::vector<TouchpointId> cards = created<Touchpoint>(change);
    if (!cards.empty()) return cards;
    for (const RecordChange<Touchpoint>& row : change.of<Touchpoint>()) {
        if (row.after) cards.push_back(row.id());
    }
    return cards;
}

} // namespace chwila::edit
