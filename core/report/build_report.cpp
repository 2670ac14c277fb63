#include "core/base/picture_bytes.h"
#include "core/base/text.h"
#include "core/report/section.h"

namespace chwila::report {

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
    for (const SectionRow& row : sectionRows())
        spec.sections.push_back({QString::fromLatin1(row.key), true});
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
    report.languageCode = spec.language.code();
    report.basis = context.basis();
    report.pageOf = spec.language.translate("report", "%1 of %2", "page 3 of 12");
    report.date = input.today;
    report.paper = spec.paper;

    std::vector<SectionChoice> choices = spec.sections;
    if (choices.empty()) {
        for (const SectionRow& row : sectionRows())
            choices.push_back({QString::fromLatin1(row.key), true});
    }
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
    return report;
}

} // namespace chwila::report
