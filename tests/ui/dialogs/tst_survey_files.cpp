// Files of survey tools through the import assistant, as a person sees them: every file of the shared data,
// and files that are damaged, bad in many rows, or known already.
#include "core/document/document.h"
#include "core/feedback/reading/table_sample.h"
#include "core/feedback/scale_levels.h"
#include "tests/core/feedback/archives.h"
#include "tests/ui/views/view_fixture.h"
#include "ui/dialogs/answer_import.h"
#include "ui/dialogs/count_strip.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/labels_page.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>

using namespace chwila;
using namespace chwila::ui;

namespace {

/// An assistant that was shown, with everything counted.
struct Shown {
    std::unique_ptr<ImportAssistant> assistant;
    ImportCounter* counter = nullptr;

    const feedback::ImportPreview& preview() const { return assistant->draft().preview; }
    bool mayFinish() const { return assistant->button(QWizard::FinishButton)->isEnabled(); }
    QString said() const {
        QStringList texts;
        for (const QLabel* label : assistant->currentPage()->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n');
    }
    void goToTheEnd() const {
        while (assistant->currentId() != assistant->pageIds().last())
            assistant->next();
    }
};

} // namespace

class TestSurveyFiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_fixture = std::make_unique<test::ViewFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void everySharedFileIsUnderstood_data();
    void everySharedFileIsUnderstood();
    void aDamagedFileIsImportedAsThePersonChooses();
    void allRowsThatCannotBeReadAreSaved();
    void aFileThatComesTwiceIsAskedAbout_data();
    void aFileThatComesTwiceIsAskedAbout();

  private:
    Shown show(const QString& path) {
        Shown shown;
        auto sample = feedback::sampleFile(path);
        if (!sample) qFatal("%s", qPrintable(describe(sample.error())));
        shown.assistant = std::make_unique<ImportAssistant>(m_fixture->context(), *std::move(sample));
        shown.assistant->show();
        shown.counter = shown.assistant->findChild<ImportCounter*>();
        return shown;
    }
    QString write(const char* name, const QByteArray& bytes) const {
        const QString path = m_fixture->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
        return path;
    }

    std::unique_ptr<test::ViewFixture> m_fixture;
};

void TestSurveyFiles::everySharedFileIsUnderstood_data() {
    QTest::addColumn<int>("respondents");
    QTest::newRow("surveys/airline_passenger_satisfaction_20k.csv") << 20000;
    QTest::newRow("surveys/skytrax_lounge.csv") << 2264;
    QTest::newRow("survey_exports/googleforms_osmi2014.csv") << 1260;
    QTest::newRow("survey_exports/limesurvey_n2_codeonly.csv") << 36;
    QTest::newRow("survey_exports/qualtrics_sample.csv") << 1;
    QTest::newRow("survey_exports/qualtrics_sample_legacy.csv") << 1;
    QTest::newRow("survey_exports/surveymonkey_flying_etiquette.csv") << 1040;
    QTest::newRow("survey_exports/surveymonkey_starwars.csv") << 1186;
    QTest::newRow("survey_exports/twoheader_german_semicolon.csv") << 45;
    QTest::newRow("survey_exports/typeform_osmi2017.csv") << 756;
}

void TestSurveyFiles::everySharedFileIsUnderstood() {
    QFETCH(int, respondents);
    const QString path = qEnvironmentVariable("CHWILA_SHARED_DATA") + QLatin1Char('/')
                         + QString::fromLatin1(QTest::currentDataTag());
    if (!QFile::exists(path)) QSKIP("CHWILA_SHARED_DATA does not name the folder of shared test data");
    const Shown shown = show(path);
    QTRY_VERIFY_WITH_TIMEOUT(shown.counter->isCurrent(), 20000);
    QCOMPARE(shown.preview().counts.rows, respondents);
    QVERIFY(shown.preview().counts.answers > 0);
    const QString& shape = shown.assistant->draft().sample.shape.sentence;
    QVERIFY2(shown.said().contains(shape), qPrintable(shown.said()));
    shown.goToTheEnd();
    QTRY_VERIFY_WITH_TIMEOUT(shown.counter->isCurrent(), 20000);
    QCOMPARE(shown.preview().counts.rows, respondents); // nothing was lost on the way through the pages
    QVERIFY(shown.mayFinish());
}

