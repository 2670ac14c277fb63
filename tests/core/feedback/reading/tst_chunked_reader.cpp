#include "core/base/random.h"
#include "core/feedback/reading/chunked_reader.h"
#include "core/feedback/reading/plain_bytes.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/packed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace chwila;
using namespace chwila::feedback;
using Item = AnswerReader::Item;

namespace {

Mapping mapping(bool withQuestion) {
    Mapping mapping;
    const auto column = [&](const char* title, ColumnRole role) {
        ColumnMapping made;
        made.title = QString::fromLatin1(title);
        made.role = role;
        if (role == ColumnRole::Score && !withQuestion) made.scale = usualScale(model::ScaleKind::Nps);
        mapping.columns.push_back(made);
    };
    column("when", ColumnRole::Time);
    column("who", ColumnRole::Customer);
    column("where", ColumnRole::Touchpoint);
    if (withQuestion) {
        column("asked", ColumnRole::Question);
        model::Scale nps = usualScale(model::ScaleKind::Nps);
        nps.name = QStringLiteral("nps");
        model::Scale csat = usualScale(model::ScaleKind::Csat);
        csat.name = QStringLiteral("csat");
        mapping.questions = {{QStringLiteral("nps"), nps}, {QStringLiteral("csat"), csat}};
    }
    column("score", ColumnRole::Score);
    column("product", ColumnRole::Segment);
    column("by", ColumnRole::Channel);
    column("words", ColumnRole::Comment);
    mapping.notApplicable = {QStringLiteral("n/a"), QStringLiteral("99")};
    return mapping;
}

/// Rows as people's programs write them, and as they should not.
QByteArray table(std::uint64_t seed, int rows, bool withQuestion, const char* lineEnd) {
    Random random(seed);
    const auto of = [&](std::initializer_list<const char*> texts) {
        return QByteArray(texts.begin()[random.below(texts.size())]);
    };
    const auto rarely = [&](std::initializer_list<const char*> texts, const QByteArray& usually) {
        return random.below(25) == 0 ? of(texts) : usually;
    };
    QByteArray bytes = random.below(2) == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    bytes += withQuestion ? "when,who,where,asked,score,product,by,words"
                          : "when,who,where,score,product,by,words";
    bytes += lineEnd;
    for (int i = 0; i < rows; ++i) {
        QList<QByteArray> cells;
        const QByteArray day =
            QByteArray::number(static_cast<int>(random.below(31)) + 1).rightJustified(2, '0');
        cells += rarely({"", " ", "2024-13-01", "yesterday", "2024-02-30", "2024-3-5 7:08 PM",
                         "2024-03-05T07:08:09Z", "2024-03-05 07:08:09.5+02:00", "n/a"},
                        "2024-01-" + day + of({"", "T10:20", " 10:20:30"}));
        cells +=
            rarely({"", "  ", "n/a", "N/A", "\xC2\xA0", "\xC5\xBB\xC3\xB3\xC5\x82w ", "\"a,b\"", "x\xFFy"},
                   " Kate" + QByteArray::number(static_cast<int>(random.below(40))) + of({"", " "}));
        cells += rarely({"", " ", "\"Claim \"\"x\"\"\"", "Cl\xC3\xA1im", "  Claim   desk "},
                        of({"Claim", "Pay", "\"Call\"", "Very long name of a touchpoint"}));
        if (withQuestion) cells += rarely({"", "other", " nps "}, of({"nps", "csat"}));
        cells += rarely({"", "n/a", "99", "99.0", "11", "-1", "3.5", "good", " 4 ", "+5", "\"7\""},
                        QByteArray::number(static_cast<int>(random.below(6))));
        cells += rarely({"", " ", "Caf\xC3\xA9", "\"two\nlines\""}, of({"Basic", "Comfort"}));
        cells += rarely({"", "e-mail"}, of({"web", "phone"}));
        cells += rarely({" ", "\xC2\xA0", "\"\"", "\"he said \"\"no\"\"\"", "\"one\r\ntwo\n\nthree, four\"",
                         "5\" screen", "  \"quoted\"  ",
                         "zero\x01"
                         "byte",
                         "\"never closed", "\"closed\" early", "bad \xC3( letter", "\xF0\x9F\x98\x80 smile"},
                        random.below(3) == 0 ? QByteArray("words of number ") + QByteArray::number(i)
                                             : QByteArray());
        if (random.below(60) == 0) cells.removeLast();
        if (random.below(60) == 0) cells += of({"", " ", "more"});
        bytes += cells.join(',');
        if (random.below(60) == 0) bytes += QByteArray(lineEnd) + of({"", "   ", ",,,,,,"});
        if (i + 1 < rows || random.below(2) == 0) bytes += lineEnd;
    }
    return bytes.replace('\x01', '\0');
}

struct Outcome {
    std::vector<Answer> answers;
    std::vector<Rejected> rejected;
    AnswerReader::Counts counts;
    QStringList notices;
};

/// Aliases by label and scale, in the order in which they are asked for; one label is never known.
struct Aliases {
    std::map<std::pair<QString, QString>, qint64> ids;

