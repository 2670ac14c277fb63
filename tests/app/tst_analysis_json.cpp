// docs/analysis-json.md against what `chwila analyse --format json` prints: every member that is told is
// there, and every one that is there is told.
#include "command_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace chwila;
using namespace chwila::app;
using namespace Qt::StringLiterals;

namespace {

using Members = std::set<QString>;

/// What the sample does not have: a log with moves nobody drew, a way without an end, weekly counts,
/// customers with outcomes and a survey.
QByteArray smallCase() {
    QJsonArray weeks;
    for (int week = 1; week <= 30; ++week)
        weeks.append(QJsonObject{{u"week"_s, week}, {u"n"_s, 40}, {u"bad"_s, week < 20 ? 8 : 20}});
    QJsonObject object = QJsonDocument::fromJson(R"({"format": "cjm-case/1", "name": "small",
 "touchpoints": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}, {"id": "e"}, {"id": "f"}],
 "transitions": [{"from": "START", "to": "a"}, {"from": "a", "to": "b"}, {"from": "b", "to": "c"},
  {"from": "c", "to": "END"}, {"from": "b", "to": "LOST"}, {"from": "a", "to": "d"}, {"from": "d", "to": "e"},
  {"from": "e", "to": "d"}],
 "responses": [{"touchpoint": "a", "metric": "NPS", "score": 3, "segment": "x"},
  {"touchpoint": "b", "metric": "NPS", "score": 9, "segment": "y"}],
 "events": [["k1", "2025-01-01T00:00:00Z", "a"], ["k1", "2025-01-02T00:00:00Z", "c"],
  ["k2", "2025-01-01T00:00:00Z", "b"], ["k2", "2025-01-02T00:00:00Z", "z"]],
 "actions": [{"id": "A1", "touchpoint": "a", "bad_multiplier": 0.5, "cost": 10}], "budget": 20})")
                             .object();
    QJsonArray customers;
    QJsonArray rows;
    QJsonArray responses = object["responses"_L1].toArray();
    for (int i = 0; i < 120; ++i) {
        const QString id = u"k%1"_s.arg(i);
        const QString segment = i % 3 == 0 ? u"x"_s : u"y"_s;
        customers.append(QJsonObject{{u"id"_s, id},
                                     {u"segment"_s, segment},
                                     {u"overall"_s, i % 11},
                                     {u"churned"_s, i % 4 == 0},
                                     {u"days"_s, 20 + 2 * i}});
        rows.append(QJsonArray{i % 11, i % 11, i * 7 % 11});
        if (i % 2 == 0) {
            responses.append(QJsonObject{{u"touchpoint"_s, i % 4 == 0 ? u"a"_s : u"b"_s},
                                         {u"metric"_s, u"NPS"_s},
                                         {u"score"_s, i % 7 + 3},
                                         {u"customer"_s, id},
                                         {u"segment"_s, segment}});
        }
    }
    object.insert(u"customers"_s, customers);
    object.insert(u"responses"_s, responses);
    object.insert(u"driver_survey"_s,
                  QJsonObject{{u"predictors"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"rows"_s, rows}});
    object.insert(u"trend"_s, QJsonObject{{u"touchpoint"_s, u"a"_s}, {u"weeks"_s, weeks}});
    return QJsonDocument(object).toJson();
}

/// The members whose own members are names and not fixed, or the whole once more.
bool isOpaque(const QString& form) {
    return form.contains("by name"_L1) || form.contains("the whole"_L1);
}

class Page {
  public:
    explicit Page(const QString& text) {
        static const QRegularExpression row(u"^\\| `([^`]+)` \\| ([^|]+) \\|"_s,
                                            QRegularExpression::MultilineOption);
        for (auto at = row.globalMatch(text); at.hasNext();) {
            const QRegularExpressionMatch match = at.next();
            m_twice = m_twice || m_forms.contains(match.captured(1));
            m_forms[match.captured(1)] = match.captured(2).trimmed();
        }
    }
    bool tellsAnythingTwice() const { return m_twice; }
    Members opaque() const {
        Members found;
        for (const auto& [path, form] : m_forms) {
            if (isOpaque(form)) found.insert(path);
        }
        return found;
    }
    Members members() const {
        Members all;
        for (const auto& [path, form] : m_forms) {
            if (!path.startsWith("survival."_L1) && !path.startsWith("point."_L1)) add(all, path, form);
        }
        return all;
    }

