#include "core/render/theme.h"

#include <QTest>

using namespace chwila::render;

namespace {

constexpr double readable = 4.5;
constexpr double visible = 3; // of marks that say something by themselves

void themes() {
    QTest::addColumn<int>("kind");
    QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
    QTest::newRow("high contrast") << static_cast<int>(ThemeKind::HighContrast);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void contrastIsThatOfWcag();
    void textCanBeReadOnEveryGround_data() { themes(); }
    void textCanBeReadOnEveryGround();
    void textCanBeReadOnEveryScore_data() { themes(); }
    void textCanBeReadOnEveryScore();
    void marksCanBeSeenOnTheirGround_data() { themes(); }
    void marksCanBeSeenOnTheirGround();
    void widgetsCanBeRead_data() { themes(); }
    void widgetsCanBeRead();
    void theScaleIsWorstNeutralBest();
    void theScaleNeverTurnsBack_data() { themes(); }
    void theScaleNeverTurnsBack();
    void departmentsTakeTheirOwnColourOrOneByOrder();
    void aScaleOfColoursHasANeutralMiddle();
};

void TestTheme::contrastIsThatOfWcag() {
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // #777777 on white, the well-known colour that just fails: 4.48.
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestTheme::textCanBeReadOnEveryGround() {
    QFETCH(int, kind);
    const Theme& theme = Theme::of(static_cast<ThemeKind>(kind));
    for (const QColor& ground : {theme.paper, theme.band, theme.surface, theme.header}) {
        QVERIFY2(contrast(theme.ink, ground) >= readable, qPrintable(ground.name()));
        QVERIFY2(contrast(theme.inkSoft, ground) >= readable, qPrintable(ground.name()));
        QVERIFY2(contrast(theme.warning, ground) >= readable, qPrintable(ground.name()));
    }
    QVERIFY(contrast(theme.ink, theme.hatchPaper) >= readable);
    QVERIFY(contrast(theme.onPlum, theme.plum) >= readable);
    QVERIFY(contrast(theme.onAccent, theme.accent) >= readable);
}

void TestTheme::textCanBeReadOnEveryScore() {
    QFETCH(int, kind);
    const Theme& theme = Theme::of(static_cast<ThemeKind>(kind));
    for (int i = -100; i <= 100; ++i) {
        const QColor ground = theme.experienceAt(i / 100.0);
        QVERIFY2(contrast(theme.inkOn(ground), ground) >= readable, qPrintable(ground.name()));
    }
}

void TestTheme::marksCanBeSeenOnTheirGround() {
    QFETCH(int, kind);
    const Theme& theme = Theme::of(static_cast<ThemeKind>(kind));
    const auto check = [](const QColor& mark, const QColor& ground) {
        QVERIFY2(contrast(mark, ground) >= visible,
                 qPrintable(QStringLiteral("%1 on %2").arg(mark.name(), ground.name())));
    };
    for (const QColor& ground : {theme.paper, theme.band}) {
        check(theme.route, ground);
        check(theme.handOff, ground);
        check(theme.warning, ground);
    }
    for (const QColor& ground : {theme.paper, theme.band, theme.surface, theme.header}) {
        check(theme.accent, ground); // the ring of what is selected, what has the focus
        check(theme.plum, ground);
        check(theme.experience.front(), ground);
        check(theme.experience.back(), ground);
    }
    for (const QColor& department : theme.departments) {
        check(department, theme.surface);
        check(department, theme.header);
    }
    // The bar of low and high answers on a card.
    check(theme.experienceAt(-0.8), theme.surface);
    check(theme.experienceAt(0.8), theme.surface);
}

void TestTheme::widgetsCanBeRead() {
    QFETCH(int, kind);
    const QPalette palette = Theme::of(static_cast<ThemeKind>(kind)).palette();
    const auto pair = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(palette.color(text), palette.color(ground));
    };
    QVERIFY(pair(QPalette::WindowText, QPalette::Window) >= readable);
    QVERIFY(pair(QPalette::Text, QPalette::Base) >= readable);
    QVERIFY(pair(QPalette::Text, QPalette::AlternateBase) >= readable);
    QVERIFY(pair(QPalette::ButtonText, QPalette::Button) >= readable);
    QVERIFY(pair(QPalette::HighlightedText, QPalette::Highlight) >= readable);
    QVERIFY(pair(QPalette::ToolTipText, QPalette::ToolTipBase) >= readable);
    QVERIFY(pair(QPalette::PlaceholderText, QPalette::Base) >= readable);
    QVERIFY(pair(QPalette::Link, QPalette::Base) >= readable);
    constexpr double told = 1.5; // a hint from what was typed
    QVERIFY(pair(QPalette::PlaceholderText, QPalette::Text) >= told);
}

void TestTheme::theScaleIsWorstNeutralBest() {
    const Theme& theme = Theme::light();
    QCOMPARE(theme.experienceAt(-1), QColor(0xB5, 0x37, 0x1C));
    QCOMPARE(theme.experienceAt(0), QColor(0xEE, 0xEC, 0xE8));
    QCOMPARE(theme.experienceAt(1), QColor(0x1F, 0x5F, 0x99));
    QCOMPARE(theme.experienceAt(-7), theme.experienceAt(-1));
    QCOMPARE(theme.experienceAt(std::numeric_limits<double>::quiet_NaN()), theme.hatchPaper);
}

void TestTheme::theScaleNeverTurnsBack() {
    // Towards either end the colour moves away from neutral, so that more colour always means more.
    QFETCH(int, kind);
    const Theme& theme = Theme::of(static_cast<ThemeKind>(kind));
    const QColor neutral = theme.experienceAt(0);
    for (const double side : {-1.0, 1.0}) {
        double before = 1;
        for (int i = 1; i <= 20; ++i) {
            const double now = contrast(theme.experienceAt(side * i / 20), neutral);
            QVERIFY(now >= before - 0.02);
            before = now;
        }
    }
}

void TestTheme::departmentsTakeTheirOwnColourOrOneByOrder() {
    const Theme& theme = Theme::light();
    QCOMPARE(theme.department(QStringLiteral("#123456"), 3), QColor(0x12, 0x34, 0x56));
    QCOMPARE(theme.department({}, 1), theme.departments[1]);
    QCOMPARE(theme.department(QStringLiteral("<b>red"), 9), theme.departments[1]);
    QCOMPARE(theme.department({}, -1), theme.departments[7]);
}

void TestTheme::aScaleOfColoursHasANeutralMiddle() {
    const ColourScale satisfaction{70, 25};
    QCOMPARE(satisfaction.position(70), 0.0);
    QCOMPARE(satisfaction.position(57.5), -0.5);
    QCOMPARE(satisfaction.position(100), 1.0);
    const ColourScale lowShare{0.2, -0.2};
    QCOMPARE(lowShare.position(0.3), -0.5);
    QCOMPARE((ColourScale{5, 0}).position(9), 0.0);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
