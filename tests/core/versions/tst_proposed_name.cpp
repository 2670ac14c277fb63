#include "core/versions/proposed_name.h"

#include <QTest>

using namespace chwila;

class TestProposedName : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void itSaysTheDay() {
        const QDate day(2026, 11, 30);
        QCOMPARE(versions::proposedName(day, {}, Language()), QStringLiteral("As handed over, 30 Nov 2026"));
    }

    void whereItIsTakenItHasANumber() {
        const QDate day(2026, 11, 30);
        const QStringList taken{QStringLiteral("AS HANDED OVER, 30 Nov 2026"),
                                QStringLiteral("As handed over, 30 Nov 2026 (2)")};
        QCOMPARE(versions::proposedName(day, taken, Language()),
                 QStringLiteral("As handed over, 30 Nov 2026 (3)"));
    }
};

QTEST_GUILESS_MAIN(TestProposedName)
#include "tst_proposed_name.moc"
