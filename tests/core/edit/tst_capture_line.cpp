// Lines as people type them in a workshop, and what is understood of them.
#include "core/base/random.h"
#include "core/edit/capture_line.h"
#include "core/edit/structure_edits.h"
#include "tests/core/edit/sample.h"

#include <QRegularExpression>

using namespace chwila;
using namespace chwila::model;
using edit::CaptureField;
using edit::CaptureLine;

namespace {

/// A hotel with names that lie in wait: several words, one the beginning of another, accents.
struct Hotel {
    Hotel() {
        Draft draft{Project()};
        journey = draft.add(Journey{});
        const JourneyId other = draft.add(Journey{});
        int order = 0;
        for (const char* name : {"Reception", "Restaurant", "Sales", "Sales support", "Customer service",
                                 "Księgowość", "R&D", "Łączność"})
            draft.add(Department{.name = QString::fromUtf8(name), .order = order++});
        for (const char* name : {"Website", "App", "Phone", "E-mail", "In person"})
            draft.add(Channel{.name = QString::fromUtf8(name), .order = order++});
        for (const char* name : {"Search", "Booking", "Arrival", "Stay"})
            draft.add(Stage{.journey = journey, .name = QString::fromUtf8(name), .order = order++});
        draft.add(Stage{.journey = other, .name = QStringLiteral("Elsewhere"), .order = 0});
        project = draft.project();
    }

    CaptureLine read(const QString& line) const { return edit::readCaptureLine(project, journey, line); }

    Project project;
    JourneyId journey;
};

/// "Check in | @Reception #App" with "*" behind what is new: short enough for a row.
QString told(const CaptureLine& line) {
    QString text = line.name + QStringLiteral(" |");
    for (const edit::CaptureToken& token : line.tokens) {
        const QChar mark = QStringLiteral("@#>:!\"").at(static_cast<int>(token.field));
        text += QLatin1Char(' ') + mark + token.text;
        if (token.isNew()) text += QLatin1Char('*');
    }
    return text;
}

QString told(const edit::CaptureCompletion& completion) {
    QStringList texts;
    for (const edit::CaptureCandidate& each : completion.candidates)
        texts += each.isNew ? each.insert + QLatin1Char('*') : each.insert;
    return texts.join(QLatin1String(", "));
}

} // namespace

class TestCaptureLine : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aLineIsUnderstood_data();
    void aLineIsUnderstood();
    void tokensSayWhereTheyStand();
    void theLastOfAFieldCounts();
    void everyNameCanBeTypedAsText_data();
    void everyNameCanBeTypedAsText();
    void anyLineCanBeRead();
    void completionOffersWhatBeginsSo_data();
    void completionOffersWhatBeginsSo();
    void completionKnowsWhatIsClearWithoutIt_data();
    void completionKnowsWhatIsClearWithoutIt();
    void whatIsPickedIsWhatIsRead();
};

