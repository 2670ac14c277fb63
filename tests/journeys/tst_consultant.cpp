// The evening before: a client's survey becomes a report in Polish with the client's name, logo and colour,
// and the PDF is read back page by page.
#include "program.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace chwila::journeys;

class TestConsultant : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void everyPageSaysWhoseItIsAndWhatItCounts();
    void lettersAreRightAndTextCanBeFound();
    void noPageIsNearlyEmptyAndNoHeadingStandsAlone();
    void theFileSaysItsTitleAndWhoseItIs();
    void theFontIsEmbedded();
    void contentsLeadToEverySection();
    void theSameReportIsTheSameFile();
    void noPageOfTheSampleIsNearlyEmpty_data();
    void noPageOfTheSampleIsNearlyEmpty();

  private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QStringList report(const char* file) const {
        return {QStringLiteral("report"),     path("air.chwila"),
                QStringLiteral("-o"),         path(file),
                QStringLiteral("--language"), QStringLiteral("pl"),
                QStringLiteral("--client"),   QStringLiteral("Linie Lotnicze Żółć"),
                QStringLiteral("--logo"),     path("logo.png"),
                QStringLiteral("--colour"),   QStringLiteral("#8A1538"),
                QStringLiteral("--date"),     QStringLiteral("2026-01-05")};
    }

    QTemporaryDir m_folder;
    QStringList m_pages; ///< the text of each, as it is laid out
};

void TestConsultant::initTestCase() {
    const QString survey = qEnvironmentVariable("CHWILA_SHARED_DATA")
                           + QStringLiteral("/surveys/airline_passenger_satisfaction_20k.csv");
    if (!QFile::exists(survey)) QSKIP("the shared survey data are not here (CHWILA_SHARED_DATA)");
    QImage logo(240, 80, QImage::Format_RGB32);
    logo.fill(QColor(0x8A, 0x15, 0x38));
    QVERIFY(logo.save(path("logo.png")));
    const Ran made =
        runChwila({QStringLiteral("new"), path("air.chwila"), QStringLiteral("--title"),
                   QStringLiteral("Podróż pasażera"), QStringLiteral("--language"), QStringLiteral("pl")});
    QVERIFY2(made.code == 0, made.errors.constData());
    const Ran read =
        runChwila({QStringLiteral("import"), path("air.chwila"), survey, QStringLiteral("--make-touchpoints"),
                   QStringLiteral("--language"), QStringLiteral("pl")});
    QVERIFY2(read.code == 0, read.errors.constData());
    const Ran written = runChwila(report("air.pdf"));
    QVERIFY2(written.code == 0, written.errors.constData());
    const Ran text = runTool(QStringLiteral("pdftotext"),
                             {QStringLiteral("-layout"), path("air.pdf"), QStringLiteral("-")});
    QCOMPARE(text.code, 0);
    m_pages = QString::fromUtf8(text.output).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(m_pages.size() >= 8);
}

void TestConsultant::everyPageSaysWhoseItIsAndWhatItCounts() {
    for (qsizetype i = 1; i < m_pages.size(); ++i) { // the cover has no header
        QVERIFY2(m_pages[i].contains(QStringLiteral("Linie Lotnicze Żółć")), qPrintable(m_pages[i]));
        QVERIFY2(
            QString(m_pages[i]).replace(QChar(0xa0), u' ').contains(QStringLiteral("276 944 odpowiedzi · ")),
            qPrintable(m_pages[i]));
        QVERIFY2(m_pages[i].contains(QStringLiteral("%1 z %2").arg(i + 1).arg(m_pages.size())),
                 qPrintable(m_pages[i]));
    }
    QVERIFY(m_pages.first().contains(QStringLiteral("Podróż pasażera")));
}

