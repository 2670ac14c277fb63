// Every expectation of every worked case (shared data, cases) against what the two commands `new --from` and
// `analyse --format json` print, by the table of case_table.h.
#include "case_table.h"
#include "command_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace chwila;
using namespace chwila::app;
using namespace Qt::StringLiterals;

namespace {

QString casesFolder() {
    return qEnvironmentVariable("CHWILA_SHARED_DATA") + QStringLiteral("/cases/");
}

QJsonObject readJson(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool near(double actual, double expected) {
    return std::abs(actual - expected) <= 1e-8 * std::max(std::abs(actual), std::abs(expected)) + 1e-12;
}

bool same(const QJsonValue& actual, const QJsonValue& expected) {
    if (expected.isDouble() && actual.isDouble()) return near(actual.toDouble(), expected.toDouble());
    if (expected.isArray() && actual.isArray()) {
        const QJsonArray a = actual.toArray();
        const QJsonArray e = expected.toArray();
        return std::equal(a.begin(), a.end(), e.begin(), e.end(), same);
    }
    return actual == expected;
}

/// The touchpoint, stratum, link or other element that a capture names.
QJsonValue chosen(const QJsonArray& rows, const QString& step, const QString& capture) {
    if (step == "@"_L1) {
        bool isPlace = false;
        const int place = capture.toInt(&isPlace);
        for (const QJsonValue& row : rows) {
            if (row["key"_L1].toString() == capture) return row;
        }
        return isPlace ? rows.at(place) : QJsonValue(QJsonValue::Undefined);
    }
    for (const QJsonValue& row : rows) {
        if (step == "@link"_L1) {
            const QString link =
                row["from"_L1]["key"_L1].toString() + u'>' + row["to"_L1]["key"_L1].toString();
            if (link == capture) return row;
            continue;
        }
        const QString wanted = step.section(u'=', 1) == "@"_L1 ? capture : step.section(u'=', 1);
        if (row[step.section(u'=', 0, 0)].toString() == wanted) return row;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue at(const QJsonValue& value, QStringList path, const QString& capture) {
    if (path.isEmpty() || value.isNull()) return value; // of nothing nothing can be told
    const QString step = path.takeFirst();
    if (step == "+"_L1) {
        QJsonArray all;
        for (const QJsonValue& each : value.toArray())
            all.append(at(each, path, capture));
        return all;
    }
    if (step.startsWith(u'@') || step.contains(u'='))
        return at(chosen(value.toArray(), step, capture), path, capture);
    if (value.isArray()) return at(value.toArray().at(step.toInt()), path, capture);
    return at(value[step], path, capture);
}

bool matches(const QStringList& pattern, const QStringList& path) {
    if (pattern.size() > path.size()) return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != "*"_L1 && pattern[i] != path[i]) return false;
    }
    // A star at the end stands for all below.
    return pattern.size() == path.size() || pattern.back() == "*"_L1;
}

QString keyOfWords(QString words) {
    if (words == "matters, nothing unusual"_L1) return QStringLiteral("nothing_unusual");
    if (words == "strength to protect"_L1) return QStringLiteral("strength");
    if (words == "ask more customers"_L1) return QStringLiteral("ask_more");
    return words.replace(u' ', u'_').replace(u'-', u'_');
}

QStringList strings(const QJsonValue& value) {
    QStringList all;
    for (const QJsonValue& each : value.toArray())
        all << (each.isString() ? each.toString() : QString::number(each.toDouble(), 'g', 17));
    return all;
}

QStringList sorted(QStringList all) {
    all.sort();
    return all;
}

QJsonArray variants(const QJsonArray& rows, qsizetype count) {
    std::vector<std::pair<int, QString>> all;
    for (qsizetype i = 0; i < std::min(count, rows.size()); ++i) {
        QStringList steps;
        for (const QJsonValue& step : rows[i]["touchpoints"_L1].toArray())
            steps << step["key"_L1].toString();
        all.emplace_back(-rows[i]["customers"_L1].toInt(), steps.join(u'>'));
    }
    std::ranges::sort(all);
    QJsonArray result;
    for (const auto& [customers, steps] : all)
        result.append(QJsonArray{steps, -customers});
    return result;
}

QJsonArray sortedVariants(const QJsonArray& rows) {
    std::vector<std::pair<int, QString>> all;
    for (const QJsonValue& row : rows)
        all.emplace_back(-row[1].toInt(), row[0].toString());
    std::ranges::sort(all);
    QJsonArray result;
    for (const auto& [customers, steps] : all)
        result.append(QJsonArray{steps, -customers});
    return result;
}

/// Numbers of the weeks, from 1, of which `isOne` is true.
template <class IsOne>
QJsonArray weeksWhere(const QJsonValue& chart, IsOne&& isOne) {
    QJsonArray numbers;
    int number = 0;
    for (const QJsonValue& week : chart["weeks"_L1].toArray()) {
        ++number;
        if (week["judged"_L1].toBool() && isOne(week)) numbers.append(number);
    }
    return numbers;
}

double shareOf(const QJsonValue& week) {
    return week["low"_L1].toDouble() / week["answers"_L1].toDouble();
}

QJsonArray lastWeeks(const QJsonValue& chart) {
    QJsonArray numbers;
    for (const QJsonValue& change : chart["changes"_L1].toArray()) {
        int number = 0;
        for (const QJsonValue& week : chart["weeks"_L1].toArray()) {
            if (week["monday"_L1] == change["monday"_L1]) numbers.append(number);
            ++number;
        }
    }
    return numbers;
}

QJsonArray keptLinks(const QJsonValue& links) {
    QJsonArray names;
    for (const QJsonValue& link : links.toArray()) {
        if (link["kept"_L1].toBool())
            names.append(link["from"_L1]["key"_L1].toString() + u'>' + link["to"_L1]["key"_L1].toString());
    }
    return names;
}

} // namespace

class TestCaseFigures : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyExpectationComesOut_data();
    void everyExpectationComesOut();
    void everyRowOfTheTableIsUsed();