void TestCaptureLine::aLineIsUnderstood_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* line, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("everything at once",
        R"(Check in at the desk @Reception #app >Arrival :7 !queue too long "nobody knew me")",
        R"(Check in at the desk | @Reception #App >Arrival :7 !queue too long "nobody knew me)");
    row("a name alone", "Check in", "Check in |");
    row("nothing", "", " |");
    row("white space is one space", "  Check \t in  @Reception ", "Check in | @Reception");
    row("the marks come first", "@Reception >Arrival Check in", "Check in | @Reception >Arrival");
    row("the name goes on behind a known name", "Check in @Reception at night",
        "Check in at night | @Reception");
    row("in small letters", "Pay @reception", "Pay | @Reception");
    row("without accents", "Pay @ksiegowosc", "Pay | @Księgowość");
    row("a Polish l without its stroke", "Pay @lacznosc", "Pay | @Łączność");
    row("with other punctuation", "Try @r&d #email", "Try | @R&D #E-mail");
    row("a comma behind a name", "Pay @Reception, then leave", "Pay then leave | @Reception");

    row("a name of two words", "Ask @Customer service", "Ask | @Customer service");
    row("the longest name wins", "Ask @Sales support now", "Ask now | @Sales support");
    row("the whole word wins over a longer name", "Ask @Sales", "Ask | @Sales");
    row("the beginning of one name", "Pay @rec", "Pay | @Reception");
    row("the beginning of a name of two words", "Ask @customer se #ph", "Ask | @Customer service #Phone");
    row("the beginning of a later word of one name", "Pay #person @service",
        "Pay | #In person @Customer service");
    row("a later word counts only where no name begins so", "Ask @s", "Ask | @s*");
    row("the beginning of two names is a new one", "Eat @re", "Eat | @re*");
    row("the beginning of a name before the touchpoint's", "@rec check in", "check in | @Reception");
    row("a stage of another journey is not meant", "Go >Elsewhere", "Go | >Elsewhere*");

    row("a new name goes on to the next mark", "Massage @Guest relations #app :9",
        "Massage | @Guest relations* #App :9");
    row("a new name goes on to the end", "Massage @Spa and wellness", "Massage | @Spa and wellness*");
    row("a new name before the touchpoint's is one word", "@Spa massage", "massage | @Spa*");
    row("a new name in quotation marks", R"(@"Guest relations" massage)", "massage | @Guest relations*");
    row("in quotation marks a beginning is a name", R"(Pay @"Rec")", "Pay | @Rec*");
    row("in quotation marks a known name is known", R"(Pay @"customer SERVICE" today)",
        "Pay today | @Customer service");
    row("quotation marks that are not closed yet", R"(Pay @"Guest rel)", "Pay | @Guest rel*");
    row("in quotation marks marks are text", R"(Pay @"Desk #1" now)", "Pay now | @Desk #1*");

    row("a score with a comma", "Pay :7,5", "Pay | :7,5");
    row("a score with a point", "Pay :7.5 now", "Pay now | :7.5");
    row("a score off the scale is a score", "Pay :11", "Pay | :11");
    row("a colon before letters is text", "Note :later", "Note :later |");
    row("a number that goes on is no score", "Meet :7pm", "Meet :7pm |");
    row("a smile is text", "Thank you :-)", "Thank you :-) |");
    row("a time is text", "Wake up at 5:30", "Wake up at 5:30 |");
    row("a colon behind a word is text", "Desk: check in", "Desk: check in |");

    row("two pains", "Wait !too long !no seat", "Wait | !too long !no seat");
    row("a pain ends at a quote", R"(Wait !too long "I was late")", R"(Wait | !too long "I was late)");
    row("a pain ends at a department", "Wait !too long @Reception", "Wait | !too long @Reception");
    row("a pain with a mark in it", R"(Wait !"@ nobody, 5 of 10")", "Wait | !@ nobody, 5 of 10");
    row("a shout is text", "Wow! Great!", "Wow! Great! |");
    row("an exclamation mark alone is text", "Wait ! too long", "Wait ! too long |");

    row("a quote in Polish marks", "Wait „za długo” @Reception", "Wait | \"za długo @Reception");
    row("a quote in English marks", "Wait “so long”", "Wait | \"so long");
    row("a quote that is not closed yet", "Wait \"so lo", "Wait | \"so lo");
    row("a quote with a comma behind it", "Wait \"so long\", then go", "Wait , then go | \"so long");
    row("an inch is text", "Screen of 19\" and 24\"", "Screen of 19\" and 24\" |");
    row("an empty quote is text", "Say \"\" twice", "Say \"\" twice |");

    row("an at sign alone is text", "E-mail @ work", "E-mail @ work |");
    row("an address is text", "Write to info@hotel.pl", "Write to info@hotel.pl |");
    row("a hash behind a letter is text", "Learn C#", "Learn C# |");
    row("greater than is text", "Price > 100", "Price > 100 |");
    row("an arrow is text", "A -> B", "A -> B |");
    row("a backslash makes text", R"(Join \@home and \#1 and \>5 and \:3 and \!now)",
        R"(Join @home and #1 and >5 and :3 and !now |)");
    row("a backslash before a quote", R"(Read the \"terms" page)", R"(Read the "terms" page |)");
    row("a backslash before nothing stays", R"(C:\path \ and \n)", R"(C:\path \ and \n |)");
    row("two backslashes are one", R"(Say \\@home)", R"(Say \@home |)");
}