void TestConsultant::lettersAreRightAndTextCanBeFound() {
    const QString all = m_pages.join(u' ');
    for (const QChar letter : QStringLiteral("ąćęłńóśźż"))
        QVERIFY2(all.contains(letter), qPrintable(QString(letter)));
    QVERIFY(!all.contains(QChar(QChar::ReplacementCharacter)));
    // English left over from a text nobody translated.
    const QRegularExpression english(
        QStringLiteral("\\b(the|customers|answers|touchpoint|of which|bad experiences)\\b"));
    const auto found = english.match(all);
    QVERIFY2(!found.hasMatch(), qPrintable(all.mid(std::max<qsizetype>(0, found.capturedStart() - 60), 160)));
}

void TestConsultant::noPageIsNearlyEmptyAndNoHeadingStandsAlone() {
    for (qsizetype i = 1; i < m_pages.size(); ++i) {
        const QStringList lines = m_pages[i].split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 10, qPrintable(QStringLiteral("page %1: %2").arg(i + 1).arg(m_pages[i])));
    }
}

void TestConsultant::theFileSaysItsTitleAndWhoseItIs() {
    const Ran info = runTool(QStringLiteral("pdfinfo"), {path("air.pdf")});
    QCOMPARE(info.code, 0);
    QVERIFY2(info.output.contains("Podróż pasażera"), info.output.constData());
    QVERIFY2(info.output.contains("Linie Lotnicze Żółć"), info.output.constData());
}

void TestConsultant::theFontIsEmbedded() {
    const Ran fonts = runTool(QStringLiteral("pdffonts"), {path("air.pdf")});
    QCOMPARE(fonts.code, 0);
    const QList<QByteArray> lines = fonts.output.trimmed().split('\n');
    QVERIFY(lines.size() > 2);
    for (const QByteArray& line : lines.mid(2)) // behind the table's head
        QVERIFY2(QString::fromLatin1(line).contains(
                     QRegularExpression(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"))),
                 line.constData());
}

void TestConsultant::contentsLeadToEverySection() {
    const Ran read = runTool(QStringLiteral("pdftohtml"),
                             {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"),
                              QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                              QStringLiteral("2"), path("air.pdf")});
    QCOMPARE(read.code, 0);
    // A link with the number of the page it leads to.
    static const QRegularExpression number(QStringLiteral("#(\\d+)\">(\\d+)</a>"));
    int links = 0;
    auto found = number.globalMatch(QString::fromUtf8(read.output));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QCOMPARE(match.captured(1), match.captured(2));
        QVERIFY(match.captured(2).toInt() <= m_pages.size());
        ++links;
    }
    QVERIFY2(links >= 8, read.output.constData());
}

void TestConsultant::theSameReportIsTheSameFile() {
    QCOMPARE(runChwila(report("again.pdf")).code, 0);
    QFile one(path("air.pdf"));
    QFile two(path("again.pdf"));
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QVERIFY(one.readAll() == two.readAll());
}

void TestConsultant::noPageOfTheSampleIsNearlyEmpty_data() {
    QTest::addColumn<QString>("language");
    for (const char* code : {"en", "pl", "ro"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

/// In every language, whose texts are not equally long: the summary has one page, a moment of truth one each.
void TestConsultant::noPageOfTheSampleIsNearlyEmpty() {
    QFETCH(QString, language);
    const QString project = path("sample.chwila");
    QFile::remove(project);
    const Ran made = runChwila(
        {QStringLiteral("new"), QStringLiteral("--sample"), project, QStringLiteral("--language"), language});
    QVERIFY2(made.code == 0, made.errors.constData());
    const Ran written = runChwila({QStringLiteral("report"), project, QStringLiteral("-o"),
                                   path("sample.pdf"), QStringLiteral("--language"), language});
    QVERIFY2(written.code == 0, written.errors.constData());
    const Ran text = runTool(QStringLiteral("pdftotext"),
                             {QStringLiteral("-layout"), path("sample.pdf"), QStringLiteral("-")});
    const QStringList pages = QString::fromUtf8(text.output).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 20);
    for (qsizetype i = 1; i + 1 < pages.size(); ++i) {
        const QStringList lines = pages[i].split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 12, qPrintable(QStringLiteral("page %1: %2").arg(i + 1).arg(pages[i])));
    }
}

QTEST_GUILESS_MAIN(TestConsultant)
#include "tst_consultant.moc"
