// The user guide: complete in each of its languages, every picture there, every key it names a real one.
#include "ui/actions/action_catalogue.h"
#include "ui/start/guide_key.h"
#include "ui/start/guide_window.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QKeySequence>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace chwila;
using namespace chwila::ui;

namespace {

QString page(const QString& code, const QString& name) {
    QFile file(QStringLiteral(":/guide/%1/%2").arg(code, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages(const QString& code) {
    return QDir(QStringLiteral(":/guide/") + code)
        .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

QStringList matches(const QString& text, const QString& pattern) {
    QStringList found;
    auto all = QRegularExpression(pattern).globalMatch(text);
    while (all.hasNext())
        found << all.next().captured(1);
    return found;
}

} // namespace

class TestGuideWindow : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyLanguageHasTheSamePages();
    void bothLanguagesNameTheSameKeysAndPictures();
    void everyPictureIsThere();
    void everyKeyWithCtrlLeadsSomewhere();
    void showsThePageThatIsChosenInTheLanguageOfTheScreen();
    void picturesFitThePage();
    void aPictureIsAsLargeAsItIsShownAndTheTextGoesOnBelowIt();
    void headingsOfATableStandInOneLine();
    void theHelpKeyLeadsADialogToItsPage();
};

void TestGuideWindow::everyLanguageHasTheSamePages() {
    QCOMPARE(pages(QStringLiteral("en")).size(), 10);
    QCOMPARE(pages(QStringLiteral("pl")), pages(QStringLiteral("en")));
}

void TestGuideWindow::bothLanguagesNameTheSameKeysAndPictures() {
    for (const QString& name : pages(QStringLiteral("en"))) {
        const QString english = page(QStringLiteral("en"), name);
        const QString polish = page(QStringLiteral("pl"), name);
        const QString keys = QStringLiteral("`((?:Ctrl|F\\d|Alt|Enter|Tab|Esc|Delete)[^`]*)`");
        QCOMPARE(matches(polish, keys), matches(english, keys));
        const QString pictures = QStringLiteral("\\]\\(([^)]*)\\)");
        QCOMPARE(matches(polish, pictures), matches(english, pictures));
    }
}

void TestGuideWindow::everyPictureIsThere() {
    for (const char* code : {"en", "pl"}) {
        for (const QString& name : pages(QLatin1String(code))) {
            for (const QString& picture :
                 matches(page(QLatin1String(code), name), QStringLiteral("!\\[[^]]*\\]\\(([^)]*)\\)"))) {
                const QImage image(QStringLiteral(":/guide/%1/%2").arg(QLatin1String(code), picture));
                QVERIFY2(image.width() > 400, qPrintable(name + u' ' + picture));
            }
        }
    }
}

void TestGuideWindow::everyKeyWithCtrlLeadsSomewhere() {
    QStringList known;
    for (const ActionRow& row : actionRows())
        known += QString::fromLatin1(row.shortcuts).split(QStringLiteral("; "));
    known << QStringLiteral("Ctrl+Enter");
    for (const KeyRow& row : mapKeys()) {
        for (const QString& key : QString::fromLatin1(row.keys).split(QStringLiteral("; ")))
            known += QString(key)
                         .replace(QStringLiteral("Up"), QStringLiteral("↑"))
                         .replace(QStringLiteral("Left"), QStringLiteral("←"));
    }
    for (const QString& name : pages(QStringLiteral("en"))) {
        for (const QString& key :
             matches(page(QStringLiteral("en"), name), QStringLiteral("`(Ctrl\\+[^`]*)`")))
            QVERIFY2(known.contains(key), qPrintable(name + u' ' + key));
    }
}

void TestGuideWindow::showsThePageThatIsChosenInTheLanguageOfTheScreen() {
    GuideWindow polish(Language(QStringLiteral("pl")));
    polish.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(polish.pages()->count(), 10);
    QCOMPARE(polish.pages()->item(0)->text(), QStringLiteral("Pierwsze minuty"));
    polish.pages()->setCurrentRow(6);
    QVERIFY(polish.text()->toPlainText().startsWith(polish.pages()->item(6)->text()));
    GuideWindow romanian(Language(QStringLiteral("ro")));
    romanian.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(romanian.pages()->item(0)->text(), QStringLiteral("First minutes"));
}

void TestGuideWindow::picturesFitThePage() {
    GuideWindow guide{Language()};
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    guide.resize(760, 500);
    guide.show();
    QVERIFY(QTest::qWaitForWindowExposed(&guide));
    int seen = 0;
    const QTextDocument& document = *guide.text()->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextImageFormat picture = at.fragment().charFormat().toImageFormat();
            if (!picture.isValid()) continue;
            ++seen;
            QVERIFY(picture.width() > 100);
            QVERIFY(picture.width() <= guide.text()->viewport()->width());
        }
    }
    QCOMPARE(seen, 1);
}

void TestGuideWindow::aPictureIsAsLargeAsItIsShownAndTheTextGoesOnBelowIt() {
    GuideWindow guide{Language()};
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    guide.resize(760, 500);
    guide.show();
    QVERIFY(QTest::qWaitForWindowExposed(&guide));
    const QTextDocument& document = *guide.text()->document();
    QTextBlock block = document.begin();
    while (block.isValid() && !block.begin().fragment().charFormat().isImageFormat())
        block = block.next();
    QVERIFY(block.isValid());
    const QTextImageFormat picture = block.begin().fragment().charFormat().toImageFormat();
    const auto image = document.resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>();
    QCOMPARE(image.width(), qRound(picture.width() * guide.devicePixelRatioF()));
    constexpr qreal aLine = 30;
    QVERIFY(document.documentLayout()->blockBoundingRect(block).height() < picture.height() + aLine);
}

void TestGuideWindow::headingsOfATableStandInOneLine() {
    GuideWindow guide{Language()};
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    guide.pages()->setCurrentRow(2);
    const auto frames = guide.text()->document()->rootFrame()->childFrames();
    QVERIFY(!frames.isEmpty());
    const auto* table = qobject_cast<const QTextTable*>(frames.first());
    QVERIFY(table);
    const QStringList expected{QStringLiteral("mark"), QStringLiteral("means")};
    for (int column = 0; column < 2; ++column) {
        const QTextTableCell cell = table->cellAt(0, column);
        QCOMPARE(cell.firstCursorPosition().block(), cell.lastCursorPosition().block());
        QCOMPARE(cell.firstCursorPosition().block().text(), expected[column]);
        QTextCursor letter = cell.firstCursorPosition();
        letter.movePosition(QTextCursor::Right);
        QVERIFY(letter.charFormat().fontWeight() >= QFont::DemiBold);
    }
}

void TestGuideWindow::theHelpKeyLeadsADialogToItsPage() {
    const Language language(QStringLiteral("en"));
    GuideKey key(language);
    qApp->installEventFilter(&key);
    QDialog dialog;
    dialog.setModal(true);
    dialog.setProperty("guidePage", QStringLiteral("04-answers.md"));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    const auto* guide = dialog.findChild<GuideWindow*>();
    QVERIFY(guide);
    QCOMPARE(guide->pages()->currentItem()->text(), QStringLiteral("Bring in answers"));
    guide->pages()->setCurrentRow(0);
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    QCOMPARE(dialog.findChildren<GuideWindow*>().size(), 1);
    QCOMPARE(guide->pages()->currentItem()->text(), QStringLiteral("Bring in answers"));
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guide_window.moc"