void TestCaptureLine::aLineIsUnderstood() {
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(told(Hotel().read(line)), expected);
}

void TestCaptureLine::tokensSayWhereTheyStand() {
    const QString line = QStringLiteral("Check in @Reception early :7 !queue  \"late\" ");
    const CaptureLine read = Hotel().read(line);
    const auto piece = [&](std::size_t index) {
        return line.mid(read.tokens.at(index).begin, read.tokens.at(index).end - read.tokens.at(index).begin);
    };
    QCOMPARE(read.tokens.size(), std::size_t(4));
    QCOMPARE(piece(0), QStringLiteral("@Reception"));
    QCOMPARE(piece(1), QStringLiteral(":7"));
    QCOMPARE(piece(2), QStringLiteral("!queue"));
    QCOMPARE(piece(3), QStringLiteral("\"late\""));
    QCOMPARE(read.tokens.at(1).score, 7.0);
    QCOMPARE(Hotel().read(QStringLiteral("x :7,5")).tokens.front().score, 7.5);
}

void TestCaptureLine::theLastOfAFieldCounts() {
    const CaptureLine read = Hotel().read(QStringLiteral("Pay @Reception :3 @Sales :8"));
    QCOMPARE(read.last(CaptureField::Department)->text, QStringLiteral("Sales"));
    QCOMPARE(read.last(CaptureField::Score)->score, 8.0);
    QVERIFY(!read.last(CaptureField::Stage));
}

void TestCaptureLine::everyNameCanBeTypedAsText_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"Check in", "@home", "C# course", "#1 in the town", "5:30 :7", "!now", "\"terms\" page", "\\@home",
          "\\\\ \\!x", "a > b >c", "„cytat” i «citat»", ": : :5", "@\"x\"", "\\"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestCaptureLine::everyNameCanBeTypedAsText() {
    QFETCH(QString, name);
    const CaptureLine read = Hotel().read(edit::captureText(name));
    QCOMPARE(read.name, name);
    QVERIFY(read.tokens.empty());
    if (!name.contains(QRegularExpression(QStringLiteral("[@#>:!\"„«\\\\]"))))
        QCOMPARE(edit::captureText(name), name);
}

void TestCaptureLine::anyLineCanBeRead() {
    const Hotel hotel;
    Random random(20260729);
    const QString letters = QStringLiteral("@#>:!\"\\ ab1„”«  ,.Ł");
    for (int i = 0; i < 4000; ++i) {
        QString line;
        for (auto length = random.below(24); length > 0; --length)
            line += letters.at(static_cast<int>(random.below(static_cast<std::uint64_t>(letters.size()))));
        const CaptureLine read = hotel.read(line);
        qsizetype before = 0;
        for (const edit::CaptureToken& token : read.tokens) {
            QVERIFY2(token.begin >= before && token.end > token.begin && token.end <= line.size(),
                     qPrintable(line));
            before = token.end;
        }
        // As a name the same letters come back, whatever they are.
        const CaptureLine asName = hotel.read(edit::captureText(line.simplified()));
        QVERIFY2(asName.tokens.empty() && asName.name == line.simplified(), qPrintable(line));
        for (qsizetype cursor = 0; cursor <= line.size(); ++cursor) {
            const edit::CaptureCompletion completion =
                edit::completeCapture(hotel.project, hotel.journey, line, cursor);
            QVERIFY(completion.begin <= completion.end && completion.end <= line.size());
        }
    }
}

