#include "core/feedback/reading/rejected_list.h"
#include "tests/ui/views/view_fixture.h"
#include "ui/dialogs/answer_import.h"
#include "ui/dialogs/dialect_bar.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/label_model.h"
#include "ui/dialogs/role_header.h"
#include "ui/dialogs/sample_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>

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
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
             + QStringLiteral("/mappings"))
            .removeRecursively();
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
        int asked = 0;
        for (int row = 0; row < labels->rowCount(); ++row)
            asked += labels->index(row, LabelModel::Touchpoint).data().toString().contains(u'?') ? 1 : 0;
        QCOMPARE(labels->waitingSuggestions(), asked); // what is asked is what can be taken at once
        QVERIFY(labels->setData(choice, LabelModel::newTouchpoint, Qt::EditRole));
        QCOMPARE(m_assistant->draft().newTouchpoints, QStringList{QStringLiteral("Payment to me")});
        QCOMPARE(choice.data().toString(), QString::fromUtf8("New touchpoint “Payment to me”"));
        QCOMPARE(m_counter->unassigned(), 0);
        const qint64 claim = m_fixture->touchpoint(QStringLiteral("Claim")).value;
        QVERIFY(labels->setData(choice, claim, Qt::EditRole));
        QVERIFY(m_assistant->draft().newTouchpoints.isEmpty());
        m_counter->mappingChanged();
        QTRY_VERIFY(m_counter->isCurrent());
        QCOMPARE(choice.data(LabelModel::ChoiceRole).toLongLong(), claim);
        QVERIFY(m_assistant->button(QWizard::FinishButton)->isEnabled());
    }

    void longQuestionsDoNotMakeThePagesWiderThanTheScreen() {
        QByteArray title(300, 'x');
        QByteArray table = title + " one," + title + " two,why\n";
        for (int i = 0; i < 20; ++i)
            table += QByteArray::number(1 + i % 5) + ",4,fine words\n";
        QFile file(m_fixture->filePath(QStringLiteral("long.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        ImportAssistant assistant(m_fixture->context(), *feedback::sampleFile(file.fileName()));
        assistant.show();
        auto* counter = assistant.findChild<ImportCounter*>();
        for (int page = 0; page < 3; ++page) {
            QTRY_VERIFY(counter->isCurrent());
            QVERIFY2(assistant.minimumSizeHint().width() <= 1000,
                     qPrintable(QString::number(assistant.minimumSizeHint().width())));
            assistant.next();
        }
    }

    void rowsAreSeenOnAProjectorInWorkshopMode() {
        m_assistant->resize(810, 456); // 1280 × 720 at half as large again
        m_assistant->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_assistant.get()));
        for (int page = 0; page < 2; ++page) {
            if (page > 0) m_assistant->next();
            const auto* table = m_assistant->currentPage()->findChild<QTableView*>();
            QTRY_VERIFY2(table->viewport()->height() >= 2 * table->rowHeight(0),
                         qPrintable(QString::number(table->viewport()->height())));
            QVERIFY2(m_assistant->height() <= 456, qPrintable(QString::number(m_assistant->height())));
        }
        const auto* scales = m_assistant->currentPage()->findChild<QTableWidget*>();
        QVERIFY2(scales->columnWidth(0) >= 200, "a question can be told from another");
        m_assistant->back();
        const QString low = m_assistant->currentPage()->subTitle();
        m_assistant->resize(1080, 720);
        QTRY_VERIFY2(m_assistant->currentPage()->subTitle().size() > low.size(),
                     "what there is room for again");
    }

    void fieldsAndTablesStandInLine() {
        m_assistant->next();
        const QWidget* scales = m_assistant->currentPage();
        QList<QRect> fields;
        for (const QLabel* label : scales->findChildren<QLabel*>()) {
            const QWidget* field = label->buddy();
            if (field) fields.append(QRect(field->mapTo(scales, QPoint()), field->size()));
        }
        std::ranges::sort(fields, {}, &QRect::top);
        QCOMPARE(fields.size(), 4);
        QVERIFY2(fields[2].top() - std::max(fields[0].bottom(), fields[1].bottom()) <= 9, "rows of a form");
        m_assistant->next();
        const QWidget* labels = m_assistant->currentPage();
        const auto left = [labels](const QWidget* widget) { return widget->mapTo(labels, QPoint()).x(); };
        for (const QLabel* label : labels->findChildren<QLabel*>())
            if (label->buddy()) QCOMPARE(left(labels->findChild<QTableView*>()), left(label));
    }

    void theNameOfARoleIsNeverCut() {
        auto* header = m_assistant->findChild<RoleHeader*>();
        choose(header->choice(1), feedback::ColumnRole::Answer);
        QVERIFY(header->sectionSize(1) >= header->roleWidth(1));
        QVERIFY(header->roleWidth(1)
                > header->fontMetrics().horizontalAdvance(header->choice(1)->currentText()));
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

    void rolesStayWhenTheFileIsCutAnotherWay() {
        choose(m_assistant->findChild<RoleHeader*>()->choice(4), feedback::ColumnRole::Ignore);
        choose(m_assistant->findChild<RoleHeader*>()->choice(3), feedback::ColumnRole::Segment);
        auto* bar = m_assistant->findChild<DialectBar*>();
        auto* encoding = bar->findChildren<QComboBox*>().at(1);
        encoding->setCurrentText(QStringLiteral("windows-1250"));
        Q_EMIT encoding->activated(encoding->currentIndex());
        QVERIFY2(!m_assistant->button(QWizard::NextButton)->isEnabled(), "the rows are being read");
        QTRY_COMPARE(m_assistant->draft().sample.dialect.encoding, encoding->currentText());
        const feedback::Mapping& mapping = m_assistant->draft().mapping;
        QCOMPARE(mapping.dialect.encoding, encoding->currentText());
        QCOMPARE(mapping.columns[4].role, feedback::ColumnRole::Ignore);
        QCOMPARE(mapping.columns[3].role, feedback::ColumnRole::Segment);
        QTRY_VERIFY(m_counter->isCurrent());
        QVERIFY(m_assistant->button(QWizard::NextButton)->isEnabled());
    }

    void aSavedMappingIsNamedOnlyWhileItsColumnsAreThere() {
        ImportDraft& draft = m_assistant->draft();
        QVERIFY(draft.shelf.save(QStringLiteral("Ours"), draft.mapping, feedback::titlesOf(draft.sample)));
        ImportAssistant again(m_fixture->context(), draft.sample);
        again.show();
        QCOMPARE(again.draft().savedAs, QStringLiteral("Ours"));
        auto* delimiter = again.findChild<DialectBar*>()->findChildren<QComboBox*>().first();
        delimiter->setCurrentIndex(1);
        Q_EMIT delimiter->activated(1);
        QTRY_COMPARE(again.draft().sample.columns.size(), 1U);
        QVERIFY(again.draft().savedAs.isEmpty());
        for (const QLabel* label : again.findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(QStringLiteral("Ours")), qPrintable(label->text()));
    }

    void rowsAboveTheTitlesAreSetInTheWindow() {
        const QString path = m_fixture->filePath(QStringLiteral("report.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b,c\n1,2,3\ntouchpoint,score,date\nClaim,9,2025-03-01\nClaim,3,2025-03-02\n");
        file.close();
        feedback::Dialect plain;
        auto sample = feedback::sampleFile(path, plain);
        QVERIFY(sample);
        ImportAssistant assistant(m_fixture->context(), *sample);
        assistant.show();
        auto* above = assistant.findChild<DialectBar*>()->findChildren<QSpinBox*>().first();
        above->setValue(2);
        QTRY_COMPARE(feedback::titlesOf(assistant.draft().sample).front(), QStringLiteral("touchpoint"));
        QCOMPARE(assistant.draft().mapping.dialect.skippedRows, 2);
        auto* titleRows = assistant.findChild<DialectBar*>()->findChildren<QSpinBox*>().last();
        auto* rule = assistant.findChild<DialectBar*>()->findChildren<QComboBox*>().last();
        QVERIFY(!rule->isVisible());
        titleRows->setValue(2);
        QTRY_VERIFY(rule->isVisible());
        rule->setCurrentIndex(2);
        Q_EMIT rule->activated(2);
        QTRY_VERIFY(feedback::titlesOf(assistant.draft().sample).front().contains(QStringLiteral("Claim")));
    }

    void whatMeansNothingForAKindOfFileIsNotThere_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("delimiter");
        QTest::addColumn<bool>("sheet");
        QTest::addColumn<bool>("rows");
        const auto kind = [](feedback::FileKind each) { return static_cast<int>(each); };
        QTest::newRow("text") << kind(feedback::FileKind::Text) << true << false << true;
        QTest::newRow("a workbook") << kind(feedback::FileKind::Xlsx) << false << true << true;
        QTest::newRow("a statistics file") << kind(feedback::FileKind::Spss) << false << false << false;
    }
    void whatMeansNothingForAKindOfFileIsNotThere() {
        QFETCH(int, kind);
        QFETCH(bool, delimiter);
        QFETCH(bool, sheet);
        QFETCH(bool, rows);
        feedback::TableSample sample = m_assistant->draft().sample;
        sample.kind = static_cast<feedback::FileKind>(kind);
        sample.sheets = {QStringLiteral("Notes"), QStringLiteral("Answers")};
        sample.location.query = QStringLiteral("Answers");
        DialectBar bar;
        bar.setSample(sample);
        bar.show();
        const auto boxes = bar.findChildren<QComboBox*>();
        QCOMPARE(boxes.at(0)->isVisible(), delimiter);
        QCOMPARE(boxes.at(1)->isVisible(), delimiter);
        QCOMPARE(boxes.at(2)->isVisible(), sheet);
        QCOMPARE(bar.findChildren<QSpinBox*>().first()->isVisible(), rows);
        if (sheet) QCOMPARE(bar.sheet(), QStringLiteral("Answers"));
        QSignalSpy chosen(&bar, &DialectBar::dialectChosen);
        bar.setSample(sample);
        QCOMPARE(chosen.count(), 0);
    }

    void mendedRowsGoIntoTheirSource() {
        // A source, as an import makes it, and the list of its rows that could not be read, mended.
        document::Document& document = *m_fixture->session->document;
        const ImportDraft& draft = m_assistant->draft();
        const feedback::ImportPlan plan =
            feedback::planImport(document.project(), QStringLiteral("new.csv"), draft.sample.location,
                                 draft.mapping, draft.preview, draft.matches);
        QVERIFY(document.commit(plan.change, QStringLiteral("import")));
        const QString path = m_fixture->filePath(QStringLiteral("mended.csv"));
        QVERIFY(feedback::writeRejected(path, draft.preview.rejected));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray rows = file.readAll();
        rows.replace("Claim,lots", "Claim,7");
        file.resize(0);
        file.seek(0);
        file.write(rows);
        file.close();
        auto sample = feedback::sampleFile(path);
        QVERIFY2(sample.has_value(), sample ? "" : qPrintable(describe(sample.error())));
        ImportAssistant assistant(m_fixture->context(), *sample);
        assistant.show();
        QCOMPARE(assistant.draft().into, std::optional(plan.source));
        auto* counter = assistant.findChild<ImportCounter*>();
        QTRY_VERIFY(counter->isCurrent());
        QCOMPARE(assistant.draft().preview.counts.answers, 1);
        assistant.next();
        QVERIFY2(assistant.currentId() == 2, "the source has its scales");
        QVERIFY(!assistant.draft().matches.empty());
        for (const feedback::LabelMatch& mended : assistant.draft().matches) {
            const auto known = std::ranges::find(draft.matches, mended.label, &feedback::LabelMatch::label);
            QVERIFY2(known != draft.matches.end(), qPrintable(mended.label));
            QCOMPARE(mended.touchpoint, known->touchpoint);
        }

        AnswerImport import(m_fixture->context(), nullptr);
        QSignalSpy finished(&import, &AnswerImport::finished);
        import.run(assistant.draft());
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY2(m_fixture->notifier.errors.isEmpty(), qPrintable(m_fixture->notifier.errors.join(u'\n')));
        const auto batches = document.answers().batches(document.project());
        QCOMPARE(batches->back().source, plan.source);
        QCOMPARE(batches->back().answers, 1);
        QCOMPARE(std::ssize(document.project().all<model::Source>()), 2);
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
