#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/sample_check.h"
#include "core/feedback/scale_levels.h"
#include "tests/support/text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chwila;
using namespace chwila::feedback;
using chwila::testing::s;

class TestSampleCheck : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        const QString path = m_folder.filePath(s("answers.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("touchpoint,score,date\nQuote,9,2025-01-01\nQuote,many,2025-01-02\nClaim,4,soon\n"
                   "Claim,11,2025-01-03\n,5,2025-01-04\nClaim,7,2025-01-05,x\n");
        file.close();
        auto sample = sampleFile(path);
        QVERIFY(sample.has_value());
        m_sample = *std::move(sample);
        m_mapping.dialect = m_sample.dialect;
        m_mapping.columns = {{s("touchpoint"), ColumnRole::Touchpoint, {}, {}},
                             {s("score"), ColumnRole::Score, usualScale(model::ScaleKind::Nps), {}},
                             {s("date"), ColumnRole::Time, {}, {}}};
    }

    void everyProblemStandsAtItsCell() {
        const SampleProblems problems = checkSample(m_sample, m_mapping);
        QCOMPARE(problems.whole, QString());
        QVERIFY(!problems.at(0, 1));
        QVERIFY(problems.at(1, 1) && problems.at(1, 1)->contains(s("many")));
        QVERIFY(!problems.at(1, 0));
        QVERIFY(problems.at(2, 2) && problems.at(2, 2)->contains(s("soon")));
        QVERIFY(problems.at(3, 1) && problems.at(3, 1)->contains(s("11")));
        QVERIFY(problems.at(4, 0));
    }

    void aRowThatCannotBeCutIsMarkedAsAWhole() {
        const SampleProblems problems = checkSample(m_sample, m_mapping);
        QVERIFY(problems.at(5, 0) && problems.at(5, 2));
    }

    void aMappingWithoutAScoreSaysSo() {
        m_mapping.columns[1].role = ColumnRole::Ignore;
        QVERIFY(!checkSample(m_sample, m_mapping).whole.isEmpty());
    }

    void anotherRoleChangesTheProblems() {
        m_mapping.columns[2].role = ColumnRole::Ignore;
        const SampleProblems problems = checkSample(m_sample, m_mapping);
        QVERIFY(!problems.at(2, 2));
        QVERIFY(problems.at(1, 1));
    }

  private:
    QTemporaryDir m_folder;
    TableSample m_sample;
    Mapping m_mapping;
};

QTEST_GUILESS_MAIN(TestSampleCheck)
#include "tst_sample_check.moc"
