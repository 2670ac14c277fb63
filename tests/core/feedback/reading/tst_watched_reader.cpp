// What becomes of rows that cannot be read and of sources that break off in the middle.
#include "core/feedback/reading/rejected_list.h"
#include "core/feedback/reading/watched_reader.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

namespace {

/// Three answers, of which the second cannot be read, and then perhaps an error.
class BrokenReader final : public AnswerReader {
  public:
    explicit BrokenReader(std::optional<Error> error) : m_error(std::move(error)) {}

    Result<std::optional<Item>> next() override {
        const int row = ++m_row;
        if (row == 2) {
            ++m_counts.invalid;
            return Item(Rejected{{QStringLiteral("a.csv"), 3, 1}, QStringLiteral("no number"), {}, {}});
        }
        if (row > 3 && m_error) return fail(*m_error);
        if (row > 3) return std::nullopt;
        ++m_counts.answers;
        Answer answer;
        answer.alias = {1};
        answer.level = row;
        answer.comment = QStringLiteral("mail me: a@example.org");
        return Item(answer);
    }
    double fraction() const override { return -1; }

  private:
    std::optional<Error> m_error;
    int m_row = 0;
};

Error cutOff(ErrorCode code) {
    return {code, QStringLiteral("reading stopped after case 3"), {}, {QStringLiteral("a.sav"), 3, 0}};
}

} // namespace

class TestWatchedReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aBreakIsAnErrorUnlessTheGoodRowsAreKept();
    void theGoodRowsAreKept_data();
    void theGoodRowsAreKept();
    void otherErrorsStayErrors();
    void eachRejectedRowIsHandedOn();
    void theListIsStreamed();
};

void TestWatchedReader::aBreakIsAnErrorUnlessTheGoodRowsAreKept() {
    WatchedReader strict(std::make_unique<BrokenReader>(cutOff(ErrorCode::Damaged)), {});
    const Harvest all = harvest(strict);
    QCOMPARE(all.answers.size(), std::size_t{2});
    const auto again = strict.next();
    QVERIFY(!again);
    QVERIFY(!strict.brokenOff());
}

void TestWatchedReader::theGoodRowsAreKept_data() {
    QTest::addColumn<bool>("inBlocks");
    QTest::newRow("one by one") << false;
    QTest::newRow("in blocks") << true;
}

void TestWatchedReader::theGoodRowsAreKept() {
    QFETCH(bool, inBlocks);
    for (const ErrorCode code : {ErrorCode::Damaged, ErrorCode::Io, ErrorCode::Conflict}) {
        WatchedReader reader(std::make_unique<BrokenReader>(cutOff(code)), {true, {}});
        std::size_t answers = 0;
        std::vector<Rejected> rejected;
        if (inBlocks) {
            AnswerBlock block;
            for (Result<bool> more = true; more && *more;) {
                more = reader.nextBlock(block);
                QVERIFY(more);
                answers += block.answers.size();
                std::ranges::copy(block.rejected, std::back_inserter(rejected));
            }
        } else {
            Harvest all = harvest(reader);
            answers = all.answers.size();
            rejected = std::move(all.rejected);
            QVERIFY(reader.next().has_value());
        }
        QCOMPARE(answers, std::size_t{2});
        QCOMPARE(rejected.size(), std::size_t{2});
        QCOMPARE(rejected.back().reason, QStringLiteral("reading stopped after case 3"));
        QCOMPARE(rejected.back().position.line, 3);
        QCOMPARE(reader.counts(), (AnswerReader::Counts{0, 2, 2, 0, 0}));
        QVERIFY(reader.brokenOff());
    }
}

void TestWatchedReader::otherErrorsStayErrors() {
    WatchedReader reader(std::make_unique<BrokenReader>(cutOff(ErrorCode::Cancelled)), {true, {}});
    AnswerBlock block;
    const auto more = reader.nextBlock(block);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::Cancelled);
}

void TestWatchedReader::eachRejectedRowIsHandedOn() {
    QStringList reasons;
    ReadingOptions options;
    options.onRejected = [&](const Rejected& rejected) -> Result<void> {
        reasons += rejected.reason;
        return {};
    };
    WatchedReader reader(std::make_unique<BrokenReader>(std::nullopt), options);
    harvest(reader);
    QCOMPARE(reasons, list({"no number"}));
    options.onRejected = [](const Rejected&) -> Result<void> {
        return fail(ErrorCode::Io, QStringLiteral("full"));
    };
    WatchedReader full(std::make_unique<BrokenReader>(std::nullopt), options);
    AnswerBlock block;
    QVERIFY(!full.nextBlock(block));
}

void TestWatchedReader::theListIsStreamed() {
    const Folder folder;
    const QString path = folder.path(QStringLiteral("list.csv"));
    const auto read = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    {
        const auto writer = RejectedWriter::open(path, list({"who", "score", "chwila_reason"}));
        QVERIFY(writer);
        QVERIFY((*writer)->add({{{}, 3, 2},
                                QStringLiteral("“x” is not a number."),
                                QStringLiteral("K | x"),
                                {{QStringLiteral("who"), QStringLiteral("=K,1")},
                                 {QStringLiteral("score"), QStringLiteral("x")}}}));
        QVERIFY(read().isEmpty()); // not before it is whole
    }
    QVERIFY(read().isEmpty()); // a reading that failed leaves no list
    const auto writer = RejectedWriter::open(path, list({"who", "score", "chwila_reason"}));
    for (int i = 0; i < 3000; ++i)
        QVERIFY((*writer)->add(
            {{{}, i, 2}, QStringLiteral("off"), {}, {{QStringLiteral("score"), QString::number(i)}}}));
    QVERIFY((*writer)->finish());
    QCOMPARE((*writer)->count(), 3000);
    const QList<QByteArray> lines = read().split('\n');
    QCOMPARE(lines.size(), 3002);
    QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBFwho,score,chwila_reason,chwila_line,chwila_text\r"));
    QCOMPARE(lines[3000], QByteArray(",2999,off,2999,\r"));
    QVERIFY(!RejectedWriter::open(folder.path(QStringLiteral("no/such/folder.csv")), {}));
}

QTEST_GUILESS_MAIN(TestWatchedReader)
#include "tst_watched_reader.moc"
