#include "core/feedback/scale_levels.h"
#include "core/feedback/segments.h"
#include "core/model/draft.h"
#include "tests/support/text.h"

#include <QTest>

using namespace chwila;
using namespace chwila::feedback;
using chwila::testing::s;

class TestSegments : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsTypedIsUnderstood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one value") << s("Product=Comfort") << s("Product=Comfort");
        QTest::newRow("several attributes and values, in any order and with blanks")
            << s(" Region = North ; Product=Comfort | Basic|Comfort ;")
            << s("Product=Basic|Comfort; Region=North");
        QTest::newRow("an attribute without a value") << s("Product=; Region") << QString();
        QTest::newRow("the empty value") << s("Region=\"\"") << s("Region=\"\"");
        QTest::newRow("the empty value among others")
            << s("Region= North | \"\" ; Age=1") << s("Age=1; Region=\"\"|North");
        QTest::newRow("two quotation marks that are a value") << s("Region=\\\"\"") << s("Region=\\\"\"");
        QTest::newRow("signs that mean something else")
            << s("a\\=b\\;c=1\\|2|x\\\\y=z") << s("a\\=b\\;c=1\\|2|x\\\\y\\=z");
        QTest::newRow("the same attribute twice: the later counts") << s("A=1; A=2") << s("A=2");
    }
    void whatIsTypedIsUnderstood() {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const std::vector<SegmentChoice> choices = segmentsFromText(text);
        QCOMPARE(segmentsToText(choices), written);
        QVERIFY(segmentsFromText(written) == choices);
    }

    void aChoiceOfTheEmptyValueIsKept() {
        std::vector<SegmentChoice> choices;
        setSegment(choices, s("Region"), {QString()});
        setSegment(choices, s("Age"), {s("\"\""), QString(), s("30–39")});
        QVERIFY(segmentsFromText(segmentsToText(choices)) == choices);
    }

    void valuesAreCountedUnderTheOtherChoices() {
        model::Project project;
        model::Draft draft(project);
        const model::ScaleId scale = draft.add(usualScale(model::ScaleKind::Nps));
        const model::TouchpointId card = draft.add(model::Touchpoint{});
        const model::AliasId alias = draft.add(model::Alias{{}, {}, s("Quote"), scale, card});
        project = draft.project();
        CubeBuilder builder;
        const auto add = [&](const char* product, const char* region, qint64 n) {
            const int profile = builder.profile({{{s("Product"), s(product)}, {s("Region"), s(region)}}});
            builder.add(alias, profile, 1, 5, n);
        };
        add("Basic", "North", 3);
        add("Basic", "South", 5);
        add("Comfort", "North", 7);
        add("Comfort", "South", 11);
        add("Gold", "South", 13);
        const auto cube = std::move(builder).build();

        Filter filter;
        setSegment(filter.segments, s("Region"), {s("North")});
        setSegment(filter.segments, s("Product"), {s("Basic")});
        const std::map<QString, qint64> products = answersByValue(*cube, project, filter, s("Product"));
        QVERIFY((products == std::map<QString, qint64>{{s("Basic"), 3}, {s("Comfort"), 7}, {s("Gold"), 0}}));
        const std::map<QString, qint64> regions = answersByValue(*cube, project, filter, s("Region"));
        QVERIFY((regions == std::map<QString, qint64>{{s("North"), 3}, {s("South"), 5}}));
        QVERIFY(answersByValue(*cube, project, filter, s("Age")).empty());
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
