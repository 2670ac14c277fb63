#include "core/base/random.h"
#include "core/feedback/response_cube.h"
#include "core/feedback/scale_levels.h"

#include <QTest>

#include <numeric>

using namespace chwila;
using namespace chwila::feedback;

namespace {

struct CubeRow {
    model::AliasId alias;
    int profile;
    qint64 day;
    int level;
    qint64 count;
    bool setAside;
};

/// Two questions, 6 touchpoints; several labels share a touchpoint, some have none.
model::Project sampleProject() {
    model::Project project;
    model::Scale nps = usualScale(model::ScaleKind::Nps);
    nps.id = model::ScaleId{2};
    project.put(nps);
    model::Scale csat = usualScale(model::ScaleKind::Csat);
    csat.id = model::ScaleId{3};
    project.put(csat);
    for (qint64 id = 10; id < 16; ++id) {
        model::Touchpoint touchpoint;
        touchpoint.id = model::TouchpointId{id};
        project.put(touchpoint);
    }
    for (qint64 i = 0; i < 16; ++i) {
        model::Alias alias;
        alias.id = model::AliasId{100 + i};
        alias.scale = i % 2 == 0 ? nps.id : csat.id;
        if (i < 13) alias.touchpoint = model::TouchpointId{10 + i % 6};
        if (i == 13) alias.touchpoint = model::TouchpointId{77}; // no such touchpoint
        project.put(alias);
    }
    return project;
}

std::vector<Profile> sampleProfiles() {
    std::vector<Profile> profiles;
    for (const char* product : {"Comfort", "Basic"}) {
        for (const char* region : {"North", "South", "West"}) {
            profiles.push_back({{{QStringLiteral("Product"), QString::fromLatin1(product)},
                                 {QStringLiteral("Region"), QString::fromLatin1(region)}}});
        }
    }
    profiles.push_back({{{QStringLiteral("Region"), QStringLiteral("West")}}});
    profiles.push_back({});
    return profiles;
}

bool passes(const Filter& filter, const Profile& profile, qint64 day, model::ScaleId scale) {
    if (filter.scale && *filter.scale != scale) return false;
    if (filter.hasPeriod() && day == ResponseCube::undated) return false;
    if (filter.from.isValid() && day < filter.from.toJulianDay()) return false;
    if (filter.to.isValid() && day > filter.to.toJulianDay()) return false;
    for (const SegmentChoice& choice : filter.segments) {
        bool holds = false;
        for (const auto& [attribute, value] : profile.values)
            holds = holds || (attribute == choice.attribute && choice.values.contains(value));
        if (!holds) return false;
    }
    return true;
}

/// The definition, one row at a time.
AnswerCounts countedByHand(const std::vector<CubeRow>& rows, const std::vector<Profile>& profiles,
                           const model::Project& project, const Filter& filter) {
    AnswerCounts counts;
    std::map<std::tuple<model::TouchpointId, model::ScaleId, int>, std::vector<qint64>> cells;
    for (const CubeRow& row : rows) {
        const model::Alias* alias = project.find(row.alias);
        if (!alias) continue;
        const model::Scale* scale = project.find(alias->scale);
        if (!scale || !passes(filter, profiles[std::size_t(row.profile)], row.day, scale->id)) continue;
        if (!project.find(alias->touchpoint)) {
            counts.unassigned += row.count; // also those set aside, which are in no other count
            continue;
        }
        if (row.setAside) {
            counts.setAside += row.count;
            continue;
        }
        auto& levels = cells[{*alias->touchpoint, scale->id, row.profile}];
        levels.resize(std::size_t(levelCount(*scale)));
        levels[std::size_t(row.level)] += row.count;
        counts.answers += row.count;
    }
    for (const auto& [key, levels] : cells)
        counts.cells.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), levels});
    return counts;
}

Filter randomFilter(Random& random) {
    const QDate start(2024, 1, 1);
    Filter filter;
    if (random.below(2) == 0) filter.from = start.addDays(qint64(random.below(60)));
    if (random.below(2) == 0) filter.to = start.addDays(qint64(random.below(60)));
    if (random.below(3) == 0) filter.scale = model::ScaleId{qint64(2 + random.below(3))};
    if (random.below(2) == 0) {
        filter.segments.push_back({QStringLiteral("Product"), {QStringLiteral("Comfort")}});
    }
    if (random.below(2) == 0) {
        filter.segments.push_back(
            {QStringLiteral("Region"), {QStringLiteral("West"), QStringLiteral("North")}});
    }
    if (random.below(10) == 0)
        filter.segments.push_back({QStringLiteral("Shoe size"), {QStringLiteral("42")}});
    return filter;
}