    AliasLookup lookup() {
        return [this](const QString& label, const model::Scale& scale) {
            if (label == QLatin1String("Claim desk")) return model::AliasId{};
            return model::AliasId{1000 + static_cast<qint64>(qHash(label + scale.name) % 100000)};
        };
    }
};

Outcome carefully(const SourceLocation& location, const Mapping& mapping) {
    Aliases aliases;
    auto rows = openRows(location, mapping.dialect);
    if (!rows) qFatal("%s", qPrintable(describe(rows.error())));
    const auto reader = openAnswers(*std::move(rows), mapping, aliases.lookup(), location.path);
    Outcome outcome;
    for (;;) {
        auto item = (*reader)->next();
        if (!item) qFatal("%s", qPrintable(describe(item.error())));
        if (!*item) break;
        if (auto* answer = std::get_if<Answer>(&**item))
            outcome.answers.push_back(*answer);
        else
            outcome.rejected.push_back(std::get<Rejected>(**item));
    }
    outcome.counts = (*reader)->counts();
    outcome.notices = (*reader)->notices();
    return outcome;
}

Outcome quickly(const SourceLocation& location, const Mapping& mapping, qint64 chunk) {
    Aliases aliases;
    auto rows = openRows(location, mapping.dialect);
    const auto reader = openChunked(*rows, location, mapping, aliases.lookup(), 0, chunk);
    if (!reader) qFatal("the quick way is not taken");
    Outcome outcome;
    std::set<std::tuple<QString, model::AliasId, QDateTime, int>> seen;
    AnswerBlock block;
    for (;;) {
        const auto more = reader->nextBlock(block);
        if (!more) qFatal("%s", qPrintable(describe(more.error())));
        if (!*more) break;
        const auto text = [&](AnswerBlock::Text part) {
            const std::string_view bytes = block.of(part);
            return plain::textOf(bytes);
        };
        for (const AnswerBlock::Entry& entry : block.answers) {
            Answer answer;
            answer.alias = entry.alias;
            answer.level = entry.level;
            if (entry.time != AnswerBlock::undated)
                answer.time = QDateTime::fromMSecsSinceEpoch(entry.time, Qt::UTC);
            answer.customer = text(entry.customer);
            answer.comment = text(entry.comment);
            answer.profile = reader->names().profiles[entry.profile];
            answer.channel = reader->names().channels[static_cast<qsizetype>(entry.channel)];
            const int level = answer.time.isValid() ? 0 : answer.level;
            if (!answer.customer.isEmpty()
                && !seen.emplace(answer.customer, answer.alias, answer.time, level).second) {
                continue;
            }
            outcome.answers.push_back(answer);
        }
        std::ranges::copy(block.rejected, std::back_inserter(outcome.rejected));
    }
    outcome.counts = reader->counts();
    outcome.notices = reader->notices();
    return outcome;
}

SourceLocation written(const QTemporaryDir& folder, const QByteArray& bytes) {
    const SourceLocation location{model::SourceKind::File, folder.filePath(QStringLiteral("table.csv")), {}};
    QFile file(location.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
    return location;
}

void compare(const SourceLocation& location, const Mapping& mapping, qint64 chunk, const QString& where) {
    const Outcome expected = carefully(location, mapping);
    const Outcome found = quickly(location, mapping, chunk);
    const auto what = [&](const char* text) {
        return QStringLiteral("%1, %2").arg(QLatin1String(text), where);
    };
    for (std::size_t i = 0; i < std::min(found.answers.size(), expected.answers.size()); ++i) {
        QVERIFY2(found.answers[i] == expected.answers[i],
                 qPrintable(what("answer")
                            + QStringLiteral(" %1: “%2” at level %3 for “%4” at level %5")
                                  .arg(i)
                                  .arg(found.answers[i].comment)
                                  .arg(found.answers[i].level)
                                  .arg(expected.answers[i].comment)
                                  .arg(expected.answers[i].level)));
    }
    QVERIFY2(found.answers.size() == expected.answers.size(), qPrintable(what("number of answers")));
    for (std::size_t i = 0; i < std::min(found.rejected.size(), expected.rejected.size()); ++i) {
        const Rejected& a = found.rejected[i];
        const Rejected& b = expected.rejected[i];
        QVERIFY2(a == b, qPrintable(what("rejected")
                                    + QStringLiteral(" %1: %2:%3 %4 | %5:%6 %7")
                                          .arg(i)
                                          .arg(a.position.line)
                                          .arg(a.position.column)
                                          .arg(a.reason)
                                          .arg(b.position.line)
                                          .arg(b.position.column)
                                          .arg(b.reason)));
    }
    QVERIFY2(found.rejected.size() == expected.rejected.size(), qPrintable(what("number of rejected")));
    QCOMPARE(found.counts.rows, expected.counts.rows);
    QCOMPARE(found.counts.notApplicable, expected.counts.notApplicable);
    QCOMPARE(found.counts.invalid, expected.counts.invalid);
    QCOMPARE(found.counts.answers - (static_cast<qint64>(expected.answers.size())),
             expected.counts.duplicates - found.counts.duplicates);
    QCOMPARE(found.notices, expected.notices);
}

} // namespace

class TestChunkedReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // Whatever a table holds and wherever it is cut: the quick way gives what the careful one gives.
    void itGivesWhatTheCarefulReaderGives_data() {
        QTest::addColumn<bool>("withQuestion");
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::addColumn<qint64>("chunk");
        QTest::newRow("in one chunk") << false << QByteArray("\n") << (qint64{1} << 20);
        QTest::newRow("in chunks of a few rows") << false << QByteArray("\n") << qint64{300};
        QTest::newRow("in chunks smaller than rows") << false << QByteArray("\r\n") << qint64{23};
        QTest::newRow("with a question in each row") << true << QByteArray("\r\n") << qint64{700};
    }
    void itGivesWhatTheCarefulReaderGives() {
        QFETCH(bool, withQuestion);
        QFETCH(QByteArray, lineEnd);
        QFETCH(qint64, chunk);
        const QTemporaryDir folder;
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const SourceLocation location{
                model::SourceKind::File, folder.filePath(QStringLiteral("table.csv")), {}};
            QFile file(location.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(table(seed, 400, withQuestion, lineEnd.constData()));
            file.close();
            compare(location, mapping(withQuestion), chunk, QStringLiteral("seed %1").arg(seed));
            if (QTest::currentTestFailed()) return;
        }
    }

