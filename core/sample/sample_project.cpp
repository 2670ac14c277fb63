#include "core/sample/sample_project.h"

#include "core/base/random.h"
#include "core/feedback/scale_levels.h"
#include "core/feedback/segments.h"
#include "core/sample/phrases.h"
#include "core/sample/sample_improvements.h"
#include "core/sample/sample_journey.h"
#include "core/sample/to_be.h"

#include <algorithm>

namespace chwila::sample {

using namespace model;

namespace {

constexpr std::uint64_t seed = 20240701;
constexpr int customers = 2600;
constexpr int chatbotAnswers = 24;
constexpr double usualLowNps = 0.165;
constexpr double usualLowCsat = 0.115;
/// What the company knows about itself; see docs/sample.md.
constexpr double knownLossRate = 0.34;

const QDate firstDay(2024, 7, 1);
const QDate lastDay(2025, 12, 31);
const QDate driftDay(2025, 4, 1);

/// Makes the answers: each customer walks along the arrows, and some of the contacts are answered.
class Survey {
  public:
    Survey(Built& built, const Language& language) : m_built(built), m_language(language), m_random(seed) {}

    std::vector<feedback::Answer> run() {
        addScales();
        addAliases();
        for (const Transition& arrow : m_built.project.all<Transition>()) {
            const qint64 from = arrow.from ? arrow.from->value : 0;
            m_ways[from].push_back(&arrow);
        }
        for (int customer = 1; customer <= customers; ++customer)
            walk(customer);
        addChatbot();
        std::ranges::stable_sort(m_answers, {}, &feedback::Answer::time);
        return std::move(m_answers);
    }
    SourceId source() const { return m_source; }

  private:
    struct Question {
        const SurveyRow* row = nullptr;
        std::optional<AliasId> nps;
        std::optional<AliasId> csat;
    };

    void addScales() {
        Scale nps = feedback::usualScale(ScaleKind::Nps);
        nps.name = Words{"Would recommend us", "Poleci nas", "Ne-ar recomanda"}.in(m_language);
        m_nps = addRecord(m_built.project, nps);
        Scale csat = feedback::usualScale(ScaleKind::Csat);
        csat.name =
            Words{"Satisfied with this contact", "Zadowolenie z kontaktu", "Mulțumit de acest contact"}.in(
                m_language);
        m_csat = addRecord(m_built.project, csat);
    }

    void addAliases() {
        Project& project = m_built.project;
        Source source;
        source.name = Words{"Customer survey", "Ankieta klientów", "Sondajul clienților"}.in(m_language);
        m_source = addRecord(project, source);
        const auto alias = [&](const QString& label, ScaleId scale, std::optional<TouchpointId> card) {
            Alias row;
            row.source = m_source;
            row.label = label;
            row.scale = scale;
            row.touchpoint = card;
            return addRecord(project, row);
        };
        for (const SurveyRow& row : survey()) {
            const TouchpointId card = m_built.cards.at(row.card);
            const QString name = project.find(card)->name;
            Question question{&row, {}, {}};
            if (row.nps) question.nps = alias(name, m_nps, card);
            if (row.csat) question.csat = alias(name, m_csat, card);
            m_questions.emplace(card, question);
        }
        m_chatbot = alias(Words{"Chatbot", "Chatbot", "Chatbot"}.in(m_language), m_csat, std::nullopt);
    }

    /// The next arrow out of a touchpoint (0: the start), by its weight.
    const Transition& next(qint64 from) {
        const auto& ways = m_ways.at(from);
        double sum = 0;
        for (const Transition* way : ways)
            sum += way->weight;
        double at = m_random.unit() * sum;
        for (const Transition* way : ways) {
            at -= way->weight;
            if (at < 0) return *way;
        }
        return *ways.back();
    }

