#include "core/exchange/case_reader.h"

#include "core/exchange/case_events.h"
#include "core/exchange/frame_builder.h"
#include "core/exchange/json_form.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <map>

namespace chwila::exchange {

using namespace model;

namespace {

struct Metric {
    const char* name;
    ScaleKind kind;
    double minimum, maximum, lowAtMost, highAtLeast;
};
constexpr Metric metrics[] = {
    {"NPS", ScaleKind::Nps, 0, 10, 6, 9},
    {"CSAT", ScaleKind::Csat, 1, 5, 2, 4},
    {"CES", ScaleKind::Ces, 1, 7, 3, 5},
};
/// The trend knows of an answer only whether it was low.
constexpr Metric weeklyMetric{"Weekly counts", ScaleKind::Own, 0, 1, 0, 1};
constexpr qint64 surveyBatch = 2;
constexpr qint64 trendBatch = 3;
constexpr qint64 mostOfTrend = 5000000; // answers
constexpr qint64 mostWeeksOfTrend = 5200;

const Metric* metricNamed(const QString& name) {
    const auto at = std::ranges::find_if(
        metrics, [&](const Metric& metric) { return name == QLatin1String(metric.name); });
    return at == std::end(metrics) ? nullptr : at;
}

class CaseReader {
  public:
    CaseReader(const QJsonObject& object, const QString& fileName)
        : m_object(object), m_fileName(fileName), m_draft(Project{}) {}

    Result<ProjectDocument> read() {
        m_name = text(m_object, "name");
        m_draft.update(SettingsId{1}, [this](Settings& settings) {
            settings.title = m_name;
            settings.repeatDays = 0;
            settings.smallestGroup = 0;
        });
        const bool ok = each("touchpoints", &CaseReader::readTouchpoint)
                        && each("transitions", &CaseReader::readTransition) && beginAnswers()
                        && each("responses", &CaseReader::readResponse)
                        && each("customers", &CaseReader::readCustomer) && labelTheRest() && readSurvey()
                        && readTrend() && each("actions", &CaseReader::readAction) && readBudget();
        if (!ok) return fail(ErrorCode::Invalid, m_reason, m_place, {m_fileName, 0, 0});
        if (const Table<Journey>& journeys = m_draft.project().all<Journey>(); !journeys.isEmpty()) {
            m_document.problems = addCaseEvents(m_object, m_fileName, m_cards, journeys.begin()->id, m_draft);
        }
        m_document.project = m_draft.project();
        return std::move(m_document);
    }

  private:
    static QString text(const QJsonObject& object, const char* key) {
        const QJsonValue value = object.value(QLatin1String(key));
        return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    }
    bool each(const char* section, bool (CaseReader::*readRow)(const QJsonObject&)) {
        const QJsonArray rows = m_object.value(QLatin1String(section)).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if ((this->*readRow)(rows[i].toObject())) continue;
            m_place = QStringLiteral("%1[%2]").arg(QLatin1String(section)).arg(i);
            return false;
        }
        return true;
    }
    bool refuse(const char* reason) {
        m_reason = QCoreApplication::translate("exchange", reason);
        return false;
    }

