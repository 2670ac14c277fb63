// More drivers than orders can be tried for: from a worked case to the JSON, against the figures of
// johnson_reference.py, which makes the same answers and computes in another way.
#include "command_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace chwila;
using namespace chwila::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int predictors = 18;
constexpr int customers = 240;

// python3 johnson_reference.py
constexpr double rSquared = 0.919157440524266;
constexpr double weights[predictors] = {
    0.0816037550882992, 0.0276224006381986, 0.022620348010512,  0.292892679884441,  0.0310503026167344,
    0.0295712979734291, 0.0231835820057622, 0.137007638260759,  0.0376747279830807, 0.0273199802666694,
    0.0352528284580731, 0.0229743373015833, 0.0294859542172548, 0.024126188795536,  0.0207179088579447,
    0.0079721917722522, 0.0359743992453444, 0.0321069191483917};

/// The generator of johnson_reference.py.
class Numbers {
  public:
    int next() {
        m_seed = (1103515245 * m_seed + 12345) % 2147483648;
        return static_cast<int>(m_seed >> 16);
    }

  private:
    qint64 m_seed = 20250701;
};

QString idOf(int j) {
    return QStringLiteral("D%1").arg(j, 2, 10, QLatin1Char('0'));
}

QJsonArray surveyRows() {
    QJsonArray rows;
    Numbers draw;
    for (int i = 0; i < customers; ++i) {
        const int mood = draw.next() % 5;
        std::vector<int> scores;
        for (int j = 0; j < predictors; ++j)
            scores.push_back(std::min(10, mood + draw.next() % (4 + j % 4)));
        const int pull = scores[0] + 2 * scores[3] + scores[7] + draw.next() % 7;
        QJsonArray row{std::min(10, pull / 4)};
        for (const int score : scores)
            row.append(score);
        rows.append(row);
    }
    return rows;
}

QByteArray caseOf(int asked) {
    QJsonArray touchpoints;
    QJsonArray transitions{
        QJsonObject{{u"from"_s, u"START"_s}, {u"to"_s, idOf(0)}, {u"weight"_s, 1}},
        QJsonObject{{u"from"_s, idOf(predictors - 1)}, {u"to"_s, u"END"_s}, {u"weight"_s, 1}}};
    QJsonArray names;
    for (int j = 0; j < predictors; ++j) {
        touchpoints.append(QJsonObject{{u"id"_s, idOf(j)}, {u"name"_s, idOf(j)}});
        if (j > 0) {
            transitions.append(QJsonObject{{u"from"_s, idOf(j - 1)}, {u"to"_s, idOf(j)}, {u"weight"_s, 1}});
        }
        if (j < asked) names.append(idOf(j));
    }
    const QJsonObject survey{{u"predictors"_s, names}, {u"rows"_s, surveyRows()}};
    return QJsonDocument(QJsonObject{{u"format"_s, u"cjm-case/1"_s},
                                     {u"name"_s, u"many drivers"_s},
                                     {u"touchpoints"_s, touchpoints},
                                     {u"transitions"_s, transitions},
                                     {u"driver_survey"_s, survey}})
        .toJson();
}

} // namespace

class TestManyDrivers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void beyondFifteenJohnsonsWeightsCount();
    void upToFifteenOrdersAreTried();

  private:
    QJsonObject drivers(int asked) {
        const QString name = m_folder.filePath(QString::number(asked));
        QFile file(name + u".json"_s);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(caseOf(asked));
        file.close();
        const Ran made = runCommand({u"new"_s, u"--from"_s, name + u".json"_s, name + u".chwila"_s});
        const Ran ran = runCommand({u"analyse"_s, name + u".chwila"_s, u"--format"_s, u"json"_s});
        if (made.code != Done || ran.code != Done) qWarning() << made.errors << ran.errors;
        m_whole = QJsonDocument::fromJson(ran.output).object();
        return m_whole["drivers"_L1].toObject();
    }
    QTemporaryDir m_folder;
    QJsonObject m_whole;
};

void TestManyDrivers::beyondFifteenJohnsonsWeightsCount() {
    const QJsonObject found = drivers(predictors);
    QCOMPARE(found["method"_L1].toString(), u"johnson"_s);
    QVERIFY(found["enough"_L1].toBool() && found["survey"_L1].toBool());
    QCOMPARE(found["customers"_L1].toInt(), customers);
    QVERIFY(std::abs(found["r_squared"_L1].toDouble() - rSquared) < 1e-10);
    const QJsonArray rows = found["rows"_L1].toArray();
    QCOMPARE(rows.size(), predictors);
    QCOMPARE(rows.first()["key"_L1].toString(), idOf(3));
    for (const QJsonValue& row : rows) {
        const double expected = weights[row["key"_L1].toString().mid(1).toInt()];
        QVERIFY2(std::abs(row["importance"_L1].toDouble() - expected) < 1e-10,
                 qPrintable(row["key"_L1].toString()));
        QCOMPARE(row["importance"_L1].toDouble(), row["relative_weight"_L1].toDouble());
        QVERIFY(std::abs(row["share"_L1].toDouble() - expected / rSquared) < 1e-10);
        QVERIFY(row["share_interval"_L1].isArray());
        const double weight = std::clamp(1 + 240.0 / 340 * (predictors * expected / rSquared - 1), 0.5, 2.0);
        QVERIFY(std::abs(row["weight"_L1].toDouble() - weight) < 1e-9);
    }
    // They weigh in the chain, and "without_weights" tells it without them.
    QVERIFY(m_whole["without_weights"_L1].isObject());
}

void TestManyDrivers::upToFifteenOrdersAreTried() {
    const QJsonObject found = drivers(15);
    QCOMPARE(found["method"_L1].toString(), u"lmg"_s);
    QCOMPARE(found["rows"_L1].toArray().size(), 15);
}

QTEST_GUILESS_MAIN(TestManyDrivers)
#include "tst_many_drivers.moc"