  private:
    void add(Members& all, const QString& path, const QString& form) const {
        all.insert(path);
        const QString kind = form.section(u" or "_s, 0, 0);
        const auto named = [&](const QString& at, const QStringList& names) {
            for (const QString& name : names)
                all.insert(at + u'.' + name);
        };
        const QStringList touchpoint{u"id"_s, u"key"_s, u"name"_s};
        if (kind == "touchpoint"_L1) named(path, touchpoint);
        if (kind == "touchpoints"_L1) named(path + u"[]"_s, touchpoint);
        if (kind == "lists of touchpoints"_L1) named(path + u"[][]"_s, touchpoint);
        if (kind == "record"_L1) named(path, {u"id"_s, u"name"_s});
        if (kind == "records"_L1) named(path + u"[]"_s, {u"id"_s, u"name"_s});
        if (kind == "survival"_L1) addTemplate(all, path, u"survival."_s);
        if (kind == "survivals"_L1) addTemplate(all, path + u"[]"_s, u"survival."_s);
        if (kind == "points"_L1) addTemplate(all, path + u"[]"_s, u"point."_s);
    }
    void addTemplate(Members& all, const QString& path, const QString& prefix) const {
        for (const auto& [member, form] : m_forms) {
            if (member.startsWith(prefix)) add(all, path + u'.' + member.mid(prefix.size()), form);
        }
    }

    std::map<QString, QString> m_forms;
    bool m_twice = false;
};

void collect(const QJsonValue& value, const QString& path, const Members& opaque, Members& found) {
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray())
            collect(each, path + u"[]"_s, opaque, found);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString own = path.isEmpty() ? member.key() : path + u'.' + member.key();
        found.insert(own);
        if (!opaque.contains(own)) collect(member.value(), own, opaque, found);
    }
}

QString listed(const Members& members) {
    return QStringList(members.begin(), members.end()).join(u", "_s);
}

} // namespace

class TestAnalysisJson : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyMemberIsToldAndEveryToldOneIsThere();
    void touchpointsAreNamedByTheirKeys();

  private:
    QJsonObject analysed(const QStringList& origin, const QString& name) {
        const QString path = m_folder.filePath(name);
        const Ran made = runCommand(QStringList{u"new"_s} + origin + QStringList{path});
        const Ran ran = runCommand({u"analyse"_s, path, u"--format"_s, u"json"_s});
        if (made.code != Done || ran.code != Done) qWarning() << made.errors << ran.errors;
        return QJsonDocument::fromJson(ran.output).object();
    }
    QJsonObject ofSmallCase() {
        QFile file(m_folder.filePath(u"small.json"_s));
        if (file.exists()) return m_small;
        if (file.open(QIODevice::WriteOnly)) file.write(smallCase());
        file.close();
        m_small = analysed({u"--from"_s, file.fileName()}, u"small.chwila"_s);
        return m_small;
    }
    QJsonObject m_small;
    QTemporaryDir m_folder;
};

void TestAnalysisJson::everyMemberIsToldAndEveryToldOneIsThere() {
    QFile file(QStringLiteral(CHWILA_DOCS "/analysis-json.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Page page(QString::fromUtf8(file.readAll()));
    QVERIFY(!page.tellsAnythingTwice());
    const Members told = page.members();
    Members there;
    collect(analysed({u"--sample"_s}, u"sample.chwila"_s), {}, page.opaque(), there);
    collect(ofSmallCase(), {}, page.opaque(), there);
    QVERIFY(there.size() > 300);
    Members untold;
    std::ranges::set_difference(there, told, std::inserter(untold, untold.end()));
    QVERIFY2(untold.empty(), qPrintable(u"printed and not told: "_s + listed(untold)));
    Members missing;
    std::ranges::set_difference(told, there, std::inserter(missing, missing.end()));
    QVERIFY2(missing.empty(), qPrintable(u"told and not printed: "_s + listed(missing)));
}

void TestAnalysisJson::touchpointsAreNamedByTheirKeys() {
    const QJsonObject json = ofSmallCase();
    QStringList keys;
    for (const QJsonValue& each : json["touchpoints"_L1].toArray())
        keys << each["key"_L1].toString();
    QCOMPARE(keys, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    QCOMPARE(json["closed_groups"_L1][0][0]["key"_L1].toString(), u"d"_s);
    QCOMPARE(json["improve"_L1]["initiatives"_L1][0]["touchpoints"_L1][0]["key"_L1].toString(), u"a"_s);
    QCOMPARE(json["mining"_L1]["links"_L1][0]["from"_L1]["key"_L1].toString(), u"a"_s);
    QStringList strata;
    for (const QJsonValue& each : json["by_segment"_L1]["strata"_L1].toArray()) {
        strata << each["key"_L1].toString();
        QCOMPARE(each["segments"_L1]["segment"_L1].toString(), each["key"_L1].toString().section(u'|', 1));
    }
    QCOMPARE(strata, (QStringList{u"NPS|x"_s, u"NPS|y"_s}));
    QVERIFY(json["strata"_L1][0]["segments"_L1].isNull());
}

QTEST_GUILESS_MAIN(TestAnalysisJson)
#include "tst_analysis_json.moc"
