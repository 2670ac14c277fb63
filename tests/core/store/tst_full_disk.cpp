#include "tests/core/store/full_disk.h"
#include "tests/core/store/store_support.h"

using namespace chwila;
using namespace chwila::model;
using namespace chwila::store;
using Item = feedback::AnswerReader::Item;

class TestFullDisk : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // Wherever an import runs out of room: it says so, and the project is as it was before.
    void anImportThatFindsNoRoomLeavesTheProjectAsItWas() {
        std::vector<Item> items;
        const Survey survey;
        for (int i = 0; i < 12000; ++i) {
            const std::string customer = "customer " + std::to_string(i % 3000);
            items.emplace_back(answer(survey.claimLabel, i % 11, at(2026, 1, 1).addSecs(qint64{i} * 600),
                                      customer.c_str(), i % 4 == 0 ? "nobody called me back" : ""));
        }
        NoProgress progress;
        FullDisk disk;
        int full = 0;
        for (const qint64 room : {0, 4000, 30000, 100000, 300000, 500000, 700000, 900000, 1100000, 1400000}) {
            const Folder folder;
            auto file = *ProjectFile::create(folder.file(), survey.project);
            ListReader first({answer(survey.payLabel, 3, at(2026, 1, 1), "kept", "kept words")});
            REQUIRE(file->answers().importBatch(survey.header("kept"), first, progress));
            disk.allow(room);
            ListReader reader(items);
            const auto batch = file->answers().importBatch(survey.header("too much"), reader, progress);
            disk.allowEverything();
            if (!batch) {
                ++full;
                QCOMPARE(batch.error().code, ErrorCode::Io);
                QVERIFY2(batch.error().message.contains(QStringLiteral("disk is full")),
                         qPrintable(batch.error().message));
            }
            const std::size_t left = batch ? 2 : 1;
            for (int opened = 0; opened < 2; ++opened) {
                QCOMPARE(file->answers().batches()->size(), left);
                QVERIFY(*file->load() == survey.project);
                QCOMPARE(*file->answers().verbatimCount(survey.project, {}), batch ? 3001 : 1);
                QCOMPARE((*file->answers().cube(survey.project, progress))->answers() > 1, bool(batch));
                REQUIRE(file->check());
                file.reset();
                file = *ProjectFile::open(folder.file());
            }
            if (batch) continue;
            ListReader again(items); // once there is room
            REQUIRE(file->answers().importBatch(survey.header("again"), again, progress));
            REQUIRE(file->check());
        }
        QVERIFY2(full >= 6 && full < 10, qPrintable(QString::number(full)));
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
