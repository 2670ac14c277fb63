// Any bytes as a long table in UTF-8, read in pieces by several threads: whatever it holds and wherever it is
// cut, the quick way gives what the careful reader gives.
#include "core/feedback/reading/chunked_reader.h"
#include "core/feedback/reading/plain_bytes.h"
#include "core/feedback/scale_levels.h"
#include "fuzz_file.h"

#include <set>

using namespace chwila;
using namespace chwila::feedback;

namespace {

Mapping mapping() {
    Mapping mapping;
    const auto column = [&](const char* title, ColumnRole role) {
        mapping.columns.push_back({QString::fromLatin1(title), role, {}, {}, {}});
        if (role == ColumnRole::Score) mapping.columns.back().scale = usualScale(model::ScaleKind::Nps);
    };
    column("when", ColumnRole::Time);
    column("who", ColumnRole::Customer);
    column("where", ColumnRole::Touchpoint);
    column("score", ColumnRole::Score);
    column("product", ColumnRole::Segment);
    column("by", ColumnRole::Channel);
    column("words", ColumnRole::Comment);
    mapping.notApplicable = {QStringLiteral("n/a"), QStringLiteral("99")};
    return mapping;
}

model::AliasId aliasOf(const QString& label, const model::Scale&) {
    return {1 + static_cast<qint64>(qHash(label, 0) % 1000000)};
}

/// What came out of a table, without answers that one of the readers takes for duplicates.
struct Outcome {
    std::vector<Answer> answers;
    std::vector<Rejected> rejected;
    qint64 rows = 0;
    qint64 notApplicable = 0;
    QStringList notices;

    bool operator==(const Outcome&) const = default;
};

Outcome carefully(std::unique_ptr<RowReader> rows, const QString& path) {
    const auto reader = openAnswers(std::move(rows), mapping(), aliasOf, path);
    require(reader.has_value());
    Outcome outcome;
    for (;;) {
        auto item = (*reader)->next();
        require(item.has_value());
        if (!*item) break;
        if (auto* answer = std::get_if<Answer>(&**item)) {
            outcome.answers.push_back(std::move(*answer));
        } else {
            outcome.rejected.push_back(std::get<Rejected>(**std::move(item)));
        }
    }
    outcome.rows = (*reader)->counts().rows;
    outcome.notApplicable = (*reader)->counts().notApplicable;
    outcome.notices = (*reader)->notices();
    return outcome;
}

Answer answerOf(const AnswerBlock& block, const AnswerBlock::Entry& entry, const AnswerReader::Names& names) {
    const auto text = [&](AnswerBlock::Text part) { return plain::textOf(block.of(part)); };
    Answer answer;
    answer.alias = entry.alias;
    answer.level = entry.level;
    if (entry.time != AnswerBlock::undated) answer.time = QDateTime::fromMSecsSinceEpoch(entry.time, Qt::UTC);
    answer.customer = text(entry.customer);
    answer.profile = names.profiles[entry.profile];
    answer.comment = text(entry.comment);
    answer.channel = names.channels[static_cast<qsizetype>(entry.channel)];
    return answer;
}

Outcome quickly(AnswerReader& reader) {
    Outcome outcome;
    std::set<std::tuple<QString, model::AliasId, QDateTime, int>> seen;
    AnswerBlock block;
    for (;;) {
        const auto more = reader.nextBlock(block);
        require(more.has_value());
        if (!*more) break;
        for (const AnswerBlock::Entry& entry : block.answers) {
            Answer answer = answerOf(block, entry, reader.names());
            const int level = answer.time.isValid() ? 0 : answer.level;
            const bool again = !answer.customer.isEmpty()
                               && !seen.emplace(answer.customer, answer.alias, answer.time, level).second;
            if (!again) outcome.answers.push_back(std::move(answer));
        }
        std::ranges::move(block.rejected, std::back_inserter(outcome.rejected));
    }
    outcome.rows = reader.counts().rows;
    outcome.notApplicable = reader.counts().notApplicable;
    outcome.notices = reader.notices();
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    const qint64 chunk = 16 + data[0];
    const QByteArray head("when,who,where,score,product,by,words\n");
    const QString path = fuzzFile(
        head + QByteArray(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1));
    const SourceLocation location{model::SourceKind::File, path, {}};
    auto rows = openRows(location, Dialect());
    auto again = openRows(location, Dialect());
    require(rows && again);
    const auto quick = openChunked(*rows, location, mapping(), aliasOf, 0, chunk);
    if (!quick) return 0; // lines that end with CR are the careful reader's
    require(quickly(*quick) == carefully(*std::move(again), path));
    return 0;
}

/// Customers are called by more than two letters: a key as long as "99" is looked at by the careful reader.
QList<QByteArray> fuzzSeeds() {
    return {
        "\x20"
        "2024-01-01,Kate1,Claim,3,Basic,web,fine\n2024-01-02 10:20,Kate2,Pay,10,Comfort,phone,\"two\nlines, "
        "\"\"quoted\"\"\"\n",
        "\x05"
        "2024-01-01T10:20:30,Kate1,\"Claim "
        "\"\"x\"\"\",n/a,Caf\xC3\xA9,web,\r\n2024-13-01,Kate1,,3,,,x\r\n\r\n,,,,,,\r\n",
        "\xF0"
        "n/a, Kate1 ,  Claim desk ,99,Basic,web,5\" "
        "screen\n2024-01-01,Kate1,Claim,3\n2024-01-01,Kate1,Claim,+5,x,y,z,too many",
        "\x40"
        "2024-01-01,Kate1,Claim,7,Basic,web,\"never closed\n2024-01-01,Kate1,Claim,8,Basic,web,bad \xC3( "
        "letter\n",
        // What parted the two before.
        "\x20"
        "2024-01-01,Kate1,Claim,3,Basic,web,fine\n2024-01-02 10:20,Kate2,Pay,10,Comfort,phone,\"two\nlines, "
        "\"\"quoted\"\"\"\xF2",
        "\x05"
        "\xEF\xBB\xBF"
        "2024-01-02,\xEF\xBB\xBFKate2,Pay,\xEF\xBB\xBF"
        "3,\xEF\xBF\xBD,web,\xEF\xBB\xBF\n2024-01-03,Kate3,Pay,3,Caf\xE9\n",
        "\x40"
        "2024-01-02,Kate2,Pay,3,a\x1F"
        "b,c,\n2024-01-03,Kate3,Pay,3,a,b\x1F"
        "c,\n",
    };
}
