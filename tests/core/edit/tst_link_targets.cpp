#include "core/edit/fields.h"
#include "core/edit/link_targets.h"
#include "tests/core/edit/sample.h"

using namespace chwila;
using namespace chwila::model;

class TestLinkTargets : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_sample = makeSample(); }

    void theOthersComeBeforeTheEnds();
    void aFewLettersNarrowIt_data();
    void aFewLettersNarrowIt();
    void aNameIsFoundHoweverItIsWritten();
    void anArrowCanLeadBack();
    void whatIsConnectedIsOnlyNamed();
    void aNewTouchpointIsMadeByItsArrow();
    void anEndIsAnArrow();

  private:
    QStringList labels(TouchpointId from, const char* typed) const {
        QStringList texts;
        for (const edit::LinkTarget& each :
             edit::linkTargets(m_sample.project, from, QString::fromUtf8(typed)))
            texts += each.isNew ? QLatin1Char('+') + each.label : each.label;
        return texts;
    }
    Project linked(TouchpointId from, const char* typed) const {
        const QString text = QString::fromUtf8(typed);
        const auto targets = edit::linkTargets(m_sample.project, from, text);
        return applied(m_sample.project, edit::linkTo(m_sample.project, targets.front(), text));
    }

    Sample m_sample;
};

void TestLinkTargets::theOthersComeBeforeTheEnds() {
    const QStringList found = labels(m_sample.check, "");
    // bill comes after check in reading order, search and order before it.
    QCOMPARE(found.mid(0, 3),
             (QStringList{QStringLiteral("bill"), QStringLiteral("search"), QStringLiteral("order")}));
    QCOMPARE(found.size(), 3 + 4);
    QVERIFY(labels(TouchpointId{999}, "").isEmpty());
}

void TestLinkTargets::aFewLettersNarrowIt_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the beginning") << "SEA"
                                   << "search, +SEA";
    QTest::newRow("the whole name") << "search"
                                    << "search";
    QTest::newRow("its stage and lane") << "b front"
                                        << "bill, +b front";
    QTest::newRow("an end") << "lost"
                            << "Customers are lost here, +lost";
    QTest::newRow("nothing of the kind") << "Wait in the bar"
                                         << "+Wait in the bar";
    QTest::newRow("a line to be captured") << "Wait @Back :3"
                                           << "+Wait";
    QTest::newRow("no name") << ":3"
                             << "";
}

void TestLinkTargets::aFewLettersNarrowIt() {
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(labels(m_sample.check, typed.toUtf8().constData()).join(QLatin1String(", ")), expected);
}

void TestLinkTargets::aNameIsFoundHoweverItIsWritten() {
    m_sample.project = applied(m_sample.project, edit::rename(m_sample.project, edit::refTo(m_sample.bill),
                                                              QStringLiteral("Wi-Fi check in")));
    QCOMPARE(labels(m_sample.check, "wifi").first(), QStringLiteral("Wi-Fi check in"));
    QCOMPARE(labels(m_sample.check, "wi fi").first(), QStringLiteral("Wi-Fi check in"));
    QCOMPARE(labels(m_sample.check, "check").first(), QStringLiteral("Wi-Fi check in"));
    QCOMPARE(labels(m_sample.check, "WiFi check-in"), QStringList{QStringLiteral("Wi-Fi check in")});
}

void TestLinkTargets::anArrowCanLeadBack() {
    const Project after = linked(m_sample.bill, "search");
    const bool leads = std::ranges::any_of(after.all<Transition>(), [&](const Transition& each) {
        return each.from == m_sample.bill && each.to == m_sample.search;
    });
    QVERIFY(leads);
}

void TestLinkTargets::whatIsConnectedIsOnlyNamed() {
    QVERIFY(!labels(m_sample.search, "").contains(QLatin1String("order")));
    QVERIFY(labels(m_sample.order, "").contains(QLatin1String("search")));
    // Somebody who types its whole name does not want a second one of it.
    QCOMPARE(labels(m_sample.search, "order"), QStringList{QStringLiteral("order")});
    const auto targets = edit::linkTargets(m_sample.project, m_sample.search, QStringLiteral("or"));
    QCOMPARE(targets.front().label, QStringLiteral("order"));
    QCOMPARE(targets.front().detail, QStringLiteral("an arrow leads there already"));
    QVERIFY(!edit::linkTo(m_sample.project, targets.front(), QStringLiteral("or")));
}

void TestLinkTargets::aNewTouchpointIsMadeByItsArrow() {
    const Project after = linked(m_sample.order, "Ask a friend @Back :6");
    const auto& cards = after.all<Touchpoint>();
    const auto card = std::ranges::find(cards, QStringLiteral("Ask a friend"), &Touchpoint::name);
    QVERIFY(card != cards.end());
    QCOMPARE(cellText(after, card->id), QStringLiteral("A.2 Back"));
    QCOMPARE(card->assumedScore, std::optional(6.0));
    // An arrow leads to it although others leave already: it is a branch.
    const bool leads = std::ranges::any_of(after.all<Transition>(), [&](const Transition& each) {
        return each.from == m_sample.order && each.to == card->id;
    });
    QVERIFY(leads);
}

void TestLinkTargets::anEndIsAnArrow() {
    const Project after = linked(m_sample.bill, "finish");
    const bool ends = std::ranges::any_of(after.all<Transition>(), [&](const Transition& each) {
        return each.from == m_sample.bill && !each.to && each.exit.is(Exit::Finished);
    });
    QVERIFY(ends);
}

QTEST_GUILESS_MAIN(TestLinkTargets)
#include "tst_link_targets.moc"
