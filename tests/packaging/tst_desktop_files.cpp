// What tells a desktop of the program: its file type knows our files by name and by content, and every text a
// person reads there is in the three languages.
#include "core/store/project_file.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using chwila::testing::s;

namespace {

QString packaged(const QString& name) {
    QFile file(QStringLiteral(CHWILA_PACKAGING "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qsizetype countOf(const QString& text, const QString& pattern) {
    return text.count(QRegularExpression(pattern));
}

} // namespace

using namespace chwila;

class TestDesktopFiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        // Before the first question to the database: one folder with the types of every desktop and ours, as
        // if the package were installed. (Qt 6.4 weighs a type against those of the same folder only.)
        const QString usual = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                     s("mime/packages/freedesktop.org.xml"));
        if (usual.isEmpty()) QSKIP("shared-mime-info is not installed");
        const QString types = m_folder.filePath(s("share/mime/packages"));
        QVERIFY(QDir().mkpath(types));
        QVERIFY(QFile::copy(usual, types + s("/freedesktop.org.xml")));
        QVERIFY(QFile::copy(s(CHWILA_PACKAGING "/chwila-mime.xml"), types + s("/chwila-mime.xml")));
        qputenv("XDG_DATA_DIRS", m_folder.filePath(s("share")).toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.filePath(s("none")).toUtf8());

        QVERIFY(store::ProjectFile::create(m_folder.filePath(s("project.chwila")), model::Project()));
        QVERIFY(QFile::copy(m_folder.filePath(s("project.chwila")), m_folder.filePath(s("renamed"))));
    }

    void aProjectIsKnownByItsName() {
        const auto types = QMimeDatabase().mimeTypesForFileName(s("trips.chwila"));
        QCOMPARE(types.size(), 1);
        QCOMPARE(types.front().name(), s("application/x-chwila"));
    }

    void aProjectWithoutItsEndingIsKnownByItsContent() {
        const QMimeType type =
            QMimeDatabase().mimeTypeForFile(m_folder.filePath(s("renamed")), QMimeDatabase::MatchContent);
        QCOMPARE(type.name(), s("application/x-chwila"));
        QVERIFY2(type.inherits(s("application/vnd.sqlite3")), "other programs may open it as a database");
    }

    void anotherDatabaseIsNoProject() {
        QFile other(m_folder.filePath(s("renamed")));
        QVERIFY(other.open(QIODevice::ReadWrite));
        other.seek(68); // application_id
        other.write("\0\0\0\0", 4);
        other.close();
        const QMimeType type = QMimeDatabase().mimeTypeForFile(other.fileName(), QMimeDatabase::MatchContent);
        QVERIFY2(type.name() != s("application/x-chwila"), qPrintable(type.name()));
    }

    void theMenuEntryOpensThisType() {
        QVERIFY(packaged(s("chwila.desktop")).contains(s("\nMimeType=application/x-chwila;\n")));
        QVERIFY(packaged(s("local.chwila.chwila.metainfo.xml"))
                    .contains(s("<mediatype>application/x-chwila</mediatype>")));
    }

    void everyTextIsInThreeLanguages_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("english"); // patterns; %1 takes a language
        QTest::addColumn<QString>("translated");
        for (const char* key : {"GenericName", "Comment", "Keywords"}) {
            QTest::addRow("%s of the menu entry", key)
                << s("chwila.desktop") << s("\n%1=").arg(s(key)) << s("\n%1\\[%2\\]=").arg(s(key));
        }
        for (const char* tag : {"summary", "p", "li"}) {
            QTest::addRow("<%s> of the metadata", tag)
                << s("local.chwila.chwila.metainfo.xml") << s("<%1>").arg(s(tag))
                << s("<%1 xml:lang=\"%2\">").arg(s(tag));
        }
        QTest::newRow("comment of the file type")
            << s("chwila-mime.xml") << s("<comment>") << s("<comment xml:lang=\"%2\">");
    }

    void everyTextIsInThreeLanguages() {
        QFETCH(QString, file);
        QFETCH(QString, english);
        QFETCH(QString, translated);
        const QString text = packaged(file);
        QVERIFY(countOf(text, english) > 0);
        for (const char* language : {"pl", "ro"}) {
            QString pattern = translated;
            QCOMPARE(countOf(text, pattern.replace(s("%2"), s(language))), countOf(text, english));
        }
    }

  private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktop_files.moc"