CubeRow randomRow(Random& random, std::size_t profiles, const model::Project& project) {
    const qint64 label = qint64(random.below(18)); // two labels the project does not know
    const model::Alias* alias = project.find(model::AliasId{100 + label});
    const int levels = alias ? levelCount(*project.find(alias->scale)) : 5;
    const bool dated = random.below(10) != 0;
    const qint64 day = QDate(2024, 1, 1).toJulianDay() + qint64(random.below(60));
    return {model::AliasId{100 + label},         int(random.below(profiles)),
            dated ? day : ResponseCube::undated, int(random.below(std::uint64_t(levels))),
            qint64(1 + random.below(3)),         random.below(8) == 0};
}

} // namespace

class TestResponseCube : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCubeOfSomeGroupsHoldsNothingOfTheOthers() {
        const model::Project project = sampleProject();
        CubeBuilder builder;
        const int profile = builder.profile({});
        for (qint64 i = 0; i < 16; ++i)
            builder.add({100 + i}, profile, 2460000 + i, 1, 10 + i);
        builder.add({100}, profile, ResponseCube::undated, 2, 3);
        const auto cube = std::move(builder).build();
        const auto some = cube->only(project, [](model::TouchpointId touchpoint, model::ScaleId) {
            return touchpoint != model::TouchpointId{10};
        });
        const AnswerCounts all = cube->counts(project, {});
        const AnswerCounts shown = some->counts(project, {});
        QVERIFY(shown.of({10}).empty());
        QVERIFY(!shown.of({11}).empty());
        for (qint64 id = 11; id < 16; ++id) {
            QVERIFY(std::ranges::equal(shown.of({id}), all.of({id})));
        }
        QCOMPARE(shown.unassigned, 0);
        QCOMPARE(some->answers(), shown.answers);
        // The first day belongs to the touchpoint that is left out, the last ones to it or to none.
        QCOMPARE(some->firstDay(), QDate::fromJulianDay(2460001));
        QCOMPARE(some->lastDay(), QDate::fromJulianDay(2460011));
    }
    void hostileCountsStayAtTheHighest() {
        constexpr qint64 most = std::numeric_limits<quint32>::max();
        const model::Project project = sampleProject();
        CubeBuilder builder;
        const int profile = builder.profile({});
        builder.add({100}, profile, 2460000, 1, most + 5);
        builder.add({100}, profile, 2460001, 1, most);
        const auto cube = std::move(builder).build();
        QCOMPARE(cube->counts(project, {}).answers, most);
    }
    void countsEqualThoseMadeOneRowAtATime();
    void anEmptyCubeAnswersEverythingWithNothing();
    void itKnowsItsDaysAndAttributes();
    void equalProfilesHaveOneIndex();
    void labelsOfOneTouchpointAreAddedUp();
    void assigningALabelLaterMovesItsAnswers();
    void aNarrowedScaleLeavesOutWhatIsOffIt();
    void theOrderOfAddingDoesNotMatter();
};

void TestResponseCube::countsEqualThoseMadeOneRowAtATime() {
    const model::Project project = sampleProject();
    const std::vector<Profile> profiles = sampleProfiles();
    qint64 seenAnswers = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Random random(seed);
        CubeBuilder builder;
        for (std::size_t i = 0; i < profiles.size(); ++i)
            QCOMPARE(builder.profile(profiles[i]), int(i));
        std::vector<CubeRow> rows;
        for (std::uint64_t i = random.below(1500); i > 0; --i) {
            rows.push_back(randomRow(random, profiles.size(), project));
            const CubeRow& row = rows.back();
            builder.add(row.alias, row.profile, row.day, row.level, row.count, row.setAside);
        }
        const auto cube = std::move(builder).build();
        for (int i = 0; i < 40; ++i) {
            const Filter filter = i == 0 ? Filter{} : randomFilter(random);
            const AnswerCounts expected = countedByHand(rows, profiles, project, filter);
            const AnswerCounts counts = cube->counts(project, filter);
            QCOMPARE(counts.answers, expected.answers);
            QCOMPARE(counts.unassigned, expected.unassigned);
            QCOMPARE(counts.setAside, expected.setAside);
            QVERIFY(counts.cells == expected.cells);
            seenAnswers += counts.answers;
        }
    }
    QVERIFY(seenAnswers > 100000);
}

void TestResponseCube::anEmptyCubeAnswersEverythingWithNothing() {
    const auto cube = CubeBuilder().build();
    const AnswerCounts counts = cube->counts(sampleProject(), Filter{});
    QVERIFY(counts.cells.empty());
    QCOMPARE(counts.answers, 0);
    QVERIFY(counts.levels(model::TouchpointId{10}, model::ScaleId{2}).empty());
    QVERIFY(!cube->firstDay().isValid());
    QVERIFY(!cube->lastDay().isValid());
    QCOMPARE(cube->answers(), 0);
    QVERIFY(cube->attributes().empty());
}

