#include "core/exchange/formats.h"
#include "core/exchange/mermaid.h"
#include "tests/core/edit/sample.h"

#include <QRegularExpression>

using namespace chwila;
using namespace chwila::exchange;
using namespace chwila::model;

namespace {

QStringList linesOf(const Project& project) {
    QStringList lines;
    for (const QString& line : QString::fromUtf8(mermaid(project)).split(u'\n', Qt::SkipEmptyParts))
        lines += line.trimmed();
    return lines;
}

/// As a browser shows it.
QString shown(const QString& label) {
    static const QRegularExpression number(QStringLiteral("#(\\d+);"));
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch& match : number.globalMatch(label)) {
        const char32_t c = match.captured(1).toUInt();
        text += label.mid(at, match.capturedStart() - at) + QString::fromUcs4(&c, 1);
        at = match.capturedEnd();
    }
    return text + label.mid(at);
}

} // namespace

class TestMermaid : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void stagesAreBoxesAndArrowsJoinWhatStandsInThem() {
        const Sample s = makeSample();
        const auto id = [](TouchpointId card) { return QStringLiteral("touchpoint%1").arg(card.value); };
        const QStringList wanted{
            QStringLiteral("flowchart LR"),
            QStringLiteral("subgraph stage%1[\"A\"]").arg(s.a.value),
            id(s.search) + QStringLiteral("[\"search<br/>Front\"]"),
            id(s.order) + QStringLiteral("[\"order<br/>Front\"]"),
            id(s.check) + QStringLiteral("[\"check<br/>Back\"]"),
            QStringLiteral("end"),
            QStringLiteral("subgraph stage%1[\"B\"]").arg(s.b.value),
            id(s.bill) + QStringLiteral("[\"bill<br/>Front\"]"),
            QStringLiteral("end"),
            id(s.search) + QStringLiteral(" --> ") + id(s.order),
            id(s.order) + QStringLiteral(" --> ") + id(s.bill),
            id(s.order) + QStringLiteral(" --> ") + id(s.check),
        };
        QCOMPARE(linesOf(s.project), wanted);
    }

    void startsAndEndsAreDrawnWhereArrowsNameThem() {
        Sample s = makeSample();
        Draft draft(s.project);
        draft.add(Transition{.to = s.search});
        draft.add(Transition{.from = s.bill, .exit = Exit::Lost, .label = QStringLiteral("too dear")});
        const QString text = linesOf(draft.project()).join(u'\n');
        QVERIFY2(
            text.contains(QRegularExpression(QStringLiteral("start\\d+\\(\\[\"Start\"\\]\\) --> touch"))),
            qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(
                     QStringLiteral("-\\.->\\|\"too dear\"\\| lost\\d+\\(\\[\"Lost\"\\]\\)"))),
                 qPrintable(text));
    }

    void severalJourneysAreBoxesOfTheirOwn() {
        Sample s = makeSample();
        Draft draft(s.project);
        draft.add(Journey{.name = QStringLiteral("Claims"), .order = 1});
        const QStringList lines = linesOf(draft.project());
        QCOMPARE(lines.filter(QStringLiteral("subgraph journey")).size(), 2);
        QCOMPARE(lines.filter(QStringLiteral("subgraph")).size(), lines.count(QStringLiteral("end")));
    }

    void hostileTextsStayTexts_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("quotes and brackets") << QStringLiteral("\"] --> x[\"y\"; end");
        QTest::newRow("HTML") << QStringLiteral("<img src=x onerror=alert(1)> & co");
        QTest::newRow("directives and comments") << QStringLiteral("%%{init: {}}%% %% gone");
        QTest::newRow("Markdown") << QStringLiteral("`**bold**` _it_");
        QTest::newRow("numbers of characters") << QStringLiteral("#34; style a:#1; #quot;");
        QTest::newRow("other scripts") << QStringLiteral("Zgłoszenie – Żółć \U0001F600 \u202e");
    }
    void hostileTextsStayTexts() {
        QFETCH(QString, name);
        Sample s = makeSample();
        Draft draft(s.project);
        draft.update(s.bill, [&](Touchpoint& card) { card.name = name; });
        draft.update(s.orderBill, [&](Transition& arrow) { arrow.label = name; });
        const QStringList lines = linesOf(draft.project());
        // Nothing in a label but letters, plain marks and numbers of characters.
        static const QRegularExpression card(
            QStringLiteral("^touchpoint\\d+\\[\"((?:[\\w .,\\-?!'/+]|#\\d+;)+)<br/>Front\"\\]$"),
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression arrow(
            QStringLiteral("^touchpoint\\d+ -->\\|\"((?:[\\w .,\\-?!'/+]|#\\d+;)+)\"\\| touchpoint\\d+$"),
            QRegularExpression::UseUnicodePropertiesOption);
        QStringList labels;
        for (const QString& line : lines) {
            for (const auto& form : {card, arrow}) {
                if (const auto match = form.match(line); match.hasMatch()) labels += shown(match.captured(1));
            }
        }
        QCOMPARE(labels.count(name), 2);
    }

    void lineBreaksBecomeBlanks() {
        Sample s = makeSample();
        Draft draft(s.project);
        draft.update(s.bill, [](Touchpoint& card) { card.name = QStringLiteral("a\nend\nb"); });
        QCOMPARE(linesOf(draft.project()).count(QStringLiteral("end")), 2);
        QVERIFY(formatForWriting(QStringLiteral("a.mmd")));
    }
};

QTEST_GUILESS_MAIN(TestMermaid)
#include "tst_mermaid.moc"
