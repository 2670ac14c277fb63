// What is emptied between the look at a source and its reading takes no answers away either, and what cannot
// be told of a reading is said.
#include "core/base/language.h"
#include "core/feedback/mapping/guess.h"
#include "core/sources/emptied_source.h"
#include "core/sources/source_refresh.h"
#include "core/store/project_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace chwila;
using namespace chwila::feedback;

namespace {

std::unique_ptr<AnswerReader> readerOf(std::vector<Answer> answers) {
    return sources::neverEmpty(std::make_unique<ListAnswerReader>(std::move(answers)));
}

/// Damages the counts of a batch as soon as it is told of anything and nobody is writing.
class Spoiler final : public Progress {
  public:
    Spoiler(QString path, qint64 batch) : m_path(std::move(path)), m_batch(batch) {}
    bool cancelled() const override { return false; }
    void report(double, const QString&) override {
        if (done) return;
        try {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
            done = database.exec("UPDATE answer_count SET counts = x'ff' WHERE batch = "
                                 + std::to_string(m_batch))
                   > 0;
        } catch (const SQLite::Exception&) { // being written to; the next time
        }
    }
    bool done = false;

  private:
    QString m_path;
    qint64 m_batch;
};

} // namespace

class TestEmptiedSource : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theEndWithoutAnAnswerIsAnError() {
        const auto item = readerOf({})->next();
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::Invalid);
        QVERIFY2(item.error().message.contains(QStringLiteral("those it had stay")),
                 qPrintable(item.error().message));
        AnswerBlock block;
        const auto reader = readerOf({});
        Result<bool> more = reader->nextBlock(block);
        while (more && *more)
            more = reader->nextBlock(block);
        QVERIFY(!more);
    }

    void whoHasAnswersEndsAsUsual() {
        Answer answer;
        answer.alias = model::AliasId{1};
        answer.level = 1;
        const auto reader = readerOf({answer});
        const auto first = reader->next();
        QVERIFY(first && *first);
        const auto end = reader->next();
        QVERIFY(end && !*end);
    }

    void countsThatCannotBeReadBackAreNotTakenForNoChange() {
        const QTemporaryDir folder;
        QFile table(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("touchpoint,score\nBooking,9\nBooking,7\nCheck-in,3\n");
        table.close();
        NoProgress silent;
        model::Project project;
        const auto sample = sampleFile(table.fileName());
        const Mapping mapping = guessMapping(*sample, project);
        const auto seen = preview(sample->location, mapping, silent);
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().message));
        const ImportPlan plan = planImport(project, {}, sample->location, mapping, *seen, {});
        QVERIFY(plan.change.applyTo(project));
        const QString path = folder.filePath(QStringLiteral("p.chwila"));
        const auto file = store::ProjectFile::create(path, project);
        Batch header;
        header.source = plan.source;
        store::AnswerStore& answers = (*file)->answers();
        const auto read = [&](sources::Earlier earlier, Progress& progress) {
            return sources::readAnswers(answers, project, header, earlier, {}, progress);
        };
        QVERIFY(read(sources::Earlier::Stay, silent));
        SourceLocation next = sample->location;
        next.path = folder.filePath(QStringLiteral("next.csv"));
        QVERIFY(table.copy(next.path));
        const auto added =
            sources::readMore(answers, project, header, next, *mappingOf(project, plan.source), silent);
        QVERIFY(added && added->batch.answers == 3);
        const auto same = read(sources::Earlier::Replaced, silent);
        QVERIFY(same && !same->uncounted);
        QVERIFY(sources::describeChanges(*same, {}, project, Language())[0].startsWith(
            QStringLiteral("Nothing has changed")));
        Spoiler spoiler(path, added->batch.id);
        const auto spoilt = read(sources::Earlier::Replaced, spoiler);
        QVERIFY(spoiler.done);
        QVERIFY(spoilt && spoilt->batch.answers == 3);
        const QStringList said = sources::describeChanges(*spoilt, {}, project, Language());
        QVERIFY2(said.value(0).contains(QStringLiteral("cannot be told")), qPrintable(said.value(0)));
        QCOMPARE(said.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEmptiedSource)
#include "tst_emptied_source.moc"
