#include "core/feedback/filter.h"
#include "core/model/project.h"
#include "ui/services/file_names.h"

#include <QTest>

using namespace chwila;
using namespace chwila::ui;

class TestFileNames : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void titlesBecomeNamesThatEveryFileSystemTakes() {
        QCOMPARE(fileNameFor(QStringLiteral("Claims: 1/2 \"fast\"\n"), QStringLiteral("Project")),
                 QString::fromUtf8("Claims – 1_2 _fast_"));
        QCOMPARE(fileNameFor(QStringLiteral(" .. "), QStringLiteral("Project")), QStringLiteral("Project"));
        QCOMPARE(fileNameFor(QString(300, u'x'), QString()).size(), 80);
    }

    void whoseAnswersTheyAreIsPartOfTheNameAndNeverCutOff() {
        const model::Project project;
        const auto named = [&](const QString& title, const feedback::Filter& filter) {
            return fileNameFor(narrowedTitle(title, filter, project, Language()), QString());
        };
        const feedback::Filter filter{.from = QDate(2025, 7, 1),
                                      .to = QDate(2025, 9, 30),
                                      .segments = {{QStringLiteral("Product"), {QStringLiteral("Basic")}}}};
        QCOMPARE(named(QStringLiteral("Claims"), filter), QStringLiteral("Claims, Q3 2025, Product Basic"));
        QVERIFY(named(QString(300, u'x'), filter).endsWith(QString::fromUtf8("x…, Q3 2025, Product Basic")));
        QCOMPARE(named(QString(300, u'x'), filter).size(), 80);
        const QString longer = QStringLiteral("xxxx: ").repeated(12);
        QVERIFY(named(longer, filter).endsWith(QStringLiteral(", Q3 2025, Product Basic")));
        QCOMPARE(named(QStringLiteral("Claims"), {}), QStringLiteral("Claims"));
    }

    void onlyKnownExtensionsCountAsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << "plan"
                              << "plan.csv";
        QTest::newRow("a version") << "/home/anna/plan v1.2"
                                   << "/home/anna/plan v1.2.csv";
        QTest::newRow("the usual one") << "plan.csv"
                                       << "plan.csv";
        QTest::newRow("in capitals") << "plan.CSV"
                                     << "plan.CSV";
        QTest::newRow("another kind") << "plan.tsv"
                                      << "plan.tsv";
        QTest::newRow("a folder with a dot") << "/home/anna.csv/plan"
                                             << "/home/anna.csv/plan.csv";
    }
    void onlyKnownExtensionsCountAsTyped() {
        QFETCH(QString, typed);
        QTEST(withExtension(typed, {QStringLiteral("csv"), QStringLiteral("tsv")}, QStringLiteral("csv")),
              "written");
        QCOMPARE(withExtension(typed, {}, {}), typed); // all files: whatever was typed
    }
};

QTEST_APPLESS_MAIN(TestFileNames)
#include "tst_file_names.moc"
