#include "core/base/random.h"
#include "core/feedback/answer_protection.h"
#include "core/model/draft.h"
#include "tests/support/text.h"

#include <QCryptographicHash>
#include <QTest>

using namespace chwila;
using namespace chwila::feedback;
using chwila::testing::s;

class TestRedaction : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void privateDetailsGo_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const char* words, const char* left) {
            QTest::newRow(name) << s(words) << s(left);
        };
        row("an address in a sentence", "Write to anna.kowalska@example.com.", "Write to [e-mail].");
        row("an address with letters of the language", "Piszcie na łukasz@poczta.żółw.pl!",
            "Piszcie na [e-mail]!");
        row("two addresses", "a@b.ro sau ion+test@firma.com.ro", "[e-mail] sau [e-mail]");
        row("an international number", "Call +44 20 7946 0958 please", "Call [tel.] please");
        row("a Polish number with its country", "Proszę o telefon +48 501 234 567.",
            "Proszę o telefon [tel.].");
        row("a number with two zeros", "0048 22 123 45 67", "[tel.]");
        row("a Polish mobile number", "Mój numer: 501234567", "Mój numer: [tel.]");
        row("a Polish mobile number in threes", "dzwońcie 601-234-567, dziękuję",
            "dzwońcie [tel.], dziękuję");
        row("a Polish landline", "biuro (22) 123-45-67", "biuro [tel.]");
        row("a Romanian mobile number", "Sunați-mă la 0722 123 456 vă rog", "Sunați-mă la [tel.] vă rog");
        row("a Romanian number with dots", "0722.123.456", "[tel.]");
        row("a Romanian landline", "021 312 34 56 după ora 10", "[tel.] după ora 10");
        row("an American number", "(212) 555-0123", "[tel.]");
        row("a British mobile number", "07700 900123 is mine", "[tel.] is mine");
        row("a short number that is called one", "tel. 123 45 67", "tel. [tel.]");
        row("a number behind a year", "od 2024 501 234 567", "od 2024 [tel.]");
        row("a card in fours", "My card 4111 1111 1111 1111 was charged", "My card [card] was charged");
        row("a card without blanks", "karta 5500005555555559", "karta [card]");
        row("a card of fifteen digits", "Amex 3782 822463 10005", "Amex [card]");
        row("a PESEL", "PESEL 44051401359", "PESEL [ID]");
        row("a PESEL of this century", "pesel:02270803624", "pesel:[ID]");
        row("a CNP", "CNP-ul meu este 1800101221144", "CNP-ul meu este [ID]");
        row("several kinds", "jan@x.pl, 44051401359, 501 234 567", "[e-mail], [ID], [tel.]");
    }
    void privateDetailsGo() {
        QFETCH(QString, words);
        QFETCH(QString, left);
        const RedactionCounts counts = redact(words);
        QCOMPARE(words, left);
        QVERIFY(counts.total() > 0);
        QCOMPARE(redact(words), RedactionCounts{});
        QCOMPARE(words, left);
    }

    void otherNumbersStay_data() {
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* words) { QTest::newRow(name) << s(words); };
        row("nothing", "");
        row("a score", "10 out of 10!");
        row("a date", "on 2025-03-31 at 12:30");
        row("a date with dots", "31.03.2025 i 01.04.2025");
        row("a span of dates", "01/02/2025 - 03/02/2025");
        row("an amount in Polish", "zapłaciłem 1 200 000 zł");
        row("a large amount", "500 600 700 zł to za dużo");
        row("an amount with a comma", "12 345 678,90");
        row("an amount in lei", "factura de 234 567 890 lei");
        row("an order", "order 501234567 never came");
        row("a Polish order", "zamówienie nr 501234567");
        row("a policy number", "polisa 600700800");
        row("letters before the digits", "ZAM501234567");
        row("a mention of an account", "@chwila is great");
        row("an at sign between blanks", "10 kg @ 5 zł");
        row("an address that is none", "me@home");
        row("an IP address", "192.168.100.200");
        row("sixteen digits that fail the check", "4111 1111 1111 1112");
        row("eleven digits that fail the check", "44051401358");
        row("eleven digits that are no day", "99999999999");
        row("thirteen digits that fail the check", "1800101221145");
        row("a bar code", "EAN 5901234123457");
        row("many answers", "12 345 678 people");
        row("a year and an hour", "2024 12 30");
    }
    void otherNumbersStay() {
        QFETCH(QString, words);
        const QString before = words;
        QCOMPARE(redact(words), RedactionCounts{});
        QCOMPARE(words, before);
    }

    void checksumsAreThoseOfTheirAuthorities() {
        QVERIFY(passesLuhn(u"79927398713")); // ISO/IEC 7812-1, as in Luhn's patent's usual example
        QVERIFY(!passesLuhn(u"79927398710"));
        QVERIFY(isPesel(u"44051401359"));
        QVERIFY(!isPesel(u"44051401358"));
        QVERIFY(isCnp(u"1800101221144"));
        QVERIFY(!isCnp(u"0800101221144"));
        // One wrong digit never passes: what the control digits are there for.
        for (const QString& good : {s("44051401359"), s("02270803624")}) {
            for (qsizetype i = 0; i < good.size(); ++i) {
                QString bad = good;
                bad[i] = QChar(u'0' + (bad[i].digitValue() + 1) % 10);
                QVERIFY(!isPesel(bad));
            }
        }
    }

    void plantedDetailsAreAlwaysFoundAndNothingElseIsTouched() {
        Random random(20250101);
        const QStringList words{s("bardzo"), s("dobra"),     s("obsługa"), s("the"),
                                s("queue"),  s("2 godziny"), s("12:30"),   s("așteptat"),
                                s("3,5"),    s("100%"),      s("ok…"),     s("😀")};
        const QStringList details{s("ewa.n@mail.pl"), s("+40 722 123 456"), s("44051401359"),
                                  s("4111111111111111"), s("501 234 567")};
        for (int round = 0; round < 2000; ++round) {
            QStringList with;
            QStringList without;
            qint64 planted = 0;
            for (int i = 0; i < 12; ++i) {
                const QString word =
                    words.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(words.size()))));
                with << word + u';';
                without << word + u';';
                if (random.below(5) != 0) continue;
                with << details.at(
                            static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(details.size()))))
                            + u';';
                ++planted;
            }
            QString text = with.join(u' ');
            const RedactionCounts counts = redact(text);
            QCOMPARE(counts.total(), planted);
            for (const QString& detail : details)
                QVERIFY2(!text.contains(detail), qPrintable(with.join(u' ')));
            for (const char* mark : {" [e-mail];", " [tel.];", " [ID];", " [card];"})
                text.remove(QLatin1String(mark));
            QCOMPARE(text, without.join(u' '));
        }
    }

    void whatWasRemovedIsSaid() {
        QCOMPARE(describe(RedactionCounts{}, Language()), QString());
        const QString said = describe(RedactionCounts{.emails = 1, .phones = 3}, Language());
        QVERIFY2(said.contains(u'1') && said.contains(u'3') && said.contains(s("telephone")),
                 qPrintable(said));
        QVERIFY(!said.contains(s("card")));
    }

    void aStreamIsRedactedOnItsWay() {
        Answer answer;
        answer.alias = {1};
        answer.customer = s("anna@example.com");
        answer.comment = s("Call 501 234 567");
        RedactingReader reader(std::make_unique<ListAnswerReader>(std::vector<Answer>{answer}));
        const auto item = reader.next();
        QVERIFY(item && *item);
        const Answer& passed = std::get<Answer>(**item);
        QCOMPARE(passed.comment, s("Call [tel.]"));
        QCOMPARE(passed.customer, answer.customer); // who spoke must be found to be answered
        QCOMPARE(reader.removed().phones, 1);
        QCOMPARE(reader.counts().answers, 1);
        model::Project project;
        QVERIFY(protectedReader(std::make_unique<ListAnswerReader>(std::vector<Answer>{}), project)
                != nullptr);
    }

    void aStreamOfBlocksIsRedactedAsWell() {
        Answer answer;
        answer.alias = {1};
        answer.comment = s("ăâ: 0722 123 456");
        answer.profile.values = {{s("Product"), s("Basic")}};
        Answer other = answer;
        other.comment = s("fine");
        RedactingReader reader(std::make_unique<ListAnswerReader>(std::vector<Answer>{answer, other}));
        AnswerBlock block;
        QVERIFY(reader.nextBlock(block).has_value());
        QCOMPARE(block.answers.size(), std::size_t{2});
        QCOMPARE(block.of(block.answers[0].comment), std::string_view("ăâ: [tel.]"));
        QCOMPARE(block.of(block.answers[1].comment), std::string_view("fine"));
        QCOMPARE(reader.names().profiles.size(), std::size_t{1});
        QCOMPARE(reader.removed().phones, 1);
        QCOMPARE(reader.counts().answers, 2);
    }

    void keysThatTellWhoItIsGetAPseudonym() {
        const QByteArray secret("of this project");
        const QString key = pseudonym(s("anna@example.com"), secret);
        QVERIFY(key.startsWith(s("p-")) && !key.contains(u'@'));
        QCOMPARE(pseudonym(s("anna@example.com"), secret), key);
        QCOMPARE(pseudonym(key, secret), key);
        QVERIFY(pseudonym(s("ewa@example.com"), secret) != key);
        QCOMPARE(pseudonym(s("customer 17"), secret), s("customer 17"));
    }
    void aPseudonymCannotBeLookedUpInAListOfNumbers() {
        const QString number = s("+48 501 234 567");
        const QByteArray plain =
            QCryptographicHash::hash(number.toUtf8(), QCryptographicHash::Sha256).toHex();
        const QString key = pseudonym(number, "one");
        QVERIFY(!plain.startsWith(key.mid(2).toLatin1()));
        QVERIFY2(pseudonym(number, "another") != key, "whoever has no secret cannot make it");
        // By another implementation: openssl dgst -sha256 -hmac one.
        QCOMPARE(key, s("p-1b6da255887c1e6e"));
    }

    void aProjectIsShownWithoutDetails() {
        model::Project project;
        model::Draft draft(project);
        const auto note = draft.add(model::Note{.text = s("Anna, 501 234 567, waited")});
        const auto scale = draft.add(model::Scale{});
        const auto source = draft.add(model::Source{});
        const auto alias = [&](const char* label) {
            return draft.add(model::Alias{.source = source, .label = s(label), .scale = scale});
        };
        const auto first = alias("call a@x.pl");
        const auto second = alias("call b@x.pl");
        const auto third = alias("call [e-mail]");
        const model::Project shown = withoutDetails(draft.project());
        QCOMPARE(shown.find(note)->text, s("Anna, [tel.], waited"));
        QCOMPARE(shown.find(third)->label, s("call [e-mail]"));
        QCOMPARE(shown.find(first)->label, s("call [e-mail] (2)"));
        QCOMPARE(shown.find(second)->label, s("call [e-mail] (3)"));
        model::Settings settings = draft.project().settings();
        settings.redact = false;
        model::Project open = draft.project();
        open.put(settings);
        const auto same = std::make_shared<const model::Project>(open);
        QVERIFY(projectForOthers(same) == same);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
