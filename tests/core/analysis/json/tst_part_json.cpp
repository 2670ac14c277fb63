// A part that no code knows by name, as JSON, as cells of a table and as it is handed on.
#include "core/analysis/json/part_json.h"
#include "core/analysis/registry.h"
#include "tests/core/analysis/journey_builder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace chwila;
using namespace chwila::analysis;
using namespace Qt::StringLiterals;

namespace {

struct Made {
    JourneyBuilder builder;
    model::TouchpointId order = builder.touchpoint(u"Order"_s);
    model::TouchpointId bill = builder.touchpoint(u"Bill"_s);

    PartTable waits() const {
        PartTable table{
            "waits",
            "Waiting",
            "",
            {{"days", "Days"}, {"between", "Between"}, {"", "Told only", Unit::Share}, {"late", ""}, {"next"}},
            {},
            true};
        table.rows.push_back(
            {order, {12.5, Interval{10, 15}, PartOf{1, 2}, true, std::vector{bill}}, false, 40});
        table.rows.push_back({bill, {{}, {}, {}, false, std::vector<model::TouchpointId>()}, false, 3});
        return table;
    }
    Part part() const { return {"waits", "Waiting", {}, {waits()}, {}, {}, {}}; }
};

} // namespace

class TestPartJson : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneTableIsTheArrayOfItsRows() {
        Made made;
        const QJsonArray rows = partToJson(made.part(), made.builder.project()).toArray();
        QCOMPARE(rows.size(), 2);
        const QJsonObject row = rows[0].toObject();
        QCOMPARE(row["name"_L1].toString(), u"Order"_s);
        QCOMPARE(row["id"_L1].toInteger(), made.order.value);
        QCOMPARE(row["days"_L1].toDouble(), 12.5);
        QCOMPARE(row["between"_L1].toArray(), (QJsonArray{10, 15}));
        QCOMPARE(row["late"_L1], QJsonValue(true));
        QCOMPARE(row["next"_L1][0]["name"_L1].toString(), u"Bill"_s);
        QVERIFY(!row.contains("Told only"_L1) && !row.contains(QString()));
        QVERIFY(rows[1]["days"_L1].isNull());
    }
    void figuresAndTablesMakeAnObject() {
        Made made;
        Part part = made.part();
        part.figures.push_back({"mean", "Mean", 3.5});
        const QJsonObject object = partToJson(part, made.builder.project()).toObject();
        QCOMPARE(object["mean"_L1].toDouble(), 3.5);
        QCOMPARE(object["waits"_L1].toArray().size(), 2);
    }
    void everyTouchpointHasTheSameCells() {
        Made made;
        const auto cells = [&](model::TouchpointId id) { return cellsOf({made.part()}, id); };
        const std::vector<std::pair<QString, QString>> order = cells(made.order);
        QCOMPARE(order.size(), std::size_t{4});
        QCOMPARE(order[0], (std::pair{u"waits_days"_s, u"12.5"_s}));
        QCOMPARE(order[1].second, u"10 15"_s);
        QCOMPARE(cells(made.bill)[0], (std::pair{u"waits_days"_s, QString()}));
        QCOMPARE(cells(model::TouchpointId{4711}).size(), order.size());
    }
    void fewAreNotHandedOnNorPrivateDetails() {
        Made made;
        std::vector<Part> parts{made.part()};
        parts[0].tables[0].columns.push_back({"note", "Note"});
        for (PartRow& row : parts[0].tables[0].rows)
            row.values.emplace_back(u"ask anna@example.org"_s);
        keepFromOthers(parts, 5, true);
        const PartTable& table = parts[0].tables[0];
        QCOMPARE(table.rows.size(), std::size_t{1});
        QVERIFY(!std::get<QString>(valueIn(table, table.rows[0], "note")).contains(u"anna"_s));
    }
    // What everybody who shows results relies on.
    void partsOfAnyResultAreWellFormed() {
        JourneyBuilder builder;
        const auto ids = builder.touchpoints(9);
        builder.line(ids);
        const auto scale = builder.scale(model::ScaleKind::Nps);
        for (std::size_t i = 0; i < ids.size(); ++i)
            builder.lowOf(ids[i], scale, i == 4 ? 40 : 10, 100);
        const AnalysisResult result = analysed(builder.input());
        QVERIFY(!result.parts.empty());
        std::set<std::string_view> keys;
        for (const Part& part : result.parts) {
            QVERIFY2(keys.insert(part.key.text).second, part.key.text);
            QVERIFY(!part.title.isEmpty());
            for (const PartTable& table : part.tables) {
                for (const PartRow& row : table.rows) {
                    QCOMPARE(row.values.size(), table.columns.size());
                    QCOMPARE(row.touchpoint.isValid(), table.byTouchpoint);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPartJson)
#include "tst_part_json.moc"
