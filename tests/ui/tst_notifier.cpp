#include "ui/services/notifier.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTest>
#include <QTimer>

using namespace chwila;
using namespace chwila::ui;

class TestNotifier : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void namesOfPeopleAndFilesAreNoMarkup() {
        const QString nasty = QStringLiteral("<b>survey</b> & <img src=x>.csv");
        int labels = 0;
        duringBox([&](QMessageBox& box) {
            for (const QLabel* label : box.findChildren<QLabel*>()) {
                if (!label->text().contains(nasty)) continue;
                QCOMPARE(label->textFormat(), Qt::PlainText);
                ++labels;
            }
        });
        DialogNotifier().error(nullptr, nasty, Error{ErrorCode::NotFound, nasty});
        QCOMPARE(labels, 2);
        duringBox([&](QMessageBox& box) {
            for (const QLabel* label : box.findChildren<QLabel*>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        });
        QVERIFY(!DialogNotifier().confirm(nullptr, nasty, nasty, QStringLiteral("Go")));
        duringBox([&](QMessageBox& box) {
            for (const QLabel* label : box.findChildren<QLabel*>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        });
        QVERIFY(!DialogNotifier().choose(nullptr, nasty, nasty, {QStringLiteral("Go")}));
    }

    void onlyWhatWentWrongHasASignOfItsOwn() {
        const auto iconOf = [this](const std::function<void()>& tell) {
            QMessageBox::Icon icon = QMessageBox::Critical;
            duringBox([&](QMessageBox& box) { icon = box.icon(); });
            tell();
            return icon;
        };
        const QString text = QStringLiteral("Chwila");
        DialogNotifier notifier;
        QCOMPARE(iconOf([&] { notifier.information(nullptr, text, text); }), QMessageBox::NoIcon);
        QCOMPARE(iconOf([&] { notifier.confirm(nullptr, text, text, text); }), QMessageBox::NoIcon);
        QCOMPARE(iconOf([&] {
                     notifier.error(nullptr, text, Error{ErrorCode::NotFound, text});
                 }),
                 QMessageBox::Warning);
    }

    void whatHappenedStandsOutFromWhatIsSaidAboutIt() {
        const QString title = QStringLiteral("The file was not written");
        const QString more = QStringLiteral("There is no room left.");
        int titles = 0;
        int others = 0;
        duringBox([&](QMessageBox& box) {
            for (const QLabel* label : box.findChildren<QLabel*>()) {
                if (label->text() == title) titles += label->font().weight() >= QFont::DemiBold ? 1 : 0;
                if (label->text() == more) others += label->font().weight() < QFont::DemiBold ? 1 : 0;
            }
        });
        DialogNotifier().information(nullptr, title, more);
        QCOMPARE(titles, 1);
        QCOMPARE(others, 1);
    }

    void aLongTextIsAskedForInSeveralLines() {
        const QString query = QStringLiteral("SELECT ") + QStringLiteral("touchpoint, ").repeated(9);
        const QString why = QStringLiteral("near \"<b>\": syntax error");
        const auto answered = [&](const QString& initial, int lines) {
            QTimer::singleShot(0, this, [&why, lines] {
                auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                QCOMPARE(dialog->findChildren<QPlainTextEdit*>().size(), lines);
                for (const QLabel* label : dialog->findChildren<QLabel*>())
                    QVERIFY(label->text() != why || label->textFormat() == Qt::PlainText);
                dialog->accept();
            });
            return DialogNotifier().askText(nullptr, QStringLiteral("Chwila"), why, initial);
        };
        QCOMPARE(answered(query, 1), std::optional(query));
        QCOMPARE(answered(QStringLiteral("Name"), 0), std::optional(QStringLiteral("Name")));
    }

    void manyProblemsFitOnTheScreen() {
        QString many;
        for (int i = 0; i < 500; ++i)
            many += QStringLiteral("Problem %1 of a long list.\n").arg(i);
        QSize size;
        QString all;
        duringBox([&](QMessageBox& box) {
            size = box.size();
            all = box.detailedText();
        });
        DialogNotifier().information(nullptr, QStringLiteral("Opened"), many);
        QVERIFY(size.height() <= QGuiApplication::primaryScreen()->availableSize().height());
        QVERIFY(all.contains(QStringLiteral("Problem 499")));
    }

  private:
    /// Looks at the box that comes, then closes it.
    void duringBox(const std::function<void(QMessageBox&)>& look) {
        QTimer::singleShot(0, this, [look] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            look(*box);
            box->reject();
        });
    }
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
