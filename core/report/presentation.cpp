#include "core/report/presentation.h"

#include "core/report/words.h"

namespace chwila::report {

namespace {

constexpr qsizetype mostQuotes = 3; // more would not be read from the back of a room

class Narrator {
  public:
    Narrator(const model::Project& project, model::JourneyId journey, const analysis::AnalysisResult* result,
             const Language& language)
        : m_project(project), m_index(project, journey), m_result(result), m_language(language) {}

    std::vector<Slide> tell() const {
        std::vector<Slide> told{wholeJourney()};
        for (const model::StageColumns& stage : m_index.stages()) {
            told.push_back(wholeStage(stage));
            for (int step = 0; step < stage.steps; ++step) {
                std::vector<const model::Touchpoint*> cards = cardsOf(stage.stage->id, step);
                if (!cards.empty()) told.push_back(oneStep(stage, step, cards));
            }
        }
        return told;
    }

  private:
    std::vector<const model::Touchpoint*> cardsOf(model::StageId stage, std::optional<int> step) const {
        std::vector<const model::Touchpoint*> cards;
        for (const model::Touchpoint* card : m_index.touchpoints()) {
            if (card->stage == stage && (!step || card->step == *step)) cards.push_back(card);
        }
        return cards;
    }

    const analysis::TouchpointResult* figuresOf(model::TouchpointId id) const {
        return m_result ? m_result->find(id) : nullptr;
    }

    Slide wholeJourney() const {
        Slide slide;
        const model::Journey* journey = m_project.find(m_index.journey());
        slide.title = journey ? journey->name : QString();
        if (m_result && m_result->answers > 0) {
            slide.lines = overviewSentences({m_project, *m_result, m_language});
        } else if (journey && !journey->description.isEmpty()) {
            slide.lines = {journey->description};
        }
        return slide;
    }

    Slide wholeStage(const model::StageColumns& stage) const {
        Slide slide;
        slide.scope = Slide::Scope::Stage;
        slide.title = stage.stage->name;
        slide.stage = stage.stage->id;
        const auto all = m_index.stages();
        slide.place =
            m_language.translate("report", "Stage %1 of %2").arg(&stage - all.data() + 1).arg(all.size());
        if (!stage.stage->goal.isEmpty()) slide.lines << stage.stage->goal;
        const std::vector<const model::Touchpoint*> cards = cardsOf(stage.stage->id, std::nullopt);
        qint64 answers = 0;
        QStringList moments;
        for (const model::Touchpoint* card : cards) {
            slide.focus.push_back(card->id);
            const analysis::TouchpointResult* figures = figuresOf(card->id);
            if (!figures) continue;
            answers += figures->answers;
            if (!figures->marked) continue;
            slide.moments.push_back(card->id);
            moments << nameOf(card->id, {m_project, *m_result, m_language});
        }
        QString size = m_language.translate("report", "%n touchpoints", nullptr, pluralCount(cards.size()));
        if (answers > 0)
            size += QStringLiteral(" · ")
                    + m_language.translate("report", "%n answers", nullptr, pluralCount(answers));
        slide.lines << size;
        if (!moments.isEmpty())
            slide.lines << m_language
                               .translate("report", "Moments of truth: %1", nullptr,
                                          pluralCount(moments.size()))
                               .arg(listed(moments, m_language));
        return slide;
    }

    QString factOf(const model::Touchpoint& card, bool named) const {
        const analysis::TouchpointResult* figures = figuresOf(card.id);
        const QString begin = named ? card.name.simplified() + QStringLiteral(": ") : QString();
        if (!figures || figures->answers == 0) {
            const QString none = m_language.translate("report", "no answers yet");
            if (!card.assumedScore) return begin + none;
            return begin
                   + m_language.translate("report", "assumed %1 of 10, %2")
                         .arg(m_language.number(*card.assumedScore, 0), none);
        }
        return begin
               + m_language.translate("report", "%1 were bad.")
                     .arg(lowShareText(figures->low, figures->answers, m_language));
    }

    Slide oneStep(const model::StageColumns& stage, int step,
                  const std::vector<const model::Touchpoint*>& cards) const {
        Slide slide;
        slide.scope = Slide::Scope::Step;
        slide.stage = stage.stage->id;
        slide.place = QStringLiteral("%1 · %2").arg(
            stage.stage->name,
            m_language.translate("report", "step %1 of %2").arg(step + 1).arg(stage.steps));
        QStringList names;
        for (const model::Touchpoint* card : cards) {
            names << card->name.simplified();
            slide.focus.push_back(card->id);
            if (!card->promise.isEmpty())
                slide.lines << m_language.translate("report", "Promise: %1").arg(card->promise);
            const analysis::TouchpointResult* figures = figuresOf(card->id);
            const bool isMoment = figures && figures->marked;
            if (isMoment) slide.moments.push_back(card->id);
            slide.lines << (isMoment ? momentSentence(*figures, {m_project, *m_result, m_language})
                                     : factOf(*card, cards.size() > 1));
            addNotes(slide, card->id);
        }
        slide.title = listed(names, m_language);
        return slide;
    }

    void addNotes(Slide& slide, model::TouchpointId card) const {
        for (const model::Note& note : m_project.all<model::Note>()) {
            if (note.touchpoint != card) continue;
            if (note.kind.is(model::NoteKind::Quote)) {
                if (slide.quotes.size() < mostQuotes)
                    slide.quotes << quoted(note.text.simplified(), m_language);
            } else if (note.kind.is(model::NoteKind::Pain)) {
                slide.lines << m_language.translate("report", "Pain: %1").arg(note.text.simplified());
            }
        }
    }

    const model::Project& m_project;
    model::JourneyIndex m_index;
    const analysis::AnalysisResult* m_result;
    const Language& m_language;
};

} // namespace

std::vector<Slide> slides(const model::Project& project, model::JourneyId journey,
                          const analysis::AnalysisResult* result, const Language& language) {
    if (result && result->journey != journey) result = nullptr;
    return Narrator(project, journey, result, language).tell();
}

} // namespace chwila::report
