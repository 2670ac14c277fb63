// What is emptied between the look at a source and its reading takes no answers away either.
#include "core/sources/emptied_source.h"

#include <QTest>

using namespace chwila;
using namespace chwila::feedback;

namespace {

std::unique_ptr<AnswerReader> readerOf(std::vector<Answer> answers) {
    return sources::neverEmpty(std::make_unique<ListAnswerReader>(std::move(answers)));
}

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
};

QTEST_GUILESS_MAIN(TestEmptiedSource)
#include "tst_emptied_source.moc"
