#include "core/base/random.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/fixtures.h"

#include <QSet>

using namespace chwila;
using namespace chwila::feedback;

namespace {

QString randomText(Random& random) {
    const QString letters = QStringLiteral("aą\"\\/\n\t<😀ع ");
    QString text;
    for (std::uint64_t i = random.below(8); i > 0; --i)
        text += letters[qsizetype(random.below(std::uint64_t(letters.size())))];
    // A half of a pair is no text and no JSON.
    return QString::fromUtf8(text.toUtf8());
}

model::Scale randomScale(Random& random) {
    model::Scale scale = usualScale(static_cast<model::ScaleKind>(random.below(4)));
    scale.id.value = qint64(random.below(50));
    scale.name = randomText(random);
    scale.step = 0.1 * double(1 + random.below(20));
    scale.lowAtMost = random.unit() * 10;
    scale.higherIsBetter = random.below(2) == 0;
    return scale;
}

QStringList randomList(Random& random) {
    QStringList list;
    for (std::uint64_t i = random.below(4); i > 0; --i)
        list += randomText(random);
    return list;
}

Mapping randomMapping(Random& random) {
    Mapping mapping;
    mapping.dialect.delimiter = QStringLiteral(",;\t|")[qsizetype(random.below(4))];
    mapping.dialect.encoding = randomText(random);
    mapping.dialect.headerRows = int(random.below(4));
    mapping.dialect.skippedRows = int(random.below(3));
    mapping.dialect.titles = static_cast<TitleRule>(random.below(3));
    mapping.dialect.backslash = random.below(2) == 0;
    for (std::uint64_t i = random.below(6); i > 0; --i) {
        const auto roles = columnRoles();
        ColumnMapping column{QStringLiteral("%1 %2").arg(i).arg(randomText(random)),
                             roles[random.below(roles.size())],
                             {},
                             randomList(random)};
        if (random.below(2) == 0) column.scale = randomScale(random);
        if (random.below(2) == 0) column.decimalSign = random.below(2) == 0 ? u'.' : u',';
        for (std::uint64_t w = random.below(4); w > 0; --w)
            column.words.push_back({randomText(random), double(random.below(11))});
        mapping.columns.push_back(column);
    }
    for (std::uint64_t i = random.below(3); i > 0; --i)
        mapping.questions.push_back({randomText(random), randomScale(random)});
    mapping.notApplicable = randomList(random);
    mapping.dateOrder = static_cast<DateOrder>(random.below(4));
    mapping.decimalSign = random.below(2) == 0 ? u'.' : u',';
    mapping.commentColumn = randomText(random);
    return mapping;
}

ColumnMapping column(const char* title, ColumnRole role, std::optional<model::Scale> scale = {}) {
    return {QString::fromUtf8(title), role, std::move(scale), {}};
}

} // namespace

class TestMapping : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyMappingComesBackFromItsText();
    void everyRoleHasItsOwnKeyAndName();
    void damagedTextIsAnError_data();
    void damagedTextIsAnError();
    void aWrongOrderOfDatesIsToldWithThoseThereAre();
    void aMisspeltRoleIsNamedWithItsColumn();
    void absentMembersHaveTheirUsualValues();
    void wrongMappingsAreNamed_data();
    void wrongMappingsAreNamed();
};

void TestMapping::everyMappingComesBackFromItsText() {
    Random random(21);
    for (int round = 0; round < 500; ++round) {
        const Mapping mapping = randomMapping(random);
        const Result<Mapping> read = mappingFromText(mappingToText(mapping));
        QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
        QVERIFY(*read == mapping);
        QCOMPARE(mappingToText(*read), mappingToText(mapping));
    }
}

void TestMapping::everyRoleHasItsOwnKeyAndName() {
    QSet<QString> keys;
    QSet<QString> names;
    for (const ColumnRole role : columnRoles()) {
        keys.insert(keyOf(role));
        names.insert(label(role, Language()));
        QVERIFY(columnRoleFromKey(keyOf(role)) == role);
    }
    QCOMPARE(keys.size(), 13);
    QCOMPARE(names.size(), 13);
    QVERIFY(!columnRoleFromKey(QStringLiteral("from a newer version")));
}

void TestMapping::damagedTextIsAnError_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no JSON") << QStringLiteral("{\"columns\": [");
    QTest::newRow("a list") << QStringLiteral("[]");
    QTest::newRow("no columns") << QStringLiteral("{}");
    QTest::newRow("columns are a number") << QStringLiteral("{\"columns\": 5}");
    QTest::newRow("a column without a title") << QStringLiteral("{\"columns\": [{\"role\": \"score\"}]}");
    QTest::newRow("a role that does not exist")
        << QStringLiteral("{\"columns\": [{\"title\": \"a\", \"role\": \"scroe\"}]}");
    QTest::newRow("a decimal sign of two letters")
        << QStringLiteral("{\"columns\": [{\"title\": \"a\", \"decimal_sign\": \",,\"}]}");
    QTest::newRow("a long delimiter") << QStringLiteral("{\"delimiter\": \"ab\", \"columns\": []}");
    QTest::newRow("an unknown order of dates")
        << QStringLiteral("{\"date_order\": \"ydm\", \"columns\": []}");
    QTest::newRow("a scale with a text for a number")
        << QStringLiteral("{\"columns\": [{\"title\": \"a\", \"scale\": {\"minimum\": \"x\"}}]}");
}

