#include "core/feedback/reading/answer_reader.h"
#include "core/feedback/reading/outcome_reader.h"
#include "core/feedback/scale_levels.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using namespace chwila::feedback;

namespace {

struct SurveyFile {
    QTemporaryDir folder;
    SourceLocation location;
    Mapping mapping;

    explicit SurveyFile(const QByteArray& csv) {
        const QString path = folder.filePath(QStringLiteral("t.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) qFatal("no file");
        location.path = path;
        add("who", ColumnRole::Customer);
        add("region", ColumnRole::Segment);
        add("overall", ColumnRole::Overall);
        add("gone", ColumnRole::Churned);
        add("days", ColumnRole::DaysObserved);
        add("Claim", ColumnRole::Answer);
        mapping.columns.back().scale = usualScale(model::ScaleKind::Nps);
    }
    void add(const char* title, ColumnRole role) {
        ColumnMapping column;
        column.title = QString::fromLatin1(title);
        column.role = role;
        mapping.columns.push_back(column);
    }
    std::vector<CustomerOutcome> read() const {
        std::vector<CustomerOutcome> all;
        const auto reader = openOutcomes(location, mapping).value();
        while (reader) {
            auto outcome = reader->next().value();
            if (!outcome) break;
            all.push_back(*std::move(outcome));
        }
        return all;
    }
};

} // namespace

class TestOutcomeReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsWhatEachRowSays() {
        const SurveyFile table("who,region,overall,gone,days,Claim\n"
                               "k1,North,8,yes,40,9\n"
                               "k2,,7.5,no,,3\n"
                               "k3,South,,,,9\n"
                               "k4,South,11,perhaps,-3,9\n");
        const auto outcomes = table.read();
        QCOMPARE(outcomes.size(), std::size_t{2}); // k3 says nothing, of k4 all is off its scale
        QCOMPARE(outcomes[0].customer, QStringLiteral("k1"));
        QCOMPARE(outcomes[0].overall, std::optional(8.0));
        QCOMPARE(outcomes[0].left, std::optional(true));
        QCOMPARE(outcomes[0].days, std::optional(40.0));
        QCOMPARE(outcomes[0].profile.values.size(), std::size_t{1});
        QCOMPARE(outcomes[1].overall, std::optional(7.5));
        QCOMPARE(outcomes[1].left, std::optional(false));
        QVERIFY(!outcomes[1].days && outcomes[1].profile.values.empty());
    }
    // Without a key a row's outcome must find the answers of the same row.
    void rowsWithoutAKeyAreKeyedAsTheirAnswers() {
        SurveyFile table("who,region,overall,gone,days,Claim\n,North,8,yes,40,9\n,North,3,no,41,2\n");
        auto answers = openAnswers(table.location, table.mapping,
                                   [](const QString&, const model::Scale&) { return model::AliasId{1}; });
        QVERIFY(answers.has_value());
        for (const CustomerOutcome& outcome : table.read()) {
            const auto item = (*answers)->next();
            QVERIFY(item && *item);
            QCOMPARE(std::get<Answer>(**item).customer, outcome.customer);
        }
    }
    void withoutSuchColumnsNothingIsRead() {
        SurveyFile table("who,region,overall,gone,days,Claim\nk1,North,8,yes,40,9\n");
        QVERIFY(hasOutcomes(table.mapping));
        std::erase_if(table.mapping.columns, [](const ColumnMapping& column) {
            return column.role == ColumnRole::Overall || column.role == ColumnRole::Churned
                   || column.role == ColumnRole::DaysObserved;
        });
        QVERIFY(!hasOutcomes(table.mapping));
        QVERIFY(table.read().empty());
    }
    void wordsForYesAndNo() {
        for (const char* yes : {"1", " Yes ", "TRUE", "churned", "Tak", "da"})
            QCOMPARE(readYesNo(QString::fromUtf8(yes)), std::optional(true));
        for (const char* no : {"0", "No", "false", "active", "NIE", "nu"})
            QCOMPARE(readYesNo(QString::fromUtf8(no)), std::optional(false));
        for (const char* neither : {"", "maybe", "2", "yes and no"})
            QVERIFY(!readYesNo(QString::fromUtf8(neither)));
    }
    void aFileThatIsGoneIsAnError() {
        SurveyFile table("who\n");
        table.location.path += QStringLiteral(".gone");
        QVERIFY(!openOutcomes(table.location, table.mapping));
    }
    void aColumnMayHaveADecimalSignOfItsOwn() {
        SurveyFile table("who,region,overall,gone,days,Claim\nk1,North,\"7,5\",yes,40.5,9\n");
        table.mapping.find(QStringLiteral("overall"))->decimalSign = u',';
        const auto outcomes = table.read();
        QCOMPARE(outcomes[0].overall, std::optional(7.5));
        QCOMPARE(outcomes[0].days, std::optional(40.5));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeReader)
#include "tst_outcome_reader.moc"