void TestSurveyFiles::aDamagedFileIsImportedAsThePersonChooses() {
    QByteArray rows(
        "<row><c t=\"inlineStr\"><is><t>touchpoint</t></is></c><c t=\"inlineStr\"><is><t>score</t></is>"
        "</c></row>");
    for (int i = 0; i < 30; ++i)
        rows += "<row><c t=\"inlineStr\"><is><t>Claim</t></is></c><c><v>" + QByteArray::number(i % 11)
                + "</v></c></row>";
    const QString path = m_fixture->filePath(QStringLiteral("broken.xlsx"));
    QVERIFY(feedback::writeXlsx(path, rows + "<row><c><v>", rows.left(rows.indexOf("<row>", 6))));
    const Shown shown = show(path);
    QTRY_VERIFY(shown.counter->isCurrent());
    QCOMPARE(shown.preview().counts.answers, 30);
    shown.goToTheEnd();
    QVERIFY(!shown.mayFinish());
    QVERIFY2(shown.said().contains(QStringLiteral("reading stopped after row")), qPrintable(shown.said()));
    auto* losses = shown.assistant->currentPage()->findChild<QComboBox*>();
    QVERIFY(losses);
    const auto choose = [&](feedback::Losses choice) {
        losses->setCurrentIndex(losses->findData(static_cast<int>(choice)));
        Q_EMIT losses->activated(losses->currentIndex());
    };
    choose(feedback::Losses::AllOrNothing);
    QVERIFY(!shown.mayFinish());
    choose(feedback::Losses::KeepGood);
    QVERIFY(shown.mayFinish());
    AnswerImport import(m_fixture->context(), nullptr);
    QSignalSpy finished(&import, &AnswerImport::finished);
    import.run(shown.assistant->draft());
    QVERIFY(finished.wait());
    QVERIFY2(m_fixture->notifier.errors.isEmpty(), qPrintable(m_fixture->notifier.errors.join(u' ')));
    const auto batches = m_fixture->session->document->answers().batches();
    QVERIFY(batches);
    QCOMPARE(batches->back().answers, 30);
    QCOMPARE(batches->back().invalid, 1);
}

void TestSurveyFiles::allRowsThatCannotBeReadAreSaved() {
    QByteArray bytes("touchpoint,score\n");
    for (int i = 0; i < 400; ++i)
        bytes += "Claim," + QByteArray::number(i % 11) + '\n';
    for (int i = 0; i < 3000; ++i)
        bytes += "Claim,twelve\n";
    const QString path = write("bad.csv", bytes);
    Shown shown = show(path);
    feedback::ColumnMapping* score = shown.assistant->draft().mapping.find(QStringLiteral("score"));
    score->role = feedback::ColumnRole::Score;
    score->scale = feedback::usualScale(model::ScaleKind::Nps);
    shown.assistant->draft().mapping.find(QStringLiteral("touchpoint"))->role =
        feedback::ColumnRole::Touchpoint;
    shown.counter->mappingChanged();
    QTRY_VERIFY(shown.counter->isCurrent());
    QCOMPARE(shown.preview().counts.invalid, 3000);
    shown.goToTheEnd();
    m_fixture->fileChooser.path = m_fixture->filePath(QStringLiteral("list.csv"));
    QPushButton* save = nullptr;
    for (QPushButton* button : shown.assistant->currentPage()->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Save the list"))) save = button;
    }
    QVERIFY(save && save->isEnabled());
    save->click();
    QTRY_VERIFY(QFile::exists(m_fixture->fileChooser.path));
    QFile list(m_fixture->fileChooser.path);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll().count('\n'), 3001);
}

void TestSurveyFiles::aFileThatComesTwiceIsAskedAbout_data() {
    QTest::addColumn<int>("choice"); // −1: gives up
    QTest::addColumn<qint64>("batches");
    QTest::newRow("the source is read again") << 0 << qint64{2};
    QTest::newRow("the person gives up") << -1 << qint64{2};
}

void TestSurveyFiles::aFileThatComesTwiceIsAskedAbout() {
    QFETCH(int, choice);
    QFETCH(qint64, batches);
    QByteArray bytes("touchpoint,score\n");
    for (int i = 0; i < 30; ++i)
        bytes += "Claim," + QByteArray::number(i % 11) + '\n';
    const QString path = write("once.csv", bytes);
    AnswerImport import(m_fixture->context(), nullptr);
    QSignalSpy finished(&import, &AnswerImport::finished);
    {
        const Shown shown = show(path);
        QTRY_VERIFY(shown.counter->isCurrent());
        import.run(shown.assistant->draft());
        QTRY_COMPARE(finished.count(), 1);
    }
    const auto before = m_fixture->session->document->answers().batches()->back();
    m_fixture->notifier.choice = choice < 0 ? std::nullopt : std::optional(choice);
    const int asked = m_fixture->notifier.asked;
    import.importFile(write("the same under another name.csv", bytes));
    QTRY_COMPARE(m_fixture->notifier.asked, asked + 1);
    if (choice == 0) QTRY_COMPARE(finished.count(), 2);
    const auto after = m_fixture->session->document->answers().batches();
    QCOMPARE(std::ssize(*after), batches); // with the fixture's own
    QCOMPARE(after->back().id != before.id, choice == 0);
    QCOMPARE(after->back().answers, 30);
}

QTEST_MAIN(TestSurveyFiles)
#include "tst_survey_files.moc"
