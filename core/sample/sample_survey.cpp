#include "core/sample/sample_journey.h"

namespace chwila::sample {

namespace {

constexpr SurveyRow surveyRows[] = {
    {"advert", true, false, .16, .85, 3, Theme::Brand},
    {"friends", true, false, .22, .70, 4, Theme::Brand},
    {"website", true, false, .24, .85, 3, Theme::Website},
    {"calculator", false, true, .28, .85, 3, Theme::Price},
    {"branch", false, true, .38, .45, 2, Theme::Advice},
    {"adviser", false, true, .42, .70, 4, Theme::Advice},
    {"offer", true, false, .30, .85, 5, Theme::Price},
    {"terms", false, true, .26, .95, 3, Theme::Paperwork},
    {"application", false, true, .32, .85, 2, Theme::Website, .4},
    {"policy", true, false, .30, .80, 3, Theme::Paperwork},
    {"payment", false, true, .28, .80, 8, Theme::Invoice},
    {"welcome", true, false, .22, .75, 12, Theme::Brand},
    {"app", false, true, .32, .90, 20, Theme::App},
    {"invoice", true, false, .26, .85, 14, Theme::Invoice},
    {"newsletter", true, false, .18, .85, 30, Theme::Brand},
    {"change", false, true, .36, .80, 40, Theme::App},
    {"question", false, true, .34, .90, 6, Theme::Hotline},
    {"correction", false, true, .48, 2.45, 45, Theme::Correction, 1.25},
    {"hotline", false, true, .38, .85, 40, Theme::Hotline},
    {"roadside", false, true, .48, .35, 12, Theme::Roadside},
    {"report", false, true, .42, .80, 2, Theme::Reporting},
    {"documents", false, true, .36, .85, 3, Theme::Reporting},
    {"status", false, true, .40, 2.9, 3, Theme::Hotline},
    {"waiting", true, true, .46, 2.5, 9, Theme::Waiting, 2.3},
    {"inspection", true, false, .40, .80, 6, Theme::Inspection},
    {"decision", true, true, .52, 2.9, 8, Theme::Decision},
    {"objection", true, false, .10, 1.3, 14, Theme::Decision},
    {"garage", false, true, .40, .60, 6, Theme::Garage},
    {"repair", true, false, .40, .60, 6, Theme::Garage},
    {"payout", true, false, .38, .75, 45, Theme::Payout},
    {"renewal", true, false, .30, .90, 6, Theme::Renewal},
    {"bonus", true, false, .30, .60, 6, Theme::Renewal},
    {"price", false, true, .36, .95, 5, Theme::Renewal},
    {"cancellation", false, true, .40, 3.3, 6, Theme::Renewal},
    {"confirmation", true, false, .30, .75, 5, Theme::Renewal},
};

constexpr SegmentRow products[] = {
    {{"Basic", "Basic", "Basic"}, 42},
    {{"Comfort", "Comfort", "Comfort"}, 38},
    {{"Premium", "Premium", "Premium"}, 20},
};
constexpr SegmentRow regions[] = {
    {{"North", "Północ", "Nord"}, 22},        {{"South", "Południe", "Sud"}, 24},
    {{"East", "Wschód", "Est"}, 18},          {{"West", "Zachód", "Vest"}, 20},
    {{"Capital", "Stolica", "Capitală"}, 16},
};
constexpr SegmentRow since[] = {
    {{"before 2015", "przed 2015", "înainte de 2015"}, 20},
    {{"2015–2019", "2015–2019", "2015–2019"}, 27},
    {{"2020–2023", "2020–2023", "2020–2023"}, 31},
    {{"2024 or later", "2024 lub później", "2024 sau mai târziu"}, 22},
};
constexpr Segment segmentRows[] = {
    {{"Product", "Produkt", "Produs"}, products},
    {{"Region", "Region", "Regiune"}, regions},
    {{"Customer since", "Klient od", "Client din"}, since},
};

} // namespace

std::span<const SurveyRow> survey() {
    return surveyRows;
}

std::span<const Segment> segments() {
    return segmentRows;
}

} // namespace chwila::sample
