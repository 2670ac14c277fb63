#include "ui/panels/segment_bar.h"

#include "core/base/text.h"
#include "core/base/value_order.h"
#include "core/document/document.h"
#include "core/feedback/segments.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/panels/chip_button.h"
#include "ui/panels/segment_popup.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace chwila::ui {

namespace {

constexpr int widestChip = 170;
constexpr qsizetype longestPersona = 16; // letters; the bar has to stay whole
constexpr std::size_t mostChips = 3;     // further attributes are behind the last one

QString plainText(QString text) {
    return text.replace(u'&', QStringLiteral("&&")); // would become a mnemonic
}

} // namespace

SegmentBar::SegmentBar(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_all(new QPushButton),
      m_popup(new SegmentPopup(context, this)),
      m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_all);
    m_all->setIcon(QIcon::fromTheme(QStringLiteral("view-filter")));
    m_all->setAccessibleName(tr("Customers"));
    m_all->setToolTip(tr("Count the answers of these customers only: segments and personas"));
    connect(m_all, &QPushButton::clicked, this, [this] { m_popup->openAt(*m_all, {}); });
    connect(m_popup, &SegmentPopup::personaChosen, this, [this] { show(m_context.filter.filter()); });
}

void SegmentBar::refresh() {
    const auto cube = m_context.analysis.cube();
    const bool any = cube && !cube->attributes().empty();
    m_all->setEnabled(any || !m_context.document.project().all<model::Persona>().isEmpty());
    show(m_context.filter.filter());
}

void SegmentBar::addChip(const QString& attribute, QStringList values) {
    sortAsRead(values);
    const QString said = QStringLiteral("%1: %2").arg(attribute, values.join(QStringLiteral(", ")));
    auto* chip = new QWidget;
    auto* layout = new QHBoxLayout(chip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* open =
        new QPushButton(plainText(fontMetrics().elidedText(singleLine(said), Qt::ElideRight, widestChip)));
    open->setToolTip(QStringLiteral("<p>%1</p>").arg(elided(said, 2000).toHtmlEscaped()));
    open->setAccessibleName(said);
    connect(open, &QPushButton::clicked, this,
            [this, open, attribute] { m_popup->openAt(*open, attribute); });
    auto* away = new QToolButton;
    away->setAutoRaise(true);
    away->setIcon(QIcon::fromTheme(QStringLiteral("window-close")));
    away->setFocusPolicy(Qt::TabFocus);
    away->setToolTip(tr("Let every value of %1 count again").arg(attribute).toHtmlEscaped());
    away->setAccessibleName(tr("Every value of %1").arg(attribute));
    connect(away, &QToolButton::clicked, this, [this, attribute] {
        feedback::Filter filter = m_context.filter.filter();
        feedback::setSegment(filter.segments, attribute, {});
        m_context.filter.setFilter(filter);
    });
    layout->addWidget(open);
    layout->addWidget(away);
    m_layout->addWidget(chip);
    m_chips.push_back(chip);
}

void SegmentBar::show(const feedback::Filter& filter) {
    for (QWidget* chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // its own button may be what called us
    }
    m_chips.clear();
    const auto& segments = filter.segments;
    QString title = segments.empty() ? tr("All customers") : tr("Customers");
    if (const model::Persona* persona = m_popup->chosenPersona())
        title = tr("Customers like %1").arg(elided(singleLine(persona->name), longestPersona));
    if (segments.size() > mostChips)
        title += QStringLiteral(" (%1)").arg(m_context.language.number(std::ssize(segments)));
    m_all->setText(plainText(title));
    for (std::size_t i = 0; i < std::min(segments.size(), mostChips); ++i)
        addChip(segments[i].attribute, segments[i].values);
}

} // namespace chwila::ui