void TestCaptureLine::completionOffersWhatBeginsSo_data() {
    QTest::addColumn<QString>("line"); // "|" is the cursor
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* line, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("after the mark everything", "Check in >|", "Search, Booking, Arrival, Stay");
    row("a mark behind a word is none", "info@|", "");
    row("a letter narrows it and can be a new name", "Eat @re|", "Reception, Restaurant, \"re\"*");
    row("a word inside a name is found, too", "Ask @serv|", "Customer service, \"serv\"*");
    row("names that begin so come first", "Ask @s|", "Sales, Sales support, Customer service, \"s\"*");
    row("a complete name needs nothing", "Ask @Sales|", "");
    row("nor with a space behind it", "Ask @Sales |", "");
    row("the next word of a longer name", "Ask @Sales su|", "Sales support, \"Sales su\"*");
    row("nothing is like it", "Massage @Spa|", "");
    row("text behind a name is no name", "Check in @Reception at|", "");
    row("in the middle of a line", "Eat @rest| #app", "Restaurant, \"rest\"*");
    row("the rest of the word is replaced", "Eat @re|zzz #app", "Reception, Restaurant, \"re\"*");
    row("in open quotation marks", "Eat @\"res|", "Restaurant, \"res\"*");
    row("behind closed ones nothing", "Eat @\"res\"|", "");
    row("a pain is not completed", "Wait !re|", "");
    row("nor is a score", "Wait :7|", "");
    row("channels by their mark", "Pay #in|", "In person, \"in\"*");
    row("nothing at the beginning", "|Pay @re", "");
}

void TestCaptureLine::completionOffersWhatBeginsSo() {
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const Hotel hotel;
    const qsizetype cursor = line.indexOf(u'|');
    line.remove(u'|');
    QCOMPARE(told(edit::completeCapture(hotel.project, hotel.journey, line, cursor)), expected);
}

void TestCaptureLine::completionKnowsWhatIsClearWithoutIt_data() {
    QTest::addColumn<QString>("line"); // "|" is the cursor
    QTest::addColumn<bool>("expected");
    QTest::newRow("the only name that begins so") << QStringLiteral("Eat @rest|") << true;
    QTest::newRow("the only one with such a word") << QStringLiteral("Pay #person|") << true;
    QTest::newRow("one of several") << QStringLiteral("Ask @s|") << false;
    QTest::newRow("a name that is not there") << QStringLiteral("Massage @Spa|") << false;
    QTest::newRow("in the middle of a line") << QStringLiteral("Eat @rest| #app") << false;
    QTest::newRow("nothing but the mark") << QStringLiteral("Eat @|") << false;
}

void TestCaptureLine::completionKnowsWhatIsClearWithoutIt() {
    QFETCH(QString, line);
    QFETCH(bool, expected);
    const Hotel hotel;
    const qsizetype cursor = line.indexOf(u'|');
    line.remove(u'|');
    QCOMPARE(edit::completeCapture(hotel.project, hotel.journey, line, cursor).isUnderstood, expected);
}

void TestCaptureLine::whatIsPickedIsWhatIsRead() {
    const Hotel hotel;
    for (const char* typed : {"Eat @r", "Eat @", "@s", "Pay #", "Pay >s", "Ask @\"sup"}) {
        const QString line = QString::fromUtf8(typed);
        const auto completion = edit::completeCapture(hotel.project, hotel.journey, line, line.size());
        QVERIFY2(!completion.candidates.empty(), typed);
        for (const edit::CaptureCandidate& each : completion.candidates) {
            QString picked = line;
            picked.replace(completion.begin, completion.end - completion.begin, each.insert);
            const CaptureLine read = hotel.read(picked + QStringLiteral(" :5"));
            QCOMPARE(read.tokens.front().text, each.name);
            QCOMPARE(read.tokens.front().isNew(), each.isNew);
        }
    }
}

QTEST_GUILESS_MAIN(TestCaptureLine)
#include "tst_capture_line.moc"
