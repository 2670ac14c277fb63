#include "ui/dialogs/sample_model.h"

#include "core/base/text.h"

#include <QIcon>

namespace chwila::ui {

namespace {

constexpr int longestCell = 120;
constexpr qsizetype longestTip = 2000;
constexpr qsizetype longestHeading = 300; // its end may be what tells columns apart

} // namespace

SampleModel::SampleModel(const feedback::TableSample& sample, const feedback::Mapping& mapping,
                         const render::Theme& theme, QObject* parent)
    : QAbstractTableModel(parent),
      m_sample(sample),
      m_mapping(mapping),
      m_theme(theme),
      m_problems(checkSample(sample, mapping)) {}

void SampleModel::sampleChanged() {
    beginResetModel();
    m_problems = checkSample(m_sample, m_mapping);
    endResetModel();
}

void SampleModel::mappingChanged() {
    m_problems = checkSample(m_sample, m_mapping);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex SampleModel::nextProblem(const QModelIndex& from) const {
    const auto& cells = m_problems.cells;
    if (cells.empty()) return {};
    auto next = cells.upper_bound({from.isValid() ? from.row() : -1, from.column()});
    // A row without a place of its own is shown at its first column, and is not met twice.
    while (next != cells.end() && next->first.second < 0 && next->first.first == from.row())
        ++next;
    if (next == cells.end()) next = cells.begin();
    return index(next->first.first, std::max(0, next->first.second));
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sample.rows.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sample.columns.size());
}

QString SampleModel::text(const QModelIndex& index) const {
    const feedback::Row& row = m_sample.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (!row.problem.isEmpty()) return index.column() == 0 ? row.text : QString();
    return column < row.cells.size() ? row.cells[column].text : QString();
}

bool SampleModel::isUsed(int column) const {
    const QString& title = m_sample.columns[static_cast<std::size_t>(column)].title;
    const feedback::ColumnMapping* mapped = m_mapping.find(title);
    return mapped && mapped->role != feedback::ColumnRole::Ignore;
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    const QString* problem = m_problems.at(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return elided(singleLine(text(index)), longestCell);
    case Qt::ToolTipRole: {
        QStringList lines;
        if (problem) lines << QStringLiteral("<b>%1</b>").arg(problem->toHtmlEscaped());
        const QString whole = text(index);
        if (whole.size() > longestCell || problem) lines << elided(whole, longestTip).toHtmlEscaped();
        return lines.isEmpty()
                   ? QVariant()
                   : QVariant(QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>"))));
    }
    case Qt::AccessibleTextRole:
        return problem ? tr("%1: %2").arg(elided(singleLine(text(index)), longestCell), *problem)
                       : data(index, Qt::DisplayRole);
    case Qt::AccessibleDescriptionRole:
        return problem ? QVariant(*problem) : QVariant();
    case Qt::ForegroundRole:
        if (problem) return m_theme.inkOn(m_theme.experience[2]);
        return isUsed(index.column()) ? m_theme.ink : m_theme.inkSoft;
    case Qt::BackgroundRole:
        return problem ? QVariant(m_theme.experience[2]) : QVariant();
    case Qt::DecorationRole:
        return problem ? QVariant(QIcon::fromTheme(QStringLiteral("data-warning"))) : QVariant();
    default:
        return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        const auto row = static_cast<std::size_t>(section);
        if (role == Qt::DisplayRole)
            return m_sample.rows[row].number > 0 ? m_sample.rows[row].number : section + 1;
        return {};
    }
    const QString& title = m_sample.columns[static_cast<std::size_t>(section)].title;
    if (role == Qt::DisplayRole) return elided(singleLine(title), longestHeading);
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(elided(title, longestTip).toHtmlEscaped());
    return {};
}

} // namespace chwila::ui
