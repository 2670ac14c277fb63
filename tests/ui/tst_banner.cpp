#include "tests/ui/window_fixture.h"
#include "ui/mainwindow/banner.h"
#include "ui/mainwindow/jobs_popup.h"
#include "ui/mainwindow/status_strip.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QToolButton>

using namespace chwila;
using namespace chwila::ui;

/// What the window says about work that failed or is going on.
class TestBanner : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<WindowFixture>();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), 20000);
    }
    void cleanup() { m_fixture.reset(); }

    void figuresThatCouldNotBeComputedStayTold() {
        Banner& banner = m_fixture->window->banner();
        QCOMPARE(banner.text(), QString());
        const auto before = m_fixture->session().analysis.result();
        Q_EMIT m_fixture->session().analysis.failed(
            {ErrorCode::Io, QStringLiteral("The file cannot be read."), {}, {}});
        QVERIFY(banner.isVisible());
        QVERIFY2(banner.text().contains(QStringLiteral("older")), qPrintable(banner.text()));
        QVERIFY(banner.text().contains(QStringLiteral("The file cannot be read.")));
        m_fixture->window->showView(ActionId::ShowHeatmap);
        QVERIFY(banner.isVisible()); // it does not pass by
        QPushButton* again = nullptr;
        for (QPushButton* button : banner.findChildren<QPushButton*>()) {
            if (button->isVisible()) again = button;
        }
        QVERIFY(again);
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(!banner.isVisible(), 20000);
        QVERIFY(m_fixture->session().analysis.result() != before);
        QCOMPARE(banner.text(), QString());
    }

    void oneJobIsNamedAndSeveralAreCounted() {
        StatusStrip& status = m_fixture->window->status();
        JobRunner& jobs = m_fixture->session().jobs;
        QCOMPARE(status.jobsText(), QString());
        QSemaphore go;
        const auto work = [&go](Progress& progress) -> Result<void> {
            progress.report(0.25, QStringLiteral("row 1"));
            while (!progress.cancelled() && !go.tryAcquire(1, 10)) {
            }
            return {};
        };
        int done = 0;
        const auto count = [&done](const Result<void>&) { ++done; };
        jobs.start(QStringLiteral("one"), QStringLiteral("Importing"), this, work, count);
        QTRY_COMPARE(status.jobsText(), QStringLiteral("Importing: row 1"));
        jobs.start(QStringLiteral("two"), QStringLiteral("Exporting"), this, work, count);
        QTRY_COMPARE(status.jobsText(), QStringLiteral("2 job(s)"));
        status.jobsButton()->click();
        JobsPopup& popup = *status.popup();
        QVERIFY(popup.isVisible());
        QStringList texts;
        for (const QLabel* label : popup.findChildren<QLabel*>())
            texts << label->text();
        QTRY_COMPARE(popup.findChildren<QProgressBar*>().size(), 2);
        QVERIFY2(texts.contains(QStringLiteral("Importing: row 1")), qPrintable(texts.join(u'|')));
        // Stopping one leaves the other.
        for (QToolButton* button : popup.findChildren<QToolButton*>()) {
            if (button->accessibleName().contains(QStringLiteral("Exporting"))) button->click();
        }
        QTRY_COMPARE(done, 1);
        QTRY_COMPARE(status.jobsText(), QStringLiteral("Importing: row 1"));
        go.release();
        QTRY_COMPARE(done, 2);
        QTRY_VERIFY(!popup.isVisible());
        QCOMPARE(status.jobsText(), QString());
    }

  private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
