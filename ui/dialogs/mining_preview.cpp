#include "ui/dialogs/mining_preview.h"

#include "core/render/map_painter.h"

#include <QPainter>

#include <algorithm>

namespace chwila::ui {

MiningPreview::MiningPreview(const render::Theme& theme, const Language& language, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_language(language) {
    setAccessibleName(tr("Picture of the journey"));
    setMinimumSize(240, 100);
}

void MiningPreview::clear() {
    m_layout = {};
    m_text.clear();
    update();
}

void MiningPreview::showJourney(const mining::Discovery& discovery, const mining::JourneyOptions& options) {
    clear();
    if (discovery.activities.size() > mostActivities) {
        m_text = tr("So many activities make no picture at this size.");
        return;
    }
    model::Project project;
    const Result<model::Change> change = mining::journeyFromLog(project, discovery, options);
    if (!change || !change->applyTo(project)) return;
    const model::JourneyId journey = project.all<model::Journey>().begin()->id;
    m_layout = layout::layoutMap(project, journey);
    m_content = render::mapContent(project, journey, nullptr, m_language);
}

void MiningPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.paper);
    painter.setPen(m_theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_text.isEmpty()) {
        painter.setPen(m_theme.inkSoft);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_text);
        return;
    }
    if (m_layout.bounds.isEmpty()) return;
    const QRectF room = QRectF(rect()).adjusted(4, 4, -4, -4);
    const double zoom =
        std::min(room.width() / m_layout.bounds.width(), room.height() / m_layout.bounds.height());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(room.center());
    painter.scale(zoom, zoom);
    painter.translate(-m_layout.bounds.center());
    render::MapPaintOptions options;
    options.zoom = zoom;
    options.onScreen = true;
    render::paintMap(painter, m_layout, m_content, m_theme, options);
}

} // namespace chwila::ui
