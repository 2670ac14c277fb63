// Work in the background for a window. A job has a key: starting another one under the same key
// cancels the earlier one and drops its result ("latest wins"), unless it was one to be kept: such work is
// what a person would miss, an import or a file being written. Work gets a Progress& and values of
// its own (snapshots), never widgets. The destructor cancels everything and waits.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/jobs/handover.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <system_error>

namespace chwila::ui {

struct JobInfo {
    QString key;
    QString title;        ///< what is being done, translated; empty = not shown to people
    double fraction = -1; ///< 0…1, below 0 when unknown
    QString text;         ///< how far it is; may be empty
    bool cancelling = false;
    bool kept = false; ///< see JobRunner::startKept
};

class JobRunner : public QObject {
    Q_OBJECT

  public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// Runs `work(Progress&) -> Result<T>` on another thread, then `done(Result<T>)` on this one, unless
    /// the job was superseded or dropped or `receiver` is gone. Work that was never begun because
    /// a person cancelled it gives ErrorCode::Cancelled, work that found no memory ErrorCode::Io; otherwise
    /// `done` hears what the work returned.
    template <class Work, class Done>
    void start(const QString& key, const QString& title, QObject* receiver, Work work, Done done);
    /// The same for work that nothing supersedes: false, and nothing is started, while such work runs under
    /// the key. Whoever would end the runner asks the person first (hasKept()).
    template <class Work, class Done>
    bool startKept(const QString& key, const QString& title, QObject* receiver, Work work, Done done);

    /// Asks it to stop; `done` hears of it when it has.
    void cancel(const QString& key);
    /// Asks it to stop and forgets it: `done` is never called.
    void drop(const QString& key);

    bool isRunning(const QString& key) const { return m_jobs.contains(key); }
    bool hasKept() const;
    /// Asks all kept work to stop; each `done` hears of it when it has.
    void cancelKept();
    /// By key.
    std::vector<JobInfo> jobs() const;

  Q_SIGNALS:
    /// A job began, ended or told of progress.
    void changed();

  private:
    struct Job {
        JobInfo info;
        QFutureWatcher<void>* watcher = nullptr; // a child of the runner
    };

    template <class Work, class Done>
    void launch(JobInfo info, QObject* receiver, Work work, Done done);
    QFutureWatcher<void>* watch(JobInfo info);
    /// True where the watcher is still the key's own; the job is forgotten, the watcher deleted later.
    bool finish(const QString& key, QFutureWatcher<void>* watcher);
    void onProgress(const QString& key, const QFutureWatcher<void>* watcher);
    static Error unfinishedError(bool withoutMemory);

    QThreadPool m_pool;
    std::atomic<int> m_ended = 0; ///< tasks; what they did is done for whoever reads it
    std::map<QString, Job> m_jobs;
};

/// Progress on a QPromise, which drops what does not rise: each report counts one more of very many steps, so
/// that a text arrives also where nobody knows how far the work is.
class PromiseProgress final : public Progress {
  public:
    static constexpr int steps = 1'000'000'000;
    /// 0…1, below 0 where too little is counted to say more than that somebody reported.
    static double fractionOf(int value);

    explicit PromiseProgress(QPromise<void>& promise) : m_promise(promise) {
        m_promise.setProgressRange(0, steps);
    }
    bool cancelled() const override { return m_promise.isCanceled(); }
    void report(double fraction, const QString& text) override;

  private:
    QPromise<void>& m_promise;
    std::atomic<int> m_value = 0; // several threads may report
};

template <class Work, class Done>
void JobRunner::start(const QString& key, const QString& title, QObject* receiver, Work work, Done done) {
    drop(key);
    launch({key, title, -1, {}, false, false}, receiver, std::move(work), std::move(done));
}

template <class Work, class Done>
bool JobRunner::startKept(const QString& key, const QString& title, QObject* receiver, Work work, Done done) {
    if (const auto at = m_jobs.find(key); at != m_jobs.end() && at->second.info.kept) return false;
    drop(key);
    launch({key, title, -1, {}, false, true}, receiver, std::move(work), std::move(done));
    return true;
}

/// What is left of a job for whoever waits for it; nothing, where it was never begun.
template <class Outcome>
struct JobEnd {
    Handover<Outcome> outcome;
    std::atomic<bool> withoutMemory = false;
};

/// One job on the pool, whose queue owns it.
template <class Work, class Outcome>
class JobTask final : public QRunnable {
  public:
    JobTask(Work work, std::shared_ptr<JobEnd<Outcome>> end, std::atomic<int>& ended)
        : m_end(std::move(end)), m_ended(ended) {
        m_promise.start();
        m_work.leave(std::move(work));
    }
    QFuture<void> future() const { return m_promise.future(); }

    void run() override {
        std::optional<Work> work = m_work.take();
        if (work && !m_promise.isCanceled()) {
            try {
                PromiseProgress progress(m_promise);
                m_end->outcome.leave((*work)(progress));
            } catch (const std::bad_alloc&) { // what there is goes on
                m_end->withoutMemory.store(true, std::memory_order_release);
            } catch (const std::system_error&) { // no memory for a thread more
                m_end->withoutMemory.store(true, std::memory_order_release);
            }
        }
        work.reset(); // with all that it holds, before anybody hears of the end
        m_promise.finish();
        m_ended.fetch_add(1, std::memory_order_acq_rel);
    }

  private:
    Handover<Work> m_work;
    std::shared_ptr<JobEnd<Outcome>> m_end;
    std::atomic<int>& m_ended; // of the runner, which waits for its tasks
    QPromise<void> m_promise;
};

template <class Work, class Done>
void JobRunner::launch(JobInfo info, QObject* receiver, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work&, Progress&>;
    // Beside the future, because a future that was cancelled takes no result any more; work that got
    // done all the same must not be reported as undone.
    auto end = std::make_shared<JobEnd<Outcome>>();
    const QString key = info.key;
    QFutureWatcher<void>* watcher = watch(std::move(info));
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, key, watcher, end, done = std::move(done), guard = QPointer<QObject>(receiver)]() mutable {
                if (!finish(key, watcher) || !guard) return;
                std::optional<Outcome> left = end->outcome.take();
                const bool withoutMemory = end->withoutMemory.load(std::memory_order_acquire);
                done(left ? *std::move(left) : Outcome(fail(unfinishedError(withoutMemory))));
            });
    auto* task = new JobTask<Work, Outcome>(std::move(work), std::move(end), m_ended);
    watcher->setFuture(task->future());
    m_pool.start(task);
}

} // namespace chwila::ui
