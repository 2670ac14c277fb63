// From a file of answers to figures, to the project file, and back: what each step takes, on standard output
// one "name seconds" a line, for import_ratio.sh.
//   bench_import ANSWERS.csv PROJECT.chwila
#include "app/arenas.h"
#include "core/feedback/mapping/import_plan.h"
#include "core/feedback/scale_levels.h"
#include "core/model/draft.h"
#include "core/store/answer_store.h"
#include "core/store/project_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace chwila;

namespace {

struct Usage {
    double cpu = 0;    ///< seconds
    double memory = 0; ///< most ever held, MB
};

Usage usage() {
    rusage facts{};
    ::getrusage(RUSAGE_SELF, &facts);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return {seconds(facts.ru_utime) + seconds(facts.ru_stime), static_cast<double>(facts.ru_maxrss) / 1024};
}

class Watch {
  public:
    Watch() { m_timer.start(); }
    void say(const char* name) {
        const Usage now = usage();
        std::printf("%-28s %8.3f s  %8.3f s of processor  %6.0f MB at most\n", name,
                    static_cast<double>(m_timer.nsecsElapsed()) / 1e9, now.cpu - m_before, now.memory);
        std::fflush(stdout);
        m_before = usage().cpu;
        m_timer.start();
    }

  private:
    QElapsedTimer m_timer;
    double m_before = usage().cpu;
};

template <class Value>
Value need(Result<Value> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(result.error())));
        std::exit(1);
    }
    return *std::move(result);
}

feedback::Mapping mapping() {
    feedback::Mapping mapping;
    const auto column = [&](const char* title, feedback::ColumnRole role) {
        feedback::ColumnMapping made;
        made.title = QString::fromLatin1(title);
        made.role = role;
        if (role == feedback::ColumnRole::Score) made.scale = feedback::usualScale(model::ScaleKind::Nps);
        mapping.columns.push_back(made);
    };
    column("answered_at", feedback::ColumnRole::Time);
    column("customer", feedback::ColumnRole::Customer);
    column("touchpoint", feedback::ColumnRole::Touchpoint);
    column("score", feedback::ColumnRole::Score);
    column("product", feedback::ColumnRole::Segment);
    column("region", feedback::ColumnRole::Segment);
    column("comment", feedback::ColumnRole::Comment);
    return mapping;
}

/// A touchpoint for each label.
std::vector<feedback::LabelMatch> touchpoints(model::Draft& draft, const feedback::ImportPreview& preview) {
    const auto journey = draft.add(model::Journey{});
    const auto stage = draft.add(model::Stage{.journey = journey});
    const auto department = draft.add(model::Department{});
    std::vector<feedback::LabelMatch> matches;
    for (const QString& label : preview.labelNames()) {
        feedback::LabelMatch match;
        match.label = label;
        match.touchpoint =
            draft.add(model::Touchpoint{.stage = stage, .department = department, .name = label});
        matches.push_back(match);
    }
    return matches;
}

feedback::Filter filterOf(qint64 step, QDate first) {
    feedback::Filter filter;
    filter.from = first.addDays(step * 7 % 200);
    filter.to = filter.from.addDays(90 + step * 13 % 200);
    if (step % 2 == 0) filter.segments.push_back({QStringLiteral("product"), {QStringLiteral("Comfort")}});
    if (step % 3 == 0) {
        filter.segments.push_back(
            {QStringLiteral("region"), {QStringLiteral("North"), QStringLiteral("West")}});
    }
    return filter;
}

std::shared_ptr<const feedback::ResponseCube> cubeOf(const feedback::ImportPreview& preview,
                                                     const std::vector<model::AliasId>& aliases) {
    feedback::CubeBuilder builder;
    std::vector<int> profiles;
    for (const feedback::Profile& profile : preview.figures->profiles)
        profiles.push_back(builder.profile(profile));
    for (const auto& series : preview.figures->series)
        builder.add(aliases[series.label], profiles[static_cast<std::size_t>(series.profile)], series.cells);
    return std::move(builder).build();
}

