#include "core/exchange/formats.h"
#include "core/exchange/graphml.h"
#include "tests/core/edit/sample.h"

#include <QBuffer>
#include <QXmlStreamReader>

using namespace chwila;
using namespace chwila::exchange;
using namespace chwila::model;

namespace {

using Row = std::map<QString, QString>;

/// What another program finds in the file.
struct Read {
    std::map<QString, QString> keys; ///< of nodes and edges, with the type of their values
    std::map<QString, Row> nodes;    ///< by id
    std::vector<Row> edges;          ///< with "source" and "target"
    QString problem;
};

Read readBack(const QByteArray& bytes) {
    Read read;
    QXmlStreamReader xml(bytes);
    Row* row = nullptr;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.namespaceUri() != QLatin1String("http://graphml.graphdrawing.org/xmlns"))
            read.problem = QStringLiteral("a foreign element");
        const QXmlStreamAttributes about = xml.attributes();
        const auto attribute = [&](const char* name) { return about.value(QLatin1String(name)).toString(); };
        if (xml.name() == QLatin1String("key")) {
            read.keys.emplace(attribute("id"), attribute("attr.type"));
        } else if (xml.name() == QLatin1String("node")) {
            row = &read.nodes[attribute("id")];
        } else if (xml.name() == QLatin1String("edge")) {
            row = &read.edges.emplace_back(Row{{QStringLiteral("source"), attribute("source")},
                                               {QStringLiteral("target"), attribute("target")}});
        } else if (xml.name() == QLatin1String("data")) {
            const QString key = attribute("key");
            if (!read.keys.contains(key)) read.problem = QStringLiteral("a value nobody announced: ") + key;
            row->insert_or_assign(key, xml.readElementText());
        }
    }
    if (xml.hasError()) read.problem = xml.errorString();
    for (const Row& edge : read.edges) {
        for (const char* end : {"source", "target"}) {
            if (!read.nodes.contains(edge.at(QLatin1String(end))))
                read.problem = QStringLiteral("a loose end");
        }
    }
    return read;
}

const Row* nodeNamed(const Read& read, const QString& label) {
    for (const auto& [id, row] : read.nodes) {
        const auto at = row.find(QStringLiteral("label"));
        if (at != row.end() && at->second == label) return &row;
    }
    return nullptr;
}

} // namespace

class TestGraphml : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void touchpointsAreNodesAndArrowsAreEdges() {
        const Sample s = makeSample();
        const Read read = readBack(graphml(s.project));
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.nodes.size(), std::size_t{4});
        QCOMPARE(read.edges.size(), std::size_t{3});
        const Row* order = nodeNamed(read, QStringLiteral("order"));
        QVERIFY(order);
        const Row wanted{{QStringLiteral("kind"), QStringLiteral("touchpoint")},
                         {QStringLiteral("label"), QStringLiteral("order")},
                         {QStringLiteral("journey"), QStringLiteral("Buying")},
                         {QStringLiteral("stage"), QStringLiteral("A")},
                         {QStringLiteral("phase"), QStringLiteral("before")},
                         {QStringLiteral("step"), QStringLiteral("2")},
                         {QStringLiteral("department"), QStringLiteral("Front")},
                         {QStringLiteral("channel"), QStringLiteral("Web")},
                         {QStringLiteral("visibility"), QStringLiteral("frontstage")}};
        QCOMPARE(*order, wanted); // what is not known is not there
        QCOMPARE(graphml(s.project), graphml(s.project));
    }

    void numbersKeepTheirLastDigit() {
        Sample s = makeSample();
        Draft draft(s.project);
        draft.update(s.order, [](Touchpoint& card) { card.cost = 0.1 + 0.2; });
        draft.update(s.orderBill, [](Transition& arrow) { arrow.weight = 1.0 / 3; });
        const Read read = readBack(graphml(draft.project()));
        QCOMPARE(nodeNamed(read, QStringLiteral("order"))->at(QStringLiteral("cost")).toDouble(), 0.1 + 0.2);
        QCOMPARE(read.keys.at(QStringLiteral("cost")), QStringLiteral("double"));
        const bool third = std::ranges::any_of(read.edges, [](const Row& edge) {
            return edge.at(QStringLiteral("weight")).toDouble() == 1.0 / 3;
        });
        QVERIFY(third);
    }

    void startAndEndsAreNodesOfTheirJourney() {
        Sample s = makeSample();
        Draft draft(s.project);
        draft.add(Transition{.to = s.search});
        draft.add(Transition{.from = s.bill, .exit = Exit::Finished});
        draft.add(Transition{.from = s.bill, .exit = Exit::Lost, .label = QStringLiteral("too dear")});
        const Read read = readBack(graphml(draft.project()));
        QCOMPARE(read.problem, QString());
        for (const char* kind : {"start", "finished", "lost"})
            QVERIFY2(nodeNamed(read, QLatin1String(kind)), kind);
        const QString lost = QStringLiteral("lost%1").arg(s.journey.value);
        const auto edge = std::ranges::find(read.edges, lost,
                                            [](const Row& row) { return row.at(QStringLiteral("target")); });
        QVERIFY(edge != read.edges.end());
        QCOMPARE(edge->at(QStringLiteral("text")), QStringLiteral("too dear"));
    }

    void hostileTextsComeBackAsTheyWere() {
        const QString nasty =
            QStringLiteral("</data><node id=\"x\"> & ]]> 'quoted' <!-- \u202e\U0001F600\nnext\tline");
        Sample s = makeSample();
        Draft draft(s.project);
        draft.update(s.order, [&](Touchpoint& card) { card.name = nasty; });
        draft.update(s.bill, [](Touchpoint& card) {
            card.name = QStringLiteral("a\u0001b") + QChar(0xD800) + QChar(0xFFFF) + u'c';
        });
        const Read read = readBack(graphml(draft.project()));
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.nodes.size(), std::size_t{4});
        QVERIFY(nodeNamed(read, nasty));
        QVERIFY(nodeNamed(read, QStringLiteral("a\uFFFDb\uFFFD\uFFFDc")));
    }

    void aFullDiskIsTold() {
        QBuffer full; // not open: takes nothing
        const Format* form = formatForWriting(QStringLiteral("a.graphml"));
        QVERIFY(form);
        const Result<void> written = form->write(makeSample().project, nullptr, full);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestGraphml)
#include "tst_graphml.moc"
