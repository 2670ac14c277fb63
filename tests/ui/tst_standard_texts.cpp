#include "ui/mainwindow/standard_texts.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QColorDialog>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QWizard>

#include <set>

using namespace chwila::ui;

namespace {

/// Remembers what Qt's own widgets ask to have translated.
class Asked final : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        // Our own texts, names of keys, and texts that are no words.
        const QByteArray of(context);
        if (!of.startsWith('Q') || of == "QShortcut" || of == "QGuiApplication") return {};
        if (QByteArray(source).startsWith("Alt+")) return {};
        m_texts.insert({of, QByteArray(source)});
        return {};
    }
    const std::set<std::pair<QByteArray, QByteArray>>& texts() const { return m_texts; }

  private:
    mutable std::set<std::pair<QByteArray, QByteArray>> m_texts;
};

void closeMenuSoon() {
    QTimer::singleShot(50, qApp, [] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) menu->close();
    });
}

void showFor(QWidget& widget) {
    widget.show();
    QApplication::processEvents();
}

constexpr auto allMessageButtons = QMessageBox::StandardButtons(0x0FFFFC00);
constexpr auto allDialogButtons = QDialogButtonBox::StandardButtons(0x0FFFFC00);

} // namespace

class TestStandardTexts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QApplication::installTranslator(&m_asked); }
    void cleanupTestCase() { QApplication::removeTranslator(&m_asked); }

    void everyTextOfTheDialogsWeUseIsOurs() {
        askFileDialogs();
        askMessages();
        askWizard();
        askFields();
        QColorDialog colours;
        colours.setOption(QColorDialog::DontUseNativeDialog);
        showFor(colours);
        QVERIFY(m_asked.texts().size() > 80);
        const StandardTexts ours;
        QStringList missing;
        for (const auto& [context, source] : m_asked.texts()) {
            if (ours.translate(context, source, nullptr, -1).isNull())
                missing << QString::fromUtf8(context + ": " + source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void onlyQtsOwnContextsAreAnswered() {
        const StandardTexts texts;
        QVERIFY(texts.translate("actions", "Cancel", nullptr, -1).isNull());
        QVERIFY(texts.translate("QWizard", "No text of Qt", nullptr, -1).isNull());
    }

    void keysAreCalledAsTheyArePrinted() {
        StandardTexts ours;
        QApplication::installTranslator(&ours);
        const auto shown = [](const char* keys) {
            return QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText)
                .toString(QKeySequence::NativeText);
        };
        QCOMPARE(shown("Alt+Left"), QStringLiteral("Alt+←"));
        QCOMPARE(shown("Ctrl+Shift+Up"), QStringLiteral("Ctrl+Shift+↑"));
        QCOMPARE(shown("Ctrl+Return"), QStringLiteral("Ctrl+Enter"));
        QCOMPARE(shown("Del"), QStringLiteral("Del"));
        QCOMPARE(shown("Ctrl+PgDown"), QStringLiteral("Ctrl+PgDown"));
        ours.setLanguage(chwila::Language(QStringLiteral("pl")));
        for (const char* key : {"Home", "End", "Tab"})
            QCOMPARE(shown(key), QString::fromLatin1(key));
        QApplication::removeTranslator(&ours);
    }

  private:
    void askFileDialogs() {
        for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
            QFileDialog dialog(nullptr, QStringLiteral("x"), QDir::tempPath());
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.setAcceptMode(mode);
            dialog.setViewMode(QFileDialog::Detail);
            showFor(dialog);
            for (auto* tree : dialog.findChildren<QTreeView*>()) {
                for (int column = 0; tree->model() && column < tree->model()->columnCount(); ++column)
                    tree->model()->headerData(column, Qt::Horizontal);
            }
        }
    }
    void askMessages() {
        QMessageBox message(QMessageBox::Critical, QStringLiteral("t"), QStringLiteral("x"));
        message.setStandardButtons(allMessageButtons);
        message.setDetailedText(QStringLiteral("d"));
        showFor(message);
        for (QPushButton* button : message.findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("Details"))) button->click();
        }
        const QDialogButtonBox buttons(allDialogButtons);
        QInputDialog input;
        showFor(input);
    }
    void askWizard() {
        QWizard wizard;
        wizard.addPage(new QWizardPage);
        wizard.addPage(new QWizardPage);
        wizard.setOption(QWizard::HaveHelpButton);
        for (const auto style : {QWizard::ClassicStyle, QWizard::ModernStyle}) {
            wizard.setWizardStyle(style);
            showFor(wizard);
        }
        wizard.next();
    }
    void askFields() {
        QLineEdit line(QStringLiteral("x"));
        delete line.createStandardContextMenu();
        QPlainTextEdit text;
        delete text.createStandardContextMenu();
        QSpinBox number;
        showFor(number);
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, QPoint(2, 2), number.mapToGlobal(QPoint(2, 2)));
        closeMenuSoon();
        QApplication::sendEvent(&number, &wanted);
        QKeySequenceEdit keys;
        showFor(keys);
        QCalendarWidget calendar;
        showFor(calendar);
    }

    Asked m_asked;
};

QTEST_MAIN(TestStandardTexts)
#include "tst_standard_texts.moc"
