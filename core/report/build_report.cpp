#include "core/base/picture_bytes.h"
#include "core/base/text.h"
#include "core/report/section.h"

namespace chwila::report {

namespace {

bool isSection(const QString& key) {
    return std::ranges::any_of(sectionRows(),
                               [&](const SectionRow& row) { return key == QLatin1String(row.key); });
}

std::vector<SectionChoice> allSections() {
    std::vector<SectionChoice> all;
    for (const SectionRow& row : sectionRows())
        all.push_back({QString::fromLatin1(row.key), true});
    return all;
}

/// What a reader finds in the sections of a key, said with the first of them.
QString answersOf(const QString& key, QStringList& said, const Language& language) {
    const auto row = std::ranges::find_if(
        sectionRows(), [&](const SectionRow& each) { return key == QLatin1String(each.key); });
    if (row == sectionRows().end() || !row->answers || said.contains(key)) return {};
    said += key;
    return language.translate("report", row->answers);
}

Contents contentsOf(const Report& report, const Language& language) {
    Contents contents;
    QStringList said;
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            const auto* heading = std::get_if<Heading>(&block.content);
            if (!heading || heading->level != 1 || !heading->inOutline) continue;
            contents.entries.push_back(
                {heading->text, heading->kicker.section(QStringLiteral(" \u00b7 "), 0, 0), heading->diamond,
                 heading->byHand, answersOf(section.key, said, language)});
        }
    }
    return contents;
}

/// The name that is said on every line where only one journey of several is told: it tells none from another.
QString onlyJourneyTold(const SectionContext& context) {
    const auto told = context.told();
    return told.size() == 1 ? context.journeyKicker(told.front()) : QString();
}

/// Once all sections are there: a line for each that has a title. A short report needs no contents.
void fillContents(Report& report, const SectionContext& context) {
    constexpr std::size_t fewest = 6;
    Contents contents = contentsOf(report, context.language());
    const QString only = onlyJourneyTold(context);
    for (Contents::Entry& entry : contents.entries) {
        if (entry.kicker == only) entry.kicker.clear();
    }
    const auto place = [](const Block& block) { return std::holds_alternative<Contents>(block.content); };
    const bool wanted = contents.entries.size() >= fewest;
    std::erase_if(report.sections, [&](const Section& section) {
        return !wanted && std::ranges::any_of(section.blocks, place);
    });
    for (Section& section : report.sections) {
        for (Block& block : section.blocks) {
            if (place(block)) block.content = contents;
        }
    }
}

} // namespace

QString sectionsToText(const std::vector<SectionChoice>& sections) {
    if (sections == allSections()) return {};
    QStringList words;
    for (const SectionChoice& section : sections)
        words += section.on ? section.key : QLatin1Char('-') + section.key;
    return words.join(QLatin1Char(' '));
}

std::vector<SectionChoice> sectionsFromText(const QString& text) {
    std::vector<SectionChoice> choices;
    const auto place = [&choices](const QString& key) {
        return std::ranges::find(choices, key, &SectionChoice::key);
    };
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool off = word.startsWith(QLatin1Char('-'));
        const QString key = off ? word.mid(1) : word;
        if (isSection(key) && place(key) == choices.end()) choices.push_back({key, !off});
    }
    auto behind = choices.begin();
    for (const SectionChoice& each : allSections()) {
        auto at = place(each.key);
        if (at == choices.end()) at = choices.insert(behind, each);
        behind = at + 1;
    }
    return choices;
}

QSizeF pageSize(PaperSize paper, PageFormat format) {
    constexpr double millimetre = 72 / 25.4;
    const QSizeF upright = paper == PaperSize::A4 ? QSizeF(210, 297) * millimetre : QSizeF(612, 792);
    const QSizeF large = paper == PaperSize::A4 ? QSizeF(420, 297) * millimetre : QSizeF(1224, 792);
    switch (format) {
    case PageFormat::Portrait:
        return upright;
    case PageFormat::Landscape:
        return upright.transposed();
    case PageFormat::Large:
        return large;
    }
    return upright;
}

QString paperToText(PaperSize paper) {
    return paper == PaperSize::Letter ? QStringLiteral("letter") : QString();
}

PaperSize paperFromText(const QString& text) {
    return text == QLatin1String("letter") ? PaperSize::Letter : PaperSize::A4;
}

ReportSpec defaultSpec(const model::Project& project, const Language& screen) {
    const model::Settings& settings = project.settings();
    ReportSpec spec;
    spec.language = settings.reportLanguage.isEmpty() ? screen : Language(settings.reportLanguage);
    spec.title = singleLine(settings.title);
    spec.client = singleLine(settings.client);
    spec.author = singleLine(settings.author);
    spec.accent = settings.logoColour;
    if (const model::Picture* logo = project.find(settings.logo)) {
        QByteArray bytes = QByteArray::fromBase64(logo->data.toLatin1());
        if (pictureSizeOf(bytes)) spec.logo = std::move(bytes);
    }
    spec.sections = sectionsFromText(settings.reportSections);
    spec.paper = paperFromText(settings.reportPaper);
    spec.font = singleLine(settings.reportFont);
    return spec;
}

Report buildReport(const ReportInput& input, const ReportSpec& spec) {
    const SectionContext context{input, spec};
    Report report;
    report.title =
        spec.title.isEmpty() ? spec.language.translate("report", "Customer journey report") : spec.title;
    report.client = spec.client;
    report.author = spec.author;
    report.accent = spec.accent;
    report.logo = spec.logo;
    report.font = spec.font;
    report.languageCode = spec.language.code();
    report.basis = context.counted();
    report.pageOf = spec.language.translate("report", "%1 of %2", "page 3 of 12");
    report.date = input.today;
    report.paper = spec.paper;

    const std::vector<SectionChoice> choices = spec.sections.empty() ? allSections() : spec.sections;
    for (const SectionChoice& choice : choices) {
        const auto row = std::ranges::find_if(
            sectionRows(), [&](const SectionRow& each) { return choice.key == QLatin1String(each.key); });
        if (!choice.on || row == sectionRows().end()) continue;
        for (Section& section : row->build(context)) {
            section.key = choice.key;
            if (section.title.isEmpty()) section.title = spec.language.translate("report", row->title);
            report.sections.push_back(std::move(section));
        }
    }
    fillContents(report, context);
    return report;
}

} // namespace chwila::report
