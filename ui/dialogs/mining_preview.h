// A small live picture of the journey that a log would give, fitted into the widget.
#pragma once

#include "core/layout/map_layout.h"
#include "core/mining/journey_from_log.h"
#include "core/render/map_content.h"

#include <QWidget>

namespace chwila::ui {

class MiningPreview : public QWidget {
    Q_OBJECT

  public:
    MiningPreview(const render::Theme& theme, const Language& language, QWidget* parent = nullptr);

    /// Above this many activities a picture would say nothing and take long.
    static constexpr std::size_t mostActivities = 120;

    void showJourney(const mining::Discovery& discovery, const mining::JourneyOptions& options);
    void clear();
    const layout::MapLayout& map() const { return m_layout; }

    QSize sizeHint() const override { return {520, 360}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const render::Theme& m_theme;
    const Language& m_language;
    layout::MapLayout m_layout;
    render::MapContent m_content;
    QString m_text; // in place of a picture
};

} // namespace chwila::ui
