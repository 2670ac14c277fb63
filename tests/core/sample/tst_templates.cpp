#include "core/model/validate.h"
#include "core/sample/templates.h"

#include <QTest>

#include <set>

using namespace chwila;

class TestTemplates : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyTemplateIsSound_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const QString& language : Language::available()) {
            for (const sample::Template& row : sample::templates(Language(language))) {
                QTest::addRow("%s in %s", qPrintable(row.name), qPrintable(language)) << row.name << language;
            }
        }
    }
    void everyTemplateIsSound() {
        QFETCH(QString, name);
        QFETCH(QString, language);
        const Result<model::Project> project = sample::makeTemplate(name, Language(language));
        QVERIFY(project);
        for (const model::Issue& issue : model::validate(*project))
            QFAIL(qPrintable(issue.message));
        QVERIFY(project->all<model::Stage>().size() >= 5);
        QVERIFY(project->all<model::Department>().size() >= 6);
        QVERIFY(project->all<model::Touchpoint>().size() >= 14);
        QVERIFY(project->all<model::Scale>().isEmpty());
        for (const model::Touchpoint& card : project->all<model::Touchpoint>()) {
            QVERIFY(!card.assumedScore);
            QVERIFY(!card.name.isEmpty());
        }
        QCOMPARE(project->settings().reportLanguage, language);
    }

    void everyTouchpointIsOnAWayFromStartToEnd_data() { everyTemplateIsSound_data(); }
    void everyTouchpointIsOnAWayFromStartToEnd() {
        QFETCH(QString, name);
        const model::Project project = *sample::makeTemplate(name, Language());
        std::set<qint64> reached{0};
        std::set<qint64> leads{-1};
        const auto from = [](const model::Transition& t) { return t.from ? t.from->value : 0; };
        const auto to = [](const model::Transition& t) { return t.to ? t.to->value : -1; };
        for (qsizetype round = 0; round <= project.all<model::Touchpoint>().size(); ++round) {
            for (const model::Transition& arrow : project.all<model::Transition>()) {
                if (reached.contains(from(arrow))) reached.insert(to(arrow));
                if (leads.contains(to(arrow))) leads.insert(from(arrow));
            }
        }
        for (const model::Touchpoint& card : project.all<model::Touchpoint>()) {
            QVERIFY2(reached.contains(card.id.value), qPrintable(card.name));
            QVERIFY2(leads.contains(card.id.value), qPrintable(card.name));
        }
    }

    void theLanguageChangesEveryName() {
        const model::Project english = *sample::makeTemplate(QStringLiteral("hotel"), Language());
        const model::Project polish =
            *sample::makeTemplate(QStringLiteral("hotel"), Language(QStringLiteral("pl")));
        QVERIFY(english.all<model::Stage>().begin()->name != polish.all<model::Stage>().begin()->name);
        QCOMPARE(english.all<model::Touchpoint>().size(), polish.all<model::Touchpoint>().size());
    }

    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        const Result<model::Project> project = sample::makeTemplate(QStringLiteral("spaceship"), Language());
        QVERIFY(!project);
        QCOMPARE(project.error().code, ErrorCode::NotFound);
        QVERIFY(project.error().message.contains(QLatin1String("telecom")));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
