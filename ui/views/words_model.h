// A list of answers that is read from the file page by page as somebody scrolls, however many there are.
// Knows each one's follow-up. Emptied and begun anew when the query changes.
#pragma once

#include "core/feedback/follow_up.h"
#include "core/render/shapes.h"
#include "core/store/answer_store.h"
#include "ui/views/view.h"

#include <QAbstractListModel>

#include <unordered_map>

namespace chwila::ui {

/// What the panel asks for.
struct WordsQuestion {
    std::vector<model::TouchpointId> touchpoints; ///< empty: all, unassigned labels too
    store::ScoreRange scores = store::ScoreRange::All;
    QString search;                               ///< as typed
    QString language;                             ///< of the words; empty: any
    std::optional<feedback::FollowUpState> state; ///< absent: any
    std::optional<feedback::Filter> filter;       ///< absent: the window's
    bool wordless = false;                        ///< answers without words, too

    bool operator==(const WordsQuestion&) const = default;
};

class WordsModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { CaptionRole = Qt::UserRole, MarkRole, StateRole };

    explicit WordsModel(const ViewContext& context, QObject* parent = nullptr);
    ~WordsModel() override;

    void ask(const WordsQuestion& question);
    /// Shows nothing until somebody asks.
    void forget();
    /// The same once more: answers, filter or follow-ups differ.
    void askAgain();
    const WordsQuestion& question() const { return m_question; }
    bool isLoading() const { return m_loading; }
    bool isAtEnd() const { return m_atEnd; }
    /// How many there are in all; absent while that is being counted, and where each would have to be read
    /// for it.
    std::optional<qint64> total() const { return m_total; }
    const QString& problem() const { return m_problem; } ///< why nothing came; empty: all well

    const feedback::Verbatim& answer(int row) const { return m_answers[static_cast<std::size_t>(row)]; }
    /// Null where nobody has looked at it.
    const feedback::FollowUp* followUp(int row) const;
    /// How many there are of each state, of all answers of the project.
    qint64 followUps(feedback::FollowUpState state) const;
    /// The states were set; shows them without reading the answers again.
    void setFollowUps(std::vector<feedback::FollowUp> followUps);

    /// Whether a person knows what a segment's value means without its name: "Business" says it, "1" and
    /// "before 2015" do not.
    static bool namesItself(const QString& value);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    void loaded(); ///< a page came, or none; or the total

  private:
    struct Page {
        std::vector<feedback::Verbatim> answers;
        qint64 nextOffset = 0;
        bool atEnd = false;
    };

    static Result<Page> readPage(store::AnswerStore& answers, const model::Project& project,
                                 store::VerbatimQuery query, const QString& language, Progress& progress);
    void take(Result<Page> page);
    store::VerbatimQuery query() const;
    QString totalKey() const { return m_key + QStringLiteral("-total"); }
    void countAll();
    QString caption(const feedback::Verbatim& answer) const;
    render::Mark mark(const feedback::Verbatim& answer) const;

    ViewContext m_context;
    QString m_key;
    WordsQuestion m_question;
    std::vector<feedback::Verbatim> m_answers;
    std::vector<QString> m_keys; // of m_answers
    std::map<QString, feedback::FollowUp> m_followUps;
    qint64 m_nextOffset = 0;
    bool m_loading = false;
    bool m_atEnd = true;
    std::optional<qint64> m_total;
    QString m_problem;
};

} // namespace chwila::ui
