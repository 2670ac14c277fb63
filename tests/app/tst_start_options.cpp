#include "app/start_options.h"

#include <QTest>

using chwila::app::readStartOptions;
using chwila::app::StartOptions;

class TestStartOptions : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void linesAreUnderstood_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("window");
        QTest::addColumn<bool>("problem");
        QTest::newRow("nothing opens the window") << ""
                                                  << ""
                                                  << "" << true << false;
        QTest::newRow("a file opens in the window") << "a.chwila"
                                                    << ""
                                                    << "a.chwila" << true << false;
        QTest::newRow("a command runs without one") << "check a.chwila"
                                                    << "check"
                                                    << "" << false << false;
        QTest::newRow("options may stand before the command") << "--quiet --language ro new x.chwila"
                                                              << "new"
                                                              << "" << false << false;
        QTest::newRow("help needs no window") << "--help"
                                              << ""
                                              << "" << false << false;
        QTest::newRow("help is a word, too") << "help"
                                             << ""
                                             << "" << false << false;
        QTest::newRow("help about a command") << "help analyse"
                                              << "analyse"
                                              << "" << false << false;
        QTest::newRow("the version needs no window") << "-v"
                                                     << ""
                                                     << "" << false << false;
        QTest::newRow("a language alone opens the window") << "--language=pl"
                                                           << ""
                                                           << "" << true << false;
        QTest::newRow("an unknown option is a problem") << "--fly"
                                                        << ""
                                                        << "" << false << true;
        QTest::newRow("an unknown language is a problem") << "--language xx"
                                                          << ""
                                                          << "" << false << true;
        QTest::newRow("a language that is not told is a problem") << "a.chwila --language"
                                                                  << ""
                                                                  << "a.chwila" << false << true;
        QTest::newRow("nor is an empty one told") << "--language="
                                                  << ""
                                                  << "" << false << true;
        QTest::newRow("a word that is neither command nor file is a problem") << "analyze"
                                                                              << ""
                                                                              << "analyze" << false << true;
        QTest::newRow("a second file is a problem") << "a.chwila b.chwila"
                                                    << ""
                                                    << "a.chwila" << false << true;
    }
    void linesAreUnderstood() {
        QFETCH(QString, line);
        QFETCH(QString, command);
        QFETCH(QString, file);
        QFETCH(bool, window);
        QFETCH(bool, problem);
        const StartOptions options = readStartOptions(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QCOMPARE(options.command, command);
        QCOMPARE(options.file, file);
        QCOMPARE(options.opensWindow(), window);
        QCOMPARE(options.problem != nullptr, problem);
    }

    void aMistypedCommandIsNamedAndNotWhatFollowsIt() {
        const StartOptions options =
            readStartOptions({QStringLiteral("analyze"), QStringLiteral("a.chwila")});
        QVERIFY(options.problem);
        QCOMPARE(options.problemSubject, QStringLiteral("analyze"));
    }

    void helpAboutWhatIsNoCommandNamesThat() {
        const StartOptions options = readStartOptions({QStringLiteral("help"), QStringLiteral("analyze")});
        QVERIFY(options.problem);
        QCOMPARE(options.problemSubject, QStringLiteral("analyze"));
    }

    void everythingBehindACommandBelongsToIt() {
        const StartOptions options = readStartOptions({QStringLiteral("new"), QStringLiteral("--language"),
                                                       QStringLiteral("pl"), QStringLiteral("--sample")});
        QCOMPARE(options.arguments.size(), 3);
        QCOMPARE(options.language, QStringLiteral("pl"));
        QVERIFY(!options.quiet);
    }
};

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_start_options.moc"
