#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/known_source.h"
#include "core/feedback/scale_levels.h"
#include "core/model/draft.h"
#include "tests/support/text.h"

#include <QTest>

using namespace chwila;
using namespace chwila::feedback;
using chwila::testing::s;

namespace {

Mapping mappingOf(const std::vector<std::pair<const char*, ColumnRole>>& columns) {
    Mapping mapping;
    for (const auto& [title, role] : columns)
        mapping.columns.push_back({s(title), role, {}, {}});
    return mapping;
}

QStringList titlesIn(const Mapping& mapping) {
    QStringList titles;
    for (const ColumnMapping& column : mapping.columns)
        titles += column.title;
    return titles;
}

std::vector<ColumnRole> rolesIn(const Mapping& mapping) {
    std::vector<ColumnRole> roles;
    for (const ColumnMapping& column : mapping.columns)
        roles.push_back(column.role);
    return roles;
}

using enum ColumnRole;

} // namespace

class TestKnownSource : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void columnsOfEqualTitlesKeepWhatTheyWere() {
        Mapping before = mappingOf({{"who", Ignore}, {"place", Touchpoint}, {"note", Score}});
        before.columns[2].scale = usualScale(model::ScaleKind::Csat);
        before.dateOrder = DateOrder::MonthDayYear;
        const Mapping guessed =
            mappingOf({{"Place", Segment}, {"new", Touchpoint}, {"note", Comment}, {"who", Customer}});
        const Mapping kept = carriedOver(before, titlesIn(before), guessed);
        QCOMPARE(rolesIn(kept), (std::vector{Touchpoint, Ignore, Score, Ignore}));
        QCOMPARE(kept.columns[0].title, s("Place"));
        QCOMPARE(kept.columns[2].scale->kind, usualScale(model::ScaleKind::Csat).kind);
        QCOMPARE(kept.dateOrder, DateOrder::MonthDayYear);
    }

    void aColumnWithAnotherTitleAtItsPlaceWasRenamed() {
        Mapping before = mappingOf({{"who", Ignore}, {"room", ColumnRole::Answer}, {"words", Comment}});
        before.commentColumn = s("room");
        const auto renamed = renamedColumns(before, {s("whom"), s("bedroom"), s("words")});
        QVERIFY(renamed);
        QCOMPARE(rolesIn(renamed->mapping), rolesIn(before));
        QCOMPARE(renamed->mapping.columns[1].title, s("bedroom"));
        QCOMPARE(renamed->mapping.commentColumn, s("bedroom"));
        QCOMPARE(renamed->titles, (std::vector<std::pair<QString, QString>>{{s("room"), s("bedroom")}}));
        // Another table, a column more, one that moved, and nothing that is missed.
        QVERIFY(!renamedColumns(before, {s("who"), s("x"), s("y")}));
        QVERIFY(!renamedColumns(before, {s("who"), s("new"), s("bedroom"), s("words")}));
        QVERIFY(!renamedColumns(before, {s("room"), s("words"), s("bedroom")}));
        QVERIFY(!renamedColumns(before, {s("who"), s("words"), s("bedroom")}));
    }

    void titlesThatDifferInLetterCaseAloneKeepEachItsOwn() {
        const Mapping before = mappingOf({{"Score", Segment}, {"score", Score}, {"place", Touchpoint}});
        const Mapping guessed = mappingOf({{"place", Ignore}, {"score", Ignore}, {"Score", Ignore}});
        const Mapping kept = carriedOver(before, titlesIn(before), guessed);
        QCOMPARE(rolesIn(kept), (std::vector{Touchpoint, Score, Segment}));
    }

    void anotherEncodingChangesTitlesAndNoRole() {
        const Mapping before = mappingOf({{"Obs³uga", Score}, {"Sklep", Touchpoint}, {"Kto", Ignore}});
        const Mapping guessed = mappingOf({{"Obsługa", Segment}, {"Sklep", Segment}, {"Kto", Customer}});
        const Mapping kept = carriedOver(before, titlesIn(before), guessed);
        QCOMPARE(rolesIn(kept), (std::vector{Score, Touchpoint, Ignore}));
        QCOMPARE(kept.columns[0].title, s("Obsługa"));
    }

    void anotherTableIsGuessedAnew() {
        const Mapping before = mappingOf({{"a;b;c", Ignore}});
        const Mapping guessed = mappingOf({{"a", Touchpoint}, {"b", Score}, {"c", Time}});
        QCOMPARE(carriedOver(before, titlesIn(before), guessed), guessed);
    }

    void aListOfMendedRowsFindsItsSource() {
        model::Project project;
        model::Draft draft(project);
        Mapping mapping = mappingOf({{"place", Touchpoint}, {"score", Score}, {"extra", Ignore}});
        mapping.columns[1].scale = usualScale(model::ScaleKind::Nps);
        const auto source = draft.add(model::Source{.mapping = mappingToText(mapping)});
        draft.add(model::Source{.mapping = mappingToText(mappingOf({{"other", Touchpoint}}))});
        draft.add(model::Source{.kind = model::SourceKind::Sqlite, .mapping = mappingToText(mapping)});
        const QStringList titles{s("place"), s("score"), s("chwila_reason"), s("chwila_text")};
        QCOMPARE(sourcesLike(titles, draft.project()), std::vector{source});
        QVERIFY(isRejectedList(titles) && !isRejectedList(titles.mid(0, 3)));
        TableSample sample;
        sample.dialect.delimiter = u';';
        const auto into = mappingInto(draft.project(), source, sample);
        QVERIFY(into && into->dialect.delimiter == u';');
        QVERIFY(into->find(ColumnRole::Touchpoint));
    }

    void whatALabelMeansThereItMeansHere() {
        model::Project project;
        model::Draft draft(project);
        const auto scale = draft.add(model::Scale{});
        const auto source = draft.add(model::Source{});
        const auto other = draft.add(model::Source{});
        const model::TouchpointId meant{77};
        draft.add(model::Alias{.source = source, .label = s("Desk"), .scale = scale, .touchpoint = meant});
        draft.add(model::Alias{.source = source, .label = s("Loose"), .scale = scale});
        draft.add(model::Alias{.source = other, .label = s("Till"), .scale = scale, .touchpoint = meant});
        const model::TouchpointId alike{5};
        std::vector<LabelMatch> matches{
            {s("Desk"), alike, {}}, {s("Loose"), alike, {}}, {s("Till"), alike, {}}};
        keepKnown(matches, draft.project(), source);
        QCOMPARE(matches[0].touchpoint, std::optional(meant));
        QVERIFY(!matches[1].touchpoint);
        QCOMPARE(matches[2].touchpoint, std::optional(alike));
    }
};

QTEST_GUILESS_MAIN(TestKnownSource)
#include "tst_known_source.moc"