  private:
    QJsonObject analysed(const QString& name);
    void compareAll(const QJsonValue& expected, const QStringList& path);
    void compareLeaf(const CaseRow& row, const QJsonValue& expected, const QStringList& path);
    bool agree(const CaseRow& row, const QJsonValue& actual, const QJsonValue& expected,
               const QStringList& path) const;
    QJsonValue rootOf(const QString& name) const;
    double slackOf(double p, const QString& section) const;
    bool isOnTheBorder(const QString& touchpoint) const;
    const CaseRow* rowFor(const QStringList& path) const;

    QTemporaryDir m_folder;
    QJsonObject m_expected;
    QJsonObject m_actual;
    QStringList m_wrong;
    int m_compared = 0;
    std::map<QString, int> m_used;
};

void TestCaseFigures::everyExpectationComesOut_data() {
    QTest::addColumn<QString>("name");
    const QDir folder(casesFolder());
    const QStringList files = qEnvironmentVariableIsEmpty("CHWILA_SHARED_DATA")
                                  ? QStringList()
                                  : folder.entryList({QStringLiteral("*.expected.json")});
    if (files.isEmpty()) QSKIP("the shared cases are not there");
    for (const QString& file : files) {
        const QString name = file.section(u'.', 0, 0);
        QTest::newRow(qPrintable(name)) << name;
    }
}

QJsonObject TestCaseFigures::analysed(const QString& name) {
    const QString project = m_folder.filePath(name + QStringLiteral(".chwila"));
    const Ran made = runCommand({QStringLiteral("new"), QStringLiteral("--from"),
                                 casesFolder() + name + QStringLiteral(".json"), project});
    if (made.code != Done) qWarning() << made.errors;
    const Ran ran =
        runCommand({QStringLiteral("analyse"), project, QStringLiteral("--format"), QStringLiteral("json")});
    if (ran.code != Done) qWarning() << ran.errors;
    return QJsonDocument::fromJson(ran.output).object();
}

void TestCaseFigures::everyExpectationComesOut() {
    QFETCH(QString, name);
    m_expected = readJson(casesFolder() + name + QStringLiteral(".expected.json"));
    m_actual = analysed(name);
    QVERIFY(!m_actual.isEmpty());
    m_wrong.clear();
    m_compared = 0;
    compareAll(m_expected, {});
    for (const QString& line : std::as_const(m_wrong))
        qWarning().noquote() << line;
    QVERIFY2(m_wrong.isEmpty(), "see the lines above");
    QVERIFY2(m_compared > 10, "hardly anything was compared");
}

void TestCaseFigures::everyRowOfTheTableIsUsed() {
    for (const CaseRow& row : caseTable)
        QVERIFY2(m_used[QLatin1String(row.expected)] > 0, row.expected);
}

void TestCaseFigures::compareAll(const QJsonValue& expected, const QStringList& path) {
    if (const CaseRow* row = rowFor(path)) {
        ++m_used[QLatin1String(row->expected)];
        if (row->how != Compare::Left) compareLeaf(*row, expected, path);
        // How many areas there are is one expectation, each area others.
        if (row->how != Compare::Count || !expected.isArray()) return;
    }
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            compareAll(each.value(), path + QStringList{each.key()});
    } else if (expected.isArray()) {
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            compareAll(expected[i], path + QStringList{QString::number(i)});
    } else {
        m_wrong << path.join(u'/') + QStringLiteral(": the table does not say where it stands");
    }
}

const CaseRow* TestCaseFigures::rowFor(const QStringList& path) const {
    if (path.isEmpty()) return nullptr;
    const auto row = std::ranges::find_if(caseTable, [&](const CaseRow& each) {
        return matches(QString::fromLatin1(each.expected).split(u'/'), path);
    });
    return row == std::end(caseTable) ? nullptr : row;
}

/// Four standard errors of the difference of two shares of shuffles.
double TestCaseFigures::slackOf(double p, const QString& section) const {
    const double reference = m_expected[section]["draws"_L1].toDouble();
    const double own = m_actual["shuffles"_L1].toDouble();
    return 4 * std::sqrt(p * (1 - p) * (1 / reference + 1 / own)) + 1 / own;
}

