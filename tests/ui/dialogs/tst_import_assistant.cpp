#include "tests/ui/views/view_fixture.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/label_model.h"
#include "ui/dialogs/role_header.h"
#include "ui/dialogs/sample_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

using namespace chwila;
using namespace chwila::ui;

class TestImportAssistant : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() {
        m_fixture = std::make_unique<test::ViewFixture>();
        const QString path = m_fixture->filePath(QStringLiteral("new.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("touchpoint,score,date,who,comment\n");
        for (int i = 0; i < 30; ++i) {
            file.write(QByteArray(i % 3 ? "Claim," : "Payment to me,") + QByteArray::number(i % 11)
                       + ",2025-03-0" + QByteArray::number(1 + i % 9) + ",n" + QByteArray::number(i)
                       + ",call 501 234 567\n");
        }
        file.write("Claim,lots,2025-03-01,x,\n");
        file.close();
        auto sample = feedback::sampleFile(path);
        QVERIFY(sample.has_value());
        m_assistant = std::make_unique<ImportAssistant>(m_fixture->context(), *sample);
        m_assistant->show();
        m_counter = m_assistant->findChild<ImportCounter*>();
        QTRY_VERIFY(m_counter->isCurrent());
    }
    void cleanup() {
        for (const feedback::SavedMapping& saved : feedback::MappingShelf::ofPerson().all())
            feedback::MappingShelf::ofPerson().remove(saved.name);
        m_assistant.reset();
        m_fixture.reset();
    }

    void countsTheWholeTableBeforeAnybodyAsks() {
        QCOMPARE(m_assistant->draft().preview.counts.answers, 30);
        QCOMPARE(m_assistant->draft().preview.counts.invalid, 1);
        QVERIFY(saidSomewhere(QStringLiteral("30")));
        QVERIFY(saidSomewhere(QStringLiteral("30 telephone")));
    }

    void countsAnewWhenARoleChanges() {
        auto* header = m_assistant->findChild<RoleHeader*>();
        QComboBox* score = header->choice(1);
        QCOMPARE(score->accessibleName(), QStringLiteral("Role of the column score"));
        choose(score, feedback::ColumnRole::Ignore);
        QVERIFY(!m_counter->isCurrent());
        QVERIFY(!m_counter->problem().isEmpty());
        choose(score, feedback::ColumnRole::Score);
        QTRY_VERIFY(m_counter->isCurrent());
        QCOMPARE(m_assistant->draft().preview.counts.answers, 30);
        choose(header->choice(2), feedback::ColumnRole::Ignore);
        QVERIFY(!m_counter->isCurrent());
        QTRY_VERIFY(m_counter->isCurrent());
        QCOMPARE(m_assistant->draft().preview.undated, 30);
    }

    void marksWhatCannotBeReadWhereItStands() {
        auto* model = m_assistant->findChild<SampleModel*>();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex bad = model->index(30, 1);
        QVERIFY(bad.data(Qt::ToolTipRole).toString().contains(QStringLiteral("lots")));
        QVERIFY(bad.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not a number")));
        QVERIFY(bad.data(Qt::BackgroundRole).isValid());
        QVERIFY(!model->index(29, 1).data(Qt::BackgroundRole).isValid());
        QCOMPARE(model->nextProblem({}), bad);
        QCOMPARE(model->nextProblem(bad), bad);
    }

    void suggestsWhatALabelMeansAndKeepsWhatAPersonSaid() {
        m_assistant->next();
        m_assistant->next();
        auto* labels = m_assistant->findChild<LabelModel*>();
        QAbstractItemModelTester tester(labels, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(labels->rowCount(), 2);
        const int payment = labels->index(0, 0).data().toString() == QLatin1String("Claim") ? 1 : 0;
        const QModelIndex choice = labels->index(payment, LabelModel::Touchpoint);
        QVERIFY2(choice.data().toString().contains(QStringLiteral("Payment")),
                 qPrintable(choice.data().toString()));
        QVERIFY(labels->setData(choice, LabelModel::newTouchpoint, Qt::EditRole));
        QCOMPARE(m_assistant->draft().newTouchpoints, QStringList{QStringLiteral("Payment to me")});
        QCOMPARE(m_counter->unassigned(), 0);
        const qint64 claim = m_fixture->touchpoint(QStringLiteral("Claim")).value;
        QVERIFY(labels->setData(choice, claim, Qt::EditRole));
        QVERIFY(m_assistant->draft().newTouchpoints.isEmpty());
        m_counter->mappingChanged();
        QTRY_VERIFY(m_counter->isCurrent());
        QCOMPARE(choice.data(LabelModel::ChoiceRole).toLongLong(), claim);
        QVERIFY(m_assistant->button(QWizard::FinishButton)->isEnabled());
    }

    void aMappingThatWasSavedIsUsedWhenTheTableComesBack() {
        ImportDraft& draft = m_assistant->draft();
        choose(m_assistant->findChild<RoleHeader*>()->choice(4), feedback::ColumnRole::Ignore);
        const auto saved =
            draft.shelf.save(QStringLiteral("Our survey"), draft.mapping, feedback::titlesOf(draft.sample));
        QVERIFY(saved.has_value());
        ImportAssistant again(m_fixture->context(), draft.sample);
        QCOMPARE(again.draft().savedAs, QStringLiteral("Our survey"));
        const feedback::ColumnMapping* comment = again.draft().mapping.find(QStringLiteral("comment"));
        QVERIFY(!comment || comment->role == feedback::ColumnRole::Ignore);
    }

  private:
    static void choose(QComboBox* box, feedback::ColumnRole role) {
        box->setCurrentIndex(box->findData(static_cast<int>(role)));
        Q_EMIT box->activated(box->currentIndex());
    }
    bool saidSomewhere(const QString& text) const {
        const auto labels = m_assistant->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    }

    std::unique_ptr<test::ViewFixture> m_fixture;
    std::unique_ptr<ImportAssistant> m_assistant;
    ImportCounter* m_counter = nullptr;
};

QTEST_MAIN(TestImportAssistant)
#include "tst_import_assistant.moc"
