#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/saved_mapping.h"
#include "core/feedback/scale_levels.h"
#include "core/model/draft.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

class TestSavedMapping : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<Folder>();
        m_sample = *sampleFile(m_folder->write("who,touchpoint,score,day\na,Buy,9,2025-01-02\n"));
        m_mapping = guessMapping(m_sample, {});
        m_shelf = std::make_unique<MappingShelf>(m_folder->path(QStringLiteral("config/mappings")));
    }

    void whatWasSavedIsThereAgain() {
        QVERIFY(m_shelf->all().empty());
        QVERIFY(m_shelf->save(QStringLiteral("  Monthly  export "), m_mapping, titlesOf(m_sample)));
        const auto found = m_shelf->find(QStringLiteral("monthly export"));
        QVERIFY(found.has_value());
        QCOMPARE(found->name, QStringLiteral("Monthly export"));
        QCOMPARE(found->mapping, m_mapping);
        QVERIFY(m_shelf->save(QStringLiteral("MONTHLY export"), m_mapping, titlesOf(m_sample)));
        QCOMPARE(m_shelf->all().size(), std::size_t(1));
    }

    void aMappingWithoutNameIsNotSaved() {
        QCOMPARE(m_shelf->save(QStringLiteral(" "), m_mapping, titlesOf(m_sample)).error().code,
                 ErrorCode::Invalid);
    }

    void itIsOfferedForTheSameTitles_data() {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<bool>("offered");
        QTest::newRow("the same") << list({"who", "touchpoint", "score", "day"}) << true;
        QTest::newRow("another order") << list({"day", "score", "who", "touchpoint"}) << true;
        QTest::newRow("other letter case and blanks")
            << list({" WHO", "Touchpoint ", "score", "day"}) << true;
        QTest::newRow("one more") << list({"who", "touchpoint", "score", "day", "shop"}) << false;
        QTest::newRow("one less") << list({"who", "touchpoint", "score"}) << false;
        QTest::newRow("one twice") << list({"who", "touchpoint", "score", "day", "day"}) << false;
    }
    void itIsOfferedForTheSameTitles() {
        QFETCH(QStringList, titles);
        QFETCH(bool, offered);
        QVERIFY(m_shelf->save(QStringLiteral("Export"), m_mapping, titlesOf(m_sample)));
        QCOMPARE(m_shelf->offeredFor(titles).size(), std::size_t(offered ? 1 : 0));
    }

    void theLastSavedIsOfferedFirst() {
        QVERIFY(m_shelf->save(QStringLiteral("A"), m_mapping, titlesOf(m_sample)));
        const QDateTime saved = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > saved); // they are told apart by milliseconds
        QVERIFY(m_shelf->save(QStringLiteral("B"), m_mapping, titlesOf(m_sample)));
        QCOMPARE(m_shelf->offeredFor(titlesOf(m_sample)).front().name, QStringLiteral("B"));
    }

    void anotherFileOfTheShapeIsReadByIt() {
        m_mapping.find(QStringLiteral("score"))->notApplicable = list({"99"});
        QVERIFY(m_shelf->save(QStringLiteral("Export"), m_mapping, titlesOf(m_sample)));
        const TableSample other = *sampleFile(
            m_folder->write("Day;Score;Who;Touchpoint\n2025-01-03;8;b;Buy\n", QStringLiteral("other.csv")));
        const Mapping mapping = adopted(*m_shelf->find(QStringLiteral("Export")), other, {});
        QCOMPARE(mapping.dialect.delimiter, QChar(u';'));
        QCOMPARE(mapping.columns.front().title, QStringLiteral("Day"));
        QCOMPARE(roleOf(mapping, QStringLiteral("Touchpoint")), ColumnRole::Touchpoint);
        QCOMPARE(mapping.find(QStringLiteral("Score"))->notApplicable, list({"99"}));
        NoProgress progress;
        const auto counted = preview(other.location, mapping, progress);
        QVERIFY(counted.has_value());
        QCOMPARE(counted->counts.answers, 1);
    }

    void titlesThatDifferInLetterCaseAloneKeepEachItsOwn() {
        const TableSample sample =
            *sampleFile(m_folder->write("score,Score,touchpoint\n9,a,Buy\n", QStringLiteral("two.csv")));
        SavedMapping saved;
        saved.mapping.columns = {{QStringLiteral("Score"), ColumnRole::Comment, {}, {}},
                                 {QStringLiteral("score"), ColumnRole::Score, {}, {}},
                                 {QStringLiteral("Touchpoint"), ColumnRole::Touchpoint, {}, {}}};
        saved.mapping.commentColumn = QStringLiteral("Score");
        const Mapping mapping = adopted(saved, sample, {});
        QCOMPARE(roleOf(mapping, QStringLiteral("score")), ColumnRole::Score);
        QCOMPARE(roleOf(mapping, QStringLiteral("Score")), ColumnRole::Comment);
        QCOMPARE(roleOf(mapping, QStringLiteral("touchpoint")), ColumnRole::Touchpoint);
        QCOMPARE(mapping.commentColumn, QStringLiteral("Score"));
    }

    void scalesOfTheProjectAreUsedAgain() {
        model::Scale scale = *m_mapping.find(QStringLiteral("score"))->scale;
        model::Draft draft{model::Project()};
        scale.id = draft.add(scale);
        QVERIFY(m_shelf->save(QStringLiteral("Export"), m_mapping, titlesOf(m_sample)));
        const SavedMapping saved = *m_shelf->find(QStringLiteral("Export"));
        QCOMPARE(adopted(saved, m_sample, draft.project()).find(QStringLiteral("score"))->scale->id,
                 scale.id);
        QVERIFY(!adopted(saved, m_sample, {}).find(QStringLiteral("score"))->scale->id.isValid());
    }

    void aDamagedFileIsLeftOut() {
        QVERIFY(m_shelf->save(QStringLiteral("Export"), m_mapping, titlesOf(m_sample)));
        QFile broken(m_folder->path(QStringLiteral("config/mappings/broken.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"name\": \"x") > 0);
        broken.close();
        QCOMPARE(m_shelf->all().size(), std::size_t(1));
    }

  private:
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<MappingShelf> m_shelf;
    TableSample m_sample;
    Mapping m_mapping;
};

QTEST_GUILESS_MAIN(TestSavedMapping)
#include "tst_saved_mapping.moc"