    void walk(int number) {
        feedback::Answer blank;
        blank.customer = QStringLiteral("C-%1").arg(number, 5, 10, QLatin1Char('0'));
        // Sharp customers call a contact bad more readily; it averages out to 1 over all of them.
        double sharpness = 0.6 + 0.8 * m_random.unit();
        for (const Segment& segment : segments()) {
            const int value = pickSegment(segment);
            blank.profile.values.emplace_back(
                segment.attribute.in(m_language),
                segment.values[static_cast<std::size_t>(value)].value.in(m_language));
        }
        std::ranges::sort(blank.profile.values);
        // The survey began in July 2024; whoever came earlier was asked from then on.
        const QDate earliest(2023, 10, 1);
        QDateTime now(earliest.addDays(static_cast<qint64>(
                          m_random.below(static_cast<std::uint64_t>(earliest.daysTo(lastDay))))),
                      QTime(8, 0), Qt::UTC);
        qint64 at = 0;
        for (int contact = 0; contact < 80; ++contact) {
            const Transition& way = next(at);
            if (!way.to) return;
            at = way.to->value;
            const auto question = m_questions.find(*way.to);
            const int days = question == m_questions.end() ? 1 : question->second.row->daysToNext;
            if (now.date() > lastDay) return;
            if (question != m_questions.end()) ask(question->second, *way.to, now, sharpness, blank);
            now = now.addSecs(static_cast<qint64>(m_random.unit() * 2 * days * 86400) + 1800);
            now.setTime(
                QTime(8 + static_cast<int>(m_random.below(12)), static_cast<int>(m_random.below(60))));
        }
    }

    int pickSegment(const Segment& segment) {
        auto at = static_cast<int>(m_random.below(100));
        int index = 0;
        for (const SegmentRow& row : segment.values) {
            if (at < row.percent) return index;
            at -= row.percent;
            ++index;
        }
        return 0;
    }

    void ask(const Question& question, TouchpointId card, const QDateTime& time, double sharpness,
             const feedback::Answer& blank) {
        const SurveyRow& row = *question.row;
        const bool answers = m_random.unit() < row.answering;
        if (!answers || time.date() < firstDay) return;
        // The drift is centred, so that the factor in the table is the one of the whole period.
        const double drift = time.date() < driftDay ? 1 : row.driftFrom2025;
        const double factor = row.lowFactor * sharpness * drift / ((1 + row.driftFrom2025) / 2);
        feedback::Answer answer = blank;
        answer.time = time;
        if (const Touchpoint* touchpoint = m_built.project.find(card)) {
            if (const auto* channel = m_built.project.find(touchpoint->channel))
                answer.channel = channel->name;
        }
        if (question.nps) {
            answer.alias = *question.nps;
            answer.level = npsLevel(std::min(.95, usualLowNps * factor));
            const Mood mood = answer.level <= 6 ? Mood::Low : answer.level >= 9 ? Mood::High : Mood::Middle;
            answer.comment = words(row.theme, mood);
            m_answers.push_back(answer);
        }
        if (question.csat) {
            answer.alias = *question.csat;
            answer.level = csatLevel(std::min(.95, usualLowCsat * factor));
            const Mood mood = answer.level <= 1 ? Mood::Low : answer.level >= 3 ? Mood::High : Mood::Middle;
            // Asked two questions in one go, people write once.
            answer.comment = question.nps ? QString() : words(row.theme, mood);
            m_answers.push_back(answer);
        }
    }

    QString words(Theme theme, Mood mood) {
        const double share = mood == Mood::Low ? .55 : mood == Mood::High ? .30 : .15;
        if (m_random.unit() >= share) return {};
        return comment(theme, mood, m_random, m_language);
    }

    int npsLevel(double low) {
        static constexpr double lows[] = {.08, .05, .08, .13, .14, .28, .24};
        const double which = m_random.unit();
        double within = m_random.unit();
        if (which < low) {
            for (int level = 0; level < 7; ++level) {
                within -= lows[level];
                if (within < 0) return level;
            }
            return 6;
        }
        if (which < low + (1 - low) * .42) return within < .42 ? 7 : 8;
        return within < .48 ? 9 : 10;
    }
    int csatLevel(double low) {
        const double which = m_random.unit();
        const double within = m_random.unit();
        if (which < low) return within < .4 ? 0 : 1;
        return within < .22 ? 2 : within < .64 ? 3 : 4;
    }