    // Every length of a piece has its own ways of cutting a row, a quote or a letter in two.
    void whereverItIsCutItGivesTheSame() {
        const QTemporaryDir folder;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            Random random(seed * 7919);
            const bool withQuestion = random.below(2) == 0;
            const char* lineEnd = random.below(2) == 0 ? "\n" : "\r\n";
            const auto chunk = static_cast<qint64>(1 + random.below(random.below(2) == 0 ? 90 : 3000));
            const bool packed = random.below(3) == 0;
            const QByteArray bytes =
                table(1000 + seed, 20 + static_cast<int>(random.below(100)), withQuestion, lineEnd);
            const SourceLocation location = written(folder, packed ? gzipped(bytes) : bytes);
            compare(location, mapping(withQuestion), chunk,
                    QStringLiteral("seed %1, pieces of %2%3")
                        .arg(seed)
                        .arg(chunk)
                        .arg(packed ? QStringLiteral(", packed") : QString()));
            if (QTest::currentTestFailed()) return;
        }
    }

    // Unpacked by one thread while others read what is there.
    void aPackedTableGivesTheSame() {
        const QTemporaryDir folder;
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const SourceLocation location = written(folder, gzipped(table(seed, 400, false, "\n")));
            compare(location, mapping(false), 300, QStringLiteral("seed %1").arg(seed));
            if (QTest::currentTestFailed()) return;
        }
        // More than is kept unpacked at a time.
        QByteArray large = "when,who,where,score,product,by,words\n";
        const QByteArray words(1000, 'w');
        for (int i = 0; i < 150000; ++i)
            large += "2024-01-01,K" + QByteArray::number(i) + ",Claim,3,Basic,web," + words + "\n";
        const SourceLocation location = written(folder, gzipped(large));
        Aliases aliases;
        auto rows = openRows(location, mapping(false).dialect);
        const auto reader = openChunked(*rows, location, mapping(false), aliases.lookup(), 0, 1 << 22);
        QVERIFY(reader);
        AnswerBlock block;
        qint64 answers = 0;
        double before = 0;
        while (*reader->nextBlock(block)) {
            answers += static_cast<qint64>(block.answers.size());
            QVERIFY(reader->fraction() >= before && reader->fraction() <= 1);
            before = reader->fraction();
        }
        QCOMPARE(answers, 150000);
    }

    void aPackedTableThatIsCutOffGivesItsWholeRows() {
        const QTemporaryDir folder;
        QByteArray bytes = "when,who,where,score,product,by,words\n";
        for (int i = 0; i < 20000; ++i)
            bytes +=
                "2024-01-01,K" + QByteArray::number(i * 7919 % 100003) + ",Claim,3,Basic,web,all of it\n";
        const QByteArray packed = gzipped(bytes);
        const SourceLocation location = written(folder, packed.left(packed.size() / 2));
        Aliases aliases;
        auto rows = openRows(location, mapping(false).dialect);
        const auto reader = openChunked(*rows, location, mapping(false), aliases.lookup(), 0, 5000);
        AnswerBlock block;
        qint64 answers = 0;
        for (;;) {
            const auto more = reader->nextBlock(block);
            if (!more) {
                QCOMPARE(more.error().code, ErrorCode::Damaged);
                QVERIFY(more.error().message.contains(QStringLiteral("ends in the middle")));
                break;
            }
            QVERIFY2(*more, "the end came as if nothing were missing");
            QVERIFY(block.rejected.empty());
            for (const AnswerBlock::Entry& entry : block.answers)
                QCOMPARE(std::string(block.of(entry.comment)), std::string("all of it"));
            answers += static_cast<qint64>(block.answers.size());
        }
        QVERIFY2(answers > 5000 && answers < 15000, qPrintable(QString::number(answers)));
    }

    // Found by trying bytes nobody meant, and by thinking what else could part the two ways.
    // The customers' keys are of another length than what stands for none, else all rows would be odd.
    void aTableThatPartedThemIsTakenAlike_data() {
        QTest::addColumn<QByteArray>("rows");
        const QByteArray plain = "2024-01-01,Kate1,Claim,3,Basic,web,fine\n";
        QTest::newRow("words in broken quotes, cut off within a letter at the end of the file")
            << plain + "2024-01-02 10:20,Kate2,Pay,1,Comfort,phone,\"two\nlines, \"\"quoted\"\"\"\xF2";
        QTest::newRow("a quote closed early in the last line, cut off within a letter")
            << plain + "2024-01-02,Kate2,\"Pay\" x,1,Comfort,phone,\xE2\x82";
        QTest::newRow("files written one behind the other, each with its byte order mark")
            << plain
                   + "\xEF\xBB\xBF"
                     "2024-01-02,Kate2,Pay,3,Basic,web,\n";
        QTest::newRow("a byte order mark before each kind of cell")
            << plain
                   + "2024-01-02,\xEF\xBB\xBFKate2,\xEF\xBB\xBF"
                     "Pay,3,\xEF\xBB\xBF"
                     "Basic,\xEF\xBB\xBFweb,\xEF\xBB\xBF"
                     "words\n2024-01-03,Kate3,Pay,\xEF\xBB\xBF"
                     "3,Basic,web,\n";
        QTest::newRow("words that are nothing but a byte order mark")
            << plain + "2024-01-02,Kate2,Pay,99,Basic,web,\xEF\xBB\xBF\n";
        QTest::newRow("separators of old programs within cells")
            << plain
                   + "2024-01-02,Kate2,Pay,3,a\x1F"
                     "b,c,\n2024-01-03,Kate3,Pay,3,a,b\x1F"
                     "c,\n";
        QTest::newRow("letters that were lost before the file was written")
            << plain
                   + "2024-01-02,Kate2,Pay,oops,Basic,web,\xEF\xBF\xBD\n2024-01-03,Kate3,Pay,3,Caf\xE9,web,"
                     "\n";
        QTest::newRow("short rows at a touchpoint that is not known")
            << plain + "2024-01-02,Kate2,Claim desk,3\n2024-01-03,Kate3,Pay,3\n";
    }
    void aTableThatPartedThemIsTakenAlike() {
        QFETCH(QByteArray, rows);
        const QTemporaryDir folder;
        const SourceLocation location = written(folder, "when,who,where,score,product,by,words\n" + rows);
        for (const qint64 chunk : {qint64{16}, qint64{60}, qint64{1} << 20}) {
            compare(location, mapping(false), chunk, QStringLiteral("chunks of %1").arg(chunk));
            if (QTest::currentTestFailed()) return;
        }
    }

    void aDayThatStandsForNoneIsTakenAlike() {
        const QTemporaryDir folder;
        const SourceLocation location =
            written(folder, "when,who,where,score,product,by,words\n2024-01-01,Kate1,Claim,3,Basic,web,\n"
                            "1900-01-01,Kate2,Claim,3,Basic,web,\n2024-01-02,Kate3,Claim,3,Basic,web,\n");
        Mapping unknown = mapping(false);
        unknown.notApplicable += QStringLiteral("1900-01-01");
        compare(location, unknown, 1000, {});
        if (QTest::currentTestFailed()) return;
        QVERIFY(!quickly(location, unknown, 1000).answers[1].time.isValid());
    }

    void aFileThatIsCutOffMeanwhileIsSaid() {
        const QTemporaryDir folder;
        const SourceLocation location{
            model::SourceKind::File, folder.filePath(QStringLiteral("table.csv")), {}};
        QFile file(location.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("when,who,where,score,product,by,words\n");
        for (int i = 0; i < 20000; ++i)
            file.write("2024-01-01,K,Claim,3,Basic,web,\n");
        file.flush();
        Aliases aliases;
        auto rows = openRows(location, mapping(false).dialect);
        const auto reader = openChunked(*rows, location, mapping(false), aliases.lookup(), 0, 5000);
        AnswerBlock block;
        QVERIFY(*reader->nextBlock(block));
        QVERIFY(file.resize(30000));
        for (;;) {
            const auto more = reader->nextBlock(block);
            if (!more) {
                QCOMPARE(more.error().code, ErrorCode::Conflict);
                QVERIFY(more.error().message.contains(QStringLiteral("became shorter")));
                break;
            }
            QVERIFY2(*more, "the end of the file came as if nothing had happened");
        }
    }

    // Else half a row that was there at that moment would be taken for a whole one.
    void aFileThatGrowsMeanwhileIsSaid() {
        const QTemporaryDir folder;
        const SourceLocation location{
            model::SourceKind::File, folder.filePath(QStringLiteral("table.csv")), {}};
        QFile file(location.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("when,who,where,score,product,by,words\n2024-01-01,K,Claim,3,Basic,web,\n2024-01-02,K,Cl");
        file.flush();
        for (const bool beforeTheFirstPiece : {true, false}) {
            Aliases aliases;
            auto rows = openRows(location, mapping(false).dialect);
            const auto reader = openChunked(*rows, location, mapping(false), aliases.lookup(), 0, 5000);
            AnswerBlock block;
            if (!beforeTheFirstPiece) QVERIFY(*reader->nextBlock(block));
            file.write("aim,4,Basic,web,\n2024-01-03,K,Cl");
            file.flush();
            const auto more = reader->nextBlock(block);
            QVERIFY(!more);
            QCOMPARE(more.error().code, ErrorCode::Conflict);
            QVERIFY(more.error().message.contains(QStringLiteral("grew while it was read")));
            QCOMPARE(more.error().position.file, location.path);
        }
    }

    void rowsThatAreShortAreCounted() {
        const QTemporaryDir folder;
        const SourceLocation location{
            model::SourceKind::File, folder.filePath(QStringLiteral("table.csv")), {}};
        QFile file(location.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("when,who,where,score,product,by,words\n");
        for (int i = 0; i < 100; ++i)
            file.write(i % 4 == 0 ? "2024-01-01,K,Claim,3\n" : "2024-01-02,K,Claim,4,Basic,web,\n");
        file.close();
        Aliases aliases;
        auto rows = openRows(location, mapping(false).dialect);
        const auto reader = openChunked(*rows, location, mapping(false), aliases.lookup(), 0, 500);
        AnswerBlock block;
        qint64 rejected = 0;
        while (*reader->nextBlock(block))
            rejected += static_cast<qint64>(block.rejected.size());
        QCOMPARE(rejected, 0);
        QCOMPARE(reader->counts().rows, 100);
        QVERIFY(reader->notices().join(u' ').contains(QStringLiteral("25 row(s) have fewer cells")));
    }
};

QTEST_GUILESS_MAIN(TestChunkedReader)
#include "tst_chunked_reader.moc"
