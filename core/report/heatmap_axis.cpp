#include "core/report/heatmap_axis.h"

#include "core/base/value_order.h"
#include "core/feedback/redaction.h"
#include "core/report/department_hues.h"

namespace chwila::report {

namespace {

constexpr int mostHeatmapMonths = 36;

QString idKey(qint64 id) {
    return QString::number(id);
}

QString monthKey(QDate month) {
    return month.toString(QStringLiteral("yyyy-MM"));
}

} // namespace

HeatmapAxis::HeatmapAxis(const HeatmapInput& input, const model::JourneyIndex& index, Dimension dimension,
                         const QString& attribute, const Language& language)
    : m_input(input), m_index(index), m_dimension(dimension), m_attribute(attribute), m_language(language) {
    switch (dimension) {
    case Dimension::Department:
        addDepartments();
        break;
    case Dimension::Stage:
        addStages();
        break;
    case Dimension::Channel:
        addChannels();
        break;
    case Dimension::ExperienceArea:
        addAreas();
        break;
    case Dimension::Touchpoint:
        addTouchpoints();
        break;
    case Dimension::Segment:
        addSegments();
        break;
    case Dimension::Month:
        addMonths();
        break;
    }
    for (std::size_t i = 0; i < m_headers.size(); ++i)
        m_places[m_headers[i].key] = static_cast<int>(i);
}

int HeatmapAxis::place(const model::Touchpoint& touchpoint, int profile, QDate month) const {
    const auto found = m_places.find(key(touchpoint, profile, month));
    return found == m_places.end() ? -1 : found->second;
}

QString HeatmapAxis::key(const model::Touchpoint& touchpoint, int profile, QDate month) const {
    switch (m_dimension) {
    case Dimension::Department:
        return idKey(touchpoint.department.value);
    case Dimension::Stage:
        return idKey(touchpoint.stage.value);
    case Dimension::Channel:
        return touchpoint.channel ? idKey(touchpoint.channel->value) : QString();
    case Dimension::ExperienceArea:
        return touchpoint.area.key();
    case Dimension::Touchpoint:
        return idKey(touchpoint.id.value);
    case Dimension::Segment:
        return segmentOf(profile);
    case Dimension::Month:
        return monthKey(month);
    }
    return {};
}

QString HeatmapAxis::segmentOf(int profile) const {
    const auto index = static_cast<std::size_t>(profile);
    if (profile < 0 || index >= m_input.profiles.size()) return {};
    for (const auto& [attribute, value] : m_input.profiles[index].values) {
        if (attribute == m_attribute) return value;
    }
    return {};
}

bool HeatmapAxis::isUsed(const std::function<bool(const model::Touchpoint*)>& belongs) const {
    return std::ranges::any_of(m_index.touchpoints(), belongs);
}

void HeatmapAxis::addDepartments() {
    const std::map<model::DepartmentId, int> hues = departmentHues(m_input.project);
    for (const model::Department* department : m_index.departments()) {
        if (isUsed([&](const model::Touchpoint* touchpoint) {
                return touchpoint->department == department->id;
            })) {
            m_headers.push_back(
                {department->name, department->colour, hues.at(department->id), idKey(department->id.value)});
        }
    }
}

void HeatmapAxis::addStages() {
    for (const model::StageColumns& stage : m_index.stages())
        m_headers.push_back({stage.stage->name, {}, 0, idKey(stage.stage->id.value)});
}

void HeatmapAxis::addChannels() {
    for (const model::Channel* channel : model::inOrder<model::Channel>(m_input.project)) {
        if (isUsed([&](const model::Touchpoint* touchpoint) { return touchpoint->channel == channel->id; }))
            m_headers.push_back({channel->name, {}, 0, idKey(channel->id.value)});
    }
    if (isUsed([](const model::Touchpoint* touchpoint) { return !touchpoint->channel; }))
        m_headers.push_back({m_language.translate("report", "No channel"), {}, 0, {}});
}

void HeatmapAxis::addAreas() {
    for (const auto& row : model::kindRows<model::ExperienceArea>()) {
        const model::Kind<model::ExperienceArea> kind(row.value);
        if (isUsed([&](const model::Touchpoint* touchpoint) { return touchpoint->area == kind; }))
            m_headers.push_back({label(kind, m_language), {}, 0, kind.key()});
    }
}

void HeatmapAxis::addTouchpoints() {
    for (const model::Touchpoint* touchpoint : m_index.touchpoints())
        m_headers.push_back({touchpoint->name, {}, 0, idKey(touchpoint->id.value)});
}

void HeatmapAxis::addSegments() {
    QStringList values;
    for (const feedback::AnswerCounts::Cell& cell : m_input.counts.cells) {
        if (m_index.contains(cell.touchpoint)) values.push_back(segmentOf(cell.profile));
    }
    values.removeDuplicates();
    sortAsRead(values);
    const bool unknown = values.removeAll(QString()) > 0;
    for (const QString& value : std::as_const(values)) {
        QString name = value;
        if (m_input.withoutDetails) feedback::redact(name);
        m_headers.push_back({name, {}, 0, value});
    }
    if (unknown) m_headers.push_back({m_language.translate("report", "Not known"), {}, 0, {}});
}

void HeatmapAxis::addMonths() {
    const QDate from = m_input.filter.from.isValid() ? m_input.filter.from : m_input.firstDay;
    const QDate to = m_input.filter.to.isValid() ? m_input.filter.to : m_input.lastDay;
    if (!from.isValid() || !to.isValid()) return;
    QDate month(from.year(), from.month(), 1);
    const QDate earliest = QDate(to.year(), to.month(), 1).addMonths(1 - mostHeatmapMonths);
    month = std::max(month, earliest);
    for (; month <= to; month = month.addMonths(1)) {
        m_months.push_back(month);
        const QString name = m_language.locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        m_headers.push_back({QStringLiteral("%1 %2").arg(name).arg(month.year()), {}, 0, monthKey(month)});
    }
}

} // namespace chwila::report