void TestResponseCube::itKnowsItsDaysAndAttributes() {
    CubeBuilder builder;
    for (const Profile& profile : sampleProfiles())
        builder.profile(profile);
    const QDate first(2023, 5, 17);
    builder.add(model::AliasId{100}, 0, first.addDays(40).toJulianDay(), 3);
    builder.add(model::AliasId{100}, 1, ResponseCube::undated, 3);
    builder.add(model::AliasId{115}, 2, first.toJulianDay(), 3, 4);
    builder.add(model::AliasId{115}, 2, first.toJulianDay(), 3, 1, true);
    const auto cube = std::move(builder).build();
    QCOMPARE(cube->firstDay(), first);
    QCOMPARE(cube->lastDay(), first.addDays(40));
    QCOMPARE(cube->answers(), 6);
    QCOMPARE(cube->attributes().size(), std::size_t{2});
    QCOMPARE(cube->attributes().at(QStringLiteral("Region")),
             (QStringList{QStringLiteral("North"), QStringLiteral("South"), QStringLiteral("West")}));
}

void TestResponseCube::equalProfilesHaveOneIndex() {
    CubeBuilder builder;
    const std::vector<Profile> profiles = sampleProfiles();
    QCOMPARE(builder.profile(profiles[2]), 0);
    QCOMPARE(builder.profile(profiles[5]), 1);
    QCOMPARE(builder.profile(profiles[2]), 0);
    QCOMPARE(std::move(builder).build()->profiles().size(), std::size_t{2});
}

void TestResponseCube::labelsOfOneTouchpointAreAddedUp() {
    CubeBuilder builder;
    const int all = builder.profile({});
    builder.add(model::AliasId{100}, all, ResponseCube::undated, 10, 2);
    builder.add(model::AliasId{106}, all, ResponseCube::undated, 10, 3); // also touchpoint 10, NPS
    builder.add(model::AliasId{106}, all, ResponseCube::undated, 0);
    const AnswerCounts counts = std::move(builder).build()->counts(sampleProject(), {});
    QCOMPARE(counts.cells.size(), std::size_t{1});
    const std::vector<qint64> levels = counts.levels(model::TouchpointId{10}, model::ScaleId{2});
    QCOMPARE(levels, (std::vector<qint64>{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5}));
    QCOMPARE(counts.of(model::TouchpointId{10}).front().total(), 6);
    QVERIFY(counts.of(model::TouchpointId{11}).empty());
}

void TestResponseCube::assigningALabelLaterMovesItsAnswers() {
    model::Project project = sampleProject();
    CubeBuilder builder;
    builder.add(model::AliasId{114}, builder.profile({}), ResponseCube::undated, 4, 7);
    const auto cube = std::move(builder).build();
    QCOMPARE(cube->counts(project, {}).unassigned, 7);
    QCOMPARE(cube->counts(project, {}).answers, 0);
    model::Alias alias = *project.find(model::AliasId{114});
    alias.touchpoint = model::TouchpointId{12};
    project.put(alias);
    QCOMPARE(cube->counts(project, {}).unassigned, 0);
    QCOMPARE(cube->counts(project, {}).levels(model::TouchpointId{12}, model::ScaleId{2})[4], 7);
}

void TestResponseCube::aNarrowedScaleLeavesOutWhatIsOffIt() {
    model::Project project = sampleProject();
    CubeBuilder builder;
    const int all = builder.profile({});
    builder.add(model::AliasId{100}, all, ResponseCube::undated, 10, 7);
    builder.add(model::AliasId{100}, all, ResponseCube::undated, 3, 2);
    const auto cube = std::move(builder).build();
    model::Scale scale = *project.find(model::ScaleId{2});
    scale.maximum = 5;
    project.put(scale);
    QCOMPARE(cube->counts(project, {}).answers, 2);
    QCOMPARE(cube->counts(project, {}).cells.front().levels, (std::vector<qint64>{0, 0, 0, 2, 0, 0}));
}

void TestResponseCube::theOrderOfAddingDoesNotMatter() {
    const model::Project project = sampleProject();
    Random random(5);
    std::vector<CubeRow> rows;
    for (int i = 0; i < 500; ++i)
        rows.push_back(randomRow(random, 3, project));
    const auto countsOf = [&] {
        CubeBuilder builder;
        for (std::size_t i = 0; i < 3; ++i)
            builder.profile(sampleProfiles()[i]);
        for (const CubeRow& row : rows)
            builder.add(row.alias, row.profile, row.day, row.level, row.count, row.setAside);
        return std::move(builder).build()->counts(project, {QDate(2024, 1, 5), {}, {}, {}});
    };
    const AnswerCounts before = countsOf();
    random.shuffle(std::span(rows));
    QVERIFY(countsOf().cells == before.cells);
    QVERIFY(before.answers > 0);
}

QTEST_GUILESS_MAIN(TestResponseCube)
#include "tst_response_cube.moc"