bool TestCaseFigures::isOnTheBorder(const QString& touchpoint) const {
    for (const QJsonValue& area : m_expected["trouble_areas"_L1]["areas"_L1].toArray()) {
        if (!strings(area["members"_L1]).contains(touchpoint)) continue;
        const double p = area["p_perm"_L1].toDouble();
        return std::abs(p - 0.05) <= slackOf(p, QStringLiteral("trouble_areas"));
    }
    return false;
}

QJsonValue TestCaseFigures::rootOf(const QString& name) const {
    const char* member = name == "plain"_L1 ? "without_weights" : name == "segment"_L1 ? "by_segment" : "";
    // Where nothing weighs, or strata are segments already, there is no alternative.
    return m_actual.contains(QLatin1String(member)) ? m_actual.value(QLatin1String(member))
                                                    : QJsonValue(m_actual);
}

void TestCaseFigures::compareLeaf(const CaseRow& row, const QJsonValue& expected, const QStringList& path) {
    const QStringList pattern = QString::fromLatin1(row.expected).split(u'/');
    QString capture = path.value(pattern.indexOf("*"_L1));
    // An element of a list that has an id is found by it.
    if (pattern.value(pattern.indexOf("*"_L1) - 1) == "actions"_L1)
        capture = m_expected["priority"_L1]["actions"_L1][capture.toInt()]["id"_L1].toString();
    QStringList steps = QString::fromLatin1(row.figure).split(u'/');
    const QString root = steps.takeFirst();
    const QJsonValue actual = at(rootOf(root), steps, capture);
    ++m_compared;
    if (agree(row, actual, expected, path)) return;
    const auto shown = [](const QJsonValue& value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(300));
    };
    m_wrong << QStringLiteral("%1: %2 instead of %3 (%4)")
                   .arg(path.join(u'/'), actual.isUndefined() ? QStringLiteral("nothing") : shown(actual),
                        shown(expected), QLatin1String(row.figure));
}

bool TestCaseFigures::agree(const CaseRow& row, const QJsonValue& actual, const QJsonValue& expected,
                            const QStringList& path) const {
    switch (row.how) {
    case Compare::Same:
        return same(actual, expected);
    case Compare::Shuffled:
        return actual.isDouble()
               && std::abs(actual.toDouble() - expected.toDouble())
                      <= slackOf(expected.toDouble(), path.front());
    case Compare::InArea:
        return actual == expected || isOnTheBorder(path[2]);
    case Compare::Factor1000:
        return same(1000 * actual.toDouble(), expected);
    case Compare::Complement:
        return same(1 - actual.toDouble(), expected);
    case Compare::IfAnswered:
        return expected.isNull() ? actual.toDouble() == 0 : same(actual, expected);
    case Compare::Words:
        return actual.toString() == keyOfWords(expected.toString());
    case Compare::Sorted:
        return sorted(strings(actual)) == sorted(strings(expected));
    case Compare::Sum: {
        double sum = 0;
        for (const QJsonValue& each : actual.toArray())
            sum += each.toDouble();
        return near(sum, expected.toDouble());
    }
    case Compare::Quadrant:
        return expected.toString()
               == QStringLiteral("%1 / scores %2 the others")
                      .arg(actual["important"_L1].toBool() ? u"important" : u"less important",
                           actual["above"_L1].toBool() ? u"above" : u"below");
    case Compare::Variants: {
        // Of those that tie with the last one any may be told.
        const QJsonArray wanted = expected.toArray();
        const QJsonArray all = actual.toArray();
        return same(variants(all, wanted.size()), sortedVariants(wanted));
    }
    case Compare::Drifts:
        return same(weeksWhere(actual, [](const QJsonValue& week) { return week["drift"_L1].toInt() > 0; }),
                    expected);
    case Compare::Beyond:
        return same(weeksWhere(actual,
                               [](const QJsonValue& week) {
                                   const double share = shareOf(week);
                                   return share > week["three_sigma"_L1][1].toDouble()
                                          || share < week["three_sigma"_L1][0].toDouble();
                               }),
                    expected);
    case Compare::BeyondWide: {
        const double usual = actual["usual"_L1].toDouble();
        const double spread = actual["sigma_z"_L1].toDouble();
        return same(weeksWhere(actual,
                               [&](const QJsonValue& week) {
                                   const double upper = week["three_sigma"_L1][1].toDouble();
                                   return shareOf(week) > usual + (upper - usual) * spread;
                               }),
                    expected);
    }
    case Compare::Changes:
        return same(lastWeeks(actual), expected);
    case Compare::Count:
        return actual.toArray().size()
               == (expected.isArray() ? expected.toArray().size() : qsizetype{expected.toInt()});
    case Compare::Links:
        return sorted(strings(keptLinks(actual))) == sorted(strings(expected));
    case Compare::Left:
        return true;
    }
    return false;
}

QTEST_GUILESS_MAIN(TestCaseFigures)
#include "tst_case_figures.moc"
