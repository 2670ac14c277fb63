#include "ui/views/words_model.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/word_language.h"
#include "core/store/follow_up_store.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/job_runner.h"

namespace chwila::ui {

namespace {

constexpr qint64 pageSize = 100;
constexpr qsizetype longestSegment = 24;
constexpr qint64 mostLookedAt = 20000; // of one page, for the few that are in the language

} // namespace

WordsModel::WordsModel(const ViewContext& context, QObject* parent)
    : QAbstractListModel(parent),
      m_context(context),
      m_key(QStringLiteral("words-%1").arg(reinterpret_cast<quintptr>(this))) {}

WordsModel::~WordsModel() {
    m_context.jobs.drop(m_key);
    m_context.jobs.drop(totalKey());
}

void WordsModel::ask(const WordsQuestion& question) {
    if (question == m_question && (m_loading || !m_answers.empty())) return;
    m_question = question;
    askAgain();
}

void WordsModel::forget() {
    m_context.jobs.drop(m_key);
    m_context.jobs.drop(totalKey());
    m_total.reset();
    beginResetModel();
    m_answers.clear();
    m_keys.clear();
    m_nextOffset = 0;
    m_atEnd = true;
    m_loading = false;
    m_problem.clear();
    endResetModel();
}

void WordsModel::askAgain() {
    forget();
    m_atEnd = false;
    fetchMore({});
}

bool WordsModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_atEnd && !m_loading;
}

store::VerbatimQuery WordsModel::query() const {
    store::VerbatimQuery query;
    query.touchpoints = m_question.touchpoints;
    query.filter = m_question.filter.value_or(m_context.filter.filter());
    query.scores = m_question.scores;
    query.search = m_question.search;
    query.onlyWithWords = !m_question.wordless;
    query.offset = m_nextOffset;
    return query;
}

/// A language is seen in the words alone, and a follow-up is no column of an answer.
void WordsModel::countAll() {
    if (!m_question.language.isEmpty() || m_question.state) return;
    m_context.jobs.start(
        totalKey(), QString(), this,
        [&document = m_context.document, project = m_context.document.snapshot(), query = query()](
            Progress&) -> Result<qint64> { return document.answers().verbatimCount(*project, query); },
        [this](const Result<qint64>& total) {
            if (!total) return; // the list says what is wrong
            m_total = *total;
            Q_EMIT loaded();
        });
}

void WordsModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    m_loading = true;
    m_context.jobs.start(
        m_key, QString(), this,
        [&document = m_context.document, project = m_context.document.snapshot(), query = query(),
         language = m_question.language,
         state = m_question.state](Progress& progress) mutable -> Result<Page> {
            if (state) {
                auto ids = document.followUps().answers(*project, *state);
                if (!ids) return fail(ids.error());
                query.onlyWithWords = query.onlyWithWords && *state == feedback::FollowUpState::None;
                if (*state == feedback::FollowUpState::None)
                    query.without = *std::move(ids);
                else
                    query.only = *std::move(ids);
            }
            return readPage(document.answers(), *project, std::move(query), language, progress);
        },
        [this](Result<Page> page) { take(std::move(page)); });
}

Result<WordsModel::Page> WordsModel::readPage(store::AnswerStore& answers, const model::Project& project,
                                              store::VerbatimQuery query, const QString& language,
                                              Progress& progress) {
    Page page;
    query.limit = language.isEmpty() ? pageSize : 5 * pageSize;
    const qint64 first = query.offset;
    do {
        if (progress.cancelled()) break;
        Result<std::vector<feedback::Verbatim>> read = answers.verbatims(project, query);
        if (!read) return fail(read.error());
        query.offset += static_cast<qint64>(read->size());
        page.atEnd = static_cast<qint64>(read->size()) < query.limit;
        for (feedback::Verbatim& verbatim : *read) {
            if (language.isEmpty() || feedback::languageOfWords(verbatim.text) == language)
                page.answers.push_back(std::move(verbatim));
        }
    } while (!page.atEnd && static_cast<qint64>(page.answers.size()) < pageSize
             && query.offset - first < mostLookedAt);
    page.nextOffset = query.offset;
    return page;
}

