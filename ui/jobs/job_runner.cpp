#include "ui/jobs/job_runner.h"

#include "core/base/no_memory.h"

#include <algorithm>

namespace chwila::ui {

JobRunner::JobRunner(QObject* parent) : QObject(parent) {
    // Two at least: a long import must not keep the figures from being computed.
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

JobRunner::~JobRunner() {
    m_jobs.clear(); // nothing that still finishes is anybody's own
    const auto watchers = findChildren<QFutureWatcher<void>*>(Qt::FindDirectChildrenOnly);
    for (QFutureWatcher<void>* watcher : watchers) {
        watcher->disconnect(this);
        watcher->cancel();
    }
    m_pool.waitForDone();
    (void)m_ended.load(std::memory_order_acquire); // what tasks used is free from here on
}

QFutureWatcher<void>* JobRunner::watch(JobInfo info) {
    auto* watcher = new QFutureWatcher<void>(this);
    const QString key = info.key;
    m_jobs.insert_or_assign(key, Job{std::move(info), watcher});
    const auto tell = [this, key, watcher] { onProgress(key, watcher); };
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, tell);
    connect(watcher, &QFutureWatcherBase::progressTextChanged, this, tell);
    Q_EMIT changed();
    return watcher;
}

bool JobRunner::finish(const QString& key, QFutureWatcher<void>* watcher) {
    watcher->deleteLater();
    const auto at = m_jobs.find(key);
    if (at == m_jobs.end() || at->second.watcher != watcher) return false;
    m_jobs.erase(at);
    Q_EMIT changed();
    return true;
}

void JobRunner::onProgress(const QString& key, const QFutureWatcher<void>* watcher) {
    const auto at = m_jobs.find(key);
    if (at == m_jobs.end() || at->second.watcher != watcher) return;
    JobInfo& info = at->second.info;
    info.fraction = PromiseProgress::fractionOf(watcher->progressValue());
    info.text = watcher->progressText();
    Q_EMIT changed();
}

void JobRunner::cancel(const QString& key) {
    const auto at = m_jobs.find(key);
    if (at == m_jobs.end()) return;
    at->second.info.cancelling = true;
    at->second.watcher->cancel();
    Q_EMIT changed();
}

bool JobRunner::hasKept() const {
    return std::ranges::any_of(m_jobs, [](const auto& job) { return job.second.info.kept; });
}

void JobRunner::cancelKept() {
    for (const JobInfo& job : jobs()) {
        if (job.kept) cancel(job.key);
    }
}

void JobRunner::drop(const QString& key) {
    const auto at = m_jobs.find(key);
    if (at == m_jobs.end()) return;
    QFutureWatcher<void>* watcher = at->second.watcher;
    m_jobs.erase(at);
    watcher->cancel();
    Q_EMIT changed();
}

std::vector<JobInfo> JobRunner::jobs() const {
    std::vector<JobInfo> infos;
    for (const auto& [key, job] : m_jobs)
        infos.push_back(job.info);
    return infos;
}

Error JobRunner::unfinishedError(bool withoutMemory) {
    if (withoutMemory) return noMemory();
    return Error{ErrorCode::Cancelled, tr("Stopped before it was done."), {}, {}};
}

double PromiseProgress::fractionOf(int value) {
    constexpr int leastKnown = steps / 1000;
    return value < leastKnown ? -1 : static_cast<double>(value) / steps;
}

void PromiseProgress::report(double fraction, const QString& text) {
    const int known = fraction < 0 ? 0 : static_cast<int>(std::min(fraction, 1.0) * steps);
    int before = m_value;
    int value = 0;
    do {
        value = std::max(before + 1, known);
    } while (!m_value.compare_exchange_weak(before, value));
    m_promise.setProgressValueAndText(value, text);
}

} // namespace chwila::ui
