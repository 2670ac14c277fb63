#include "core/feedback/reading/sqlite_reader.h"
#include "core/feedback/reading/table_sample.h"
#include "tests/core/feedback/fixtures.h"

#include <QCryptographicHash>

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

using namespace chwila;
using namespace chwila::feedback;

namespace {

QByteArray digest(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

} // namespace

class TestSqliteReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void tablesViewsAndQueriesAreRead_data();
    void tablesViewsAndQueriesAreRead();
    void valuesBecomeTexts();
    void theOnlyTableNeedsNoName();
    void whatCannotBeReadIsSaidInOneSentence_data();
    void whatCannotBeReadIsSaidInOneSentence();
    void queriesThatWriteAreRefused_data();
    void queriesThatWriteAreRefused();
    void filesThatAreNoDatabasesAreRefused();
    void aLockedDatabaseIsSaidToBeLocked();
    void whoWaitsForALockedDatabaseIsToldAndReadsWhenItIsFree();
    void waitingForALockedDatabaseCanBeStopped();
    void anErrorSaysWhetherItIsAboutTheQuery_data();
    void anErrorSaysWhetherItIsAboutTheQuery();
    void tablesAreListed();
    void aQueryThatGivesNothingCanBeStopped();
    void aQueryThatTakesTooLongIsStopped();

  private:
    Folder m_folder;
    QString m_path;
};

void TestSqliteReader::init() {
    m_path = m_folder.path(QStringLiteral("answers.sqlite"));
    QFile::remove(m_path);
    SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA synchronous = OFF");
    database.exec("BEGIN");
    database.exec(
        "CREATE TABLE answer (id INTEGER PRIMARY KEY, place TEXT, score REAL, note TEXT, raw BLOB)");
    database.exec("INSERT INTO answer VALUES (1, 'Claim', 7, 'ok', x'41'), (2, 'Zażółć', 8.5, NULL, NULL), "
                  "(3, '<b>\"x\"</b>', 0.1, 'two\nlines', NULL)");
    database.exec("CREATE TABLE \"odd \"\"name\" (a, b)");
    database.exec("INSERT INTO \"odd \"\"name\" VALUES (1, 2)");
    database.exec("CREATE VIEW good AS SELECT place, score FROM answer WHERE score > 5");
    database.exec("COMMIT");
}

void TestSqliteReader::tablesViewsAndQueriesAreRead_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name, const char* query, const QStringList& columns, int rows) {
        QTest::newRow(name) << QString::fromUtf8(query) << columns << rows;
    };
    row("a table", "answer", list({"id", "place", "score", "note", "raw"}), 3);
    row("a table in other letters", " ANSWER ", list({"id", "place", "score", "note", "raw"}), 3);
    row("a table whose name needs quoting", "odd \"name", list({"a", "b"}), 1);
    row("a view", "good", list({"place", "score"}), 2);
    row("a query", "SELECT place AS p, count(*) FROM answer GROUP BY place", list({"p", "count(*)"}), 3);
    row("a query with a semicolon", "select 1 as one;", list({"one"}), 1);
    row("columns of one name", "SELECT 1 AS x, 2 AS x", list({"x", "x (2)"}), 1);
    row("a common table expression", "WITH t AS (SELECT score FROM answer) SELECT * FROM t", list({"score"}),
        3);
    row("a recursive one",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<5) SELECT i FROM n",
        list({"i"}), 5);
    row("values", "VALUES (1, 2), (3, 4)", list({"column1", "column2"}), 2);
}

void TestSqliteReader::tablesViewsAndQueriesAreRead() {
    QFETCH(QString, query);
    QFETCH(QStringList, columns);
    QFETCH(int, rows);
    const auto reader = openRows({model::SourceKind::Sqlite, m_path, query}, {});
    QVERIFY2(reader, reader ? "" : qPrintable(describe(reader.error())));
    QCOMPARE((*reader)->columns(), columns);
    const std::vector<Row> read = rowsOf(**reader);
    QCOMPARE(read.size(), std::size_t(rows));
    Row beyond;
    QVERIFY(!*(*reader)->next(beyond));
}

void TestSqliteReader::valuesBecomeTexts() {
    const auto reader = openRows({model::SourceKind::Sqlite, m_path, QStringLiteral("answer")}, {});
    QVERIFY(reader);
    const std::vector<Row> rows = rowsOf(**reader);
    QCOMPARE(texts(rows[0]), list({"1", "Claim", "7", "ok", "A"}));
    QCOMPARE(texts(rows[1]), list({"2", "Zażółć", "8.5", "", ""}));
    QCOMPARE(texts(rows[2]), list({"3", "<b>\"x\"</b>", "0.1", "two\nlines", ""}));
    QCOMPARE(rows[2].number, 3);
    QCOMPARE(rows[2].cells[2], (Cell{QStringLiteral("0.1"), 3, 3}));
    const Result<TableSample> sample = sampleDatabase(m_path, QStringLiteral("answer"));
    QVERIFY(sample && sample->complete);
    QCOMPARE(sample->scanned, 3);
}

