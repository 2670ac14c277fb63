// FollowUpStore: which answers are open, answered or closed, by whom, when and why, in the project file.
// Thread-safe, meant for worker threads. A state is durable when set() returns. It stays when a source is
// read again, and when an import is removed: who imports it once more finds the states again.
#pragma once

#include "core/feedback/follow_up.h"
#include "core/store/answer_store.h"

#include <mutex>
#include <set>

namespace chwila::store {

class FollowUpStore {
  public:
    /// Both outlive it.
    FollowUpStore(std::shared_ptr<Connection> connection, AnswerStore& answers)
        : m_connection(std::move(connection)), m_answers(answers) {}

    /// By key.
    Result<std::vector<feedback::FollowUp>> all();
    /// Replaces what was known of these keys; FollowUpState::None forgets it. All or nothing.
    Result<void> set(const std::vector<feedback::FollowUp>& followUps);
    /// Ids of the answers that are in this state now; None: of those that are in any. Looks through all
    /// answers once after each import, then it is known.
    Result<std::vector<qint64>> answers(const model::Project& project, feedback::FollowUpState state);

  private:
    Result<void> findAnswers(const model::Project& project, const std::vector<feedback::FollowUp>& followUps);

    std::shared_ptr<Connection> m_connection;
    AnswerStore& m_answers;
    std::mutex m_mutex; // of what follows
    quint64 m_generation = 0;
    std::set<QString> m_sought; // keys that were looked for in that generation
    std::multimap<QString, qint64> m_ids;
};

} // namespace chwila::store