    bool readTouchpoint(const QJsonObject& row) {
        const QString id = text(row, "id");
        const QString name = text(row, "name");
        const QString stage = text(row, "stage");
        const QString department = text(row, "department");
        const QString channel = text(row, "channel");
        if (id.isEmpty() || m_cards.contains(id))
            return refuse(
                QT_TRANSLATE_NOOP("exchange", "A touchpoint has no “id” or one that is used twice."));
        const JourneyId journey = m_frame.journey(m_name);
        Touchpoint card;
        card.name = name.isEmpty() ? id : name;
        card.stage = m_frame.stage(journey, stage.isEmpty() ? m_name : stage);
        card.department = m_frame.department(department.isEmpty() ? m_name : department);
        card.step = m_steps[card.stage]++;
        if (!channel.isEmpty()) card.channel = m_frame.channel(channel);
        m_cards.insert(id, m_draft.add(std::move(card)));
        return true;
    }
    bool readTransition(const QJsonObject& row) {
        const QString from = text(row, "from");
        const QString to = text(row, "to");
        const double weight = row.value(QStringLiteral("weight")).toDouble(1);
        const bool isEnd = to == QLatin1String("END") || to == QLatin1String("LOST");
        const bool isStart = from == QLatin1String("START");
        Transition transition;
        if (!isStart) transition.from = m_cards.value(from);
        if (!isEnd) transition.to = m_cards.value(to);
        transition.exit = to == QLatin1String("LOST") ? Exit::Lost : Exit::Finished;
        transition.weight = weight;
        const bool known = (isStart || m_cards.contains(from)) && (isEnd || m_cards.contains(to));
        if (!known || (isStart && isEnd))
            return refuse(QT_TRANSLATE_NOOP("exchange",
                                            "A transition leads from or to a touchpoint that is not there."));
        if (!(weight >= 0) || !std::isfinite(weight))
            return refuse(QT_TRANSLATE_NOOP("exchange", "The weight of a transition is below 0."));
        const auto ends = std::tuple(transition.from, transition.to, isEnd ? to : QString());
        if (const auto twin = m_transitions.find(ends); twin != m_transitions.end()) {
            m_draft.update(twin->second, [weight](Transition& record) { record.weight += weight; });
        } else {
            m_transitions.emplace(ends, m_draft.add(std::move(transition)));
        }
        return true;
    }
    void beginBatch(qint64 id, const QString& sourceName, const QString& name,
                    SourceReading reading = SourceReading::Rows) {
        Source source;
        source.name = sourceName;
        source.reading = reading;
        m_source = m_draft.add(std::move(source));
        BatchRow batch;
        batch.id = id;
        batch.source = m_source;
        batch.name = name;
        m_document.batches.push_back(std::move(batch));
    }
    bool beginAnswers() {
        beginBatch(1, m_fileName.isEmpty() ? m_name : m_fileName, m_name);
        return true;
    }
    /// So that every touchpoint can be found again by its id.
    bool labelTheRest() {
        const Metric* metric = m_scales.empty() ? &metrics[0] : m_scales.begin()->first;
        for (const QJsonValue row : m_object.value(QStringLiteral("touchpoints")).toArray()) {
            const QString id = text(row.toObject(), "id");
            const bool labelled =
                std::ranges::any_of(m_aliases, [&](const auto& each) { return each.first.first == id; });
            if (!labelled) aliasFor(id, *metric);
        }
        return true;
    }
    bool readResponse(const QJsonObject& row) {
        const QString card = text(row, "touchpoint");
        const Metric* metric = metricNamed(text(row, "metric"));
        if (!m_cards.contains(card) || !metric)
            return refuse(QT_TRANSLATE_NOOP(
                "exchange",
                "A response names a touchpoint that is not there, or no metric of NPS, CSAT, CES."));
        const AliasId alias = aliasFor(card, *metric);
        AnswerRow answer;
        answer.batch = 1;
        answer.alias = alias;
        answer.score = row.value(QStringLiteral("score")).toDouble(std::nan(""));
        const QString time = text(row, "time");
        answer.time = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
        if (answer.time.isValid() && (!m_firstDay.isValid() || answer.time.date() < m_firstDay))
            m_firstDay = answer.time.date();
        answer.customer = text(row, "customer");
        if (const QString segment = text(row, "segment"); !segment.isEmpty())
            answer.segments.emplace_back(QStringLiteral("segment"), segment);
        if (!isOnScale(*m_draft.project().find(m_scales.at(metric)), answer.score))
            return refuse(QT_TRANSLATE_NOOP("exchange", "The score of a response is not on its scale."));
        if (!time.isEmpty() && !answer.time.isValid())
            return refuse(QT_TRANSLATE_NOOP(
                "exchange", "The time of a response is not of the form 2025-01-31T12:00:00Z."));
        m_document.answers.push_back(std::move(answer));
        return true;
    }
    bool readCustomer(const QJsonObject& row) {
        OutcomeRow outcome;
        outcome.batch = 1;
        outcome.customer = text(row, "id");
        if (const QString segment = text(row, "segment"); !segment.isEmpty())
            outcome.segments.emplace_back(QStringLiteral("segment"), segment);
        const QJsonValue overall = row.value(QStringLiteral("overall"));
        const QJsonValue left = row.value(QStringLiteral("churned"));
        const QJsonValue days = row.value(QStringLiteral("days"));
        if (overall.isDouble()) outcome.overall = overall.toDouble();
        if (days.isDouble()) outcome.days = days.toDouble();
        if (left.isDouble() || left.isBool())
            outcome.left = left.isBool() ? left.toBool() : left.toDouble() != 0;
        if (!isPossible(outcome))
            return refuse(QT_TRANSLATE_NOOP(
                "exchange",
                "A customer's overall score is not between 0 and 10, or their days are below 0."));
        m_document.outcomes.push_back(std::move(outcome));
        return true;
    }
    /// A survey about the whole journey: its scores are no answers.
    bool readSurvey() {
        const QJsonObject survey = m_object.value(QStringLiteral("driver_survey")).toObject();
        if (survey.isEmpty()) return true;
        m_place = QStringLiteral("driver_survey");
        const QString name =
            QCoreApplication::translate("exchange", "%1, survey of the whole journey").arg(m_name);
        beginBatch(surveyBatch, name, name);
        Metric metric = metrics[0];
        metric.name = "Survey";
        metric.lowAtMost = survey.value(QStringLiteral("low_at_most")).toDouble(metric.lowAtMost);
        metric.highAtLeast = survey.value(QStringLiteral("high_at_least")).toDouble(metric.highAtLeast);
        m_surveyMetric = metric;
        std::vector<AliasId> aliases;
        for (const QJsonValue predictor : survey.value(QStringLiteral("predictors")).toArray()) {
            const QString card = predictor.toVariant().toString();
            if (!m_cards.contains(card))
                return refuse(
                    QT_TRANSLATE_NOOP("exchange", "The survey names a touchpoint that is not there."));
            aliases.push_back(aliasFor(card, m_surveyMetric));
        }
        for (const QJsonValue value : survey.value(QStringLiteral("rows")).toArray()) {
            if (!readSurveyRow(value.toArray(), aliases))
                return refuse(QT_TRANSLATE_NOOP("exchange", "A row of the survey is off its scale."));
        }
        return true;
    }
    bool readSurveyRow(const QJsonArray& row, const std::vector<AliasId>& aliases) {
        OutcomeRow outcome;
        outcome.batch = surveyBatch;
        if (row.at(0).isDouble()) outcome.overall = row.at(0).toDouble();
        for (std::size_t j = 0; j < aliases.size(); ++j) {
            const QJsonValue score = row.at(static_cast<qsizetype>(j) + 1);
            if (!score.isDouble()) continue;
            if (!isOnScale(*m_draft.project().find(m_scales.at(&m_surveyMetric)), score.toDouble()))
                return false;
            outcome.scores.emplace_back(aliases[j], score.toDouble());
        }
        if (!isPossible(outcome)) return false;
        m_document.outcomes.push_back(std::move(outcome));
        return true;
    }
    /// Weeks have numbers only: number 1 is the first week of the year in which the answers begin.
    bool readTrend() {
        const QJsonObject trend = m_object.value(QStringLiteral("trend")).toObject();
        if (trend.isEmpty()) return true;
        m_place = QStringLiteral("trend");
        const QString card = text(trend, "touchpoint");
        if (!m_cards.contains(card))
            return refuse(QT_TRANSLATE_NOOP("exchange", "The trend names a touchpoint that is not there."));
        const QString name = QCoreApplication::translate("exchange", "%1, weekly counts").arg(m_name);
        beginBatch(trendBatch, name, name, SourceReading::Weekly);
        const AliasId alias = aliasFor(card, weeklyMetric);
        const QDate inFirstWeek((m_firstDay.isValid() ? m_firstDay : QDate(2025, 1, 4)).year(), 1, 4);
        const QDate wednesday = inFirstWeek.addDays(3 - inFirstWeek.dayOfWeek());
        qint64 total = 0;
        for (const QJsonValue value : trend.value(QStringLiteral("weeks")).toArray()) {
            const qint64 week = value[QLatin1String("week")].toInteger(-1);
            const qint64 n = value[QLatin1String("n")].toInteger(-1);
            const qint64 low = value[QLatin1String("bad")].toInteger(-1);
            if (week < 0 || week > mostWeeksOfTrend || low < 0 || low > n || n > mostOfTrend - total)
                return refuse(QT_TRANSLATE_NOOP(
                    "exchange", "A week of the trend has no number, or more bad experiences than answers."));
            total += n;
            addWeek(alias, wednesday.addDays(7 * (week - 1)), n, low);
        }
        const int baseline = trend.value(QStringLiteral("baseline_weeks")).toInt();
        if (baseline > 0) {
            m_draft.update(SettingsId{1},
                           [baseline](Settings& settings) { settings.baselineWeeks = baseline; });
        }
        return true;
    }
    void addWeek(AliasId alias, QDate day, qint64 n, qint64 low) {
        AnswerRow answer;
        answer.batch = trendBatch;
        answer.alias = alias;
        answer.time = QDateTime(day, QTime(12, 0), Qt::UTC);
        for (qint64 i = 0; i < n; ++i) {
            answer.score = i < low ? weeklyMetric.minimum : weeklyMetric.maximum;
            m_document.answers.push_back(answer);
        }
    }
    bool readAction(const QJsonObject& row) {
        const QString card = text(row, "touchpoint");
        const double multiplier = row.value(QStringLiteral("bad_multiplier")).toDouble(1);
        const QJsonValue cost = row.value(QStringLiteral("cost"));
        if (!m_cards.contains(card))
            return refuse(QT_TRANSLATE_NOOP("exchange", "An action names a touchpoint that is not there."));
        if (!(multiplier >= 0 && multiplier <= 1) || cost.toDouble() < 0)
            return refuse(QT_TRANSLATE_NOOP("exchange", "What an action leaves of the bad experiences is not "
                                                        "between 0 and 1, or its cost is below 0."));
        Initiative initiative;
        initiative.name = text(row, "id").isEmpty() ? card : text(row, "id");
        initiative.touchpoints = {m_cards.value(card)};
        initiative.reduction = 1 - multiplier;
        if (cost.isDouble()) initiative.cost = cost.toDouble();
        m_draft.add(std::move(initiative));
        return true;
    }
    bool readBudget() {
        const QJsonValue budget = m_object.value(QStringLiteral("budget"));
        if (!budget.isDouble()) return true;
        m_place = QStringLiteral("budget");
        if (budget.toDouble() < 0) return refuse(QT_TRANSLATE_NOOP("exchange", "The budget is below 0."));
        m_draft.update(SettingsId{1}, [&](Settings& settings) { settings.budget = budget.toDouble(); });
        return true;
    }
    AliasId aliasFor(const QString& card, const Metric& metric) {
        if (!m_scales.contains(&metric)) {
            Scale scale;
            scale.name = QLatin1String(metric.name);
            scale.kind = metric.kind;
            scale.minimum = metric.minimum;
            scale.maximum = metric.maximum;
            scale.lowAtMost = metric.lowAtMost;
            scale.highAtLeast = metric.highAtLeast;
            m_scales.emplace(&metric, m_draft.add(std::move(scale)));
        }
        const auto key = std::pair(card, &metric);
        if (const auto at = m_aliases.find(key); at != m_aliases.end()) return at->second;
        Alias alias;
        alias.source = m_source;
        alias.label = card;
        alias.scale = m_scales.at(&metric);
        alias.touchpoint = m_cards.value(card);
        return m_aliases.emplace(key, m_draft.add(std::move(alias))).first->second;
    }

    const QJsonObject& m_object;
    QString m_fileName;
    QString m_name;
    Draft m_draft;
    FrameBuilder m_frame{m_draft};
    ProjectDocument m_document;
    QString m_reason;
    QString m_place;
    SourceId m_source;
    QDate m_firstDay; // of the answers
    Metric m_surveyMetric = metrics[0];
    QHash<QString, TouchpointId> m_cards;
    QHash<StageId, int> m_steps;
    std::map<std::tuple<std::optional<TouchpointId>, std::optional<TouchpointId>, QString>, TransitionId>
        m_transitions;
    std::map<const Metric*, ScaleId> m_scales;
    std::map<std::pair<QString, const Metric*>, AliasId> m_aliases;
};

} // namespace

Result<ProjectDocument> readCase(const QByteArray& json, const QString& fileName) {
    const Result<QJsonObject> object = parseJsonObject(json, fileName);
    if (!object) return fail(object.error());
    if (object->value(QStringLiteral("format")).toString() != QLatin1String(caseFormat)) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("exchange",
                                                "This is no worked case: its “format” is not cjm-case/1."),
                    {}, {fileName, 0, 0});
    }
    return CaseReader(*object, fileName).read();
}

} // namespace chwila::exchange
