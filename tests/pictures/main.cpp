// Draws what there is to look at, for people who mend what a good designer would:
//   chwila_pictures FOLDER [--quick] [--theme NAME] [--language CODE] [--size WxH] [--scale 2] [--only paper]
#include "core/base/language.h"
#include "tests/pictures/paper_pictures.h"
#include "tests/pictures/window_pictures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace chwila;

namespace {

QCommandLineOption option(const char* name, const char* description, const char* value = "") {
    return {QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value)};
}

struct Options {
    QCommandLineOption quick = option("quick", "one language, theme and size of each kind only");
    QCommandLineOption theme = option("theme", "only light, dark or contrast", "name");
    QCommandLineOption language = option("language", "only this one", "code");
    QCommandLineOption size = option("size", "only windows of this size", "WIDTHxHEIGHT");
    QCommandLineOption scale = option("scale", "pixels of the screen for one of the window", "factor");
    QCommandLineOption only = option("only", "only paper or window", "kind");
};

QSize sizeOf(const QString& text) {
    const QStringList sides = text.split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

constexpr QSize largest(1920, 1080);

pictures::Choice choiceOf(const QCommandLineParser& parser, const Options& options) {
    const bool quick = parser.isSet(options.quick);
    pictures::Choice choice{Language::available(),
                            {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")},
                            {{1024, 768}, {1280, 720}, largest}};
    if (quick) choice = {{QStringLiteral("pl")}, {QStringLiteral("light")}, {{1280, 720}}};
    if (parser.isSet(options.theme)) choice.themes = {parser.value(options.theme)};
    if (parser.isSet(options.language)) choice.languages = {parser.value(options.language)};
    if (parser.isSet(options.size)) choice.sizes = {sizeOf(parser.value(options.size))};
    return choice;
}

/// A screen as large as the windows: dialogs take their size from it, and by itself it has 800 × 800 pixels.
void giveScreen(const QTemporaryDir& folder, const QCommandLineParser& parser, const Options& options) {
    if (qEnvironmentVariable("QT_QPA_PLATFORM") != QLatin1String("offscreen")) return;
    const QSize window = parser.isSet(options.size) ? sizeOf(parser.value(options.size)) : largest;
    const double scale = parser.isSet(options.scale) ? parser.value(options.scale).toDouble() : 1;
    const QSize pixels = window * scale;
    constexpr int usualDpi = 96;
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("screen")},
                             {QStringLiteral("x"), 0},
                             {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), pixels.width()},
                             {QStringLiteral("height"), pixels.height()},
                             {QStringLiteral("logicalDpi"), usualDpi},
                             {QStringLiteral("logicalBaseDpi"), usualDpi},
                             {QStringLiteral("dpr"), 1}};
    QFile file(folder.filePath(QStringLiteral("screen.json")));
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

/// A process has one scale, so a second one draws at twice.
bool drawAtTwice(const QString& folder, const pictures::Choice& choice) {
    QProcess twice;
    twice.setProcessChannelMode(QProcess::ForwardedChannels);
    twice.start(QCoreApplication::applicationFilePath(),
                {folder + QStringLiteral("/2x"), QStringLiteral("--only"), QStringLiteral("window"),
                 QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("--language"),
                 choice.languages.constFirst(), QStringLiteral("--theme"), choice.themes.constFirst(),
                 QStringLiteral("--size"), QStringLiteral("1280x720")});
    return twice.waitForFinished(-1) && twice.exitCode() == 0;
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const Options options;
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOptions(
        {options.quick, options.theme, options.language, options.size, options.scale, options.only});
    parser.addHelpOption();
    // Qt takes its scale from the environment, before there is an application.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const bool understood = parser.parse(arguments);
    if (understood && parser.isSet(options.scale))
        qputenv("QT_SCALE_FACTOR", parser.value(options.scale).toLatin1());
    const QTemporaryDir ofScreen;
    if (understood) giveScreen(ofScreen, parser, options);
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/chwila.svg")));
    parser.process(application);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);

    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(QStringLiteral("."))) return 1;
    const pictures::Choice choice = choiceOf(parser, options);
    const QString only = parser.value(options.only);
    if (only != QLatin1String("window")) pictures::paintPapers(folder, choice);
    if (only == QLatin1String("paper")) return 0;
    if (!pictures::paintWindows(folder, choice)) {
        QTextStream(stderr) << "a window did not come up" << Qt::endl;
        return 1;
    }
    const bool once = parser.isSet(options.scale) || parser.isSet(options.quick);
    return once || drawAtTwice(folder.absolutePath(), choice) ? 0 : 1;
}