void TestSqliteReader::theOnlyTableNeedsNoName() {
    const auto several = sampleDatabase(m_path, {});
    QVERIFY(!several);
    QVERIFY(several.error().message.contains(QStringLiteral("answer, good, odd")));
    const QString path = m_folder.path(QStringLiteral("one.sqlite"));
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE t (a, b)");
    const auto only = sampleDatabase(path, {});
    QVERIFY(only);
    QCOMPARE(only->columns.size(), std::size_t{2});
}

void TestSqliteReader::whatCannotBeReadIsSaidInOneSentence_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("word");
    QTest::newRow("a missing table") << QStringLiteral("answers")
                                     << QStringLiteral("no table or view “answers”");
    QTest::newRow("it names those that are there")
        << QStringLiteral("answers") << QStringLiteral("answer, good");
    QTest::newRow("a query of a missing table")
        << QStringLiteral("SELECT * FROM nothing") << QStringLiteral("does not understand");
    QTest::newRow("a misspelt query") << QStringLiteral("SELEC 1") << QStringLiteral("does not understand");
    QTest::newRow("only a comment") << QStringLiteral("-- nothing here") << QStringLiteral("more than read");
}

void TestSqliteReader::whatCannotBeReadIsSaidInOneSentence() {
    QFETCH(QString, query);
    QFETCH(QString, word);
    const auto reader = openRows({model::SourceKind::Sqlite, m_path, query}, {});
    QVERIFY(!reader);
    QVERIFY2(reader.error().message.contains(word), qPrintable(reader.error().message));
    QCOMPARE(reader.error().position.file, m_path);
}

void TestSqliteReader::queriesThatWriteAreRefused_data() {
    QTest::addColumn<QString>("query");
    for (const char* query :
         {"DELETE FROM answer", "DROP TABLE answer", "INSERT INTO answer(place) VALUES ('x')",
          "UPDATE answer SET score = 1 RETURNING *", "WITH t AS (SELECT 1) DELETE FROM answer",
          "SELECT 1; DELETE FROM answer", "CREATE TABLE x (a)", "PRAGMA user_version = 5",
          "PRAGMA table_info(answer)", "ATTACH DATABASE 'other.sqlite' AS other", "VACUUM INTO 'copy.sqlite'",
          "BEGIN", "REINDEX", "SELECT load_extension('x')", "EXPLAIN DELETE FROM answer"}) {
        QTest::newRow(query) << QString::fromLatin1(query);
    }
}

void TestSqliteReader::queriesThatWriteAreRefused() {
    QFETCH(QString, query);
    const QByteArray before = digest(m_path);
    const auto reader = openRows({model::SourceKind::Sqlite, m_path, query}, {});
    QVERIFY(!reader);
    QVERIFY2(reader.error().message.contains(QStringLiteral("more than read"))
                 || reader.error().message.contains(QStringLiteral("no table or view")),
             qPrintable(describe(reader.error())));
    QCOMPARE(digest(m_path), before);
    QVERIFY(!QFile::exists(QStringLiteral("other.sqlite")) && !QFile::exists(QStringLiteral("copy.sqlite")));
}

void TestSqliteReader::filesThatAreNoDatabasesAreRefused() {
    const auto codeOf = [](const QString& path) {
        const auto reader = openRows({model::SourceKind::Sqlite, path, QStringLiteral("answer")}, {});
        return reader ? std::nullopt : std::optional(reader.error().code);
    };
    QCOMPARE(codeOf(m_folder.path(QStringLiteral("nowhere.sqlite"))), std::optional(ErrorCode::NotFound));
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("nowhere.sqlite"))));
    QCOMPARE(codeOf(m_folder.write("", QStringLiteral("empty.sqlite"))), std::optional(ErrorCode::Invalid));
    const QString text =
        m_folder.write(QByteArray("place,score\nClaim,7\n").repeated(50), QStringLiteral("text.sqlite"));
    const auto reader = openRows({model::SourceKind::Sqlite, text, QStringLiteral("answer")}, {});
    QVERIFY(!reader);
    QVERIFY(reader.error().message.contains(QStringLiteral("not a SQLite database")));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096) && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    const auto damaged = sampleDatabase(m_path, QStringLiteral("answer"));
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::Damaged);
}

