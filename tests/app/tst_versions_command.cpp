#include "command_runner.h"
#include "core/edit/removal.h"
#include "core/model/draft.h"
#include "core/store/answer_store.h"
#include "core/store/project_file.h"
#include "core/store/version_store.h"
#include "tests/support/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace chwila;
using app::Ran;
using chwila::testing::s;

class TestVersionsCommand : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(app::runCommand({s("new"), s("--template"), s("hotel"), file()}).code, int(app::Done));
    }

    void aProjectWithoutVersionsSaysSo() {
        const Ran ran = versions({});
        QCOMPARE(ran.code, int(app::Done));
        QVERIFY2(ran.output.contains("no named version"), ran.output.constData());
    }

    void whatIsKeptIsListedWithWhatHappenedSince() {
        QCOMPARE(versions({s("--name"), s("As handed over")}).code, int(app::Done));
        removeFirstTouchpoint();
        const Ran text = versions({});
        QVERIFY2(text.output.contains("As handed over"), text.output.constData());
        QVERIFY2(text.output.contains("removed"), text.output.constData());
        const Ran json = versions({s("--format"), s("json")});
        const QJsonObject first = QJsonDocument::fromJson(json.output).array().first().toObject();
        QCOMPARE(first.value(s("name")).toString(), s("As handed over"));
        QCOMPARE(first.value(s("touchpoints")).toInteger(), load().all<model::Touchpoint>().size() + 1);
        QVERIFY(first.value(s("changes")).toInteger() > 0);
    }

    void comparingNamesEachRecord() {
        const QString name = load().all<model::Touchpoint>().begin()->name;
        QCOMPARE(versions({s("--name"), s("Then")}).code, int(app::Done));
        removeFirstTouchpoint();
        const Ran text = versions({s("--compare"), s("then")});
        QCOMPARE(text.code, int(app::Done));
        QVERIFY2(QString::fromUtf8(text.output).contains(s("Removed: Touchpoint “%1” (").arg(name)),
                 text.output.constData());
        const Ran json = versions({s("--compare"), s("Then"), s("--format"), s("json")});
        const QJsonObject object = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(object.value(s("version")).toString(), s("Then"));
        const QJsonObject record = object.value(s("since")).toArray().first().toObject();
        QCOMPARE(record.value(s("what")).toString(), s("removed"));
        QCOMPARE(record.value(s("table")).toString(), s("touchpoint"));
    }

    void restoringIsOneStepThatCanBeUndone() {
        const model::Project then = load();
        QCOMPARE(versions({s("--name"), s("Then")}).code, int(app::Done));
        removeFirstTouchpoint();
        const model::Project now = load();
        const Ran ran = versions({s("--restore"), s("Then")});
        QCOMPARE(ran.code, int(app::Done));
        QVERIFY2(ran.output.contains("Answers stay"), ran.output.constData());
        QVERIFY(load() == then);
        const auto opened = store::ProjectFile::open(file());
        const auto history = (*opened)->history();
        QVERIFY(history->entries.back().text.contains(s("Then")));
        QVERIFY((*opened)->undo(history->entries.back()));
        QVERIFY(*(*opened)->load() == now);
    }

    void aNameThatIsTakenOrUnknownIsTold() {
        const Ran none = versions({s("--compare"), s("Then")});
        QCOMPARE(none.code, int(app::Failed));
        QVERIFY2(none.errors.contains("none has been named"), none.errors.constData());
        QCOMPARE(versions({s("--name"), s("Then")}).code, int(app::Done));
        const Ran taken = versions({s("--name"), s("THEN")});
        QCOMPARE(taken.code, int(app::Failed));
        QVERIFY2(taken.errors.contains("Choose another name"), taken.errors.constData());
        const Ran unknown = versions({s("--restore"), s("Now")});
        QCOMPARE(unknown.code, int(app::Failed));
        QVERIFY2(unknown.errors.contains("There are: Then."), unknown.errors.constData());
    }

    void aVersionGetsAnotherNameOrGoes() {
        QCOMPARE(versions({s("--name"), s("Then")}).code, int(app::Done));
        QCOMPARE(versions({s("--name"), s("Later")}).code, int(app::Done));
        QCOMPARE(versions({s("--rename"), s("then"), s("--to"), s("Handed over")}).code, int(app::Done));
        QCOMPARE(names(), QStringList({s("Later"), s("Handed over")}));
        const Ran taken = versions({s("--rename"), s("Later"), s("--to"), s("handed over")});
        QCOMPARE(taken.code, int(app::Failed));
        QCOMPARE(versions({s("--rename"), s("Later"), s("--to"), s(" ")}).code, int(app::Usage));
        QCOMPARE(versions({s("--delete"), s("later")}).code, int(app::Done));
        QCOMPARE(names(), QStringList{s("Handed over")});
        QCOMPARE(versions({s("--delete"), s("Later")}).code, int(app::Failed));
    }

    void aDamagedVersionIsNamedAndCanBeDeleted() {
        QCOMPARE(versions({s("--name"), s("One")}).code, int(app::Done));
        QCOMPARE(versions({s("--name"), s("Two")}).code, int(app::Done));
        SQLite::Database(file().toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE version SET project = x'00' WHERE name = 'Two'");
        const Ran listed = versions({});
        QCOMPARE(listed.code, int(app::Failed));
        QVERIFY2(listed.output.contains("One"), listed.output.constData());
        QVERIFY2(listed.errors.contains("Two: "), listed.errors.constData());
        const Ran none = versions({s("--compare"), s("Two")});
        QCOMPARE(none.code, int(app::Failed));
        QVERIFY2(none.errors.contains(".chwila: "), "which project it is about");
        QCOMPARE(versions({s("--delete"), s("Two")}).code, int(app::Done));
        QCOMPARE(versions({}).code, int(app::Done));
    }

    void twoVersionsAreCompared() {
        QCOMPARE(versions({s("--name"), s("One")}).code, int(app::Done));
        removeFirstTouchpoint();
        QCOMPARE(versions({s("--name"), s("Two")}).code, int(app::Done));
        removeFirstTouchpoint();
        const QStringList line{s("--compare"), s("One"), s("--with"), s("two"), s("--format"), s("json")};
        const QJsonObject forth = QJsonDocument::fromJson(versions(line).output).object();
        QCOMPARE(forth.value(s("with")).toString(), s("Two"));
        QCOMPARE(touchpointsIn(forth, "removed"), 1);
        const Ran back =
            versions({s("--compare"), s("Two"), s("--with"), s("One"), s("--format"), s("json")});
        QCOMPARE(touchpointsIn(QJsonDocument::fromJson(back.output).object(), "added"), 1);
        const Ran now = versions({s("--compare"), s("One"), s("--format"), s("json")});
        QCOMPARE(touchpointsIn(QJsonDocument::fromJson(now.output).object(), "removed"), 2);
        QVERIFY(versions({s("--compare"), s("One"), s("--with"), s("Two")})
                    .output.contains("From “One” to “Two”"));
    }

    void whatAVersionHeldIsExported() {
        const model::Project then = load();
        QCOMPARE(versions({s("--name"), s("Then")}).code, int(app::Done));
        removeFirstTouchpoint();
        const model::Project now = load();
        const QString json = m_folder->filePath(s("then.json"));
        const QString made = m_folder->filePath(s("then.chwila"));
        QCOMPARE(
            app::runCommand({s("export"), file(), s("--as-in"), s("then"), s("--complete"), s("-o"), json})
                .code,
            int(app::Done));
        QVERIFY(load() == now);
        QCOMPARE(app::runCommand({s("new"), s("--from"), json, made}).code, int(app::Done));
        const auto opened = store::ProjectFile::open(made);
        const model::Project held = *(*opened)->load();
        QVERIFY(std::ranges::equal(held.all<model::Touchpoint>(), then.all<model::Touchpoint>()));
        QVERIFY(std::ranges::equal(held.all<model::Transition>(), then.all<model::Transition>()));
        const Ran unknown = app::runCommand({s("export"), file(), s("--as-in"), s("Never"), s("-o"), json});
        QCOMPARE(unknown.code, int(app::Failed));
    }

    void optionsThatNeedEachOtherAreAsked() {
        QCOMPARE(versions({s("--rename"), s("a")}).code, int(app::Usage));
        QCOMPARE(versions({s("--to"), s("a")}).code, int(app::Usage));
        QCOMPARE(versions({s("--with"), s("a")}).code, int(app::Usage));
    }

    void oneThingAtATime() {
        const Ran ran = versions({s("--name"), s("a"), s("--restore"), s("b")});
        QCOMPARE(ran.code, int(app::Usage));
        QVERIFY(ran.output.isEmpty());
    }

  private:
    QString file() const { return m_folder->filePath(s("hotel.chwila")); }

    Ran versions(const QStringList& options) const {
        return app::runCommand(QStringList{s("versions"), file()} + options);
    }

    QStringList names() const {
        QStringList names;
        for (const QJsonValue each :
             QJsonDocument::fromJson(versions({s("--format"), s("json")}).output).array())
            names += each[s("name")].toString();
        return names;
    }

    static int touchpointsIn(const QJsonObject& told, const char* what) {
        const QJsonArray records = told.value(s("since")).toArray();
        return static_cast<int>(std::ranges::count_if(records, [&](const QJsonValue& each) {
            return each[s("table")] == s("touchpoint") && each[s("what")] == s(what);
        }));
    }

    model::Project load() const {
        const auto opened = store::ProjectFile::open(file());
        if (!opened) qFatal("cannot be opened");
        return *(*opened)->load();
    }

    void removeFirstTouchpoint() const {
        const auto opened = store::ProjectFile::open(file());
        const model::Project project = *(*opened)->load();
        const auto change =
            edit::remove(project, {.touchpoints = {project.all<model::Touchpoint>().begin()->id}});
        if (!change || !(*opened)->commit(*change, s("Remove"))) qFatal("not removed");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestVersionsCommand)
#include "tst_versions_command.moc"