void WordsModel::take(Result<Page> page) {
    m_loading = false;
    if (!page) {
        m_atEnd = true;
        m_problem = page.error().message;
        Q_EMIT loaded();
        return;
    }
    m_nextOffset = page->nextOffset;
    m_atEnd = page->atEnd;
    if (m_answers.empty() && !m_atEnd) countAll();
    if (!page->answers.empty()) {
        const auto before = static_cast<int>(m_answers.size());
        beginInsertRows({}, before, before + static_cast<int>(page->answers.size()) - 1);
        for (feedback::Verbatim& answer : page->answers) {
            m_keys.push_back(feedback::followUpKey(answer));
            m_answers.push_back(std::move(answer));
        }
        endInsertRows();
    }
    Q_EMIT loaded();
    // Nothing of the language in a long stretch: the list would never ask for more by itself.
    if (m_answers.empty()) fetchMore({});
}

void WordsModel::setFollowUps(std::vector<feedback::FollowUp> followUps) {
    m_followUps.clear();
    for (feedback::FollowUp& each : followUps) {
        if (!m_context.document.project().find(each.alias)) continue; // of answers that were taken back
        const QString key = each.key;
        m_followUps.emplace(key, std::move(each));
    }
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const feedback::FollowUp* WordsModel::followUp(int row) const {
    const auto at = m_followUps.find(m_keys[static_cast<std::size_t>(row)]);
    return at == m_followUps.end() ? nullptr : &at->second;
}

qint64 WordsModel::followUps(feedback::FollowUpState state) const {
    return std::ranges::count_if(m_followUps,
                                 [state](const auto& each) { return each.second.state == state; });
}

int WordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

render::Mark WordsModel::mark(const feedback::Verbatim& answer) const {
    const model::Scale* scale = m_context.document.project().find(answer.scale);
    if (scale && feedback::isLow(*scale, answer.level)) return render::Mark::Worse;
    if (scale && feedback::isHigh(*scale, answer.level)) return render::Mark::Better;
    return render::Mark::Usual;
}

bool WordsModel::namesItself(const QString& value) {
    constexpr qsizetype shortest = 4;
    return value.size() >= shortest && std::ranges::any_of(value, [](QChar each) { return each.isLetter(); })
           && std::ranges::none_of(value, [](QChar each) { return each.isDigit(); });
}

QString WordsModel::caption(const feedback::Verbatim& answer) const {
    const model::Project& project = m_context.document.project();
    const QLocale& locale = m_context.language.locale();
    QStringList parts;
    if (const model::Scale* scale = project.find(answer.scale)) {
        parts << tr("%1 of %2")
                     .arg(locale.toString(feedback::scoreAt(*scale, answer.level)),
                          locale.toString(scale->maximum));
    }
    if (answer.time.isValid()) parts << locale.toString(answer.time.date(), QLocale::ShortFormat);
    const model::Touchpoint* touchpoint = project.find(answer.touchpoint);
    if (m_question.touchpoints.size() != 1)
        parts << (touchpoint ? elided(singleLine(touchpoint->name), 40) : tr("Unassigned"));
    for (const auto& [attribute, value] : answer.profile.values) {
        if (value.isEmpty()) continue;
        const QString said = elided(singleLine(value), longestSegment);
        parts << (namesItself(value)
                      ? said
                      : QStringLiteral("%1: %2").arg(elided(singleLine(attribute), longestSegment), said));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant WordsModel::data(const QModelIndex& index, int role) const {
    const feedback::Verbatim& of = answer(index.row());
    const feedback::FollowUp* state = followUp(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return of.text.isEmpty() ? tr("(no words)") : singleLine(of.text);
    case CaptionRole:
        return caption(of);
    case MarkRole:
        return static_cast<int>(mark(of));
    case StateRole:
        return state ? feedback::label(state->state, m_context.language) : QString();
    case Qt::ToolTipRole: {
        QString text = elided(of.text, 4000).toHtmlEscaped();
        if (state)
            text += QStringLiteral("<br><i>%1</i>").arg(describe(*state, m_context.language).toHtmlEscaped());
        return QStringLiteral("<p>%1</p>").arg(text);
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{singleLine(of.text), caption(of)};
        if (state) parts << describe(*state, m_context.language);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace chwila::ui
