#include "core/mining/journey_from_log.h"
#include "core/model/journey_index.h"
#include "core/model/validate.h"
#include "mining_fixture.h"

using namespace chwila;
using namespace chwila::mining;
using namespace chwila::model;

namespace {

Project made(const Discovery& seen, const JourneyOptions& options, Project project = {}) {
    const Result<Change> change = journeyFromLog(project, seen, options);
    if (!change || !change->applyTo(project)) qFatal("no journey");
    return project;
}

JourneyOptions named(double share = 0) {
    JourneyOptions options;
    options.name = QStringLiteral("Mined");
    options.leastShare = share;
    return options;
}

const Touchpoint* card(const Project& project, const char* name) {
    for (const Touchpoint& each : project.all<Touchpoint>()) {
        if (each.name == QLatin1String(name)) return &each;
    }
    return nullptr;
}

QStringList arrows(const Project& project) {
    QStringList texts;
    for (const Transition& each : project.all<Transition>()) {
        const Touchpoint* from = project.find(each.from);
        const Touchpoint* to = project.find(each.to);
        texts += QStringLiteral("%1>%2 %3")
                     .arg(from ? from->name : QStringLiteral("START"), to ? to->name : each.exit.key(),
                          QString::number(each.weight));
    }
    texts.sort();
    return texts;
}

} // namespace

class TestJourneyFromLog : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void arrowsCarryTheCustomers();
    void onlyTheNamedEndsAreFinished();
    void rareLinksAreLeftOut();
    void nothingHangsInTheAir();
    void cardsStandInTheOrderTheyAreMet();
    void loopsDoNotPushCardsApart();
    void departmentsAndChannelsAreUsedAgain();
    void anEmptyLogIsRefused();
};

void TestJourneyFromLog::arrowsCarryTheCustomers() {
    const Project project = made(
        discovered(logOf({QStringLiteral("abc"), QStringLiteral("abbc"), QStringLiteral("ab")})), named());
    QVERIFY(validate(project).empty());
    QCOMPARE(arrows(project), (QStringList{QStringLiteral("START>a 3"), QStringLiteral("a>b 3"),
                                           QStringLiteral("b>b 1"), QStringLiteral("b>c 2"),
                                           QStringLiteral("b>finished 1"), QStringLiteral("c>finished 2")}));
    QCOMPARE(project.all<Journey>().size(), 1);
    QCOMPARE(project.all<Journey>().begin()->name, QStringLiteral("Mined"));
}

void TestJourneyFromLog::onlyTheNamedEndsAreFinished() {
    JourneyOptions options = named();
    options.finishedAt = {QStringLiteral("C")};
    const QStringList seen =
        arrows(made(discovered(logOf({QStringLiteral("abc"), QStringLiteral("ab")})), options));
    QVERIFY(seen.contains(QStringLiteral("b>lost 1")));
    QVERIFY(seen.contains(QStringLiteral("c>finished 1")));
}

void TestJourneyFromLog::rareLinksAreLeftOut() {
    QStringList paths(20, QStringLiteral("ab"));
    paths += QStringLiteral("ac");
    paths += QStringLiteral("abc");
    const QStringList seen = arrows(made(discovered(logOf(paths)), named(0.1)));
    QVERIFY(!seen.contains(QStringLiteral("a>c 1")));
    QVERIFY(seen.contains(QStringLiteral("b>c 1"))); // the only one that goes on from b
}

void TestJourneyFromLog::nothingHangsInTheAir() {
    QStringList paths(50, QStringLiteral("ab"));
    paths += QStringLiteral("axyb");
    const Discovery seen = discovered(logOf(paths));
    QCOMPARE(keptLinks(seen, 0.1).size(), std::size_t{3}); // a > b, x > y, y > b
    const QStringList drawn = arrows(made(seen, named(0.1)));
    QVERIFY(drawn.contains(QStringLiteral("a>x 1")));
    QCOMPARE(drawn.size(), 6);
}

void TestJourneyFromLog::cardsStandInTheOrderTheyAreMet() {
    const Project project = made(discovered(logOf(QStringList(9, QStringLiteral("abcdefgh")))), named());
    const JourneyIndex index(project, project.all<Journey>().begin()->id);
    QString order;
    int column = -1;
    for (const Touchpoint* each : index.touchpoints()) {
        QVERIFY(index.columnOf(*each) > column);
        column = index.columnOf(*each);
        order += each->name;
    }
    QCOMPARE(order, QStringLiteral("abcdefgh"));
    QVERIFY(index.stages().size() > 1);
    QVERIFY(index.stages().size() <= 4);
    QCOMPARE(index.stages().front().stage->name, QStringLiteral("a"));
}

void TestJourneyFromLog::loopsDoNotPushCardsApart() {
    const Discovery seen = discovered(logOf({QStringLiteral("abcbcbd"), QStringLiteral("abcd")}));
    const std::vector<int> columns = columnsOf(seen, keptLinks(seen, 0));
    QCOMPARE(columns, (std::vector<int>{0, 1, 2, 3}));
}

void TestJourneyFromLog::departmentsAndChannelsAreUsedAgain() {
    LogReading reading = plainReading();
    reading.departmentColumn = QStringLiteral("dep");
    reading.channelColumn = QStringLiteral("how");
    const Result<EventLog> log = readCsv("case,activity,time,dep,how\n1,a,2025-01-01,claims,phone\n"
                                         "1,b,2025-01-02,Sales,\n1,c,2025-01-03,,phone\n",
                                         reading);
    Project before;
    Department claims;
    claims.id = DepartmentId{7};
    claims.name = QStringLiteral("Claims");
    before.put(claims);
    const Project project = made(discovered(*log), named(), before);
    QCOMPARE(project.all<Department>().size(), 3);
    QCOMPARE(card(project, "a")->department, DepartmentId{7});
    QCOMPARE(project.find(card(project, "b")->department)->name, QStringLiteral("Sales"));
    // Nothing said of it: it is in none of those that are there.
    QCOMPARE(project.find(card(project, "c")->department)->name, QStringLiteral("Department not known"));
    QCOMPARE(project.all<Channel>().size(), 1);
    QCOMPARE(card(project, "a")->channel, card(project, "c")->channel);
    QVERIFY(!card(project, "b")->channel);
}

void TestJourneyFromLog::anEmptyLogIsRefused() {
    const auto change = journeyFromLog(Project{}, Discovery{}, named());
    QVERIFY(!change);
    QVERIFY(!change.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestJourneyFromLog)
#include "tst_journey_from_log.moc"
