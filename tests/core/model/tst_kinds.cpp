#include "core/model/project.h"

#include <QSet>
#include <QTest>

using namespace chwila;
using namespace chwila::model;

class TestKinds : public QObject {
    Q_OBJECT

  private:
    template <class Enum>
    void checkRows(std::size_t expected) {
        const auto rows = kindRows<Enum>();
        QCOMPARE(rows.size(), expected);
        QSet<QString> keys;
        for (const KindRow<Enum>& row : rows) {
            const Kind<Enum> kind = Kind<Enum>::fromKey(QLatin1String(row.key));
            QVERIFY(kind.isKnown());
            QVERIFY(kind.is(row.value));
            QVERIFY(kind == Kind<Enum>(row.value));
            QCOMPARE(kind.key(), QLatin1String(row.key));
            QCOMPARE(kind.find()->label, row.label);
            QCOMPARE(label(kind, Language()), QString::fromUtf8(row.label));
            keys.insert(kind.key());
        }
        QCOMPARE(static_cast<std::size_t>(keys.size()), expected);
    }

  private Q_SLOTS:
    // The counts fail where an enum value was added without its row, or the other way about.
    void everyValueHasItsRow() {
        checkRows<JourneyKind>(static_cast<std::size_t>(JourneyKind::Inspiration) + 1);
        checkRows<Phase>(static_cast<std::size_t>(Phase::After) + 1);
        checkRows<ExperienceArea>(static_cast<std::size_t>(ExperienceArea::Unset) + 1);
        checkRows<Visibility>(static_cast<std::size_t>(Visibility::Backstage) + 1);
        checkRows<Verdict>(static_cast<std::size_t>(Verdict::Added) + 1);
        checkRows<Exit>(static_cast<std::size_t>(Exit::Lost) + 1);
        checkRows<LaneKind>(static_cast<std::size_t>(LaneKind::Measures) + 1);
        checkRows<NoteKind>(static_cast<std::size_t>(NoteKind::Observation) + 1);
        checkRows<Severity>(static_cast<std::size_t>(Severity::High) + 1);
        checkRows<InitiativeCategory>(static_cast<std::size_t>(InitiativeCategory::Strategic) + 1);
        checkRows<InitiativeStatus>(static_cast<std::size_t>(InitiativeStatus::Dropped) + 1);
        checkRows<ScaleKind>(static_cast<std::size_t>(ScaleKind::Own) + 1);
        checkRows<SourceKind>(static_cast<std::size_t>(SourceKind::Postgres) + 1);
        checkRows<SourceReading>(static_cast<std::size_t>(SourceReading::Weekly) + 1);
    }

    void aKindOfANewerVersionIsKeptAsItIs() {
        QJsonObject object = recordToJson(Lane{.id = {3}, .journey = {2}});
        object.insert(QStringLiteral("kind"), QStringLiteral("hologram"));
        const Result<Lane> lane = recordFromJson<Lane>(object);
        QVERIFY(lane);
        QVERIFY(!lane->kind.isKnown());
        QVERIFY(!lane->kind.known());
        QVERIFY(!lane->kind.is(LaneKind::Emotion));
        QVERIFY(!lane->kind.find());
        QCOMPARE(label(lane->kind, Language()), QStringLiteral("hologram"));
        QCOMPARE(recordToJson(*lane), object);
        QVERIFY(lane->kind != Kind<LaneKind>::fromKey(QStringLiteral("other")));
        QVERIFY(lane->kind != Kind<LaneKind>());
    }
};

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