void search(store::AnswerStore& answers, const model::Project& project, const QDate& first) {
    struct Question {
        const char* name;
        const char* words;
        bool filtered;
    };
    for (const Question& question : {Question{"search a common word", "slow", false},
                                     Question{"search three words", "waited weeks let", false},
                                     Question{"search a rare phrase", "\"obsługa czekałem długo\"", false},
                                     Question{"search under a filter", "friendly adviser", true},
                                     Question{"search nothing there", "xylophone", false},
                                     Question{"list the newest words", "", false}}) {
        store::VerbatimQuery query;
        query.search = QString::fromUtf8(question.words);
        if (question.filtered) {
            query.filter = filterOf(6, first);
            query.touchpoints = {project.all<model::Touchpoint>().begin()->id};
            query.scores = store::ScoreRange::Low;
        }
        Watch watch;
        const auto found = need(answers.verbatims(project, query));
        watch.say(question.name);
        if (query.search.isEmpty()) continue;
        const qint64 count = need(answers.verbatimCount(project, query));
        watch.say("  and count them");
        std::printf("  %zu of %lld\n", found.size(), static_cast<long long>(count));
    }
}

} // namespace

int main(int argc, char** argv) {
    app::keepFewArenas(); // as the program does
    const QCoreApplication application(argc, argv);
    if (argc != 3) return 2;
    const feedback::SourceLocation location{model::SourceKind::File, QString::fromLocal8Bit(argv[1]), {}};
    const QString path = QString::fromLocal8Bit(argv[2]);
    QFile::remove(path);
    NoProgress progress;
    QElapsedTimer whole;
    whole.start();
    Watch watch;
    const feedback::ImportPreview preview = need(feedback::preview(location, mapping(), progress));
    model::Draft draft{model::Project()};
    const auto matches = touchpoints(draft, preview);
    model::Project project = draft.project();
    const auto plan =
        feedback::planImport(project, QStringLiteral("answers"), location, mapping(), preview, matches);
    need(plan.change.applyTo(project).map([] { return 0; }));
    const auto cube = cubeOf(preview, feedback::aliasesOfLabels(project, plan.source, preview));
    const feedback::AnswerCounts first = cube->counts(project, {});
    watch.say("file to figures");
    std::printf("  %lld answers at %lld touchpoints, %lld duplicates, %lld invalid\n",
                static_cast<long long>(first.answers), static_cast<long long>(matches.size()),
                static_cast<long long>(preview.counts.duplicates),
                static_cast<long long>(preview.counts.invalid));
    {
        auto file = need(store::ProjectFile::create(path, project));
        auto rows = need(feedback::openAnswers(location, need(feedback::mappingOf(project, plan.source)),
                                               feedback::aliasesOf(project, plan.source)));
        feedback::Batch header;
        header.source = plan.source;
        header.name = QStringLiteral("answers");
        const feedback::Batch batch = need(file->answers().importBatch(header, *rows, progress));
        watch.say("stored and indexed");
        std::printf("%-28s %8.3f s\n", "file to durable", static_cast<double>(whole.nsecsElapsed()) / 1e9);
        std::printf("  %lld stored, %lld duplicates\n", static_cast<long long>(batch.answers),
                    static_cast<long long>(batch.duplicates));
    }
    std::printf("%-28s %8.3f of the CSV\n", "project file",
                static_cast<double>(QFileInfo(path).size())
                    / static_cast<double>(QFileInfo(location.path).size()));
    Watch again;
    auto file = need(store::ProjectFile::open(path));
    const model::Project loaded = need(file->load());
    const auto kept = need(file->answers().cube(loaded, progress));
    const feedback::AnswerCounts counts = kept->counts(loaded, {});
    again.say("opened, figures");
    std::printf("  %lld counted, %lld set aside\n", static_cast<long long>(counts.answers),
                static_cast<long long>(counts.setAside));
    std::vector<double> times;
    for (qint64 step = 1; step <= 100; ++step) {
        QElapsedTimer timer;
        timer.start();
        const auto filtered = kept->counts(loaded, filterOf(step, kept->firstDay()));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (filtered.answers < 0) return 1;
    }
    std::ranges::sort(times);
    std::printf("%-28s %8.3f ms median, %.3f ms at most\n", "filter to figures", times[50], times.back());
    search(file->answers(), loaded, kept->firstDay());
    return 0;
}
