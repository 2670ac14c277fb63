#include "core/exchange/outline.h"
#include "tests/core/edit/sample.h"

#include <QBuffer>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::exchange;

namespace {

QByteArray written(const Project& project) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeOutline(project, std::nullopt, buffer)) return {};
    return buffer.data();
}

} // namespace

class TestOutline : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void writesOneRowATouchpoint();
    void readsBackWhatItWrites();
    void fillsBlanksFromAbove();
    void takesEachNameOnceInTheOrderOfTheFile();
    void listsRowsThatCannotBeRead_data();
    void listsRowsThatCannotBeRead();
    void takesNoEndlessNumbers();
    void needsAName();
    void keepsFormulasTexts();
};

void TestOutline::writesOneRowATouchpoint() {
    const QString text = QString::fromUtf8(written(makeSample().project)).remove(QChar(QChar::ByteOrderMark));
    const QStringList lines = text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("journey,stage,phase,step,department,channel,name,area,visibility,"
                                      "assumed_score,effort_minutes,cost,promise,description"));
    QCOMPARE(lines[2], QStringLiteral("Buying,A,before,2,Front,Web,order,,frontstage,,,,,"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeOutline(makeSample().project, JourneyId{99}, buffer).has_value());
    QCOMPARE(buffer.data().count('\n'), 1);
}

void TestOutline::readsBackWhatItWrites() {
    Sample s = makeSample();
    Touchpoint card = *s.project.find(s.order);
    card.name = QStringLiteral("a, \"b\"\nc");
    card.area = ExperienceArea::Brand;
    card.visibility = Visibility::Backstage;
    card.assumedScore = 3.25;
    card.cost = -2;
    card.promise = QStringLiteral("'=kept");
    s.project.put(card);
    const QByteArray csv = written(s.project);
    const auto reading = readOutline(csv, QStringLiteral("o.csv"), Project{});
    QVERIFY(reading.has_value());
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->rows, 4);
    Project project;
    QVERIFY(reading->change.applyTo(project).has_value());
    QVERIFY(validate(project).empty());
    QCOMPARE(written(project), csv);
    // Into the same project nothing of the frame is made twice.
    const auto again = readOutline(csv, QStringLiteral("o.csv"), s.project);
    QVERIFY(edit::created<Stage>(again->change).empty() && edit::created<Department>(again->change).empty());
    QCOMPARE(edit::created<Touchpoint>(again->change).size(), std::size_t{4});
}

void TestOutline::fillsBlanksFromAbove() {
    const QByteArray csv =
        "Name;Stage;Department;Phase\nask;One;Front;after\nwait;;;\npay;Two;;\ngo;One;Back;\n";
    const auto reading = readOutline(csv, QStringLiteral("o.csv"), Project{});
    QVERIFY(reading.has_value());
    Project project;
    QVERIFY(reading->change.applyTo(project).has_value());
    QStringList cells;
    for (const Touchpoint& each : project.all<Touchpoint>())
        cells += cellText(project, each.id);
    QCOMPARE(cells, QStringList({QStringLiteral("One.0 Front"), QStringLiteral("One.1 Front"),
                                 QStringLiteral("Two.0 Front"), QStringLiteral("One.2 Back")}));
    QVERIFY(project.all<Stage>().begin()->phase.is(Phase::After));
}

void TestOutline::takesEachNameOnceInTheOrderOfTheFile() {
    QByteArray csv("journey,stage,name\n");
    for (const char* journey : {"One", "ONE", "Two"}) {
        for (int i = 300; i > 0; --i)
            csv += QByteArray(journey) + ",Stage " + QByteArray::number(i) + ",a\n";
        csv += QByteArray(journey) + ",?,b\n" + journey + ",!,c\n" + journey + ",?,d\n";
    }
    Project project = makeSample().project;
    const int before = static_cast<int>(inOrder<Stage>(project).size());
    const auto reading = readOutline(csv, QStringLiteral("o.csv"), project);
    QVERIFY(reading && reading->change.applyTo(project).has_value());
    QCOMPARE(edit::created<Journey>(reading->change).size(), std::size_t{2});
    QCOMPARE(edit::created<Stage>(reading->change).size(), std::size_t{2 * 302});
    for (const JourneyId journey : edit::created<Journey>(reading->change)) {
        const auto stages =
            inOrder<Stage>(project, [&](const Stage& each) { return each.journey == journey; });
        QCOMPARE(stages.size(), std::size_t{302});
        QCOMPARE(stages[0]->name, QStringLiteral("Stage 300"));
        QCOMPARE(stages[299]->name, QStringLiteral("Stage 1"));
        QCOMPARE(stages[300]->name, QStringLiteral("?"));
        QCOMPARE(stages[301]->name, QStringLiteral("!"));
    }
    QCOMPARE(static_cast<int>(inOrder<Stage>(project).size()), before + 604);
    QVERIFY(validate(project).empty());
}

void TestOutline::listsRowsThatCannotBeRead_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("no name") << QByteArray(",1,5,sales") << 1;
    QTest::newRow("a step of 0") << QByteArray("x,0,5,sales") << 3;
    QTest::newRow("a step in words") << QByteArray("x,two,5,sales") << 3;
    QTest::newRow("a score above 10") << QByteArray("x,1,10.5,sales") << 5;
    QTest::newRow("a score that is no number") << QByteArray("x,1,good,sales") << 5;
    QTest::newRow("an endless score") << QByteArray("x,1,inf,sales") << 5;
    QTest::newRow("an unknown area") << QByteArray("x,1,5,kitchen") << 7;
}

void TestOutline::listsRowsThatCannotBeRead() {
    QFETCH(QByteArray, row);
    QFETCH(int, column);
    const QByteArray csv =
        "name,step,assumed_score,area\nfirst,1,5,sales\n" + row + "\nlast,,,Customer service\n";
    const auto reading = readOutline(csv, QStringLiteral("o.csv"), Project{});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->rows, 2);
    QCOMPARE(reading->leftOut, 1);
    const Error& problem = reading->problems.front();
    QCOMPARE(problem.position, (SourcePosition{QStringLiteral("o.csv"), 3, column}));
    QVERIFY(!problem.message.isEmpty());
}

void TestOutline::takesNoEndlessNumbers() {
    // A file cannot hold them, so what is in memory and what is on the disk would differ.
    const auto reading = readOutline("name,effort_minutes,cost\na,inf,1\nb,1,nan\nc,-inf,\nd,2,3\n",
                                     QStringLiteral("o.csv"), Project{});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->rows, 1);
    QCOMPARE(reading->leftOut, 3);
}

void TestOutline::needsAName() {
    for (const QByteArray& csv : {QByteArray(), QByteArray("stage,step\nA,1\n"), QByteArray("\n\n")}) {
        const auto reading = readOutline(csv, QStringLiteral("o.csv"), Project{});
        QVERIFY(!reading);
        QCOMPARE(reading.error().position.line, 1);
    }
    const auto latin = readOutline("name\nZg\xb3oszenie\n", QStringLiteral("o.csv"), Project{});
    QVERIFY(!latin && latin.error().message.contains(QLatin1String("UTF-8")));
}

void TestOutline::keepsFormulasTexts() {
    Sample s = makeSample();
    Touchpoint card = *s.project.find(s.order);
    card.name = QStringLiteral("=HYPERLINK(\"x\")");
    s.project.put(card);
    QVERIFY(written(s.project).contains("\"'=HYPERLINK(\"\"x\"\")\""));
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