void TestSqliteReader::aLockedDatabaseIsSaidToBeLocked() {
    SQLite::Database writer(m_path.toStdString(), SQLite::OPEN_READWRITE);
    writer.exec("BEGIN EXCLUSIVE");
    writer.exec("DELETE FROM answer");
    const auto reader = openSqlite(m_path, QStringLiteral("answer"), {.busySeconds = 1});
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::Locked);
    writer.exec("ROLLBACK");
    QVERIFY(openRows({model::SourceKind::Sqlite, m_path, QStringLiteral("answer")}, {}).has_value());
}

/// Does something when it is told of the first wait.
class Waiting final : public Progress {
  public:
    explicit Waiting(std::function<void()> first) : m_first(std::move(first)) {}
    bool cancelled() const override { return isCancelled; }
    void report(double, const QString& text) override {
        told << text;
        if (told.size() == 1) m_first();
    }
    QStringList told;
    bool isCancelled = false;

  private:
    std::function<void()> m_first;
};

void TestSqliteReader::whoWaitsForALockedDatabaseIsToldAndReadsWhenItIsFree() {
    SQLite::Database writer(m_path.toStdString(), SQLite::OPEN_READWRITE);
    writer.exec("BEGIN EXCLUSIVE");
    Waiting waiting([&] { writer.exec("ROLLBACK"); });
    QCOMPARE(databaseTables(m_path, {.progress = &waiting})->size(), 3);
    const auto reader = openSqlite(m_path, QStringLiteral("answer"), {.progress = &waiting});
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
    QVERIFY(waiting.told.value(0).startsWith(QStringLiteral("Waiting until another program")));
    QCOMPARE(rowsOf(**reader).size(), std::size_t{3});
}

void TestSqliteReader::waitingForALockedDatabaseCanBeStopped() {
    SQLite::Database writer(m_path.toStdString(), SQLite::OPEN_READWRITE);
    writer.exec("BEGIN EXCLUSIVE");
    Waiting waiting([&] { waiting.isCancelled = true; });
    const auto reader = openSqlite(m_path, QStringLiteral("answer"), {.progress = &waiting});
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::Cancelled);
}

void TestSqliteReader::anErrorSaysWhetherItIsAboutTheQuery_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isAboutQuery");
    QTest::newRow("a column of another name") << QStringLiteral("SELECT points FROM answer") << true;
    QTest::newRow("a table of another name") << QStringLiteral("SELECT * FROM answers") << true;
    QTest::newRow("a query that writes") << QStringLiteral("DELETE FROM answer") << false;
    QTest::newRow("a table that is not there") << QStringLiteral("answers") << false;
    QTest::newRow("what goes wrong with a row")
        << QStringLiteral("SELECT abs(-9223372036854775807 - 1) FROM answer") << true;
}

void TestSqliteReader::anErrorSaysWhetherItIsAboutTheQuery() {
    QFETCH(QString, query);
    SourceTrouble trouble = SourceTrouble::Other;
    const auto reader = openSqlite(m_path, query, {.trouble = &trouble});
    Row row;
    QVERIFY(!reader || !(*reader)->next(row));
    QTEST(trouble == SourceTrouble::Query, "isAboutQuery");
}

void TestSqliteReader::tablesAreListed() {
    const Result<QStringList> tables = databaseTables(m_path);
    QVERIFY(tables);
    QCOMPARE(*tables, list({"answer", "good", "odd \"name"}));
}

const char* const endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS x FROM n";

void TestSqliteReader::aQueryThatGivesNothingCanBeStopped() {
    class Stopped final : public Progress {
      public:
        bool cancelled() const override { return true; }
        void report(double, const QString&) override {}
    };
    Stopped stopped;
    const auto reader = openSqlite(m_path, QString::fromLatin1(endless), {&stopped});
    QVERIFY(reader);
    Row row;
    const Result<bool> more = (*reader)->next(row);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::Cancelled);
}

void TestSqliteReader::aQueryThatTakesTooLongIsStopped() {
    const auto reader = openSqlite(m_path, QString::fromLatin1(endless), {nullptr, 1});
    QVERIFY(reader);
    Row row;
    const Result<bool> more = (*reader)->next(row);
    QVERIFY(!more);
    QVERIFY2(more.error().message.contains(QStringLiteral("longer than")), qPrintable(more.error().message));
    const Result<bool> again = (*reader)->next(row);
    QVERIFY(again && !*again);
}

QTEST_GUILESS_MAIN(TestSqliteReader)
#include "tst_sqlite_reader.moc"
