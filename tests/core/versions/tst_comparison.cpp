#include "core/edit/removal.h"
#include "core/edit/structure_edits.h"
#include "core/versions/comparison.h"
#include "tests/core/model/record_samples.h"
#include "tests/core/versions/small_project.h"

#include <QTest>

using namespace chwila;
using namespace chwila::model;
using namespace chwila::versions;

namespace {

/// "Changed Touchpoint “Pay” (Assumed score: – → 7)", a record a line.
QStringList told(const Project& from, const Project& to) {
    const Language language;
    QStringList lines;
    for (const Compared& record : compare(from, to, language).records) {
        QString line =
            QStringList{happenedWord(record.happened, language), record.kind, record.name}.join(u' ');
        if (!record.details.isEmpty()) line += QStringLiteral(" (%1)").arg(record.details);
        lines += line.simplified();
    }
    return lines;
}

template <class Edit>
QStringList toldOf(const SmallProject& then, Edit&& edit) {
    Draft draft(then.project);
    edit(draft);
    return told(then.project, draft.project());
}

QString q(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aProjectComparedWithItselfHasNothingToTell() {
        const SmallProject then;
        const Comparison comparison = compare(then.project, then.project, Language());
        QVERIFY(comparison.records.empty());
        QCOMPARE(summary(comparison, Language()), q("nothing has changed"));
    }

    void fieldsAreToldByTheirNamesWithTheirValues() {
        const SmallProject then;
        const QStringList lines = toldOf(then, [&](Draft& draft) {
            const ChannelId phone = draft.add(Channel{.name = q("Phone")});
            draft.update(then.pay, [&](Touchpoint& card) {
                card.name = q("Pay by card");
                card.description = q("At the till");
                card.department = then.web;
                card.channel = phone;
                card.step = 2;
                card.assumedScore = 7.5;
                card.visibility = Visibility::Backstage;
            });
        });
        QCOMPARE(lines, (QStringList{q("Changed Touchpoint “Pay by card” (Department: Shop → Web; "
                                       "Step: 1 → 3; Name: “Pay” → “Pay by card”; Description: written; "
                                       "Channel: – → Phone; Visibility: Frontstage → Backstage; "
                                       "Assumed score: – → 7.5)"),
                                     q("Added Channel “Phone”")}));
    }

    void whatCameAndWentIsToldWithItsPlace() {
        const SmallProject then;
        const QStringList lines = toldOf(then, [&](Draft& draft) {
            const TouchpointId chat = SmallProject::touchpoint(draft, then.use, then.web, "Chat");
            draft.add(Transition{.from = then.call, .to = chat});
            draft.add(Transition{.from = chat});
            draft.add(Note{.text = q("Quick"), .touchpoint = chat});
            draft.remove(then.note);
        });
        QCOMPARE(lines,
                 (QStringList{q("Added Touchpoint “Chat” (Web · Use)"), q("Added Arrow “Call” → “Chat”"),
                              q("Added Arrow “Chat” → end"), q("Added Note “Quick” (Chat)"),
                              q("Removed Note “Too long a form” (Pay)")}));
    }

    void aJourneyIsToldAsOne() {
        const SmallProject then;
        const auto removed = edit::removeJourney(then.project, then.journey);
        QVERIFY(removed);
        Project now = then.project;
        QVERIFY(removed->applyTo(now));
        QCOMPARE(told(then.project, now),
                 (QStringList{q("Removed Journey “Insurance” (with 3 touchpoint(s))"),
                              q("Changed Label of answers “pay” (Touchpoint: Pay → –)"),
                              q("Changed Label of answers “call” (Touchpoint: Call → –)")}));
        QCOMPARE(told(now, then.project).front(), q("Added Journey “Insurance” (with 3 touchpoint(s))"));
    }

    void whoIsInsertedDoesNotMoveTheOthers() {
        const SmallProject then;
        const auto added = edit::addStage(then.project, then.journey, q("Compare"), 0);
        Project now = then.project;
        QVERIFY(added && added->applyTo(now));
        QCOMPARE(told(then.project, now), QStringList{q("Added Stage “Compare” (Insurance)")});
    }

    void anOrderInOneJourneyIsNotThatOfAnother() {
        const SmallProject then;
        const auto moved = edit::moveStage(then.project, then.use, 0);
        Project now = then.project;
        QVERIFY(moved && moved->applyTo(now));
        const QStringList lines = told(then.project, now);
        QCOMPARE(lines.filter(q("another place in the order")), lines);
        QVERIFY2(lines.contains(q("Changed Stage “Use” (another place in the order)")),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(!lines.join(u'\n').contains(q("“All”")));
    }

    void anotherOrderIsTold() {
        const SmallProject then;
        const auto moved = edit::moveDepartment(then.project, then.web, 0);
        Project now = then.project;
        QVERIFY(moved && moved->applyTo(now));
        const QStringList lines = told(then.project, now);
        QVERIFY2(lines.contains(q("Changed Department “Web” (another place in the order)")),
                 qPrintable(lines.join(u'\n')));
    }

    void theRestOfTheFieldsHasWordsToo() {
        const SmallProject then;
        const QStringList lines = toldOf(then, [&](Draft& draft) {
            draft.update(then.journey, [](Journey& journey) { journey.inReport = false; });
            draft.update(then.payLabel, [&](Alias& label) { label.touchpoint = then.call; });
            draft.update(then.note, [&](Note& note) { note.touchpoint = then.call; });
            draft.update(SettingsId{1}, [](Settings& settings) {
                settings.reportSections = q("cover");
                settings.hazard1 = 0.5;
                settings.notes = q("Mind the gap");
            });
        });
        QCOMPARE(lines, (QStringList{q("Changed Project (Notes: written; Leave at the 1st bad experience: "
                                       "44.0% → 50.0%; Sections of the report: changed)"),
                                     q("Changed Journey “Insurance” (In the report: yes → no)"),
                                     q("Changed Note “Too long a form” (Touchpoint: “Pay” → “Call”)"),
                                     q("Changed Label of answers “pay” (Touchpoint: Pay → Call)")}));
    }

    void initiativesNameTheirTouchpoints() {
        SmallProject then;
        Draft draft(then.project);
        const InitiativeId mend = draft.add(Initiative{.name = q("Mend it"), .touchpoints = {then.pay}});
        then.project = draft.project();
        const QStringList lines = toldOf(then, [&](Draft& later) {
            later.update(mend, [&](Initiative& initiative) {
                initiative.touchpoints = {then.pay, then.call};
                initiative.due = QDate(2027, 1, 31);
            });
        });
        QCOMPARE(lines, QStringList{q("Changed Initiative “Mend it” (Touchpoints: Pay → Pay, Call; "
                                      "Due: – → 31 Jan 2027)")});
    }

    void theSummaryCounts() {
        const SmallProject then;
        Draft draft(then.project);
        SmallProject::touchpoint(draft, then.use, then.web, "Chat");
        draft.remove(then.note);
        draft.update(then.buy, [](Stage& stage) { stage.name = q("Get it"); });
        const Comparison comparison = compare(then.project, draft.project(), Language());
        QCOMPARE(comparison.count(Happened::Added), 1);
        QCOMPARE(summary(comparison, Language()), q("1 added, 1 removed, 1 changed"));
    }

    void textsOfTheProjectStayOnOneLineAndShort() {
        const SmallProject then;
        const QStringList lines = toldOf(then, [&](Draft& draft) {
            draft.add(Note{.text = q("a\nb ") + QString(500, u'x'), .touchpoint = then.pay});
        });
        QVERIFY(lines.front().startsWith(q("Added Note “a b xxx")));
        QVERIFY(lines.front().size() < 160);
    }

    void everyFieldThatDiffersIsToldOrKnownNotToBe() {
        // Sources, questions, logs and pictures stay, or are told with what shows them.
        const QStringList untold{q("picture"), q("scale"), q("source"), q("observed_log")};
        const QStringList silent{q("alias.source"), q("alias.label"), q("alias.scale")};
        QStringList forgotten;
        forEachRecordType([&]<class Record>() {
            const QString table = QLatin1String(Record::table);
            if (untold.contains(table)) return;
            forEachField<Record>([&](const auto& field) {
                const QString name = table + u'.' + QLatin1String(field.name);
                if (name.endsWith(q(".id")) || name.endsWith(q(".order")) || silent.contains(name)) return;
                if (!isTold<Record>(field)) forgotten += name;
            });
        });
        QCOMPARE(forgotten, QStringList());
    }

  private:
    template <class Record, class Field>
    static bool isTold(const Field& field) {
        Record before, after;
        if (!before.id.isValid()) before.id = after.id = Id<Record>{50};
        samples::fill(after.*field.member, 0);
        Project from, to;
        from.put(before);
        to.put(after);
        return !compare(from, to, Language()).records.empty();
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