void TestMapping::damagedTextIsAnError() {
    QFETCH(QString, text);
    const Result<Mapping> read = mappingFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QVERIFY(!read.error().message.isEmpty());
}

void TestMapping::aWrongOrderOfDatesIsToldWithThoseThereAre() {
    const Result<Mapping> read =
        mappingFromText(QStringLiteral("{\"date_order\": \"epoch\", \"columns\": []}"));
    QVERIFY(!read);
    for (const char* part : {"“epoch”", "date_order", "ymd, dmy, mdy, unix"})
        QVERIFY2(read.error().message.contains(QString::fromUtf8(part)), qPrintable(read.error().message));
}

void TestMapping::aMisspeltRoleIsNamedWithItsColumn() {
    const Result<Mapping> read = mappingFromText(
        QStringLiteral("{\"columns\": [{\"title\": \"How was it?\", \"role\": \"anwser\"}]}"));
    QVERIFY(!read);
    for (const char* part : {"“How was it?”", "“anwser”", "answer", "touchpoint"})
        QVERIFY2(read.error().message.contains(QString::fromUtf8(part)), qPrintable(read.error().message));
    // Without a role a column is not used, as people leave it out who write such files.
    const Result<Mapping> without = mappingFromText(QStringLiteral("{\"columns\": [{\"title\": \"a\"}]}"));
    QVERIFY(without);
    QVERIFY(without->columns[0].role == ColumnRole::Ignore);
}

void TestMapping::absentMembersHaveTheirUsualValues() {
    const Result<Mapping> read =
        mappingFromText(QStringLiteral("{\"columns\": [], \"something newer\": {\"x\": 1}}"));
    QVERIFY(read);
    QVERIFY(*read == Mapping{});
}

void TestMapping::wrongMappingsAreNamed_data() {
    const model::Scale nps = usualScale(model::ScaleKind::Nps);
    model::Scale broken = nps;
    broken.step = 0;
    QTest::addColumn<Mapping>("mapping");
    QTest::addColumn<QString>("word"); // that the sentence must hold; empty: the mapping is sound
    const auto row = [](const char* name, std::vector<ColumnMapping> columns, const char* word,
                        std::vector<QuestionScale> questions = {}) {
        Mapping mapping;
        mapping.columns = std::move(columns);
        mapping.questions = std::move(questions);
        QTest::newRow(name) << mapping << QString::fromLatin1(word);
    };
    const ColumnMapping touchpoint = column("where", ColumnRole::Touchpoint);
    row("sound and long", {touchpoint, column("score", ColumnRole::Score, nps)}, "");
    row("sound and wide", {column("a", ColumnRole::Answer, nps), column("b", ColumnRole::Answer, nps)}, "");
    row("sound with questions",
        {touchpoint, column("q", ColumnRole::Question), column("score", ColumnRole::Score)}, "",
        {{QStringLiteral("NPS"), nps}});
    row("no score", {touchpoint}, "No column holds scores");
    row("a score without a touchpoint", {column("score", ColumnRole::Score, nps)}, "touchpoint");
    row("two times",
        {column("a", ColumnRole::Answer, nps), column("t", ColumnRole::Time), column("u", ColumnRole::Time)},
        "Date or time");
    row("no scale", {column("a", ColumnRole::Answer)}, "has no scale");
    row("a broken scale", {column("a", ColumnRole::Answer, broken)}, "has no scale");
    row("a title twice", {column("a", ColumnRole::Answer, nps), column("a", ColumnRole::Segment)}, "twice");
    row("questions without scales",
        {touchpoint, column("q", ColumnRole::Question), column("score", ColumnRole::Score)}, "each question");
    row("questions and two scores",
        {touchpoint, column("q", ColumnRole::Question), column("s", ColumnRole::Score),
         column("t", ColumnRole::Score)},
        "one column of scores", {{QStringLiteral("NPS"), nps}});
}

void TestMapping::wrongMappingsAreNamed() {
    QFETCH(Mapping, mapping);
    QFETCH(QString, word);
    const Result<void> sound = checkMapping(mapping);
    QCOMPARE(sound.has_value(), word.isEmpty());
    if (!sound) QVERIFY2(sound.error().message.contains(word), qPrintable(sound.error().message));
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
