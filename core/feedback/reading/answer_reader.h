// AnswerReader: rows become answers, one at a time. What cannot be read comes out as Rejected, in the
// order of the file; nothing is dropped without being counted.
#pragma once

#include "core/feedback/reading/answer_block.h"
#include "core/feedback/reading/row_reader.h"
#include "core/feedback/redaction.h"

#include <QHash>

#include <functional>
#include <map>
#include <variant>

namespace chwila::feedback {

class AnswerReader {
  public:
    struct Counts {
        qint64 rows = 0;
        qint64 answers = 0;
        qint64 invalid = 0; ///< Rejected ones
        /// Same customer, time, label and question as an earlier answer; without a time also the same score.
        qint64 duplicates = 0;
        qint64 notApplicable = 0; ///< score cells that are blank or mean "no answer"

        bool operator==(const Counts&) const = default;
    };
    using Item = std::variant<Answer, Rejected>;

    virtual ~AnswerReader() = default;

    /// Nothing at the end. An error means that nothing further can be read.
    virtual Result<std::optional<Item>> next() = 0;
    virtual double fraction() const = 0; ///< 0…1; below 0 when unknown
    /// Private details taken out of the words so far; see answer_protection.h.
    virtual RedactionCounts removed() const { return {}; }
    /// Translated sentences about what was met so far, such as letters that were damaged.
    virtual QStringList notices() const { return {}; }

    /// What the numbers in blocks stand for; both grow while blocks are read.
    struct Names {
        std::vector<Profile> profiles;
        QStringList channels{QString()};
    };
    /// The next answers in one piece, in the order of next(); false at the end. Who reads blocks reads
    /// nothing else.
    virtual Result<bool> nextBlock(AnswerBlock& block);
    virtual const Names& names() const { return m_names; }
    /// Whether blocks may hold duplicates. They are then counted as answers until who reads finds them
    /// (repeat_finder.h); next() never gives any.
    virtual bool leavesDuplicates() const { return false; }

    const Counts& counts() const { return m_counts; } ///< of what has been read so far

  protected:
    quint32 profileIndex(const Profile& profile);
    quint32 channelIndex(const QString& channel);

    Counts m_counts;

  private:
    Names m_names;
    std::map<std::vector<std::pair<QString, QString>>, quint32> m_profileIndex;
    QHash<QString, quint32> m_channelIndex{{QString(), 0}};
};

/// Answers that are in memory already.
class ListAnswerReader final : public AnswerReader {
  public:
    explicit ListAnswerReader(std::vector<Answer> answers) : m_answers(std::move(answers)) {}

    Result<std::optional<Item>> next() override;
    double fraction() const override;

  private:
    std::vector<Answer> m_answers;
    std::size_t m_next = 0;
};

/// The alias of a label on a scale; one that is not valid makes the answer a Rejected. `scale` is the
/// mapping's (its id may be 0).
using AliasLookup = std::function<model::AliasId(const QString& label, const model::Scale& scale)>;

/// Reads by a mapping.
/// Duplicates are only looked for where the customer is known. Answers of a wide row share customer,
/// time and profile; without a customer they belong to one respondent of their own, called
/// "row N · <digest>", so that nobody is joined with anybody. In a long table without a customer the
/// customer is empty. A row whose words come without any score is Rejected, so that they are not lost.
Result<std::unique_ptr<AnswerReader>> openAnswers(const SourceLocation& location, const Mapping& mapping,
                                                  AliasLookup aliases);

/// The same over rows that are open already; `place` is the file or server they come from.
Result<std::unique_ptr<AnswerReader>> openAnswers(std::unique_ptr<RowReader> rows, const Mapping& mapping,
                                                  AliasLookup aliases, const QString& place);

/// The mapping of a source with the project's present scales in it.
Result<Mapping> mappingOf(const model::Project& project, model::SourceId source);
/// The source's aliases as they are now.
AliasLookup aliasesOf(const model::Project& project, model::SourceId source);

} // namespace chwila::feedback
