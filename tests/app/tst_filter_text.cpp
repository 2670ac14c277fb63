#include "app/commands/filter_text.h"

#include <QTest>

using namespace chwila;

class TestFilterText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        const auto scale = [this](qint64 id, model::ScaleKind kind, const char* name) {
            model::Scale row;
            row.id = model::ScaleId{id};
            row.kind = kind;
            row.name = QString::fromUtf8(name);
            m_project.put(row);
        };
        scale(2, model::ScaleKind::Nps, "Would recommend us");
        scale(3, model::ScaleKind::Csat, "Service");
        scale(4, model::ScaleKind::Csat, "Price");
        feedback::CubeBuilder builder;
        const auto add = [&](const char* product, const char* region) {
            const int profile = builder.profile({{{QStringLiteral("Product"), QString::fromUtf8(product)},
                                                  {QStringLiteral("Region"), QString::fromUtf8(region)}}});
            builder.add(model::AliasId{9}, profile, 2460000, 1);
        };
        add("Comfort", "North, coast");
        add("Basic", "South");
        m_cube = std::move(builder).build();
    }

    void nothingCountsEverything() {
        const auto filter = parse("");
        QVERIFY(filter);
        QVERIFY(filter->countsEverything());
    }

    void allPartsTogether() {
        const auto filter = parse("from=2025-01-01, to=2025-03-31,segment:Product=Comfort|Basic,scale=nps");
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(filter->from, QDate(2025, 1, 1));
        QCOMPARE(filter->to, QDate(2025, 3, 31));
        QCOMPARE(filter->segments.size(), std::size_t{1});
        QCOMPARE(filter->segments[0].values,
                 (QStringList{QStringLiteral("Comfort"), QStringLiteral("Basic")}));
        QCOMPARE(*filter->scale, model::ScaleId{2});
    }

    void aPersonaStandsForItsSegments() {
        model::Persona persona;
        persona.id = model::PersonaId{20};
        persona.name = QStringLiteral("Ania");
        persona.segments = QStringLiteral("Product=Basic; Region=South");
        m_project.put(persona);
        const auto filter = parse("persona=ania");
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(filter->segments.size(), std::size_t{2});
        QCOMPARE(filter->segments[1].attribute, QStringLiteral("Region"));
        const auto nobody = parse("persona=Jan");
        QVERIFY(!nobody && nobody.error().message.contains(QStringLiteral("Ania")));
    }

    void aCommaCanBeWritten() {
        const auto filter = parse("segment:Region=North\\, coast");
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(filter->segments[0].values, QStringList{QStringLiteral("North, coast")});
    }

    void scalesAreFoundByNameAndNumber() {
        QCOMPARE(*parse("scale=price")->scale, model::ScaleId{4});
        QCOMPARE(*parse("scale=3")->scale, model::ScaleId{3});
    }

    void whatIsWrongIsNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no equals sign") << "yesterday"
                                        << "yesterday";
        QTest::newRow("an unknown part") << "colour=red"
                                         << "colour";
        QTest::newRow("no day") << "from=31.12.2024"
                                << "31.12.2024";
        QTest::newRow("an impossible day") << "to=2025-02-30"
                                           << "2025-02-30";
        QTest::newRow("an unknown segment lists those there are") << "segment:Age=9"
                                                                  << "Product, Region";
        QTest::newRow("an unknown value lists those there are") << "segment:Product=Gold"
                                                                << "Basic, Comfort";
        QTest::newRow("an unknown question lists those there are") << "scale=CES"
                                                                   << "Would recommend us";
        QTest::newRow("a kind that two questions share") << "scale=csat"
                                                         << "Service";
        QTest::newRow("an end before the beginning") << "from=2025-02-01,to=2025-01-01"
                                                     << "ends before";
    }
    void whatIsWrongIsNamed() {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto filter = app::parseFilter(text, m_project, *m_cube);
        QVERIFY(!filter);
        QVERIFY2(filter.error().message.contains(named), qPrintable(filter.error().message));
    }

  private:
    Result<feedback::Filter> parse(const char* text) {
        return app::parseFilter(QString::fromUtf8(text), m_project, *m_cube);
    }

    model::Project m_project;
    std::shared_ptr<const feedback::ResponseCube> m_cube;
};

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filter_text.moc"
