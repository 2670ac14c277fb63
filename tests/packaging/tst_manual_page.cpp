// The manual page is written by hand; it has to tell of every command and option there is, and of no other.
#include "tests/app/command_runner.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Words = QSet<QString>;

/// Of the page as it is read, not as it is written.
QString manualPage() {
    QFile file(QStringLiteral(CHWILA_PACKAGING "/chwila.1"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).replace(QLatin1String("\\-"), QLatin1String("-"));
}

/// From the heading that begins so to the next one.
QString section(const QString& page, const QString& heading) {
    const qsizetype begin = page.indexOf(QLatin1Char('\n') + heading);
    if (begin < 0) return {};
    const QRegularExpression next(QStringLiteral("\n\\.S[SH] "));
    const qsizetype end = page.indexOf(next, begin + heading.size());
    return page.mid(begin, end < 0 ? -1 : end - begin);
}

QString sectionOf(const QString& page, const QString& command) {
    return section(page, QStringLiteral(".SS \"chwila %1 ").arg(command));
}

/// Every "--option" in the text.
Words optionsIn(const QString& text) {
    Words options;
    auto matches = QRegularExpression(QStringLiteral("--[a-z]+(-[a-z]+)*")).globalMatch(text);
    while (matches.hasNext())
        options.insert(matches.next().captured());
    return options;
}

/// Those that the rows of a help text begin with.
Words optionsOfHelp(const QString& help) {
    Words options;
    const QRegularExpression row(QStringLiteral("^  (?:-[a-z], )?(--[a-z-]+)"),
                                 QRegularExpression::MultilineOption);
    auto matches = row.globalMatch(help);
    while (matches.hasNext())
        options.insert(matches.next().captured(1));
    return options;
}

QByteArray listed(const Words& words) {
    return QStringList(words.begin(), words.end()).join(QLatin1Char(' ')).toUtf8();
}

} // namespace

using namespace chwila;

class TestManualPage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tellsOfEveryOptionOfACommand_data() {
        QTest::addColumn<QString>("command");
        for (const app::CommandRow& row : app::commandRows())
            QTest::newRow(row.name) << QString::fromLatin1(row.name);
    }

    void tellsOfEveryOptionOfACommand() {
        QFETCH(QString, command);
        const QString text = sectionOf(manualPage(), command);
        QVERIFY2(!text.isEmpty(), "the page has no section for this command");
        const app::Ran help = app::runCommand({command, QStringLiteral("--help")});
        QCOMPARE(help.code, int(app::Done));
        const Words general = optionsOfHelp(app::programHelp());
        Words there = optionsOfHelp(QString::fromUtf8(help.output));
        QVERIFY(there.contains(QStringLiteral("--help")));
        there.subtract(general);
        const Words told = optionsIn(text).subtract(general);
        QVERIFY2(Words(there).subtract(told).isEmpty(), "not told: " + listed(Words(there).subtract(told)));
        QVERIFY2(Words(told).subtract(there).isEmpty(),
                 "told, but not there: " + listed(Words(told).subtract(there)));
    }

    void tellsOfTheGeneralOptions() {
        const Words there = optionsOfHelp(app::programHelp());
        QVERIFY(!there.isEmpty());
        const Words told = optionsIn(section(manualPage(), QStringLiteral(".SH GENERAL OPTIONS")));
        QVERIFY2(told == there, listed(told) + " against " + listed(there));
    }

    void tellsOfNoOtherCommand() {
        auto headings =
            QRegularExpression(QStringLiteral("\n\\.SS \"chwila ([a-z]+)")).globalMatch(manualPage());
        int count = 0;
        for (; headings.hasNext(); ++count) {
            const QString name = headings.next().captured(1);
            QVERIFY2(app::findCommand(name), qPrintable(name));
        }
        QCOMPARE(count, int(app::commandRows().size()));
    }
};

QTEST_GUILESS_MAIN(TestManualPage)
#include "tst_manual_page.moc"