    /// A label without a touchpoint, so that *Unassigned* has something to show.
    void addChatbot() {
        for (int i = 0; i < chatbotAnswers; ++i) {
            feedback::Answer answer;
            answer.alias = m_chatbot;
            answer.level = csatLevel(usualLowCsat);
            answer.time =
                QDateTime(lastDay.addDays(-static_cast<qint64>(m_random.below(45))), QTime(12, 0), Qt::UTC);
            answer.customer = QStringLiteral("B-%1").arg(i + 1, 5, 10, QLatin1Char('0'));
            m_answers.push_back(answer);
        }
    }

    Built& m_built;
    const Language& m_language;
    Random m_random;
    ScaleId m_nps;
    ScaleId m_csat;
    SourceId m_source;
    AliasId m_chatbot;
    std::map<qint64, std::vector<const Transition*>> m_ways;
    std::map<TouchpointId, Question> m_questions;
    std::vector<feedback::Answer> m_answers;
};

void addTexts(Built& built, const Language& language) {
    Project& project = built.project;
    Settings settings = project.settings();
    settings.client =
        Words{"Sample insurer", "Przykładowy ubezpieczyciel", "Asigurător exemplu"}.in(language);
    settings.notes =
        Words{"Made up by a generator; the moments of truth in it were planted.",
              "Dane wymyślone przez generator; chwile prawdy zostały w nich ukryte celowo.",
              "Date inventate de un generator; momentele adevărului au fost ascunse intenționat."}
            .in(language);
    settings.knownLossRate = knownLossRate;
    project.put(settings);

    for (const PromiseRow& row : promises()) {
        Touchpoint card = *project.find(built.cards.at(row.card));
        card.promise = row.text.in(language);
        project.put(card);
    }
    std::optional<PersonaId> first;
    int order = 0;
    const Segment& product = segments()[0];
    for (const PersonaRow& row : personas()) {
        Persona persona;
        persona.name = row.name.in(language);
        persona.description = row.description.in(language);
        persona.goals = row.goals.in(language);
        const QString value = product.values[static_cast<std::size_t>(row.product)].value.in(language);
        persona.segments = feedback::segmentsToText({{product.attribute.in(language), {value}}});
        persona.order = order++;
        const PersonaId id = addRecord(project, persona);
        if (!first) first = id;
    }
    Journey journey = *project.find(built.journey);
    journey.persona = first;
    project.put(journey);
}

void addNotes(Built& built, const Language& language) {
    Project& project = built.project;
    const auto lane = [&](LaneKind kind) {
        const auto at =
            std::ranges::find_if(project.all<Lane>(), [&](const Lane& l) { return l.kind.is(kind); });
        return at->id;
    };
    for (const SampleNote& row : notes()) {
        Note note;
        note.kind = row.kind;
        note.text = row.text.in(language);
        note.severity = row.severity;
        note.votes = row.votes;
        if (std::string_view(row.card).empty()) {
            note.lane = lane(row.lane);
            note.stage = built.stages.at(static_cast<std::size_t>(row.stage));
            note.step = row.step;
        } else {
            note.touchpoint = built.cards.at(row.card);
        }
        addRecord(project, note);
    }
}

} // namespace

SampleProject makeSample(const Language& language) {
    Built built = build(carInsurance(), language);
    addTexts(built, language);
    addNotes(built, language);
    addImprovements(built, language);
    Survey survey(built, language);
    SampleProject sample;
    sample.answers = survey.run();
    addToBe(built, language);
    sample.batch.source = survey.source();
    sample.batch.name = built.project.find(survey.source())->name;
    sample.batch.importedAt = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    sample.batch.answers = static_cast<qint64>(sample.answers.size());
    sample.project = std::move(built.project);
    return sample;
}

} // namespace chwila::sample
